"""Laws of the streak that hold for any goal and any log."""

from __future__ import annotations

import math
import os
import time
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, required_of
from smartgoals_tui.domain.goal.plan import Pause, Plan
from smartgoals_tui.domain.lifecycle.pausing import (
    PauseRefused,
    all_paused,
    all_resumed,
    with_pause,
)
from smartgoals_tui.domain.progress.judging import WeekState, judge_week, judge_weeks
from smartgoals_tui.domain.progress.log import day_amount, log_by_day
from smartgoals_tui.domain.progress.progress import progress_of
from smartgoals_tui.domain.progress.streak import Streak
from smartgoals_tui.domain.text.numbers import decimals_of, format_amount
from smartgoals_tui.domain.text.week import Calendar
from tests.domain.builders import MONDAY, make_goal

SPAN = 70

amounts = st.none() | st.sampled_from([0.001, 0.1, 1.0, 2.5, 3.33, 5.0, 8.57, 10.0, 30.0])
targets = st.sampled_from([0.01, 0.3, 1, 7, 12.25, 15, 33.3, 33.333]) | st.floats(0.001, 50)
measures = st.one_of(
    st.builds(Measure, st.just(MeasureKind.DAYS), st.integers(1, 7), amounts),
    st.builds(Measure, st.just(MeasureKind.TOTAL), targets, amounts),
)
offsets = st.integers(0, SPAN)
calendars = st.builds(Calendar, st.sampled_from([0, 5, 6]))


def day(offset: int) -> date:
    return MONDAY + timedelta(days=offset)


@st.composite
def pauses(draw: st.DrawFn) -> Pause:
    start = draw(offsets)
    length = draw(st.none() | st.integers(0, 20))
    return Pause(day(start), None if length is None else day(start + length))


@st.composite
def goals(draw: st.DrawFn) -> Goal:
    start = draw(st.integers(0, 20))
    length = draw(st.none() | st.integers(0, SPAN))
    later = draw(st.dictionaries(st.integers(1, 50), measures, max_size=3))
    return make_goal(
        draw(measures),
        start=day(start),
        end=None if length is None else day(start + length),
        later=tuple((day(start + n), later[n]) for n in sorted(later)),
        pauses=tuple(draw(st.lists(pauses(), max_size=2))),
        reserve_weeks=draw(st.integers(0, 2)),
    )


check_ins = st.builds(CheckIn, st.just("g"), offsets.map(day), amounts)
logs = st.lists(check_ins, max_size=40).map(tuple)
todays = offsets.map(day)


def streak(goal: Goal, log: tuple[CheckIn, ...], today: date, calendar: Calendar) -> Streak:
    return progress_of(goal, log, today, calendar).streak


def assert_no_lower(after: Streak, before: Streak) -> None:
    assert after.current >= before.current
    assert after.best >= before.best


@given(goals(), logs, check_ins, todays, calendars)
def test_a_check_in_never_lowers_a_streak(goal, log, one, today, calendar):
    before = streak(goal, log, today, calendar)
    assert_no_lower(streak(goal, (*log, one), today, calendar), before)


@given(goals(), logs, pauses(), todays, calendars)
def test_a_pause_never_lowers_a_streak(goal, log, pause, today, calendar):
    before = streak(goal, log, today, calendar)
    rested = replace(goal, pauses=(*goal.pauses, pause))
    assert_no_lower(streak(rested, log, today, calendar), before)


@given(goals(), logs, pauses(), todays, calendars)
def test_nor_does_one_that_is_joined_with_others(goal, log, pause, today, calendar):
    try:
        rested = with_pause(goal, pause, today)
    except PauseRefused:
        assume(False)
    span = [day(offset) for offset in range(-1, SPAN + 25)]
    asked = {one for one in span if goal.is_paused(one) or pause.covers(one)}
    assert {one for one in span if rested.is_paused(one)} == asked
    if goal.end and all(pause.end for pause in rested.pauses):
        assert any(goal.runs_on(one) and not rested.is_paused(one) for one in span)
    before = streak(goal, log, today, calendar)
    assert_no_lower(streak(rested, log, today, calendar), before)


