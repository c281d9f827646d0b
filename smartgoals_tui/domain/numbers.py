"""Amounts as people read and type them."""

from __future__ import annotations

import math
import re

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text import shorten

MAX_AMOUNT = 1_000_000_000.0
"""The largest amount that is taken; anything above is a slip of the finger."""

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")

_NAMES = "zero one two three four five six seven eight nine ten eleven twelve"
_WORDS = {name: value for value, name in enumerate(_NAMES.split(" "))} | {
    "once": 1,
    "twice": 2,
    "daily": 7,
}


def parse_amount(text: str) -> float:
    """Return the number a person typed ("10", "2.5", "2,5", "ten").

    Raises:
        InvalidValue: the text is no number, or one that no goal can mean.
    """
    typed = text.strip()
    if typed.lower() in _WORDS:
        return float(_WORDS[typed.lower()])
    if not _NUMBER.fullmatch(typed):
        raise InvalidValue(f"{shorten(typed)} is not a number. Type a number such as 10 or 2.5.")
    value = float(typed.replace(",", "."))
    if not math.isfinite(value) or abs(value) > MAX_AMOUNT:
        raise InvalidValue("That number is too large.")
    return value


def parse_positive(text: str) -> float:
    """Return a typed number above zero; raises InvalidValue with a sentence otherwise."""
    value = parse_amount(text)
    if value <= 0:
        raise InvalidValue("Type a number above 0.")
    return value


def format_amount(value: float) -> str:
    """Return ``value`` the way people write it: no trailing zeros, at most two decimals."""
    if value == int(value):
        return str(int(value))
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def write_amount(value: float) -> str:
    """Return ``value`` to be typed again: like format_amount, without losing a decimal."""
    return str(int(value)) if value == int(value) else repr(value)


def with_unit(value: float, unit: str) -> str:
    """Return an amount with its unit, one of them in the singular: "10 minutes", "1 minute"."""
    if value == 1 and len(unit) > 3 and unit.endswith("s") and not unit.endswith("ss"):
        unit = unit[:-1]
    return f"{format_amount(value)} {unit}".rstrip()


def counted(number: int, noun: str) -> str:
    """Write a whole number of things: "1 goal", "3 goals"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def at_least(count: float, required: float) -> bool:
    """Tell whether ``count`` reaches ``required``, forgiving the last bits of float sums."""
    return count >= required or math.isclose(count, required, rel_tol=1e-9)
