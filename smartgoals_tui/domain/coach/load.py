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


def check_ins_a_week(measure: Measure) -> int:
    """Return how many check-ins a week ``measure`` asks for.

    A total takes as many as its usual amount makes of it, at most one a day; one without a
    usual amount is taken to be done in one go.
    """
    if measure.kind is MeasureKind.DAYS:
        return int(measure.target)
    if measure.amount is None:
        return 1
    return math.ceil(min(7.0, measure.target / measure.amount))


def other_goals(goals: Iterable[Goal], today: date, revises: str = "") -> tuple[OtherGoal, ...]:
    """Return what the coach needs to know of the active goals among ``goals``.

    Args:
        goals: every goal the person has.
        today: the day whose plans and pauses count.
        revises: the uid of the goal that is being revised, which is not another one.
    """
    return tuple(
        OtherGoal(goal.uid, goal.title, check_ins_a_week(goal.plan_on(today).measure))
        for goal in goals
        if goal.uid != revises and goal.status_on(today) is Status.ACTIVE
    )


def load_of(others: Iterable[OtherGoal], measure: Measure | None) -> Load:
    """Return the load of ``others`` and one more goal, whose measure may still be unknown."""
    asked = [other.check_ins for other in others]
    return Load(len(asked) + 1, sum(asked) + (check_ins_a_week(measure) if measure else 0))
