"""Amounts as people type them beside their unit: "5km", "30 min", "1h30", "€5", "20 km a week"."""

from __future__ import annotations

import re

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.numbers import (
    AmbiguousNumber,
    format_amount,
    parse_amount,
    positive,
    within_reach,
    write_amount,
)
from smartgoals_tui.domain.text.text import cut, line_of, shorten

DAYS = "days"
"""The unit of a number of days a week."""

_UNIT_LENGTH = 20
_SHORT = 3
"""Letters of the longest unit whose last "s" is no sign of several."""

_NAMES = (
    ("s", "sec", "secs", "second", "seconds"),
    ("min", "mins", "minute", "minutes"),
    ("h", "hr", "hrs", "hour", "hours"),
    ("km", "kms", "k", "kilometre", "kilometres", "kilometer", "kilometers"),
    ("mi", "mile", "miles"),
    ("m", "metre", "metres", "meter", "meters"),
    ("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"),
    ("g", "gram", "grams"),
    ("l", "litre", "litres", "liter", "liters"),
    ("€", "eur", "euro", "euros"),
    ("$", "usd", "dollar", "dollars"),
    ("£", "gbp", "pound", "pounds"),
    ("p", "pp", "page", "pages"),
    (DAYS, "day", "d", "x", "times", "time"),
)
_SAME = {name: names[0] for names in _NAMES for name in names}
"""One name of each unit, by all of them."""

_MINUTES = {"s": 1 / 60, "min": 1.0, "h": 60.0}
"""How many minutes a unit of time has."""

_RHYTHM = re.compile(r" *(?:(?:a|per|each|every|/) ?(?:week|wk)|weekly|each(?: time)?)$", re.I)
_OF_SEVEN = re.compile(r" *(?:of|/) *7(?: days)?$", re.I)
_CURRENCY = re.compile(r"(?P<unit>[€$£]) *(?P<number>[^a-z€$£]+)", re.I)
_LETTER = r"(?![¼½¾⅓⅔])[^\W\d_]"
_WITH_UNIT = re.compile(
    rf"(?P<number>.*?(?:[\d.,]|(?=[¼½¾⅓⅔])\w)|[a-z][a-z -]*(?= )) *(?P<unit>{_LETTER}\D*|[€$£])",
    re.I,
)
_CLOCK = re.compile(
    r"(?P<hours>\d{1,3}) *(?:h|hrs?|hours?) *(?:and *)?"
    r"(?P<minutes>[0-5]?\d) *(?:m|mins?|minutes?)?[.]?",
    re.I,
)
_COLON = re.compile(r"(?P<hours>\d{1,3}):(?P<minutes>[0-5]\d)(?P<unit> *(?:h|hrs?|hours?))?", re.I)
_ONE = re.compile(r"(?P<number>half )?an? (?P<unit>[^\W\d]+)", re.I)


def parse_amount_in(unit: str, text: str) -> float:
    """Return the amount that a person typed where it is counted in ``unit``.

    The unit itself may stand beside the number, and time may be given in another unit of time.

    Raises:
        AmbiguousNumber: "1,250" or "1:30" may be two numbers.
        InvalidValue: it is no number, or one of something else.
    """
    typed = _RHYTHM.sub("", text.strip())
    if _name(unit) == DAYS:
        typed = _OF_SEVEN.sub("", typed)
    found = _time(_name(unit), typed)
    return within_reach(_read(unit, typed) if found is None else found)


def _read(unit: str, typed: str) -> float:
    """Return a number, or a number and its unit, as so many of ``unit``."""
    try:
        return parse_amount(typed)
    except AmbiguousNumber:
        raise
    except InvalidValue:
        number_and_unit = _apart(typed)
        if number_and_unit is None:
            raise
    return _of_unit(unit, typed, *number_and_unit)


def parse_positive_in(unit: str, text: str) -> float:
    """Return the amount above 0 that a person typed; raises as ``parse_amount_in``."""
    return positive(parse_amount_in(unit, text))


def _time(name: str, typed: str) -> float | None:
    """Return a time given in hours and minutes, as so many of the unit of time ``name``."""
    if name not in _MINUTES:
        return None
    if found := _CLOCK.fullmatch(typed):
        return _as_minutes(found) / _MINUTES[name]
    found = _COLON.fullmatch(typed)
    if found is None:
        return None
    minutes = _as_minutes(found)
    if found["unit"] or name == "h":
        return minutes / _MINUTES[name]
    hours, small = minutes / _MINUTES[name], minutes / 60 / _MINUTES[name]
    raise AmbiguousNumber(typed, (write_amount(round(small, 2)), write_amount(hours)))


def _as_minutes(found: re.Match[str]) -> float:
    return 60.0 * int(found["hours"]) + int(found["minutes"])


def _apart(typed: str) -> tuple[float, str] | None:
    """Return a number and the unit typed with it; None where there are not just these."""
    if found := _ONE.fullmatch(typed):
        return 0.5 if found["number"] else 1.0, found["unit"]
    found = _CURRENCY.fullmatch(typed) or _WITH_UNIT.fullmatch(typed)
    if found is None:
        return None
    try:
        return parse_amount(found["number"]), found["unit"]
    except AmbiguousNumber:
        raise
    except InvalidValue:
        return None


def _of_unit(unit: str, typed: str, number: float, its_unit: str) -> float:
    name, other = _name(unit), _name(its_unit)
    if name in _MINUTES and other == "m":
        # Nobody takes metres for a time.
        other = "min"
    if name == other:
        return number
    if name in _MINUTES and other in _MINUTES:
        return number * _MINUTES[other] / _MINUTES[name]
    alone = format_amount(number)
    if not name:
        raise InvalidValue(f"{shorten(typed)} has a unit. Type the number alone: {alone}.")
    wanted = cut(line_of(unit), _UNIT_LENGTH)
    raise InvalidValue(f"{shorten(typed)} is not in {wanted}. Type how many {wanted} it is.")


def _name(unit: str) -> str:
    """Return one name for all names of a unit."""
    plain = line_of(unit).casefold().rstrip(".!").replace("-", " ")
    if plain in _SAME:
        return _SAME[plain]
    if plain.endswith("ss"):
        return plain
    ending = "es" if plain.endswith(("ches", "shes", "xes", "sses")) else "s"
    return plain.removesuffix(ending) if len(plain) > _SHORT else plain
