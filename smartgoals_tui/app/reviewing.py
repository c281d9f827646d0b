"""Which weeks and goals ask to be looked back at, and the calm line that says so."""

from __future__ import annotations

from typing import NamedTuple

from smartgoals_tui.app.context import Context
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.looking_back import asks_for_look_back, is_due
from smartgoals_tui.domain.review import Facts, facts_of, review_of
from smartgoals_tui.domain.streak import UNMET, JudgedWeek, WeekState, judge_week, log_by_day
from smartgoals_tui.domain.week import Week


class Suggestion(NamedTuple):
    """What the dashboard suggests."""

    ended: str = ""
    """The uid of a goal whose deadline is behind it."""
    review: bool = False
    """The week that has ended may be looked back at."""
    begun: bool = False
    """Some of it was looked back at already."""
    kept: int = 0
    of: int = 0
    """Goals kept in that week, of those that asked something."""
    unmet: str = ""
    """The uid of a goal that it did not go as planned with."""


def ended_week(context: Context) -> Week:
    """Return the week that ended last."""
    return context.week.previous


def due_goals(context: Context, week: Week) -> tuple[str, ...]:
    """Return the uids of the goals to look back at for ``week``, in the dashboard's order."""
    return tuple(uid for uid, _ in _due(context, week))


def unmet_goals(context: Context, week: Week) -> tuple[str, ...]:
    """Return those of the due goals that ``week`` did not go as planned with."""
    return tuple(uid for uid, judged in _due(context, week) if judged.state in UNMET)


def facts_in(context: Context, uid: str, week: Week) -> Facts:
    """Return what a goal's ``week`` held; nothing where it did not run."""
    goal = context.journal.goal(uid)
    judged = _judged(context, goal, week) if goal else None
    if judged is None:
        return Facts(WeekState.NEUTRAL, 0, 0)
    return facts_of(judged, context.journal.check_ins(uid))


def goal_at_its_end(context: Context, chosen: str | None = None) -> Goal | None:
    """Return a goal whose deadline is over and that waits for its look back; None when none does.

    It is ``chosen`` where that is such a goal; goals that were put off do not wait.
    """
    goals = (context.journal.goal(one.uid) for one in context.goals_in_order())
    over = [
        goal
        for goal in goals
        if goal and asks_for_look_back(goal, context.today) and goal.uid not in context.put_off
    ]
    return next((goal for goal in over if goal.uid == chosen), over[0] if over else None)


def suggestion_of(context: Context) -> Suggestion:
    """Return what is suggested today."""
    at_end = goal_at_its_end(context)
    over = at_end.uid if at_end else ""
    week = ended_week(context)
    record = review_of(context.journal.reviews(), week)
    if record is not None and record.finished:
        return Suggestion(over)
    due, begun = _due(context, week), {one.goal for one in record.goals} if record else set()
    unmet = (uid for uid, judged in due if judged.state in UNMET and uid not in begun)
    kept = sum(judged.state is WeekState.MET for _, judged in due)
    return Suggestion(over, bool(due), bool(begun), kept, len(due), next(unmet, ""))


def _due(context: Context, week: Week) -> list[tuple[str, JudgedWeek]]:
    found = []
    for outline in context.goals_in_order():
        goal = context.journal.goal(outline.uid)
        if goal is None or asks_for_look_back(goal, context.today):
            continue
        judged = _judged(context, goal, week)
        if judged is not None and is_due(judged, goal.status):
            found.append((goal.uid, judged))
    return found


def _judged(context: Context, goal: Goal, week: Week) -> JudgedWeek | None:
    check_ins = context.journal.check_ins_since(goal.uid, week.start)
    return judge_week(goal, log_by_day(check_ins), week, context.today)
