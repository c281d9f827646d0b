"""Dates as people type them, read in English whatever the machine's locale."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.numbers import parse_amount
from smartgoals_tui.domain.text import shorten
from smartgoals_tui.domain.week import DAY_NAMES, MAX_YEAR, MIN_YEAR, day_and_month

_MONTH_NAMES = (
    "January February March April May June July August September October November December"
)
_MONTHS = tuple(_MONTH_NAMES.split(" "))

_TRY = "31 May, next friday or in 12 weeks"

_WORDS = {
    "today": 0,
    "now": 0,
    "tomorrow": 1,
    "yesterday": -1,
    "day after tomorrow": 2,
    "day before yesterday": -2,
}

_LEAD = re.compile(r"^(?:(?:on|by|until|till|from|starting|the) ){1,3}")

_COUNT = "one two three four five six seven eight nine ten eleven twelve".replace(" ", "|")
_SPAN = (
    rf"(?:(?P<number>\d{{1,5}}) ?|(?P<word>an?|{_COUNT}) )"
    r"(?P<unit>days?|d|weeks?|wks?|w|fortnights?|months?|mo|years?|yrs?|y)"
)
_WEEKDAY = (
    r"(?P<weekday>monday|mon|tuesday|tues?|wednesday|weds?|thursday|thurs?|thu|friday|fri|"
    r"saturday|sat|sunday|sun)\.?"
)
_MONTH = rf"(?P<month>{'|'.join(f'{name.lower()}|{name[:3].lower()}' for name in _MONTHS)}|sept)\.?"
_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)"
_DAY = rf"{_ORDINAL}?\.?"
_PERIOD = "(?P<period>week|month|year)"
_YEAR = r"(?P<year>\d{1,6})"
_ON = rf"(?:{_WEEKDAY} )?"


class AmbiguousDay(InvalidValue):
    """A day that can be read in two ways; ``str()`` of it asks which is meant."""

    def __init__(self, typed: str, options: tuple[date, ...]) -> None:
        readings = " or ".join(day_and_month(day) for day in options)
        super().__init__(f"Is {shorten(typed)} {readings}? Type the month as a word.")
        self.options = options
        """The days it may mean, the day-first reading before the month-first one."""


def parse_day(text: str, today: date, *, counting_from: date | None = None) -> date:
    """Return the day a person typed.

    Understood, in any case and spacing: "today", "31 May", "May 31st 2027", "31.5.", "2027-05-31",
    "25/12", "the 15th", "in 12 weeks", "3 days ago", "end of the month", and

    - a weekday: the next one, never today ("last friday": the latest one, never today);
    - "this friday": that of the week from Monday that holds today, or the next when it is over;
    - "next friday": that of the week after it; "next week": its Monday; "next month": its first;
    - a length ("12 weeks", "for 3 months"): the last day of a stretch of that length;
    - a day without a year: the next such day, today included.

    Args:
        text: what was typed.
        today: the day it was typed on.
        counting_from: the first day of a stretch whose end is asked for. A length is counted from
            it, a day without a year does not lie before it, and "in 12 weeks" is the last of 12
            weeks that begin with it, or today where it has passed.

    Raises:
        AmbiguousDay: day and month may be either way round ("03/04").
        InvalidValue: the text is no day, or one outside the years 1900 to 9999.
    """
    words = " ".join(text.replace(",", " ").lower().split())
    if not words:
        raise InvalidValue(f"Type a date such as {_TRY}.")
    asked = _Asked(text, today, counting_from or today, counting_from is not None)
    words = _LEAD.sub("", words)
    for pattern, understand in _forms():
        if found := pattern.fullmatch(words):
            try:
                day = understand(found, asked)
            except OverflowError:
                raise InvalidValue("That day is too far away.") from None
            _check_year(day.year)
            return day
    raise _not_understood(text)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a reading depends on besides the words."""

    typed: str
    today: date
    origin: date
    is_end: bool

    @property
    def earliest(self) -> date:
        """The first day that a day without a year can mean."""
        return max(self.today, self.origin)


_Found = re.Match[str]
_Reader = Callable[[_Found, _Asked], date]


