"""The level that ended weeks propose."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState, judge_weeks
from smartgoals_tui.domain.session.levels import proposed_texts
from smartgoals_tui.domain.session.proposed_level import proposed_level
from smartgoals_tui.domain.text.week import Week
from tests.domain.builders import (
    CALENDAR,
    MONDAY,
    check_in,
    days_measure,
    make_goal,
    march,
    total_measure,
)

LATER = MONDAY + timedelta(weeks=52)


def level(goal, weeks, today=LATER, texts=None):
    return proposed_level(goal, texts or proposed_texts(goal.measurable), weeks, today)


def weeks_of(counts, measure, start=MONDAY):
    week = CALENDAR.week_of(start)
    for count in counts:
        yield JudgedWeek(week, count, measure.target, WeekState.PARTLY, measure)
        week = week.next


FIVE, TEN_KM = days_measure(5), total_measure(10)


@pytest.mark.parametrize(
    ("counts", "measure", "start", "expected"),
    [
        ([5, 4, 5, 2, 5], FIVE, MONDAY, -1),
        ([4, 5, 4, 5], FIVE, MONDAY, 0),
        ([2, 5, 4], FIVE, march(6), 0),
        ([0, 0, 0], FIVE, MONDAY, -2),
        ([6, 6], FIVE, MONDAY, 1),
        ([7], FIVE, MONDAY, 2),
        # Days that were logged in a pause, or a short week, can be more than seven of seven.
        ([7, 7], days_measure(7), march(6), 0),
        # Totals are not rounded: cuts at 5, 10, 13 and 15.
        ([9.99], TEN_KM, MONDAY, -1),
        ([8, 12], TEN_KM, MONDAY, 0),
        ([15.5, 14.5], TEN_KM, MONDAY, 2),
        ([3, 3], Measure(MeasureKind.DAYS, 5, cap=2), MONDAY, -1),
    ],
)
def test_the_level_that_weeks_propose(counts, measure, start, expected):
    goal = make_goal(measure, start=start)
    assert level(goal, weeks_of(counts, measure, start)) == expected


def test_only_ended_weeks_that_count_as_the_goal_does_are_looked_at():
    goal = make_goal(FIVE, later=((march(16), FIVE),))
    kept, missed = list(weeks_of([5, 5, 0], FIVE)), list(weeks_of([0], total_measure(5)))
    in_the_third = march(22)
    assert level(goal, kept, in_the_third) == 0
    assert level(goal, kept, in_the_third + timedelta(days=1)) == -1
    assert level(goal, kept[:2] + missed) == 0
    fortnight = Measure(MeasureKind.DAYS, 5, weeks=2)
    assert level(goal, [*kept[:2], kept[2]._replace(measure=fortnight)]) == 0


def test_paused_days_are_no_days_to_do_it_on():
    goal = make_goal(FIVE, pauses=(Pause(march(9), march(15)), Pause(march(20), march(22))))
    assert level(goal, weeks_of([5, 0, 3], FIVE)) == 0


def test_without_weeks_or_with_own_words_nothing_is_proposed():
    goal = make_goal(FIVE)
    weeks = list(weeks_of([5], FIVE))
    assert level(goal, []) is None
    assert level(goal, weeks, MONDAY) is None
    assert level(make_goal(FIVE, pauses=(Pause(MONDAY),)), weeks) is None
    assert level(goal, weeks, texts=("none", "some", "enough", "more", "all")) is None
    once = Measure(MeasureKind.ONCE, 1)
    assert level(make_goal(once), weeks_of([1], once), texts=("",) * 5) is None


def test_periods_of_several_weeks_are_rated_by_their_own_length():
    fortnight = Measure(MeasureKind.DAYS, 6, weeks=2)
    two = Week(MONDAY, 2)
    weeks = [
        JudgedWeek(two, 7, 6, WeekState.MET, fortnight),
        JudgedWeek(two.next, 7, 6, WeekState.MET, fortnight),
    ]
    assert level(make_goal(fortnight), weeks) == 1


def test_weeks_are_taken_as_they_are_judged():
    goal = make_goal(FIVE, start=march(6))
    entries = [check_in(march(day)) for day in (6, 7, 9, 10, 11, 12, 13, 16, 17, 18, 19)]
    today = march(23)
    assert level(goal, judge_weeks(goal, entries, today, CALENDAR), today) == 0


@given(
    st.lists(st.integers(0, 7), min_size=1, max_size=8),
    st.integers(0, 7),
    st.integers(1, 7),
    st.integers(0, 6),
    st.sampled_from([days_measure, total_measure]),
)
def test_more_done_never_proposes_a_lower_level(counts, place, target, offset, make):
    measure = make(target)
    goal = make_goal(measure, start=MONDAY + timedelta(days=offset))
    place %= len(counts)
    more = [count + (n == place) for n, count in enumerate(counts)]
    before, after = (level(goal, weeks_of(some, measure)) for some in (counts, more))
    assert -2 <= before <= after <= 2
