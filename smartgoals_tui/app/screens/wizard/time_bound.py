"""T: until when, and when in the day; besides, the start, planned days and when to look back."""

from __future__ import annotations

from datetime import date

from textual.app import ComposeResult

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm, number_field
from smartgoals_tui.app.widgets.fields.choice import Toggles
from smartgoals_tui.app.widgets.fields.date_input import DateInput
from smartgoals_tui.app.widgets.fields.field import Field, Words
from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.domain.drafting.session_end import known_session, says_next_session
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.text.dates import describe_day, describe_distance, describe_length
from smartgoals_tui.domain.text.typed_dates import parse_coming_day, parse_end
from smartgoals_tui.domain.text.week import DAY_NAMES

DATES = {
    "start": "e.g. next Monday",
    "end": "e.g. in 12 weeks",
    "next_session": "e.g. next Friday",
}
"""The date fields and an example of each."""


class TimeBoundForm(LetterForm):
    """Asks for the dates, the planned days, the cue and the review."""

    LETTER = Letter.T

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        draft = self.wizard.draft
        yield self._date_row("end", "Until when? A day, or a length")
        yield self.text_row(
            "cue", "When in the day, or after what?", "e.g. after breakfast", above=True
        )
        days = Toggles("weekdays", [name[:3] for name in DAY_NAMES], draft.weekdays, DAY_NAMES)
        weeks = number_field("review_every", draft.review_every)
        # A start of today is what is meant as long as nobody says anything else.
        is_told = draft.start.strip().lower() not in ("", "today")
        yield LookDeeper(
            "start, planned days, look back, next session",
            self._date_row("start"),
            Field(FIELD_LABELS["weekdays"], days, above=True),
            Field(FIELD_LABELS["review_every"], weeks, Words("weeks"), above=True),
            self._date_row("next_session"),
            # Planned days are said on M as well, and seen there.
            open_at_first=bool(is_told or draft.review_every or draft.next_session),
        )

    def _date_row(self, name: str, label: str = "") -> Field:
        value = getattr(self.wizard.draft, name)
        control = DateInput(name, value, lambda text: self._understand(name, text), DATES[name])
        return Field(label or FIELD_LABELS[name], control, above=True, answering=True)

    def _understand(self, name: str, text: str) -> date:
        today, reading = self.wizard.today(), self.wizard.reading
        if name == "end" and says_next_session(text):
            return known_session(reading.next_session or self.wizard.context.next_session, today)
        if name == "end":
            return parse_end(text, today, reading.start or today)
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
