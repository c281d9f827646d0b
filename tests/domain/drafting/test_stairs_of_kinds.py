"""Stairs for limits, caps and longer periods, and steps with days for what is done by an end."""

from datetime import date, timedelta
from itertools import count, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.draft_stairs import EASY_STAIR, draft_stairs, flight
from smartgoals_tui.domain.drafting.people_numbers import even_numbers
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, asks_more
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import write_amount
from tests.domain.builders import MONDAY, total_measure

LIMIT, IN_ALL = MeasureKind.LIMIT, MeasureKind.IN_ALL
ONCE = Measure(MeasureKind.ONCE, 1)


def limit(most, weeks=1):
    return Measure(LIMIT, most, unit="beers", weeks=weeks)


def evenings(most, weeks=1):
    return Measure(LIMIT, most, unit="evenings", on_days=True, weeks=weeks)


def capped(days, cap):
    return Measure(MeasureKind.DAYS, days, unit="coffees", cap=cap)


def drafted(goal, stairs, start=None, end=None, baseline=None):
    uids = count()
    return draft_stairs(goal, baseline, stairs, lambda: f"s{next(uids)}", start, end)


@pytest.mark.parametrize(
    ("goal", "baseline", "stairs", "targets"),
    [
        (limit(4), 10, 4, [10, 8, 6, 4]),
        (limit(4), 10, 2, [7, 4]),
        (limit(6), 10, 3, [10, 8, 6]),
        (limit(10), 23, 4, [23, 18, 14, 10]),
        (limit(20), 80, 4, [80, 60, 40, 20]),
        (limit(30), 100, 4, [100, 80, 50, 30]),
        (limit(2.5), 4, 4, [4, 3.5, 3, 2.5]),
        (limit(4), 10.5, 3, [11, 8, 4]),
        (limit(8, weeks=2), 10, 4, [20, 16, 12, 8]),
        (limit(0), 5, 4, [5, 3, 2, 0]),
        # It is kept already.
        (limit(4), 4, 4, [4]),
        (limit(4), 0, 4, [4]),
        (limit(0), 0, 4, [0]),
        # Not known: a gentle guess.
        (limit(10), None, 4, [15, 13, 12, 10]),
        (limit(4), None, 4, [6, 5, 4]),
        (limit(0), None, 4, [2, 1, 0]),
        (evenings(2), 6, 4, [6, 5, 3, 2]),
        (evenings(2), 3, 4, [3, 2]),
        (evenings(2), None, 4, [4, 3, 2]),
        (evenings(0), None, 4, [2, 1, 0]),
        # On at most 7 evenings of a week would be no limit.
        (evenings(2), 7, 4, [6, 5, 3, 2]),
        (evenings(6), 7, 4, [6]),
        (evenings(2, weeks=2), 5, 4, [10, 7, 5, 2]),
    ],
)
def test_a_limit_climbs_down(goal, baseline, stairs, targets):
    steps = flight(goal, baseline, stairs)
    assert [step.measure.target for step in steps] == targets
    assert steps[0].difficulty <= EASY_STAIR


@pytest.mark.parametrize(
    ("goal", "baseline", "stairs", "expected"),
    [
        (capped(5, 2), None, 4, [(2, 4), (3, 3), (4, 3), (5, 2)]),
        (capped(5, 2), 2, 4, [(3, 2), (4, 2), (5, 2)]),
        (capped(1, 2), 0, 3, [(1, 4), (1, 3), (1, 2)]),
        (capped(5, 0), 0, 3, [(2, 2), (4, 1), (5, 0)]),
        (capped(5, 2), 5, 4, [(5, 2)]),
    ],
)
def test_a_cap_asks_fewer_days_or_allows_more_first(goal, baseline, stairs, expected):
    steps = flight(goal, baseline, stairs)
    assert [(step.measure.target, step.measure.cap) for step in steps] == expected


@pytest.mark.parametrize(
    ("goal", "baseline", "expected"),
    [
        (Measure(MeasureKind.DAYS, 8, weeks=2), 0, [4, 5, 7, 8]),
        (Measure(MeasureKind.DAYS, 8, weeks=2), 3, [7, 8]),
        (Measure(MeasureKind.DAYS, 1, weeks=4), 0, [1]),
        (Measure(MeasureKind.TOTAL, 40, unit="km", weeks=2), 10, [30, 40]),
    ],
)
def test_a_longer_period_is_kept_and_now_is_told_by_the_week(goal, baseline, expected):
    steps = flight(goal, baseline, 4)
    assert [step.measure.target for step in steps] == expected
    assert {step.measure.weeks for step in steps} == {goal.weeks}


@pytest.mark.parametrize(
    ("goal", "stairs", "titles"),
    [
        (total_measure(50, unit="pages"), 5, [f"{n} of 50 pages" for n in (10, 20, 30, 40)]),
        (total_measure(50, unit="pages"), 4, [f"{n} of 50 pages" for n in (15, 25, 40)]),
        (
            total_measure(10, unit="applications"),
            3,
            ["3 of 10 applications", "7 of 10 applications"],
        ),
        (total_measure(600, unit="euros"), 4, [f"{n} of 600 euros" for n in (150, 300, 450)]),
        (total_measure(2, unit="[/b]"), 5, ["1 of 2 [/b]"]),
        (total_measure(1, unit=""), 5, []),
    ],
)
def test_an_amount_in_all_has_milestones(goal, stairs, titles):
    in_all = Measure(IN_ALL, goal.target, unit=goal.unit)
    steps = drafted(in_all, stairs)
    assert [step.title for step in steps] == titles
    assert all(not step.target and not step.amount and not step.by for step in steps)


