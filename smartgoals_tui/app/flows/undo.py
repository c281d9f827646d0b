"""Take the latest change back."""

from __future__ import annotations

import re

from smartgoals_tui.app.flows.context import FlowContext
from smartgoals_tui.app.screens.base.flow_request import FlowResult

_IN_QUOTES = re.compile("“.*”", re.DOTALL)
"""The words of a goal inside of what was done."""


async def undo(context: FlowContext) -> FlowResult:
    """Take the latest change back."""
    session = context.session
    change = session.journal.undo()
    if change is None:
        return FlowResult("Nothing to undo.")
    for uid in change.goals():
        session.forget(uid)
    label = _IN_QUOTES.sub("“…”", change.label) if context.hidden else change.label
    return FlowResult(f"Taken back: {label}.", changed=change.goals())
