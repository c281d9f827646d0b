"""Which day of the calendar a kind of expression means, towards the past, today or the future."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dateutil.easter import easter

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.dates import short_day
from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.domain.text.typed_dates.kinds import (
    AmbiguousDay,
    Away,
    Count,
    DayAndMonth,
    DayOfMonth,
    Easter,
    Edge,
    EitherWay,
    FromToday,
    Kind,
    Length,
    NamedMonth,
    NamedYear,
    Number,
    OnDay,
    Period,
    Span,
    Weekday,
    WeekdayInMonth,
    WeekdayNear,
    WeekdayOf,
    Which,
    calendar_day,
    check_year,
)
from smartgoals_tui.domain.text.typed_dates.lengths import day_of_length, moved
from smartgoals_tui.domain.text.typed_dates.occurrences import (
    A_DAY,
    Asked,
    Direction,
    Recurring,
    around,
    candidates,
    date_in,
    edge_of,
    edges,
    likeliest,
    monthly,
    shifted_period,
    yearly,
)
from smartgoals_tui.domain.text.typed_dates.weekdays import day_of_weekday, weekday_in_month
from smartgoals_tui.domain.text.week import DAY_NAMES, day_and_month

FRIDAY_THE_13TH = (13, 4)
_MONTHS_TO_A_13TH = 15
"""Months among which there is always one whose 13th is a Friday."""

_TOWARDS = {Which.LAST: Direction.PAST, Which.NEXT: Direction.FUTURE}


def resolve(kind: Kind, asked: Asked) -> date:
    """Return the day that is meant.

    Raises:
        AmbiguousDay: there are two that may be.
        InvalidValue: there is none, or it does not fall on the weekday typed with it.
        OverflowError: the calendar ends before it.
    """
    match kind:
        case OnDay():
            return _on_weekday(kind.day, kind.weekday)
        case FromToday():
            return asked.today + timedelta(kind.days)
        case DayAndMonth(near_year=Which() as which):
            day = calendar_day(_year_near(which, asked), kind.month, kind.day)
            return _on_weekday(day, kind.weekday)
        case DayAndMonth():
            return _dated(yearly(lambda year: date_in(year, kind.month, kind.day)), kind, asked)
        case Easter(near_year=Which() as which):
            return _from_easter(_year_near(which, asked), kind.days)
        case Easter():
            return likeliest(candidates(yearly(lambda year: _from_easter(year, kind.days)), asked))
        case DayOfMonth(month=None):
            days = monthly(lambda year, month: date_in(year, month, kind.day))
            return _dated(days, kind, asked)
        case DayOfMonth():
            return _day_in_month(kind, asked)
        case Weekday() | WeekdayNear() | WeekdayOf():
            return day_of_weekday(kind, asked)
        case WeekdayInMonth():
            return weekday_in_month(kind, asked)
        case Away():
            return _away(kind, asked)
        case Length():
            return day_of_length(kind, asked)
        case Span() | NamedMonth() | NamedYear():
            return _of_several(kind, asked)
        case EitherWay():
            return _either_way(kind, asked)
        case Number():
            return _number(kind, asked)


def _from_easter(year: int, days: int) -> date:
    return easter(year) + timedelta(days)


def _dated(days: Recurring, kind: DayAndMonth | DayOfMonth, asked: Asked) -> date:
    """Return the day of a recurring date; typed with a weekday, the one that falls on it.

    A weekday tells more than the direction: where it fits the one just behind, or just ahead, and
    none in the direction, that one is meant.
    """
    if (kind.day, kind.weekday) == FRIDAY_THE_13TH and isinstance(kind, DayOfMonth):
        # It has a name of its own, and may be more than a year away.
        days_13 = candidates(days, asked, _MONTHS_TO_A_13TH)
        return likeliest(day for day in days_13 if day.weekday() == kind.weekday)
    found = candidates(days, asked)
    first = likeliest(found)
    if kind.weekday is None:
        return first
    nearest = candidates(days, replace(asked, direction=Direction.NEAREST))[:1]
    day = next((day for day in (*found, *nearest) if day.weekday() == kind.weekday), first)
    return _on_weekday(day, kind.weekday)


def _day_in_month(kind: DayOfMonth, asked: Asked) -> date:
    first, last = shifted_period(Period.MONTH, kind.month or Which.THIS, asked.today)
    if kind.day > last.day:
        raise InvalidValue(f"That month ends on {short_day(last, asked.today)}.")
    return _on_weekday(first.replace(day=kind.day), kind.weekday)


def _year_near(which: Which, asked: Asked) -> int:
    year = asked.today.year + which.value
    check_year(year)
    return year


def _on_weekday(day: date, weekday: int | None) -> date:
    """Return ``day`` where it falls on the weekday it was typed with."""
    if weekday is not None and weekday != day.weekday():
        actual = DAY_NAMES[day.weekday()]
        raise InvalidValue(f"{day_and_month(day)} {day.year} is a {actual}: which do you mean?")
    return day


# Days some time from another


def _away(kind: Away, asked: Asked) -> date:
    direction = _TOWARDS[kind.towards] if kind.towards else asked.direction
    base = resolve(kind.base, replace(asked, direction=direction))
    return moved(base, kind.length, kind.step)


# Weeks, months and years


def _of_several(kind: Span | NamedMonth | NamedYear, asked: Asked) -> date:
    edge = kind.edge or asked.edge
    match kind:
        case NamedYear():
            return date(kind.year, 1, 1) if edge is Edge.FIRST else date(kind.year, 12, 31)
        case NamedMonth():
            return _of_month(kind, edge, asked)
        case Span():
            return _of_span(kind, edge, asked)


def _of_month(kind: NamedMonth, edge: Edge, asked: Asked) -> date:
    year = _year_near(kind.near_year, asked) if kind.near_year else kind.year
    if year is not None:
        return edge_of(year, kind.month, edge)
    days = yearly(lambda year: edge_of(year, kind.month, edge))
    if kind.which is Which.THIS:
        return likeliest(candidates(days, asked))
    first, last = around(Period.MONTH, asked.today)
    return likeliest(days(last + A_DAY, 1) if kind.which is Which.NEXT else days(first - A_DAY, -1))


def _of_span(kind: Span, edge: Edge, asked: Asked) -> date:
    if kind.which is None:
        return _edge_near(kind.period, edge, asked)
    first, last = shifted_period(kind.period, kind.which, asked.today)
    if edge is Edge.LAST:
        return last
    # What is still to begin does so today where the week or month has begun already.
    begins = kind.edge is None and asked.direction is Direction.FUTURE
    return max(first, asked.today) if begins and kind.which is Which.THIS else first


def _edge_near(period: Period, edge: Edge, asked: Asked) -> date:
    """Return the edge of a week, month or year: the nearest is that of the one that runs."""
    if asked.direction is Direction.NEAREST:
        return around(period, asked.today)[0 if edge is Edge.FIRST else 1]
    return likeliest(candidates(edges(period, edge), asked))


# What may be two days


def _either_way(kind: EitherWay, asked: Asked) -> date:
    days, problems = [], []
    for option in kind.options:
        try:
            days.append(resolve(replace(option, weekday=kind.weekday), asked))
        except InvalidValue as problem:
            problems.append(problem)
    if len(days) > 1:
        readings = " or ".join(day_and_month(day) for day in days)
        question = f"Is {shorten(kind.typed)} {readings}? Type the month as a word."
        raise AmbiguousDay(question, tuple(days))
    if not days:
        raise problems[0]
    return days[0]


def _number(kind: Number, asked: Asked) -> date:
    """Ask what a number counts: nothing tells "the 12th" from "in 12 weeks"."""
    is_past = asked.direction is Direction.PAST
    count, words = (Count.AGO, "{} ago") if is_past else (Count.IN, "in {}")
    readings: list[tuple[str, Kind]] = [
        (f"the {_ordinal(kind.number)}", DayOfMonth(kind.number)),
        (words.format(f"{kind.number} days"), Length(count, days=kind.number)),
        (words.format(f"{kind.number} weeks"), Length(count, weeks=kind.number)),
    ]
    if kind.number > 31:
        del readings[0]
    else:
        del readings[2 if is_past else 1]
    names = " or ".join(name for name, _ in readings)
    days = tuple(resolve(reading, asked) for _, reading in readings)
    if len(set(days)) == 1:
        return days[0]
    raise AmbiguousDay(f"Is {shorten(kind.typed)} {names}? Type it like that.", days)


def _ordinal(number: int) -> str:
    ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
