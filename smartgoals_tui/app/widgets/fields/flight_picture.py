"""The ground of a flight of steps: its bands, their lips, and where the person stands."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii
from smartgoals_tui.app.widgets.fields.flight_shape import Band

HERE_IN = 3
"""Cells from the left end of a step to the sign of the person who stands on it."""


class FlightPicture(Widget):
    """Draws bands; the words in them are widgets of their own above this one."""

    COMPONENT_CLASSES = {"band", "band-chosen", "lip", "lip-chosen", "here", "floor"}
    DEFAULT_CSS = """
    FlightPicture > .band { background: $panel; color: $faint; }
    FlightPicture > .band-chosen { background: $chosen; color: $primary; }
    FlightPicture > .here { color: $text-primary; text-style: bold; }
    FlightPicture > .floor { color: $line; }
    """

    def __init__(self) -> None:
        """Begin with nothing to draw."""
        super().__init__()
        self._bands: Sequence[Band] = ()
        self.chosen: int | None = None
        """The step that has the focus, counted from the lowest."""
        self.here = 0
        """The step that the person stands on."""

    def show(self, bands: Sequence[Band]) -> None:
        """Draw ``bands``, the lowest first."""
        if bands != self._bands:
            self._bands = bands
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line ``y``."""
        page, width = self.rich_style, self.size.width
        index = next((n for n, band in enumerate(self._bands) if self._is_in(y, band)), None)
        if index is None:
            return self._floor(page, width)
        band = self._bands[index]
        left = [Segment(" " * band.x, page)]
        sign_at = self._bands[self.here].x + HERE_IN if self.here < len(self._bands) else width
        is_above_here = index == self.here + 1 and y == band.y + band.height - 1
        if is_above_here and sign_at < band.x:
            here = "o" if draws_ascii(self.app) else "●"
            sign = Segment(here, page + self._colour("here"))
            rest = band.x - sign_at - 1
            left = [Segment(" " * sign_at, page), sign, Segment(" " * rest, page)]
        return Strip([*left, self._band(y, index, band)])

    @staticmethod
    def _is_in(y: int, band: Band) -> bool:
        return band.y <= y < band.y + band.height

    def _band(self, y: int, index: int, band: Band) -> Segment:
        style = self.get_component_rich_style("band-chosen" if index == self.chosen else "band")
        is_lip = band.has_lip and y == band.y
        if draws_ascii(self.app):
            edge, fill = ("+", "-") if is_lip else ("|", " ")
            return Segment(edge + fill * (band.width - 1), style)
        return Segment(("▔" if is_lip else " ") * band.width, style)

    def _floor(self, page: Style, width: int) -> Strip:
        sign = "-" if draws_ascii(self.app) else "▔"
        return Strip([Segment(sign * width, page + self._colour("floor"))])

    def _colour(self, name: str) -> Style:
        style = self.get_component_rich_style(name, partial=True)
        return Style(color=style.color, bold=style.bold)
