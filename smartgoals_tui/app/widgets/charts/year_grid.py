"""A year of days: a column for each week, a row for each weekday, one day under a cursor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from textual import events
from textual.binding import Binding
from textual.message import Message

from smartgoals_tui.app.widgets.draw.drawing import Drawing, month_and_year, month_line, window
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.week_strip import DAY_ROLES
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import without_unit
from smartgoals_tui.domain.lifecycle.timeline import describe_mark
from smartgoals_tui.domain.progress.log import Log
from smartgoals_tui.domain.progress.progress import DayMark, DayState, mark_days
from smartgoals_tui.domain.text.week import DAY_NAMES, Calendar, Week

LABEL_WIDTH = 4
MAX_WEEKS = 53
"""The weeks a year can touch."""

WORDS_ROW = 8
_AHEAD = timedelta(weeks=MAX_WEEKS)
"""How far beyond today the days go that can be looked at."""

_LATEST = date.max - timedelta(weeks=MAX_WEEKS + 2)
"""The last day a picture may begin on: behind it the calendar ends."""


class YearGrid(Drawing):
    """The days of a goal, as many weeks as fit and a year at most; older ones scroll in."""

    DEFAULT_CSS = """
    YearGrid { height: 10; }
    """
    BINDINGS = [
        Binding("left,h", "move(-7)", "A week back", show=False),
        Binding("right,l", "move(7)", "A week on", show=False),
        Binding("up,k", "move(-1)", "A day back", show=False),
        Binding("down,j", "move(1)", "A day on", show=False),
        Binding("pageup", "move(-364)", "A year back", show=False),
        Binding("pagedown", "move(364)", "A year on", show=False),
        Binding("home", "first", "First day", show=False),
        Binding("end", "today", "Today", show=False),
        Binding("enter", "choose", "The check-in of this day", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """The person wants to see what was logged on a day."""

        day: date

    _goal: Goal | None = None
    cursor: date

    def show(
        self, goal: Goal, log: Log, today: date, calendar: Calendar, hidden: bool = False
    ) -> None:
        """Show the days of ``goal``; the cursor stays on its day, at first on today."""
        is_new = self._goal is None or self._goal.uid != goal.uid
        self._goal, self._log, self._today, self._calendar = goal, log, today, calendar
        self._hidden = hidden
        self._first_day = min(goal.start, _LATEST)
        ahead = min(goal.end or today, today + _AHEAD)
        self._last_day = max(self._first_day, ahead)
        self._origin = calendar.week_of(self._first_day)
        self._marks: dict[int, tuple[DayMark, ...]] = {}
        self.cursor = self._within(today if is_new else self.cursor)
        if is_new:
            self._close_with_cursor()
        self._show_cursor()

    @property
    def words(self) -> str:
        """The day under the cursor in words."""
        return self._say(self.cursor) if self._goal else ""

    def _say(self, day: date) -> str:
        goal = self._goal
        if goal is None:
            return ""
        mark = self._week(self._number(day))[(day - self._origin.start).days % 7]
        measure = goal.plan_on(day).measure
        if self._hidden:
            measure = without_unit(measure)
        return describe_mark(mark, measure, len(self._log.get(day, ())), self._today)

    # Where things are

    @property
    def _columns(self) -> int:
        return max(1, min(MAX_WEEKS, self.content_size.width - LABEL_WIDTH))

    def _number(self, day: date) -> int:
        """Return how many weeks ``day`` lies after the goal's first."""
        return (day - self._origin.start).days // 7

    def _within(self, day: date) -> date:
        return min(max(day, self._first_day), self._last_day)

    def _week(self, number: int) -> tuple[DayMark, ...]:
        if number not in self._marks and self._goal is not None:
            week = Week(self._origin.start + timedelta(weeks=number))
            self._marks[number] = mark_days(self._goal, self._log, week, self._today)
        return self._marks.get(number, ())

    def _close_with_cursor(self) -> None:
        """Have the picture end with the cursor's week, if there are weeks enough to fill it."""
        self._left = max(0, self._number(self.cursor) + 1 - self._columns)

    def _show_cursor(self) -> None:
        """Bring the cursor's week into the picture."""
        columns, total = self._columns, self._number(self._last_day) + 1
        self._left = window(self._left, self._number(self.cursor), columns, total)
        first, last = self._column_start(0), self._column_start(columns - 1)
        self.set_title_suffix(f"{month_and_year(first)} – {month_and_year(last)}")
        self.refresh()

    def _column_start(self, column: int) -> date:
        return self._origin.start + timedelta(weeks=self._left + column)

    def day_at(self, x: int, y: int) -> date | None:
        """Return the day drawn at a cell of the content; None where there is none."""
        column = x - LABEL_WIDTH
        if self._goal is None or not (0 <= column < self._columns and 1 <= y <= 7):
            return None
        day = self._column_start(column) + timedelta(days=y - 1)
        return day if self._first_day <= day <= self._last_day else None

    # Drawing

    def on_resize(self) -> None:
        """Show as many weeks as fit."""
        if self._goal is not None:
            self._close_with_cursor()
            self._show_cursor()

    def draw(self, y: int, width: int) -> Line:
        """Return the months, a weekday's row, or the cursor's day in words."""
        if self._goal is None or y > WORDS_ROW:
            return ()
        if y == 0:
            weeks = [Week(self._column_start(column)) for column in range(self._columns)]
            months = month_line(weeks, 1, self._columns)
            return (Span(" " * LABEL_WIDTH), Span(months, Role.MUTED))
        if y == WORDS_ROW:
            return (Span(self.words[:width]),)
        weekday = (self._calendar.week_start + y - 1) % 7
        spans = [Span(DAY_NAMES[weekday][:3].ljust(LABEL_WIDTH), Role.MUTED)]
        for column in range(self._columns):
            mark = self._week(self._left + column)[y - 1]
            is_now = mark.is_today and mark.state is DayState.OPEN
            role = Role.ACCENT if is_now else DAY_ROLES[mark.state]
            spans.append(Span(self.glyphs.days[mark.state], role))
        return tuple(spans)

    def cursor_on(self, y: int) -> range:
        """Return the cell of the cursor's day."""
        if self._goal is None or y != (self.cursor - self._origin.start).days % 7 + 1:
            return range(0)
        x = LABEL_WIDTH + self._number(self.cursor) - self._left
        return range(x, x + 1)

    # Moving

    def action_move(self, days: int) -> None:
        """Go ``days`` on, as far as the goal goes."""
        self._go(self.cursor + timedelta(days=days))

    def action_first(self) -> None:
        """Go to the first day."""
        self._go(self._first_day)

    def action_today(self) -> None:
        """Go to today, or the last day of a goal that is over."""
        self._go(self._today)

    def action_choose(self) -> None:
        """Tell that the cursor's day is wanted."""
        self.post_message(self.Chosen(self.cursor))

    def _go(self, day: date) -> None:
        if self._goal is not None:
            self.cursor = self._within(day)
            self._show_cursor()

    def on_click(self, event: events.Click) -> None:
        """Go to the day under the pointer."""
        offset = event.get_content_offset(self)
        day = self.day_at(offset.x, offset.y) if offset else None
        if day:
            self._go(day)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say the day under the pointer in the tooltip."""
        offset = event.get_content_offset(self)
        day = self.day_at(offset.x, offset.y) if offset else None
        words = self._say(day) if day else None
        if words != self.tooltip:
            self.tooltip = words
