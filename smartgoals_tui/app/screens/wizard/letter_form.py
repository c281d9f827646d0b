"""What the rows of the five letters have in common."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.coach import Edit, Hint
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter

NUMBER_WIDTH = 8


class LetterForm:
    """The rows of one letter, and what they say; a ``Step`` shows them."""

    LETTER: ClassVar[Letter]

    def __init__(self, wizard: WizardSession) -> None:
        """Ask for answers of ``wizard``."""
        self.wizard = wizard

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        raise NotImplementedError

    def text_row(
        self, field: str, label: str | None = None, placeholder: str = "", above: bool = False
    ) -> Field:
        """Return the row of a field that is answered by words."""
        line = TextField(field, str(getattr(self.wizard.draft, field)), placeholder=placeholder)
        return Field(FIELD_LABELS[field] if label is None else label, line, above=above)

    def show_details(self, screen: Screen[None]) -> None:
        """Show on ``screen`` what depends on other answers."""

    def answer_for(self, row: Field) -> str:
        """Return how a row is understood, in words; "" for nothing to say."""
        del row
        return ""

    def problem_for(self, row: Field) -> str:
        """Return what is wrong with a row, in words; "" for nothing."""
        problems = map(self.wizard.reading.problem, row.fields)
        return next(filter(None, problems), "")

    def says(self, hint: Hint) -> bool:
        """Tell whether the rows say ``hint`` themselves; then nothing is said beside them."""
        del hint
        return False

    def with_offers(self, hint: Hint) -> Hint:
        """Return ``hint`` with what the letter itself can offer for it."""
        return hint

    def take_offer(self, edit: Edit) -> bool:
        """Do one of the letter's own offers; False for any other."""
        del edit
        return False

    def stand_in(self, field: str) -> str:
        """Return the field to go to for ``field`` while that cannot be answered."""
        return field

    def typing_paused(self) -> None:
        """Take note of what is answered once typing has paused."""

    def row_left(self, row: Field) -> bool:
        """Take note that a row was left; True when answers have changed by it."""
        del row
        return False

    def write_out(self, form: Form) -> None:
        """Put what was typed just before ``form`` is left into its final words."""


def number_field(field: str, value: str) -> TextField:
    """Return a short line for a number."""
    return TextField(field, value, width=NUMBER_WIDTH)


def row_of(screen: Screen[None], field: str) -> Field:
    """Return the row of ``screen`` that asks for ``field``."""
    return next(row for row in screen.query(Field) if field in row.fields)
