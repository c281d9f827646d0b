"""Dates as people type them, read for the kind of field they are typed in.

What was typed is first told apart by its kind of expression (``date_words``), then resolved
(``date_resolving``) towards the past, the nearest or the future, as the field asks.
"""

from __future__ import annotations

import re
from datetime import date

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.domain.text.typed_dates.kinds import Count, Kind, Length, Several, check_year
from smartgoals_tui.domain.text.typed_dates.occurrences import Asked, Direction
from smartgoals_tui.domain.text.typed_dates.resolving import resolve
from smartgoals_tui.domain.text.typed_dates.words import Words, understand

_TRY_PAST = "yesterday, monday or 12 Nov"
_TRY_NEAR = "today, monday or 12 Nov"
_TRY_COMING = "31 May, next friday or in 2 weeks"
_TRY_END = "31 May, next friday or in 12 weeks"

_VAGUE = re.compile(
    r"\b(?:before|after|about|around|roughly|early|late|later|few|several|some|sometime|someday|"
    r"soon|recently|lately|other day)\b|~|\d *(?:[-–]|to|or) *\d+ *[a-z]",
    re.IGNORECASE,
)
"""Words that leave a day open."""

_NO_END = re.compile(
    r"(?:with )?(?:no (?:end|date|deadline)|none|never|forever|always|open(?:[ -]end(?:ed)?)?|"
    r"ongoing|indefinite(?:ly)?|(?:until )?further notice)[ .!]*",
    re.IGNORECASE,
)
"""Words for a last day that there is not to be."""


def parse_past_day(text: str, today: date) -> date:
    """Return the day of something done: the latest that the words may mean, today included.

    A day that is still to come is one that the words leave no other choice about: "tomorrow",
    "next friday", a date with its year.

    Raises:
        AmbiguousDay: day and month may be either way round ("03/04"), or it is a mere number.
        InvalidValue: the text is no day, or more than one, or one outside the years 1900 to 9999.
    """
    kind = _day_words(text, _TRY_PAST).kind
    if isinstance(kind, Several) and kind.edge is None:
        raise _more_than_one(text, _TRY_PAST)
    return _resolved(kind, Asked(today, Direction.PAST))


def parse_near_day(text: str, today: date) -> date:
    """Return the first day of something that may lie behind or ahead: the nearest to today.

    After "since" it lies behind. A week, a month or a year stands for its first day.

    Raises:
        AmbiguousDay, InvalidValue: as ``parse_past_day``.
    """
    words = _day_words(text, _TRY_NEAR)
    direction = Direction.PAST if words.says_since else Direction.NEAREST
    return _resolved(words.kind, Asked(today, direction))


def parse_coming_day(text: str, today: date) -> date:
    """Return a day to come: the first that the words may mean, today included.

    A weekday is the next one, never today. A week, a month or a year stands for its first day.

    Raises:
        AmbiguousDay, InvalidValue: as ``parse_past_day``.
    """
    return _resolved(_day_words(text, _TRY_COMING).kind, Asked(today, Direction.FUTURE))


def parse_end(text: str, today: date, first: date) -> date:
    """Return the last day of a goal that begins on ``first``: neither before it nor over.

    A week, a month or a year stands for its last day. A length ("12 weeks", "for 3 months") is
    that of the stretch from ``first``; "in 12 weeks" is the last of 12 weeks that begin with it, or
    today where it has passed.

    Raises:
        AmbiguousDay, InvalidValue: as ``parse_past_day``.
    """
    return _end(text, Asked(today, Direction.FUTURE, first, max(first, today)))


def parse_longer_end(text: str, today: date, first: date) -> date:
    """Return the last day of a goal that goes on longer; ``first`` is the first day it gains.

    As ``parse_end``, but a date without its year is the first such day from today on: whoever names
    one that the goal reaches anyway did not mean the year after.

    Raises:
        AmbiguousDay, InvalidValue: as ``parse_past_day``.
    """
    asked = Asked(today, Direction.FUTURE, first, today)
    return _resolved(_understood(text, _TRY_END).kind, asked)


def parse_last_day(text: str, today: date, first: date) -> date:
    """Return the last day of a stretch that begins on ``first`` and may be over.

    As ``parse_end``; a date without its year is the first such day from ``first`` on.

    Raises:
        AmbiguousDay, InvalidValue: as ``parse_past_day``.
    """
    return _end(text, Asked(today, Direction.FUTURE, first, first))


def _end(text: str, asked: Asked) -> date:
    if _NO_END.fullmatch(text.strip()):
        raise InvalidValue(f"{shorten(text)} is no day. Leave the last day out to have none.")
    return _resolved(_understood(text, _TRY_END).kind, asked)


def _day_words(text: str, examples: str) -> Words:
    """Return what a text says of one day; "for 2 weeks" says how long something goes on."""
    words = _understood(text, examples)
    if isinstance(words.kind, Length) and words.kind.count in (Count.FOR, Count.NEXT):
        raise _more_than_one(text, examples)
    return words


def _more_than_one(text: str, examples: str) -> InvalidValue:
    return InvalidValue(f"{shorten(text)} is more than one day. Try {examples}.")


def _understood(text: str, examples: str) -> Words:
    words = understand(text)
    if words is not None:
        return words
    if not text.strip(" ,."):
        raise InvalidValue(f"Type a date such as {examples}.")
    if _VAGUE.search(text):
        raise InvalidValue(f"{shorten(text)} leaves open which day. Try {examples}.")
    raise InvalidValue(f"{shorten(text)} is not a date I understand. Try {examples}.")


def _resolved(kind: Kind, asked: Asked) -> date:
    try:
        day = resolve(kind, asked)
    except OverflowError:
        raise InvalidValue("That day is too far away.") from None
    check_year(day.year)
    return day
