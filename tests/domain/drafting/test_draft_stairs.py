"""From what a person does now to the goal in a few stairs."""

from itertools import count, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.draft_stairs import (
    EASY_STAIR,
    FROM_NOTHING,
    MAX_STAIRS,
    draft_stairs,
    first_target,
    flight,
)
from smartgoals_tui.domain.drafting.people_numbers import round_to_people
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from tests.domain.builders import MONDAY, days_measure, total_measure

DAYS, TOTAL = MeasureKind.DAYS, MeasureKind.TOTAL


def shape(steps):
    return [(step.measure.target, step.measure.amount, step.difficulty) for step in steps]


@pytest.mark.parametrize(
    ("goal", "baseline", "stairs", "expected"),
    [
        (days_measure(5), 0, 4, [(2, None, 2), (3, None, 4), (4, None, 6), (5, None, 8)]),
        (days_measure(5), 3, 4, [(4, None, 2), (5, None, 4)]),
        (days_measure(5), 5, 4, [(5, None, 3)]),
        (days_measure(1), 0, 4, [(1, None, 3)]),
        (days_measure(5, 30, "minutes"), 0, 3, [(2, 10, 2), (4, 20, 4), (5, 30, 6)]),
        (days_measure(1, 10, "minutes"), 0, 3, [(1, 2, 2), (1, 5, 4), (1, 10, 6)]),
        (days_measure(5, 30, "minutes"), 3, 3, [(4, 30, 2), (5, 30, 4)]),
        (total_measure(20), 0, 4, [(5, None, 2), (10, None, 4), (15, None, 6), (20, None, 8)]),
        (total_measure(3), 0, 3, [(1, None, 2), (2, None, 4), (3, None, 6)]),
        (total_measure(20), 10, 3, [(15, None, 2), (20, None, 4)]),
    ],
)
def test_flights_as_people_would_draw_them(goal, baseline, stairs, expected):
    assert shape(flight(goal, baseline, stairs)) == expected


@pytest.mark.parametrize(
    ("value", "unit", "rounded"),
    [
        (3.4, "minutes", 2),
        (7.6, "minutes", 10),
        (26, "min", 30),
        (26, "pages", 25),
        (37, "minutes", 30),
        (38, "minutes", 45),
        (0.26, "km", 0.25),
        (7.5, "km", 7),
        (130, "pages", 150),
        (8300, "steps", 8000),
        (9400, "steps", 10000),
    ],
)
def test_numbers_that_people_use(value, unit, rounded):
    assert round_to_people(value, unit) == rounded


USUAL = st.none() | st.sampled_from([0.01, 0.5, 1, 3, 7, 10, 20, 30, 45, 90, 1234.5])
AMOUNTS = USUAL | st.sampled_from([5e-324, 1e-9])
UNITS = st.sampled_from(["minutes", "km", "pages", ""])


def goals(least, amounts):
    """Goals of any kind, totals from ``least`` on."""
    totals = st.floats(least, 1e9) | st.integers(1, 200)
    return st.builds(Measure, st.just(DAYS), st.integers(1, 7), amounts, UNITS) | st.builds(
        Measure, st.just(TOTAL), totals, amounts, UNITS
    )


GOALS = goals(5e-324, AMOUNTS)
TYPED = goals(0.01, USUAL)
"""Nothing smaller can be typed: it would be shown as 0."""


@given(GOALS, st.floats(0, 1e9) | st.integers(0, 30), st.integers(-1, 12))
def test_every_flight_rises_to_the_goal(goal, baseline, stairs):
    steps = flight(goal, baseline, stairs)
    assert 1 <= len(steps) <= max(1, min(stairs, MAX_STAIRS))
    assert steps[-1].measure == goal
    assert len(steps) == 1 or steps[0].difficulty <= EASY_STAIR
    for lower, higher in pairwise(steps):
        assert lower.difficulty < higher.difficulty <= 10
        below, above = lower.measure, higher.measure
        assert below.target <= above.target
        assert (below.amount or 0) <= (above.amount or 0)
        assert (below.target, below.amount) != (above.target, above.amount)
        assert below.target > baseline or goal.kind is DAYS
    if goal.kind is DAYS:
        assert all(step.measure.target == int(step.measure.target) for step in steps)
        assert baseline >= 1 or len(steps) == 1 or steps[0].measure.target <= FROM_NOTHING


@given(GOALS)
def test_from_nothing_a_flight_begins_gently(goal):
    first = first_target(goal, 0)
    assert 0 < first <= goal.target
    if goal.kind is DAYS:
        assert first <= FROM_NOTHING


@given(TYPED, st.integers(0, 5), st.integers(1, 7))
def test_drafted_stairs_are_answers_that_read_back(goal, baseline, stairs):
    uids = count()
    drafted = draft_stairs(goal, baseline, stairs, lambda: f"s{next(uids)}")
    is_days = goal.kind is DAYS
    typed = repr(goal.target)
    draft = GoalDraft(
        "d",
        action="walk",
        kind=goal.kind,
        days=typed if is_days else "",
        total="" if is_days else typed,
        amount="" if goal.amount is None else repr(goal.amount),
        unit=goal.unit,
        start="today",
        stairs=drafted,
    )
    reading = read(draft, MONDAY)
    assert not reading.problems
    assert [stair.measure for stair in reading.stairs] == [
        step.measure for step in flight(goal, baseline, stairs)
    ]
