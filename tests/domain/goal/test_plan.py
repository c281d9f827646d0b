"""What is asked on a given day: measures, plans, pauses, stairs."""

from __future__ import annotations

from datetime import date

import pytest

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair, is_paused, plan_on, plans_between
from smartgoals_tui.domain.text.numbers import MAX_AMOUNT
from tests.domain.builders import MONDAY, days_measure, march, total_measure

DAYS, TOTAL = MeasureKind.DAYS, MeasureKind.TOTAL
NAN, INF = float("nan"), float("inf")


@pytest.mark.parametrize("kind", [DAYS, TOTAL])
@pytest.mark.parametrize("target", [0, -1, NAN, INF, -INF, MAX_AMOUNT * 2])
def test_no_such_target(kind, target):
    with pytest.raises(InvalidValue):
        Measure(kind, target)


@pytest.mark.parametrize("target", [0.5, 2.5, 8])
def test_days_are_whole_and_seven_at_most(target):
    with pytest.raises(InvalidValue, match="7 days"):
        Measure(DAYS, target)
    assert Measure(TOTAL, target).target == target


@pytest.mark.parametrize("amount", [0, -1, NAN, INF, MAX_AMOUNT * 2])
def test_no_such_amount(amount):
    with pytest.raises(InvalidValue):
        Measure(DAYS, 3, amount)
    # Of a limit 0 is told too.
    if amount != 0:
        with pytest.raises(InvalidValue):
            CheckIn("g", MONDAY, amount)


@pytest.mark.parametrize(
    ("measure", "words"),
    [
        (days_measure(1), "1 day a week"),
        (days_measure(7), "7 days a week"),
        (days_measure(5, 10, "minutes"), "5 days a week, 10 minutes each time"),
        (days_measure(5, 1, "minutes"), "5 days a week, 1 minute each time"),
        (total_measure(20), "20 km a week"),
        (total_measure(7.5, 2.5), "7.5 km a week"),
        (total_measure(1, unit="pages"), "1 page a week"),
        (total_measure(20, unit=""), "20 a week in all"),
    ],
)
def test_a_measure_in_words(measure, words):
    assert measure.describe() == words


def test_the_usual_amount():
    assert days_measure(3).usual_amount == 1
    assert days_measure(3, 10).usual_amount == 10


THREE = tuple(Plan(march(day), days_measure(n)) for n, day in ((1, 2), (2, 9), (3, 11)))


@pytest.mark.parametrize(
    ("day", "target"), [(1, 1), (2, 1), (8, 1), (9, 2), (10, 2), (11, 3), (32, 3)]
)
def test_the_plan_in_force(day, target):
    assert plan_on(THREE, march(day)).measure.target == target


@pytest.mark.parametrize(
    ("first", "last", "targets"),
    [
        (0, 1, [1]),
        (2, 8, [1]),
        (8, 9, [1, 2]),
        (9, 15, [2, 3]),
        (11, 15, [3]),
        (0, 32, [1, 2, 3]),
    ],
)
def test_the_plans_of_some_days(first, last, targets):
    found = plans_between(THREE, march(first), march(last))
    assert [plan.measure.target for plan in found] == targets
    assert plans_between(THREE[:1], march(first), march(last)) == THREE[:1]


def test_what_a_pause_covers():
    week = Pause(march(9), march(15))
    open_ended = Pause(march(20))
    assert [week.covers(march(day)) for day in (8, 9, 15, 16)] == [False, True, True, False]
    assert open_ended.covers(date(9999, 12, 31))
    assert [is_paused((week, open_ended), march(day)) for day in (12, 17, 20)] == [
        True,
        False,
        True,
    ]
    assert not is_paused((), MONDAY)
    assert [Pause(march(9), march(9)).covers(march(day)) for day in (8, 9, 10)] == [
        False,
        True,
        False,
    ]
    with pytest.raises(InvalidValue, match="before it starts"):
        Pause(march(9), march(8))


@pytest.mark.parametrize("difficulty", [-1, 11])
def test_difficulty_goes_from_0_to_10(difficulty):
    assert Stair("a", "Low", difficulty=0).difficulty == 0
    with pytest.raises(InvalidValue, match="0 to 10"):
        Stair("a", "Low", difficulty=difficulty)
