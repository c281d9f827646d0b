"""Ask for the reason and the days of a pause: of one goal or of all, also afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smartgoals_tui.app.screens.base.form_dialog import FieldProblem, FormDialog, FormLine
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.plan import PAUSE_REASONS, Pause
from smartgoals_tui.domain.lifecycle.pausing import PauseRefused, join_words, make_pause, with_pause
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import cut, line_of
from smartgoals_tui.domain.text.typed_dates import parse_last_day, parse_near_day

TITLE_LENGTH = 100
WORDS = "Paused days ask nothing and never break a streak. The first day may be in the past."
WORDS_FOR_ALL = (
    "Every goal that is active rests on these days; one that rests anyway keeps its own pause."
)


class PauseDialog(FormDialog[Pause]):
    """Asks about a pause; what cannot be is said beside the day that is in the way."""

    KEEP = "Pause"

    def __init__(
        self, today: date, title: str, words: str, key: str, pause: Pause | None, hidden: bool
    ) -> None:
        """Ask under ``title``, starting from ``pause``; ``key`` ends one without a last day."""
        self._today, self._pause = today, pause
        reason = pause.reason if pause else ""
        first = describe_day(pause.start) if pause else "today"
        last = describe_day(pause.end) if pause and pause.end else ""
        lines = (
            FormLine("reason", "Reason", reason, ", ".join(PAUSE_REASONS), is_masked=hidden),
            FormLine("first", "First day", first),
            FormLine("last", "Last day", last, f"Empty: until you end it with {key}."),
        )
        super().__init__(cut(title, TITLE_LENGTH), words, lines)

    def understood(self, name: str, text: str) -> str:
        """Say which day is meant, how long the pause is, and what else there is to know."""
        if name == "reason":
            return ""
        if name == "first":
            return self._first_words(text)
        pause = self.result(self.values())
        if pause.end is None:
            return self.remark(pause)
        length = counted((pause.end - pause.start).days + 1, "day")
        return f"{describe_day(pause.end)}: {length}. {self.remark(pause)}".rstrip()

    def _first_words(self, text: str) -> str:
        try:
            self.result(self.values())
        except FieldProblem as problem:
            if problem.name == "first":
                raise
        return describe_day(self._first(text))

    def result(self, values: dict[str, str]) -> Pause:
        """Return the pause."""
        first = self._first(values["first"])
        last = self._last(values["last"], first)
        reason = line_of(values["reason"]) or PAUSE_REASONS[-1]
        try:
            made = make_pause(first, last, reason, self._today)
            if self._pause:
                made = replace(self._pause, start=first, end=last, reason=reason)
            self.check(made)
        except PauseRefused as error:
            raise FieldProblem("last" if error.about_end else "first", str(error)) from None
        return made

    def check(self, pause: Pause) -> None:
        """Make sure that ``pause`` can be; raises PauseRefused."""

    def remark(self, pause: Pause) -> str:  # noqa: ARG002 - for subclasses
        """Say what becomes of ``pause`` besides its days."""
        return ""

    def _first(self, text: str) -> date:
        try:
            return parse_near_day(text.strip() or "today", self._today)
        except InvalidValue as error:
            raise FieldProblem("first", str(error)) from None

    def _last(self, text: str, first: date) -> date | None:
        if not text.strip():
            return None
        try:
            return parse_last_day(text, self._today, first)
        except InvalidValue as error:
            raise FieldProblem("last", str(error)) from None


class PauseOfGoal(PauseDialog):
    """Asks about a pause of one goal, a new one or one that is there."""

    def __init__(
        self,
        goal: Goal,
        today: date,
        title: str,
        pause: Pause | None = None,
        hidden: bool = False,
    ) -> None:
        """Ask about ``goal``, shown as ``title``; ``pause`` is the one to change."""
        self._goal, self._hidden = goal, hidden
        verb = "Change the pause of" if pause else "Pause"
        super().__init__(today, f"{verb}: {title}", WORDS, "p", pause, hidden)
        if pause:
            self.KEEP = "Change"

    def check(self, pause: Pause) -> None:
        """Make sure that the goal can rest on these days; raises PauseRefused."""
        with_pause(self._goal, pause, self._today, self._pause)

    def remark(self, pause: Pause) -> str:
        """Say which pauses become one with ``pause``."""
        return join_words(self._goal, pause, self._today, self._pause, self._hidden)


class PauseOfAll(PauseDialog):
    """Asks about a pause of all goals."""

    def __init__(self, today: date, hidden: bool) -> None:
        """Ask for a pause that begins today or on another day."""
        super().__init__(today, "Pause all goals", WORDS_FOR_ALL, "P", None, hidden)
