"""Ask how many reserve weeks the streak of a goal has."""

from __future__ import annotations

from smartgoals_tui.app.flows.context import FlowContext
from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.screens.base.flow_request import NO_GOAL, FlowResult
from smartgoals_tui.domain.lifecycle.reserve import CHOICES, MEANING, with_reserve
from smartgoals_tui.domain.progress.progress_wording import reserve_words


async def reserve(context: FlowContext) -> FlowResult:
    """Ask for the reserve weeks of the goal, and set them."""
    goal = context.goal
    if goal is None:
        return FlowResult(NO_GOAL)
    # The one there is stands first: enter keeps it.
    counts = sorted(CHOICES, key=lambda count: (count != goal.reserve_weeks, count))
    answers = [
        (f"weeks-{count}", f"{count} (as it is)" if n == 0 else str(count))
        for n, count in enumerate(counts)
    ]
    words = f"{MEANING} How many may one streak hold?"
    chosen = await context.ask(Choose("Reserve weeks", words, answers))
    if not chosen:
        return FlowResult()
    count = int(chosen.removeprefix("weeks-"))
    changed = with_reserve(goal, count, context.session.today)
    if changed == goal:
        return FlowResult()
    result = context.change_goal(goal, changed, "reserve weeks of")
    said = reserve_words(context.session.progress(goal.uid)) or "no reserve weeks any more"
    return result._replace(said=f"Now {said}. u takes it back.")
