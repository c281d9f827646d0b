"""The coach's rules, each by what it must notice and what it must leave alone."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.coach import MAX_HINTS, Context, Hint, Lamp, hints, lamp, other_goals
from smartgoals_tui.domain.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal import Goal, Measurable, Specific, TimeBound
from smartgoals_tui.domain.letters import LETTERS, Letter
from smartgoals_tui.domain.plan import Measure, MeasureKind, Plan
from smartgoals_tui.domain.reading import read

TODAY = date(2026, 11, 21)
TOTAL = MeasureKind.TOTAL
SMALL = StairDraft("a", "A minute", "2", "1", 1)

WHOLE = GoalDraft(
    "d",
    wish="be happier",
    action="practise mindfulness meditation",
    days="5",
    amount="10",
    unit="minutes",
    baseline="0",
    stairs=(SMALL,),
    confidence=8,
    obstacle="I forget in the morning",
    response="I sit before dinner",
    why="it steadies me",
    others=0,
    guilt=1,
    value=4,
    enjoyment=3,
    start="today",
    end="12 weeks",
    cue="after breakfast",
)
"""A goal that no rule has a thought about."""

MEASURE = Measure(MeasureKind.DAYS, 3)
OTHER_GOAL = Goal(
    "other",
    Specific("call a friend every Sunday"),
    Measurable(MEASURE),
    TimeBound(TODAY),
    (Plan(TODAY, MEASURE),),
)

CONTEXT = Context(other_goals((OTHER_GOAL,), TODAY))


def hint_of(rule: str, draft: GoalDraft) -> Hint | None:
    """Return the hint of ``rule`` alone: every other rule of the letter is put aside."""
    letter = Letter(rule[0])
    others = {f"{letter}{number}" for number in range(1, 12)} - {rule}
    alone = replace(draft, dismissed=frozenset(others))
    found = hints(alone, read(alone, TODAY), letter, CONTEXT)
    assert all(hint.rule == rule for hint in found)
    return found[0] if found else None


def answers(**values: Any) -> dict[str, Any]:
    return values


ACTIONS = {
    "S1": (
        [
            "be happier",
            "I want to feel less anxious",
            "Becoming confident",
            "to get fit",
            "stay calm",
        ],
        [
            "be in bed by 22:30",
            "get dressed before nine",
            "stay with my sister on Sundays",
            "feed cats",
        ],
    ),
    "S2": (
        ["explore therapy options", "think about a new job", "I will look into yoga", "work on it"],
        [
            "phone two therapists",
            "walk and think",
            "write about my work",
            "look at the sea",
        ],
    ),
    "S3": (
        ["exercise", "Exercise more, 30 minutes a day", "self-care", "eat healthier", "read more"],
        ["walk by the river", "read 20 pages", "eat lunch with a colleague", "do yoga at home"],
    ),
    "S5": (
        [
            "walk every day and learn Spanish",
            "cook dinner, then call my mother",
            "write a page and also tidy the desk",
            " ".join(["walk slowly along the long river"] * 5),
        ],
        [
            "spread bread and butter",
            "brush and floss my teeth",
            "read the page “walk and learn Spanish” aloud",
            "go to the pool and gym",
        ],
    ),
    "S6": (
        ["try to walk to work", "maybe draw a tree", "call Kim, if possible", "I hope to swim"],
        ["try a new recipe", "write “maybe” on a card", "walk to work", "mayberry walk"],
    ),
    "S7": (
        [
            "stop doom-scrolling",
            "don't eat late",
            "Avoid sugar",
            "no more late nights",
            "never shout",
        ],
        [
            "stop by the library",
            "put the phone away at ten",
            "say no to one thing",
            "walk to the stop",
        ],
    ),
    "S10": (
        ["asdf", "test", "xxx", "something", "swim", "call a friend every sunday", "My goal!"],
        ["swim lengths", "test the water twice", "每天练习冥想", "call a friend on Mondays"],
    ),
}

CASES: dict[str, tuple[list[dict[str, Any]], list[dict[str, Any]]]] = {
    rule: tuple([answers(action=text) for text in texts] for texts in table)  # type: ignore[misc]
    for rule, table in ACTIONS.items()
} | {
    "M4": (
        [answers(days="7"), answers(days="daily"), answers(days="7", baseline="3")],
        [answers(days="6"), answers(days="7", baseline="7"), answers(kind=TOTAL, total="7")],
    ),
    "M5": (
        [answers(baseline=""), answers(baseline="  "), answers(baseline="", kind=TOTAL, total="9")],
        [answers(baseline="0"), answers(baseline="2"), answers(baseline="", days="")],
    ),
    "M6": (
        [
            answers(stairs=()),
            answers(stairs=(), days="5", baseline="2"),
            answers(stairs=(StairDraft("a", "high", "4"),)),
            answers(stairs=(), kind=TOTAL, total="20", baseline="5"),
            answers(stairs=(StairDraft("a", "buy shoes"),)),
        ],
        [
            answers(),
            answers(stairs=(), days="2"),
            answers(stairs=(), days="4", baseline="2"),
            answers(stairs=(), baseline=""),
            answers(stairs=(), kind=TOTAL, total="20", baseline="10"),
        ],
    ),
    "A1": (
        [answers(confidence=6), answers(confidence=0), answers(confidence=3, days="")],
        [answers(confidence=7), answers(confidence=10), answers(confidence=None)],
    ),
    "A2": (
        [
            answers(stairs=()),
            answers(stairs=(StairDraft("a"),)),
            answers(stairs=(replace(SMALL, difficulty=4),)),
        ],
        [
            answers(),
            answers(stairs=(replace(SMALL, difficulty=None),)),
            answers(stairs=(StairDraft("b", "buy a mat"), replace(SMALL, difficulty=9))),
            answers(stairs=(replace(SMALL, target="99"),)),
        ],
    ),
    "A4": (
        [answers(obstacle=""), answers(obstacle="bad weather"), answers(obstacle="no time, kids")],
        [
            answers(obstacle="I get tired"),
            answers(obstacle="after work I feel low"),
            answers(obstacle="I scroll instead"),
            answers(obstacle="", stairs=(), confidence=None, response=""),
        ],
    ),
    "A5": (
        [answers(response=""), answers(response=" "), answers(obstacle="rain", response="")],
        [answers(), answers(obstacle="", response=""), answers(obstacle="rain", response="I walk")],
    ),
    "R1": (
        [
            answers(others=4, guilt=4, value=0, enjoyment=0),
            answers(others=3, guilt=2, value=2, enjoyment=1),
            answers(others=2, guilt=2, value=3, enjoyment=2),
            answers(others=0, guilt=0, value=0, enjoyment=0),
        ],
        [
            answers(),
            answers(others=4, guilt=4, value=0, enjoyment=None),
            answers(others=4, guilt=4, value=0, enjoyment=0, voice="family"),
            answers(others=1, guilt=1, value=2, enjoyment=2),
        ],
    ),
    "R2": (
        [
            answers(why="I should be thinner"),
            answers(why="because everyone does it"),
            answers(why="They want me to"),
            answers(why="my mother says so"),
            answers(why="I have to"),
        ],
        [
            answers(why="I love it"),
            answers(why="so that I don't have to take the bus"),
            answers(why="her “you should” no longer rules me"),
            answers(why="my shoulders relax"),
            answers(why=""),
        ],
    ),
    "R3": (
        [
            answers(why=""),
            answers(why="to practise meditating"),
            answers(why="because of mindfulness"),
            answers(why=" ", voice="my own"),
        ],
        [
            answers(why="it steadies me"),
            answers(why="meditation helps me to listen to my children"),
            answers(why="", others=None, guilt=None, value=None, enjoyment=None),
            answers(why="心が落ち着く"),
        ],
    ),
    "T1": (
        [answers(end=""), answers(end=" "), answers(end="", start="")],
        [answers(), answers(end="31 May"), answers(end="soon")],
    ),
    "T2": (
        [
            answers(end="soon"),
            answers(end="When I have time"),
            answers(start="eventually"),
            answers(cue="whenever I find time"),
            answers(end="some day"),
        ],
        [
            answers(),
            answers(end="one day"),
            answers(end="nonsense"),
            answers(cue="sooner or never, after lunch"),
        ],
    ),
    "T4": (
        [answers(end="27 weeks"), answers(end="2 years"), answers(end="31 Dec 2030", start="")],
        [
            answers(end="26 weeks"),
            answers(end="2 years", review_every="4"),
            answers(end="2 years", next_session="in 2 weeks"),
            answers(end=""),
        ],
    ),
}
FLAGGED = [(rule, case) for rule, (flagged, _) in CASES.items() for case in flagged]
LEFT_ALONE = [(rule, case) for rule, (_, left_alone) in CASES.items() for case in left_alone]


@pytest.mark.parametrize(("rule", "values"), FLAGGED)
def test_notices(rule: str, values: dict[str, Any]) -> None:
    hint = hint_of(rule, replace(WHOLE, **values))
    assert hint is not None
    assert hint.letter is Letter(rule[0])
    assert hint.why.endswith(".")
    assert hint.suggestion.endswith((".", "?"))
    assert any(hint.field in info.fields for info in LETTERS.values())


@pytest.mark.parametrize(("rule", "values"), LEFT_ALONE)
def test_leaves_alone(rule: str, values: dict[str, Any]) -> None:
    assert hint_of(rule, replace(WHOLE, **values)) is None


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_has_three_cases_either_way(rule: str) -> None:
    flagged, left_alone = CASES[rule]
    assert min(len(flagged), len(left_alone)) >= 3


@pytest.mark.parametrize(
    ("rule", "values", "changed"),
    [
        ("M4", answers(days="7"), answers(days="5")),
        ("S5", answers(action="walk home and learn Spanish"), answers(action="walk home")),
        ("S6", answers(action="try to walk to work"), answers(action="walk to work")),
        ("S6", answers(action="call Kim, if possible"), answers(action="call Kim")),
        ("M6", answers(stairs=()), answers(stairs=(StairDraft("first-1", target="2"),))),
        (
            "M6",
            answers(stairs=(StairDraft("first-1", "high", "4"),)),
            answers(stairs=(StairDraft("first-2", target="2"), StairDraft("first-1", "high", "4"))),
        ),
        (
            "M6",
            answers(stairs=(), kind=TOTAL, total="20", baseline="0"),
            answers(stairs=(StairDraft("first-1", target="5"),)),
        ),
        ("A1", answers(confidence=5), answers(stairs=(replace(SMALL, target="1"),))),
        (
            "A1",
            answers(confidence=5, stairs=()),
            answers(stairs=(StairDraft("first-1", target="2"),)),
        ),
        (
            "A1",
            answers(confidence=5, stairs=(replace(SMALL, target="1"),)),
            answers(days="4"),
        ),
        ("A2", answers(stairs=()), answers(stairs=(StairDraft("first-1", target="2"),))),
        ("T1", answers(end=""), answers(end="12 weeks")),
        ("T2", answers(end="soon"), answers(end="12 weeks")),
        ("T2", answers(start="soon"), answers(start="next monday")),
        ("T4", answers(end="2 years"), answers(review_every="4")),
    ],
)
def test_an_edit_changes_just_the_answer(
    rule: str, values: dict[str, Any], changed: dict[str, Any]
) -> None:
    draft = replace(WHOLE, **values)
    hint = hint_of(rule, draft)
    assert hint is not None
    assert hint.edit is not None
    assert hint.edit.label
    assert dict(hint.edit.values) == changed
    edited = replace(draft, **changed)
    assert not read(edited, TODAY).problems
    assert rule == "A1" or hint_of(rule, edited) is None


def test_where_nothing_can_be_smaller_another_time_and_a_later_end_are_left() -> None:
    one = replace(WHOLE, days="1", amount="", unit="", stairs=(), confidence=2)
    hint = hint_of("A1", one)
    assert hint is not None
    assert [edit.values for edit in hint.edits] == [
        (("cue", "after lunch"),),
        (("end", "Fri 12 Mar 2027"),),
    ]


def test_says_what_it_found() -> None:
    hint = hint_of("S1", replace(WHOLE, action="I want to be happier"))
    assert hint is not None
    assert (hint.found, hint.field) == ("be", "action")
    assert hint.suggestion == "What would someone see you doing?"


def test_at_most_two_and_the_most_useful_first() -> None:
    many = replace(WHOLE, action="stop running and try to find someone to walk and go with")
    assert [hint.rule for hint in hints(many, read(many, TODAY), Letter.S)] == ["S7", "S5"]


def test_a_dismissed_rule_makes_room_for_the_next() -> None:
    action = "stop running and walk home, if possible"
    draft = replace(WHOLE, action=action, dismissed=frozenset({"S7"}))
    assert [hint.rule for hint in hints(draft, read(draft, TODAY), Letter.S)] == ["S5", "S6"]


def test_a_goal_being_revised_is_not_its_own_double() -> None:
    draft = replace(WHOLE, action="call a friend every Sunday")
    reading = read(draft, TODAY)
    assert [hint.rule for hint in hints(draft, reading, Letter.S, CONTEXT)] == ["S10"]
    revising = replace(draft, revises="other")
    context = Context(other_goals((OTHER_GOAL,), TODAY, revising.revises))
    assert not hints(revising, reading, Letter.S, context)


@pytest.mark.parametrize("letter", Letter)
def test_lamp_of_nothing_answered_is_empty(letter: Letter) -> None:
    draft = GoalDraft("d", start="today", stairs=(StairDraft("a"),))
    assert lamp(draft, read(draft, TODAY), letter) is Lamp.EMPTY


@pytest.mark.parametrize("letter", Letter)
def test_lamp_of_a_whole_goal_is_clear(letter: Letter) -> None:
    assert not hints(WHOLE, read(WHOLE, TODAY), letter)
    assert lamp(WHOLE, read(WHOLE, TODAY), letter) is Lamp.CLEAR


@pytest.mark.parametrize(
    ("letter", "values"),
    [
        ("S", answers(action="")),
        ("S", answers(action="be happier")),
        ("M", answers(days="8")),
        ("M", answers(baseline="")),
        ("A", answers(confidence=None)),
        ("A", answers(response="")),
        ("A", answers(stairs=())),
        ("R", answers(enjoyment=None)),
        ("R", answers(why="")),
        ("T", answers(end="")),
        ("T", answers(end="31 June")),
        ("T", answers(start="")),
    ],
)
def test_lamp_of_a_letter_with_something_open_is_started(
    letter: str, values: dict[str, Any]
) -> None:
    draft = replace(WHOLE, **values)
    assert lamp(draft, read(draft, TODAY), Letter(letter)) is Lamp.STARTED


def test_putting_a_hint_aside_lights_the_lamp() -> None:
    draft = replace(WHOLE, end="", dismissed=frozenset({"T1"}))
    assert lamp(draft, read(draft, TODAY), Letter.T) is Lamp.CLEAR


TEXT = st.text(max_size=60) | st.sampled_from(
    [text for table in ACTIONS.values() for texts in table for text in texts]
)
NUMBER = st.text(max_size=4) | st.integers(-1, 40).map(str) | st.floats().map(str)
SCALE = st.none() | st.integers(0, 4)
STAIRS = st.lists(
    st.builds(
        StairDraft, st.text(max_size=2), TEXT, NUMBER, NUMBER, st.none() | st.integers(0, 10)
    ),
    max_size=3,
)


@given(
    st.builds(
        GoalDraft,
        st.just("d"),
        action=TEXT,
        kind=st.sampled_from(MeasureKind),
        days=NUMBER,
        total=NUMBER,
        amount=NUMBER,
        baseline=NUMBER,
        stairs=STAIRS.map(tuple),
        confidence=st.none() | st.integers(0, 10),
        obstacle=TEXT,
        response=TEXT,
        why=TEXT,
        others=SCALE,
        guilt=SCALE,
        value=SCALE,
        enjoyment=SCALE,
        start=TEXT | st.just("today"),
        end=TEXT | st.just("in 2 years"),
        cue=TEXT,
    ),
    st.dates(date(1950, 1, 1), date(2200, 1, 1)),
)
def test_any_draft_gets_at_most_two_hints_and_a_lamp(draft: GoalDraft, today: date) -> None:
    reading = read(draft, today)
    for letter in Letter:
        found = hints(draft, reading, letter, CONTEXT)
        assert len(found) <= MAX_HINTS
        assert lamp(draft, reading, letter) in Lamp
        for hint in found:
            edited = replace(draft, **dict(hint.edit.values)) if hint.edit else draft
            assert len(read(edited, today).problems) <= len(reading.problems)


@pytest.mark.parametrize(
    "piece",
    ["a", "“", '"„«', "try to ", "and go ", "1", "😀", "\u202e", "don't ", "[/", "x and ", " "],
)
def test_a_very_long_text_is_read_quickly(piece: str) -> None:
    text = piece * (10_000 // len(piece))
    draft = replace(WHOLE, action=text, why=text, obstacle=text, cue=text, end="soon")
    reading = read(draft, TODAY)
    before = time.perf_counter()
    for letter in Letter:
        lamp(draft, reading, letter)
    assert time.perf_counter() - before < 0.3