def test_the_days_of_steps_are_spread_evenly():
    start, end = date(2026, 11, 23), date(2027, 1, 17)
    steps = drafted(Measure(IN_ALL, 10, unit="applications"), 5, start, end)
    days = ["Thu 3 Dec 2026", "Mon 14 Dec 2026", "Sat 26 Dec 2026", "Wed 6 Jan 2027"]
    assert [step.by for step in steps] == days
    assert [step.by for step in drafted(ONCE, 5, start, end)] == days


@pytest.mark.parametrize("stairs", [-1, 1, 2, 3, 4, 5, 7, 12])
def test_what_is_done_once_has_plain_steps(stairs):
    steps = drafted(ONCE, stairs)
    assert len(steps) == max(0, min(stairs, 5) - 1)
    assert all(step.title and not step.by for step in steps)
    assert len({step.title for step in steps}) == len(steps)


UNITS = st.sampled_from(["minutes", "euros", "pages", ""])
WEEKS = st.sampled_from([1, 2, 4])
AMOUNTS = st.integers(0, 300) | st.floats(0, 1e9) | st.sampled_from([0.01, 5e-324, 1e-9, 2.5])
BASELINES = st.none() | st.integers(0, 30) | st.floats(0, 1e9)
LIMITS = st.builds(Measure, st.just(LIMIT), AMOUNTS, unit=UNITS, weeks=WEEKS)
DAY_LIMITS = st.builds(
    Measure, st.just(LIMIT), st.integers(0, 7), unit=st.just("days"), on_days=st.just(True)
)
CAPS = st.builds(
    Measure, st.just(MeasureKind.DAYS), st.integers(1, 7), unit=UNITS, cap=AMOUNTS, weeks=WEEKS
)
PERIODS = st.builds(
    Measure, st.just(MeasureKind.TOTAL), st.integers(1, 200), unit=UNITS, weeks=WEEKS
)


@given(LIMITS | DAY_LIMITS | CAPS | PERIODS, BASELINES, st.integers(-1, 12))
def test_each_stair_asks_no_less_than_the_one_before_and_none_more_than_the_goal(
    goal, baseline, stairs
):
    steps = [step.measure for step in flight(goal, baseline, stairs)]
    assert steps[-1] == goal
    for lower, higher in pairwise(steps):
        assert asks_more(higher, lower)
        assert not asks_more(lower, higher)
        assert not asks_more(lower, goal)
        assert (lower.weeks, lower.unit) == (goal.weeks, goal.unit)


TYPED = st.integers(0, 300) | st.integers(1, 30_000).map(lambda hundredths: hundredths / 100)


@given(
    st.builds(Measure, st.just(LIMIT), TYPED, unit=UNITS, weeks=WEEKS)
    | DAY_LIMITS
    | st.builds(Measure, st.just(MeasureKind.DAYS), st.integers(1, 7), unit=UNITS, cap=TYPED),
    st.none() | st.integers(0, 30),
    st.integers(1, 7),
)
def test_drafted_stairs_read_back(goal, baseline, stairs):
    is_days = goal.kind is MeasureKind.DAYS
    draft = GoalDraft(
        "d",
        action="drink tea",
        kind=goal.kind,
        days=write_amount(goal.target) if is_days else "",
        total="" if is_days else write_amount(goal.target),
        cap="" if goal.cap is None else write_amount(goal.cap),
        unit=goal.unit,
        period="" if goal.weeks == 1 else str(goal.weeks),
        start="today",
        stairs=drafted(goal, stairs, baseline=baseline),
    )
    reading = read(draft, MONDAY)
    assert not reading.problems
    assert [stair.measure for stair in reading.stairs] == [
        step.measure for step in flight(goal, baseline, stairs)
    ]


IN_ALLS = st.builds(
    Measure,
    st.just(IN_ALL),
    st.integers(1, 1000) | st.integers(1, 99_999).map(lambda hundredths: hundredths / 100),
    unit=UNITS,
)


@given(
    IN_ALLS | st.just(ONCE),
    st.integers(-1, 12),
    st.dates(date(1950, 1, 1), date(2100, 1, 1)),
    st.integers(0, 2000),
)
def test_steps_have_days_in_order_from_start_to_end_and_read_back(goal, stairs, start, days):
    end = start + timedelta(days)
    steps = drafted(goal, stairs, start, end)
    is_once = goal.kind is MeasureKind.ONCE
    draft = GoalDraft(
        "d",
        action="write",
        kind=goal.kind,
        total="" if is_once else write_amount(goal.target),
        unit=goal.unit,
        start="today",
        end=describe_day(end),
        stairs=steps,
    )
    reading = read(draft, start)
    assert not reading.problems
    read_back = reading.stairs[:-1]
    assert [stair.measure for stair in read_back] == [None] * len(steps)
    due = [stair.by for stair in read_back]
    assert due == sorted(due)
    assert all(start <= day <= end for day in due)


def test_without_an_end_or_after_it_no_step_has_a_day():
    start = date(2026, 11, 23)
    for end in (None, start - timedelta(1)):
        assert {step.by for step in drafted(ONCE, 4, start, end)} == {""}


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.integers(0, 8), st.sampled_from([4, 2.5, 0.25]))
def test_even_numbers_rise_between_their_ends(low, span, between, whole):
    numbers = even_numbers(low, low + span, between, whole)
    assert len(numbers) <= between
    ends = [low, *numbers, low + span] if numbers else []
    assert all(lower < higher for lower, higher in pairwise(ends))
