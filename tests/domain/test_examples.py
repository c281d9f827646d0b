"""Examples to borrow: each whole, understood, small and a person's own; evenly spread."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields
from datetime import date
from itertools import pairwise

import pytest

from smartgoals_tui.domain.coach import LetterStatus, hints, letter_status_of
from smartgoals_tui.domain.drafting.convert import new_goal
from smartgoals_tui.domain.drafting.draft_stairs import HAVE_STEPS
from smartgoals_tui.domain.drafting.plan_lines import plan_lines
from smartgoals_tui.domain.drafting.sentence import sentence_of
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.examples import EXAMPLES, Example
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind, asks_more
from smartgoals_tui.domain.goal.parts import AREAS
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL

TODAYS = (date(2026, 11, 21), date(2028, 2, 29), date(2026, 12, 31))
EASY = 3
MAX_DAYS = 5
MAX_EVENING_MINUTES = 60

every_example = pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.uid)


def draft_of(example: Example) -> GoalDraft:
    return GoalDraft("d").answered(example.answers)


@every_example
def test_it_is_a_whole_goal_without_a_thought_left(example: Example) -> None:
    draft = draft_of(example)
    for today in TODAYS:
        reading = read(draft, today)
        assert reading.problems == ()
        for letter in Letter:
            assert hints(draft, reading, letter) == ()
            assert letter_status_of(draft, reading, letter) is LetterStatus.CLEAR
        assert all(line.text for line in plan_lines(draft, reading))
        goal = new_goal(draft, reading, "g", 0)
        assert goal.start == today
        assert draft.action in sentence_of(goal, today)


@every_example
def test_nothing_is_left_open(example: Example) -> None:
    draft = draft_of(example)
    now = draft.done if draft.kind is MeasureKind.ONCE else draft.baseline
    words = (draft.wish, draft.action, now, draft.obstacle, draft.response, draft.why)
    more = (draft.confidence_reason, draft.resources, draft.cue, draft.review_every)
    assert all(text.strip() for text in (*words, *more))
    assert re.search(r"\b(I|me|my|mine|us|myself)\b", f"{draft.why} {draft.wish}")
    assert re.search(r"\bI\b", draft.obstacle)
    assert re.match(r"I ", draft.response)
    assert draft.voice == "my own"
    assert draft.area == example.area
    assert draft.area in AREAS
    assert draft.wish == example.wish


@every_example
def test_it_is_small_enough_for_a_bad_week(example: Example) -> None:
    draft = draft_of(example)
    measure = read(draft, TODAYS[0]).asked
    assert measure is not None
    if measure.kind is MeasureKind.DAYS:
        assert measure.target <= MAX_DAYS
        assert len(draft.weekdays) in (0, measure.target)
    if measure.unit == "minutes" and not measure.is_at_most:
        assert measure.amount is not None
        assert measure.amount <= MAX_EVENING_MINUTES
    assert 7 <= (draft.confidence or 0) <= 9
    weeks = int(draft.end.removesuffix(" weeks"))
    assert 6 <= weeks <= 16
    assert int(draft.review_every) <= 4


@every_example
def test_its_stairs_climb_from_an_easy_one(example: Example) -> None:
    draft = draft_of(example)
    stairs = read(draft, TODAYS[0]).stairs
    assert 3 <= len(stairs) <= 5
    measures = [stair.measure for stair in stairs if stair.measure]
    assert not any(asks_more(lower, higher) for lower, higher in pairwise(measures))
    assert draft.kind in HAVE_STEPS or asks_more(measures[-1], measures[0])
    rated = [stair.difficulty for stair in stairs[:-1] if stair.difficulty is not None]
    assert len(rated) == len(stairs) - 1
    assert all(lower < higher for lower, higher in pairwise(rated))
    first = next(stair for stair in stairs if stair.measure or draft.kind in HAVE_STEPS)
    assert first.difficulty is not None
    assert first.difficulty <= EASY
    uids = [stair.uid for stair in draft.stairs]
    assert len(set(uids)) == len(uids)


@pytest.mark.parametrize("today", TODAYS)
@every_example
def test_steps_have_days_in_order_within_the_goal(example: Example, today: date) -> None:
    draft = draft_of(example)
    reading = read(draft, today)
    due = [stair.by for stair in reading.stairs if stair.uid != WHOLE_GOAL]
    if draft.kind not in HAVE_STEPS:
        assert not any(due)
        return
    assert reading.end is not None
    days = [day for day in due if day is not None]
    assert len(days) == len(due)
    assert all(lower < higher for lower, higher in pairwise((today, *days, reading.end)))


@every_example
def test_the_motives_are_mostly_its_own(example: Example) -> None:
    draft = draft_of(example)
    scales = (draft.others, draft.guilt, draft.value, draft.enjoyment)
    assert all(one in range(5) for one in scales)
    others, guilt, value, enjoyment = (one or 0 for one in scales)
    assert value >= 3
    assert value + enjoyment - others - guilt >= 2


UNSAFE = (
    r"kilos?|pounds|calories|kcal|weigh\w*|lose weight|fasting|skip \w+ meal|medication|medicines?|"
    r"pills?|tablets?|antidepress\w*|dose|never|every single|always|must|should|perfectly"
)


@every_example
def test_nothing_in_it_is_extreme_or_scolds(example: Example) -> None:
    texts = [str(answer) for name, answer in example.answers if name != "stairs"]
    texts += [stair.title for stair in draft_of(example).stairs]
    found = [text for text in texts if re.search(rf"\b(?:{UNSAFE})\b", text, re.IGNORECASE)]
    assert found == []
    assert not any("!" in text or "'" in text or '"' in text for text in texts)


def test_every_area_has_as_many() -> None:
    counts = Counter(example.area for example in EXAMPLES)
    assert set(counts) == set(AREAS)
    assert set(counts.values()) == {8}
    assert list(counts) == list(AREAS)


def new_kind_of(example: Example) -> str:
    """Name how an example is counted where that is not by days or a total of a week."""
    measure = read(draft_of(example), TODAYS[0]).measure
    assert measure is not None
    if measure.weeks > 1:
        return "period"
    if measure.cap is not None:
        return "cap"
    if measure.on_days:
        return "days at most"
    return "" if measure.kind in (MeasureKind.DAYS, MeasureKind.TOTAL) else measure.kind


def test_each_new_kind_has_two_and_each_area_two_of_them() -> None:
    kinds = Counter(kind for example in EXAMPLES if (kind := new_kind_of(example)))
    assert set(kinds) == {"limit", "days at most", "cap", "in_all", "once", "period"}
    assert min(kinds.values()) >= 2
    areas = Counter(example.area for example in EXAMPLES if new_kind_of(example))
    assert {areas[area] for area in AREAS} == {2}


@pytest.mark.parametrize("name", ["uid", "title", "wish", "action"])
def test_no_two_are_the_same(name: str) -> None:
    values = [getattr(example, name).casefold() for example in EXAMPLES]
    assert [value for value, times in Counter(values).items() if times > 1] == []


def test_the_first_is_the_walk_through() -> None:
    draft = draft_of(EXAMPLES[0])
    assert draft.wish == "I want to be happier"
    assert draft.action == "practise mindfulness meditation"
    assert (draft.days, draft.amount, draft.unit, draft.baseline) == ("5", "10", "minutes", "0")
    assert (draft.start, draft.end, draft.cue) == ("today", "12 weeks", "after breakfast")


@every_example
def test_a_letter_gets_its_own_answers_only(example: Example) -> None:
    for letter in Letter:
        borrowed = example.answers_for(letter)
        assert borrowed
        assert {field for field, _ in borrowed} <= set(LETTERS[letter].fields)
        assert set(borrowed) <= set(example.answers)


@every_example
def test_the_letters_together_give_back_the_whole_example(example: Example) -> None:
    known = {field.name for field in fields(GoalDraft)}
    together = [pair for letter in Letter for pair in example.answers_for(letter)]
    assert sorted(field for field, _ in together) == sorted(dict(example.answers))
    assert len(example.answers) == len(dict(example.answers))
    assert set(dict(example.answers)) <= known
