"""What a page asks besides: rows that stay folded away until somebody wants to look deeper."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

KEY = "f3"


class FoldTitle(Static, can_focus=True):
    """The line that opens and closes a fold."""

    DEFAULT_CSS = """
    FoldTitle { height: auto; color: $text-muted; pointer: pointer; }
    FoldTitle:focus { background: $chosen; color: $strong; }
    """
    BINDINGS = [Binding("enter,space", "fold", "Open or close", show=False)]

    def action_fold(self) -> None:
        """Open or close the fold."""
        if isinstance(self.parent, LookDeeper):
            self.parent.toggle()

    def on_click(self, event: events.Click) -> None:
        """Open or close the fold."""
        event.stop()
        self.action_fold()


class LookDeeper(Vertical):
    """Rows under a line that opens and closes them; closed rows keep their answers."""

    DEFAULT_CSS = """
    LookDeeper { height: auto; }
    LookDeeper > .rows { height: auto; display: none; padding-top: 1; }
    LookDeeper.-open > .rows { display: block; }
    """

    def __init__(self, title: str, *rows: Widget, open_at_first: bool = False) -> None:
        """Fold ``rows`` away; ``title`` says what they ask: "where, with whom"."""
        super().__init__()
        self._title, self._rows = title, rows
        self._line = FoldTitle("", markup=False)
        self.set_class(open_at_first, "-open")

    def compose(self) -> ComposeResult:
        """Lay out the line and the rows."""
        yield self._line
        yield Vertical(*self._rows, classes="rows")

    def on_mount(self) -> None:
        """Say what there is."""
        self._draw()

    @property
    def is_open(self) -> bool:
        """Whether the rows are shown."""
        return self.has_class("-open")

    def open(self) -> None:
        """Show the rows."""
        if not self.is_open:
            self.toggle()

    def toggle(self) -> None:
        """Open or close."""
        self.toggle_class("-open")
        self._draw()
        # Where the rows stand is known once they have been laid out.
        self.call_after_refresh(self._scroll_to_focus)

    def _scroll_to_focus(self) -> None:
        focused = self.screen.focused
        if focused is not None and self.holds(focused):
            focused.scroll_visible(animate=False)

    def set_title(self, title: str) -> None:
        """Say in other words what the rows ask."""
        if title != self._title:
            self._title = title
            self._draw()

    def holds(self, widget: Widget) -> bool:
        """Tell whether ``widget`` is in one of the rows."""
        return self in widget.ancestors

    def _draw(self) -> None:
        words = "Fold away" if self.is_open else f"Look deeper: {self._title}"
        self._line.update(Content.assemble((KEY, "bold $foreground"), f" {words}"))
