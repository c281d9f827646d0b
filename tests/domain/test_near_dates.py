from datetime import date

import pytest

from smartgoals_tui.domain.near_dates import parse_near_day, parse_past_day

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
