"""The weeks of a goal as bars against what each asked, one week under a cursor."""

from __future__ import annotations

from datetime import date

from textual import events
from textual.binding import Binding

from smartgoals_tui.app.widgets.draw.drawing import (
    PAGE,
    Drawing,
    month_and_year,
    month_line,
    window,
)
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.spans import crop
from smartgoals_tui.app.widgets.draw.week_strip import WEEK_ROLES, week_cell
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.lifecycle.timeline import describe_judged
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.text.numbers import format_amount

LABEL_WIDTH = 4
STEPS = 8
"""Heights of a bar within one cell."""

WIDEST_BAR = 3
FEET = 3
"""Lines under the bars: the weeks' signs, the months, and the cursor's week in words."""


class WeekChart(Drawing):
    """Bars for what was done, a line for what was asked: a change of plan is a step of the line."""

    DEFAULT_CSS = """
    WeekChart { height: 10; }
    """
    BINDINGS = [
        Binding("left,h", "move(-1)", "A week back", show=False),
        Binding("right,l", "move(1)", "A week on", show=False),
        Binding("pageup", f"move(-{PAGE})", "A quarter back", show=False),
        Binding("pagedown", f"move({PAGE})", "A quarter on", show=False),
        Binding("home", "go(0)", "First week", show=False),
        Binding("end", "go(-1)", "Latest week", show=False),
    ]

    def __init__(self, glyphs: Glyphs, title: str, id: str | None = None) -> None:
        """Draw with ``glyphs`` under a ``title``."""
        super().__init__(glyphs, title, id)
        self._progress: Progress | None = None
        self._weeks: tuple[JudgedWeek, ...] = ()
        self._hidden = False
        self._left = 0
        self.cursor = 0

    def show(self, progress: Progress, hidden: bool = False) -> None:
        """Show the weeks of a goal; the cursor stays on its week, at first on the latest."""
        old = self._weeks[self.cursor].week if self._weeks else None
        self._progress, self._weeks, self._hidden = progress, progress.weeks, hidden
        places = (n for n, judged in enumerate(self._weeks) if judged.week == old)
        self.cursor = next(places, max(0, len(self._weeks) - 1))
        self._show_cursor()

    @property
    def words(self) -> str:
        """The week under the cursor in words."""
        if self._progress is None:
            return ""
        if not self._weeks:
            return "The first week has not begun."
        return self._say(self._weeks[self.cursor])

    def _say(self, judged: JudgedWeek) -> str:
        progress = self._progress
        is_reserved = progress is not None and judged.week in progress.streak.reserved
        start = progress.goal.start if progress else None
        return describe_judged(judged, self._today, self._hidden, is_reserved, start)

    @property
    def _today(self) -> date:
        return self._progress.today if self._progress else date.min

    # Where things are

    @property
    def _room(self) -> int:
        return max(1, self.content_size.width - LABEL_WIDTH)

    @property
    def _bar(self) -> int:
        """Cells from one bar to the next: wide while there are few weeks."""
        return max(1, min(WIDEST_BAR, self._room // max(1, len(self._weeks))))

    @property
    def _columns(self) -> int:
        return self._room // self._bar

    @property
    def _rows(self) -> int:
        return max(1, self.content_size.height - FEET)

    @property
    def _shown(self) -> tuple[JudgedWeek, ...]:
        return self._weeks[self._left : self._left + self._columns]

    def _show_cursor(self) -> None:
        self._left = window(self._left, self.cursor, self._columns, len(self._weeks))
        shown = self._shown
        if shown:
            first, last = shown[0].week.start, shown[-1].week.end
            self.set_title_suffix(f"{month_and_year(first)} – {month_and_year(last)}")
        kinds = {judged.measure.kind for judged in shown}
        self._scales = {kind: _top(shown, kind) for kind in kinds}
        self.refresh()

    def _week_at(self, x: int) -> int | None:
        number = self._left + (x - LABEL_WIDTH) // self._bar
        return number if x >= LABEL_WIDTH and number < len(self._weeks) else None

    # Drawing

    def on_resize(self) -> None:
        """Show as many weeks as fit, the latest last."""
        self._left = max(0, self.cursor + 1 - self._columns)
        self._show_cursor()

    def draw(self, y: int, width: int) -> Line:
        """Return a row of the bars, the weeks' signs, the months, or the cursor's week in words."""
        if self._progress is None:
            return ()
        row = self._rows - 1 - y
        if row >= 0:
            return (Span(self._label(row), Role.MUTED), *self._bars(row))
        if row == -1:
            return (Span(" " * LABEL_WIDTH), *self._signs())
        if row == -2:
            weeks = [judged.week for judged in self._shown]
            months = month_line(weeks, self._bar, self._room)
            return (Span(" " * LABEL_WIDTH), Span(months, Role.MUTED))
        return crop((Span(self.words),), width) if row == -FEET else ()

    def _label(self, row: int) -> str:
        """Return the amount that the top of a row stands for, at the top row alone."""
        if row < self._rows - 1 or len(self._scales) != 1:
            return " " * LABEL_WIDTH
        (top,) = self._scales.values()
        words = format_amount(top)
        return (words if len(words) < LABEL_WIDTH else "").rjust(LABEL_WIDTH - 1) + " "

    def _bars(self, row: int) -> list[Span]:
        spans = []
        for judged in self._shown:
            top = self._scales[judged.measure.kind]
            sign, role = self._cell(judged, top, row)
            body = max(1, self._bar - 1)
            spans.append(Span((sign * body).ljust(self._bar), role))
        return spans

    def _cell(self, judged: JudgedWeek, top: float, row: int) -> tuple[str, Role]:
        steps, line = heights(judged, top, self._rows)
        filled = min(STEPS, steps - row * STEPS)
        if filled > 0:
            return self.glyphs.bars[filled - 1], WEEK_ROLES[judged.state]
        return (self.glyphs.line, Role.FAINT) if row == line - 1 else (" ", Role.TEXT)

    def _signs(self) -> list[Span]:
        if self._progress is None:
            return []
        cells = [week_cell(judged, self._progress, self.glyphs) for judged in self._shown]
        return [Span(cell.text.ljust(self._bar), cell.role) for cell in cells]

    def cursor_on(self, y: int) -> range:
        """Return the cells of the cursor's sign under the bars."""
        if not self._weeks or y != self._rows:
            return range(0)
        x = LABEL_WIDTH + (self.cursor - self._left) * self._bar
        return range(x, x + max(1, self._bar - 1))

    # Moving

    def action_move(self, weeks: int) -> None:
        """Go ``weeks`` on."""
        self._go(self.cursor + weeks)

    def action_go(self, place: int) -> None:
        """Go to a week; negative counts from the end."""
        self._go(place % max(1, len(self._weeks)))

    def _go(self, place: int) -> None:
        if self._weeks:
            self.cursor = max(0, min(place, len(self._weeks) - 1))
            self._show_cursor()

    def on_click(self, event: events.Click) -> None:
        """Go to the week under the pointer."""
        offset = event.get_content_offset(self)
        place = self._week_at(offset.x) if offset else None
        if place is not None:
            self._go(place)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say the week under the pointer in the tooltip."""
        offset = event.get_content_offset(self)
        place = self._week_at(offset.x) if offset else None
        words = None if place is None else self._say(self._weeks[place])
        if words != self.tooltip:
            self.tooltip = words


def heights(judged: JudgedWeek, top: float, rows: int) -> tuple[int, int]:
    """Return how high a bar is, in eighths of a row, and on which row's top the line lies, 0: none.

    The line lies on whole rows; a bar reaches it exactly when the week is met.
    """
    steps = round(min(1.0, judged.count / top) * rows * STEPS)
    if judged.count > 0:
        steps = max(1, steps)
    if not judged.required:
        return steps, 0
    line = max(1, min(rows, round(judged.required / top * rows)))
    if judged.measure.kind is MeasureKind.LIMIT:
        # Within it the bar stays below the line or touches it; over it, it passes the line.
        at = line * STEPS
        if judged.state is WeekState.OVER:
            return max(steps, min(at + 1, rows * STEPS)), line
        return min(steps, at), line
    if judged.state is WeekState.MET:
        return max(steps, line * STEPS), line
    return min(steps, line * STEPS - 1), line


def _top(weeks: tuple[JudgedWeek, ...], kind: MeasureKind) -> float:
    """Return what the top of the chart stands for: the most that was asked or done."""
    those = [judged for judged in weeks if judged.measure.kind is kind]
    return max(max(judged.count, judged.required) for judged in those) or 1.0
