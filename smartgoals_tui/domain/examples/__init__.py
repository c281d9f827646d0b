"""Whole goals to borrow from, the same number for each life area."""

from __future__ import annotations

from smartgoals_tui.domain.examples import (
    body,
    home,
    mind,
    money,
    people,
    play,
    sleep,
    work_and_study,
)
from smartgoals_tui.domain.examples.example import Example

__all__ = ["EXAMPLES", "Example"]

EXAMPLES: tuple[Example, ...] = (
    *mind.EXAMPLES,
    *sleep.EXAMPLES,
    *body.EXAMPLES,
    *people.EXAMPLES,
    *work_and_study.EXAMPLES,
    *home.EXAMPLES,
    *money.EXAMPLES,
    *play.EXAMPLES,
)
"""All of them, area by area; the very first is also the app's walk-through."""
