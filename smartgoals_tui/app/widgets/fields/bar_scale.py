"""A scale of numbers over bars that rise, lit up to the chosen one: how sure somebody is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from textual import events
from textual.app import App
from textual.content import Content
from textual.geometry import Size

from smartgoals_tui.app.widgets.draw.glyphs import UNICODE, draws_ascii
from smartgoals_tui.app.widgets.fields.option_strip import Place
from smartgoals_tui.app.widgets.fields.scale import Scale

BAR = 3
"""Cells of a number and of its bar."""
GRID = (5, 4, 3)
"""Cells from one number to the next, the widest that there is room for."""


class BarScale(Scale):
    """The numbers of a scale with a bar under each; nothing is lit before a number is chosen."""

    def __init__(self, field: str, highest: int, value: int | None, good_from: int) -> None:
        """Answer ``field`` by a number from 0 to ``highest``; from ``good_from`` on it is well."""
        super().__init__(field, highest, value)
        self._good_from = good_from

    def places(self, width: int) -> list[Place]:
        """Return where each number goes: side by side, as far apart as there is room."""
        return _grid(len(self._labels), width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Take a line for the numbers and one for the bars."""
        del container, viewport, width
        return 2

    def draw(self, index: int) -> str:
        """Return a number in three cells."""
        number = super().draw(index)
        return number if len(number) == BAR else number.strip().rjust(BAR)

    def render(self) -> Content:
        """Draw the numbers, then the bars."""
        places = self.places(self.content_size.width)
        count = len(places)
        numbers = [(self.draw(index), self._style(index)) for index in range(count)]
        lit = -1 if self.value is None else self.value
        bars = [_bar(self.app, n, count, lit, self._good_from) for n in range(count)]
        return Content.assemble(*_spread(places, numbers), "\n", *_spread(places, bars))

    def option_at(self, event: events.MouseEvent) -> int | None:
        """Return the number under the pointer, or whose bar is; None beside them."""
        offset = event.get_content_offset(self)
        places = self.places(self.content_size.width)
        return None if offset is None else _at(places, offset.x)


def _bar(app: App[Any], index: int, count: int, lit: int, good_from: int) -> tuple[str, str]:
    """Return the bar under a number, lit where it is ``lit`` or less, and its style."""
    is_lit = index <= lit
    if draws_ascii(app):
        return ("=" if is_lit else "-") * BAR, "$foreground"
    sign = UNICODE.bars[(len(UNICODE.bars) - 1) * index // max(1, count - 1)]
    if is_lit:
        return sign * BAR, "$fill" if index >= good_from else "$good-dim"
    # Without colours too it is seen what is lit.
    return ("─" if app.no_color else sign) * BAR, "$line"


def _grid(count: int, width: int) -> list[Place]:
    """Return the places of ``count`` bars side by side, as far apart as there is room."""
    grid = next((cells for cells in GRID if cells * (count - 1) + BAR <= width), GRID[-1])
    return [Place(index * grid, 0, BAR) for index in range(count)]


def _at(places: Sequence[Place], x: int) -> int | None:
    return next((n for n, place in enumerate(places) if place.x <= x < place.x + BAR), None)


def _spread(
    places: Sequence[Place], drawn: Iterable[tuple[str, str]]
) -> list[str | tuple[str, str]]:
    """Return what is drawn at ``places`` of one line, with the blanks between."""
    pieces: list[str | tuple[str, str]] = []
    x = 0
    for place, piece in zip(places, drawn, strict=True):
        pieces += [" " * (place.x - x), piece]
        x = place.x + place.width
    return pieces
