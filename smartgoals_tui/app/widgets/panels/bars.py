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


class Bar(Widget):
    """One line of spans: some at the left end, some at the right."""

    DEFAULT_CSS = """
    Bar { height: 1; background: $panel; padding: 0 1; }
    """

    GROUND = "panel"

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


def _length(words: Sequence[Line], gap: int) -> int:
    return sum(width_of(word) for word in words) + gap * (len(words) - 1)


class KeyHint(NamedTuple):
    """A key, what it does, and the action behind it."""

    key: str
    label: str
    action: str


class KeyBar(Bar):
    """The most useful keys; each can be clicked."""

    @dataclass
    class Pressed(Message):
        """A key hint was clicked."""

        action: str

    def set_items(self, hints: Sequence[KeyHint]) -> None:
        """Show ``hints``, in order of use; what does not fit is left out whole.

        The way out, esc, stays for as long as it fits.
        """
        self._hints = tuple(hints)
        self._lay_out()

    def on_resize(self) -> None:
        """Fit the hints to the new width."""
        self._lay_out()

    def _lay_out(self) -> None:
        hints, width = list(getattr(self, "_hints", ())), self.content_size.width
        words = [(Span(hint.key, Role.KEY), Span(f" {hint.label}", Role.MUTED)) for hint in hints]
        while words and _length(words, 2) > width:
            place = max(range(len(hints)), key=lambda n: (hints[n].key != "esc", n))
            del hints[place], words[place]
        gap = " " * (3 if _length(words, 3) <= width else 2)
        self._regions: list[tuple[range, str]] = []
        spans: list[Span] = []
        for hint, word in zip(hints, words, strict=True):
            start = width_of(tuple(spans))
            end = start + width_of(word)
            self._regions.append((range(start, end), hint.action))
            spans += [*word, Span(gap)]
        self.show(tuple(spans[:-1]))

    def on_click(self, event: events.Click) -> None:
        """Do what the hint under the pointer does."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        for cells, action in self._regions:
            if offset.x in cells:
                self.post_message(self.Pressed(action))
