"""The one-line bars of a screen: what is going on, and which keys do what."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from smartgoals_tui.app.widgets.draw.paint import Line, Paint, Role, Span
from smartgoals_tui.app.widgets.draw.spans import spread, width_of

GAP = 3
"""Blanks between two keys and what they do."""
WAYS_OUT = ("esc", "q")


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

    def line(self, role: Role) -> Line:
        """Return it as spans, its key as ``role``."""
        return (Span(self.key, role), Span(f" {self.label}", Role.MUTED))


class KeyBar(Bar):
    """The most useful keys, the most likely first, the way out at the right; each can be clicked.

    What does not fit is left out whole, the last first, the way out last of all.
    """

    _hints: tuple[KeyHint, ...] = ()
    _regions: tuple[tuple[range, str], ...] = ()

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
        width = self.content_size.width
        hints, out = _without_way_out(self._hints)
        end = out.line(Role.TITLE) if out else ()
        room = width - width_of(end)
        spans: Line = ()
        regions = []
        for hint in hints:
            start = width_of(spans) + (GAP if spans else 0)
            word = hint.line(Role.TITLE if spans else Role.KEY)
            if start + width_of(word) + (GAP if end else 0) > room:
                break
            spans = (*spans, *((Span(" " * GAP),) if spans else ()), *word)
            regions.append((range(start, start + width_of(word)), hint.action))
        if out and room >= 0:
            regions.append((range(room, width), out.action))
        self._regions = tuple(regions)
        self.show(spans, end if room >= 0 else ())

    def on_click(self, event: events.Click) -> None:
        """Do what the hint under the pointer does."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        for cells, action in self._regions:
            if offset.x in cells:
                self.post_message(self.Pressed(action))


def _without_way_out(hints: Sequence[KeyHint]) -> tuple[list[KeyHint], KeyHint | None]:
    """Return ``hints`` without the one that leads out, and that one."""
    out = next((hint for hint in hints if hint.key in WAYS_OUT), None)
    return [hint for hint in hints if hint is not out], out
