"""Dates as they are said, in English whatever the machine's locale."""

from __future__ import annotations

import locale
from datetime import date, timedelta

import pytest

from smartgoals_tui.domain.text.dates import (
    describe_day,
    describe_distance,
    describe_length,
    format_short,
)

SATURDAY = date(2026, 11, 21)


def test_short_form_names_the_year_only_when_it_differs() -> None:
    assert format_short(date(2026, 12, 13), SATURDAY) == "Sun 13 Dec"
    assert format_short(date(2027, 1, 3), SATURDAY) == "Sun 3 Jan 2027"


def test_days_are_english_in_any_locale() -> None:
    usual = locale.setlocale(locale.LC_TIME)
    for name in ("de_DE.UTF-8", "ja_JP.UTF-8", "C.UTF-8", ""):
        try:
            locale.setlocale(locale.LC_TIME, name)
        except locale.Error:
            continue
        try:
            assert describe_day(date(2026, 12, 13)) == "Sun 13 Dec 2026"
        finally:
            locale.setlocale(locale.LC_TIME, usual)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (5, "in 5 days"),
        (7, "in 1 week"),
        (8, "in 1 week and 1 day"),
        (17, "in 2 weeks and 3 days"),
        (21, "in 3 weeks"),
        (-3, "3 days ago"),
        (-14, "2 weeks ago"),
    ],
)
def test_says_how_far_a_day_is(days: int, words: str) -> None:
    assert describe_distance(SATURDAY + timedelta(days), SATURDAY) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (6, "6 days"), (7, "1 week"), (15, "2 weeks and 1 day"), (56, "8 weeks")],
)
def test_says_how_long_a_stretch_is(days: int, words: str) -> None:
    assert describe_length(days) == words
