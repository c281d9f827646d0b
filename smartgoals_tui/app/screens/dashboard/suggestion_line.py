"""The lines above the dashboard's keys: what may be looked back at."""

from __future__ import annotations

from textual.widgets import Static

from smartgoals_tui.app.widgets.draw.paint import Line, content_of


class SuggestionLine(Static):
    """A few lines of spans; none while nothing is suggested."""

    DEFAULT_CSS = """
    SuggestionLine {
        display: none; height: auto; max-height: 5; padding: 0 2; background: $panel;
    }
    """

    def __init__(self) -> None:
        """Start with nothing to suggest."""
        super().__init__(id="suggestion", markup=False)
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: tuple[Line, ...]) -> None:
        """Show ``lines``."""
        if self.display != bool(lines):
            self.display = bool(lines)
        if lines and lines != self._lines:
            self.update(content_of(lines))
        self._lines = lines
