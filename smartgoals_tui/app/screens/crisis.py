"""The note on suicide and self-harm over a screen, behind a dialog that such words came from."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Button

from smartgoals_tui.app.screens.base.modal import Modal
from smartgoals_tui.app.widgets.panels.crisis_note import CrisisNote


class CrisisScreen(Modal[None]):
    """Stands until it is closed."""

    DEFAULT_CSS = """
    CrisisScreen CrisisNote { border-left: none; padding: 0; max-height: 70vh; margin-bottom: 1; }
    CrisisScreen CrisisNote Static { margin-bottom: 1; }
    CrisisScreen.-short CrisisNote Static { margin-bottom: 0; }
    CrisisScreen Toast { display: none; }
    """
    VERTICAL_BREAKPOINTS = [(0, "-short"), (24, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", show=False),
    ]

    def __init__(self, support: str) -> None:
        """Name ``support``, the person's own line."""
        super().__init__()
        self._support = support

    def compose(self) -> ComposeResult:
        """Lay out the note."""
        with Vertical():
            yield CrisisNote(self._support, shown=True)
            yield Button("Close", id="close", compact=True)

    def on_mount(self) -> None:
        """Take away what was said before: nothing stands beside the note."""
        self.app.clear_notifications()

    def on_button_pressed(self) -> None:
        """Close it."""
        self.answer(None)
