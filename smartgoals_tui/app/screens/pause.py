"""Pause a goal, with a reason; also afterwards."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.app.screens.form_dialog import FieldProblem, FormDialog, FormLine
from smartgoals_tui.domain.dates import describe_day
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.near_dates import parse_near_day
from smartgoals_tui.domain.plan import PAUSE_REASONS, Pause
from smartgoals_tui.domain.text import cut, one_line
from smartgoals_tui.domain.typed_dates import parse_day


class PauseDialog(FormDialog[Pause]):
    """Asks for the reason and the days of a pause."""

    KEEP = "Pause"

    def __init__(self, today: date, title: str) -> None:
        """Ask about the goal called ``title``."""
        self._today = today
        lines = (
            FormLine("reason", "Reason", "", ", ".join(PAUSE_REASONS)),
            FormLine("first", "First day", "today"),
            FormLine("last", "Last day", "", "Empty: until you end the pause with p."),
        )
        words = (
            "Paused days ask nothing and never break a streak. The first day may be in the past."
        )
        super().__init__(cut(f"Pause: {title}", 100), words, lines)

    def understood(self, name: str, text: str) -> str:
        """Say which day is meant."""
        if name == "reason" or not text.strip():
            return ""
        return describe_day(self._day(name, text))

    def result(self, values: dict[str, str]) -> Pause:
        """Return the pause."""
        first = self._day("first", values["first"].strip() or "today")
        last = self._last(values["last"], first)
        if last is not None and last < first:
            raise FieldProblem("last", "The pause ends before it starts.")
        if last is None and first > self._today:
            raise FieldProblem("last", "A pause that lies ahead needs a last day.")
        return Pause(first, last, one_line(values["reason"]) or PAUSE_REASONS[-1])

    def _last(self, text: str, first: date) -> date | None:
        if not text.strip():
            return None
        try:
            return parse_day(text, self._today, counting_from=first)
        except InvalidValue as error:
            raise FieldProblem("last", str(error)) from None

    def _day(self, name: str, text: str) -> date:
        try:
            return parse_near_day(text, self._today)
        except InvalidValue as error:
            raise FieldProblem(name, str(error)) from None
