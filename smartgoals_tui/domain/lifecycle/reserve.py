"""Reserve weeks: how many unmet weeks a goal's streak may hold without ending."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.goal.goal import Goal, Revision

CHOICES = (0, 1, 2)

MEANING = "A reserve week lets a streak go on past a week that was not met."


def with_reserve(goal: Goal, weeks: int, today: date) -> Goal:
    """Return ``goal`` with ``weeks`` in reserve, the change told in its story.

    Raises:
        InvalidValue: it is none of ``CHOICES``.
    """
    if weeks == goal.reserve_weeks:
        return goal
    revision = Revision(today, (f"Reserve weeks: {goal.reserve_weeks} → {weeks}",))
    return replace(goal.with_revision(revision), reserve_weeks=weeks)
