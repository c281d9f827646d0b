"""The sample goals: the same for the same day, and every state among them."""

from datetime import date, timedelta

import pytest

from smartgoals_tui.demo import CALENDAR, decade, demo_state, many
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.progress import DayState, progress_of

DAYS = [date(2026, 11, 21), date(2024, 2, 29), date(2027, 1, 1), date(2026, 11, 23)]


def progresses(sample, today):
    return [
        progress_of(
            goal,
            [check_in for check_in in sample.check_ins if check_in.goal == goal.uid],
            today,
            CALENDAR,
        )
        for goal in sample.goals
    ]


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_it_is_the_same_for_the_same_day(today):
    assert demo_state(today) == demo_state(today)


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_no_check_in_lies_ahead_or_outside_its_goal(today):
    sample = demo_state(today)
    goals = {goal.uid: goal for goal in sample.goals}
    assert all(
        check_in.day <= today and goals[check_in.goal].runs_on(check_in.day)
        for check_in in sample.check_ins
    )


def test_every_state_is_among_them():
    shown = progresses(demo_state(DAYS[0]), DAYS[0])
    weeks = {judged.state for progress in shown for judged in progress.weeks}
    days = {mark.state for progress in shown for mark in progress.days}
    assert weeks == set(WeekState)
    assert {DayState.DONE, DayState.EMPTY, DayState.OPEN, DayState.PAUSED} <= days
    assert any(progress.streak.reserved for progress in shown)


def test_a_decade_is_eventful_and_the_same_for_the_same_day():
    sample = decade(DAYS[0], goals=2, years=10)
    assert sample == decade(DAYS[0], goals=2, years=10)
    assert {goal.start for goal in sample.goals} == {date(2016, 11, 21)}
    for goal, progress in zip(sample.goals, progresses(sample, DAYS[0]), strict=True):
        assert len(goal.plans) > 10
        assert len(goal.pauses) >= 8
        assert len(goal.revisions) == 10
        assert list(goal.plans) == sorted(goal.plans, key=lambda plan: plan.start)
        assert {judged.state for judged in progress.weeks} == set(WeekState) - {WeekState.OVER}
    assert all(check_in.day <= DAYS[0] for check_in in sample.check_ins)


def test_many_makes_as_many_as_asked():
    sample = many(DAYS[0], goals=3, weeks=10)
    assert len(sample.goals) == 3
    assert min(goal.start for goal in sample.goals) == date(2026, 11, 16) - timedelta(weeks=9)