def _not_understood(typed: str) -> InvalidValue:
    return InvalidValue(f"{shorten(typed)} is not a date I understand. Try {_TRY}.")


def _check_year(year: int) -> None:
    if not MIN_YEAR <= year <= MAX_YEAR:
        raise InvalidValue(f"Choose a year from {MIN_YEAR} to {MAX_YEAR}.")


def _word(found: _Found, asked: _Asked) -> date:
    return asked.today + timedelta(_WORDS[found[0]])


def _later(found: _Found, asked: _Asked) -> date:
    return _shifted(asked.today, found, 1)


def _in(found: _Found, asked: _Asked) -> date:
    if not asked.is_end:
        return _later(found, asked)
    return _stretch(found, asked.earliest)


def _earlier(found: _Found, asked: _Asked) -> date:
    return _shifted(asked.today, found, -1)


def _length(found: _Found, asked: _Asked) -> date:
    return _stretch(found, asked.origin)


def _stretch(found: _Found, first: date) -> date:
    """Return the last day of a length of time that begins on ``first``."""
    after = _shifted(first, found, 1)
    if after == first:
        raise InvalidValue("A length of time is at least 1 day.")
    return after - timedelta(1)


def _shifted(day: date, found: _Found, direction: int) -> date:
    word = found["word"] or ""
    number = int(found["number"] or (1 if word in ("a", "an") else parse_amount(word)))
    unit = found["unit"][0]
    days = {"d": 1, "w": 7, "f": 14}
    if unit in days:
        return day + timedelta(direction * number * days[unit])
    months = number if unit == "m" else 12 * number
    try:
        # Imported here: it is needed for few dates, and the first frame waits for none of them.
        from dateutil.relativedelta import relativedelta

        return day + relativedelta(months=direction * months)
    except ValueError as error:
        raise OverflowError from error


def _weekday(found: _Found, asked: _Asked) -> date:
    wanted, monday = _weekday_named(found["weekday"]), _monday(asked.today)
    if found["which"] == "next":
        return monday + timedelta(7 + wanted)
    if found["which"] == "this" and monday + timedelta(wanted) >= asked.today:
        return monday + timedelta(wanted)
    ahead = (wanted - asked.today.weekday()) % 7 or 7
    if found["which"] == "last":
        return asked.today - timedelta(7 - ahead % 7)
    return asked.today + timedelta(ahead)


def _weekday_named(word: str) -> int:
    return next(n for n, name in enumerate(DAY_NAMES) if name.lower().startswith(word[:3]))


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


def _next_period(found: _Found, asked: _Asked) -> date:
    return _end_of(found["period"], asked.today) + timedelta(1)


def _end_of_period(found: _Found, asked: _Asked) -> date:
    end = _end_of(found["period"], asked.earliest)
    return _end_of(found["period"], end + timedelta(1)) if found["which"] == "next" else end


def _end_of(period: str, day: date) -> date:
    if period == "week":
        return _monday(day) + timedelta(6)
    month = 12 if period == "year" else day.month
    return date(day.year, month, monthrange(day.year, month)[1])


def _end_of_month(found: _Found, asked: _Asked) -> date:
    month, year = _month_named(found["month"]), _year(found["year"])
    if year is None:
        year = asked.earliest.year + (month < asked.earliest.month)
    _check_year(year)
    return date(year, month, monthrange(year, month)[1])


def _named(found: _Found, asked: _Asked) -> date:
    month = _month_named(found["month"])
    return _checked(found, _day_of(int(found["day"]), month, _year(found["year"]), asked))


def _year_first(found: _Found, asked: _Asked) -> date:
    month = _month_number(int(found["month"]), asked)
    return _checked(found, _day_of(int(found["day"]), month, int(found["year"]), asked))


