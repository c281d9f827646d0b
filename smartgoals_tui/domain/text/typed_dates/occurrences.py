"""Days that come again, such as every 31 May: those behind and ahead, the likeliest first."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import islice

from smartgoals_tui.domain.text.typed_dates.kinds import Edge, Period, Which

A_DAY = timedelta(days=1)
_REACH = 2
"""How many of the days that words may mean are looked at for the weekday typed with them."""


class Direction(Enum):
    """Where a day lies whose year, month or week goes without saying."""

    PAST = "the latest, today included"
    NEAREST = "the nearest to today"
    FUTURE = "the first from today on"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reading depends on besides the words."""

    today: date
    direction: Direction
    first: date | None = None
    """The first day of the stretch whose last day is asked for; None where that is no question."""
    earliest: date | None = None
    """Where ``direction`` begins to look ahead; None for today."""

    @property
    def ahead(self) -> date:
        """The first day that what lies ahead can mean."""
        return self.earliest or self.today

    @property
    def edge(self) -> Edge:
        """The day that stands for a week, a month or a year."""
        return Edge.FIRST if self.first is None else Edge.LAST


Recurring = Callable[[date, int], Iterator[date]]
"""Gives the days from one on, itself included, ahead (1) or behind (-1)."""


def yearly(in_year: Callable[[int], date | None]) -> Recurring:
    """Return the days of which each year has one, or none."""

    def days(start: date, step: int) -> Iterator[date]:
        stop = date.max.year + 1 if step > 0 else date.min.year - 1
        for year in range(start.year, stop, step):
            day = in_year(year)
            if day is not None and (day - start).days * step >= 0:
                yield day

    return days


def monthly(in_month: Callable[[int, int], date | None]) -> Recurring:
    """Return the days of which each month has one, or none."""

    def days(start: date, step: int) -> Iterator[date]:
        stop = 12 * (date.max.year + 1) if step > 0 else 12 * date.min.year - 1
        for month in range(12 * start.year + start.month - 1, stop, step):
            day = in_month(month // 12, month % 12 + 1)
            if day is not None and (day - start).days * step >= 0:
                yield day

    return days


def edges(period: Period, edge: Edge) -> Recurring:
    """Return the first or the last days of all weeks, months or years."""

    def days(start: date, step: int) -> Iterator[date]:
        day = start
        while True:
            try:
                first, last = around(period, day)
            except OverflowError:
                return
            found = first if edge is Edge.FIRST else last
            if (found - start).days * step >= 0:
                yield found
            if (last == date.max) if step > 0 else (first == date.min):
                return
            day = last + A_DAY if step > 0 else first - A_DAY

    return days


def date_in(year: int, month: int, day: int) -> date | None:
    """Return a day of the calendar; None where the month has none of that number."""
    return date(year, month, day) if day <= monthrange(year, month)[1] else None


def weekday_in(year: int, month: int, weekday: int, number: int) -> date | None:
    """Return the first (1), second or last (-1) such weekday of a month; None for a fifth of four.

    Raises:
        ValueError: the month is none of the calendar.
    """
    length = monthrange(year, month)[1]
    first = 1 + (weekday - date(year, month, 1).weekday()) % 7
    days = range(first, length + 1, 7)
    if number > len(days):
        return None
    return date(year, month, days[number - 1 if number > 0 else number])


def candidates(days: Recurring, asked: Asked, reach: int = _REACH) -> list[date]:
    """Return the days that may be meant, ``reach`` of them each way, the likeliest first."""
    ahead = asked.ahead
    if asked.direction is Direction.NEAREST:
        both = [*islice(days(ahead, 1), reach), *islice(days(ahead, -1), reach)]
        return sorted(dict.fromkeys(both), key=lambda day: abs(day - ahead))
    if asked.direction is Direction.PAST:
        return list(islice(days(asked.today, -1), reach))
    return list(islice(days(ahead, 1), reach))


def likeliest(days: Iterable[date]) -> date:
    """Return the first of ``days``; raises OverflowError where the calendar ends before it."""
    for day in days:
        return day
    raise OverflowError


def edge_of(year: int, month: int, edge: Edge) -> date:
    """Return the first or the last day of a month."""
    return date(year, month, 1 if edge is Edge.FIRST else monthrange(year, month)[1])


def around(period: Period, day: date) -> tuple[date, date]:
    """Return the first and the last day of the week, month or the like that holds ``day``."""
    if period is Period.MONTH:
        return day.replace(day=1), edge_of(day.year, day.month, Edge.LAST)
    if period is Period.QUARTER:
        first = day.month - (day.month - 1) % 3
        return date(day.year, first, 1), edge_of(day.year, first + 2, Edge.LAST)
    if period is Period.YEAR:
        return date(day.year, 1, 1), date(day.year, 12, 31)
    monday = day - timedelta(day.weekday())
    return monday + timedelta(5 if period is Period.WEEKEND else 0), monday + timedelta(6)


def shifted_period(period: Period, which: Which, today: date) -> tuple[date, date]:
    """Return the first and the last day of last, this or next week, month or the like."""
    whole = Period.WEEK if period is Period.WEEKEND else period
    first, last = around(whole, today)
    if which is Which.NEXT:
        return around(period, last + A_DAY)
    return around(period, first - A_DAY if which is Which.LAST else today)
