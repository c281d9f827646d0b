"""R: why it matters, and whose wish it is."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.field import Field, Words
from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, LETTERS, Letter
from smartgoals_tui.domain.goal.parts import AREAS, OWNERS, VOICES
from smartgoals_tui.domain.text.text import cut, line_of

HIGHEST_MOTIVE = 4
LABEL_LENGTH = 30
MOTIVES = ("others", "guilt", "value", "enjoyment")


class RelevantForm(LetterForm):
    """Asks for the reason and whose wish it is; folded away, the motives, the voice, the area."""

    LETTER = Letter.R

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        draft = self.wizard.draft
        yield self.text_row("why", LETTERS[Letter.R].question, "e.g. it clears my head", above=True)
        yield self._choice("owner", OWNERS)
        answers = [getattr(draft, name) for name in MOTIVES]
        is_answered = any(answer is not None for answer in answers)
        self._fold = LookDeeper(
            "what drives you, whose voice you hear, area of life",
            Vertical(
                Words("How true is each?  0 not at all, 4 very much"),
                *map(self._motive, MOTIVES),
                classes="group",
            ),
            self._choice("voice", VOICES),
            self._choice("area", AREAS),
            open_at_first=bool(is_answered or draft.voice or draft.area or self._is_others),
        )
        yield self._fold

    def _motive(self, name: str) -> Field:
        scale = Scale(name, HIGHEST_MOTIVE, getattr(self.wizard.draft, name))
        return Field(FIELD_LABELS[name], scale, classes="motive")

    def _choice(self, field: str, options: tuple[str, ...]) -> Field:
        value = getattr(self.wizard.draft, field)
        # An answer from elsewhere stays one of the options.
        shown = options if not value or value in options else (*options, value)
        pairs = [(reason, cut(line_of(reason), LABEL_LENGTH)) for reason in shown]
        return Field(FIELD_LABELS[field], Choice(field, pairs, value, blank=""), above=True)

    @property
    def _is_others(self) -> bool:
        return self.wizard.draft.owner in OWNERS[1:]

    def show_details(self, screen: Screen[None]) -> None:
        """Ask for the motives where the wish is not all the person's own."""
        del screen
        if self._is_others:
            self._fold.open()
