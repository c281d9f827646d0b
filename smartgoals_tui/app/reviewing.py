"""Which weeks and goals ask to be looked back at, and the calm line that says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from smartgoals_tui.app.context import Context
from smartgoals_tui.domain.goal import Goal, Status
from smartgoals_tui.domain.looking_back import asks_for_look_back, is_due, was_asked
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
    """Goals kept in that week, of all that asked something, those that are over by now too."""
    unmet: str = ""
    """The uid of a goal that it did not go as planned with."""


def ended_week(context: Context) -> Week:
    """Return the week that ended last."""
    return context.week.previous


def due_goals(context: Context, week: Week) -> tuple[str, ...]:
    """Return the uids of the goals to look back at for ``week``, in the dashboard's order."""
    return tuple(uid for uid, _ in _due(context, week))


def unmet_goals(context: Context, week: Week) -> tuple[str, ...]:
    """Return those of the due goals that go on and that ``week`` did not go as planned with."""
    return tuple(_unmet(context, _due(context, week)))


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
    due, said = _due(context, week), record.goals if record else ()
    begun, done = {one.goal for one in said}, {one.goal for one in said if one.done}
    unmet = (uid for uid in _unmet(context, due) if uid not in begun)
    asked = [judged.state for _, judged in due] + _states_of_archived(context, week)
    waits = any(uid not in done for uid, _ in due)
    kept = asked.count(WeekState.MET)
    return Suggestion(over, waits, bool(begun), kept, len(asked), next(unmet, ""))


def _due(context: Context, week: Week) -> list[tuple[str, JudgedWeek]]:
    found = []
    for outline in context.goals_in_order():
        goal = context.journal.goal(outline.uid)
        judged = _judged(context, goal, week) if goal else None
        if goal and judged and is_due(judged, goal.status):
            found.append((goal.uid, judged))
    return found


def _unmet(context: Context, due: Iterable[tuple[str, JudgedWeek]]) -> Iterator[str]:
    for uid, judged in due:
        goal = context.journal.goal(uid)
        if judged.state in UNMET and goal and not asks_for_look_back(goal, context.today):
            yield uid


def _states_of_archived(context: Context, week: Week) -> list[WeekState]:
    """Return how ``week`` went with goals that were achieved or let go since it began."""
    outlines = (one for one in context.journal.outlines() if one.status is not Status.ACTIVE)
    late = (one for one in outlines if one.end is None or one.end >= week.start)
    goals = (context.journal.goal(one.uid) for one in late)
    judged = (_judged(context, goal, week) for goal in goals if goal)
    return [one.state for one in judged if one and was_asked(one)]


def _judged(context: Context, goal: Goal, week: Week) -> JudgedWeek | None:
    check_ins = context.journal.check_ins_since(goal.uid, week.start)
    return judge_week(goal, log_by_day(check_ins), week, context.today)
