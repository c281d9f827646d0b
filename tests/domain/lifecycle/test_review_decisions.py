"""What a weekly review decides, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.goal import Outcome, Status
from smartgoals_tui.domain.goal.parts import Achievable, IfThen
from smartgoals_tui.domain.goal.plan import Pause, Stair
from smartgoals_tui.domain.lifecycle.review_decisions import (
    decided,
    describe_decision,
    possible_decisions,
    with_confidence,
    with_if_then,
)
from smartgoals_tui.domain.progress.judging import judge_weeks
from smartgoals_tui.domain.progress.review import Decision
from tests.domain.builders import (
    CALENDAR,
    days_measure,
    full_draft,
    goal_of,
    in_march,
    make_goal,
    march,
)

LOW, MID, WHOLE = (
    Stair(name, name.title(), days_measure(n)) for name, n in (("low", 1), ("mid", 3), ("whole", 5))
)
TODAY = march(18)
"""A Wednesday."""


def standing_on(stair: Stair, *stairs: Stair, **parts):
    return make_goal(stair.measure, stairs=stairs or (LOW, MID, WHOLE), stair=stair.uid, **parts)


def after(goal, decision, reason=""):
    return decided(goal, decision, TODAY, CALENDAR, reason)


@pytest.mark.parametrize(
    ("goal", "missing"),
    [
        (standing_on(MID), set()),
        (standing_on(WHOLE), {Decision.CLIMB}),
        (standing_on(MID, end=march(22)), {Decision.CLIMB}),
        (standing_on(MID, end=march(23)), set()),
        (standing_on(LOW), {Decision.SHRINK}),
        (make_goal(), {Decision.CLIMB}),
        (make_goal(days_measure(1)), {Decision.CLIMB, Decision.SHRINK}),
        (make_goal(days_measure(1, 10, "minutes")), {Decision.CLIMB}),
        (standing_on(MID, pauses=(Pause(TODAY),)), {Decision.PAUSE}),
        (standing_on(MID, pauses=(Pause(march(2), march(17)),)), set()),
    ],
)
def test_what_is_offered_and_what_is_not(goal, missing):
    assert set(possible_decisions(goal, TODAY, CALENDAR)) == set(Decision) - missing
    for decision in missing:
        assert after(goal, decision) == goal


def test_a_climb_starts_next_week_and_a_smaller_stair_now():
    climbed, shrunk = (after(standing_on(MID), one) for one in (Decision.CLIMB, Decision.SHRINK))
    assert (climbed.plans[-1].stair, climbed.plans[-1].start) == ("whole", march(23))
    assert (shrunk.plans[-1].stair, shrunk.plans[-1].start) == ("low", TODAY)


def test_below_the_lowest_stair_one_is_made():
    lowest = standing_on(MID, MID, WHOLE)
    shrunk = after(lowest, Decision.SHRINK)
    stair = Stair("smaller1", "2 days a week", days_measure(2))
    assert shrunk.achievable.stairs == (stair, MID, WHOLE)
    assert (shrunk.plans[-1].measure, shrunk.plans[-1].stair) == (days_measure(2), "smaller1")
    assert decided(shrunk, Decision.CLIMB, TODAY, CALENDAR).plans[-1].stair == "mid"


def test_a_goal_without_stairs_gets_two():
    shrunk = after(make_goal(days_measure(4)), Decision.SHRINK)
    assert [stair.measure for stair in shrunk.achievable.stairs] == [
        days_measure(2),
        days_measure(4),
    ]


def test_a_pause_begins_today_and_is_open():
    assert after(make_goal(), Decision.PAUSE).pauses == (Pause(TODAY, None, "other"),)
    assert after(make_goal(), Decision.PAUSE, "ill").pauses == (Pause(TODAY, None, "ill"),)


def test_letting_go_keeps_everything():
    goal = standing_on(MID)
    gone = after(goal, Decision.LET_GO)
    assert gone.status is Status.LET_GO
    assert gone.look_backs[-1].outcome is Outcome.LET_GO
    assert replace(gone, status=goal.status, look_backs=(), revisions=()) == goal


@given(st.sampled_from(Decision), st.sampled_from((LOW, MID, WHOLE)), st.sets(st.integers(2, 18)))
def test_no_decision_judges_a_past_week_anew(decision, stair, numbers):
    goal, entries = standing_on(stair), in_march(*numbers)
    before = judge_weeks(goal, entries, TODAY, CALENDAR)
    assert judge_weeks(after(goal, decision), entries, TODAY, CALENDAR)[:-1] == before[:-1]


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (Decision.KEEP, "The same again: 3 days a week."),
        (Decision.CLIMB, "From Mon 23 Mar: 5 days a week; until then 3 days a week."),
        (Decision.SHRINK, "From today: 1 day a week."),
        (Decision.PAUSE, "Nothing is asked from today until you end the pause with p."),
        (
            Decision.LET_GO,
            "It goes to the archive, with everything in it. You can bring it back.",
        ),
    ],
)
def test_each_decision_says_what_it_would_do(decision, words):
    assert describe_decision(standing_on(MID), decision, TODAY, CALENDAR) == words


MONDAY = march(23)
"""The day on which a climb decided on the 18th begins."""


@pytest.mark.parametrize(
    ("day", "decision", "words"),
    [
        # Before it begins.
        (
            TODAY,
            Decision.KEEP,
            "As planned: 3 days a week from Mon 23 Mar; until then 1 day a week.",
        ),
        (march(22), Decision.SHRINK, None),
        # In its first week, when the week before is looked back at: that one asked less.
        (
            MONDAY,
            Decision.KEEP,
            "It goes on with 3 days a week, as since Mon 23 Mar; before it was 1 day a week.",
        ),
        # On a Monday, too, a climb waits for the next week.
        (
            MONDAY,
            Decision.CLIMB,
            "From Mon 30 Mar: 5 days a week; until then 3 days a week.",
        ),
        (MONDAY, Decision.SHRINK, "From today: 1 day a week."),
        # A week later it is the same as before.
        (march(30), Decision.KEEP, "The same again: 3 days a week."),
    ],
)
def test_what_is_said_is_what_will_be_around_a_climb(day, decision, words):
    climbed = after(standing_on(LOW), Decision.CLIMB)
    if words is None:
        # Nothing is lower than the stair that is stood on until the climb begins.
        assert decision not in possible_decisions(climbed, day, CALENDAR)
        return
    assert describe_decision(climbed, decision, day, CALENDAR) == words
    then = decided(climbed, decision, day, CALENDAR)
    for monday in (day, MONDAY, march(30)):
        if monday >= day:
            asked = then.plan_on(monday).measure.describe()
            assert asked in words


def test_a_climb_that_is_scheduled_is_not_decided_twice():
    climbed = after(standing_on(LOW), Decision.CLIMB)
    assert Decision.CLIMB not in possible_decisions(climbed, TODAY, CALENDAR)
    assert decided(climbed, Decision.CLIMB, TODAY, CALENDAR) == climbed
    assert Decision.CLIMB in possible_decisions(climbed, MONDAY, CALENDAR)


def test_a_smaller_stair_calls_a_scheduled_climb_off():
    climbed = after(standing_on(MID), Decision.CLIMB)
    smaller = after(climbed, Decision.SHRINK)
    assert [plan.stair for plan in smaller.plans] == ["mid", "low"]
    assert smaller.plan_on(TODAY).stair == smaller.plan_on(MONDAY).stair == "low"


# Confidence and plans


def test_confidence_asked_again_stays_in_the_history():
    goal = goal_of(full_draft())
    changed = with_confidence(goal, 4, TODAY)
    assert changed.achievable.confidence == 4
    (revision,) = changed.revisions
    assert revision.changes == ("How sure are you?: 7 → 4",)
    assert with_confidence(goal, None, TODAY) is goal
    assert with_confidence(goal, 7, TODAY) is goal


A, B, C = IfThen("it rains", "go inside"), IfThen("I am tired", "rest"), IfThen("x", "y")


@pytest.mark.parametrize(
    ("before", "plan", "plans"),
    [
        (Achievable(), A, (A,)),
        (Achievable(obstacle=A.obstacle, response=A.response), B, (A, B)),
        (Achievable(obstacle=A.obstacle, response=A.response, further=(B,)), C, (A, B, C)),
        # The same obstacle, whatever its case, gets the new answer in its old place.
        (
            Achievable(obstacle=A.obstacle, response=A.response, further=(B,)),
            IfThen("It  rains", "stay"),
            (IfThen("It  rains", "stay"), B),
        ),
        (
            Achievable(obstacle=A.obstacle, response=A.response, further=(B, C)),
            IfThen("I AM TIRED", "sit"),
            (A, IfThen("I AM TIRED", "sit"), C),
        ),
        (Achievable(further=(B,)), A, (B, A)),
    ],
)
def test_a_goal_may_have_several_plans(before, plan, plans):
    goal = with_if_then(replace(make_goal(), achievable=before), plan, TODAY)
    assert goal.achievable.if_then_plans == plans
    assert goal.revisions[-1].changes[0].startswith("If-then plan: If ")
    assert with_if_then(goal, plan, TODAY) is goal


def test_an_answer_without_an_obstacle_is_not_lost():
    goal = replace(make_goal(), achievable=Achievable(response="breathe"))
    planned = with_if_then(goal, A, TODAY).achievable
    assert (planned.response, planned.if_then_plans) == ("breathe", (A,))


@pytest.mark.parametrize("empty", ["", " \n", "\u200b"])
def test_no_obstacle_is_no_plan(empty):
    goal = make_goal()
    assert with_if_then(goal, IfThen(empty, "rest"), TODAY) is goal
