"""What a stretch of days asks where it depends on what was done before it."""

from collections.abc import Sequence
from datetime import date

from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import share_in_all
from smartgoals_tui.domain.goal.plan import Plan
from smartgoals_tui.domain.progress.log import Ledger
from smartgoals_tui.domain.text.numbers import as_shown


def share_of_rest(plan: Plan, active: Sequence[date], start: date, ledger: Ledger) -> float:
    """Return the share of an amount in all that ``active`` days ask, in the measure's unit.

    It is a share of what remained when the stretch of days began, on ``start``; 0 on days after
    the end that the plan was made for.
    """
    measure, until = plan.measure, plan.until
    if until is None:
        return 0.0
    active = [day for day in active if day <= until]
    if not active:
        return 0.0
    remaining = as_shown(measure.target - ledger.before(start, measure.unit))
    return share_in_all(measure, remaining, len(active), (until - active[0]).days + 1)


def steps_due(goal: Goal, plan: Plan, active: Sequence[date], start: date) -> float:
    """Return how many steps are due on ``active`` days and were not done before ``start``."""
    done = {
        stair.uid
        for stair in goal.achievable.stairs
        if stair.done_on is not None and stair.done_on < start
    }
    due = (step for step in plan.due if step.day in active)
    return float(sum(step.stair not in done for step in due))
