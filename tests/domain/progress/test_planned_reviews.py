"""“Look back every 4 weeks” is a promise: then it is said that it is time."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.goal import LookBack, Outcome
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.planned_reviews import is_planned_now, may_be_due
from smartgoals_tui.domain.progress.review import Facts, GoalReview, Review
from smartgoals_tui.domain.text.week import Week
from tests.domain.builders import make_goal, march, progress

MONDAY = march(2)


def goal_every(weeks, **parts):
    goal = make_goal(**parts)
    return replace(goal, time_bound=replace(goal.time_bound, review_every=weeks))


def done_in(*weeks, done=True, uid="g"):
    said = GoalReview(uid, "Walk", Facts(WeekState.MET, 3, 3), done=done)
    return [Review(f"r{n}", MONDAY + timedelta(weeks=n - 1), (said,)) for n in weeks]


def is_time(goal, number, reviews=()):
    """Tell whether it is time for a look back once the week with this number has ended."""
    week = Week(MONDAY + timedelta(weeks=number - 1))
    now = progress(goal, (), week.end + timedelta(days=1))
    planned = is_planned_now(now, reviews, week)
    return planned and may_be_due(goal, reviews, week)


@pytest.mark.parametrize(
    ("goal", "reviews", "times"),
    [
        (goal_every(None), (), []),
        # Each week is the weekly review itself.
        (goal_every(1), (), []),
        (goal_every(4), (), [4, 5, 6, 7, 8, 9]),
        (goal_every(4), done_in(4), [8, 9]),
        (goal_every(4), done_in(4, done=False), [4, 5, 6, 7, 8, 9]),
        (goal_every(4), done_in(4, uid="other"), [4, 5, 6, 7, 8, 9]),
        (goal_every(4), done_in(3, 6), []),
        (goal_every(2), done_in(2, 4, 5), [7, 8, 9]),
        (goal_every(2), done_in(*range(1, 10)), []),
        # A pause of a week moves it.
        (goal_every(3, pauses=(Pause(march(9), march(15), "ill"),)), (), [4, 5, 6, 7, 8, 9]),
        (
            replace(goal_every(4), look_backs=(LookBack(march(15), Outcome.EXTENDED),)),
            (),
            [6, 7, 8, 9],
        ),
    ],
)
def test_it_is_time_once_as_many_weeks_went_by_as_were_planned(goal, reviews, times):
    assert [n for n in range(1, 10) if is_time(goal, n, reviews)] == times


@given(st.integers(2, 104), st.sets(st.integers(1, 30)), st.integers(1, 30))
def test_a_look_back_in_time_is_never_asked_for_and_one_too_long_ago_always(every, seen, number):
    goal, before = goal_every(every), {n for n in seen if n <= number}
    gone = number - max(before, default=0)
    assert is_time(goal, number, done_in(*sorted(before))) == (gone >= every)
