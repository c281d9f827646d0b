"""Examples to borrow: whole, understood, and found by what a person wishes."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.coach import Lamp, hints, lamp
from smartgoals_tui.domain.compose import new_goal
from smartgoals_tui.domain.draft import GoalDraft
from smartgoals_tui.domain.examples import EXAMPLES, Example, answers_for, suggest
from smartgoals_tui.domain.goal import AREAS, VOICES
from smartgoals_tui.domain.letters import LETTERS, Letter
from smartgoals_tui.domain.reading import read

TODAYS = (date(2026, 11, 21), date(2028, 2, 29), date(2026, 12, 31))


def draft_of(example: Example) -> GoalDraft:
    return replace(GoalDraft("d"), **dict(example.answers))  # type: ignore[arg-type]


@pytest.mark.parametrize("today", TODAYS)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_every_example_is_a_whole_goal_without_a_thought_left(
    example: Example, today: date
) -> None:
    draft = draft_of(example)
    reading = read(draft, today)
    assert reading.problems == ()
    for letter in Letter:
        assert hints(draft, reading, letter) == ()
        assert lamp(draft, reading, letter) is Lamp.CLEAR
    assert new_goal(draft, reading, "g", 0).start == today


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_every_example_climbs_and_names_an_area_and_a_voice(example: Example) -> None:
    draft = draft_of(example)
    reading = read(draft, TODAYS[0])
    asked = [
        stair.measure.target * (stair.measure.amount or 1)
        for stair in reading.stairs
        if stair.measure
    ]
    assert len(reading.stairs) >= 3
    assert asked[0] < asked[-1]
    assert all(lower <= higher for lower, higher in pairwise(asked))
    uids = [stair.uid for stair in draft.stairs]
    assert len(set(uids)) == len(uids)
    assert draft.area in AREAS
    assert draft.voice in VOICES
    assert draft.wish == example.wish


def test_the_examples_cover_every_area_and_have_different_titles() -> None:
    assert len(EXAMPLES) == 10
    assert {dict(example.answers)["area"] for example in EXAMPLES} == set(AREAS)
    assert len({example.title for example in EXAMPLES}) == 10


def test_the_first_is_the_walk_through() -> None:
    draft = draft_of(EXAMPLES[0])
    assert draft.wish == "I want to be happier"
    assert draft.action == "practise mindfulness meditation"
    assert (draft.days, draft.amount, draft.unit, draft.baseline) == ("5", "10", "minutes", "0")
    assert (draft.start, draft.end, draft.cue) == ("today", "12 weeks", "after breakfast")


@pytest.mark.parametrize("letter", Letter)
def test_a_letter_gets_its_own_answers_only(letter: Letter) -> None:
    for example in EXAMPLES:
        borrowed = answers_for(example, letter)
        assert borrowed
        assert {field for field, _ in borrowed} <= set(LETTERS[letter].fields)
        assert set(borrowed) <= set(example.answers)


def test_the_letters_together_give_back_the_whole_example() -> None:
    known = {field.name for field in fields(GoalDraft)}
    for example in EXAMPLES:
        together = [pair for letter in Letter for pair in answers_for(example, letter)]
        assert sorted(field for field, _ in together) == sorted(dict(example.answers))
        assert set(dict(example.answers)) <= known


@pytest.mark.parametrize(
    ("wish", "action", "title"),
    [
        ("sleeping better", "", "Put the phone to bed"),
        ("I worry about MONEY", "", "Look at the money once a week"),
        ("", "running in the park", "Run 15 kilometres a week"),
        ("more friends", "", "Call a friend"),
        ("finish my thesis", "write", "Write the thesis in small pieces"),
    ],
)
def test_suggests_the_nearest_by_its_words(wish: str, action: str, title: str) -> None:
    assert suggest(GoalDraft("d", wish=wish, action=action))[0].title == title


@pytest.mark.parametrize("wish", ["", "zzz", "I want to get better every day", "もっと"])
def test_suggests_the_first_ones_where_no_word_is_shared(wish: str) -> None:
    assert suggest(GoalDraft("d", wish=wish)) == EXAMPLES[:3]


@given(st.text(), st.text(), st.integers(0, 12))
def test_suggests_as_many_as_asked_for(wish: str, action: str, limit: int) -> None:
    found = suggest(GoalDraft("d", wish=wish, action=action), limit)
    assert len(found) == min(limit, len(EXAMPLES))
    assert len({example.title for example in found}) == len(found)
