"""A scale of numbers over bars that rise, lit up to the chosen one: how sure somebody is."""

from __future__ import annotations

from textual import events
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
        count = len(self._labels)
        grid = next((cells for cells in GRID if cells * (count - 1) + BAR <= width), GRID[-1])
        return [Place(index * grid, 0, BAR) for index in range(count)]

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
        numbers = self._line(places, [(self.draw(n), self._style(n)) for n in range(len(places))])
        bars = self._line(places, [self._bar(index) for index in range(len(places))])
        return Content.assemble(*numbers, "\n", *bars)

    @staticmethod
    def _line(places: list[Place], drawn: list[tuple[str, str]]) -> list[str | tuple[str, str]]:
        pieces: list[str | tuple[str, str]] = []
        x = 0
        for place, piece in zip(places, drawn, strict=True):
            pieces += [" " * (place.x - x), piece]
            x = place.x + place.width
        return pieces

    def _bar(self, index: int) -> tuple[str, str]:
        is_lit = self.value is not None and index <= self.value
        if draws_ascii(self.app):
            return ("=" if is_lit else "-") * BAR, "$foreground"
        signs = UNICODE.bars
        sign = signs[(len(signs) - 1) * index // max(1, len(self._labels) - 1)]
        if not is_lit:
            # Without colours too it is seen what is lit.
            return ("─" if self._is_colourless else sign) * BAR, "$line"
        return sign * BAR, "$fill" if index >= self._good_from else "$good-dim"

    @property
    def _is_colourless(self) -> bool:
        return bool(self.app.no_color)

    def option_at(self, event: events.MouseEvent) -> int | None:
        """Return the number under the pointer, or whose bar is; None beside them."""
        offset = event.get_content_offset(self)
        if offset is None:
            return None
        places = enumerate(self.places(self.content_size.width))
        return next((n for n, place in places if place.x <= offset.x < place.x + BAR), None)
