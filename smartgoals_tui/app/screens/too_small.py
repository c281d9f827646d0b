"""A sentence for terminals too small to show a screen."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Static

SMALLEST = Size(60, 20)


def is_too_small(size: Size) -> bool:
    """Tell whether a terminal of ``size`` cannot show the screens."""
    return size.width < SMALLEST.width or size.height < SMALLEST.height


class TooSmall(Screen[None]):
    """Waits until the terminal is large enough; what was open stays as it was."""

    DEFAULT_CSS = "TooSmall { align: center middle; } TooSmall Static { text-align: center; }"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q,ctrl+q", "app.quit", "Quit", show=False)]

    def compose(self) -> ComposeResult:
        """Say it."""
        yield Static(
            f"smartgoals needs a window of {SMALLEST.width} × {SMALLEST.height} characters. "
            "Make it larger, or press q to quit."
        )

    def on_resize(self, event: events.Resize) -> None:
        """Give way once there is room."""
        if self.is_current and not is_too_small(event.size):
            self.dismiss()
