"""A day typed as people write it; where it can be read in two ways, both are offered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal

from smartgoals_tui.app.widgets.fields.answers import Answer, Answered
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.typed_dates.kinds import AmbiguousDay

WIDTH = 20


class Readings(Choice):
    """The days that a text may mean; arrows look, space or enter decides."""

    def action_move(self, step: int) -> None:
        """Go to the other day."""
        self.action_move_to(max(0, min(len(self._labels) - 1, self._cursor + step)))

    def cursor_moved(self, index: int) -> None:
        """Decide nothing yet."""

    def action_enter(self) -> None:
        """Decide."""
        self.action_choose()


class DateInput(Horizontal, Answer):
    """Answers a draft field by a day as text; once left, the text is the day written in full."""

    DEFAULT_CSS = """
    DateInput { height: auto; width: 1fr; }
    DateInput Readings { display: none; }
    DateInput.-ambiguous Readings { display: block; }
    """

    def __init__(
        self,
        field: str,
        value: str,
        understand: Callable[[str], date],
        placeholder: str = "",
    ) -> None:
        """Answer ``field``; ``understand`` says which day a text means or raises InvalidValue."""
        super().__init__()
        self.field = field
        self._understand = understand
        self._input = TextField(field, value, placeholder=placeholder, width=WIDTH)
        self._input.select_on_focus = True
        self._readings = Readings("reading", (), "", blank="")

    def compose(self) -> ComposeResult:
        """Lay out the line and, for 03/04, the two days it may mean."""
        yield self._input
        yield self._readings

    def on_mount(self) -> None:
        """Ask at once about a day that was left ambiguous."""
        self._offer_readings()

    @property
    def answer(self) -> str:
        """What is typed."""
        return self._input.value

    def show(self, value: object) -> None:
        """Show ``value``."""
        self._input.show(value)
        self._offer_readings()

    def write_out(self) -> None:
        """Replace what was typed by the day it means, so that it means the same tomorrow.

        "today" stays: it means the day on which the goal is finished.
        """
        text = self._input.value
        if text.strip().lower() in ("", "today"):
            return
        try:
            written = describe_day(self._understand(text))
        except InvalidValue:
            return
        if written != text:
            self._input.value = written
            self.post_message(Answered(self.field, written))

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        if event.field == "reading":
            event.stop()
            if event.value:
                self._input.value = str(event.value)
                self._input.focus()
        elif event.field == self.field:
            self._offer_readings()

    def on_descendant_blur(self) -> None:
        """Write the day out."""
        self.write_out()

    def _offer_readings(self) -> None:
        days: tuple[date, ...] = ()
        try:
            self._understand(self._input.value)
        except AmbiguousDay as error:
            days = error.options
        except InvalidValue:
            pass
        if days or self.has_class("-ambiguous"):
            self._readings.set_items([(describe_day(day), describe_day(day)) for day in days])
        self.set_class(bool(days), "-ambiguous")
