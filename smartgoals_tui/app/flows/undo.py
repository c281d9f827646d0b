"""Take the latest change back, or bring it back: of all goals, or of the chosen one alone."""

from __future__ import annotations

import re

from smartgoals_tui.app.flows.context import FlowContext
from smartgoals_tui.app.screens.base.flow_request import FlowResult
from smartgoals_tui.app.session.undo import Entangled
from smartgoals_tui.domain.change import Change

_IN_QUOTES = re.compile("“.*”", re.DOTALL)
"""The words of a goal inside of what was done."""


async def undo(context: FlowContext) -> FlowResult:
    """Take the latest change back."""
    return _undo(context, None)


async def redo(context: FlowContext) -> FlowResult:
    """Bring back what was taken back last."""
    return _redo(context, None)


async def undo_for_goal(context: FlowContext) -> FlowResult:
    """Take the latest change of the chosen goal back."""
    return _undo(context, context.uid)


async def redo_for_goal(context: FlowContext) -> FlowResult:
    """Bring back what was taken back last of the chosen goal."""
    return _redo(context, context.uid)


def _undo(context: FlowContext, goal: str | None) -> FlowResult:
    try:
        change = context.session.undo(goal)
    except Entangled as reason:
        return FlowResult(str(reason))
    if change is None:
        return FlowResult("Nothing to undo." if goal is None else "Nothing to undo for this goal.")
    return FlowResult(f"Taken back: {_label(context, change)}. U brings it back.")


def _redo(context: FlowContext, goal: str | None) -> FlowResult:
    try:
        change = context.session.redo(goal)
    except Entangled as reason:
        return FlowResult(str(reason))
    if change is None:
        where = "" if goal is None else " for this goal"
        return FlowResult(f"Nothing to bring back{where}.")
    return FlowResult(f"Brought back: {_label(context, change)}. u takes it back.")


def _label(context: FlowContext, change: Change) -> str:
    """Return what was done, without a goal's words while they are hidden."""
    return _IN_QUOTES.sub("“…”", change.label) if context.hidden else change.label
