"""The kinds of expression by which people name a day, before it is known which day is meant."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.week import MAX_YEAR, MIN_YEAR


class AmbiguousDay(InvalidValue):
    """A day that can be read in two ways; ``str()`` of it asks which is meant."""

    def __init__(self, question: str, options: tuple[date, ...]) -> None:
        super().__init__(question)
        self.options = options
        """The days it may mean; of day and month the day-first reading comes first."""


class Which(Enum):
    """Which one of the weeks, months or years around today, counted from that of today."""

    LAST = -1
    THIS = 0
    NEXT = 1


class Edge(Enum):
    """Which day of several stands for all of them."""

    FIRST = "first"
    LAST = "last"


class Period(Enum):
    """Days that people name as one; a week runs from Monday to Sunday."""

    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Count(Enum):
    """What a length is counted for."""

    IN = "in 2 weeks"
    BARE = "2 weeks"
    FOR = "for 2 weeks"
    NEXT = "the next 2 weeks"
    AHEAD = "2 weeks from now"
    AGO = "2 weeks ago"


@dataclass(frozen=True, slots=True)
class FromToday:
    """A day some days from today: "tomorrow"."""

    days: int


@dataclass(frozen=True, slots=True)
class OnDay:
    """One day of the calendar: "31 May 2027", "Mon 31 May 2027"."""

    day: date
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class DayAndMonth:
    """A day of every year: "31 May", "Thu 26 Nov"; of one near today: "31 May next year"."""

    day: int
    month: int
    weekday: int | None = None
    near_year: Which | None = None


@dataclass(frozen=True, slots=True)
class Easter:
    """A feast some days from Easter Sunday: "easter", "good friday", "easter next year"."""

    days: int
    near_year: Which | None = None


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day of every month: "the 15th", "Thu 26th"; of one month: "the 15th of next month"."""

    day: int
    weekday: int | None = None
    month: Which | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of every week: "Monday"."""

    weekday: int


@dataclass(frozen=True, slots=True)
class WeekdayNear:
    """The latest or the coming such day, never today: "last Monday", "the coming Monday"."""

    weekday: int
    which: Which


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """A day of a week: "this Monday", "next Monday", "Monday last week"."""

    weekday: int
    week: Which


@dataclass(frozen=True, slots=True)
class WeekdayInMonth:
    """A weekday counted in a month: "the first Monday of December", "the last Friday in May"."""

    weekday: int
    number: int
    """1 for the first, -1 for the last."""
    month: int | None = None
    """None: of every month, or of the one near today."""
    year: int | None = None
    near: Which | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: "in 2 weeks", "3 months", "5 days ago"."""

    count: Count
    months: int = 0
    weeks: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """A week, a month or a year near today, or a day at its edge: "next week", "end of month"."""

    period: Period
    which: Which | None
    """None: the direction says which."""
    edge: Edge | None = None
    """None: the field says which day stands for all."""


@dataclass(frozen=True, slots=True)
class NamedMonth:
    """A month, of every year where none is named, or a day at its edge: "march", "end of May"."""

    month: int
    year: int | None = None
    edge: Edge | None = None
    which: Which = Which.THIS
    """Of a month without a year: before this month, after it, or as the direction says."""
    near_year: Which | None = None
    """Of a month without a year: that of last, this or next year."""


@dataclass(frozen=True, slots=True)
class NamedYear:
    """A year, or a day at its edge: "2027", "end of 2027"."""

    year: int
    edge: Edge | None = None


@dataclass(frozen=True, slots=True)
class EitherWay:
    """Day and month of which either may be the other: "5/6"."""

    typed: str
    options: tuple[OnDay | DayAndMonth, ...]
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """A number and nothing else: "12"."""

    typed: str
    number: int


@dataclass(frozen=True, slots=True)
class Away:
    """A length of time from a day: "a week on Monday", "2 days before Christmas"."""

    length: Length
    step: int
    """1 after the day, -1 before it."""
    base: Kind
    towards: Which | None = None
    """Where ``base`` lies whatever the field; None: the field says so."""


Several = Span | NamedMonth | NamedYear
"""What may name more than one day."""

Kind = (
    FromToday
    | OnDay
    | DayAndMonth
    | Easter
    | DayOfMonth
    | Weekday
    | WeekdayNear
    | WeekdayOf
    | WeekdayInMonth
    | Away
    | Length
    | Several
    | EitherWay
    | Number
)


def check_year(year: int) -> None:
    """Make sure that a year is one of those in which goals are set; raises InvalidValue."""
    if not MIN_YEAR <= year <= MAX_YEAR:
        raise InvalidValue(f"Choose a year from {MIN_YEAR} to {MAX_YEAR}.")


def calendar_day(year: int, month: int, day: int) -> date:
    """Return a day of the calendar; raises InvalidValue for 29 February where there is none."""
    check_year(year)
    if day > monthrange(year, month)[1]:
        raise InvalidValue(f"{year} has no 29 February.")
    return date(year, month, day)
