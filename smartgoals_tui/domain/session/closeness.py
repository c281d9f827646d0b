"""How close a person feels to a goal, 0 to 10, and words for how that changed.

The words claim nothing about how reliable a change is: it is what the person says.
"""

from __future__ import annotations

CLEAR_STEP = 3
"""A change of so many points is a clear one."""

MANY = 3
"""More goals than this are a lot for one session; they can be rated all the same."""


def describe_change(before: int, now: int) -> str:
    """Say how closeness changed from ``before`` to ``now``, both 0 to 10: "a little nearer"."""
    change = now - before
    if change == 0:
        return "about where it was"
    size = "a clear step" if abs(change) >= CLEAR_STEP else "a little"
    return f"{size} nearer" if change > 0 else f"{size} further away"


def is_a_lot(goals: int) -> bool:
    """Tell whether so many goals are a lot to rate at one session."""
    return goals > MANY
