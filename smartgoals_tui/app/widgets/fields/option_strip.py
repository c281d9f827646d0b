"""Options side by side, chosen with arrows, letters or the mouse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from textual import events, on
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Offset, Size
from textual.widget import Widget

from smartgoals_tui.app.widgets.fields.answers import Answer, Answered, Entered
from smartgoals_tui.app.widgets.fields.typeahead import Typeahead
from smartgoals_tui.domain.text.text import visible_line


class Place(NamedTuple):
    """Where an option is drawn."""

    x: int
    y: int
    width: int

    def holds(self, offset: Offset) -> bool:
        """Tell whether the cell at ``offset`` is of it."""
        return offset.y == self.y and self.x <= offset.x < self.x + self.width


def lay_out(options: Iterable[str], width: int, gap: int) -> list[Place]:
    """Return where each of ``options`` goes on lines of ``width`` cells, ``gap`` cells apart."""
    places, x, y = [], 0, 0
    for option in options:
        size = cell_len(option)
        if x and x + size > width:
            x, y = 0, y + 1
        places.append(Place(x, y, size))
        x += size + gap
    return places


class OptionStrip(Widget, Answer, can_focus=True):
    """A row of options that wraps; subclasses say how one looks and what choosing it does."""

    DEFAULT_CSS = """
    OptionStrip { width: 1fr; height: auto; padding: 0 1; pointer: pointer; }
    """
    BINDINGS = [
        Binding("left", "move(-1)", "Previous", show=False),
        Binding("right", "move(1)", "Next", show=False),
        Binding("home", "move_to(0)", "First", show=False),
        Binding("end", "move_to(-1)", "Last", show=False),
        Binding("space", "choose", "Choose", show=False),
        Binding("backspace,delete", "clear", "No answer", show=False),
        Binding("enter", "enter", "Next field", show=False),
    ]
    GAP = 2

    value: object = None
    """The answer."""

    def __init__(self, field: str, labels: Sequence[str], cursor: int = 0) -> None:
        """Answer ``field`` by one or more of the options ``labels``."""
        super().__init__(classes=f"field-{field}")
        self.field = field
        # Measured before they are drawn.
        self._labels = tuple(map(visible_line, labels))
        self._cursor = cursor
        self.typeahead = Typeahead(lambda index, _: self.action_move_to(index))

    @property
    def answer(self) -> object:
        """What is chosen."""
        return self.value

    # What subclasses say

    def is_on(self, index: int) -> bool:
        """Tell whether an option is chosen."""
        raise NotImplementedError

    def draw(self, index: int) -> str:
        """Return an option as it is drawn."""
        raise NotImplementedError

    def pick(self, index: int) -> None:
        """Choose an option, by space or the mouse."""
        raise NotImplementedError

    def action_clear(self) -> None:
        """Take the answer back."""
        raise NotImplementedError

    def cursor_moved(self, index: int) -> None:
        """Follow the cursor, which went to another option."""

    # Drawing

    def places(self, width: int) -> list[Place]:
        """Return where each option goes on lines of ``width`` cells."""
        return lay_out(map(self.draw, range(len(self._labels))), width, self.GAP)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Take as many lines as the options need."""
        del container, viewport
        return max((place.y for place in self.places(width)), default=0) + 1

    def render(self) -> Content:
        """Draw the options."""
        pieces: list[str | tuple[str, str]] = []
        x = y = 0
        for index, place in enumerate(self.places(self.content_size.width)):
            pieces.append("\n" if place.y > y else " " * (place.x - x))
            pieces.append((self.draw(index), self._style(index)))
            x, y = place.x + place.width, place.y
        return Content.assemble(*pieces)

    def _style(self, index: int) -> str:
        style = "bold $strong" if self.is_on(index) else "$text-muted"
        if self.has_focus and index == self._cursor:
            style += " reverse"
        return style

    @on(events.Focus)
    @on(events.Blur)
    def _show_cursor(self) -> None:
        self.refresh()

    # Choosing

    def post_answer(self, value: object) -> None:
        """Say that the answer is now ``value``."""
        self.refresh()
        self.post_message(Answered(self.field, value))

    def action_move(self, step: int) -> None:
        """Go to the next or previous option."""
        self.action_move_to(max(0, min(len(self._labels) - 1, self._cursor + step)))

    def action_move_to(self, index: int) -> None:
        """Go to an option; negative counts from the end."""
        if not self._labels:
            return
        self._cursor = index % len(self._labels)
        self.refresh()
        self.cursor_moved(self._cursor)

    def action_choose(self) -> None:
        """Choose the option under the cursor."""
        if self._labels:
            self.pick(self._cursor)

    def action_enter(self) -> None:
        """Tell that the person is done here."""
        self.post_message(Entered(self))

    def on_click(self, event: events.Click) -> None:
        """Choose the option under the pointer."""
        index = self.option_at(event)
        if index is not None:
            self._cursor = index
            self.pick(index)

    def option_at(self, event: events.MouseEvent) -> int | None:
        """Return the option under the pointer; None beside them."""
        offset = event.get_content_offset(self)
        places = self.places(self.content_size.width) if offset else ()
        return next((n for n, place in enumerate(places) if offset and place.holds(offset)), None)

    def on_key(self, event: events.Key) -> None:
        """Choose the next option that begins with what is typed."""
        at = self._cursor
        if self._labels and self.typeahead.take(event, self._labels, at, self.is_on(at)):
            event.stop()
