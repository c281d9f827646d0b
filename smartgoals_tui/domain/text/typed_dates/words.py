"""Words for a day, read in English whatever the machine's locale: which kind they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from smartgoals_tui.domain.text.typed_dates.away import kind_away
from smartgoals_tui.domain.text.typed_dates.forms import WEEKDAY, kind_of
from smartgoals_tui.domain.text.typed_dates.kinds import (
    DayAndMonth,
    DayOfMonth,
    Easter,
    EitherWay,
    Kind,
    NamedMonth,
    Number,
    OnDay,
    Period,
    Span,
    WeekdayOf,
    Which,
)
from smartgoals_tui.domain.text.typed_dates.readers import WHICH, day_of_month, weekday_named
from smartgoals_tui.domain.text.typed_dates.spelling import without_slips

_LONGEST = 80
"""Letters of the longest text that can be a day; what is longer is not even looked at."""

_LEAD = re.compile(
    r"(?:(?:on or before|no later than|on|at|by|up until|until|till|'?til|up to|through|to|as of|"
    r"from|since|starting|the) ){1,4}"
)
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_MARKS = re.compile(r"[,;!?()\"“”]|(?<=[^\W\d_])\.")
"""Marks that say nothing of a day; the dots of "31.5." do."""

_POSSESSIVE = re.compile(r"(?<=[^\W\d_])'(?=s\b)")
_WITH_WEEKDAY = re.compile(rf"{WEEKDAY} (?:the |of )?(?P<date>.+)")
_BEFORE_WEEKDAY = re.compile(rf"(?P<date>.+?)(?:(?<=week)s)?(?: on)? {WEEKDAY}")
_WITH_YEAR = re.compile(r"(?P<date>.+?)(?: of)? (?P<which>this|next|last) year")
_TIME = (
    r"(?: (?:at |around )?|(?<=\d)t)\d{1,2}:\d\d(?::\d\d(?:[.]\d{1,9})?)?"
    r"(?: ?[ap]m|z|[+-]\d\d:?\d\d)?| (?:at )?\d{1,2} ?[ap]m"
)
_PART_OF_DAY = re.compile(rf"(?: (?:morning|afternoon|evening|night|on|onwards?)|{_TIME})$")
"""What says when on a day, or that it goes on from there: neither is recorded."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a text says of a day."""

    kind: Kind
    says_since: bool
    """It begins with "since", which people say of what lies behind."""


def understand(text: str) -> Words | None:
    """Return which kind of expression a text is, whatever its case, spacing and marks.

    None where it names no day.

    Raises:
        InvalidValue: it is the date of a day that no calendar has.
    """
    plain = _POSSESSIVE.sub("", text.lower().replace("’", "'").translate(_DASHES))
    words = " ".join(_MARKS.sub(" ", plain).split()).rstrip(" .")
    if len(words) > _LONGEST:
        return None
    found = _LEAD.match(words)
    lead, rest = (found[0], words[found.end() :]) if found else ("", words)
    kind = _kind_whenever(rest) or _kind_whenever(without_slips(rest))
    if isinstance(kind, Number) and lead.endswith("the "):
        kind = day_of_month(kind.number)
    return Words(kind, "since" in lead) if kind else None


def _kind_whenever(words: str) -> Kind | None:
    return _kind(words) or _kind(_PART_OF_DAY.sub("", words))


def _kind(words: str) -> Kind | None:
    return _kind_of_day(words) or kind_away(words, _kind_of_day)


def _kind_of_day(words: str) -> Kind | None:
    return kind_of(words) or _kind_with_weekday(words) or _kind_with_year(words)


def _kind_with_weekday(words: str) -> Kind | None:
    found = _WITH_WEEKDAY.fullmatch(words) or _BEFORE_WEEKDAY.fullmatch(words)
    if not found:
        return None
    kind, weekday = kind_of(found["date"]), weekday_named(found["weekday"])
    match kind:
        case Number():
            return replace(day_of_month(kind.number), weekday=weekday)
        case OnDay() | DayAndMonth() | DayOfMonth() | EitherWay():
            return replace(kind, weekday=weekday)
        case Span(Period.WEEK, Which() as week, None):
            return WeekdayOf(weekday, week)
    return None


def _kind_with_year(words: str) -> Kind | None:
    found = _WITH_YEAR.fullmatch(words)
    if not found:
        return None
    kind, year = kind_of(found["date"]) or _kind_with_weekday(found["date"]), WHICH[found["which"]]
    match kind:
        case DayAndMonth() | Easter():
            return replace(kind, near_year=year)
        case NamedMonth(year=None, which=Which.THIS):
            return replace(kind, near_year=year)
    return None
