"""Days named by how far they are from another: "a week on Monday", "2 days before Christmas"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from smartgoals_tui.domain.text.number_words import NUMBER_WORD, spoken_number
from smartgoals_tui.domain.text.typed_dates.forms import WEEKDAY
from smartgoals_tui.domain.text.typed_dates.kinds import (
    Away,
    Count,
    DayAndMonth,
    DayOfMonth,
    Easter,
    FromToday,
    Kind,
    Length,
    NamedMonth,
    NamedYear,
    OnDay,
    Period,
    Span,
    Weekday,
    WeekdayInMonth,
    WeekdayNear,
    WeekdayOf,
    Which,
)
from smartgoals_tui.domain.text.typed_dates.length_words import length_and_rest, length_of
from smartgoals_tui.domain.text.typed_dates.readers import weekday_named

_ONE_DAY = (
    FromToday
    | OnDay
    | DayAndMonth
    | Easter
    | DayOfMonth
    | Weekday
    | WeekdayNear
    | WeekdayOf
    | WeekdayInMonth
)
_A_WEEK = Length(Count.AHEAD, weeks=1)
_WEEKS = {"week": 1, "fortnight": 2}
YESTERDAY = FromToday(-1)
_ONE_UNIT = re.compile(r"^(?=(?:day|week|month) (?:after (?!next)|before (?!last)))")
"""Where "a" is missing, whose place "the" has: "the day after Christmas"."""

_LINK = re.compile(r"(?P<link>(?:ago on|ago|from|on|after|before) |)(?:the )?(?P<base>.+)")
_STEPS = {"after": 1, "before": -1}

Found = re.Match[str]
Reader = Callable[[str], Kind | None]


def kind_away(words: str, kind_of: Reader) -> Away | None:
    """Return the kind of ``words`` that name a day by its distance from another; None for others.

    ``kind_of`` reads the other day.

    Raises:
        InvalidValue: the length is none, or the other day is one that no calendar has.
    """
    begun = length_and_rest(_ONE_UNIT.sub("a ", words))
    if begun:
        typed, rest = begun
        return _from_length(typed, rest, kind_of)
    for pattern, read in _forms():
        found = pattern.fullmatch(words)
        if found and (kind := read(found, kind_of)):
            return kind
    return None


@cache
def _forms() -> tuple[tuple[re.Pattern[str], Callable[[Found, Reader], Away | None]], ...]:
    """Return how such days are written without a length, and what reads each."""
    forms: tuple[tuple[str, Callable[[Found, Reader], Away | None]], ...] = (
        (rf"(?:week|{WEEKDAY}) after next", _after_next),
        (rf"{WEEKDAY} before last", _before_last),
        (r"(?P<base>.+) (?P<length>week|fortnight)", _a_week_on),
        (rf"{WEEKDAY} (?P<length>.+) ago", _weeks_ago),
        (rf"(?:(?P<digits>\d{{1,3}})|(?P<word>{NUMBER_WORD})) {WEEKDAY}s? ago", _weekdays_ago),
    )
    return tuple((re.compile(pattern), read) for pattern, read in forms)


def _from_length(typed: str, rest: str, kind_of: Reader) -> Away | None:
    """Read what begins with a length: "a week ago yesterday", "2 days before the end of May"."""
    found = _LINK.fullmatch(rest)
    length = length_of(typed, Count.AHEAD)
    if not (found and length):
        return None
    link, base = found["link"].strip(), kind_of(found["base"])
    if link in ("ago", "ago on") or found["base"].startswith("last "):
        is_past = isinstance(base, FromToday | Weekday | WeekdayNear)
        return Away(length, -1, base, Which.LAST) if base and is_past else None
    if link in _STEPS:
        is_day = isinstance(base, _ONE_DAY) or _is_edge(base)
        return Away(length, _STEPS[link], base) if base and is_day else None
    is_day = isinstance(base, _ONE_DAY if link else FromToday | Weekday)
    if not (base and is_day) or base == YESTERDAY:
        return None
    return Away(length, 1, base, Which.NEXT if isinstance(base, Weekday) else None)


def _is_edge(base: Kind | None) -> bool:
    return isinstance(base, Span | NamedMonth | NamedYear) and base.edge is not None


def _a_week_on(found: Found, kind_of: Reader) -> Away | None:
    """Read "Friday week", "today fortnight"."""
    base = kind_of(found["base"])
    if isinstance(base, FromToday | Weekday) and base != YESTERDAY:
        return Away(Length(Count.AHEAD, weeks=_WEEKS[found["length"]]), 1, base, Which.NEXT)
    return None


def _after_next(found: Found, _: Reader) -> Away:
    """Read "the Friday after next", "the week after next"."""
    named = found["weekday"]
    week = Span(Period.WEEK, Which.NEXT)
    return Away(_A_WEEK, 1, WeekdayOf(weekday_named(named), Which.NEXT) if named else week)


def _before_last(found: Found, _: Reader) -> Away:
    """Read "the Friday before last"."""
    return Away(_A_WEEK, -1, WeekdayNear(weekday_named(found["weekday"]), Which.LAST))


def _weeks_ago(found: Found, _: Reader) -> Away | None:
    """Read "Thursday two weeks ago"; None where it is not so many whole weeks."""
    length = length_of(found["length"], Count.AGO)
    if length is None or length.months or length.days:
        return None
    return Away(length, -1, Weekday(weekday_named(found["weekday"])), Which.LAST)


def _weekdays_ago(found: Found, _: Reader) -> Away | None:
    """Read "two Fridays ago"; None for none."""
    number = int(found["digits"]) if found["digits"] else spoken_number(found["word"])
    last = WeekdayNear(weekday_named(found["weekday"]), Which.LAST)
    return Away(Length(Count.AGO, weeks=number - 1), -1, last) if number else None
