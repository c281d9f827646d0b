"""Where the bands of a flight of steps stand: how far in, how high, with a lip or without."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

INDENT = 7
"""Cells that each step stands further right than the one below it, where there is room."""
NARROWEST = 40
"""Cells of the highest band that are not given away for indents."""
ROOMY, TALL = 30, 34
"""Rows of the terminal from which on there are a few, and all, lines for risers."""
_ROOMY_LINES, _TALL_LINES = 7, 9
_LIPPED = ((24, 3), (30, 5))
"""Terminals below so many rows have lips on up to so many bands; higher ones on seven."""
_MOST_LIPPED = 7


class Band(NamedTuple):
    """One step as it is drawn; lines and cells count from the top left of the flight."""

    x: int
    y: int
    width: int
    height: int
    words: int
    """The line of its words."""

    @property
    def has_lip(self) -> bool:
        """Whether there is a line above its words."""
        return self.words > self.y


def shape(
    width: int, rows: int, shares: Sequence[float], narrowest: int = NARROWEST
) -> tuple[Band, ...]:
    """Return the bands of a flight, the lowest step first.

    Args:
        width: cells across.
        rows: of the terminal.
        shares: how much higher each step is than the one below it, the lowest first; 0 or more.
        narrowest: cells of the highest band that are not given away for indents.
    """
    count = len(shares)
    indent = max(1, min(INDENT, (width - narrowest) // max(1, count - 1)))
    lip = int(count <= next((most for below, most in _LIPPED if rows < below), _MOST_LIPPED))
    lines = _TALL_LINES if rows >= TALL else _ROOMY_LINES if rows >= ROOMY else 0
    risers = _shared(max(0, lines - 2 * count) if lip else 0, shares)
    bands: list[Band] = []
    y = 0
    for index in reversed(range(count)):
        height = 1 + lip + risers[index]
        bands.insert(0, Band(index * indent, y, width - index * indent, height, y + lip))
        y += height
    return tuple(bands)


def _shared(lines: int, shares: Sequence[float]) -> list[int]:
    """Share out ``lines`` as whole ones, by the largest remainder."""
    whole = sum(shares) or 1.0
    exact = [lines * share / whole for share in shares]
    shared = [int(one) for one in exact]
    by_rest = sorted(range(len(exact)), key=lambda index: shared[index] - exact[index])
    for index in by_rest[: lines - sum(shared) if sum(shares) else 0]:
        shared[index] += 1
    return shared
