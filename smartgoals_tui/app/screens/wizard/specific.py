"""S: the wish, and what someone would see the person doing."""

from __future__ import annotations

from textual.app import ComposeResult

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.screens.wizard.taking_over import take_over_action
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.domain.goal.letters import Letter


class SpecificForm(LetterForm):
    """Asks for the wish, the action, the place and the company."""

    LETTER = Letter.S

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        yield self.text_row("wish", None, "e.g. I want to be happier", above=True)
        yield self.text_row("action", None, "e.g. practise mindfulness meditation", above=True)
        draft = self.wizard.draft
        yield LookDeeper(
            "where, with whom",
            self.text_row("place", None, "e.g. at the kitchen table", above=True),
            self.text_row("company", None, "e.g. with Sam", above=True),
            open_at_first=bool(draft.place or draft.company),
        )

    def row_left(self, row: Field) -> bool:
        """Take over what the action says for other letters."""
        return "action" in row.fields and take_over_action(self.wizard)

    def write_out(self, form: Form) -> None:
        """Take over what was typed just before the letter is left."""
        self.wizard.change(**form.answers(self.wizard.draft))
        if take_over_action(self.wizard):
            form.show(self.wizard.draft)
