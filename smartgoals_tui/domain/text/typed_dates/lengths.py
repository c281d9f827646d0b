"""Lengths of time, counted from a day or from today."""

from __future__ import annotations

from datetime import date, timedelta

from smartgoals_tui.domain.text.typed_dates.kinds import Count, Length
from smartgoals_tui.domain.text.typed_dates.occurrences import A_DAY, Asked, Direction


def day_of_length(kind: Length, asked: Asked) -> date:
    """Return the day that a length of time leads to.

    Raises:
        OverflowError: the calendar ends before it.
    """
    if kind.count is Count.AGO:
        return moved(asked.today, kind, -1)
    if kind.count is Count.AHEAD:
        return moved(asked.today, kind, 1)
    if asked.first is not None:
        return _last_of_length(kind, asked.first, asked.today)
    # "3 days", said of something done, is how long ago that was.
    is_ago = kind.count is Count.BARE and asked.direction is Direction.PAST
    return moved(asked.today, kind, -1 if is_ago else 1)


def _last_of_length(kind: Length, first: date, today: date) -> date:
    """Return the last day of a stretch: so many whole weeks, months or years from its first day.

    "In" counts from today where the stretch has begun by then; "in 3 days" is the third from now.
    """
    if kind.count in (Count.BARE, Count.FOR):
        return _stretch(kind, first)
    if kind.count is Count.IN and kind.days and first <= today:
        return moved(today, kind, 1)
    return _stretch(kind, max(first, today))


def _stretch(kind: Length, first: date) -> date:
    after = moved(first, Length(kind.count, kind.months), 1)
    if after.day != first.day:
        # A month from the 31st that has no 31st is over with its last day.
        after += A_DAY
    return after + timedelta(7 * kind.weeks + kind.days - 1)


def moved(day: date, kind: Length, step: int) -> date:
    """Return the day that is a length of time after ``day``, or before it where ``step`` is -1.

    Raises:
        OverflowError: the calendar ends before it.
    """
    days = timedelta(step * (7 * kind.weeks + kind.days))
    if not kind.months:
        return day + days
    # Imported here: it is needed for few dates, and the first frame waits for none of them.
    from dateutil.relativedelta import relativedelta

    try:
        return day + relativedelta(months=step * kind.months) + days
    except ValueError as error:
        raise OverflowError from error
