"""The one-line bars of a screen: what is going on, and which keys do what."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rich.cells import cell_len
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from smartgoals_tui.app.widgets.draw.paint import Line, Paint, Role, Span
from smartgoals_tui.app.widgets.draw.spans import spread, width_of

GAP = 3
"""Blanks between two keys and what they do."""
WAYS_OUT = ("esc", "q")
HELP = "?"


class Bar(Widget):
    """One line of spans: some at the left end, some at the right."""

    DEFAULT_CSS = """
    Bar { height: 1; background: $background; padding: 0 2; }
    """

    GROUND = "background"

    def __init__(self, id: str | None = None) -> None:
        """Start empty; ``show`` fills it."""
        super().__init__(id=id)
        self._left: Line = ()
        self._right: Line = ()
        self._paint: Paint | None = None

    def show(self, left: Line, right: Line = ()) -> None:
        """Draw ``left`` and ``right`` at the two ends."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    @property
    def text(self) -> str:
        """What the bar says, for tests and screen readers."""
        return "".join(span.text for span in (*self._left, Span("  "), *self._right)).strip()

    def notify_style_update(self) -> None:
        """Take the colours of the theme again."""
        super().notify_style_update()
        self._paint = None

    def render_line(self, y: int) -> Strip:
        """Draw the line."""
        if self._paint is None:
            self._paint = Paint(self.app.theme_variables, self.GROUND)
        width = self.content_size.width
        if y:
            return Strip.blank(width, self._paint.blank)
        return self._paint.strip(spread(self._left, self._right, width), width)


class StatusBar(Bar):
    """Says in words what the chosen goal's signs mean."""

    DEFAULT_CSS = """
    StatusBar { background: $surface; }
    """

    GROUND = "surface"


class KeyHint(NamedTuple):
    """A key, what it does, and the action behind it."""

    key: str
    label: str
    action: str

    @property
    def width(self) -> int:
        """The cells it takes."""
        return cell_len(f"{self.key} {self.label}")


class KeyBar(Bar):
    """The most useful keys, the likeliest first, the way out at the right; each can be clicked."""

    _hints: tuple[KeyHint, ...] = ()
    _placed: tuple[tuple[int, KeyHint], ...] = ()

    @dataclass
    class Pressed(Message):
        """A key hint was clicked."""

        action: str

    def set_items(self, hints: Sequence[KeyHint]) -> None:
        """Show ``hints``, in order of use."""
        self._hints = tuple(hints)
        self._lay_out()

    def on_resize(self) -> None:
        """Fit the hints to the new width."""
        self._lay_out()

    def _lay_out(self) -> None:
        self._placed = place(self._hints, self.content_size.width)
        spans: list[Span] = []
        for x, hint in self._placed:
            spans += [
                Span(" " * (x - width_of(tuple(spans)))),
                Span(hint.key, Role.TITLE if spans else Role.KEY),
                Span(f" {hint.label}", Role.MUTED),
            ]
        self.show(tuple(spans))

    def on_click(self, event: events.Click) -> None:
        """Do what the hint under the pointer does."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        for x, hint in self._placed:
            if x <= offset.x < x + hint.width:
                self.post_message(self.Pressed(hint.action))


def place(hints: Sequence[KeyHint], width: int) -> tuple[tuple[int, KeyHint], ...]:
    """Return those of ``hints`` that fit in ``width`` cells, each behind the cell it begins at.

    The way out stands at the right end. What does not fit is left out whole: the last first, then
    the key for help, then the way out.
    """
    out = next((hint for hint in hints if hint.key in WAYS_OUT and hint.width <= width), None)
    room = width - (out.width + GAP if out else 0)
    kept = [hint for hint in hints if hint.key not in WAYS_OUT]
    while kept and sum(hint.width + GAP for hint in kept) - GAP > room:
        last = max(range(len(kept)), key=lambda n: (kept[n].key != HELP, n))
        del kept[last]
    placed, x = [], 0
    for hint in kept:
        placed.append((x, hint))
        x += hint.width + GAP
    return (*placed, (width - out.width, out)) if out else tuple(placed)
