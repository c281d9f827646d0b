"""A widget that draws its own lines, with one place on them under a cursor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rich.style import Style
from textual.content import Content
from textual.strip import Strip
from textual.widget import Widget

from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Paint
from smartgoals_tui.domain.text.week import MONTH_NAMES, Week

MONTH_WIDTH = 3
PAGE = 13
"""Weeks by which a picture moves when the cursor leaves it: a quarter of a year."""

_CURSOR = Style(reverse=True)


class Drawing(Widget, can_focus=True):
    """Lines of spans drawn when they are needed; subclasses say what stands on each."""

    DEFAULT_CSS = """
    Drawing { background: $surface; border-top: solid $line; padding: 0 1; }
    Drawing { border-title-color: $foreground; border-title-style: bold; }
    Drawing:focus { border-top: heavy $primary; border-title-color: $text-primary; }
    """
    GROUND = "surface"

    def __init__(self, glyphs: Glyphs, title: str, id: str | None = None) -> None:
        """Draw with ``glyphs`` under a ``title``."""
        super().__init__(id=id)
        self.glyphs = glyphs
        self.title = title
        self.border_title = title
        self._paint: Paint | None = None

    def draw(self, y: int, width: int) -> Line:
        """Return the line ``y``."""
        raise NotImplementedError

    def cursor_on(self, y: int) -> range:
        """Return the cells of the line ``y`` that are under the cursor."""
        raise NotImplementedError

    def set_title_suffix(self, more: str) -> None:
        """Say ``more`` beside the title."""
        self.border_title = title_with(self.title, more)

    def notify_style_update(self) -> None:
        """Take the colours of the theme again."""
        super().notify_style_update()
        self._paint = None

    def render_line(self, y: int) -> Strip:
        """Draw the line ``y``."""
        if self._paint is None:
            self._paint = Paint(self.app.theme_variables, self.GROUND)
        width = self.content_size.width
        strip = self._paint.strip(self.draw(y, width), width)
        cells = self.cursor_on(y)
        if not cells:
            return strip
        before, inside, after = strip.divide([cells.start, cells.stop, width])
        return Strip.join([before, inside.apply_style(_CURSOR), after])


def title_with(title: str, more: str) -> Content:
    """Return the title of a part of a screen with what is said beside it."""
    return Content.assemble(title, (f"   {more}" if more else "", "not bold $text-muted"))


def window(left: int, cursor: int, columns: int, total: int) -> int:
    """Return the first of the ``columns`` places shown, of ``total``, so that ``cursor`` is seen.

    A cursor that leaves the picture moves it on by a quarter of a year, not place by place.
    """
    page = min(PAGE, columns - 1)
    if cursor < left:
        return max(0, cursor - page)
    if cursor >= left + columns:
        return max(0, min(cursor + page, total - 1) + 1 - columns)
    return left


def month_line(weeks: Sequence[Week], cells: int, width: int) -> str:
    """Return the names of months above or below columns of ``cells`` cells, one for each week.

    Each name stands at the week that holds the month's first day, and one at the first week where
    there is room for it.
    """
    line = [" "] * width
    for number, week in enumerate(weeks):
        x = number * cells
        if week.end.day <= 7 and x + MONTH_WIDTH <= width:
            line[x : x + MONTH_WIDTH] = MONTH_NAMES[week.end.month - 1]
    if weeks and width > MONTH_WIDTH and line[: MONTH_WIDTH + 1] == [" "] * (MONTH_WIDTH + 1):
        line[:MONTH_WIDTH] = MONTH_NAMES[weeks[0].start.month - 1]
    return "".join(line)


def month_and_year(day: date) -> str:
    """Write "Nov 2026"."""
    return f"{MONTH_NAMES[day.month - 1]} {day.year}"
