"""The SMART sentence with its gaps, without them, and in the person's own words."""

from __future__ import annotations

from datetime import date

import pytest

from smartgoals_tui.domain.drafting.sentence import (
    if_then,
    segments_of,
    sentence_of,
    short_if_then_plans,
)
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable, IfThen
from tests.domain.builders import MONDAY, full_draft, goal_of, make_draft

WHOLE = (
    "I will sit and breathe in the kitchen with Ana 5 days a week, 10 minutes each, "
    "after breakfast, from Mon 2 Mar until Sun 31 May, because I want to sleep. "
    "If I am tired, then I will sit for one minute. Confidence 7 of 10."
)


def said(draft):
    return "".join(one.text for one in segments_of(draft, read(draft, MONDAY)))


def gaps(draft):
    return [one.text for one in segments_of(draft, read(draft, MONDAY)) if one.is_gap]


def test_every_gap():
    draft = GoalDraft("d")
    assert said(draft) == (
        "I will ‹what?› ‹how often?›, ‹when?›, from ‹start› until ‹end›, because ‹why?›."
    )
    assert gaps(draft) == ["‹what?›", "‹how often?›", "‹when?›", "‹start›", "‹end›", "‹why?›"]


def test_no_gap():
    assert said(full_draft()) == WHOLE
    assert gaps(full_draft()) == []
    assert sentence_of(goal_of(full_draft()), MONDAY) == WHOLE


def test_a_goal_leaves_its_gaps_out():
    goal = goal_of(make_draft())
    assert sentence_of(goal, MONDAY) == "I will walk 3 days a week, from Mon 2 Mar."
    draft = make_draft(why="it helps", obstacle="rain")
    assert sentence_of(goal_of(draft), MONDAY) == (
        "I will walk 3 days a week, from Mon 2 Mar, because it helps."
    )
    assert gaps(draft)[-1] == "‹what?›"


@pytest.mark.parametrize(
    ("start", "end", "year", "dates"),
    [
        ("2026-03-02", "2026-05-31", 2026, "Mon 2 Mar until Sun 31 May"),
        ("2026-03-02", "2027-01-31", 2026, "Mon 2 Mar until Sun 31 Jan 2027"),
        ("2025-08-04", "2026-12-20", 2026, "Mon 4 Aug 2025 until Sun 20 Dec 2026"),
        ("2026-03-02", "2026-05-31", 2027, "Mon 2 Mar 2026 until Sun 31 May 2026"),
        ("2026-03-02", "", 2027, "Mon 2 Mar 2026"),
    ],
)
def test_dates_say_their_year_where_it_is_another(start, end, year, dates):
    goal = goal_of(make_draft(start=start, end=end))
    words = f"I will walk 3 days a week, from {dates}."
    assert sentence_of(goal, date(year, 4, 1)) == words


@pytest.mark.parametrize(
    "wording", ["I sit, and that is\x07that.", "  I sit,\nand that is\x07that. "]
)
def test_own_wording(wording):
    draft = full_draft(wording=wording)
    assert sentence_of(goal_of(draft), MONDAY) == "I sit, and that is\x07that."
    # Beside the answers stands what they say, not what was said of them once.
    assert said(draft) == WHOLE


def test_blank_wording_is_none():
    assert said(full_draft(wording=" \n ")) == WHOLE


@pytest.mark.parametrize(
    ("answers", "part"),
    [
        ({"days": "1"}, "walk 1 day a week"),
        ({"amount": "2.5", "unit": "km"}, "3 days a week, 2.5 km each"),
        ({"amount": "10"}, "3 days a week, 10 each"),
        ({"kind": MeasureKind.TOTAL, "total": "20", "unit": "km"}, "walk for 20 km a week"),
        ({"kind": MeasureKind.TOTAL, "total": "20"}, "walk for 20 in all a week"),
        ({"action": "I will Walk"}, "I will walk "),
        ({"action": "TV off by ten"}, "I will TV off"),
        ({"action": "to walk"}, "I will walk "),
        ({"action": "Ä"}, "I will Ä "),
        ({"why": "Because it helps..."}, ", because it helps."),
        ({"end": "31 May 2027"}, "until Mon 31 May 2027"),
        ({"start": "", "end": "31 May 2026"}, "from ‹start› until Sun 31 May,"),
        ({"days": "9"}, "‹how often?›"),
        ({"confidence": 0}, "Confidence 0 of 10."),
        ({"action": "[/b] hi"}, "I will [/b] hi "),
    ],
)
def test_parts(answers, part):
    assert part in said(make_draft(**answers))


@pytest.mark.parametrize(
    ("obstacle", "response", "expected"),
    [
        ("", "", ""),
        ("", "rest", ""),
        ("rain", "", ""),
        ("If it rains,", "Then I will dance.", "If it rains, then I will dance."),
        ("it rains", "I dance", "If it rains, then I dance."),
        ("it rains", "i'll dance", "If it rains, then I will dance."),
    ],
)
def test_if_then(obstacle, response, expected):
    assert if_then(obstacle, response) == expected


@pytest.mark.parametrize(
    ("obstacle", "response", "expected"),
    [
        ("I am tired", "sit", "If I am tired, then I will sit."),
        ("a" * 30, "sit", f"If {'a' * 16}…, then I will sit."),
        ("a" * 30, "b" * 30, f"If {'a' * 9}…, then I will {'b' * 9}…"),
        ("rain", "b" * 30, f"If rain, then I will {'b' * 15}…"),
    ],
)
def test_a_long_plan_keeps_both_halves(obstacle, response, expected):
    achievable = Achievable(obstacle=obstacle, response=response, further=(IfThen("x", "y"),))
    assert short_if_then_plans(achievable, 20) == (expected, "If x, then I will y.")
    assert short_if_then_plans(Achievable(), 20) == ()
