"""Days and weeks on a person's own calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.week import Calendar, Week, day_and_month


@pytest.mark.parametrize(
    ("week_start", "day", "first"),
    [
        (0, date(2026, 3, 2), date(2026, 3, 2)),
        (0, date(2026, 3, 8), date(2026, 3, 2)),
        (0, date(2026, 3, 1), date(2026, 2, 23)),
        (6, date(2026, 3, 1), date(2026, 3, 1)),
        (6, date(2026, 3, 7), date(2026, 3, 1)),
        (5, date(2026, 3, 1), date(2026, 2, 28)),
        (5, date(2026, 3, 7), date(2026, 3, 7)),
        (0, date(2027, 1, 1), date(2026, 12, 28)),
        (0, date(9999, 12, 31), date(9999, 12, 27)),
    ],
)
def test_week_of(week_start, day, first):
    assert Calendar(week_start).week_of(day) == Week(first)


@given(st.dates(date(1900, 1, 1), date(9999, 12, 1)), st.sampled_from([0, 5, 6]))
def test_each_day_is_in_its_week_and_in_no_other(day, week_start):
    week = Calendar(week_start).week_of(day)
    assert week.start.weekday() == week_start
    assert day in week
    assert day in week.days
    assert day not in week.next
    assert day not in week.previous
    assert week.next.previous == week


@pytest.mark.parametrize(
    ("moment", "day_start", "day"),
    [
        (datetime(2026, 3, 2, 0, 0, tzinfo=UTC), 0, date(2026, 3, 2)),
        (datetime(2026, 3, 2, 2, 59, tzinfo=UTC), 3, date(2026, 3, 1)),
        (datetime(2026, 3, 2, 3, 0, tzinfo=UTC), 3, date(2026, 3, 2)),
        (datetime(2026, 1, 1, 5, 59, tzinfo=UTC), 6, date(2025, 12, 31)),
        (datetime(2026, 3, 2, 23, 59, tzinfo=UTC), 6, date(2026, 3, 2)),
    ],
)
def test_day_of(moment, day_start, day):
    assert Calendar(day_start=day_start).day_of(moment) == day


def test_by_default_weeks_begin_on_monday_and_days_at_midnight():
    assert Calendar() == Calendar(week_start=0, day_start=0)


@pytest.mark.parametrize(
    ("first", "label"),
    [
        (date(2026, 3, 2), "2–8 Mar"),
        (date(2026, 3, 30), "30 Mar–5 Apr"),
        (date(2026, 12, 28), "28 Dec–3 Jan"),
    ],
)
def test_label(first, label):
    assert Week(first).label == label


def test_day_and_month():
    assert day_and_month(date(2026, 3, 2)) == "2 Mar"


@pytest.mark.parametrize("settings", [{"week_start": 1}, {"day_start": 7}, {"day_start": -1}])
def test_no_other_calendars(settings):
    with pytest.raises(InvalidValue):
        Calendar(**settings)