def _numeric(found: _Found, asked: _Asked) -> date:
    first, second, year = int(found["first"]), int(found["second"]), _year(found["year"])
    readings = [
        (day, month)
        for day, month in dict.fromkeys(((first, second), (second, first)))
        if 1 <= month <= 12 and 1 <= day <= _longest(month)
    ]
    if not readings or found["mark"] == ".":
        # Dots are written day first; the other way round only where that alone makes sense.
        readings = [(first, second) if second <= 12 else (second, first)]
    days = [_day_of(day, _month_number(month, asked), year, asked) for day, month in readings]
    if len(days) > 1:
        raise AmbiguousDay(asked.typed, tuple(days))
    return _checked(found, days[0])


def _day_of_month(found: _Found, asked: _Asked) -> date:
    number = int(found["day"])
    if not 1 <= number <= 31:
        raise InvalidValue("A month has 31 days at most.")
    first = asked.earliest.replace(day=1)
    for _ in range(4):
        if number <= monthrange(first.year, first.month)[1]:
            day = first.replace(day=number)
            if day >= asked.earliest:
                return day
        first = _end_of("month", first) + timedelta(1)
    raise OverflowError


def _day_of(day: int, month: int, year: int | None, asked: _Asked) -> date:
    """Return a day of the calendar, without ``year`` the next such day."""
    if not 1 <= day <= _longest(month):
        raise InvalidValue(f"{_MONTHS[month - 1]} has {_longest(month)} days.")
    if year is not None:
        _check_year(year)
        if day > monthrange(year, month)[1]:
            raise InvalidValue(f"{year} has no 29 February.")
        return date(year, month, day)
    # Leap years can be eight years apart (1896, 1904).
    for one in range(asked.earliest.year, min(asked.earliest.year + 8, MAX_YEAR) + 1):
        if day <= monthrange(one, month)[1] and date(one, month, day) >= asked.earliest:
            return date(one, month, day)
    raise OverflowError


def _checked(found: _Found, day: date) -> date:
    """Return ``day`` if it falls on the weekday it was typed with."""
    typed = found["weekday"]
    if typed and _weekday_named(typed) != day.weekday():
        actual = DAY_NAMES[day.weekday()]
        raise InvalidValue(f"{day_and_month(day)} {day.year} is a {actual}: which do you mean?")
    return day


def _longest(month: int) -> int:
    return monthrange(2000, month)[1]


def _month_number(month: int, asked: _Asked) -> int:
    if not 1 <= month <= 12:
        raise _not_understood(asked.typed)
    return month


def _month_named(word: str) -> int:
    return next(n for n, name in enumerate(_MONTHS, 1) if name.lower().startswith(word[:3]))


def _year(typed: str | None) -> int | None:
    """Return the year typed; two digits mean this century."""
    if not typed:
        return None
    return int(typed) + (2000 if len(typed) == 2 else 0)


@cache
def _forms() -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    """Return how days are written and what reads each; the first that fits wins.

    No pattern repeats inside a repetition, so none can be slow.
    """
    forms: tuple[tuple[str, _Reader], ...] = (
        ("|".join(_WORDS), _word),
        (rf"in {_SPAN}", _in),
        (rf"{_SPAN} (?:from now|from today|later)", _later),
        (rf"{_SPAN} ago", _earlier),
        (rf"(?:for )?{_SPAN}", _length),
        (rf"(?:(?P<which>this|next|last) )?{_WEEKDAY}", _weekday),
        (rf"next {_PERIOD}", _next_period),
        (rf"end of (?:the )?(?:(?P<which>this|next) )?{_PERIOD}", _end_of_period),
        (rf"end of {_MONTH}(?: {_YEAR})?", _end_of_month),
        (rf"{_ON}{_DAY}[ ./-]?(?:of )?{_MONTH}(?:[ ./-]'?{_YEAR})?", _named),
        (rf"{_ON}{_MONTH}[ .-]?{_DAY}(?: '?{_YEAR})?", _named),
        (
            rf"{_ON}(?P<year>\d{{4}})(?P<mark>[-./])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)",
            _year_first,
        ),
        (
            rf"{_ON}(?P<first>\d\d?)(?P<mark>[-./]) ?(?P<second>\d\d?)(?:(?P=mark) ?{_YEAR}?)?",
            _numeric,
        ),
        (_ORDINAL, _day_of_month),
    )
    return tuple((re.compile(pattern), reader) for pattern, reader in forms)
