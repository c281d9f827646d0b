"""Look back at the week that has ended: all goals that are due, or one that did not go as planned.

What the dashboard suggests can be dismissed too.
"""

from __future__ import annotations

from dataclasses import replace

from smartgoals_tui.app.flows.context import FlowContext
from smartgoals_tui.app.screens.base.flow_request import FlowResult
from smartgoals_tui.app.screens.review.weekly_review import WeeklyReview
from smartgoals_tui.app.session.due_reviews import (
    due_goals,
    ended_week,
    lapse_goal,
    meant,
    suggestion_of,
)
from smartgoals_tui.domain.change import Change, ReviewStep
from smartgoals_tui.domain.progress.review import Review, review_of
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.uid import new_uid


async def review(context: FlowContext) -> FlowResult:
    """Look back at the week that has ended."""
    week = ended_week(context.session)
    goals = due_goals(context.session, week)
    if not goals:
        said = f"Nothing was asked in the week {week.label}: there is nothing to look back at."
        return FlowResult(said)
    return await _open(context, goals)


async def lapse(context: FlowContext) -> FlowResult:
    """Look at last week with the goal that the line names, or any it did not go as planned with."""
    goal = lapse_goal(context.session, context.uid)
    if not goal:
        return FlowResult("Last week went as planned, or asked nothing.")
    return await _open(context, (goal,))


async def _open(context: FlowContext, goals: tuple[str, ...]) -> FlowResult:
    week = ended_week(context.session)
    await context.ask(WeeklyReview(context.session, week, goals, context.hidden))
    return FlowResult()


async def dismiss_suggestion(context: FlowContext) -> FlowResult:
    """Suggest what is suggested no more: w and b still do it.

    The review stays away for good, which is kept; the look back at a goal until the next start.
    """
    session = context.session
    suggestion = suggestion_of(session)
    if suggestion.ended:
        session.put_off_look_back(meant(suggestion.ended, context.uid))
    return _dismiss_review(context) if suggestion.review else FlowResult()


def _dismiss_review(context: FlowContext) -> FlowResult:
    session = context.session
    week, at = ended_week(session), session.instant
    before = review_of(session.records.reviews(), week)
    after = replace(before or Review(new_uid(), week.start), finished=True, at=at)
    label = f"putting the review of {week.label} away"
    context.submit(Change(label, (ReviewStep(before, after),)), is_step=False)
    last = format_short(session.week.end, session.today)
    said = f"Put away. Until {last} w still looks back at that week."
    return FlowResult(said)