@given(st.lists(goals(), max_size=4), todays, st.none() | st.integers(0, 20))
def test_a_pause_of_all_that_ends_on_its_first_day_was_never_there(several, today, length):
    several = [replace(goal, uid=str(number)) for number, goal in enumerate(several)]
    end = None if length is None else today + timedelta(days=length)
    rested = {one.uid: one for _, one in all_paused(several, Pause(today, end, "", "", "x"), today)}
    resting = [rested.get(goal.uid, goal) for goal in several]
    assert all(goal.is_paused(today) for goal in rested.values())
    back = {before.uid: after for before, after in all_resumed(resting, today)}
    assert set(back) == set(rested)
    for goal in several:
        as_it_was = sorted(goal.pauses, key=lambda one: one.start)
        assert list(back.get(goal.uid, replace(goal, pauses=tuple(as_it_was))).pauses) == as_it_was


@given(goals(), logs, todays, calendars)
def test_a_week_alone_is_judged_as_among_the_others(goal, log, today, calendar):
    days = log_by_day(log)
    weeks = judge_weeks(goal, log, today, calendar)
    for week in weeks:
        assert judge_week(goal, days, week.week, today) == week
    if weeks:
        assert judge_week(goal, days, weeks[0].week.previous, today) is None


@st.composite
def short_goals(draw: st.DrawFn) -> Goal:
    """Return a goal of a few days that changes between days and a total: what rarely comes up."""
    amount = draw(st.sampled_from([None, 5.0]))
    two = [
        Measure(MeasureKind.DAYS, draw(st.integers(1, 7)), amount),
        Measure(MeasureKind.TOTAL, draw(st.sampled_from([0.3, 7, 20]))),
    ]
    first, second = draw(st.permutations(two))
    return make_goal(first, end=day(draw(st.integers(1, 4))), later=((day(1), second),))


near = st.integers(0, 4).map(day)
near_check_ins = st.builds(CheckIn, st.just("g"), near, st.sampled_from([None, 1.0, 5.0]))


@given(short_goals(), st.lists(near_check_ins, max_size=2), near_check_ins, near)
def test_nor_does_either_in_a_goal_of_a_few_days(goal, log, one, first):
    def states(goal: Goal, log: list[CheckIn]) -> list[WeekState]:
        return [week.state for week in progress_of(goal, log, day(30), Calendar()).weeks]

    rested = replace(goal, pauses=(Pause(first, first + timedelta(days=1)),))
    unmet = (WeekState.PARTLY, WeekState.MISSED)
    for old, more, less in zip(
        states(goal, log), states(goal, [*log, one]), states(rested, log), strict=True
    ):
        assert old in unmet or (more not in unmet and less not in unmet)
        assert old is not WeekState.MET or more is less is WeekState.MET


@given(targets, st.integers(0, 7))
def test_a_share_is_as_fine_as_its_target_and_never_more_than_in_proportion(target, active):
    measure = Measure(MeasureKind.TOTAL, target)
    share, grain = required_of(measure, active), 10.0 ** -decimals_of(target)
    assert float(format_amount(share)) == share
    assert decimals_of(share) <= decimals_of(target)
    assert target * active / 7 - grain - 1e-6 < share <= target * active / 7 + 1e-6
    assert active == 7 or share <= required_of(measure, active + 1)


@given(goals(), logs, todays, calendars)
def test_what_is_shown_is_what_is_judged(goal, log, today, calendar):
    for week in judge_weeks(goal, log, today, calendar):
        done, asked = float(format_amount(week.count)), float(format_amount(week.required))
        assert (week.state is WeekState.MET) == (week.count > 0 and done >= asked)


@given(goals(), logs, todays, calendars)
def test_no_week_that_does_its_share_to_the_last_bit_is_unmet(goal, log, today, calendar):
    for week in judge_weeks(goal, log, today, calendar):
        # The plan of the week may be one of several; the judgement is the kindest of them.
        whole = week.measure.target
        if week.measure.kind is MeasureKind.TOTAL and 0 < whole <= week.count:
            assert week.state is WeekState.MET


