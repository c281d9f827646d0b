"""An if-then plan has two halves: with one of them empty it is shown and kept nowhere."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smartgoals_tui.cli.goal_text import describe_goal
from smartgoals_tui.domain.drafting.plan_lines import plan_lines, plan_lines_of
from smartgoals_tui.domain.drafting.sentence import (
    if_then,
    if_then_plans,
    sentence_of,
    short_if_then_plans,
)
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.goal import Revision
from smartgoals_tui.domain.goal.parts import Achievable, IfThen
from smartgoals_tui.domain.lifecycle.review_decisions import with_if_then
from smartgoals_tui.domain.lifecycle.review_wording import (
    AGAIN,
    HALF,
    if_then_of,
    plan_words,
    with_suggested_obstacle,
    without_suggested_obstacle,
)
from smartgoals_tui.domain.lifecycle.timeline import timeline
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.review import Facts, GoalReview
from tests.domain.builders import goal_of, make_draft, make_goal, march, progress

BLANK = ("", " ", "\t \n", "\u200b", "\u2066 \u2069", "\u00a0")
SIGNS = (".", "...", "…", "-", "—", "?!", "«»", "_", "/", "(…)", "=", "~")
EMPTY = (*BLANK, *SIGNS)
ONLY_OPENERS = ("if", "When ", "whenever", "if ...")
ONLY_ANSWERS = ("then", "I will", "then I will ", "I'll", "then I will …")
GAPS = ("‹", "›")
TODAY = march(11)
LAPSE = Facts(WeekState.MISSED, 0, 3)

halves = st.text(max_size=40)
HALF_PLANS = [
    *((obstacle, "breathe") for obstacle in (*EMPTY, *ONLY_OPENERS)),
    *(("I am tired", response) for response in (*EMPTY, *ONLY_ANSWERS)),
    *zip(EMPTY, reversed(EMPTY), strict=True),
]


def planning(obstacle, response, further=()):
    plans = Achievable(obstacle=obstacle, response=response, further=further)
    return replace(make_goal(), achievable=plans)


def everything_said(goal):
    told = "\n".join("\n".join(event.details) for event in timeline(goal))
    shown = describe_goal(progress(goal, (), TODAY), ())
    plans = (*if_then_plans(goal.achievable), *short_if_then_plans(goal.achievable, 60))
    lines = (line.text for line in plan_lines_of(goal, TODAY))
    return "\n".join((sentence_of(goal, TODAY), told, shown, *plans, *lines))


@pytest.mark.parametrize(("obstacle", "response"), HALF_PLANS)
def test_half_a_plan_is_said_nowhere(obstacle, response):
    assert if_then(obstacle, response) == ""
    for goal in (
        planning(obstacle, response),
        planning("it rains", "go inside", (IfThen(obstacle, response),)),
    ):
        said = everything_said(goal)
        assert not any(sign in said for sign in GAPS)
        assert "then I will ." not in said
        plans = if_then_plans(goal.achievable)
        assert plans == (
            ("If it rains, then I will go inside.",) if goal.achievable.further else ()
        )


@pytest.mark.parametrize(("obstacle", "response"), HALF_PLANS)
def test_half_a_plan_of_a_review_changes_no_goal(obstacle, response):
    for goal in (make_goal(), planning("I am tired", "sit for a minute")):
        assert with_if_then(goal, IfThen(obstacle, response), TODAY) == goal


@given(halves, halves)
@example("I am tired", "")
def test_a_plan_is_made_of_both_halves_or_not_at_all(obstacle, response):
    goal = with_if_then(make_goal(), IfThen(obstacle, response), TODAY)
    said = if_then(obstacle, response)
    assert if_then_plans(goal.achievable) == ((said,) if said else ())
    assert (goal == make_goal()) == (not said)


@given(halves, halves)
def test_a_goal_of_the_wizard_says_no_gap_of_its_plan(obstacle, response):
    goal = goal_of(make_draft(obstacle=obstacle, response=response))
    # What was typed stays to be completed.
    assert (goal.achievable.obstacle, goal.achievable.response) == (obstacle, response)
    assert "‹" in obstacle + response or "‹" not in everything_said(goal)


@pytest.mark.parametrize(
    ("obstacle", "response", "live"),
    [
        ("I am tired", "", "I am tired"),
        ("", "I breathe", "then I breathe"),
        ("if", "breathe", "then breathe"),
        ("", " ", ""),
        ("it rains", "go inside", "it rains, then go inside"),
    ],
)
def test_only_the_lines_that_are_being_written_show_a_half(obstacle, response, live):
    draft = make_draft(obstacle=obstacle, response=response)
    lines = plan_lines(draft, read(draft, TODAY))
    assert [line.text for line in lines if line.label == "If … then"] == [live]


def test_the_history_of_an_older_file_is_told_without_its_half_plans():
    half = "If-then plan: If it feels too big again, then I will ‹what?›."
    whole = "If-then plan: If it rains, then I will go inside."
    review = "weekly review"
    goal = replace(
        make_goal(),
        revisions=(
            Revision(march(3), (half,), review),
            Revision(march(4), (half, "Confidence: 5 → 6"), review),
            Revision(march(5), (half,), review, "mornings work"),
            Revision(march(6), (whole,), review),
        ),
    )
    said = everything_said(goal)
    assert "‹" not in said
    assert [event.day for event in timeline(goal) if event.what == "Change"] == [
        march(6),
        march(5),
        march(4),
    ]
    for words in ("Confidence: 5 → 6", "mornings work", whole):
        assert words in said


# In a review


def saying(**answers):
    return GoalReview("g", "Walk", LAPSE, **answers)


def test_the_if_of_a_lapse_is_begun_and_alone_is_nothing_that_was_said():
    page = with_suggested_obstacle(saying())
    assert page.obstacle == AGAIN
    assert without_suggested_obstacle(page) == saying()
    assert with_suggested_obstacle(saying(different="busy")).obstacle == "a week is full again"
    assert with_suggested_obstacle(saying(obstacle="Ana is away")).obstacle == "Ana is away"
    kept = replace(saying(), facts=Facts(WeekState.MET, 3, 3))
    assert with_suggested_obstacle(kept) == kept


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, ""),
        ({"obstacle": AGAIN}, ""),
        ({"obstacle": AGAIN, "response": "  "}, ""),
        ({"obstacle": "Ana is away"}, HALF),
        ({"response": "breathe"}, HALF),
        (
            {"obstacle": "Ana is away", "response": "ring Ben"},
            "If Ana is away, then I will ring Ben.",
        ),
    ],
)
def test_what_becomes_of_the_plan_is_said(answers, words):
    said = saying(**answers)
    assert plan_words(said) == words
    plan = if_then_of(without_suggested_obstacle(said))
    assert (with_if_then(make_goal(), plan, date(2026, 3, 11)) != make_goal()) == (
        words not in ("", HALF)
    )
    assert plan_words(said, hidden=True) == (HALF if words == HALF else "")
