"""T of several goals, against published figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.session.goal_attainment import (
    describe_goal_attainment,
    goal_attainment,
)

levels = st.integers(-2, 2)


@pytest.mark.parametrize(
    ("rated", "t"),
    [
        ((2, 2, 2), 77.38613),
        ((0, -1, 1), 50),
        ((0, 1, 1), 59.12871),
        ((2, 1, 2), 72.82177),
        ((1, 1), 62.40347),
        ((-2, -2, -2), 22.61387),
        ((0, 0, 0), 50),
        ((1, 1, 1), 63.69306),
        ((2, -1, 0), 54.56435),
        ((0, None, 1, 1), 59.12871),
    ],
)
def test_t_as_published(rated, t):
    assert round(goal_attainment(rated), 5) == t


@pytest.mark.parametrize("rated", [(), (2,), (None, None), (None, 1)])
def test_one_goal_has_no_t(rated):
    assert goal_attainment(rated) is None
    assert describe_goal_attainment(rated) == ""


@pytest.mark.parametrize(
    ("rated", "words"),
    [
        ((0, 1, None, 1), "Taken together 59.1; 50 means as expected (3 of 4 goals)"),
        ((0, 0), "Taken together 50.0; 50 means as expected (2 goals)"),
    ],
)
def test_t_in_words(rated, words):
    assert describe_goal_attainment(rated) == words


@given(st.lists(levels, min_size=2, max_size=9), st.randoms(use_true_random=False))
def test_t_lies_around_50_whatever_the_order(rated, chosen):
    t = goal_attainment(rated)
    assert goal_attainment([-level for level in rated]) == pytest.approx(100 - t)
    shuffled = [*rated, None]
    chosen.shuffle(shuffled)
    assert goal_attainment(shuffled) == pytest.approx(t)


@given(st.lists(levels, min_size=2, max_size=9), st.integers(0, 8))
def test_a_higher_level_makes_a_higher_t(rated, place):
    place %= len(rated)
    raised = [level + (n == place) for n, level in enumerate(rated)]
    assert goal_attainment(raised) > goal_attainment(rated)
