"""In which order goals stand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from smartgoals_tui.domain.goal.goal import Goal, Outline, Status

OVER = 3
"""The rank from which on a goal asks nothing any more."""


def in_order(outlines: Iterable[Outline], today: date) -> tuple[Outline, ...]:
    """Return the active goals: running ones first, then waiting, resting and ended ones."""
    active = (outline for outline in outlines if outline.status is Status.ACTIVE)
    return tuple(sorted(active, key=lambda outline: _rank(outline, today)))


def running(goals: Iterable[Goal], today: date) -> tuple[Goal, ...]:
    """Return the goals that ask something now or will."""
    return tuple(goal for goal in goals if _rank(goal.outline, today) < OVER)


def ended(goals: Iterable[Goal], today: date) -> tuple[Goal, ...]:
    """Return the goals that were achieved or let go, the latest first."""
    over = (goal for goal in goals if goal.status is not Status.ACTIVE)
    return tuple(sorted(over, key=lambda goal: goal.last_day or today, reverse=True))


def _rank(goal: Outline, today: date) -> int:
    status = goal.status_on(today)
    if status is Status.PAUSED:
        return 2
    if status is not Status.ACTIVE or (goal.end is not None and goal.end < today):
        return OVER
    return 0 if goal.start <= today else 1
