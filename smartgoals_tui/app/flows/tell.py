"""Keep what helped with what was celebrated."""

from __future__ import annotations

from smartgoals_tui.app.flows.celebrations import of_this_week
from smartgoals_tui.app.flows.context import FlowContext
from smartgoals_tui.app.screens.base.dialogs import AskText
from smartgoals_tui.app.screens.base.flow_request import FlowResult
from smartgoals_tui.app.widgets.panels.celebration_line import Celebration

NOTHING_KEPT = "After a week is kept, t writes down what helped."
SHOWN_AGAIN = "It is shown again in weeks that are hard."


async def tell(context: FlowContext, celebration: Celebration | None) -> FlowResult:
    """Ask what helped with ``celebration``, or with what was celebrated this week."""
    goal = context.goal
    told = celebration or (of_this_week(context.session, goal.uid) if goal else None)
    if told is None or told.keep is None:
        return FlowResult(NOTHING_KEPT)
    helped = await context.ask(AskText("What helped?", SHOWN_AGAIN, told.helped))
    if not helped:
        return FlowResult(ends_celebration=True)
    return context.submit(told.keep(helped))._replace(ends_celebration=True)
