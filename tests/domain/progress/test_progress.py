"""Where a goal stands today: pace, the days of the week, and what else a card shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.progress.progress import DayState, PaceState
from smartgoals_tui.domain.text.week import Calendar
from tests.domain.builders import (
    check_in,
    days_measure,
    in_march,
    make_goal,
    march,
    progress,
    total_measure,
)

DONE, ON_TRACK = PaceState.DONE, PaceState.ON_TRACK
TO_GO = PaceState.TO_GO
EVERY_DAY, OUT = PaceState.EVERY_DAY_COUNTS, PaceState.OUT_OF_REACH


def pace(goal, entries, today):
    found = progress(goal, entries, today).pace
    return found and (found.needed, found.days_left, found.state)


@pytest.mark.parametrize(
    ("done", "today", "expected"),
    [
        ((), 2, (3, 7, ON_TRACK)),
        ((2,), 2, (2, 6, ON_TRACK)),
        ((2, 4, 6), 6, (0, 2, DONE)),
        ((), 5, (3, 4, ON_TRACK)),
        ((), 6, (3, 3, EVERY_DAY)),
        ((2,), 7, (2, 2, EVERY_DAY)),
        ((2, 7), 7, (1, 1, EVERY_DAY)),
        ((2, 8), 8, (1, 0, OUT)),
        ((), 7, (3, 2, OUT)),
    ],
)
def test_pace_of_days(done, today, expected):
    assert pace(make_goal(), in_march(*done), march(today)) == expected


def test_half_a_day_leaves_today_a_day():
    goal = make_goal(days_measure(3, 10, "minutes"))
    half = (check_in(march(6), 5),)
    assert pace(goal, half, march(6)) == (3, 3, EVERY_DAY)
    assert pace(goal, (*half, check_in(march(6), 5)), march(6)) == (2, 2, EVERY_DAY)


@pytest.mark.parametrize(
    ("amounts", "today", "expected"),
    [
        ((), 2, (20, 7, ON_TRACK)),
        ((15,), 8, (5, 0, OUT)),
        ((15,), 7, (5, 1, EVERY_DAY)),
        ((20,), 7, (0, 1, DONE)),
        ((25,), 7, (0, 1, DONE)),
        ((5,), 5, (15, 3, EVERY_DAY)),
        ((5,), 4, (15, 4, ON_TRACK)),
    ],
)
def test_pace_of_a_total(amounts, today, expected):
    goal = make_goal(total_measure(20, 5))
    entries = tuple(check_in(march(today), amount) for amount in amounts)
    assert pace(goal, entries, march(today)) == expected


def test_a_total_is_in_reach_while_a_day_is_left():
    assert pace(make_goal(total_measure(100, 5)), (), march(8)) == (100, 1, EVERY_DAY)


@pytest.mark.parametrize(
    ("amounts", "today", "expected"),
    [
        ((), 2, (15, 7, TO_GO)),
        ((), 8, (15, 1, TO_GO)),
        ((5.5,), 8, (9.5, 0, OUT)),
        ((0.1, 0.2), 7, (14.7, 1, TO_GO)),
        ((15,), 7, (0, 1, DONE)),
        ((14.996,), 7, (0, 1, DONE)),
    ],
)
def test_nobody_knows_how_many_sittings_a_total_takes(amounts, today, expected):
    goal = make_goal(total_measure(15))
    entries = tuple(check_in(march(today), amount) for amount in amounts)
    assert pace(goal, entries, march(today)) == expected


def test_a_tiny_usual_amount():
    assert pace(make_goal(total_measure(1e9, 5e-324)), (), march(2)) == (1e9, 7, EVERY_DAY)


def test_paused_days_and_days_after_the_deadline_are_not_left():
    paused = make_goal(pauses=(Pause(march(4), march(5)),))
    assert pace(paused, (), march(2)) == (2, 5, ON_TRACK)
    assert pace(make_goal(end=march(5)), (), march(2)) == (1, 4, ON_TRACK)
    assert pace(make_goal(pauses=(Pause(march(1)),)), (), march(2)) == (0, 0, DONE)


def test_no_pace_before_the_start_and_after_the_deadline():
    before = progress(make_goal(), (), march(1))
    after = progress(make_goal(end=march(8)), in_march(2, 3, 4), march(9))
    for one in (before, after):
        assert one.this_week is None
        assert one.pace is None
    assert after.streak.current == 1


def test_the_days_of_a_week():
    goal = make_goal(
        days_measure(3, 10), start=march(3), end=march(7), pauses=(Pause(march(6), march(6)),)
    )
    entries = (check_in(march(3)), check_in(march(4), 4))
    days = progress(goal, entries, march(5)).days
    assert [(day.state, day.amount) for day in days] == [
        (DayState.BEFORE, 0),
        (DayState.DONE, 10),
        (DayState.PARTLY, 4),
        (DayState.OPEN, 0),
        (DayState.PAUSED, 0),
        (DayState.OPEN, 0),
        (DayState.AFTER, 0),
    ]
    assert [day.is_today for day in days].index(True) == 3
    assert progress(goal, entries, march(7)).days[3].state is DayState.EMPTY


def test_what_was_done_on_a_paused_day_shows():
    goal = make_goal(pauses=(Pause(march(3), march(3)),))
    assert progress(goal, in_march(3), march(4)).days[1].state is DayState.DONE


def test_the_week_follows_the_calendar():
    days = progress(make_goal(), (), march(4), Calendar(week_start=6)).days
    assert [day.day for day in days] == [march(n) for n in range(1, 8)]


def test_days_are_judged_by_the_plan_of_their_time():
    goal = make_goal(days_measure(3, 10), later=((march(4), days_measure(3, 5)),))
    entries = (check_in(march(3), 5), check_in(march(4), 5))
    states = [day.state for day in progress(goal, entries, march(5)).days]
    assert states[1:3] == [DayState.PARTLY, DayState.DONE]


def test_a_goal_that_starts_on_the_last_days_there_are():
    goal = make_goal(start=date(9999, 12, 31), end=date(9999, 12, 31))
    assert progress(goal, (), march(2)).weeks == ()


def test_everything_at_once():
    goal = replace(make_goal(), reserve_weeks=1)
    one = progress(goal, in_march(2, 4, 6, 16, 18, 20), march(23))
    assert (one.streak.current, one.streak.best, one.kept.met, one.kept.of) == (2, 2, 2, 3)
    assert [week.start for week in one.streak.reserved] == [march(9)]
    assert one.this_week == one.weeks[-1]
