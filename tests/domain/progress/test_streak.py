"""The fourteen worked cases of the weekly streak, and what they leave open."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import required_of
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.progress.judging import WeekState, judge_weeks
from smartgoals_tui.domain.progress.log import day_counts
from smartgoals_tui.domain.progress.streak import (
    STRENGTH_CARRY,
    Kept,
    kept_of,
    streak_of,
    strength_of,
)
from smartgoals_tui.domain.text.week import Calendar, Week
from tests.domain.builders import (
    CALENDAR,
    MONDAY,
    check_in,
    check_ins,
    days_measure,
    in_march,
    make_goal,
    march,
    total_measure,
)

MET, NEUTRAL, OPEN = WeekState.MET, WeekState.NEUTRAL, WeekState.OPEN
PARTLY, MISSED = WeekState.PARTLY, WeekState.MISSED
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Case:
    name: str
    entries: tuple[CheckIn, ...]
    today: date
    weeks: list[tuple[float, float, WeekState]]
    current: int
    best: int
    goal: Goal = field(default_factory=make_goal)
    calendar: Calendar = CALENDAR


def weeks_met(count: int, *missed: int) -> tuple[CheckIn, ...]:
    """Return three check-ins in each of ``count`` weeks but the ``missed`` ones, from 1 on."""
    return check_ins(
        *(
            MONDAY + week * WEEK + timedelta(days=day)
            for week in range(count)
            if week + 1 not in missed
            for day in (0, 2, 4)
        )
    )


def twelve(*missed: int) -> list[tuple[float, float, WeekState]]:
    return [(0, 3, MISSED) if n in missed else (3, 3, MET) for n in range(1, 13)]


RESERVE = make_goal(reserve_weeks=1)
TWELFTH_SUNDAY = MONDAY + 12 * WEEK - timedelta(days=1)
THREE_MET = (*in_march(2, 4, 6), *in_march(16, 18, 20))

CASES = [
    Case("1", in_march(2, 4, 6), march(9), [(3, 3, MET), (0, 3, OPEN)], 1, 1),
    Case("2", in_march(2, 4, 6), march(16), [(3, 3, MET), (0, 3, MISSED), (0, 3, OPEN)], 0, 1),
    Case(
        "3",
        in_march(2, 3, 4, 13, 14, 15),
        march(16),
        [(3, 3, MET), (3, 3, MET), (0, 3, OPEN)],
        2,
        2,
    ),
    Case(
        "4: starts on Friday", in_march(7), march(8), [(1, 1, MET)], 1, 1, make_goal(start=march(6))
    ),
    Case("5: starts on Sunday", (), march(8), [(0, 0, NEUTRAL)], 0, 0, make_goal(start=march(8))),
    Case(
        "6: weeks start on Sunday",
        in_march(1, 4, 7),
        march(8),
        [(3, 3, MET), (0, 3, OPEN)],
        1,
        1,
        make_goal(start=march(1)),
        Calendar(week_start=6),
    ),
    Case(
        "7: a week paused",
        THREE_MET,
        march(22),
        [(3, 3, MET), (0, 0, NEUTRAL), (3, 3, MET)],
        2,
        2,
        make_goal(pauses=(Pause(march(9), march(15)),)),
    ),
    Case(
        "8: Friday to Sunday paused",
        (*THREE_MET, *in_march(10)),
        march(22),
        [(3, 3, MET), (1, 1, MET), (3, 3, MET)],
        3,
        3,
        make_goal(pauses=(Pause(march(13), march(15)),)),
    ),
    Case(
        "9: from 2 to 4 a week",
        in_march(2, 3, 9, 10, 16, 17, 18, 19),
        march(22),
        [(2, 2, MET), (2, 2, MET), (4, 4, MET)],
        3,
        3,
        make_goal(days_measure(2), later=((march(16), days_measure(4)),)),
    ),
    Case(
        "10: frozen after the deadline",
        in_march(2, 4, 6, 9, 11, 13, 17),
        march(30),
        [(3, 3, MET), (3, 3, MET), (1, 1, MET)],
        3,
        3,
        make_goal(end=march(18)),
    ),
    Case(
        "11: over the new year",
        check_ins(
            *(date(2026, 12, n) for n in (21, 23, 25, 28, 30)),
            date(2027, 1, 2),
        ),
        date(2027, 1, 3),
        [(3, 3, MET), (3, 3, MET)],
        2,
        2,
        make_goal(start=date(2026, 12, 21)),
    ),
    Case(
        "12: before it is back-dated",
        in_march(2, 4, 9, 10, 11),
        march(16),
        [(2, 3, PARTLY), (3, 3, MET), (0, 3, OPEN)],
        1,
        1,
    ),
    Case(
        "12: once it is back-dated",
        (*in_march(2, 4, 9, 10, 11), replace(check_in(march(8), at=99), backdated=True)),
        march(16),
        [(3, 3, MET), (3, 3, MET), (0, 3, OPEN)],
        2,
        2,
    ),
    Case("13", weeks_met(12, 6), TWELFTH_SUNDAY, twelve(6), 6, 6),
    Case("13: one reserve week", weeks_met(12, 6), TWELFTH_SUNDAY, twelve(6), 11, 11, RESERVE),
    Case("14", weeks_met(12, 6, 10), TWELFTH_SUNDAY, twelve(6, 10), 2, 5),
    Case(
        "14: one reserve week",
        weeks_met(12, 6, 10),
        TWELFTH_SUNDAY,
        twelve(6, 10),
        5,
        8,
        RESERVE,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_worked_case(case):
    weeks = judge_weeks(case.goal, case.entries, case.today, case.calendar)
    streak = streak_of(weeks, case.goal.reserve_weeks)
    assert [(week.count, week.required, week.state) for week in weeks] == case.weeks
    assert (streak.current, streak.best) == (case.current, case.best)


def judged(goal, entries, today, calendar=CALENDAR):
    return judge_weeks(goal, entries, today, calendar)


def states(goal, entries, today):
    return [week.state for week in judged(goal, entries, today)]


def test_a_frozen_streak_stays_for_years():
    weeks = judged(make_goal(end=march(18)), in_march(2, 4, 6, 9, 11, 13, 17), date(2031, 1, 1))
    assert (len(weeks), streak_of(weeks).current) == (3, 3)


def test_nothing_is_judged_before_the_start():
    assert judged(make_goal(), (), march(1)) == ()
    assert streak_of(()).current == streak_of(()).best == 0


def test_check_ins_outside_the_goal_count_for_nothing():
    goal = make_goal(start=march(4), end=march(6))
    assert [week.count for week in judged(goal, in_march(2, 3, 5, 7), march(9))] == [1]


def test_the_reserved_weeks_are_marked():
    weeks = judged(RESERVE, weeks_met(12, 6, 10), TWELFTH_SUNDAY)
    assert streak_of(weeks, 1).reserved == {Week(MONDAY + 9 * WEEK)}
    assert streak_of(weeks, 2).reserved == {Week(MONDAY + 5 * WEEK), Week(MONDAY + 9 * WEEK)}
    assert streak_of(weeks, 0).reserved == frozenset()
    assert streak_of(weeks) == streak_of(weeks, 0)


def test_a_reserve_before_the_first_met_week_is_not_spent():
    weeks = judged(RESERVE, weeks_met(3, 1), march(22))
    streak = streak_of(weeks, 1)
    assert (streak.current, streak.reserved) == (2, frozenset())


@pytest.mark.parametrize("reserve", [0, 1, 2])
def test_an_open_week_never_breaks_a_streak(reserve):
    weeks = judged(make_goal(), in_march(2, 4, 6), march(15))
    assert streak_of(weeks, reserve).current == 1


@pytest.mark.parametrize(
    ("measure", "active", "required"),
    [
        (days_measure(3), 7, 3),
        (days_measure(3), 6, 2),
        (days_measure(3), 4, 1),
        (days_measure(3), 2, 0),
        (days_measure(7), 1, 1),
        (days_measure(1), 6, 0),
        (days_measure(3), 0, 0),
        (total_measure(20), 7, 20),
        (total_measure(21), 4, 12),
        (total_measure(20), 0, 0),
        (total_measure(15), 4, 8),
        (total_measure(15), 1, 2),
        (total_measure(10), 1, 1),
        (total_measure(5), 1, 0),
        (total_measure(7.5), 4, 4.2),
        (total_measure(7.5), 7, 7.5),
        (total_measure(0.3), 5, 0.2),
        (total_measure(0.3), 2, 0),
        (total_measure(8.4), 5, 6),
        (total_measure(0.29), 7, 0.29),
        (total_measure(12.25), 4, 7),
        (total_measure(12.25), 3, 5.25),
        (total_measure(33.333), 7, 33.33),
        (total_measure(1.0390625), 4, 0.59),
        (total_measure(2.555), 7, 2.55),
        (total_measure(1e9), 6, 857_142_857),
    ],
)
def test_what_a_shortened_week_asks(measure, active, required):
    assert required_of(measure, active) == required


def test_what_a_short_week_is_shown_to_ask_is_enough():
    # 15 km a week, paused from Monday to Wednesday, 8.57 km on Friday.
    goal = make_goal(total_measure(15), pauses=(Pause(march(2), march(4)),))
    for done, count, state in ((8.57, 8.57, MET), (8, 8, MET), (7.99, 7.99, PARTLY)):
        week = judged(goal, (check_in(march(6), done),), march(9))[0]
        assert (week.count, week.required, week.state) == (count, 8, state)


@pytest.mark.parametrize(
    ("target", "amounts", "count", "state"),
    [
        (0.3, [0.1, 0.2], 0.3, MET),
        (0.3, [0.1] * 3, 0.3, MET),
        (10, [3.33] * 3, 9.99, PARTLY),
        (10, [3.333] * 3, 10, MET),
        (10, [9.994], 9.99, PARTLY),
        (8.57, [8.566], 8.57, MET),
        (1e8, [1e8 - 0.25], 1e8 - 0.25, PARTLY),
    ],
)
def test_a_total_is_judged_as_it_is_shown(target, amounts, count, state):
    entries = tuple(check_in(MONDAY, amount) for amount in amounts)
    week = judged(make_goal(total_measure(target)), entries, march(9))[0]
    assert (week.count, week.state) == (count, state)


def test_the_least_there_is_keeps_a_week_that_asks_nothing():
    goal = make_goal(total_measure(20), pauses=(Pause(march(2), march(8)),))
    assert states(goal, (check_in(march(3), 0.001),), march(8)) == [MET]


@pytest.mark.parametrize(
    ("amounts", "counts"),
    [
        ([], False),
        ([None], True),
        ([5], False),
        ([5, 5], True),
        ([5, 4.9], False),
        ([0.1] * 100, True),
        ([12], True),
    ],
)
def test_a_day_counts_once_its_amounts_add_up(amounts, counts):
    plan = make_goal(days_measure(3, 10, "minutes")).plans[0]
    assert day_counts(plan, [check_in(MONDAY, amount) for amount in amounts]) is counts


def test_two_check_ins_of_one_day_are_one_day():
    assert [week.count for week in judged(make_goal(), in_march(2, 2, 2), march(8))] == [1]


@pytest.mark.parametrize(
    ("amounts", "state"),
    [([], MISSED), ([7], PARTLY), ([7, 13], MET), ([None], PARTLY), ([0.1] * 200, MET)],
)
def test_a_total(amounts, state):
    entries = tuple(check_in(MONDAY, amount) for amount in amounts)
    assert states(make_goal(total_measure(20)), entries, march(9))[0] is state


def test_something_must_be_done_for_a_week_that_asks_nothing_to_count():
    goal = make_goal(pauses=(Pause(march(2), march(8)),))
    assert states(goal, (), march(8)) == [NEUTRAL]
    assert states(goal, in_march(3), march(8)) == [MET]
    total = make_goal(total_measure(), pauses=goal.pauses)
    assert states(total, (), march(8)) == [NEUTRAL]
    assert states(total, in_march(3), march(8)) == [MET]


def test_an_open_ended_pause():
    goal = make_goal(pauses=(Pause(march(9)),))
    assert states(goal, in_march(2, 4, 6), march(30)) == [MET, *[NEUTRAL] * 4]


def test_a_change_within_the_week_is_judged_by_the_smallest_requirement():
    up = make_goal(days_measure(2), later=((march(5), days_measure(5)),))
    down = make_goal(days_measure(5), later=((march(8), days_measure(2)),))
    for goal in (up, down):
        one = judged(goal, in_march(2, 3), march(9))[0]
        assert (one.count, one.required, one.state) == (2, 2, MET)
        assert one.measure.target == 2


def test_a_change_from_days_to_a_total_takes_the_kinder_judgement():
    goal = make_goal(days_measure(2), later=((march(6), total_measure(50)),))
    one = judged(goal, in_march(2, 3), march(9))[0]
    assert (one.state, one.measure.target) == (MET, 2)
    one = judged(goal, (check_in(march(7), 50),), march(9))[0]
    assert (one.state, one.measure.target) == (MET, 50)


def test_amounts_of_different_units_are_never_added_up():
    minutes, hours = total_measure(120, unit="minutes"), total_measure(2, unit="hours")
    goal = make_goal(minutes, later=((march(4), hours),))
    one = judged(goal, (check_in(march(2), 30), check_in(march(5), 0.5)), march(9))[0]
    assert (one.state, one.count, one.required) == (PARTLY, 30, 120)
    one = judged(goal, (check_in(march(2), 30), check_in(march(5), 2)), march(9))[0]
    assert (one.state, one.count, one.required) == (MET, 2, 2)


def test_of_two_unmet_judgements_the_one_further_along_shows():
    goal = make_goal(days_measure(3), later=((march(6), total_measure(50)),))
    one = judged(goal, in_march(2, 3), march(9))[0]
    assert (one.state, one.count, one.measure.target) == (PARTLY, 2, 3)
    one = judged(goal, (check_in(march(7), 40),), march(9))[0]
    assert (one.state, one.count, one.measure.target) == (PARTLY, 40, 50)


def test_a_small_amount_does_not_turn_a_week_that_asks_nothing_into_an_unmet_one():
    goal = make_goal(days_measure(3, 10), start=march(7), later=((march(8), total_measure(50)),))
    assert states(goal, (), march(9))[0] is NEUTRAL
    assert states(goal, (check_in(march(7), 1),), march(9))[0] is NEUTRAL


def test_strength_halves_in_four_empty_weeks():
    met = judged(make_goal(), weeks_met(8), MONDAY + 8 * WEEK)
    then = judged(make_goal(), weeks_met(8), MONDAY + 12 * WEEK)
    assert strength_of(met, MONDAY + 8 * WEEK) == pytest.approx(1 - STRENGTH_CARRY**8)
    assert strength_of(then, MONDAY + 12 * WEEK) == pytest.approx((1 - STRENGTH_CARRY**8) / 2)


def test_strength_is_carried_by_neutral_weeks_and_ignores_the_open_one():
    goal = make_goal(pauses=(Pause(march(9), march(15)),))
    entries = in_march(2, 4, 6, 16, 18, 20)
    assert strength_of(judged(goal, entries, march(22)), march(22)) == pytest.approx(
        1 - STRENGTH_CARRY
    )
    assert strength_of((), MONDAY) == 0


def test_strength_takes_part_of_a_week_in_part():
    weeks = judged(make_goal(), in_march(2), march(9))
    assert strength_of(weeks, march(9)) == pytest.approx((1 - STRENGTH_CARRY) / 3)


def test_kept_looks_back_on_twelve_judged_weeks():
    goal = make_goal(pauses=(Pause(MONDAY + 13 * WEEK, MONDAY + 13 * WEEK + timedelta(days=6)),))
    weeks = judged(goal, weeks_met(13, 1, 6), MONDAY + 14 * WEEK)
    assert kept_of(weeks) == Kept(11, 12)
    assert kept_of(()) == Kept(0, 0)
