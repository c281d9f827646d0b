"""Look back at a goal as a whole, and go on as the person chose; or bring back one that ended."""

from __future__ import annotations

from dataclasses import replace

from smartgoals_tui.app.flows.celebrations import of_end
from smartgoals_tui.app.flows.context import ChangedElsewhere, FlowContext
from smartgoals_tui.app.screens.base.flow_request import NO_GOAL, FlowRequest, FlowResult
from smartgoals_tui.app.screens.base.wording import TITLE_LENGTH, is_plain_about
from smartgoals_tui.app.screens.review.look_back import LookBackScreen, NewEnd
from smartgoals_tui.app.session.due_reviews import goals_at_their_end, meant
from smartgoals_tui.app.widgets.panels.look_back_lines import sums
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome, Status
from smartgoals_tui.domain.lifecycle.endings import PLAIN_ENDS, THANKS, brought_back, follow_up
from smartgoals_tui.domain.text.text import cut
from smartgoals_tui.uid import new_uid

LABELS = {
    Outcome.ACHIEVED: "achieving",
    Outcome.EXTENDED: "new end of",
    Outcome.FOLLOWED: "end of",
    Outcome.LET_GO: "letting go of",
}
"""What undo calls each outcome, before the title."""


async def look_back(context: FlowContext) -> FlowResult:
    """Look back at the chosen goal; one that has ended comes back."""
    return await _look_back_at(context, context.goal)


async def look_back_at_ended(context: FlowContext) -> FlowResult:
    """Look back at a goal that has come to its end, as is suggested, else at the chosen one."""
    ended = meant(goals_at_their_end(context.session), context.uid)
    return await _look_back_at(context, context.session.records.goal(ended) or context.goal)


async def bring_back(context: FlowContext) -> FlowResult:
    """Make the chosen goal of the archive active again."""
    goal = context.goal
    if goal is None:
        return FlowResult("No goal is chosen that could come back.")
    return await _bring_back(context, goal)


async def _look_back_at(context: FlowContext, goal: Goal | None) -> FlowResult:
    if goal is None:
        return FlowResult(NO_GOAL)
    if goal.status is not Status.ACTIVE:
        return await _bring_back(context, goal)
    page = LookBackScreen(context.session, goal, context.hidden)
    await context.ask(page)
    if page.chosen_end is None:
        return FlowResult()
    said, after, answers = page.chosen_end
    try:
        context.change_goal(goal, after, LABELS[said.outcome])
    except ChangedElsewhere:
        # What was typed waits for the next look back.
        context.session.look_back_drafts[goal.uid] = answers
        raise
    # The note stood on the page while such words were typed.
    return _answered(context, goal, said)


def _answered(context: FlowContext, goal: Goal, said: LookBack) -> FlowResult:
    """Say what came of the look back."""
    following = _follow_up(context, goal) if said.outcome is Outcome.FOLLOWED else None
    if is_plain_about(goal, said.helped, said.onward):
        return FlowResult(PLAIN_ENDS[said.outcome], following=following)
    if said.outcome is not Outcome.ACHIEVED:
        return FlowResult(THANKS[said.outcome], following=following)
    session = context.session
    facts = sums(session.progress(goal.uid), len(session.records.check_ins(goal.uid)))
    title = cut(context.shown_title(goal), TITLE_LENGTH)
    words = f"“{title}” is achieved. {facts} {THANKS[Outcome.ACHIEVED]}"
    return FlowResult(celebration=of_end(session, words, goal))


def _follow_up(context: FlowContext, goal: Goal) -> FlowRequest:
    """Begin the goal that goes on from ``goal``."""
    draft = replace(follow_up(goal, new_uid()), saved=context.session.instant)
    # The wizard keeps what is changed in it; this one is worth keeping as it is.
    context.session.save_draft(draft)
    return FlowRequest("set_goal", (draft,))


async def _bring_back(context: FlowContext, goal: Goal) -> FlowResult:
    """Make an ended goal active again, as of the day on which its new end was asked for."""
    today, end = context.session.today, goal.end
    if end is not None and end < today:
        answer = await context.ask(NewEnd(today, context.shown_title(goal)))
        if answer is None:
            return FlowResult()
        (end,) = answer
    result = context.change_goal(goal, brought_back(goal, today, end), "bringing back")
    return result._replace(said="It is back on your dashboard, with everything in it.")
