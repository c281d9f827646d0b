"""Let goals rest and go on: one goal, all goals at once, and the pauses a goal has had."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from smartgoals_tui.app.flows.context import ChangedElsewhere, FlowContext
from smartgoals_tui.app.flows.undo import undo
from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.screens.base.flow_request import NO_GOAL, FlowRequest, FlowResult
from smartgoals_tui.app.screens.pauses.pause_dialog import PauseOfAll, PauseOfGoal
from smartgoals_tui.app.screens.pauses.pauses_dialog import PausesDialog
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.pausing import (
    all_called_off,
    all_paused,
    all_resumed,
    days_words,
    joint_pauses,
    pause_words,
    resumed,
    with_pause,
    without_pause,
)
from smartgoals_tui.domain.text.dates import short_day
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.uid import new_uid


async def pause(context: FlowContext) -> FlowResult:
    """End the pause of a goal that rests, else ask for one."""
    goal, today = context.goal, context.session.today
    if goal is None:
        return FlowResult(NO_GOAL)
    if goal.status is not Status.ACTIVE:
        return FlowResult(f"This goal is {goal.status}: there is nothing to pause.")
    if not goal.is_paused(today):
        return await _set(context, goal)
    result = context.change_goal(goal, resumed(goal, today), "end of the pause of")
    said = "It goes on from today. Welcome back. u lets it rest again."
    if goal.end is not None and goal.end < today:
        ended = short_day(goal.end, today)
        said = f"The pause has ended. So had the goal, on {ended}: b looks back at it."
    return result._replace(said=said)


async def _set(context: FlowContext, goal: Goal, replaces: Pause | None = None) -> FlowResult:
    """Ask for a pause of ``goal``; what its dialog says of days is what is saved."""
    today, title = context.session.today, context.shown_title(goal)
    asked = await context.ask(PauseOfGoal(goal, today, title, replaces, context.hidden))
    if asked is None:
        return FlowResult()
    changed = with_pause(goal, asked, today, replaces)
    what = "change of the pause of" if replaces else "pause of"
    result = context.change_goal(goal, changed, what)
    return result._replace(said=f"{_rest_words(asked, today, 'p')} u takes it back.")


def _rest_words(asked: Pause, today: date, key: str) -> str:
    """Say what a pause asks of nobody: "Paused 2–8 Mar: those days ask nothing."."""
    days = days_words(asked, today)
    if asked.end is None:
        return f"Paused {days}: nothing is asked until {key} ends it."
    return f"Paused {days}: those days ask nothing."


# The pauses that a goal has had


async def pauses(context: FlowContext, cursor: int | None = None) -> FlowResult:
    """Show the pauses of the goal, to change or delete them, until the person has done with it.

    ``cursor`` is the row where it goes on from; None where it begins.
    """
    goal = context.goal
    if goal is None or not goal.pauses:
        return FlowResult() if cursor is not None else FlowResult(_no_pauses(goal))
    title = context.shown_title(goal)
    dialog = PausesDialog(goal, context.session, title, context.hidden, cursor or 0)
    answer = await context.ask(dialog)
    if answer is None:
        return FlowResult()
    if answer.action == "undo":
        result = await undo(context)
    elif answer.action == "change":
        result = await _set(context, goal, answer.pause)
    else:
        result = _delete(context, goal, answer.pause)
    return result._replace(following=FlowRequest("pauses", (dialog.cursor,)))


def _no_pauses(goal: Goal | None) -> str:
    if goal is None:
        return NO_GOAL
    runs = goal.status is Status.ACTIVE
    return f"No pauses.{' p sets one, also for days gone by.' if runs else ''}"


def _delete(context: FlowContext, goal: Goal, deleted: Pause) -> FlowResult:
    result = context.change_goal(goal, without_pause(goal, deleted), "deletion of a pause of")
    words = pause_words(deleted, context.session.today, context.hidden)
    key = "f5" if len(goal.pauses) > 1 else "u"
    return result._replace(said=f"Deleted: {words}. {key} brings it back.")


# All goals at once


async def pause_all(context: FlowContext) -> FlowResult:
    """Let all goals rest, or end the rest of all."""
    today, goals = context.session.today, context.session.records.goals()
    joint = joint_pauses(goals, today)
    if any(pause.covers(today) for pause in joint):
        changed = all_resumed(goals, today)
        result = _change_all(context, changed, f"end of the pause of {_count(changed)}")
        said = f"{_count(changed)} from today on again. Welcome back. u lets them rest."
        return result._replace(said=said)
    return await (_change_ahead(context, joint[0]) if joint else _set_for_all(context))


async def _change_ahead(context: FlowContext, ahead: Pause) -> FlowResult:
    """Offer to call a pause of all goals off that is still to come, or to set another one."""
    today = context.session.today
    words = f"All goals are to rest: {pause_words(ahead, today, context.hidden)}."
    answers = (("keep", "Leave it"), ("off", "Call it off"), ("more", "Set another pause"))
    answer = await context.ask(Choose("Pause all goals", words, answers))
    if answer == "more":
        return await _set_for_all(context)
    return _call_off(context, ahead, today) if answer == "off" else FlowResult()


def _call_off(context: FlowContext, ahead: Pause, today: date) -> FlowResult:
    """Call the pause ``ahead`` off, as of ``today``, the day on which it was shown."""
    goals = context.session.records.goals()
    if ahead not in joint_pauses(goals, today):
        raise ChangedElsewhere("Another program changed this pause meanwhile: nothing is saved.")
    changed = all_called_off(goals, today)
    result = _change_all(context, changed, f"calling off the pause of {_count(changed)}")
    return result._replace(said="Called off. u brings the pause back.")


async def _set_for_all(context: FlowContext) -> FlowResult:
    today = context.session.today
    asked = await context.ask(PauseOfAll(today, context.hidden))
    if asked is None:
        return FlowResult()
    joint = replace(asked, group_id=new_uid())
    changed = all_paused(context.session.records.goals(), joint, today)
    if not changed:
        return FlowResult("No goal is left to pause on those days: they rest, or ask nothing then.")
    result = _change_all(context, changed, f"pause of {_count(changed)}")
    said = f"{_count(changed)}. {_rest_words(joint, today, 'P')} u takes it back."
    return result._replace(said=said)


def _count(changed: tuple[tuple[Goal, Goal], ...]) -> str:
    return counted(len(changed), "goal")


def _change_all(
    context: FlowContext, changed: Iterable[tuple[Goal, Goal]], label: str
) -> FlowResult:
    steps = tuple(GoalStep(before, after) for before, after in changed)
    return context.submit(Change(label, steps))
