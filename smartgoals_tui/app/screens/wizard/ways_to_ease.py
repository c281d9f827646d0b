"""Below 7: numbered ways to make a goal easier, right under the number."""

from __future__ import annotations

from textual import on

from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.widgets.fields.numbered_ways import NumberedWays
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.domain.coach import Edit
from smartgoals_tui.domain.coach.ruler import GOOD_CONFIDENCE
from smartgoals_tui.domain.goal.letters import Letter

RULE = "A1"


class WaysToEase(NumberedWays):
    """What the rule about sureness offers, while the number is one that it speaks of."""

    def __init__(self, wizard: WizardSession) -> None:
        """Offer what makes the goal of ``wizard`` easier."""
        super().__init__()
        self._wizard = wizard
        self._edits: tuple[Edit, ...] = ()

    @property
    def rule(self) -> str:
        """The rule whose thought stands here; "" for none."""
        return RULE if self._edits else ""

    def follow_answers(self) -> None:
        """Offer what fits the answers as they are now."""
        confidence = self._wizard.draft.confidence
        is_low = confidence is not None and confidence < GOOD_CONFIDENCE
        hints = self._wizard.hints(Letter.A) if is_low else ()
        hint = next((hint for hint in hints if hint.rule == RULE), None)
        self._edits = hint.edits if hint else ()
        self.set_items(hint.suggestion if hint else "", [edit.label for edit in self._edits])

    @on(NumberedWays.Taken)
    def _do(self, event: NumberedWays.Taken) -> None:
        """Change the answers, in a way that can be taken back, and go back to the number."""
        event.stop()
        page, edit = self.screen, self._edits[event.index]
        if not isinstance(page, WizardPage) or page.result.done():
            return
        page.set_focus(page.form.query_one(Scale))
        if self._wizard.apply(f"Done: {edit.label}", dict(edit.values)):
            page.answers_replaced()
