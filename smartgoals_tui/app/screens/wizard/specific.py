"""S: the wish, and what someone would see the person doing."""

from __future__ import annotations

from textual.app import ComposeResult

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.domain.goal.letters import Letter


class SpecificForm(LetterForm):
    """Asks for the wish, the action, the place and the company."""

    LETTER = Letter.S

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        yield self.text_row("wish", "", "in your own words: be happier", above=True)
        yield self.text_row("action", None, "practise mindfulness meditation", above=True)
        yield self.text_row("place", None, "optional: at the kitchen table")
        yield self.text_row("company", None, "optional: with Sam")
