"""Which day a weekday means: near today, of a week, or counted in a month."""

from __future__ import annotations

from datetime import date, timedelta

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.typed_dates.kinds import (
    Period,
    Weekday,
    WeekdayInMonth,
    WeekdayNear,
    WeekdayOf,
    Which,
)
from smartgoals_tui.domain.text.typed_dates.occurrences import (
    A_DAY,
    Asked,
    Direction,
    candidates,
    likeliest,
    monthly,
    shifted_period,
    weekday_in,
    yearly,
)
from smartgoals_tui.domain.text.week import DAY_NAMES

_MOST_OF_A_YEAR = 372
"""Days to the first or the fourth Monday of a month in the next year at most."""


def day_of_weekday(kind: Weekday | WeekdayNear | WeekdayOf, asked: Asked) -> date:
    """Return the day of a weekday near today."""
    match kind:
        case Weekday():
            return _bare_weekday(kind.weekday, asked)
        case WeekdayNear(which=Which.LAST):
            return _weekday_before(kind.weekday, asked.today)
        case WeekdayNear():
            return _weekday_after(kind.weekday, asked.today)
        case WeekdayOf():
            return _weekday_of(kind, asked)


def _bare_weekday(weekday: int, asked: Asked) -> date:
    """Return the day of a weekday; today is one that has come, and never one to come."""
    today = asked.today
    if asked.direction is Direction.FUTURE:
        # What began long ago goes on: people name weekdays no further off than a week.
        start = asked.ahead if asked.ahead >= today - timedelta(weeks=1) else today
        return _weekday_after(weekday, start)
    behind = _weekday_before(weekday, today + A_DAY)
    ahead = behind if behind == today else _weekday_after(weekday, today)
    if asked.direction is Direction.PAST:
        return behind
    return min(ahead, behind, key=lambda day: abs(day - today))


def _weekday_after(weekday: int, day: date) -> date:
    return day + timedelta((weekday - day.weekday() - 1) % 7 + 1)


def _weekday_before(weekday: int, day: date) -> date:
    return day - timedelta((day.weekday() - weekday - 1) % 7 + 1)


def _weekday_of(kind: WeekdayOf, asked: Asked) -> date:
    """Return a weekday of a week; "this Monday" is the coming one when that of the week is over."""
    monday, _ = shifted_period(Period.WEEK, kind.week, asked.today)
    day = monday + timedelta(kind.weekday)
    if kind.week is Which.THIS:
        if asked.direction is Direction.FUTURE and day < asked.today:
            return day + timedelta(weeks=1)
        if asked.direction is Direction.PAST and day > asked.today:
            return day - timedelta(weeks=1)
    return day


def weekday_in_month(kind: WeekdayInMonth, asked: Asked) -> date:
    """Return the day of a weekday that is counted in its month.

    Raises:
        InvalidValue: the month has no fifth.
    """

    def in_month(year: int, month: int) -> date | None:
        return weekday_in(year, month, kind.weekday, kind.number)

    if kind.month is None and kind.near is None:
        return likeliest(candidates(monthly(in_month), asked))
    month = kind.month
    if month is None:
        near, _ = shifted_period(Period.MONTH, kind.near or Which.THIS, asked.today)
        found = in_month(near.year, near.month)
    elif kind.year is None:
        days = yearly(lambda year: in_month(year, month))
        found = next((day for day in candidates(days, asked) if _is_near(day, asked)), None)
    else:
        found = in_month(kind.year, month)
    if found is None:
        raise InvalidValue(f"That month has four {DAY_NAMES[kind.weekday]}s.")
    return found


def _is_near(day: date, asked: Asked) -> bool:
    """Tell whether a day of a month that comes once a year is the next one that may be meant."""
    return abs((day - asked.ahead).days) <= _MOST_OF_A_YEAR
