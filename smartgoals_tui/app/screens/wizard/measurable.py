"""M: what is counted, how much of it, and where the person stands now."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm, number_field
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.field import Field, Words
from smartgoals_tui.app.widgets.fields.fold import Fold
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.text import cut, line_of

UNIT_WIDTH = 12
KINDS = ((MeasureKind.DAYS, "days a week"), (MeasureKind.TOTAL, "a weekly total"))


class MeasurableForm(LetterForm):
    """Asks for the measure, the baseline and, folded away, the outcomes."""

    LETTER = Letter.M

    def compose(self) -> ComposeResult:
        """Lay out the rows of both kinds; only those of the chosen kind are shown."""
        draft = self.wizard.draft
        yield Field(FIELD_LABELS["kind"], Choice("kind", KINDS, draft.kind, blank=MeasureKind.DAYS))
        yield Field(
            FIELD_LABELS["days"],
            number_field("days", draft.days),
            Words("of 7 days"),
            classes="of-days",
        )
        yield Field(
            "How much", *self._amount(), self._unit(), Words("each time"), classes="of-days"
        )
        yield Field(
            FIELD_LABELS["total"],
            number_field("total", draft.total),
            self._unit(),
            Words("a week"),
            classes="of-total",
        )
        yield Field("A usual amount", *self._amount(), Words("each time"), classes="of-total")
        self._baseline_unit = Words("")
        yield Field(
            FIELD_LABELS["baseline"], number_field("baseline", draft.baseline), self._baseline_unit
        )
        yield Fold(
            "What would more, or less, than expected look like?",
            *(self.text_row(name) for name in ("less", "expected", "more")),
            open_at_first=bool(draft.less or draft.expected or draft.more),
        )

    def _amount(self) -> tuple[TextField, ...]:
        return (number_field("amount", self.wizard.draft.amount),)

    def _unit(self) -> TextField:
        return TextField("unit", self.wizard.draft.unit, placeholder="minutes", width=UNIT_WIDTH)

    def show_details(self, screen: Screen[None]) -> None:
        """Show the rows of the chosen kind."""
        draft = self.wizard.draft
        is_total = draft.kind is MeasureKind.TOTAL
        screen.set_class(is_total, "-total")
        unit = cut(line_of(draft.unit), UNIT_WIDTH) or "in all"
        self._baseline_unit.update(f"{unit} a week" if is_total else "days a week")
