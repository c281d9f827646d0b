"""Amounts as people read and type them."""

from __future__ import annotations

import math
import re

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text import shorten

MAX_AMOUNT = 1_000_000_000.0
"""The largest amount that is taken; anything above is a slip of the finger."""

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")

_THOUSANDS = re.compile(
    r"(?P<whole>[+-]?[1-9]\d{0,2}(?P<mark>[,.'’ \u00a0\u202f])\d{3}(?:(?P=mark)\d{3})*)"
    r"(?:(?!(?P=mark))[.,](?P<decimals>\d+))?"
)
"""Digits in groups of three, and decimals behind another mark: "10,000", "1.000.000", "1 000,5"."""

_NAMES = "zero one two three four five six seven eight nine ten eleven twelve"
_WORDS = {name: value for value, name in enumerate(_NAMES.split(" "))} | {
    "once": 1,
    "twice": 2,
    "daily": 7,
}


def parse_amount(text: str) -> float:
    """Return the number a person typed ("10", "2.5", "2,5", "10,000", "ten").

    Raises:
        InvalidValue: the text is no number, one that no goal can mean, or one like "10.000", which
            is ten for some and ten thousand for others.
    """
    typed = text.strip()
    if typed.lower() in _WORDS:
        return float(_WORDS[typed.lower()])
    plain = _without_groups(typed)
    if not _NUMBER.fullmatch(plain):
        raise InvalidValue(f"{shorten(typed)} is not a number. Type a number such as 10 or 2.5.")
    value = float(plain.replace(",", "."))
    if not math.isfinite(value) or abs(value) > MAX_AMOUNT:
        raise InvalidValue("That number is too large.")
    return value


def _without_groups(typed: str) -> str:
    """Return ``typed`` without the marks between its thousands."""
    found = _THOUSANDS.fullmatch(typed)
    if not found:
        return typed
    whole = found["whole"].replace(found["mark"], "")
    if found["mark"] == "." and typed.count(".") == 1 and not found["decimals"]:
        small = write_amount(float(typed))
        raise InvalidValue(f"Is {shorten(typed)} {small} or {whole}? Type it like that.")
    return f"{whole}.{found['decimals'] or 0}"


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
    if value == int(value):
        return str(int(value))
    # A fourth decimal says that the dot of 1.125 is not one between thousands.
    return f"{value!r}0" if _THOUSANDS.fullmatch(repr(value)) else repr(value)


def with_unit(value: float, unit: str) -> str:
    """Return an amount with its unit, one of them in the singular: "10 minutes", "1 minute"."""
    if value == 1 and len(unit) > 3 and unit.endswith("s") and not unit.endswith("ss"):
        # One sketch, but one page.
        unit = unit[:-2] if unit.endswith(("ches", "shes", "xes", "sses")) else unit[:-1]
    return f"{format_amount(value)} {unit}".rstrip()


def counted(number: int, noun: str) -> str:
    """Write a whole number of things: "1 goal", "3 goals"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def at_least(count: float, required: float) -> bool:
    """Tell whether ``count`` reaches ``required``, forgiving the last bits of float sums."""
    return count >= required or math.isclose(count, required, rel_tol=1e-9)
