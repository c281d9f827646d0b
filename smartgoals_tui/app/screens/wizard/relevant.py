"""R: why it matters, and whose wish it is."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.field import Field, Words
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.goal.parts import AREAS, VOICES
from smartgoals_tui.domain.text.text import cut, line_of

HIGHEST_MOTIVE = 4
LABEL_LENGTH = 30
MOTIVES = ("others", "guilt", "value", "enjoyment")


class RelevantForm(LetterForm):
    """Asks for the reason, the area, the motives and the voice."""

    LETTER = Letter.R

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        draft = self.wizard.draft
        yield self.text_row("why", "", "it steadies me", above=True)
        yield self._choice("area", AREAS)
        with Vertical(classes="group"):
            yield Words("How true is each?  0 not at all, 4 very much")
            for name in MOTIVES:
                scale = Scale(name, HIGHEST_MOTIVE, getattr(draft, name))
                yield Field(FIELD_LABELS[name], scale, classes="motive")
        yield self._choice("voice", VOICES)

    def _choice(self, field: str, options: tuple[str, ...]) -> Field:
        value = getattr(self.wizard.draft, field)
        # An answer from elsewhere stays one of the options.
        shown = options if not value or value in options else (*options, value)
        pairs = [(reason, cut(line_of(reason), LABEL_LENGTH)) for reason in shown]
        return Field(FIELD_LABELS[field], Choice(field, pairs, value, blank=""))
