"""Check in for a goal: at once, or with amount, day and note; change and delete check-ins."""

from __future__ import annotations

from smartgoals_tui.app.flows.celebrations import of_check_in
from smartgoals_tui.app.flows.context import GONE, ChangedElsewhere, FlowContext
from smartgoals_tui.app.flows.undo import undo_for_goal
from smartgoals_tui.app.screens.base.flow_request import NO_GOAL, FlowResult
from smartgoals_tui.app.screens.base.wording import TITLE_LENGTH, is_plain_about, quoted
from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.lifecycle.celebration import celebration
from smartgoals_tui.domain.lifecycle.check_in_rules import (
    AmountNeeded,
    CountsAlready,
    amount_for,
    make_check_in,
    validate_day,
)
from smartgoals_tui.domain.lifecycle.timeline import same_day_words
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.progress.progress import steps_of
from smartgoals_tui.domain.progress.progress_wording import (
    beginning_words,
    describe_check_in,
    name_day,
)
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.text import cut, line_of


async def check_in(context: FlowContext) -> FlowResult:
    """Check in for today with what is missing to make it count; ask where nobody knows."""
    goal, session = context.goal, context.session
    if goal is None:
        return FlowResult(NO_GOAL)
    today = session.today
    validate_day(goal, today, today)
    if goal.plan_on(today).measure.kind is MeasureKind.ONCE:
        return await _ask_of_step(context, goal)
    try:
        amount = amount_for(goal, log_by_day(session.records.check_ins(goal.uid)), today)
    except AmountNeeded:
        return await _ask(context, goal, amount_only=True)
    except CountsAlready as problem:
        if session.is_latest_check_in(goal.uid, today):
            return await undo_for_goal(context)
        return FlowResult(str(problem))
    return _record(context, goal, make_check_in(goal, today, amount, "", session.now(), today))


async def _ask_of_step(context: FlowContext, goal: Goal) -> FlowResult:
    """Ask whether the step that is next is done, or was worked on."""
    # start-up: few goals are done once
    from smartgoals_tui.app.flows.stairs import tick
    from smartgoals_tui.app.screens.base.dialogs import Choose

    session, today = context.session, context.session.today
    steps = steps_of(goal)
    if steps is None or steps.next is None:
        return FlowResult("All of it is done. b looks back at the goal.")
    title = "" if context.hidden else f": {cut(line_of(steps.next.title), TITLE_LENGTH)}"
    answers = (("done", "It is done"), ("worked", "I worked on it"))
    question = Choose(
        f"Step {steps.done + 1} of {steps.of}{title}", "Is it done, or did you work on it?", answers
    )
    answer = await context.ask(question)
    if answer == "done":
        return await tick(context, steps.next)
    if not answer:
        return FlowResult()
    made = make_check_in(goal, today, None, "", session.now(), today)
    return _record(context, goal, made)


async def check_in_with(context: FlowContext) -> FlowResult:
    """Ask for amount, day and note, then check in."""
    goal = context.goal
    if goal is None:
        return FlowResult(NO_GOAL)
    return await _ask(context, goal)


async def edit_check_in(context: FlowContext, check_in: CheckIn) -> FlowResult:
    """Ask for amount, day and note of a check-in that there is."""
    goal = context.goal
    if goal is None:
        return FlowResult(NO_GOAL)
    return await _ask(context, goal, check_in)


async def delete_check_in(context: FlowContext, check_in: CheckIn) -> FlowResult:
    """Delete a check-in."""
    goal = context.goal
    if goal is None:
        return FlowResult(NO_GOAL)
    label = f"deletion of the check-in of {quoted(goal)}, {describe_day(check_in.day)}"
    result = context.submit(Change(label, (CheckInStep(check_in, None),)))
    return result._replace(said="Deleted. u brings it back.")


async def _ask(
    context: FlowContext,
    goal: Goal,
    replaces: CheckIn | None = None,
    *,
    amount_only: bool = False,
) -> FlowResult:
    # start-up: a check-in at once asks nothing
    from smartgoals_tui.app.screens.check_in.check_in_dialog import AmountDialog, CheckInDialog

    kind = AmountDialog if amount_only else CheckInDialog
    answer = await context.ask(kind(goal, context.session, replaces, context.hidden))
    if answer is None:
        return FlowResult()
    _expect_day(context, goal, answer, replaces)
    return _record(context, goal, answer, replaces)


def _expect_day(
    context: FlowContext, goal: Goal, check_in: CheckIn, replaces: CheckIn | None
) -> None:
    """Make sure that a goal which was changed while it was asked about still takes the day.

    Raises:
        InvalidValue: it does not, or it is gone.
    """
    now = context.goal
    if now is None:
        raise ChangedElsewhere(GONE)
    if now != goal and (replaces is None or replaces.day != check_in.day):
        validate_day(now, check_in.day, context.session.today)


def _record(
    context: FlowContext, goal: Goal, check_in: CheckIn, replaces: CheckIn | None = None
) -> FlowResult:
    """Make a check-in, or change one, and answer."""
    session = context.session
    before = session.progress(goal.uid)
    verb = "edit of the check-in" if replaces else "check-in"
    label = f"{verb} of {quoted(goal)}, {name_day(check_in.day, session.today)}"
    result = context.submit(Change(label, (CheckInStep(replaces, check_in),)))
    after = session.progress(goal.uid)
    entries = session.records.check_ins(goal.uid)
    said = describe_check_in(after, check_in.day, entries, context.hidden)
    if replaces is not None and replaces.day != check_in.day:
        joined = same_day_words(after.goal, entries, check_in.day)
        said = f"{said}. {joined}" if joined else said
    words = celebration(before, after)
    is_glad = not replaces and not is_plain_about(before.goal, check_in.note)
    if is_glad and (
        begun := beginning_words(after.goal, after.this_week, check_in.day, after.today)
    ):
        said = f"{said}{begun}."
    glad = of_check_in(session, words, check_in) if words and is_glad else None
    return result._replace(said=said, celebration=glad)
