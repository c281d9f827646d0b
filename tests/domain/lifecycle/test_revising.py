"""Revising a goal: from when on what is asked, and a past that stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.domain.drafting.convert import draft_from, move_to_stair
from smartgoals_tui.domain.drafting.validate import WHOLE_GOAL, Problem, read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.goal import Revision, Status
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.plan import Pause, Plan
from smartgoals_tui.domain.lifecycle.revising import describe_effect, read_revision, revised_goal
from smartgoals_tui.domain.lifecycle.stair_moves import adjacent_stair
from smartgoals_tui.domain.progress.judging import WeekState, judge_weeks
from smartgoals_tui.domain.text.week import Calendar
from tests.domain.builders import (
    CALENDAR,
    MONDAY,
    days_measure,
    full_draft,
    goal_of,
    in_march,
    make_draft,
    march,
)

WEDNESDAY = march(18)
NEXT_MONDAY = march(23)
FIFTEEN_KM = {"kind": MeasureKind.TOTAL, "total": "15", "amount": "3", "unit": "km"}


def revise(goal, today=WEDNESDAY, calendar=CALENDAR, **answers):
    draft = replace(draft_from(goal, "r"), **answers)
    return revised_goal(goal, draft, read(draft, today), calendar)


@pytest.fixture
def climber():
    return goal_of(full_draft())


def stair(goal, uid):
    return next(stair for stair in goal.achievable.stairs if stair.uid == uid)


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
        ({"unit": "breaths"}, NEXT_MONDAY),
        ({"unit": "breaths", "amount": ""}, WEDNESDAY),
        ({"weekdays": frozenset({6})}, WEDNESDAY),
    ],
)
def test_when_a_change_begins(answers, start):
    goal = revise(goal_of(make_draft(amount="10")), **answers)
    assert [plan.start for plan in goal.plans] == [MONDAY, start]


@pytest.mark.parametrize(
    ("answers", "start"),
    [
        ({"total": "10"}, WEDNESDAY),
        ({"total": "20"}, NEXT_MONDAY),
        ({"total": "10", "amount": "5"}, WEDNESDAY),
        ({"amount": "5"}, WEDNESDAY),
        ({"total": "2", "unit": "hours"}, NEXT_MONDAY),
    ],
)
def test_when_a_change_of_a_total_begins(answers, start):
    goal = revise(goal_of(make_draft(**FIFTEEN_KM)), **answers)
    assert [plan.start for plan in goal.plans] == [MONDAY, start]


def test_another_usual_amount_of_a_total_asks_the_same():
    goal = goal_of(make_draft(**FIFTEEN_KM))
    (first, _) = describe_effect(goal, revise(goal, amount="5"), WEDNESDAY)
    assert first == "What is asked stays the same: 15 km a week."


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
    assert [revision.changes for revision in twice.revisions] == [
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
        ({"end": "in 2 weeks"}, "Ends: nothing → Tue 31 Mar 2026"),
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
    assert done.revisions[-1].changes == ("Step: Buy shoes → Buy shoes done Wed 18 Mar 2026",)


# Dates that have passed


@pytest.mark.parametrize("start", ["1 Mar 2026", "4 Mar 2026", "today", "tomorrow", "in 3 weeks"])
def test_the_start_of_a_running_goal_stays(start):
    goal = goal_of(make_draft())
    draft = replace(draft_from(goal, "r"), start=start)
    (problem,) = read_revision(draft, WEDNESDAY, goal, CALENDAR).problems
    assert problem == Problem(
        "start",
        "It began on Mon 2 Mar 2026, and the weeks since then count: the start stays. "
        "p pauses a goal.",
    )
    with pytest.raises(InvalidValue, match="the start stays"):
        revised_goal(goal, draft, read(draft, WEDNESDAY), CALENDAR)


def test_what_was_done_this_week_is_not_left_before_a_later_start():
    goal = goal_of(make_draft(start="16 Mar 2026"))
    draft = replace(draft_from(goal, "r"), start="23 Mar 2026")
    (problem,) = read_revision(draft, WEDNESDAY, goal, CALENDAR, in_march(17)).problems
    assert "what you have done counts" in problem.message
    reading = read_revision(draft, WEDNESDAY, goal, CALENDAR)
    assert reading.problems == ()
    later = revised_goal(goal, draft, reading, CALENDAR)
    assert (later.start, later.plans) == (
        NEXT_MONDAY,
        (Plan(NEXT_MONDAY, days_measure(3), stair=WHOLE_GOAL),),
    )


def test_a_start_to_come_moves_to_no_day_that_is_over():
    goal = goal_of(make_draft(start="6 April 2026"))
    for start, is_wrong in [("17 Mar 2026", True), ("today", False), ("1 Jun 2026", False)]:
        draft = replace(draft_from(goal, "r"), start=start)
        problems = read_revision(draft, WEDNESDAY, goal, CALENDAR).problems
        assert ["is over" in problem.message for problem in problems] == [True] * is_wrong


@pytest.mark.parametrize(
    ("end", "is_wrong"),
    [
        ("17 Mar 2026", True),
        ("2 Mar 2026", True),
        ("today", False),
        ("31 May 2026", False),
        ("15 Mar 2026", False),
        ("", False),
    ],
)
def test_an_end_is_moved_to_no_day_that_is_over(end, is_wrong):
    goal = goal_of(make_draft(end="15 Mar 2026"))
    draft = replace(draft_from(goal, "r"), end=end)
    problems = read_revision(draft, WEDNESDAY, goal, CALENDAR).problems
    assert [problem.field for problem in problems] == ["end"] * is_wrong
    if is_wrong:
        assert problems[0].message.endswith(" is over. b looks back at the goal and ends it.")
        with pytest.raises(InvalidValue, match="b looks back"):
            revised_goal(goal, draft, read(draft, WEDNESDAY), CALENDAR)


def test_an_end_is_moved_to_none_that_leaves_only_pauses():
    rest = Pause(MONDAY, march(29), "ill")
    goal = replace(goal_of(make_draft(end="31 May 2026")), pauses=(rest,))
    draft = replace(draft_from(goal, "r"), end="29 March 2026")
    assert (
        read_revision(draft, WEDNESDAY, goal, CALENDAR)
        .problem("end")
        .startswith("The goal would rest until then all the time")
    )
    with pytest.raises(InvalidValue, match="would rest"):
        revised_goal(goal, draft, read(draft, WEDNESDAY), CALENDAR)
    assert revise(goal, end="30 March 2026").end == march(30)
    assert revise(replace(goal, pauses=(Pause(MONDAY),)), end="29 March 2026").end == march(29)


def test_a_goal_that_goes_on_after_its_end_rests_in_between():
    goal = goal_of(make_draft(end="11 Mar 2026"))
    on = revise(goal, end="31 May 2026")
    assert [(pause.start, pause.end) for pause in on.pauses] == [(march(12), march(17))]
    assert revise(goal, why="for my back").pauses == ()
    assert describe_effect(goal, on, WEDNESDAY) == (
        "What is asked stays the same: 3 days a week.",
        "The days since Thu 12 Mar count as a pause: no streak is lost.",
        "The weeks behind you stay as they were.",
    )


def test_of_a_goal_that_is_over_nothing_is_said_to_be_asked():
    goal = goal_of(make_draft(end="11 Mar 2026"))
    assert describe_effect(goal, revise(goal, days="2"), WEDNESDAY) == (
        "It ended on Wed 11 Mar: nothing is asked any more.",
        "The weeks behind you stay as they were.",
    )


# From when on


def plans_of(goal):
    return [(plan.start, plan.measure.target, plan.stair) for plan in goal.plans]


def test_a_raise_thought_better_of_leaves_no_trace_in_the_plans():
    goal = goal_of(make_draft())
    assert revise(revise(goal, days="5"), days="3").plans == goal.plans


def test_a_climb_that_waits_gives_way_to_a_smaller_stair_at_once(climber):
    up = move_to_stair(climber, stair(climber, "mid"), WEDNESDAY, CALENDAR)
    low, mid = draft_from(up, "r").stairs[1:]
    down = revise(up, stairs=(low, replace(mid, target="1", amount="5")))
    assert plans_of(down) == [(MONDAY, 2, "low"), (WEDNESDAY, 1, "mid")]
    higher = revise(up, stairs=(low, replace(mid, target="4")))
    assert plans_of(higher) == [(MONDAY, 2, "low"), (NEXT_MONDAY, 4, "mid")]


def test_from_a_stair_taken_away_to_the_next_one_that_asks_no_more(climber):
    up = move_to_stair(climber, stair(climber, WHOLE_GOAL), march(4), CALENDAR)
    four = StairDraft("four", "Four", "4")
    six = StairDraft("six", "Six", "5")
    stairs = (*draft_from(up, "r").stairs, four, six)
    placed = revise(up, stairs=stairs)
    on_six = move_to_stair(placed, stair(placed, "six"), WEDNESDAY, CALENDAR)
    gone = revise(on_six, march(26), stairs=stairs[:-1])
    assert gone.plans[-1].stair == WHOLE_GOAL
    on_four = move_to_stair(placed, stair(placed, "four"), WEDNESDAY, CALENDAR)
    back = revise(on_four, march(26), stairs=(*stairs[:3], six))
    assert plans_of(back)[-1] == (march(26), 3, "mid")


@pytest.mark.parametrize(
    ("days", "asked"),
    [("1", (WEDNESDAY, 1, WHOLE_GOAL)), ("2", (WEDNESDAY, 2, WHOLE_GOAL)), ("4", (MONDAY, 3, "b"))],
)
def test_a_goal_lowered_below_its_stair_asks_what_it_says(days, asked):
    stairs = (StairDraft("a", "Low", "1"), StairDraft("b", "Mid", "3"))
    goal = goal_of(make_draft(days="5", stairs=stairs))
    goal = move_to_stair(goal, stair(goal, "b"), MONDAY, CALENDAR)
    goal = replace(goal, plans=(replace(goal.plans[-1], start=MONDAY),))
    lowered = revise(goal, days=days)
    assert plans_of(lowered)[-1] == asked
    assert adjacent_stair(lowered, 1) is (stair(lowered, WHOLE_GOAL) if days == "4" else None)


def test_a_stair_renamed_is_still_the_stair_stood_on(climber):
    low = replace(draft_from(climber, "r").stairs[1], title="Two tiny ones")
    renamed = revise(climber, stairs=(low,))
    assert renamed.plans == climber.plans
    assert stair(renamed, "low").title == "Two tiny ones"


def test_a_stair_named_by_its_measure_keeps_saying_what_it_asks(climber):
    assert stair(climber, "mid").title == "3 days a week, 10 minutes each time"
    longer = revise(climber, amount="15")
    assert stair(longer, "mid").title == "3 days a week, 15 minutes each time"
    assert stair(longer, "low").title == "Two short ones"


def test_another_way_of_counting_begins_next_week(climber):
    total = revise(climber, kind=MeasureKind.TOTAL, total="60", stairs=())
    assert [(plan.start, plan.measure.kind) for plan in total.plans] == [
        (MONDAY, MeasureKind.DAYS),
        (NEXT_MONDAY, MeasureKind.TOTAL),
    ]


def test_a_stair_chosen_before_the_start_stays_chosen():
    goal = goal_of(full_draft(start="6 April 2026"))
    up = move_to_stair(goal, stair(goal, "mid"), WEDNESDAY, CALENDAR)
    later = revise(up, start="13 April 2026")
    assert plans_of(later) == [(date(2026, 4, 13), 3, "mid")]


def test_a_plan_that_names_no_stair_goes_on_naming_none():
    goal = goal_of(make_draft())
    older = replace(goal, plans=(replace(goal.plans[0], stair=""),))
    assert revise(older, why="for my back").plans == older.plans
    assert plans_of(revise(older, days="2"))[-1] == (WEDNESDAY, 2, WHOLE_GOAL)


def test_another_stair_that_asks_the_same_is_said_to_ask_the_same(climber):
    twin = replace(draft_from(climber, "r").stairs[1], uid="twin", title="Twin")
    moved = revise(climber, stairs=(twin,))
    assert plans_of(moved)[-1] == (WEDNESDAY, 2, "twin")
    assert describe_effect(climber, moved, WEDNESDAY)[0] == (
        "What is asked stays the same: 2 days a week, 5 minutes each time (Mon, Wed, Fri), "
        "on the step “Twin”."
    )


@pytest.mark.parametrize("days", ["1", "7"])
def test_a_first_plan_from_an_older_file_goes_on_judging_the_days_before_it(days):
    goal = replace(goal_of(make_draft()), plans=(Plan(march(25), days_measure(3)),))
    entries = in_march(2, 3, 4, 9)
    before = judge_weeks(goal, entries, WEDNESDAY, CALENDAR)
    after = judge_weeks(revise(goal, days=days), entries, WEDNESDAY, CALENDAR)
    assert after[:2] == before[:2]


def test_a_stair_ticked_off_meanwhile_stays_ticked():
    goal = goal_of(make_draft(stairs=(StairDraft("a", "Buy shoes"),)))
    draft = replace(draft_from(goal, "r"), why="for my back")
    done = revise(goal, stairs=(StairDraft("a", "Buy shoes", done_on=WEDNESDAY),))
    revised = revised_goal(done, draft, read(draft, WEDNESDAY), CALENDAR)
    assert revised.achievable.stairs == done.achievable.stairs


def test_reason_and_lesson_are_kept_with_the_change():
    goal = revise(goal_of(make_draft()), days="2", reason=" too much ", learned="mornings\n")
    assert goal.revisions[-1] == Revision(WEDNESDAY, ("How often: 3 → 2",), "too much", "mornings")
    assert revise(goal, reason="none at all") == goal


@pytest.mark.parametrize(
    ("answers", "first"),
    [
        ({"days": "5"}, "5 days a week from Mon 23 Mar; until then 3 days a week."),
        ({"days": "2"}, "2 days a week from today."),
        ({"weekdays": frozenset({0, 3})}, "3 days a week (Mon, Thu) from today."),
        ({"why": "x"}, "What is asked stays the same: 3 days a week."),
        (
            {"stairs": (StairDraft("a", "[/b] Low 🙂", "2"),)},
            "What is asked stays the same: 3 days a week.",
        ),
        (
            {"kind": MeasureKind.TOTAL, "total": "20", "unit": "km"},
            "20 km a week from Mon 23 Mar; until then 3 days a week.",
        ),
    ],
)
def test_when_it_takes_effect_in_words(answers, first):
    goal = goal_of(make_draft())
    assert describe_effect(goal, revise(goal, **answers), WEDNESDAY) == (
        first,
        "The weeks behind you stay as they were.",
    )


def test_until_a_stair_changes_it_is_called_what_it_was():
    goal = goal_of(make_draft(days="5", stairs=(StairDraft("a", "", "3"),)))
    higher = revise(goal, stairs=(StairDraft("a", "", "4"),))
    assert describe_effect(goal, higher, WEDNESDAY)[0] == (
        "4 days a week from Mon 23 Mar; until then 3 days a week."
    )


@pytest.mark.parametrize("days", ["3", "5"])
def test_a_change_that_would_begin_after_the_end_is_said_to(days):
    # To be raised to 5 days now, or raised before, from next week.
    goal = revise(goal_of(make_draft()), days=days)
    changed = revise(goal, days="5", end="22 Mar 2026")
    assert describe_effect(goal, changed, WEDNESDAY)[0] == (
        "5 days a week would begin on Mon 23 Mar, but it ends on Sun 22 Mar: "
        "until then 3 days a week."
    )


def test_the_effect_on_a_stair_and_before_the_start(climber):
    (first, _) = describe_effect(climber, revise(climber, days="6"), WEDNESDAY)
    assert first == (
        "What is asked stays the same: 2 days a week, 5 minutes each time (Mon, Wed, Fri), "
        "on the step “Two short ones”."
    )
    goal = goal_of(make_draft(start="6 April 2026"))
    assert describe_effect(goal, revise(goal, days="5"), WEDNESDAY) == (
        "It starts on Mon 6 Apr: 5 days a week.",
    )
