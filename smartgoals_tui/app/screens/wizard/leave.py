"""The one question on the way out."""

from __future__ import annotations

from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.screens.wizard.step_result import StepAction

ANSWERS = (("keep", "Keep the draft"), ("discard", "Discard it"), ("stay", "Stay here"))
ACTIONS = {"keep": StepAction.LEAVE, "discard": StepAction.DISCARD}
"""What follows from an answer; from any other one, nothing."""


class LeaveDialog(Choose):
    """Asks what is to become of the draft; the result is one of ``ANSWERS``, or "" for esc.

    It comes up while a sentence is being typed, so no letter answers it: what waits under enter
    keeps the draft, and only arrows, tab and the mouse lead to the others.
    """

    def __init__(self, revising: bool) -> None:
        """Ask about a new goal, or about the revision of one."""
        words = (
            "The goal stays as it was until the changes are saved at the end."
            if revising
            else "A draft is kept. You can go on where you left off."
        )
        super().__init__("Leave for now?", words, ANSWERS)
