"""Where a file is: read, marked with the mouse or copied, never edited."""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding
from textual.message import Message
from textual.widgets import Static

from smartgoals_tui.domain.text.text import line_of


class PlaceLine(Static, can_focus=True):
    """A path, whole, over as many lines as it takes."""

    DEFAULT_CSS = """
    PlaceLine { width: 1fr; height: auto; padding: 0 1; color: $foreground; }
    PlaceLine:focus { background: $chosen; }
    """
    BINDINGS = [Binding("enter,c", "copy", "Copy", show=False)]

    @dataclass
    class Wanted(Message):
        """A person wants to have the path in the clipboard."""

        path: str

    def __init__(self, path: str) -> None:
        """Show ``path``."""
        super().__init__(line_of(path), markup=False)
        self.path = path

    def set_message(self, remark: str) -> None:
        """Put a ``remark`` behind the path."""
        self.update(f"{line_of(self.path)}{'  ' + remark if remark else ''}")

    def action_copy(self) -> None:
        """Ask for the path to be copied."""
        self.post_message(self.Wanted(self.path))
