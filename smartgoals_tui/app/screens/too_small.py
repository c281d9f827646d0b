"""A sentence for terminals too small to show a screen."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static

from smartgoals_tui.app.screens.base.current_size import CurrentSize
from smartgoals_tui.app.sizes import SMALLEST, is_too_small


class TooSmall(CurrentSize, Screen[None]):
    """Waits until the terminal is large enough; what was open stays as it was.

    It may come in the middle of a sentence, so no letter does anything here.
    """

    # Scroll bars would take the room that their own text needs, and come and go without end.
    DEFAULT_CSS = """
    TooSmall { align: center middle; overflow: hidden; }
    TooSmall Static { text-align: center; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "app.quit", "Quit", show=False)]

    def compose(self) -> ComposeResult:
        """Say it."""
        yield Static(
            f"smartgoals needs a window of {SMALLEST.width} × {SMALLEST.height} characters. "
            "Make it larger, or press ctrl+q to quit."
        )


def show_whether_too_small(app: App[Any]) -> None:
    """Say so while the terminal is too small for any screen; what was open stays."""
    is_said = isinstance(app.screen, TooSmall)
    if is_too_small(app.size) and not is_said:
        app.push_screen(TooSmall())
    elif is_said and not is_too_small(app.size):
        app.screen.dismiss()
