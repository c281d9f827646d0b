"""Lengths of time as people write them: "12 weeks", "a year and a half", "2 weeks and 3 days"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.number_words import NUMBER_WORD, spoken_number
from smartgoals_tui.domain.text.typed_dates.kinds import Count, Length

_WORDS = {"a": 1, "an": 1, "a couple of": 2, "couple of": 2, "a hundred": 100}
_COUNT = rf"(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b|{NUMBER_WORD}"
_UNIT = r"(?:days?|d|weeks?|wks?|w|fortnights?|months?|mths?|mo|years?|yrs?|y)\b"
_HALF = r"(?:[.,]5|½| ?1/2| and a half)"
_PART = (
    rf"(?:(?:(?:\d{{1,5}}|{_COUNT})(?:{_HALF})? ?{_UNIT}|half an? {_UNIT})(?: and a half)?|"
    rf"{_UNIT} and a half|fortnight)"
)
_WHOLE = rf"{_PART}(?: (?:and )?{_PART})?"
LENGTH = r"(?P<length>[\da-z].*?)"
"""Where a length stands in a form; whether it is one, ``length_of`` tells, with a pattern so large
that it is compiled once, and only where it is needed.
"""
_PARTS = (
    rf"(?:(?P<number>\d+)|(?P<word>{_COUNT})|(?P<of>half an?)|\b)"
    rf"(?P<half>{_HALF})? ?(?P<unit>{_UNIT})(?P<more> and a half)?"
)

_UNITS = {
    "d": ("days", 1),
    "w": ("weeks", 1),
    "f": ("weeks", 2),
    "m": ("months", 1),
    "y": ("months", 12),
}
"""What a unit of time is counted in, by its first letter."""

_HALVES = {"f": ("weeks", 1), "m": ("days", 15), "y": ("months", 6)}
"""What half a unit is; half a month is taken as 15 days."""

Found = re.Match[str]


def counting(count: Count) -> Callable[[Found], Length | None]:
    """Return what reads a length that is counted in this way; None where it is no length."""
    return lambda found: length_of(found["length"], count)


def length_and_rest(words: str) -> tuple[str, str] | None:
    """Return the length with which ``words`` begin, and what follows; None where there is none."""
    found = _compiled(_WHOLE).match(words)
    return (found[0], words[found.end() :].strip()) if found else None


def length_of(typed: str, count: Count) -> Length | None:
    """Return the length that ``typed`` says; None where it says none.

    Raises:
        InvalidValue: it is no time at all, or no whole number of days.
    """
    if not _compiled(_WHOLE).fullmatch(typed):
        return None
    counted = dict.fromkeys(("months", "weeks", "days"), 0)
    for part in _compiled(_PARTS).finditer(typed):
        unit = part["unit"][0]
        name, factor = _UNITS[unit]
        counted[name] += factor * _number(part)
        if part["half"] or part["more"] or part["of"]:
            if unit not in _HALVES:
                raise InvalidValue("Half a week or a day does not say on which day: use days.")
            name, factor = _HALVES[unit]
            counted[name] += factor
    if not any(counted.values()):
        raise InvalidValue("A length of time is at least 1 day.")
    return Length(count, **counted)


def _number(part: Found) -> int:
    """Return how many whole units a part of a length counts."""
    if part["number"]:
        return int(part["number"])
    if part["word"]:
        return _WORDS.get(part["word"]) or spoken_number(part["word"])
    return 0 if part["of"] else 1


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
