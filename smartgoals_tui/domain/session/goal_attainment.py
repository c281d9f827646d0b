"""Several goals taken together: T of goal attainment scaling.

Kiresuk and Sherman 1968, "Goal attainment scaling: a general method for evaluating comprehensive
community mental health programs", Community Mental Health Journal 4, 443–453:
T = 50 + 10 · Σ(w·x) ÷ √((1 − ρ) · Σw² + ρ · (Σw)²), here without weights (w = 1).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from smartgoals_tui.domain.text.numbers import counted

CORRELATION = 0.3
"""ρ, the correlation of levels that is expected between goals, as published."""

FEWEST = 2
"""Of fewer goals there is no T: one goal is said in its words."""


def goal_attainment(levels: Sequence[int | None]) -> float | None:
    """Return T of goals that were rated on the same day; 50 means as expected.

    Goals that were not rated, None among ``levels``, are left out. None where fewer than two were.
    The change of T between two days means nothing: where the baseline sits decides it.
    """
    rated = [level for level in levels if level is not None]
    count = len(rated)
    if count < FEWEST:
        return None
    spread = math.sqrt((1 - CORRELATION) * count + CORRELATION * count**2)
    return 50 + 10 * sum(rated) / spread


def describe_goal_attainment(levels: Sequence[int | None]) -> str:
    """Say T: "Taken together 59.1; 50 means as expected (3 of 4 goals)"; empty without one."""
    t = goal_attainment(levels)
    if t is None:
        return ""
    rated = sum(level is not None for level in levels)
    goals = counted(len(levels), "goal")
    of = goals if rated == len(levels) else f"{rated} of {goals}"
    return f"Taken together {t:.1f}; 50 means as expected ({of})"
