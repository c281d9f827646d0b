"""The coach's rules over a whole draft, each by what it must notice and leave alone."""

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.domain.coach import (
    Context,
    Level,
    OtherGoal,
    hints,
    open_hints,
    other_goals,
)
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.letters import LETTERS, Letter, letter_of
from tests.domain.builders import days_measure, make_goal, total_measure
from tests.domain.coach.cases import CASES
from tests.domain.coach.drafts import (
    CONTEXT,
    OTHER_GOAL,
    TODAY,
    changed,
    hint_of,
)

MISSING = {"S1", "S2", "S3", "S4", "S10", "M1", "M5", "A2", "A4", "A5", "R3", "T1"}
"""Rules that may say that something is missing."""

FLAGGED = [(rule, case) for rule, (flagged, _) in CASES.items() for case in flagged]
LEFT_ALONE = [(rule, case) for rule, (_, left_alone) in CASES.items() for case in left_alone]


@pytest.mark.parametrize(("rule", "values"), FLAGGED)
def test_notices(rule, values):
    hint = hint_of(rule, changed(**values))
    assert hint is not None
    assert hint.letter == (rule[0] if rule != "X1" else letter_of(hint.field))
    assert hint.why.endswith(".")
    assert hint.suggestion.endswith((".", "?"))
    assert any(hint.field in info.fields for info in LETTERS.values())
    assert rule in MISSING or hint.level is Level.ASK


@pytest.mark.parametrize(("rule", "values"), LEFT_ALONE)
def test_leaves_alone(rule, values):
    assert hint_of(rule, changed(**values)) is None


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_has_three_cases_either_way(rule):
    assert min(map(len, CASES[rule])) >= 3


# Rules that look beyond the draft.


def others(*check_ins):
    return Context(tuple(OtherGoal(str(n), f"Goal {n}", one) for n, one in enumerate(check_ins)))


@pytest.mark.parametrize(
    ("check_ins", "values"),
    [((1, 1, 1), {}), ((10,), {}), ((15,), {"days": ""}), ((7, 3), {"days": "5"})],
)
def test_a3_notices_a_heavy_week(check_ins, values):
    hint = hint_of("A3", changed(**values), others(*check_ins))
    assert hint is not None
    assert hint.suggestion == "Which one can wait?"


@pytest.mark.parametrize(
    ("check_ins", "values"), [((), {"days": "7"}), ((1, 1), {}), ((9,), {}), ((14,), {"days": ""})]
)
def test_a3_leaves_a_light_week_alone(check_ins, values):
    assert hint_of("A3", changed(**values), others(*check_ins)) is None


def test_the_load_counts_other_active_goals_only():
    daily = replace(make_goal(days_measure(7)), uid="daily")
    walks = replace(make_goal(total_measure(20, 6)), uid="walks")
    once = replace(make_goal(total_measure(20)), uid="once")
    later = replace(OTHER_GOAL, uid="revised")
    found = other_goals((daily, walks, once, later), TODAY, "revised")
    assert [(match.uid, match.check_ins) for match in found] == [
        ("daily", 7),
        ("walks", 4),
        ("once", 1),
    ]


SESSION = date(2026, 12, 3)


@pytest.mark.parametrize("values", [{}, {"review_every": "4"}, {"start": "1 Dec 2026"}])
def test_t7_notices_a_session_before_the_first_look_back(values):
    hint = hint_of("T7", changed(**values), Context(next_session=SESSION))
    assert hint is not None
    assert dict(hint.edit.values) == {"next_session": "Thu 3 Dec 2026"}


@pytest.mark.parametrize(
    ("values", "session"),
    [
        ({}, None),
        ({"next_session": "3 Dec 2026"}, SESSION),
        ({"review_every": "1"}, SESSION),
        ({"start": "4 Dec 2026"}, SESSION),
    ],
)
def test_t7_leaves_other_sessions_alone(values, session):
    assert hint_of("T7", changed(**values), Context(next_session=session)) is None


@pytest.mark.parametrize(
    ("rule", "wish"), [("R2", "I should lose weight"), ("R4", "be fitter than my brother")]
)
def test_what_the_wish_says_is_still_said_when_there_is_an_action(rule, wish):
    assert hint_of(rule, changed(wish=wish)).field == "wish"
    both = changed(wish=wish, action=f"swim, since {wish}")
    assert hint_of(rule, both).field == "action"
    assert hint_of(rule, changed(wish="be happier")) is None


def test_x1_says_the_persons_own_support_line_and_shuts_no_letter():
    draft = changed(wish="stop taking my pills")
    own = hint_of("X1", draft, Context(support="Call Ana: 0123"))
    assert (own.suggestion, own.letter, own.edits) == ("Call Ana: 0123", Letter.S, ())
    assert "emergency" in hint_of("X1", draft).suggestion


def test_the_note_on_suicide_names_a_person_the_emergency_number_the_own_line_and_all_lines():
    draft = changed(why="I wish I was dead")
    note = hint_of("X1", draft, Context(support="Call Ana: 0123"))
    assert (note.letter, note.edits, note.is_alone) == (Letter.R, (), True)
    order = ("therapist", "doctor", "close to you", "emergency", "Call Ana: 0123", "findahelpline")
    places = [note.suggestion.find(words) for words in order]
    assert places == sorted(places)
    assert -1 not in places
    assert "Your own line" not in hint_of("X1", draft).suggestion


def test_what_the_last_week_asks_is_said():
    hint = hint_of("T6", changed(end="16 Dec 2026"))
    assert hint.why == "The last week has only 3 days and counts for less: 2 instead of 5 days."
    short = hint_of("T6", changed(end="15 Dec 2026", days="3"))
    assert "for less: nothing is asked" in short.why


# What is shown.


def rules_of(draft, letter, context=CONTEXT):
    return [hint.rule for hint in hints(draft, read(draft, TODAY), letter, context)]


def test_at_most_two_and_the_most_useful_first():
    many = changed(action="stop worrying, call a friend and try to sleep better")
    assert rules_of(many, Letter.S) == ["S7", "S4"]


def test_a_dismissed_rule_makes_room_for_the_next():
    draft = changed(action="stop running and walk home, if possible")
    assert rules_of(replace(draft, dismissed=frozenset({"S7"})), Letter.S) == ["S5", "S6"]
    assert rules_of(draft, Letter.S, Context(dismissed=frozenset({"S7"}))) == ["S5", "S6"]


def test_a_goal_being_revised_is_not_its_own_double():
    draft = changed(action="call a friend every Sunday")
    assert rules_of(draft, Letter.S) == ["S10"]
    revising = replace(draft, revises="other")
    context = Context(other_goals((OTHER_GOAL,), TODAY, revising.revises))
    assert rules_of(revising, Letter.S, context) == []


def test_a_skipped_letter_is_asked_for_nothing_but_is_not_deaf():
    draft = changed(why="", others=None).skipping(Letter.R, "I want to explore first")
    assert rules_of(draft, Letter.R) == []
    assert rules_of(replace(draft, why="I wish I was dead"), Letter.R) == ["X1"]


def test_a_rule_speaks_once_on_a_screen():
    draft = changed(
        action="I must try to be healthier and stop my pills", why="I should; I wish I was dead"
    )
    for letter in Letter:
        found = [hint.rule for hint in open_hints(draft, read(draft, TODAY), letter)]
        assert len(found) == len(set(found))
