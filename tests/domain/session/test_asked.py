"""How much a goal asked between two sessions, by its kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Measurable
from smartgoals_tui.domain.goal.plan import DueStep, Pause, Plan, Stair
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.session.asked import asked_in
from smartgoals_tui.domain.session.periods import SessionPeriod
from tests.domain.builders import check_in, days_measure, make_goal, total_measure


def november(number):
    return date(2026, 11, 1) + timedelta(days=number - 1)


def period(first, last):
    return SessionPeriod(november(first), november(last))


TWO_WEEKS = period(13, 26)
MONDAY_TO_WEDNESDAY = (Pause(november(16), november(18)),)


def goal(measure, start=2, end=None, later=(), pauses=()):
    plans = tuple((november(day), asked) for day, asked in later)
    last = None if end is None else november(end)
    return make_goal(measure, start=november(start), end=last, later=plans, pauses=pauses)


def said(goal, period=TWO_WEEKS, entries=()):
    return [asked.describe() for asked in asked_in(goal, period, log_by_day(entries))]


def limit(most, unit="beers", on_days=False):
    return Measure(MeasureKind.LIMIT, most, unit=unit, on_days=on_days)


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        (goal(days_measure(5)), "about 10 days"),
        (goal(days_measure(5), pauses=MONDAY_TO_WEDNESDAY), "about 7 days"),
        (goal(days_measure(3), later=[(16, days_measure(5))]), "about 9 days"),
        (goal(days_measure(5), start=23), "about 2 days"),
        (goal(total_measure(15)), "about 30 km"),
        # Further ones.
        (goal(days_measure(5), end=15), "about 2 days"),
        (goal(days_measure(1), start=26), "nothing"),
        (goal(days_measure(5), pauses=(Pause(november(1)),)), "nothing"),
        (goal(days_measure(3, 10, "minutes"), later=[(20, days_measure(3))]), "about 6 days"),
        (goal(Measure(MeasureKind.DAYS, 5, unit="coffees", cap=2)), "about 10 days"),
        (goal(Measure(MeasureKind.DAYS, 3, weeks=2)), "about 3 days"),
        (goal(Measure(MeasureKind.TOTAL, 10, unit="km", weeks=4)), "about 5 km"),
        (goal(total_measure(15), start=23), "about 9 km"),
        (goal(total_measure(12.5), start=23), "about 7.1 km"),
        (goal(total_measure(1), start=25), "about 0.29 km"),
        # A limit says what it left; a pause does not lower it, days on which it was over do.
        (goal(limit(10)), "at most about 20 beers"),
        (goal(limit(10), pauses=MONDAY_TO_WEDNESDAY), "at most about 20 beers"),
        (
            goal(limit(10), pauses=(Pause(november(16), november(18), is_away=True),)),
            "at most about 16 beers",
        ),
        (goal(limit(10), start=24), "at most about 5 beers"),
        (goal(limit(0)), "at most 0 beers"),
        (goal(limit(2, "evenings", on_days=True)), "on at most about 4 evenings"),
        (goal(limit(2, "", on_days=True)), "on at most about 4 days"),
    ],
)
def test_what_a_goal_asked_from_13_to_26_november(goal, expected):
    assert said(goal) == [expected]


@pytest.mark.parametrize("goal", [goal(days_measure(5), start=27), goal(days_measure(5), end=12)])
def test_a_goal_that_did_not_run_asked_nothing_at_all(goal):
    assert said(goal) == []


def test_shares_of_a_day_that_add_up_to_a_whole_one_are_a_whole_one():
    # As binary fractions, 84 times 17 ÷ 28 fall short of 51.
    often = goal(Measure(MeasureKind.DAYS, 17, weeks=4))
    assert said(often, period(2, 85)) == ["about 51 days"]


def test_a_change_to_another_way_of_counting_is_said_by_itself():
    changed = goal(days_measure(7), later=[(20, total_measure(14))])
    assert said(changed) == ["about 7 days", "about 14 km"]
    in_miles = goal(total_measure(14), later=[(20, total_measure(7, unit="miles"))])
    assert said(in_miles) == ["about 14 km", "about 7 miles"]


PAGES = Measure(MeasureKind.IN_ALL, 50, unit="pages")


@pytest.mark.parametrize(
    ("read_before", "expected"),
    [([], "about 25 pages"), ([(11, 20.0)], "about 15 pages"), ([(11, 50.0)], "nothing")],
)
def test_an_amount_in_all_asks_its_share_of_what_remained(read_before, expected):
    end = november(13 + 27)
    whole = replace(goal(PAGES), plans=(Plan(november(2), PAGES, until=end),))
    entries = [check_in(november(day), amount) for day, amount in read_before]
    # What is done in the period itself does not change what it asked.
    entries.append(check_in(november(14), 9.0))
    assert said(whole, entries=entries) == [expected]


def test_what_is_done_once_asks_the_steps_that_were_due():
    once = Measure(MeasureKind.ONCE, 1)
    due = {"a": 10, "b": 14, "c": 17, "d": 20, "e": 30}
    done = {"b": 12, "d": 21}
    stairs = tuple(
        Stair(uid, uid, by=november(day), done_on=november(done[uid]) if uid in done else None)
        for uid, day in due.items()
    )
    plan = Plan(november(2), once, due=tuple(DueStep(one.uid, one.by) for one in stairs))
    thesis = make_goal(once, start=november(2), stairs=stairs)
    assert said(replace(thesis, plans=(plan,))) == ["2 steps"]
    assert said(replace(thesis, plans=(plan,), pauses=MONDAY_TO_WEDNESDAY)) == ["1 step"]
    assert said(replace(thesis, plans=(plan,)), period(21, 29)) == ["nothing"]


def test_what_is_done_once_asks_its_weekly_effort():
    once, effort = Measure(MeasureKind.ONCE, 1), days_measure(3)
    thesis = replace(goal(effort), measurable=Measurable(once, effort=effort))
    assert said(thesis) == ["about 6 days"]


# What holds for all days and totals


def amount(goal, first, last):
    asked = asked_in(goal, period(first, last), {})
    return sum(one.amount for one in asked)


@st.composite
def goals(draw, make):
    targets = [draw(st.integers(1, 7)) for _ in range(3)]
    starts = sorted(draw(st.lists(st.integers(1, 60), min_size=2, max_size=2)))
    later = [(day, make(target)) for day, target in zip(starts, targets[1:], strict=True)]
    pauses = tuple(
        Pause(november(first), november(first + length))
        for first, length in draw(
            st.lists(st.tuples(st.integers(1, 60), st.integers(0, 9)), max_size=2)
        )
    )
    end = draw(st.none() | st.integers(30, 70))
    return goal(make(targets[0]), draw(st.integers(1, 20)), end, later, pauses)


WAYS = [pytest.param(days_measure, 1, id="days"), pytest.param(total_measure, 0.02, id="total")]
ONE_BIT = 1e-6


@pytest.mark.parametrize(("make", "rounding"), WAYS)
@given(data=st.data())
def test_the_parts_of_a_period_ask_what_the_whole_asks_up_to_rounding(make, rounding, data):
    some = data.draw(goals(make))
    first, middle, last = sorted(
        data.draw(st.lists(st.integers(1, 70), min_size=3, max_size=3, unique=True))
    )
    whole = amount(some, first, last)
    parts = amount(some, first, middle) + amount(some, middle + 1, last)
    assert abs(whole - parts) <= rounding + ONE_BIT
    if make is days_measure:
        assert whole >= parts


@pytest.mark.parametrize("make", [days_measure, total_measure])
@given(data=st.data())
def test_more_days_fewer_pauses_and_higher_targets_never_ask_less(make, data):
    some = data.draw(goals(make))
    first, last = sorted(data.draw(st.tuples(st.integers(1, 70), st.integers(1, 70))))
    asked = amount(some, first, last)
    assert amount(some, first, last + 1) >= asked
    assert amount(some, first - 1, last) >= asked
    assert amount(replace(some, pauses=some.pauses[1:]), first, last) >= asked
    assert amount(replace(some, plans=tuple(map(raised, some.plans))), first, last) >= asked


def raised(plan):
    target = plan.measure.target
    return replace(plan, measure=replace(plan.measure, target=min(7, target + 1)))
