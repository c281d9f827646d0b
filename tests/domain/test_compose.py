"""From answers to a goal, and back to answers that revise it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.domain.compose import (
    describe_changes,
    draft_from,
    move_to_stair,
    new_goal,
    revised_goal,
)
from smartgoals_tui.domain.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal import Status
from smartgoals_tui.domain.plan import MeasureKind, Pause, Plan
from smartgoals_tui.domain.reading import WHOLE_GOAL, read
from smartgoals_tui.domain.streak import WeekState, judge_weeks
from smartgoals_tui.domain.week import Calendar
from tests.domain.builders import (
    CALENDAR,
    MONDAY,
    days_measure,
    full_draft,
    goal_of,
    in_march,
    make_draft,
    march,
    total_measure,
)

WEDNESDAY = march(18)
NEXT_MONDAY = march(23)


def revise(goal, today=WEDNESDAY, calendar=CALENDAR, **answers):
    draft = replace(draft_from(goal, "r"), **answers)
    return revised_goal(goal, draft, read(draft, today), calendar)


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
        full_draft(days="", kind=MeasureKind.TOTAL, total="12.125", amount="0.001"),
        full_draft(stairs=(StairDraft("a", "low", "", "2.333"), StairDraft("b", "once"))),
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
    assert revise(goal) == goal


def test_a_higher_target_is_asked_from_next_week():
    goal = revise(goal_of(make_draft()), days="5")
    assert [(plan.start, plan.measure.target) for plan in goal.plans] == [
        (MONDAY, 3),
        (NEXT_MONDAY, 5),
    ]
    assert goal.measurable.measure.target == 5
    assert goal.revisions[-1].day == WEDNESDAY
    assert goal.revisions[-1].changes == ("How often: 3 → 5",)


def test_next_week_begins_as_the_calendar_says():
    goal = revise(goal_of(make_draft()), calendar=Calendar(week_start=6), days="5")
    assert goal.plans[-1].start == march(22)


def test_a_lower_target_is_asked_from_today():
    goal = revise(goal_of(make_draft()), days="2")
    assert [(plan.start, plan.measure.target) for plan in goal.plans] == [
        (MONDAY, 3),
        (WEDNESDAY, 2),
    ]


@pytest.mark.parametrize(
    ("answers", "start"),
    [
        ({"amount": "15"}, NEXT_MONDAY),
        ({"amount": "5"}, WEDNESDAY),
        ({"amount": ""}, WEDNESDAY),
        ({"amount": "5", "days": "6"}, NEXT_MONDAY),
        ({"kind": MeasureKind.TOTAL, "total": "1"}, NEXT_MONDAY),
        ({"unit": "breaths"}, WEDNESDAY),
        ({"weekdays": frozenset({6})}, WEDNESDAY),
    ],
)
def test_when_a_change_begins(answers, start):
    goal = revise(goal_of(make_draft(amount="10")), **answers)
    assert [plan.start for plan in goal.plans] == [MONDAY, start]


def test_a_first_amount_asks_more():
    goal = revise(goal_of(make_draft()), amount="0.5")
    assert [plan.start for plan in goal.plans] == [MONDAY, NEXT_MONDAY]


def test_on_its_first_day_a_goal_has_begun():
    goal = revise(goal_of(make_draft()), today=MONDAY, days="5")
    assert [(plan.start, plan.measure.target) for plan in goal.plans] == [
        (MONDAY, 3),
        (march(9), 5),
    ]


def test_past_weeks_are_judged_as_before():
    goal = goal_of(make_draft())
    entries = in_march(2, 3, 4, 9, 10)
    before = judge_weeks(goal, entries, WEDNESDAY, CALENDAR)
    for days in ("7", "1"):
        after = judge_weeks(revise(goal, days=days), entries, WEDNESDAY, CALENDAR)
        assert after[:2] == before[:2]
        assert [one.state for one in after[:2]] == [WeekState.MET, WeekState.PARTLY]


def test_a_second_change_of_one_day_takes_the_place_of_the_first():
    goal = goal_of(make_draft())
    assert [plan.measure.target for plan in revise(revise(goal, days="5"), days="6").plans] == [
        3,
        6,
    ]
    assert [plan.measure.target for plan in revise(revise(goal, days="2"), days="1").plans] == [
        3,
        1,
    ]
    back = revise(revise(goal, days="5"), days="3")
    assert {plan.measure.target for plan in back.plans} == {3}


def test_a_climb_that_begins_next_week_outlives_a_revision():
    goal = goal_of(full_draft())
    up = move_to_stair(goal, stair(goal, "mid"), WEDNESDAY, CALENDAR)
    assert revise(up, why="for my back").plans == up.plans
    moved = revise(up, weekdays=frozenset({6}))
    assert moved.plan_on(NEXT_MONDAY).stair == "mid"
    assert moved.plan_on(NEXT_MONDAY).weekdays == {6}
    assert moved.plan_on(WEDNESDAY).stair == "low"


def test_a_revision_keeps_the_life_of_the_goal():
    goal = replace(
        goal_of(make_draft()),
        pauses=(Pause(march(9), march(10)),),
        reserve_weeks=2,
        status=Status.ACHIEVED,
    )
    once = revise(goal, why="for my back")
    twice = revise(once, march(19), why="", end="31 May 2026")
    assert (twice.pauses, twice.reserve_weeks, twice.status) == (goal.pauses, 2, Status.ACHIEVED)
    assert (twice.uid, twice.created, twice.plans) == ("g", 7, goal.plans)
    assert [one.changes for one in twice.revisions] == [
        ("Why does it matter to you?: nothing → for my back",),
        ("Why does it matter to you?: for my back → nothing", "Ends: nothing → Sun 31 May 2026"),
    ]


def test_the_stair_stays_while_it_is_there():
    goal = goal_of(full_draft())
    higher = revise(goal, days="6")
    assert higher.plans == goal.plans
    stairs = draft_from(goal, "r").stairs
    assert revise(goal, stairs=stairs[2:]).plans[-1].stair == "mid"
    smaller = (replace(stairs[1], target="1"), stairs[2])
    assert revise(goal, stairs=smaller).plans[-1] == Plan(
        WEDNESDAY, days_measure(1, 5, "minutes"), frozenset({0, 2, 4}), "low", "revised"
    )


def test_a_revision_moves_nobody_off_a_thing_to_tick_off(climber):
    up = move_to_stair(climber, stair(climber, "mid"), march(4), CALENDAR)
    off = move_to_stair(up, stair(climber, "one-off"), march(11), CALENDAR)
    assert revise(off, why="for my back").plans == off.plans
    assert revise(off, stairs=()).plans[-1].stair == WHOLE_GOAL
    total = revise(off, kind=MeasureKind.TOTAL, total="60", stairs=draft_from(off, "r").stairs[:1])
    assert (total.plans[-1].stair, total.plans[-1].measure.target) == (WHOLE_GOAL, 60)


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        ({"end": "12 weeks"}, "Ends: nothing → Sun 24 May 2026"),
        ({"end": "in 2 weeks"}, "Ends: nothing → Wed 1 Apr 2026"),
        ({"amount": "ten"}, "How much each time: nothing → 10"),
        ({"next_session": "tomorrow"}, "Next session: nothing → Thu 19 Mar 2026"),
    ],
)
def test_the_history_says_what_was_meant(answers, line):
    assert revise(goal_of(make_draft()), **answers).revisions[-1].changes == (line,)


@pytest.mark.parametrize(
    "answers", [{"days": "three"}, {"start": "2 March 2026"}, {"total": "20"}, {"place": " "}]
)
def test_the_same_in_other_words_is_no_revision(answers):
    goal = goal_of(make_draft())
    assert revise(goal, **answers) == goal


def test_a_goal_that_has_not_begun_is_simply_planned_anew():
    goal = goal_of(make_draft(start="6 April 2026"))
    assert revise(goal, days="5").plans == (
        Plan(date(2026, 4, 6), days_measure(5), stair=WHOLE_GOAL),
    )
    assert revise(goal, start="today").plans == (
        Plan(WEDNESDAY, days_measure(3), stair=WHOLE_GOAL),
    )


def test_a_wrong_answer_revises_nothing():
    with pytest.raises(InvalidValue, match="7 days"):
        revise(goal_of(make_draft()), days="9")


def test_a_change_late_in_a_long_answer_is_a_change():
    goal = goal_of(make_draft(why="x" * 500))
    changed = revise(goal, why="x" * 500 + " and more")
    assert changed.relevant.why.endswith("and more")
    assert changed.revisions[-1].changes == ("Why does it matter to you?: reworded",)
    assert revise(changed, why="x" * 500 + "\nand more").relevant.why.endswith("\nand more")


def test_a_stair_ticked_off_is_a_change():
    goal = goal_of(make_draft(stairs=(StairDraft("a", "Buy shoes"),)))
    done = revise(goal, stairs=(StairDraft("a", "Buy shoes", done_on=WEDNESDAY),))
    assert done.achievable.stairs[0].done_on == WEDNESDAY
    assert done.revisions[-1].changes == ("Stairs: Buy shoes → Buy shoes done Wed 18 Mar 2026",)


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        ({"kind": MeasureKind.TOTAL}, "Count: days → total"),
        ({"weekdays": frozenset({4, 0})}, "Planned days: nothing → Monday, Friday"),
        ({"confidence": 0}, "How confident are you?: nothing → 0"),
        ({"wording": "Mine"}, "The sentence: nothing → Mine"),
        ({"action": "run\nfar"}, "What would someone see you doing?: walk → run far"),
        (
            {"stairs": (StairDraft("a", "Low", "2", "5", 3), StairDraft("b", "Once"))},
            "Stairs: nothing → Low (2 × 5) difficulty 3; Once",
        ),
        ({"why": "y" * 300}, f"Why does it matter to you?: nothing → {'y' * 119}…"),
    ],
)
def test_a_change_in_words(answers, line):
    assert describe_changes(make_draft(), make_draft(**answers)) == (line,)


def test_what_is_no_change():
    same = make_draft(uid="x", saved=9, dismissed=frozenset({"a"}), why=" ")
    assert describe_changes(make_draft(), same) == ()


@pytest.fixture
def climber():
    return goal_of(full_draft())


def stair(goal, uid):
    return next(one for one in goal.achievable.stairs if one.uid == uid)


def test_a_higher_stair_from_next_week(climber):
    goal = move_to_stair(climber, stair(climber, "mid"), WEDNESDAY, CALENDAR)
    assert goal.plans == (
        climber.plans[0],
        Plan(
            NEXT_MONDAY,
            days_measure(3, 10, "minutes"),
            frozenset({0, 2, 4}),
            "mid",
            "to the stair 3 days a week, 10 minutes each time",
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
    assert up.plan_on(goal.start).stair == "mid"
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
