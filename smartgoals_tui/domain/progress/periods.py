"""How a goal's periods of 1, 2 or 4 weeks lie on the calendar."""

from collections.abc import Iterator
from datetime import date, timedelta

from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.plan import plan_on
from smartgoals_tui.domain.text.week import Calendar, Week


def periods(goal: Goal, first: Week) -> Iterator[Week]:
    """Return the periods of ``goal`` from ``first``, the week of its start, on without an end.

    They are laid from the first week of the plan that brought them; another length begins with
    the next period.
    """
    start, plans = first.start, goal.plans
    while True:
        weeks = plans[0].measure.weeks
        if len(plans) > 1:
            weeks = plan_on(plans, max(start, goal.start)).measure.weeks
        period = Week(start, weeks)
        yield period
        start = period.start + timedelta(weeks=weeks)


def period_of(goal: Goal, week: Week) -> Week:
    """Return the period that holds a calendar ``week``; the week itself before the goal's first."""
    if all(plan.measure.weeks == 1 for plan in goal.plans):
        return week
    first = Week(goal.start - timedelta(days=(goal.start.weekday() - week.start.weekday()) % 7))
    if week.start < first.start:
        return week
    return next(period for period in periods(goal, first) if week.start in period)


def next_period(goal: Goal, today: date, calendar: Calendar) -> date:
    """Return the first day of the period after the one that holds ``today``."""
    return period_of(goal, calendar.week_of(today)).next.start


def needed_from(goal: Goal, week: Week) -> date:
    """Return the first day whose check-ins judge the period that holds a calendar ``week``.

    Of an amount in all, the days before say what remains.
    """
    if any(plan.measure.kind is MeasureKind.IN_ALL for plan in goal.plans):
        return goal.start
    return period_of(goal, week).start
