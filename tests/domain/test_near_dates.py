from datetime import date

import pytest

from smartgoals_tui.domain.near_dates import parse_last_day, parse_near_day, parse_past_day

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 11, 21)),
        ("yesterday", date(2026, 11, 20)),
        ("16 nov", date(2026, 11, 16)),
        ("21 nov", date(2026, 11, 21)),
        ("22 nov", date(2025, 11, 22)),
        ("friday", date(2026, 11, 20)),
        ("monday", date(2026, 11, 16)),
        ("saturday", date(2026, 11, 21)),
        ("tomorrow", date(2026, 11, 22)),
        ("2026-11-30", date(2026, 11, 30)),
        ("3 days ago", date(2026, 11, 18)),
    ],
)
def test_days_of_things_done_lie_behind(typed, day):
    assert parse_past_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("16 nov", date(2026, 11, 16)),
        ("1 dec", date(2026, 12, 1)),
        ("1 jan", date(2027, 1, 1)),
        ("1 aug", date(2026, 8, 1)),
        ("2025-01-01", date(2025, 1, 1)),
        ("today", TODAY),
    ],
)
def test_near_days_are_the_nearest(typed, day):
    assert parse_near_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "first", "day"),
    [
        ("8 mar", date(2026, 3, 2), date(2026, 3, 8)),
        ("20 nov", date(2026, 11, 16), date(2026, 11, 20)),
        ("10 nov", date(2026, 11, 16), date(2027, 11, 10)),
        ("1 week", date(2026, 11, 16), date(2026, 11, 22)),
        ("1 week", date(2026, 12, 1), date(2026, 12, 7)),
        ("5 jan", date(2026, 12, 28), date(2027, 1, 5)),
        ("yesterday", date(2026, 11, 16), date(2026, 11, 20)),
        ("15 nov 2026", date(2026, 11, 16), date(2026, 11, 15)),
    ],
)
def test_the_last_of_days_that_may_lie_behind(typed, first, day):
    assert parse_last_day(typed, TODAY, first) == day
