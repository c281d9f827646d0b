"""Amounts as people read and type them."""

from __future__ import annotations

import math
import re

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.number_words import number_in_words
from smartgoals_tui.domain.text.text import shorten

MAX_AMOUNT = 1_000_000_000.0
"""The largest amount that is taken; anything above is a slip of the finger."""

SHOWN_DECIMALS = 2
"""How finely amounts are shown, and so judged: what cannot be read cannot be missing."""

_POINT = ".,\u066b"
"""What people put before decimals; the last one stands between Arabic digits."""

_LAST_BITS = 1e-12
"""The share of a sum that is noise: less than a hundredth of all that is taken."""

_NUMBER = re.compile(rf"[+-]?(\d+([{_POINT}]\d*)?|[{_POINT}]\d+)([eE][+-]?\d+)?")

_GROUPING = ",.'’ \u00a0\u2009\u202f\u066c"
"""What people put between thousands; a comma or a dot may also stand before decimals."""

_THOUSANDS = re.compile(
    rf"(?P<whole>[+-]?(?!0)\d{{1,3}}(?P<mark>[{_GROUPING}])\d{{3}}(?:(?P=mark)\d{{3}})*)"
    rf"(?:(?!(?P=mark))[{_POINT}](?P<decimals>\d+))?"
)
"""Digits in groups of three, and decimals behind another mark: "1.000.000", "1 000,5"."""

_LAKHS = re.compile(r"[+-]?(?!0)\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?")
"""Digits grouped as in India: "10,00,000"."""

_EITHER = re.compile(r"([+-]?(?!0)\d{1,3})[.,](\d{3})([eE][+-]?\d+)?")
"""Three digits behind the only mark, which are thousands for some and decimals for others."""

IN_TEXT = (
    rf"\d{{1,3}}(?:[{_GROUPING}]\d{{3}})+(?:[{_POINT}]\d{{1,9}})?|\d{{1,9}}(?:[{_POINT}]\d{{1,9}})?"
)
"""A number amid words, as a pattern; ``parse_amount`` says what it means."""

_WORDS = {"once": 1, "twice": 2, "daily": 7, "none": 0, "nothing": 0}
_MINUS = str.maketrans("−–", "--")


_ONE_AMID = re.compile(r"[^\d.,]*(?P<number>\d{1,9}(?:[.,]\d{1,2})?)(?:[^\d.,][^\d]*)?")
"""A single number amid other signs, which can be read in one way alone."""


class AmbiguousNumber(InvalidValue):
    """Some read decimals where others read thousands; the sentence asks which."""

    def __init__(self, typed: str, readings: tuple[str, str]) -> None:
        """Ask which of ``readings``, the smaller first and each to be typed so, is meant."""
        small, large = readings
        super().__init__(f"Is {shorten(typed)} {small} or {large}? Type it like that.")
        self.readings = readings


def parse_amount(text: str) -> float:
    """Return the number a person typed ("10", "2.5", "2,5", "10 000", "1,250.5", "ten", "1½").

    Raises:
        AmbiguousNumber: it is one like "1,250" or "1.250".
        InvalidValue: the text is no number, or one that no goal can mean.
    """
    typed = text.strip()
    if typed.lower() in _WORDS:
        return float(_WORDS[typed.lower()])
    said = number_in_words(typed)
    if said is not None:
        return said
    if found := _EITHER.fullmatch(typed):
        whole, last, power = found.groups(default="")
        readings = (_finite(f"{whole}.{last}{power}"), _finite(f"{whole}{last}{power}"))
        raise AmbiguousNumber(typed, (write_amount(readings[0]), write_amount(readings[1])))
    plain = _without_groups(typed.translate(_MINUS))
    if not _NUMBER.fullmatch(plain):
        raise InvalidValue(_no_number(typed))
    return _finite(re.sub(f"[{_POINT}]", ".", plain))


