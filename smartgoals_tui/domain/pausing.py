"""Ending the pause of a goal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from smartgoals_tui.domain.goal import Goal


def resumed(goal: Goal, today: date) -> Goal:
    """Return ``goal`` with every pause that covers ``today`` ended the day before."""
    yesterday = today - timedelta(days=1)
    pauses = (
        replace(pause, end=yesterday) if pause.covers(today) else pause
        for pause in goal.pauses
        if not (pause.covers(today) and pause.start == today)
    )
    return replace(goal, pauses=tuple(pauses))
