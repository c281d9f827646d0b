"""M: how often, or how much, in one line; folded below it the same in parts, and what is now."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm, number_field
from smartgoals_tui.app.screens.wizard.measure_parts import MeasureParts
from smartgoals_tui.app.screens.wizard.measure_words import understood
from smartgoals_tui.app.widgets.fields.field import Field, Words
from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.drafting.how_often import first_question
from smartgoals_tui.domain.drafting.measure_line import LINE, PARTS, is_measured
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind, period_words
from smartgoals_tui.domain.text.text import cut, line_of

UNIT_LENGTH = 12
EXAMPLES = {
    MeasureKind.LIMIT: "e.g. at most 10 beers a week, or on at most 2 days",
    MeasureKind.ONCE: "e.g. once by 30 June, 3 x 30 minutes a week",
}
"""An example of the kind that the words of S suggest."""
EXAMPLE = "e.g. 3 times a week, 20 minutes"


class MeasurableForm(LetterForm):
    """Asks for the measure, the baseline and, folded away, the outcomes."""

    LETTER = Letter.M

    def compose(self) -> ComposeResult:
        """Lay out the line, its parts, what is done now, and the outcomes."""
        self._begin_with_the_kind_of_s()
        draft = self.wizard.draft
        example = EXAMPLES.get(first_question(draft) or draft.kind, EXAMPLE)
        yield Field(
            FIELD_LABELS[LINE],
            TextField(LINE, draft.often, placeholder=example),
            above=True,
            answering=True,
            classes="often",
        )
        # What the line cannot say must be seen.
        self.parts = MeasureParts(
            draft, open_at_first=is_measured(draft) and not draft.often.strip()
        )
        yield self.parts
        self._baseline_unit = Words("")
        yield Field(
            FIELD_LABELS["baseline"], number_field("baseline", draft.baseline), self._baseline_unit
        )
        yield LookDeeper(
            "What would more, or less, than expected look like?",
            *(self.text_row(name) for name in ("less", "expected", "more")),
            open_at_first=bool(draft.less or draft.expected or draft.more),
        )

    def _begin_with_the_kind_of_s(self) -> None:
        """Let what S says choose the kind, while nothing is answered."""
        draft = self.wizard.draft
        if not is_measured(draft) and not draft.skip_reason(Letter.M):
            self.wizard.change(kind=first_question(draft) or MeasureKind.DAYS)

    def show_details(self, screen: Screen[None]) -> None:
        """Show the parts of the chosen kind, and what the baseline counts."""
        del screen
        draft = self.wizard.draft
        self.parts.show_kind(draft)
        self._baseline_unit.update(_baseline_unit(draft.kind, line_of(draft.unit), self._weeks))

    @property
    def _weeks(self) -> int:
        measure = self.wizard.reading.measure
        return measure.weeks if measure else 1

    def answer_for(self, row: Field) -> str:
        """Say what the line was understood to mean."""
        return understood(self.wizard.draft, self.wizard.reading) if LINE in row.fields else ""

    def problem_for(self, row: Field) -> str:
        """Return what is wrong with a row; what is folded away is said at the line."""
        reading, parts = self.wizard.reading, self.parts
        if LINE not in row.fields or parts.is_open:
            return super().problem_for(row)
        problems = (reading.problem(name) for name in (LINE, *PARTS))
        return next(filter(None, problems), "")

    def stand_in(self, field: str) -> str:
        """Return the field to go to for one that is folded away."""
        return LINE if field in (*PARTS, "done") else field


def _baseline_unit(kind: MeasureKind, unit: str, weeks: int) -> str:
    if kind is MeasureKind.ONCE:
        return ""
    if kind is MeasureKind.IN_ALL:
        return f"{cut(unit, UNIT_LENGTH)} so far".strip()
    every = period_words(weeks)
    if kind is MeasureKind.DAYS:
        return f"days {every}"
    return f"{cut(unit, UNIT_LENGTH) or 'in all'} {every}"
