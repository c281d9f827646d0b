"""The weekly streak: what follows from judged weeks.

A streak is the number of consecutive weeks in which the goal's own target was met; a kept period
of several weeks adds all of them. Weeks in which nothing could be asked are transparent; the one
in progress can add to a streak and never breaks it, unless a limit is passed.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from smartgoals_tui.domain.progress.judging import TRANSPARENT, UNMET, JudgedWeek, WeekState
from smartgoals_tui.domain.text.week import Week

KEPT_WEEKS = 12
"""How many judged weeks "kept" looks back."""

STRENGTH_CARRY = 0.5 ** (1 / 4)
"""What a week leaves of the strength before it: half is gone after four empty weeks."""


class Streak(NamedTuple):
    """A run of met weeks."""

    current: int
    best: int
    reserved: frozenset[Week] = frozenset()
    """Unmet weeks that the reserve holds inside the current streak."""


def streak_of(weeks: Sequence[JudgedWeek], reserve_weeks: int = 0) -> Streak:
    """Return the streak of judged weeks, oldest first.

    The current streak counts the MET weeks of the longest stretch ending now that holds at most
    ``reserve_weeks`` unmet ones; the best, those of any such stretch.
    """
    current, reserved = _current(weeks, reserve_weeks)
    return Streak(current, _best(weeks, reserve_weeks), reserved)


def _current(weeks: Sequence[JudgedWeek], reserve_weeks: int) -> tuple[int, frozenset[Week]]:
    met = 0
    bridged: list[Week] = []
    held: frozenset[Week] = frozenset()
    for judged in reversed(weeks):
        if judged.state is WeekState.MET:
            met += judged.week.weeks
            # A reserve is spent only where it joins met weeks on its far side.
            held = frozenset(bridged)
        elif judged.state in UNMET:
            if len(bridged) == reserve_weeks:
                break
            bridged.append(judged.week)
    return met, held


def _best(weeks: Sequence[JudgedWeek], reserve_weeks: int) -> int:
    runs = [0]
    for judged in weeks:
        if judged.state is WeekState.MET:
            runs[-1] += judged.week.weeks
        elif judged.state in UNMET:
            runs.append(0)
    size = reserve_weeks + 1
    return max(sum(runs[n : n + size]) for n in range(len(runs)))


def strength_of(weeks: Sequence[JudgedWeek], today: date) -> float:
    """Return the strength, 0 to 1: a memory of ended weeks that fades where a streak would break.

    ``s = s·k + min(1, count/required)·(1−k)`` with ``k = 0.5^(1/4)``, from 0, oldest week first;
    neutral weeks carry it unchanged. A period of several weeks counts once.
    """
    strength = 0.0
    for judged in weeks:
        if judged.state is WeekState.NEUTRAL or judged.week.end >= today:
            continue
        strength = strength * STRENGTH_CARRY + judged.fulfilment * (1 - STRENGTH_CARRY)
    return strength


class Kept(NamedTuple):
    """MET weeks out of the last judged ones."""

    met: int
    of: int


def kept_of(weeks: Sequence[JudgedWeek]) -> Kept:
    """Return how many of the last 12 weeks that were met or not were met."""
    met = of = 0
    for judged in reversed(weeks):
        length = judged.week.weeks
        if judged.state in TRANSPARENT:
            continue
        if of + length > KEPT_WEEKS:
            break
        of += length
        met += length * (judged.state is WeekState.MET)
    return Kept(met, of)
