"""How much a week asks in all, over every active goal."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind

MAX_GOALS = 3
"""Active goals that go well side by side."""
MAX_CHECK_INS = 14
"""Check-ins a week that go well: two a day."""


@dataclass(frozen=True, slots=True)
class OtherGoal:
    """What the coach needs to know of another active goal."""

    uid: str
    title: str
    check_ins: int
    """How many it asks for in a week."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a week asks in all."""

    goals: int
    check_ins: int

    @property
    def is_heavy(self) -> bool:
        """Tell whether it is more than usually goes well."""
        return self.goals > MAX_GOALS or self.check_ins > MAX_CHECK_INS


def check_ins_a_week(measure: Measure, days: int | None = None) -> int:
    """Return how many check-ins a week ``measure`` asks for.

    A total takes as many as its usual amount makes of it, at most one a day; one without a
    usual amount is taken to be done in one go. A limit or a cap asks for none: it takes no
    sitting, a number noted is enough. What is done once takes one for a step now and then.

    Args:
        measure: what is asked of a period.
        days: how long the goal runs, over which an amount in all is spread; None while open.
    """
    if measure.is_at_most:
        return 0
    if measure.kind is MeasureKind.DAYS:
        return math.ceil(measure.target / measure.weeks)
    if measure.kind is MeasureKind.ONCE or measure.amount is None:
        return 1
    weeks = float(measure.weeks)
    if measure.kind is MeasureKind.IN_ALL:
        weeks = max(1.0, (days or 1) / 7)
    return max(1, math.ceil(min(7.0, measure.target / measure.amount / weeks)))


def other_goals(goals: Iterable[Goal], today: date, revises: str = "") -> tuple[OtherGoal, ...]:
    """Return what the coach needs to know of the active goals among ``goals``.

    Args:
        goals: every goal the person has.
        today: the day whose plans and pauses count.
        revises: the uid of the goal that is being revised, which is not another one.
    """
    return tuple(
        OtherGoal(goal.uid, goal.title, _check_ins_of(goal, today))
        for goal in goals
        if goal.uid != revises and goal.status_on(today) is Status.ACTIVE
    )


def _check_ins_of(goal: Goal, today: date) -> int:
    end, plan = goal.time_bound.end, goal.plan_on(today)
    days = (end - plan.start).days + 1 if end else None
    return check_ins_a_week(plan.measure, days)


def load_of(others: Iterable[OtherGoal], measure: Measure | None, days: int | None = None) -> Load:
    """Return the load of ``others`` and one more goal, whose measure may still be unknown.

    ``days`` is how long that goal runs; None while it has no end.
    """
    asked = [other.check_ins for other in others]
    own = check_ins_a_week(measure, days) if measure else 0
    return Load(len(asked) + 1, sum(asked) + own)
