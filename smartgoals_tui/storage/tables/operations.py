"""Changes as operations on the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smartgoals_tui.domain.change import Change, CheckInStep, DraftStep, GoalStep, ReviewStep
from smartgoals_tui.storage.tables.transactions import Operation

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.storage.tables.edits import Edits


def operation_of(change: Change) -> Operation:
    """Return what carries out ``change``."""

    def carry_out(edits: Edits) -> None:
        edits.log(step for step in change.steps if isinstance(step, CheckInStep))
        for step in change.steps:
            if isinstance(step, GoalStep):
                edits.goal(step.before, step.after)
            elif isinstance(step, DraftStep):
                edits.draft(step.before, step.after)
            elif isinstance(step, ReviewStep):
                edits.review(step.before, step.after)
        edits.expect_goals(
            {step.goal for step in change.steps if isinstance(step, CheckInStep) and step.after}
        )

    return carry_out


def draft_operation(draft: GoalDraft) -> Operation:
    """Return what keeps ``draft`` as it is, whatever was kept of it before."""
    return lambda edits: edits.put_draft(draft)