@given(targets, amounts, st.lists(pauses(), max_size=2), logs, st.integers(0, 20), todays)
def test_no_week_that_does_its_share_of_the_target_is_unmet(
    target, amount, paused, log, start, today
):
    plan = Plan(day(start), Measure(MeasureKind.TOTAL, target, amount))
    goal = make_goal(plan.measure, start=plan.start, pauses=tuple(paused))
    by_day = log_by_day(log)
    for week in judge_weeks(goal, log, today, Calendar()):
        inside = [day for day in week.week.days if day >= goal.start]
        done = math.fsum(day_amount(plan, by_day.get(one, ())) for one in inside)
        active = sum(not goal.is_paused(one) for one in inside)
        if done > 0 and done >= target * active / 7:
            assert week.state is WeekState.MET


@given(goals(), logs, todays, calendars)
def test_what_is_to_go_is_what_is_missing_to_the_eye(goal, log, today, calendar):
    one = progress_of(goal, log, today, calendar)
    if one.this_week and one.pace and one.this_week.state is WeekState.OPEN:
        shown = (one.this_week.required, one.this_week.count, one.pace.needed)
        required, count, needed = (Decimal(format_amount(number)) for number in shown)
        assert needed > 0
        assert abs(required - count - needed) <= Decimal("0.01")


@given(goals(), logs, st.randoms(use_true_random=False), todays, calendars)
def test_the_order_of_check_ins_never_matters(goal, log, random, today, calendar):
    mixed = list(log)
    random.shuffle(mixed)
    assert progress_of(goal, mixed, today, calendar) == progress_of(goal, log, today, calendar)


@given(goals(), logs, todays, calendars, st.integers(-2000, 2000))
def test_shifting_everything_by_whole_weeks_changes_nothing(goal, log, today, calendar, weeks):
    by = timedelta(weeks=weeks)
    moved = replace(
        goal,
        time_bound=replace(
            goal.time_bound, start=goal.start + by, end=None if goal.end is None else goal.end + by
        ),
        plans=tuple(replace(plan, start=plan.start + by) for plan in goal.plans),
        pauses=tuple(
            replace(
                pause, start=pause.start + by, end=None if pause.end is None else pause.end + by
            )
            for pause in goal.pauses
        ),
    )
    before = progress_of(goal, log, today, calendar)
    log = tuple(replace(one, day=one.day + by) for one in log)
    after = progress_of(moved, log, today + by, calendar)
    assert (after.streak.current, after.streak.best) == (before.streak.current, before.streak.best)
    assert {week.start - by for week in after.streak.reserved} == {
        week.start for week in before.streak.reserved
    }
    assert [week._replace(week=None) for week in after.weeks] == [
        week._replace(week=None) for week in before.weeks
    ]
    assert (after.strength, after.kept, after.pace) == (before.strength, before.kept, before.pace)
    assert [day.state for day in after.days] == [day.state for day in before.days]


@contextmanager
def machine_zone(name: str):
    before = os.environ.get("TZ")
    try:
        os.environ["TZ"] = name
        time.tzset()
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()


@given(
    goals(),
    logs,
    todays,
    calendars,
    st.sampled_from(["Pacific/Kiritimati", "Pacific/Niue", "America/New_York", "Asia/Kathmandu"]),
)
def test_the_zone_of_the_machine_changes_nothing(goal, log, today, calendar, zone):
    here = progress_of(goal, log, today, calendar)
    with machine_zone(zone):
        there = progress_of(goal, log, today, calendar)
    assert there == here


@given(goals(), logs, todays, calendars)
def test_bounds(goal, log, today, calendar):
    progress = progress_of(goal, log, today, calendar)
    current, best = progress.streak.current, progress.streak.best
    assert 0 <= current <= best <= len(progress.weeks)
    assert 0 <= progress.strength <= 1
    assert 0 <= progress.kept.met <= progress.kept.of <= 12
    assert len(progress.streak.reserved) <= goal.reserve_weeks
    assert len(progress.days) == 7
    if progress.pace:
        assert 0 <= progress.pace.days_left <= 7
        assert progress.pace.needed >= 0


@given(goals(), logs, todays, calendars)
def test_a_reserve_never_lowers_a_streak(goal, log, today, calendar):
    runs = [
        streak(replace(goal, reserve_weeks=reserve), log, today, calendar) for reserve in range(3)
    ]
    assert_no_lower(runs[1], runs[0])
    assert_no_lower(runs[2], runs[1])
