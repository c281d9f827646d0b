"""What a person does on the stairs: climb, step down, tick off, take away; never by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smartgoals_tui.app.flows.celebrations import of_stairs
from smartgoals_tui.app.flows.context import FlowContext
from smartgoals_tui.app.screens.base.dialogs import AskText
from smartgoals_tui.app.screens.base.flow_request import NO_GOAL, FlowResult
from smartgoals_tui.app.screens.base.wording import TITLE_LENGTH, is_plain_about, quoted
from smartgoals_tui.app.screens.goal.stair_offer import WORDS_LENGTH
from smartgoals_tui.app.widgets.panels.celebration_line import Celebration
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.drafting.convert import move_to_stair, without_scheduled
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.measure import MeasureKind, asks_more
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, Stair
from smartgoals_tui.domain.lifecycle.stair_moves import (
    CLIMBED,
    TICKED,
    Climb,
    ScheduledMove,
    StepDown,
    adjacent_stair,
    is_one_off,
    scheduled_move,
    with_stair,
    with_stair_below,
    without_stair,
)
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.text import cut, line_of


async def climb(context: FlowContext) -> FlowResult:
    """Stand on the next measured stair, unless one is to be climbed to already."""
    goal = _goal_that_moves(context)
    scheduled = scheduled_move(goal, context.session.today)
    offer = context.session.offer(goal.uid)
    stair = offer.stair if isinstance(offer, Climb) else adjacent_stair(goal, 1)
    if scheduled:
        return _scheduled(context, scheduled)
    if stair is None:
        return FlowResult("This is the top step.")
    return await _move_to(context, goal, stair)


async def step_down(context: FlowContext) -> FlowResult:
    """Stand on the measured stair below, or on a new one where it is offered.

    Of a climb that is still to begin only that is taken back.
    """
    goal = _goal_that_moves(context)
    scheduled = scheduled_move(goal, context.session.today)
    offer = context.session.offer(goal.uid)
    stair = offer.stair if isinstance(offer, StepDown) else adjacent_stair(goal, -1)
    if scheduled:
        return _call_off(context, goal, scheduled)
    if stair is None:
        return FlowResult("This is the lowest step; e adds a smaller one.")
    return await _move_to(context, goal, stair)


async def stand_on(context: FlowContext, stair: Stair) -> FlowResult:
    """Move to a stair that was pointed at, unless the person stands there or is about to.

    A one-off is ticked off instead.
    """
    if context.goal is not None and is_one_off(context.goal, stair):
        return await tick(context, stair)
    goal, today = _goal_that_moves(context), context.session.today
    scheduled, current = scheduled_move(goal, today), goal.plan_on(today).stair
    if scheduled and stair.uid == scheduled.stair.uid:
        return _scheduled(context, scheduled)
    if scheduled and stair.uid == current:
        return _call_off(context, goal, scheduled)
    if stair.uid == current:
        return FlowResult("You stand on this step.")
    return await _move_to(context, goal, stair)


async def not_now(context: FlowContext) -> FlowResult:
    """Put the offer of another stair away until next week."""
    session, uid = context.session, context.uid
    if uid is None or session.offer(uid) is None:
        return FlowResult("Nothing is offered right now.")
    session.decline_offer(uid)
    said = "All right. It may come up again next week, or at the next start."
    return FlowResult(said)


async def tick(context: FlowContext, pointed_at: Stair | None = None) -> FlowResult:
    """Tick off a one-off stair: the one ``pointed_at``, or the next that is left."""
    goal = context.goal
    if goal is None:
        return FlowResult(NO_GOAL)
    stairs = goal.achievable.stairs
    left = (stair for stair in stairs if is_one_off(goal, stair) and not stair.done_on)
    is_pointed_at = pointed_at is not None and is_one_off(goal, pointed_at)
    stair = pointed_at if is_pointed_at else next(left, None)
    if stair is None:
        return FlowResult("No step is left to tick off. Those with a target are climbed with +.")
    label = f"tick of the step {_named_of(goal, stair)}"
    if stair.done_on:
        result = _change(context, goal, with_stair(goal, replace(stair, done_on=None)), label)
        return result._replace(said="No longer ticked.")
    done = with_stair(goal, replace(stair, done_on=context.session.today))
    return _glad_of_tick(context, goal, stair, _change(context, goal, done, label))


def _glad_of_tick(context: FlowContext, goal: Goal, stair: Stair, result: FlowResult) -> FlowResult:
    named = "one step" if context.hidden else f"“{cut(line_of(stair.title), TITLE_LENGTH)}”"
    is_whole = goal.kind is MeasureKind.ONCE and stair.uid == WHOLE_GOAL
    words = f"Done: {named}." + (" That was the whole of it. b looks back." if is_whole else "")
    what, uid = f"{TICKED}{stair.describe()}", stair.uid
    celebration = of_stairs(context.session, words, goal, what, lambda now: _is_ticked(now, uid))
    return _glad(context, goal, what, celebration, result)


async def delete_stair(context: FlowContext, stair: Stair) -> FlowResult:
    """Take a stair away."""
    goal = context.goal
    if goal is None:
        return FlowResult(NO_GOAL)
    changed = without_stair(goal, stair, context.session.today)
    label = f"deletion of the step {_named_of(goal, stair)}"
    result = _change(context, goal, changed, label)
    return result._replace(said="Taken away. u brings it back.")


# Moves


def _goal_that_moves(context: FlowContext) -> Goal:
    """Return the goal; raises InvalidValue, which says so, where it does not move any more."""
    goal = context.goal
    if goal is None:
        raise InvalidValue(NO_GOAL)
    if goal.status is not Status.ACTIVE:
        raise InvalidValue(f"This goal is {goal.status}: its steps rest. b brings it back.")
    return goal


def _scheduled(context: FlowContext, scheduled: ScheduledMove) -> FlowResult:
    """Say which move is still to begin."""
    begins = format_short(scheduled.start, context.session.today)
    return FlowResult(f"The {_named(context, scheduled)} begins {begins}. - calls it off.")


def _call_off(context: FlowContext, goal: Goal, scheduled: ScheduledMove) -> FlowResult:
    """Stay on the stair that is stood on."""
    stays = without_scheduled(goal, context.session.today)
    result = _change(context, goal, stays, f"calling off a move of {quoted(goal)}")
    asked = line_of(stays.plans[-1].measure.describe())
    rest = "" if context.hidden else f": it stays at {asked}"
    said = f"The {_named(context, scheduled)} is called off{rest}. u brings it back."
    return result._replace(said=said)


def _named(context: FlowContext, scheduled: ScheduledMove) -> str:
    if context.hidden:
        return scheduled.verb
    return f"{scheduled.verb} to “{cut(scheduled.stair.describe(), WORDS_LENGTH)}”"


async def _move_to(context: FlowContext, goal: Goal, stair: Stair) -> FlowResult:
    """Ask for one line of reason, then stand on ``stair``, as of the day on which it was asked."""
    today = context.session.today
    end, start = goal.end, _moved(context, goal, stair, today, "").plans[-1].start
    if end is not None and end < start:
        ends = "ended" if end < today else "ends"
        day = format_short(end, today)
        return FlowResult(f"This goal {ends} on {day}, before you would stand there.")
    asked = AskText("Why now?", "One line for the story of this goal. Enter skips it.")
    reason = await context.ask(asked)
    if reason is None:
        return FlowResult()
    return _move(context, goal, _moved(context, goal, stair, today, reason), stair)


def _moved(context: FlowContext, goal: Goal, stair: Stair, today: date, reason: str) -> Goal:
    is_known = stair in goal.achievable.stairs
    place = goal if is_known else with_stair_below(goal, stair)
    return move_to_stair(place, stair, today, context.session.calendar, reason)


def _move(context: FlowContext, goal: Goal, moved: Goal, stair: Stair) -> FlowResult:
    today, plan, words = (
        context.session.today,
        moved.plans[-1],
        cut(stair.describe(), WORDS_LENGTH),
    )
    label = f"move to the step {_named_of(goal, stair)}"
    is_up = asks_more(plan.measure, goal.plan_on(today).measure)
    result = _change(context, goal, moved, label)
    named = "that step" if context.hidden else f"“{words}”"
    since = "today" if plan.start <= today else format_short(plan.start, today)
    if not is_up:
        said = f"From {since} you stand on {named}. Small steps keep you going."
        return result._replace(said=said)
    glad = f"A step up: from {since} you stand on {named}."
    what = f"{CLIMBED}{words}"
    celebration = of_stairs(context.session, glad, goal, what, lambda now: plan in now.plans)
    return _glad(context, goal, what, celebration, result)


def _glad(
    context: FlowContext, goal: Goal, what: str, celebration: Celebration, result: FlowResult
) -> FlowResult:
    """Celebrate what happened; plainly where the goal is no matter for praise."""
    if is_plain_about(goal):
        return result._replace(said="Done." if context.hidden else f"{what}.")
    return result._replace(celebration=celebration)


def _named_of(goal: Goal, stair: Stair) -> str:
    """Return what undo calls a stair of ``goal``."""
    return f"“{cut(line_of(stair.title), TITLE_LENGTH)}” of {quoted(goal)}"


def _change(context: FlowContext, before: Goal, after: Goal, label: str) -> FlowResult:
    return context.submit(Change(label, (GoalStep(before, after),)))


def _is_ticked(goal: Goal, uid: str) -> bool:
    return any(stair.uid == uid and stair.done_on for stair in goal.achievable.stairs)
