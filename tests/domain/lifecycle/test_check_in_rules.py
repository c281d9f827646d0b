"""What may be checked in, and what a check-in without an amount is worth."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.lifecycle.check_in_rules import (
    AmountNeeded,
    CountsAlready,
    GoalOver,
    amount_for,
    latest_amount,
    make_check_in,
    validate_day,
)
from smartgoals_tui.domain.progress.log import day_counts, log_by_day
from tests.domain.builders import check_in, days_measure, make_goal, march, total_measure

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
TODAY = march(4)


def worth(goal, *entries, day=TODAY):
    return amount_for(goal, log_by_day(entries), day)


def test_plain_days_have_no_amount():
    assert worth(make_goal()) is None
    assert worth(make_goal(), check_in(march(3))) is None


@pytest.mark.parametrize(
    ("logged", "missing"), [([], 10), ([4], 6), ([4, 4], 2), ([9.9], 0.1), ([0.1, 0.2], 9.7)]
)
def test_what_is_missing_of_a_day(logged, missing):
    goal = make_goal(days_measure(3, 10, "minutes"))
    entries = [check_in(TODAY, one) for one in logged]
    rest = worth(goal, *entries)
    assert rest == pytest.approx(missing)
    assert day_counts(goal.plans[0], [*entries, check_in(TODAY, rest)])


@pytest.mark.parametrize(
    ("measure", "amounts"),
    [
        (days_measure(3), [None]),
        (days_measure(3), [2]),
        (days_measure(3, 10), [None]),
        (days_measure(3, 10), [4, 6]),
        (days_measure(3, 10), [11]),
        (days_measure(3, 0.3), [0.1, 0.2]),
    ],
)
def test_a_day_that_counts_already(measure, amounts):
    with pytest.raises(CountsAlready):
        worth(make_goal(measure), *(check_in(TODAY, amount) for amount in amounts))


def test_a_day_is_worth_what_the_plan_of_that_day_asks():
    goal = make_goal(days_measure(3, 10), later=((march(4), days_measure(3, 5)),))
    assert (worth(goal, day=march(3)), worth(goal, day=march(4))) == (10, 5)


def test_the_usual_amount_of_a_total():
    assert worth(make_goal(total_measure(20, 5)), check_in(TODAY, 3)) == 5


@pytest.mark.parametrize("entries", [(), (check_in(march(3)),), (check_in(march(3), 5),)])
def test_a_total_without_a_usual_amount_is_never_guessed(entries):
    with pytest.raises(AmountNeeded, match="How much was it"):
        worth(make_goal(total_measure(20)), *entries)


def test_the_latest_amount_of_a_total():
    def latest(goal, *entries):
        return latest_amount(goal, log_by_day(entries), TODAY)

    goal = make_goal(total_measure(20))
    assert latest(goal) is latest(goal, check_in(march(3))) is None
    assert latest(goal, check_in(march(2), 3), check_in(march(3), 4), check_in(march(3), 6)) == 6
    assert latest(goal, check_in(march(2), 3), check_in(march(3))) == 3
    # 90 minutes say nothing about hours.
    minutes, hours = total_measure(90, unit="minutes"), total_measure(2, unit="hours")
    goal = make_goal(minutes, later=((march(3), hours),))
    assert latest(goal, check_in(march(2), 90)) is None
    assert latest(goal, check_in(march(2), 90), check_in(march(3), 1.5)) == 1.5


@pytest.mark.parametrize(
    ("asked", "logged", "missing"),
    [(10, [9.7], 0.3), (0.3, [0.1, 0.1], 0.1), (10.004, [1], 9.004), (10, [9.994], 0.01)],
)
def test_what_is_missing_is_a_number_to_be_read(asked, logged, missing):
    goal = make_goal(days_measure(3, asked))
    assert worth(goal, *(check_in(TODAY, one) for one in logged)) == missing


@pytest.mark.parametrize(
    ("day", "message"),
    [
        (march(5), "Thu 5 Mar 2026 has not come yet."),
        (march(1), "This goal starts on Mon 2 Mar 2026."),
    ],
)
def test_days_that_cannot_be(day, message):
    with pytest.raises(InvalidValue, match=message):
        make_check_in(make_goal(), day, None, "", NOON, TODAY)


def test_the_first_day_and_today_may_hold_a_check_in():
    for day in (march(2), TODAY):
        validate_day(make_goal(), day, TODAY)


def test_after_the_deadline():
    goal = make_goal(end=march(3))
    validate_day(goal, march(3), TODAY)
    with pytest.raises(GoalOver, match=r"This goal ended on Tue 3 Mar 2026"):
        validate_day(goal, march(4), TODAY)


def test_a_check_in_of_today():
    assert make_check_in(make_goal(), TODAY, 5, "good", NOON, TODAY) == CheckIn(
        "g", TODAY, 5, "good", int(NOON.timestamp()), 0, False
    )


@pytest.mark.parametrize(
    ("minutes", "offset"), [(0, 0), (60, 60), (-210, -210), (345, 345), (-720, -720), (840, 840)]
)
def test_where_it_was_logged(minutes, offset):
    now = NOON.astimezone(timezone(timedelta(minutes=minutes)))
    one = make_check_in(make_goal(), march(3), None, "", now, TODAY)
    assert (one.at, one.offset, one.backdated) == (int(NOON.timestamp()), offset, True)


@pytest.mark.parametrize("amount", [0, -1, float("nan"), float("inf"), 1e10])
def test_amounts_that_cannot_be(amount):
    with pytest.raises(InvalidValue, match="above 0" if amount == 0 else "0 or more"):
        make_check_in(make_goal(), TODAY, amount, "", NOON, TODAY)


amounts = st.floats(1e-6, 1e6)


@given(amounts, st.lists(amounts, max_size=5))
def test_what_is_missing_makes_any_day_count(asked, logged):
    goal = make_goal(days_measure(3, asked))
    entries = [check_in(TODAY, one) for one in logged]
    try:
        rest = worth(goal, *entries)
    except CountsAlready:
        assert day_counts(goal.plans[0], entries)
    else:
        assert day_counts(goal.plans[0], [*entries, check_in(TODAY, rest)])
