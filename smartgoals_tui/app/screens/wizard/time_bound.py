"""T: when it starts and ends, what reminds, and when to look back."""

from __future__ import annotations

from datetime import date

from textual.app import ComposeResult
from textual.containers import Vertical

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm, number_field
from smartgoals_tui.app.widgets.fields.choice import Toggles
from smartgoals_tui.app.widgets.fields.date_input import DateInput
from smartgoals_tui.app.widgets.fields.field import Field, Words
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.text.dates import describe_day, describe_distance, describe_length
from smartgoals_tui.domain.text.typed_dates import parse_coming_day, parse_end
from smartgoals_tui.domain.text.week import DAY_NAMES

DATES = {
    "start": "today",
    "end": "in 12 weeks",
    "next_session": "next friday",
}
"""The date fields and an example of each."""


class TimeBoundForm(LetterForm):
    """Asks for the dates, the planned days, the cue and the review."""

    LETTER = Letter.T

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        draft = self.wizard.draft
        yield self._date_row("start")
        yield self._date_row("end")
        with Vertical(classes="group"):
            yield Field(
                FIELD_LABELS["weekdays"],
                Toggles("weekdays", [name[:3] for name in DAY_NAMES], draft.weekdays),
            )
            yield self.text_row("cue", None, "after breakfast")
        with Vertical(classes="group"):
            yield Field(
                FIELD_LABELS["review_every"],
                number_field("review_every", draft.review_every),
                Words("weeks"),
            )
            yield self._date_row("next_session")

    def _date_row(self, name: str) -> Field:
        value = getattr(self.wizard.draft, name)
        control = DateInput(name, value, lambda text: self._understand(name, text), DATES[name])
        return Field(FIELD_LABELS[name], control, answering=True)

    def _understand(self, name: str, text: str) -> date:
        today = self.wizard.today()
        if name == "end":
            return parse_end(text, today, self.wizard.reading.start or today)
        return parse_coming_day(text, today)

    def answer_for(self, row: Field) -> str:
        """Say which day a date was understood as, and how far away it is."""
        name = row.fields[0] if row.fields else ""
        if name not in DATES:
            return ""
        reading = self.wizard.reading
        day: date | None = getattr(reading, name)
        if day is None:
            return ""
        if name == "end" and reading.start:
            length = describe_length((day - reading.start).days + 1)
            return f"{describe_day(day)}: {length} in all"
        return f"{describe_day(day)}, {describe_distance(day, reading.today)}"

    def write_out(self, form: Form) -> None:
        """Write the days out."""
        for control in form.query(DateInput):
            control.write_out()
