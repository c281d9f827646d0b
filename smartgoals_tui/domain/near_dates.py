"""Typed days of which the year, or the week, goes without saying: those near today."""

from __future__ import annotations

from datetime import date, timedelta

from smartgoals_tui.domain.typed_dates import parse_day

# 52 whole weeks: words that count from today, weekdays among them, move along by exactly as much.
_A_YEAR = timedelta(weeks=52)
_A_WEEK = timedelta(weeks=1)


def parse_past_day(text: str, today: date) -> date:
    """Return the day a person typed about something done: "16 nov" and "friday" lie behind.

    Raises:
        InvalidValue: as ``parse_day``.
    """
    ahead, behind = _readings(text, today)
    if behind is not None:
        return ahead if ahead <= today else behind
    is_weekday = text.strip().isalpha() and today + timedelta(days=1) < ahead <= today + _A_WEEK
    return ahead - _A_WEEK if is_weekday else ahead


def parse_near_day(text: str, today: date) -> date:
    """Return the day a person typed, without a year the one nearest to today.

    Raises:
        InvalidValue: as ``parse_day``.
    """
    ahead, behind = _readings(text, today)
    return min(ahead, behind or ahead, key=lambda day: abs(day - today))


def parse_last_day(text: str, today: date, first: date) -> date:
    """Return the day a person typed as the last of days from ``first`` on, which may lie behind.

    Without a year it is the first such day from then on; a length is counted from ``first``.

    Raises:
        InvalidValue: as ``parse_day``.
    """
    ahead, behind = _readings(text, today, first)
    return ahead if behind is None or behind < first else behind


def _readings(text: str, today: date, first: date | None = None) -> tuple[date, date | None]:
    """Return the day read as lying ahead, and the one behind when its year was left open."""
    ahead = parse_day(text, today, counting_from=first)
    before = first - _A_YEAR if first else None
    earlier = parse_day(text, today - _A_YEAR, counting_from=before)
    return ahead, None if earlier in (ahead, ahead - _A_YEAR) else earlier
