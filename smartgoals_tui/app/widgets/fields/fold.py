"""A few rows that stay folded away until they are wanted."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii


class FoldTitle(Static, can_focus=True):
    """The line that opens and closes a fold."""

    DEFAULT_CSS = """
    FoldTitle { height: auto; color: $text-muted; pointer: pointer; }
    FoldTitle:focus { color: $text-primary; text-style: bold reverse; }
    """
    BINDINGS = [Binding("enter,space", "fold", "Open or close", show=False)]

    def action_fold(self) -> None:
        """Open or close the fold."""
        if isinstance(self.parent, Fold):
            self.parent.toggle()

    def on_click(self, event: events.Click) -> None:
        """Open or close the fold."""
        event.stop()
        self.action_fold()


class Fold(Vertical):
    """Rows under a line that opens and closes them; closed rows keep their text."""

    DEFAULT_CSS = """
    Fold { height: auto; }
    Fold > .rows { height: auto; display: none; }
    Fold.-open > .rows { display: block; }
    """

    def __init__(self, title: str, *rows: Widget, open_at_first: bool = False) -> None:
        """Fold ``rows`` under ``title``."""
        super().__init__()
        self._title, self._rows = title, rows
        self._line = FoldTitle("", markup=False)
        self.set_class(open_at_first, "-open")

    def compose(self) -> ComposeResult:
        """Lay out the line and the rows."""
        yield self._line
        yield Vertical(*self._rows, classes="rows")

    def on_mount(self) -> None:
        """Draw the sign."""
        self._draw()

    @property
    def is_open(self) -> bool:
        """Whether the rows are shown."""
        return self.has_class("-open")

    def toggle(self) -> None:
        """Open or close."""
        self.toggle_class("-open")
        self._draw()

    def _draw(self) -> None:
        signs = "+-" if draws_ascii(self.app) else "▸▾"
        self._line.update(f"{signs[self.has_class('-open')]} {self._title}")
