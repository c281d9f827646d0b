"""Words for a day, read in English whatever the machine's locale: which kind they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from smartgoals_tui.domain.date_forms import WEEKDAY, kind_of
from smartgoals_tui.domain.date_kinds import (
    DayAndMonth,
    DayOfMonth,
    EitherWay,
    Kind,
    Number,
    OnDay,
    Period,
    Span,
    WeekdayOf,
    Which,
)
from smartgoals_tui.domain.date_readers import day_of_month, weekday_named
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.week import DAY_NAMES, day_and_month

_LONGEST = 80
"""Letters of the longest text that can be a day; what is longer is not even looked at."""

_LEAD = re.compile(
    r"(?:(?:on|at|by|before|until|till|'?til|up to|through|to|as of|from|since|starting|the) ){1,4}"
)
_DOT = re.compile(r"(?<=[^\W\d_])\.")
_WITH_WEEKDAY = re.compile(rf"{WEEKDAY} (?:the |of )?(?P<date>.+)")
_BEFORE_WEEKDAY = re.compile(rf"(?P<date>.+) {WEEKDAY}")


@dataclass(frozen=True, slots=True)
class Words:
    """What a text says of a day."""

    kind: Kind
    says_since: bool
    """It begins with "since", which people say of what lies behind."""


def understand(text: str) -> Words | None:
    """Return which kind of expression a text is, whatever its case, spacing, dots and commas.

    None where it names no day.

    Raises:
        InvalidValue: it is the date of a day that no calendar has.
    """
    plain = _DOT.sub(" ", text.lower().replace(",", " ").replace("’", "'"))
    words = " ".join(plain.split()).rstrip(" .")
    if len(words) > _LONGEST:
        return None
    found = _LEAD.match(words)
    lead, rest = (found[0], words[found.end() :]) if found else ("", words)
    kind = kind_of(rest) or _kind_with_weekday(rest)
    if isinstance(kind, Number) and lead.endswith("the "):
        kind = day_of_month(kind.number)
    return Words(kind, "since" in lead) if kind else None


def _kind_with_weekday(words: str) -> Kind | None:
    found = _WITH_WEEKDAY.fullmatch(words) or _BEFORE_WEEKDAY.fullmatch(words)
    if not found:
        return None
    kind, weekday = kind_of(found["date"]), weekday_named(found["weekday"])
    match kind:
        case Number():
            return replace(day_of_month(kind.number), weekday=weekday)
        case DayAndMonth() | DayOfMonth() | EitherWay():
            return replace(kind, weekday=weekday)
        case OnDay():
            check_weekday(kind.day, weekday)
            return kind
        case Span(Period.WEEK, Which() as week, None):
            return WeekdayOf(weekday, week)
    return None


def check_weekday(day: date, weekday: int | None) -> None:
    """Make sure that ``day`` falls on the weekday it was typed with; raises InvalidValue."""
    if weekday is not None and weekday != day.weekday():
        actual = DAY_NAMES[day.weekday()]
        raise InvalidValue(f"{day_and_month(day)} {day.year} is a {actual}: which do you mean?")
