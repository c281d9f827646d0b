"""Lines above the dashboard's keys: what is not saved, and what may be looked back at."""

from __future__ import annotations

from textual.widgets import Static

from smartgoals_tui.app.widgets.draw.paint import Line, content_of


class TroubleLine(Static):
    """Says that something is not saved, and why."""

    DEFAULT_CSS = """
    TroubleLine {
        display: none; height: auto; padding: 0 1;
        background: $panel; color: $text-error; text-style: bold;
    }
    """

    def __init__(self) -> None:
        """Start with nothing to say."""
        super().__init__(id="trouble", markup=False)

    def show(self, reason: str) -> None:
        """Say the ``reason``; "" where all is well."""
        if self.display != bool(reason):
            self.display = bool(reason)
        if reason:
            self.update(f"NOT saved: {reason} Kept in this window; trying again every 5 seconds.")


class SuggestionLine(Static):
    """A few lines of spans; none while nothing is suggested."""

    DEFAULT_CSS = """
    SuggestionLine {
        display: none; height: auto; max-height: 5; padding: 0 1; background: $panel;
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
