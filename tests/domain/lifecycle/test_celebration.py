"""The moments worth a word."""

from __future__ import annotations

import pytest

from smartgoals_tui.domain.goal.plan import Pause, Stair
from smartgoals_tui.domain.lifecycle.celebration import CAME_BACK, celebration
from tests.domain.builders import days_measure, in_march, make_goal, march, progress

GOAL = make_goal()
STAIRS = (Stair("low", "Low", days_measure(3)), Stair("whole", "Walk", days_measure(5)))
CLIMBER = make_goal(stairs=STAIRS, stair="low")


def said(goal, before, day, today=None):
    """Return what is said to a check-in for ``day``."""
    today = march(today or day)
    first = progress(goal, in_march(*before), today)
    return celebration(first, progress(goal, in_march(*before, day), today))


BACK = "You are back. Coming back is the skill that keeps goals alive."


@pytest.mark.parametrize(
    ("before", "day", "words"),
    [
        ((), 2, ""),
        ((2,), 3, ""),
        ((2, 3), 4, "This week is kept. A first week: that is how it starts."),
        ((2, 3, 4), 5, ""),
        ((2, 3, 4, 9, 10), 11, "This week is kept. 2 weeks in a row. Your best yet."),
        ((9, 10), 11, f"This week is kept. {CAME_BACK}"),
        ((2, 3, 4, 16, 17), 18, f"This week is kept. {CAME_BACK}"),
        ((), 9, BACK),
        ((2,), 9, BACK),
        ((9,), 10, ""),
        ((2, 3, 4), 9, ""),
        ((2, 3, 4), 16, BACK),
    ],
)
def test_celebration(before, day, words):
    assert said(GOAL, before, day) == words


def test_a_run_that_is_not_the_best():
    before = (2, 3, 4, 9, 10, 11, 16, 17, 18, 30, 31, 32, 37, 38)
    assert said(GOAL, before, 39) == "This week is kept. 2 weeks in a row."


def test_a_run_as_long_as_the_best_is_not_the_best_yet():
    before = (2, 3, 4, 9, 10, 11, 23, 24, 25, 30, 31)
    assert said(GOAL, before, 32) == "This week is kept. 2 weeks in a row."


def test_a_rest_is_nothing_to_come_back_from():
    goal = make_goal(pauses=(Pause(march(9), march(15)),))
    assert said(goal, (2, 3, 4), 16) == ""
    assert said(goal, (), 16) == BACK


def test_no_words_where_there_is_no_week():
    ended = make_goal(end=march(4))
    assert said(ended, (2, 3), 4, today=9) == ""


def test_an_earlier_week_mended_is_no_week_met_now():
    assert said(GOAL, (2, 3), 4, today=9) == ""


def test_a_stair_that_holds():
    assert said(CLIMBER, (2, 3, 4, 9, 10), 11) == (
        "This week is kept. 2 weeks in a row. Your best yet."
        " This step works: open the goal and press + to climb."
    )
