"""A list that draws only the rows in sight, each once until something about it changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Paint, Role, Span

MARGIN = 2
"""Cells left of a row; the first holds the cursor."""
KEYS: list[BindingType] = [
    Binding("up,k", "move(-1)", "Up", show=False),
    Binding("down,j", "move(1)", "Down", show=False),
    Binding("pageup", "page(-1)", "Page up", show=False),
    Binding("pagedown", "page(1)", "Page down", show=False),
    Binding("home", "go(0)", "First", show=False),
    Binding("end", "go(-1)", "Last", show=False),
]
"""What moves the cursor."""


class VirtualList(ScrollView, can_focus=True):
    """Rows of a few lines, one of them under a cursor; subclasses say what stands in each."""

    DEFAULT_CSS = "VirtualList { scrollbar-size-vertical: 1; }"
    BINDINGS = KEYS
    ROW_HEIGHT: ClassVar[int] = 1
    GAP: ClassVar[int] = 0
    """Empty lines between two rows."""
    GROUND: ClassVar[str] = "panel"
    """The theme's name of the colour that rows lie on."""
    EMPTY_ROW: ClassVar[int] = 0
    """The line on which an empty list says why it is empty."""
    PAGE_OVERLAP: ClassVar[int] = 1
    """How many rows stay in sight when it goes a page on."""
    CLICKS_TO_OPEN: ClassVar[int] = 1
    """How many clicks right behind each other open the row under the cursor."""
    CENTRES: ClassVar[bool] = False
    """Whether a row that was out of sight comes to the middle: the next moves need not scroll."""

    @dataclass
    class Opened(Message):
        """The chosen row is to be opened."""

        rows: VirtualList

    def __init__(self, glyphs: Glyphs, id: str | None = None) -> None:
        """Draw with ``glyphs``."""
        super().__init__(id=id)
        self.glyphs = glyphs
        self.cursor = 0
        """The index of the chosen row."""
        self._count = 0
        self._empty = ""
        self._paints: dict[str, Paint] = {}
        self._drawn: dict[tuple[int, bool], list[Strip]] = {}

    def draw_row(self, index: int, width: int) -> Sequence[Line]:
        """Return the ``ROW_HEIGHT`` lines of a row."""
        raise NotImplementedError

    def cursor_moved(self) -> None:
        """Follow the cursor, which is on another row now; for subclasses."""

    def set_items(self, count: int, cursor: int, empty: str = "") -> None:
        """Show ``count`` rows again, or the words ``empty`` for none."""
        self._count, self._empty = count, empty
        self.cursor = max(0, min(cursor, count - 1))
        self.invalidate_all()
        self._resize()
        self._scroll_to_cursor()

    def invalidate(self, index: int) -> None:
        """Draw a row again."""
        for chosen in (True, False):
            self._drawn.pop((index, chosen), None)
        self._refresh_row(index)

    def invalidate_all(self) -> None:
        """Draw all rows again."""
        self._drawn.clear()
        self.refresh()

    @property
    def _stride(self) -> int:
        """The lines from one row to the next."""
        return self.ROW_HEIGHT + self.GAP

    # Moving

    def action_move(self, step: int) -> None:
        """Go ``step`` rows down."""
        self.go_to(self.cursor + step)

    def action_page(self, direction: int) -> None:
        """Go a screen of rows up or down."""
        rows = self.scrollable_content_region.height // self._stride
        self.go_to(self.cursor + direction * max(1, rows - self.PAGE_OVERLAP))

    def action_go(self, index: int) -> None:
        """Go to a row; negative counts from the end."""
        self.go_to(index % max(1, self._count))

    def go_to(self, index: int) -> None:
        """Put the cursor on a row, or on the nearest there is."""
        before, self.cursor = self.cursor, max(0, min(index, self._count - 1))
        if self.cursor != before:
            self._refresh_row(before)
            self._refresh_row(self.cursor)
            self._scroll_to_cursor()
            self.cursor_moved()

    def on_click(self, event: events.Click) -> None:
        """Choose a row; a click on the chosen one opens it."""
        offset = event.get_content_offset(self)
        if offset is None or not self._count:
            return
        index = (offset.y + self.scroll_offset.y) // self._stride
        if index == self.cursor and event.chain >= self.CLICKS_TO_OPEN:
            self.post_message(self.Opened(self))
        elif index < self._count:
            self.go_to(index)

    def _scroll_to_cursor(self) -> None:
        height = self.scrollable_content_region.height
        top, first = self.cursor * self._stride, self.scroll_offset.y
        if not height or first <= top <= first + height - self.ROW_HEIGHT:
            return
        y = top if top < first else top - height + self.ROW_HEIGHT
        if self.CENTRES:
            y = max(0, top - (height - self._stride) // 2)
        self.scroll_to(y=y, animate=False, force=True)

    # Drawing

    def on_resize(self) -> None:
        """Draw all rows for the new width."""
        self._drawn.clear()
        self._resize()
        self._scroll_to_cursor()

    def _resize(self) -> None:
        width = self.scrollable_content_region.width
        self.virtual_size = Size(width, max(0, self._count * self._stride - self.GAP))

    def notify_style_update(self) -> None:
        """Take the colours of the theme again."""
        super().notify_style_update()
        self._paints.clear()
        self._drawn.clear()

    def _refresh_row(self, index: int) -> None:
        self.refresh_lines(index * self._stride, self._stride)

    def _paint(self, ground: str) -> Paint:
        if ground not in self._paints:
            self._paints[ground] = Paint(self.app.theme_variables, ground)
        return self._paints[ground]

    def render_line(self, y: int) -> Strip:
        """Draw the ``y``-th visible line."""
        width = self.scrollable_content_region.width
        index, line = divmod(y + self.scroll_offset.y, self._stride)
        if index < self._count and line < self.ROW_HEIGHT:
            return self._row(index, index == self.cursor, width)[line]
        words = self._empty if not self._count and y == self.EMPTY_ROW else ""
        return self._paint(self.GROUND).strip((Span(" " * MARGIN), Span(words, Role.MUTED)), width)

    def _row(self, index: int, chosen: bool, width: int) -> list[Strip]:
        if (index, chosen) not in self._drawn:
            paint = self._paint("chosen" if chosen else self.GROUND)
            margin = Span((self.glyphs.cursor if chosen else "").ljust(MARGIN), Role.KEY)
            lines = self.draw_row(index, width - MARGIN)
            self._drawn[index, chosen] = [paint.strip((margin, *line), width) for line in lines]
        return self._drawn[index, chosen]
