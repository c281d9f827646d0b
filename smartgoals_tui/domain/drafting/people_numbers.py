"""Numbers that people would say, for the stairs that are drafted for them."""

from __future__ import annotations

import math
from collections.abc import Iterable

from smartgoals_tui.domain.text.numbers import decimals_of

_SMALLEST = 1e-6
"""Below this a number is nothing that people would say."""

_MINUTES = (1, 2, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360, 480, 600)
_DECADE = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8)
_ONES = (1, 2, 3, 4, 5, 6, 7, 8)
_MINUTE_UNITS = frozenset(("minutes", "minute", "mins", "min"))
_PACES = (1, 2, 5)
"""What people count by, in every decade."""


def round_to_people(value: float, unit: str = "") -> float:
    """Return the nearest number that people would say, for a positive ``value``.

    Minutes go 1, 2, 5, 10, 15, 20, 30, 45, 60 …; other things 1 to 8, 10, 15, 20, 25, 30, 40 …,
    and below one in the same steps of tenths.
    """
    if value < _SMALLEST:
        return value
    minutes = unit.strip().lower() in _MINUTE_UNITS and 1 <= value <= _MINUTES[-1]
    ladder = _MINUTES if minutes else tuple(_around(value))
    return float(min(ladder, key=lambda step: (abs(step - value), step)))


def _around(value: float) -> Iterable[float]:
    decade = math.floor(math.log10(value))
    for power in (decade, decade + 1):
        steps = _ONES if power == 0 else _DECADE
        # Written as text and read back, so that tenths are as people type them.
        yield from (float(f"{step}e{power}") for step in steps)


def even_numbers(low: float, high: float, between: int, whole: float) -> list[float]:
    """Return up to ``between`` rising numbers above ``low`` and below ``high``, in even steps.

    They are no finer than ``whole`` is shown: whole where that is whole. Where the steps are not
    even of themselves, they are multiples of what people count by (1, 2, 5, 10 …). Where there
    are not so many numbers, there are fewer.
    """
    grain = 10.0 ** -decimals_of(whole)
    step = (high - low) / (between + 1)
    pace = grain if _is_plain(step, grain) else max(_pace(step), grain)
    numbers: list[float] = []
    for n in range(1, between + 1):
        number = round(math.floor(round((low + step * n) / pace, 6) + 0.5) * pace, 2)
        if (numbers[-1] if numbers else low) < number < high:
            numbers.append(number)
    return numbers


def _is_plain(step: float, grain: float) -> bool:
    """Tell whether ``step`` is a whole number of grains, and easy to count by."""
    grains = round(step / grain, 6)
    return grains == int(grains) and grains == float(f"{grains:.2g}")


def _pace(step: float) -> float:
    """Return the largest number that people count by, of at most half of ``step``."""
    if step < 2 * _SMALLEST:
        return _SMALLEST
    decade = math.floor(math.log10(step / 2))
    paces = (float(f"{pace}e{power}") for power in (decade - 1, decade) for pace in _PACES)
    return max(pace for pace in paces if pace <= step / 2)
