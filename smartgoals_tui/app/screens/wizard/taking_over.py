"""What the action says for other letters is taken over into them, in a way that one key undoes."""

from __future__ import annotations

from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.domain.drafting.measure_line import LINE, PARTS, is_measured
from smartgoals_tui.domain.drafting.one_line import take_over
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.text.text import one_line


def take_over_action(wizard: WizardSession) -> bool:
    """Take over what stands in the action besides what is done; True when anything did.

    Nothing is where an answer would take the place of one that is there: then the action would
    lose what is said nowhere else. Nor is anything that was taken back, or that was in the goal
    before it is revised.
    """
    draft = wizard.draft
    was_said = wizard.before is not None and wizard.before.action == draft.action
    if draft.action in wizard.kept_actions or was_said or wizard.is_heavy:
        return False
    taken = take_over(draft.action, wizard.today())
    if not taken.answers or any(_is_answered(draft, name) for name, _ in taken.answers):
        return False
    words = f"Also filled in: {taken.words}."
    return wizard.apply(words, {**dict(taken.answers), "action": taken.action})


def _is_answered(draft: GoalDraft, name: str) -> bool:
    if name in (LINE, *PARTS, "done"):
        return is_measured(draft)
    value = getattr(draft, name)
    if name == "start":
        return one_line(value).lower() not in ("", "today")
    return bool(value.strip()) if isinstance(value, str) else bool(value)
