"""What the decisions of a weekly review do to a goal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.drafting.convert import move_to_stair, without_scheduled
from smartgoals_tui.domain.drafting.diff import Difference
from smartgoals_tui.domain.drafting.sentence import PLAN_MADE, if_then
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome, Revision
from smartgoals_tui.domain.goal.letters import FIELD_LABELS
from smartgoals_tui.domain.goal.parts import Achievable, IfThen
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair
from smartgoals_tui.domain.lifecycle.endings import TO_THE_ARCHIVE, ended
from smartgoals_tui.domain.lifecycle.stair_moves import (
    adjacent_stair,
    scheduled_move,
    smaller_stair,
    with_stair_below,
)
from smartgoals_tui.domain.progress.review import Decision
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.text import is_said, line_of, one_line
from smartgoals_tui.domain.text.week import Calendar


def possible_decisions(goal: Goal, today: date, calendar: Calendar) -> tuple[Decision, ...]:
    """Return the decisions that would change something about ``goal``, or keep it."""
    offers = {
        Decision.KEEP: True,
        Decision.CLIMB: _higher(goal, today, calendar) is not None,
        Decision.SHRINK: smaller_stair(without_scheduled(goal, today)) is not None,
        Decision.PAUSE: not goal.is_paused(today),
        Decision.LET_GO: True,
    }
    return tuple(decision for decision, is_offered in offers.items() if is_offered)


def decided(
    goal: Goal,
    decision: Decision,
    today: date,
    calendar: Calendar,
    reason: str = "",
) -> Goal:
    """Return ``goal`` after ``decision``; as it is where the decision is not possible.

    Args:
        goal: the goal.
        decision: what the person chose.
        today: from when on; a higher target starts next week.
        calendar: where weeks begin.
        reason: of a pause: one of ``PAUSE_REASONS``; "other" when empty.
    """
    if decision is Decision.CLIMB and (stair := _higher(goal, today, calendar)):
        return move_to_stair(goal, stair, today, calendar)
    if decision is Decision.SHRINK:
        return _shrunk(without_scheduled(goal, today), today, calendar) or goal
    if decision is Decision.PAUSE and not goal.is_paused(today):
        return replace(goal, pauses=(*goal.pauses, Pause(today, None, reason or "other")))
    if decision is Decision.LET_GO:
        return ended(goal, LookBack(today, Outcome.LET_GO))
    return goal


def _shrunk(goal: Goal, today: date, calendar: Calendar) -> Goal | None:
    step = smaller_stair(goal)
    if step is None:
        return None
    staircase = with_stair_below(goal, step.stair) if step.is_new else goal
    return move_to_stair(staircase, step.stair, today, calendar)


def _higher(goal: Goal, today: date, calendar: Calendar) -> Stair | None:
    """Return the stair to climb to; none in the last week, as a climb begins with the next.

    Nor while a move is scheduled: one climb is enough for a week.
    """
    is_last_week = goal.end is not None and goal.end <= calendar.week_of(today).end
    return None if is_last_week or scheduled_move(goal, today) else adjacent_stair(goal, 1)


def describe_decision(goal: Goal, decision: Decision, today: date, calendar: Calendar) -> str:
    """Say what ``decision`` would do: "From Mon 30 Nov: 4 days a week; until then 2 days …"."""
    if decision is Decision.PAUSE:
        return "Nothing is asked from today until you end the pause with p."
    if decision is Decision.LET_GO:
        return TO_THE_ARCHIVE
    if decision is Decision.KEEP:
        return _describe_keeping(goal, today, calendar)
    plan = decided(goal, decision, today, calendar).plans[-1]
    asked, now = _asked(plan), _asked(goal.plan_on(today))
    if plan.start <= today:
        return f"From today: {asked}."
    rest = "" if asked == now or goal.start > today else f"; until then {now}"
    return f"From {format_short(plan.start, today)}: {asked}{rest}."


def _describe_keeping(goal: Goal, today: date, calendar: Calendar) -> str:
    """Say what is asked when nothing is decided again, which need not be what was asked before."""
    now, latest = goal.plan_on(today), goal.plans[-1]
    before = goal.plan_on(calendar.week_of(today).previous.end)
    if latest.start > today and _asked(latest) != _asked(now):
        begins = format_short(latest.start, today)
        return f"As planned: {_asked(latest)} from {begins}; until then {_asked(now)}."
    if _asked(before) != _asked(now):
        since = format_short(now.start, today)
        return f"It goes on with {_asked(now)}, as since {since}; before it was {_asked(before)}."
    since = f" from {format_short(now.start, today)}" if now.start > today else ""
    return f"The same again: {_asked(now)}{since}."


def _asked(plan: Plan) -> str:
    return line_of(plan.measure.describe())


def with_confidence(goal: Goal, confidence: int | None, today: date) -> Goal:
    """Return ``goal`` with the confidence asked again; the old one stays in its history."""
    before = goal.achievable.confidence
    if confidence is None or confidence == before:
        return goal
    old = "nothing" if before is None else str(before)
    change = Difference(FIELD_LABELS["confidence"], old, str(confidence))
    achievable = replace(goal.achievable, confidence=confidence)
    return _revised(replace(goal, achievable=achievable), change.line, today)


def with_if_then(goal: Goal, plan: IfThen, today: date) -> Goal:
    """Return ``goal`` with one more if-then plan; an obstacle that has one gets the new answer.

    Half a plan is none: the goal stays as it is.
    """
    achievable = goal.achievable
    said = if_then(plan.obstacle, plan.response)
    if not said or plan in achievable.if_then_plans:
        return goal
    words = f"{PLAN_MADE}: {said}"
    return _revised(replace(goal, achievable=_planning(achievable, plan)), words, today)


def _planning(achievable: Achievable, plan: IfThen) -> Achievable:
    first = IfThen(achievable.obstacle, achievable.response)
    is_first_free = not is_said(first.obstacle + first.response) and not achievable.further
    if is_first_free or _about(first) == _about(plan):
        return replace(achievable, obstacle=plan.obstacle, response=plan.response)
    further = list(achievable.further)
    place = next(
        (n for n, step in enumerate(further) if _about(step) == _about(plan)), len(further)
    )
    further[place : place + 1] = [plan]
    return replace(achievable, further=tuple(further))


def _about(plan: IfThen) -> str:
    return one_line(plan.obstacle).casefold()


def _revised(goal: Goal, change: str, today: date) -> Goal:
    return goal.with_revision(Revision(today, (change,), "weekly review"))
