"""What the forms of a written day are read as: each reader turns a match into its kind."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.number_words import ORDINALS
from smartgoals_tui.domain.text.typed_dates.kinds import (
    DayAndMonth,
    DayOfMonth,
    Easter,
    Edge,
    EitherWay,
    FromToday,
    Kind,
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
from smartgoals_tui.domain.text.week import DAY_NAMES

_MONTH_NAMES = (
    "January February March April May June July August September October November December"
)
MONTHS = tuple(_MONTH_NAMES.split(" "))

TODAY = {
    "today": 0,
    "now": 0,
    "right now": 0,
    "just now": 0,
    "straight away": 0,
    "immediately": 0,
    "earlier today": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tonight": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "yesterday": -1,
    "yday": -1,
    "last night": -1,
    "day after tomorrow": 2,
    "day before yesterday": -2,
}
FEASTS = {
    "new year": (1, 1),
    "new years day": (1, 1),
    "valentines day": (14, 2),
    "halloween": (31, 10),
    "christmas eve": (24, 12),
    "christmas": (25, 12),
    "xmas": (25, 12),
    "christmas day": (25, 12),
    "boxing day": (26, 12),
    "new years eve": (31, 12),
    "nye": (31, 12),
}
FEASTS_AROUND_EASTER = {
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whitsun": 49,
    "pentecost": 49,
}
"""Days from Easter Sunday."""

WHICH = {
    "this": Which.THIS,
    "next": Which.NEXT,
    "coming": Which.NEXT,
    "last": Which.LAST,
    "past": Which.LAST,
    "previous": Which.LAST,
    "most recent": Which.LAST,
}
_MIDDLE = 15
"""The day that is taken for the middle of a month."""

ENDS = {"eow": Period.WEEK, "eom": Period.MONTH, "eoq": Period.QUARTER, "eoy": Period.YEAR}
Found = re.Match[str]
Reader = Callable[[Found], Kind | None]


def weekday_named(word: str) -> int:
    """Return the weekday, Monday 0, whose name begins like ``word``."""
    return next(n for n, name in enumerate(DAY_NAMES) if name.lower().startswith(word[:3]))


def day_of_month(number: int) -> DayOfMonth:
    """Return a day of every month; raises InvalidValue where none has it."""
    if not 1 <= number <= 31:
        raise InvalidValue("A month has 31 days at most.")
    return DayOfMonth(number)


# What each form is read as


def from_today(found: Found) -> Kind:
    """Read "today", "the day after tomorrow"."""
    return FromToday(TODAY[found[0]])


def feast(found: Found) -> Kind:
    """Read "christmas"."""
    return DayAndMonth(*FEASTS[found[0]])


def feast_around_easter(found: Found) -> Kind:
    """Read "easter"."""
    return Easter(FEASTS_AROUND_EASTER[found[0]])


def weekday(found: Found) -> Kind:
    """Read "friday", "this friday", "last friday"."""
    named, which = weekday_named(found["weekday"]), found["which"]
    if which is None:
        return Weekday(named)
    kind = WeekdayOf if which in ("this", "next") else WeekdayNear
    return kind(named, WHICH[which])


def span(found: Found) -> Kind:
    """Read "next week"."""
    return Span(Period(found["period"]), WHICH[found["which"]])


def weekend(found: Found) -> Kind:
    """Read "the weekend", "next weekend"."""
    which = found["which"]
    return Span(Period.WEEKEND, Which.THIS if which in (None, "coming") else WHICH[which])


def edge_of_span(found: Found) -> Kind:
    """Read "end of month", "the start of next week"."""
    which = found["which"]
    return Span(Period(found["period"]), WHICH[which] if which else None, _edge(found))


def end_of_span(found: Found) -> Kind:
    """Read "eom", "year end"."""
    period = ENDS.get(found[0]) or Period(found["period"])
    return Span(period, None, Edge.LAST)


def _edge(found: Found) -> Edge:
    words = found["edge"] or found["one"]
    return Edge.LAST if words in ("end", "last day", "last") else Edge.FIRST


def edge_of_month(found: Found) -> Kind:
    """Read "end of may 2027"."""
    return NamedMonth(_month_named(found["month"]), _year(found["year"]), _edge(found))


def edge_of_quarter(found: Found) -> Kind:
    """Read "end of q1": an edge of its last or its first month."""
    edge = _edge(found)
    last = 3 * int(found["quarter"])
    return NamedMonth(last if edge is Edge.LAST else last - 2, _year(found["year"]), edge)


def edge_of_year(found: Found) -> Kind:
    """Read "end of 2027"."""
    year = int(found["year"])
    check_year(year)
    return NamedYear(year, _edge(found))


def month(found: Found) -> Kind:
    """Read "may", "feb 2027", "next june"."""
    year, which = _year(found["year"] or found["short"]), found["which"]
    kind = NamedMonth(_month_named(found["month"]), year)
    return replace(kind, which=WHICH[which]) if which and year is None else kind


def month_by_number(found: Found) -> Kind | None:
    """Read "2027-05"; None for no month."""
    named = int(found["month"])
    return NamedMonth(named, _year(found["year"])) if 1 <= named <= 12 else None


def full_year(found: Found) -> Kind:
    """Read "2027"."""
    return NamedYear(int(found["year"]))


def named(found: Found) -> Kind:
    """Read "31 May", "june the 3rd", "31 May 2027"."""
    return _date(_day(found["day"]), _month_named(found["month"]), _year(found["year"]))


def year_first(found: Found) -> Kind | None:
    """Read "2027-05-31", "20270531"; None for no month."""
    named = int(found["month"])
    return _date(int(found["day"]), named, int(found["year"])) if 1 <= named <= 12 else None


def numeric(found: Found) -> Kind | None:
    """Read "31.5.", "25/12", "5/6/2027"; None for no month."""
    first, second, year = int(found["first"]), int(found["second"]), _year(found["year"])
    readings = [
        (day, month)
        for day, month in dict.fromkeys(((first, second), (second, first)))
        if 1 <= month <= 12 and 1 <= day <= _longest(month)
    ]
    if not readings or found["mark"] == ".":
        # Dots are written day first; the other way round only where that alone makes sense.
        readings = [(first, second) if second <= 12 else (second, first)]
    if not all(1 <= month <= 12 for _, month in readings):
        return None
    dates = tuple(_date(day, month, year) for day, month in readings)
    return dates[0] if len(dates) == 1 else EitherWay(found[0], dates)


def ordinal(found: Found) -> Kind:
    """Read "the 15th", "the 1st of next month"."""
    which = found["which"]
    return replace(day_of_month(_day(found["day"])), month=WHICH[which] if which else None)


def middle_of_month(found: Found) -> Kind:
    """Read "mid december", "the middle of next month": the 15th."""
    which, named = found["which"], found["month"]
    if named:
        return _date(_MIDDLE, _month_named(named), _year(found["year"]))
    return DayOfMonth(_MIDDLE, month=WHICH[which] if which else None)


def weekday_in_month(found: Found) -> Kind:
    """Read "the first monday of december", "the last friday of next month"."""
    which, named = found["which"], found["month"]
    return WeekdayInMonth(
        weekday_named(found["weekday"]),
        -1 if found["nth"] == "last" else _day(found["nth"]),
        _month_named(named) if named else None,
        _year(found["year"]),
        WHICH[which] if which else None,
    )


def number(found: Found) -> Kind | None:
    """Read "12"; None for "0"."""
    return Number(found[0], int(found[0])) if int(found[0]) else None


def _date(day: int, month: int, year: int | None) -> OnDay | DayAndMonth:
    if not 1 <= day <= _longest(month):
        raise InvalidValue(f"{MONTHS[month - 1]} has {_longest(month)} days.")
    if year is None:
        return DayAndMonth(day, month)
    return OnDay(calendar_day(year, month, day))


def _day(typed: str) -> int:
    return ORDINALS.get(typed) or int(typed)


def _longest(month: int) -> int:
    return monthrange(2000, month)[1]


def _month_named(word: str) -> int:
    return next(n for n, name in enumerate(MONTHS, 1) if name.lower().startswith(word[:3]))


def _year(typed: str | None) -> int | None:
    """Return the year typed; two digits mean this century."""
    if not typed:
        return None
    year = int(typed) + (2000 if len(typed) == 2 else 0)
    check_year(year)
    return year
