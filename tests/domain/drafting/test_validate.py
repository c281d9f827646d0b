"""What absurd answers mean: a sentence beside the right field, or a goal, never a crash."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.convert import draft_from, new_goal
from smartgoals_tui.domain.drafting.plan_lines import plan_lines, plan_lines_of
from smartgoals_tui.domain.drafting.sentence import built_from, sentence_of
from smartgoals_tui.domain.drafting.validate import WHOLE_GOAL, read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.text import visible
from tests.domain.builders import CALENDAR, MONDAY, full_draft, goal_of, make_draft, progress

LONG = "x" * 10_000
RTL = "\u202eהליכה\u202c"
TOTAL = MeasureKind.TOTAL
OWN = {"uid", "revises", "letter", "saved", "kind", "dismissed", "weekdays", "stairs"}
TEXT_FIELDS = tuple(
    field.name for field in fields(GoalDraft) if field.name not in OWN and field.type == "str"
)


def problems(draft, today=MONDAY):
    return {problem.field: problem.message for problem in read(draft, today).problems}


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"days": "0"}, "days"),
        ({"days": "8"}, "days"),
        ({"days": "-1"}, "days"),
        ({"days": "2.5"}, "days"),
        ({"days": "1e400"}, "days"),
        ({"days": "nan"}, "days"),
        ({"days": "inf"}, "days"),
        ({"days": "ten"}, "days"),
        ({"days": "often"}, "days"),
        ({"days": LONG}, "days"),
        ({"days": "9" * 10_000}, "days"),
        ({"days": "3\n4"}, "days"),
        ({"days": ""}, "days"),
        ({"days": " \t"}, "days"),
        ({"amount": "0"}, "amount"),
        ({"amount": "-1"}, "amount"),
        ({"amount": "1e-400"}, "amount"),
        ({"amount": "1e400"}, "amount"),
        ({"amount": "nan"}, "amount"),
        ({"amount": "[/b] hi"}, "amount"),
        ({"amount": "🌱"}, "amount"),
        ({"amount": RTL}, "amount"),
        ({"amount": "10.000"}, "amount"),
        ({"amount": "10", "unit": "20"}, "unit"),
        ({"amount": "10", "unit": " 1,5 "}, "unit"),
        ({"kind": TOTAL, "total": ""}, "total"),
        ({"kind": TOTAL, "total": "0"}, "total"),
        ({"kind": TOTAL, "total": "-0"}, "total"),
        ({"kind": TOTAL, "total": "1e400"}, "total"),
        ({"kind": TOTAL, "total": "1000000001"}, "total"),
        ({"kind": TOTAL, "total": "inf"}, "total"),
        ({"action": ""}, "action"),
        ({"action": " \n\t "}, "action"),
        ({"action": "\x00\u202e"}, "action"),
        ({"start": ""}, "start"),
        ({"start": "soon"}, "start"),
        ({"start": "29 Feb 2027"}, "start"),
        ({"start": "31 April"}, "start"),
        ({"start": "0000-01-01"}, "start"),
        ({"start": "1 Jan 10000"}, "start"),
        ({"start": "in 99999 years"}, "start"),
        ({"start": "\x00"}, "start"),
        ({"start": LONG}, "start"),
        ({"end": "1 Mar 2026"}, "end"),
        ({"end": "03/04"}, "end"),
        ({"end": "[/b] hi"}, "end"),
        ({"start": "31 Dec 9999", "end": "in 12 weeks"}, "end"),
        ({"start": "31 Dec 9999", "end": "12 weeks"}, "end"),
        ({"review_every": "0"}, "review_every"),
        ({"review_every": "105"}, "review_every"),
        ({"review_every": "1.5 weeks"}, "review_every"),
        ({"review_every": "weeks"}, "review_every"),
        ({"review_every": "1e400 weeks"}, "review_every"),
        ({"amount": "0.004"}, "amount"),
        ({"amount": "5 miles", "unit": "km"}, "amount"),
        ({"days": "3-4"}, "days"),
        ({"next_session": "whenever"}, "next_session"),
        ({"stairs": (StairDraft("a", "", "8"),)}, "stairs"),
        ({"stairs": (StairDraft("a", "low", "nan"),)}, "stairs"),
        ({"stairs": (StairDraft("a", "low", "2", "0"),)}, "stairs"),
        ({"stairs": (StairDraft("a", "\x00"),)}, "stairs"),
        ({"stairs": (StairDraft("a", "low", difficulty=11),)}, "stairs"),
    ],
)
def test_a_problem_on_its_field(answers, field):
    draft = make_draft(**answers)
    found = problems(draft)
    assert set(found) == {field}
    message = found[field]
    assert message.endswith((".", "?"))
    assert visible(message).isprintable()
    assert len(message) < 150
    with pytest.raises(InvalidValue):
        new_goal(draft, read(draft, MONDAY), "g", 0)


@pytest.mark.parametrize(
    "answers",
    [
        {"days": " three "},
        {"days": "3,0"},
        {"days": "daily"},
        {"amount": "2,5"},
        {"amount": "ten"},
        {"amount": "0.01"},
        {"amount": "10 min", "unit": "minutes"},
        {"amount": "½ h", "unit": "minutes"},
        {"days": "3x"},
        {"days": "3 times a week", "baseline": "none"},
        {"kind": TOTAL, "total": "20 km a week", "unit": "km", "baseline": "5km"},
        {"stairs": (StairDraft("a", "", "2 days", "5 min"),), "amount": "10", "unit": "minutes"},
        {"amount": "١٠"},
        {"kind": TOTAL, "total": "1e9", "days": "nonsense"},
        {"kind": TOTAL, "total": "ten"},
        {"start": "29 Feb"},
        {"start": "29 Feb 2028"},
        {"start": "9999-12-31", "end": "9999-12-31"},
        {"start": "1 Jan 1900"},
        {"start": "today", "end": "today"},
        {"end": "12 weeks"},
        {"action": "[/b] hi", "unit": "[red]", "wish": "[/]"},
        {"action": "🧘‍♀️"},
        {"action": RTL, "why": RTL, "place": RTL},
        {"action": "walk\nand\x07talk\x1b[31m"},
        {"action": LONG, "why": LONG, "unit": LONG, "wording": LONG},
        {"action": "I will"},
        {"action": "I will I will to walk"},
        {"action": "to " * 3_000, "why": "because " * 3_000},
        {"action": "ßmall"},
        {"baseline": "0"},
        {"baseline": "not much"},
        {"baseline": "-1"},
        {"stairs": (StairDraft("a"), StairDraft("b", " ", " ", " "))},
        {"stairs": (StairDraft("a", LONG), StairDraft("b", "[/b]", "1"))},
        {"wording": "\x00\n"},
    ],
)
def test_odd_and_still_a_goal(answers):
    draft = make_draft(**answers)
    assert problems(draft) == {}
    goal = goal_of(draft)
    assert visible(goal.title).isprintable() or "\u200d" in goal.title
    assert "\n" not in sentence_of(goal, MONDAY)
    assert plan_lines_of(goal, MONDAY)
    progress(goal, (), MONDAY)
    again = draft_from(goal, "d")
    assert new_goal(again, read(again, MONDAY), "g", 7) == goal


def test_what_is_read():
    reading = read(full_draft(), MONDAY)
    assert reading.problems == ()
    assert reading.action == "sit and breathe"
    assert (reading.measure.target, reading.measure.amount) == (5, 10)
    assert (reading.baseline, reading.review_every) == (1, 2)
    assert (reading.start, reading.end) == (MONDAY, date(2026, 5, 31))
    assert reading.next_session == date(2026, 3, 12)
    one_off, low, mid, whole = reading.stairs
    assert one_off.measure is None
    assert (low.measure.target, low.measure.amount, low.measure.unit) == (2, 5, "minutes")
    assert (mid.measure.target, mid.measure.amount) == (3, 10)
    assert mid.title == "3 days a week, 10 minutes each time"
    assert (whole.uid, whole.title, whole.measure) == (
        WHOLE_GOAL,
        "Sit and breathe",
        reading.measure,
    )


@pytest.mark.parametrize("typed", ["I will walk", "i'll walk", "To walk", "I will to walk", "walk"])
def test_the_opening_of_an_action_is_dropped(typed):
    assert read(make_draft(action=typed), MONDAY).action == "walk"


@pytest.mark.parametrize("typed", ["2", "2 weeks", "two weeks", " 2 Week ", "2 weeks "])
def test_review_every(typed):
    assert read(make_draft(review_every=typed), MONDAY).review_every == 2


@pytest.mark.parametrize("weeks", [1, 104])
def test_the_shortest_and_the_longest_time_between_reviews(weeks):
    assert read(make_draft(review_every=str(weeks)), MONDAY).review_every == weeks


def test_an_empty_draft_names_what_is_needed():
    reading = read(GoalDraft("d"), MONDAY)
    assert {problem.field: problem.letter for problem in reading.problems} == {
        "action": Letter.S,
        "days": Letter.M,
        "start": Letter.T,
    }
    assert reading.problem("days") == "Say on how many days a week: 1 to 7."
    assert reading.problem("end") == ""
    assert reading.stairs == ()


def test_an_end_before_the_start_names_both():
    message = problems(make_draft(end="1 Mar 2026"))["end"]
    assert message == "The end, Sun 1 Mar 2026, is before the start, Mon 2 Mar 2026."


def test_a_stair_is_named_by_its_number():
    stairs = (StairDraft("a", "low", "1"), StairDraft("b", "mid", "9"))
    assert problems(make_draft(stairs=stairs))["stairs"].startswith("Step 2: ")


def test_a_length_is_counted_from_the_start():
    assert read(make_draft(end="12 weeks"), date(2026, 2, 1)).end == date(2026, 5, 24)


def test_stairs_in_a_total():
    draft = make_draft(kind=TOTAL, total="20", unit="km", stairs=(StairDraft("a", "", "7.5"),))
    stair = read(draft, MONDAY).stairs[0]
    assert (stair.measure.target, stair.title) == (7.5, "7.5 km a week")


typed = st.one_of(
    st.text(max_size=20),
    st.text("0123456789.,+-eE/ ", max_size=8),
    st.sampled_from(
        ["nan", "inf", "1e400", "0", "8", "3", "ten", "today", "29 Feb", "12 weeks", "31 Dec 9999"]
    ),
    st.sampled_from(["[/b] hi", "🌱", RTL, "\x00", "a\nb", "I will to", "because ", "1 Jan 1900"]),
)
stairs = st.builds(
    StairDraft, st.text("abc", min_size=1, max_size=2), typed, typed, typed, st.none() | st.just(3)
)


@settings(max_examples=250)
@given(
    st.fixed_dictionaries({}, optional=dict.fromkeys(TEXT_FIELDS, typed)),
    st.lists(stairs, max_size=2).map(tuple),
    st.sampled_from(MeasureKind),
)
@example({"amount": "1e-320", "total": "1e9"}, (), TOTAL)
@example({"total": "0.001"}, (), TOTAL)
@example({"amount": "2.3456"}, (), MeasureKind.DAYS)
def test_any_answers(answers, stairs, kind):
    draft = make_draft(kind=kind, **{"total": "20", **answers}, stairs=stairs)
    reading = read(draft, MONDAY)
    built_from(draft, reading)
    assert len(plan_lines(draft, reading)) == 8
    assert all(problem.message and problem.letter for problem in reading.problems)
    if reading.problems:
        with pytest.raises(InvalidValue):
            new_goal(draft, reading, "g", 7)
        return
    goal = new_goal(draft, reading, "g", 7)
    assert plan_lines_of(goal, MONDAY)
    assert "\n" not in sentence_of(goal, MONDAY)
    progress(replace(goal), (), MONDAY, CALENDAR)
    again = draft_from(goal, "d")
    assert new_goal(again, read(again, MONDAY), "g", 7) == goal


def test_every_text_field_is_tried():
    assert set(LETTERS[Letter.S].fields) < set(TEXT_FIELDS)
    assert {"days", "total", "why", "cue", "end", "next_session", "wording"} < set(TEXT_FIELDS)
