"""What helped before, above the keys: for terminals that have no room for the side panel."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

from textual import events
from textual.widgets import Static

from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span, content_of

if TYPE_CHECKING:
    from smartgoals_tui.domain.lifecycle.hard_weeks import Reminder

LEAST_WIDTH = 20
SIDES = 4
"""Cells that the line leaves free at both sides together."""


class ReminderLine(Static):
    """A few wrapped lines; none while there is nothing to be reminded of."""

    DEFAULT_CSS = """
    ReminderLine { display: none; height: auto; padding: 0 2; background: $surface; }
    """

    def __init__(self) -> None:
        """Start empty; ``tell`` fills it."""
        super().__init__(markup=False)
        self._reminders: tuple[Reminder, ...] = ()

    def show(self, reminders: Sequence[Reminder]) -> None:
        """Say the first of ``reminders``, or nothing."""
        if tuple(reminders[:1]) != self._reminders:
            self._reminders = tuple(reminders[:1])
            self._show()

    def on_resize(self, event: events.Resize) -> None:
        """Wrap to the width there is."""
        del event
        self._show()

    def _show(self) -> None:
        self.display = bool(self._reminders)
        self.update(
            content_of([line for reminder in self._reminders for line in self._lines(reminder)])
        )

    def _lines(self, reminder: Reminder) -> list[Line]:
        # A tenth of the height: what is to be done today stays in sight.
        most, width = (
            max(1, self.app.size.height // 10),
            max(LEAST_WIDTH, self.app.size.width - SIDES),
        )
        rows = wrap(f"{reminder.label}: {reminder.words}", width, max_lines=most, placeholder=" …")
        label, first = f"{reminder.label}: ", rows[0]
        head: Line = (Span(first, Role.MUTED),)
        if first.startswith(label):
            head = (Span(label, Role.MUTED), Span(first.removeprefix(label)))
        return [head, *((Span(row),) for row in rows[1:])]