def _no_number(typed: str) -> str:
    """Say why ``typed`` is no number, and what would be one."""
    if not any(map(str.isdigit, typed)):
        return f"{shorten(typed)} is not a number. Type a number such as 10 or 2.5."
    found = _ONE_AMID.fullmatch(typed)
    such = found["number"] if found else "10 or 2.5"
    return f"{shorten(typed)} is not one number. Type it alone, such as {such}."


def _finite(digits: str) -> float:
    return within_reach(float(digits))


def within_reach(value: float) -> float:
    """Return ``value`` where a goal can mean it; raises InvalidValue where it is too large."""
    if not math.isfinite(value) or abs(value) > MAX_AMOUNT:
        raise InvalidValue("That number is too large.")
    return value


def _without_groups(typed: str) -> str:
    """Return ``typed`` without the marks between its thousands."""
    if _LAKHS.fullmatch(typed):
        return typed.replace(",", "")
    found = _THOUSANDS.fullmatch(typed)
    if not found:
        return typed
    return f"{found['whole'].replace(found['mark'], '')}.{found['decimals'] or 0}"


def parse_positive(text: str) -> float:
    """Return a typed number above zero; raises InvalidValue with a sentence otherwise."""
    return positive(parse_amount(text))


def positive(value: float) -> float:
    """Return ``value`` where it shows as a number above 0; raises InvalidValue otherwise."""
    if value <= 0:
        raise InvalidValue("Type a number above 0.")
    if as_shown(value) <= 0:
        raise InvalidValue("That is less than can be shown: type 0.01 or more.")
    return value


def as_shown(value: float) -> float:
    """Return ``value`` as people see it: in hundredths, which is as fine as anything is judged."""
    return round(value, SHOWN_DECIMALS)


def decimals_of(value: float) -> int:
    """Return with how many decimals ``value`` is shown: 0 to 2."""
    return next(n for n in range(SHOWN_DECIMALS + 1) if round(value, n) == as_shown(value))


def format_amount(value: float) -> str:
    """Return ``value`` the way people write it: no trailing zeros, at most two decimals."""
    shown = as_shown(value)
    return f"{shown:.{decimals_of(value)}f}" if shown else "0"


def write_amount(value: float) -> str:
    """Return ``value`` to be typed again: like format_amount, without losing a decimal."""
    if value == int(value):
        return str(int(value))
    written = repr(value)
    if not _EITHER.fullmatch(written):
        return written
    # A fourth decimal says that the dot of 1.125 is not one between thousands.
    digits, mark, power = written.partition("e")
    return f"{digits}0{mark}{power}"


def with_unit(value: float, unit: str) -> str:
    """Return an amount with its unit: "10 minutes", "1 minute" for "minutes", "2 people"."""
    if value == 1:
        unit = _single(unit)
    elif unit in _SINGLE:
        unit = _SEVERAL.get(unit, f"{unit}s")
    return f"{format_amount(value)} {unit}".rstrip()


_SINGLE_UNITS = (
    "second minute hour day evening night morning afternoon week session visit call page chapter "
    "paragraph word step mile kilometre kilometer metre meter lap length beer coffee drink glass "
    "cup bottle cigarette person friend meal portion piece litre liter letter message application "
    "lesson exercise song walk run round task story photo text"
)
_SINGLE = frozenset(_SINGLE_UNITS.split())
"""Words that are units only when there is one of them."""
_SEVERAL = {
    "person": "people",
    "glass": "glasses",
    "story": "stories",
}


def _single(unit: str) -> str:
    if unit == "people":
        return "person"
    if len(unit) > 3 and unit.endswith("s") and not unit.endswith("ss"):
        # One sketch, but one page.
        return unit[:-2] if unit.endswith(("ches", "shes", "xes", "sses")) else unit[:-1]
    return unit


def counted(number: int, noun: str) -> str:
    """Write a whole number of things: "1 goal", "3 goals"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def at_least(count: float, required: float) -> bool:
    """Tell whether ``count``, as it is shown, reaches ``required``, as it is shown."""
    reached = as_shown(count) >= as_shown(required)
    # A sum may miss by its last bits, which show where they turn a hundredth.
    return reached or math.isclose(count, required, rel_tol=_LAST_BITS)
