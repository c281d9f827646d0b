"""Rows of a few lines each, drawn when they come into sight, one of them under a cursor."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Paint, Role, Span

MARGIN = 2
"""Cells left of a row; the first holds the cursor."""


class RowList(ScrollView, can_focus=True):
    """A list that may be long; subclasses say what stands in each row."""

    DEFAULT_CSS = """
    RowList { background: $panel; border-top: solid $border-blurred; scrollbar-size-vertical: 1; }
    RowList { border-title-color: $text-muted; border-title-style: none; }
    RowList:focus { border-top: solid $border; border-title-color: $text-primary; }
    RowList:focus { border-title-style: bold reverse; }
    """
    BINDINGS = [
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "go(0)", "First", show=False),
        Binding("end", "go(-1)", "Last", show=False),
    ]
    ROW_HEIGHT = 1

    @dataclass
    class Opened(Message):
        """The chosen row was clicked again."""

        rows: RowList

    def __init__(self, glyphs: Glyphs, title: str, id: str | None = None) -> None:
        """Draw with ``glyphs`` under a ``title``."""
        super().__init__(id=id)
        self.glyphs = glyphs
        self.title = title
        self.border_title = title
        self.cursor = 0
        self._count = 0
        self._empty = ""
        self._paints: dict[str, Paint] = {}
        self._drawn: dict[tuple[int, bool], list[Strip]] = {}

    def draw_row(self, index: int, width: int) -> list[Line]:
        """Return the ``ROW_HEIGHT`` lines of a row."""
        raise NotImplementedError

    def show_rows(self, count: int, cursor: int, empty: str = "") -> None:
        """Show ``count`` rows anew, or the words ``empty`` for none."""
        self._count, self._empty = count, empty
        self.cursor = max(0, min(cursor, count - 1))
        self._drawn.clear()
        self._resize()
        self._scroll_to_cursor()
        self.refresh()

    def entitle(self, more: str) -> None:
        """Say ``more`` beside the title."""
        self.border_title = f"{self.title}   {more}" if more else self.title

    # Moving

    def action_move(self, step: int) -> None:
        """Go ``step`` rows down."""
        self._go(self.cursor + step)

    def action_page(self, direction: int) -> None:
        """Go a screen of rows up or down."""
        page = max(1, self.scrollable_content_region.height // self.ROW_HEIGHT - 1)
        self._go(self.cursor + direction * page)

    def action_go(self, index: int) -> None:
        """Go to a row; negative counts from the end."""
        self._go(index % max(1, self._count))

    def _go(self, index: int) -> None:
        before, self.cursor = self.cursor, max(0, min(index, self._count - 1))
        if self.cursor != before:
            self._scroll_to_cursor()
            self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Choose a row; a click on the chosen one opens it."""
        offset = event.get_content_offset(self)
        if offset is None or not self._count:
            return
        index = (offset.y + self.scroll_offset.y) // self.ROW_HEIGHT
        if index == self.cursor:
            self.post_message(self.Opened(self))
        elif index < self._count:
            self._go(index)

    def _scroll_to_cursor(self) -> None:
        height = self.scrollable_content_region.height
        top, first = self.cursor * self.ROW_HEIGHT, self.scroll_offset.y
        if not height or first <= top <= first + height - self.ROW_HEIGHT:
            return
        y = top if top < first else top - height + self.ROW_HEIGHT
        self.scroll_to(y=y, animate=False, force=True)

    # Drawing

    def on_resize(self) -> None:
        """Draw all rows for the new width."""
        self._drawn.clear()
        self._resize()
        self._scroll_to_cursor()

    def _resize(self) -> None:
        width = self.scrollable_content_region.width
        self.virtual_size = Size(width, self._count * self.ROW_HEIGHT)

    def notify_style_update(self) -> None:
        """Take the colours of the theme anew."""
        super().notify_style_update()
        self._paints.clear()
        self._drawn.clear()

    def _paint(self, ground: str) -> Paint:
        if ground not in self._paints:
            self._paints[ground] = Paint(self.app.theme_variables, ground)
        return self._paints[ground]

    def render_line(self, y: int) -> Strip:
        """Draw the ``y``-th visible line."""
        width = self.scrollable_content_region.width
        index, line = divmod(y + self.scroll_offset.y, self.ROW_HEIGHT)
        if index < self._count:
            return self._row(index, index == self.cursor, width)[line]
        words = self._empty if not self._count and y == 0 else ""
        return self._paint("panel").strip((Span(" " * MARGIN), Span(words, Role.MUTED)), width)

    def _row(self, index: int, chosen: bool, width: int) -> list[Strip]:
        if (index, chosen) not in self._drawn:
            paint = self._paint("selected" if chosen else "panel")
            margin = Span((self.glyphs.cursor if chosen else "").ljust(MARGIN), Role.KEY)
            lines = self.draw_row(index, width - MARGIN)
            self._drawn[index, chosen] = [paint.strip((margin, *line), width) for line in lines]
        return self._drawn[index, chosen]
