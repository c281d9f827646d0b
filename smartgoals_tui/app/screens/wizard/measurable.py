"""M: how often, or how much, in one line; what is now, and the week that counts."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.screens.wizard.measure_parts import MeasureParts
from smartgoals_tui.app.screens.wizard.measure_words import understood
from smartgoals_tui.app.widgets.charts.counted_week import CountedWeekChart
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.drafting.counted_week import counted_week
from smartgoals_tui.domain.drafting.how_often import first_question
from smartgoals_tui.domain.drafting.measure_line import LINE, PARTS, is_measured
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind

LOOK_DEEPER = "in parts, and more or less than expected"
NOW = "e.g. nothing, or about 2 days a week"
EXAMPLES = {
    MeasureKind.LIMIT: "e.g. at most 10 beers a week, or on at most 2 days",
    MeasureKind.ONCE: "e.g. once by 30 June, 3 x 30 minutes a week",
}
"""An example of the kind that the words of S suggest."""
WORDS_OF_S = "once"
"""What the line says where S alone has chosen the kind."""
EXAMPLE = "e.g. 3 times a week, 20 minutes"


class MeasurableForm(LetterForm):
    """Asks for the measure and for what is now; folded away for the parts and the outcomes."""

    LETTER = Letter.M

    def compose(self) -> ComposeResult:
        """Lay out the line, what is done now, the week, and what is folded away."""
        self._begin_with_the_kind_of_s()
        draft = self.wizard.draft
        example = EXAMPLES.get(first_question(draft) or draft.kind, EXAMPLE)
        line = TextField(LINE, draft.often, placeholder=example)
        # What S says of the kind is only a beginning: typing takes its place.
        line.select_on_focus = draft.often == WORDS_OF_S
        yield Field(
            FIELD_LABELS[LINE],
            line,
            above=True,
            answering=True,
            classes="often",
        )
        self._now = self.text_row("baseline", None, NOW, above=True)
        yield self._now
        self._week = CountedWeekChart()
        yield self._week
        self._parts = MeasureParts(draft)
        self._fold = LookDeeper(
            LOOK_DEEPER,
            *self._parts.rows,
            *(self.text_row(name) for name in ("less", "expected", "more")),
            # What the line cannot say must be seen.
            open_at_first=is_measured(draft) and not draft.often.strip(),
        )
        yield self._fold

    def _begin_with_the_kind_of_s(self) -> None:
        """Let what S says choose the kind, while nothing is answered."""
        draft = self.wizard.draft
        if not is_measured(draft) and not draft.skip_reason(Letter.M):
            self.wizard.change(kind=first_question(draft) or MeasureKind.DAYS)

    def show_details(self, screen: Screen[None]) -> None:
        """Show the week that counts, and the parts of the chosen kind."""
        del screen
        draft, reading = self.wizard.draft, self.wizard.reading
        self._parts.show_kind(draft)
        # What is done once is not done now.
        self._now.display = draft.kind is not MeasureKind.ONCE
        self._week.show(counted_week(draft, reading, self.wizard.calendar.week_start))

    def answer_for(self, row: Field) -> str:
        """Say what the line was understood to mean."""
        return understood(self.wizard.draft, self.wizard.reading) if LINE in row.fields else ""

    def problem_for(self, row: Field) -> str:
        """Return what is wrong with a row; what is folded away is said at the line."""
        reading = self.wizard.reading
        if LINE not in row.fields or self._fold.is_open:
            return super().problem_for(row)
        problems = (reading.problem(name) for name in (LINE, *PARTS))
        return next(filter(None, problems), "")

    def stand_in(self, field: str) -> str:
        """Return the field to go to for one that is folded away."""
        return LINE if field in (*PARTS, "done") else field
