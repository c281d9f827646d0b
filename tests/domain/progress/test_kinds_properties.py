"""Laws that hold for goals of every kind: what a person adds never takes a streak away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import DueStep, Pause, Plan, Stair
from smartgoals_tui.domain.progress.progress import progress_of
from smartgoals_tui.domain.text.numbers import as_shown, decimals_of
from smartgoals_tui.domain.text.week import Calendar
from tests.domain.builders import MONDAY, make_goal

SPAN = 60
AT_LEAST = (MeasureKind.DAYS, MeasureKind.TOTAL, MeasureKind.IN_ALL, MeasureKind.ONCE)

offsets = st.integers(0, SPAN)
weeks = st.sampled_from([1, 2, 4])
targets = st.sampled_from([0.3, 1, 2, 7, 10, 12.25, 15])
amounts = st.sampled_from([None, 0.1, 1.0, 2.0, 3.5, 12.0])
told = st.sampled_from([None, 0.0, 0.1, 1.0, 2.0, 3.5, 12.0])
units = st.sampled_from(["", "km"])


def day(offset):
    return MONDAY + timedelta(days=offset)


def a_measure(draw, kind):
    if kind is MeasureKind.ONCE:
        return Measure(kind, 1)
    if kind is MeasureKind.IN_ALL:
        return Measure(kind, draw(targets), unit=draw(units))
    length = draw(weeks)
    if kind is MeasureKind.DAYS:
        return Measure(kind, draw(st.integers(1, 7 * length)), draw(amounts), weeks=length)
    return Measure(kind, draw(targets), unit=draw(units), weeks=length)


def an_at_most(draw):
    length = draw(weeks)
    form = draw(st.sampled_from(["amount", "days", "cap"]))
    if form == "amount":
        target = draw(targets | st.just(0))
        return Measure(MeasureKind.LIMIT, target, unit=draw(units), weeks=length)
    if form == "days":
        target = draw(st.integers(0, 7 * length))
        return Measure(MeasureKind.LIMIT, target, on_days=True, weeks=length)
    target, cap = draw(st.integers(1, 7 * length)), draw(targets | st.just(0))
    return Measure(MeasureKind.DAYS, target, cap=cap, weeks=length)


def a_goal(draw, measure):
    """Return a goal of up to three plans that ``measure`` draws, steps and pauses included."""
    start = draw(st.integers(0, 15))
    end = day(start + draw(st.integers(0, SPAN)))
    stairs = tuple(
        Stair(uid, uid, by=day(draw(offsets)), done_on=draw(st.none() | offsets.map(day)))
        for uid in draw(st.lists(st.sampled_from("abc"), unique=True))
    )
    starts = [start, *sorted(draw(st.lists(offsets, max_size=2)))]
    plans = tuple(
        Plan(
            day(offset),
            measure(draw),
            until=end + timedelta(days=draw(st.integers(-9, 9))),
            due=tuple(DueStep(stair.uid, stair.by) for stair in stairs),
        )
        for offset in starts
    )
    goal = make_goal(plans[0].measure, start=day(start), end=draw(st.sampled_from([end, None])))
    pauses = tuple(draw(st.lists(a_pause, max_size=2)))
    goal = replace(goal, plans=plans, pauses=pauses, reserve_weeks=draw(st.integers(0, 2)))
    return replace(goal, achievable=replace(goal.achievable, stairs=stairs))


a_pause = st.builds(
    lambda start, length: Pause(day(start), None if length is None else day(start + length)),
    offsets,
    st.none() | st.integers(0, 20),
)
calendars = st.builds(Calendar, st.sampled_from([0, 5, 6]))


@st.composite
def at_least_goals(draw):
    return a_goal(draw, lambda draw: a_measure(draw, draw(st.sampled_from(AT_LEAST))))


@st.composite
def at_most_goals(draw):
    return a_goal(draw, an_at_most)


@st.composite
def any_goals(draw):
    return a_goal(
        draw,
        lambda draw: (
            an_at_most(draw)
            if draw(st.booleans())
            else a_measure(draw, draw(st.sampled_from(AT_LEAST)))
        ),
    )


def logs(of):
    return st.lists(st.builds(CheckIn, st.just("g"), offsets.map(day), of), max_size=25).map(tuple)


def streaks(goal, log, today, calendar):
    streak = progress_of(goal, log, today, calendar).streak
    return streak.current, streak.best


def assert_not_lower(before, after):
    assert after[0] >= before[0]
    assert after[1] >= before[1]


@given(at_least_goals(), logs(amounts), offsets.map(day), amounts, offsets, calendars)
def test_a_check_in_never_lowers_a_streak(goal, log, added, amount, today, calendar):
    before = streaks(goal, log, day(today), calendar)
    more = (*log, CheckIn("g", added, amount))
    assert_not_lower(before, streaks(goal, more, day(today), calendar))


@given(at_least_goals(), logs(amounts), offsets.map(day), offsets, calendars)
def test_a_step_done_never_lowers_a_streak(goal, log, done_on, today, calendar):
    before = streaks(goal, log, day(today), calendar)
    stairs = goal.achievable.stairs
    for n, stair in enumerate(stairs):
        if stair.done_on is None:
            ticked = (*stairs[:n], replace(stair, done_on=done_on), *stairs[n + 1 :])
            more = replace(goal, achievable=replace(goal.achievable, stairs=ticked))
            assert_not_lower(before, streaks(more, log, day(today), calendar))


@pytest.mark.parametrize("goals", [at_least_goals(), at_most_goals()], ids=["least", "most"])
def test_a_pause_never_lowers_a_streak(goals):
    @given(goals, logs(told), a_pause, offsets, calendars)
    def law(goal, log, pause, today, calendar):
        before = streaks(goal, log, day(today), calendar)
        paused = replace(goal, pauses=(*goal.pauses, pause))
        assert_not_lower(before, streaks(paused, log, day(today), calendar))

    law()


@given(at_most_goals(), logs(told), offsets.map(day), offsets, calendars)
def test_an_entry_of_0_never_lowers_a_streak_of_at_most(goal, log, added, today, calendar):
    before = streaks(goal, log, day(today), calendar)
    assert_not_lower(before, streaks(goal, (*log, CheckIn("g", added, 0.0)), day(today), calendar))


@given(at_most_goals(), logs(told), st.integers(0, 30), st.floats(0, 1), offsets, calendars)
def test_a_lowered_amount_never_lowers_a_streak_of_at_most(goal, log, n, share, today, calendar):
    if not log:
        return
    before = streaks(goal, log, day(today), calendar)
    place = n % len(log)
    entry = log[place]
    lower = replace(entry, amount=(1.0 if entry.amount is None else entry.amount) * share)
    less = (*log[:place], lower, *log[place + 1 :])
    assert_not_lower(before, streaks(goal, less, day(today), calendar))


@given(any_goals(), logs(told), offsets, calendars)
def test_what_is_asked_lies_on_the_grain_and_is_what_is_shown(goal, log, today, calendar):
    for judged in progress_of(goal, log, day(today), calendar).weeks:
        required = judged.required
        assert required == as_shown(required)
        remaining = judged.measure.kind is MeasureKind.IN_ALL and required < judged.measure.grain
        assert remaining or decimals_of(required) <= decimals_of(judged.measure.target)


@given(any_goals(), logs(told), offsets, calendars)
def test_periods_follow_one_another_without_gap_or_overlap(goal, log, today, calendar):
    judged = [one.week for one in progress_of(goal, log, day(today), calendar).weeks]
    assert all(week.next.start == later.start for week, later in pairwise(judged))
