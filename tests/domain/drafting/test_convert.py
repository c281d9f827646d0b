"""From answers to a goal, from stair to stair, and back to answers."""

from __future__ import annotations

from datetime import date

import pytest

from smartgoals_tui.domain.drafting.convert import draft_from, move_to_stair, new_goal
from smartgoals_tui.domain.drafting.validate import WHOLE_GOAL, read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.plan import Plan
from tests.domain.builders import (
    CALENDAR,
    MONDAY,
    days_measure,
    full_draft,
    goal_of,
    make_draft,
    march,
    total_measure,
)

WEDNESDAY = march(18)
NEXT_MONDAY = march(23)


def test_why_a_letter_was_left_open_stays_with_the_goal():
    draft = make_draft().skipping(Letter.R, "I will ask\nAna").skipping(Letter.A, "later")
    told = [
        (revision.day, revision.changes, revision.reason) for revision in goal_of(draft).revisions
    ]
    assert told == [
        (MONDAY, ("Achievable is left open",), "later"),
        (MONDAY, ("Relevant is left open",), "I will ask Ana"),
    ]


def test_a_new_goal_has_every_answer():
    goal = goal_of(full_draft())
    assert (goal.uid, goal.created, goal.status) == ("g", 7, Status.ACTIVE)
    assert goal.title == "Sit and breathe"
    assert (goal.start, goal.end) == (MONDAY, date(2026, 5, 31))
    assert goal.measurable.measure == days_measure(5, 10, "minutes")
    assert goal.measurable.baseline == 1
    assert goal.relevant.motives.value == 4
    assert goal.time_bound.review_every == 2
    assert (goal.pauses, goal.revisions) == ((), ())


def test_it_starts_on_the_lowest_measured_stair():
    goal = goal_of(full_draft())
    assert goal.plans == (Plan(MONDAY, days_measure(2, 5, "minutes"), frozenset({0, 2, 4}), "low"),)
    assert [stair.uid for stair in goal.achievable.stairs] == ["one-off", "low", "mid", WHOLE_GOAL]


@pytest.mark.parametrize("stairs", [(), (StairDraft("a"),), (StairDraft("a", " ", "\t"),)])
def test_without_stairs_the_whole_goal_is_the_only_one(stairs):
    goal = goal_of(make_draft(stairs=stairs))
    assert [stair.uid for stair in goal.achievable.stairs] == [WHOLE_GOAL]
    assert goal.plans == (Plan(MONDAY, days_measure(3), stair=WHOLE_GOAL),)


def test_nobody_begins_on_a_stair_that_asks_more_than_the_goal():
    stairs = (StairDraft("a", "Too high", "6"), StairDraft("b", "Low", "2"))
    assert goal_of(make_draft(stairs=stairs)).plans[0].stair == "b"
    assert goal_of(make_draft(stairs=stairs[:1])).plans[0].stair == WHOLE_GOAL


def test_things_to_tick_off_set_no_plan():
    goal = goal_of(make_draft(stairs=(StairDraft("a", "Buy shoes"),)))
    assert goal.plans[0].stair == WHOLE_GOAL


def test_an_unfinished_draft_is_no_goal():
    draft = GoalDraft("d")
    with pytest.raises(InvalidValue, match="Say what you will do"):
        new_goal(draft, read(draft, MONDAY), "g", 0)


@pytest.mark.parametrize(
    "draft",
    [
        make_draft(),
        full_draft(),
        full_draft(start="9999-12-01", end="9999-12-31", next_session="1 Jan 1900"),
        full_draft(days="", kind=MeasureKind.TOTAL, total="12.1255", amount="0.0125"),
        full_draft(stairs=(StairDraft("a", "low", "", "2.3333"), StairDraft("b", "once"))),
        full_draft(wording="  My own\nwords ", why="two\nlines", wish="[/b] 🌱"),
        full_draft(action="I will to be on time"),
    ],
)
def test_a_goal_reads_back_to_itself(draft):
    goal = goal_of(draft)
    again = draft_from(goal, "other")
    assert (again.uid, again.revises) == ("other", "g")
    assert goal_of(again, date(2031, 7, 7)) == goal
    assert draft_from(goal_of(again), "other") == again


@pytest.fixture
def climber():
    return goal_of(full_draft())


def stair(goal, uid):
    return next(stair for stair in goal.achievable.stairs if stair.uid == uid)


def test_a_higher_stair_from_next_week(climber):
    goal = move_to_stair(climber, stair(climber, "mid"), WEDNESDAY, CALENDAR)
    assert goal.plans == (
        climber.plans[0],
        Plan(
            NEXT_MONDAY,
            days_measure(3, 10, "minutes"),
            frozenset({0, 2, 4}),
            "mid",
            "to the step 3 days a week, 10 minutes each time",
        ),
    )


def test_a_lower_stair_from_today(climber):
    up = move_to_stair(climber, stair(climber, WHOLE_GOAL), march(4), CALENDAR)
    down = move_to_stair(up, stair(climber, "low"), WEDNESDAY, CALENDAR)
    assert [(plan.start, plan.stair) for plan in down.plans] == [
        (MONDAY, "low"),
        (march(9), WHOLE_GOAL),
        (WEDNESDAY, "low"),
    ]


def test_thinking_again_takes_the_climb_back(climber):
    up = move_to_stair(climber, stair(climber, "mid"), WEDNESDAY, CALENDAR)
    back = move_to_stair(up, stair(climber, "low"), WEDNESDAY, CALENDAR)
    assert {plan.stair for plan in back.plans} == {"low"}
    further = move_to_stair(up, stair(climber, WHOLE_GOAL), WEDNESDAY, CALENDAR)
    assert [plan.stair for plan in further.plans] == ["low", WHOLE_GOAL]


def test_a_stair_to_tick_off_changes_no_measure(climber):
    goal = move_to_stair(climber, stair(climber, "one-off"), WEDNESDAY, CALENDAR)
    assert goal.plans[-1].measure == climber.plans[0].measure
    assert (goal.plans[-1].start, goal.plans[-1].stair) == (WEDNESDAY, "one-off")


def test_a_move_before_the_start():
    goal = goal_of(full_draft(start="6 April 2026"))
    up = move_to_stair(goal, stair(goal, "mid"), WEDNESDAY, CALENDAR)
    assert [(plan.start, plan.stair) for plan in up.plans] == [(goal.start, "mid")]
    down = move_to_stair(goal, stair(goal, "low"), WEDNESDAY, CALENDAR)
    assert [(plan.start, plan.stair) for plan in down.plans] == [(goal.start, "low")]


def test_a_total_climbs_too():
    draft = make_draft(
        kind=MeasureKind.TOTAL, total="20", unit="km", stairs=(StairDraft("a", "", "5"),)
    )
    goal = goal_of(draft)
    assert goal.plans[0].measure == total_measure(5)
    up = move_to_stair(goal, stair(goal, WHOLE_GOAL), WEDNESDAY, CALENDAR)
    assert up.plan_on(NEXT_MONDAY).measure == total_measure(20)
