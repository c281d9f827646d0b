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
from smartgoals_tui.domain.draft import StairDraft
from smartgoals_tui.domain.letters import LETTERS, Letter, letter_of
from smartgoals_tui.domain.reading import read
from tests.domain.builders import days_measure, make_goal, total_measure
from tests.domain.coach.drafts import (
    CONTEXT,
    OTHER_GOAL,
    SMALL,
    TODAY,
    TOTAL,
    changed,
    hint_of,
)

answers = dict
MISSING = {"S1", "S2", "S3", "S4", "S10", "M1", "M5", "A2", "A4", "A5", "R3", "T1"}
"""Rules that may say that something is missing."""

CASES = {
    "S5": (
        [
            answers(action="", wish="I want to be happier and exercise more"),
            answers(action="", wish="lose weight and find a job"),
            answers(action="walk home and learn Spanish"),
        ],
        [
            answers(wish="lose weight and find a job"),
            answers(action="", wish=""),
            answers(action="", wish="a dog and a cat"),
        ],
    ),
    "S9": (
        [answers(cue=""), answers(cue=" "), answers(action="draw a tree", cue="")],
        [
            answers(cue="", weekdays=frozenset({1})),
            answers(action="draw after lunch", cue=""),
            answers(cue="", action=""),
        ],
    ),
    "S10": (
        [
            answers(action="call a friend every Sunday"),
            answers(action="Call a friend EVERY Sunday"),
            answers(action="test"),
        ],
        [answers(), answers(action=""), answers(action="call a friend every Monday")],
    ),
    "M1": (
        [
            answers(days=""),
            answers(days="", action="draw a tree"),
            answers(kind=TOTAL, total="", action="draw"),
        ],
        [
            answers(),
            answers(days="8"),
            answers(days="", action="draw a tree by Friday"),
            answers(days="", action="sit for 10 minutes"),
            answers(days="", action=""),
        ],
    ),
    "M2": (
        [answers(unit=""), answers(kind=TOTAL, total="9", unit=""), answers(amount="5", unit=" ")],
        [answers(), answers(amount="", unit=""), answers(kind=TOTAL, total="9", unit="km")],
    ),
    "M3": (
        [
            answers(action="read 12 books", days=""),
            answers(action="read 12 books", amount=""),
            answers(action="run 100 km by June", days="", end=""),
        ],
        [
            answers(),
            answers(action="read 12 books", kind=TOTAL, total="1", unit="books"),
            answers(action="read 20 pages a day", days=""),
        ],
    ),
    "M7": (
        [
            answers(action="meditate every single morning"),
            answers(expected="every session, without fail"),
            answers(response="I always sit down anyway"),
        ],
        [answers(), answers(action="never shout"), answers(expected="four of five, perfume")],
    ),
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
    "R4": (
        [
            answers(why="my sister is fitter and I want to be as fit as her"),
            answers(why="to be better than my colleagues"),
            answers(why="everyone else can do it"),
        ],
        [
            answers(),
            answers(why="to be better than last year"),
            answers(why="I like to walk with my sister"),
        ],
    ),
    "T3": (
        [
            answers(start="1 Nov 2026", end="20 Nov 2026"),
            answers(start="20 Nov 2026"),
            answers(next_session="1 Oct 2026"),
        ],
        [answers(), answers(next_session="today"), answers(start="20 Nov 2026", revises="other")],
    ),
    "T5": (
        [answers(end="1 week"), answers(end="13 days"), answers(end="today")],
        [answers(), answers(end="2 weeks"), answers(end="")],
    ),
    "T6": (
        [
            answers(end="16 Dec 2026"),
            answers(end="in 2 months", days=""),
            answers(start="monday", end="31 Dec 2026", kind=TOTAL, total="10"),
        ],
        [answers(), answers(end="13 Dec 2026"), answers(end="8 weeks"), answers(end="")],
    ),
    "T8": (
        [
            answers(action="read 30 books", kind=TOTAL, total="1", unit="books"),
            answers(action="write 900 pages", amount="3", unit="pages"),
            answers(action="run 500 km", kind=TOTAL, total="10", unit="km"),
        ],
        [
            answers(),
            answers(action="read 12 books", kind=TOTAL, total="1", unit="books"),
            answers(action="write 180 pages", amount="3", unit="pages"),
            answers(action="read 30 books", kind=TOTAL, total="1", unit="books", end=""),
            answers(action="read 30 books", kind=TOTAL, total="20", unit="minutes"),
        ],
    ),
    "X1": (
        [
            answers(why="I wish I was dead"),
            answers(obstacle="I want to cut myself"),
            answers(wish="stop taking my pills"),
            answers(stairs=(replace(SMALL, title="Eat only 500 calories"),)),
        ],
        [
            answers(),
            answers(why="my doctor changed my pills"),
            answers(obstacle="I cut myself short"),
            answers(stairs=(replace(SMALL, title="Eat breakfast"),)),
        ],
    ),
}

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
    assert [(one.uid, one.check_ins) for one in found] == [("daily", 7), ("walks", 4), ("once", 1)]


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
    draft = changed(why="I wish I was dead")
    own = hint_of("X1", draft, Context(support="Call Ana: 0123"))
    assert (own.suggestion, own.letter, own.edits) == ("Call Ana: 0123", Letter.R, ())
    assert "emergency" in hint_of("X1", draft).suggestion


def test_what_the_last_week_asks_is_said():
    hint = hint_of("T6", changed(end="16 Dec 2026"))
    assert hint.why == "The last week has 3 days and counts in proportion: 2 in place of 5 days."
    short = hint_of("T6", changed(end="15 Dec 2026", days="3"))
    assert "too short to ask for anything" in short.why


# What is shown.


def rules_of(draft, letter, context=CONTEXT):
    return [hint.rule for hint in hints(draft, read(draft, TODAY), letter, context)]


def test_at_most_two_and_the_most_useful_first():
    many = changed(action="stop running and try to find someone to walk and go with")
    assert rules_of(many, Letter.S) == ["S7", "S5"]


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
        found = [one.rule for one in open_hints(draft, read(draft, TODAY), letter)]
        assert len(found) == len(set(found))
