"""From what a person does now to the goal, in a few stairs of numbers that people use."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.numbers import write_amount

MAX_STAIRS = 7
"""More stairs than this are no help to climb."""
EASY_STAIR = 3
"""The highest difficulty of a stair that works even in a bad week."""
FROM_NOTHING = 2
"""Days a week that a first stair asks of someone who does nothing yet, at most."""
FIRST_SHARE = 1 / 3
"""The share of the amount each time that a first stair asks from nothing."""

_FIRST_DIFFICULTY, _LAST_DIFFICULTY = 2, 8

_SMALLEST = 1e-6
"""Below this a number is nothing that people would say."""

_MINUTES = (1, 2, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360, 480, 600)
_DECADE = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8)
_ONES = (1, 2, 3, 4, 5, 6, 7, 8)
_MINUTE_UNITS = frozenset(("minutes", "minute", "mins", "min"))


@dataclass(frozen=True, slots=True)
class Step:
    """One stair of a drafted flight."""

    measure: Measure
    difficulty: int
    """0 to 10, as a first guess for the person to change."""


def round_to_people(value: float, unit: str = "") -> float:
    """Return the nearest number that people would say, for a positive ``value``.

    Minutes go 1, 2, 5, 10, 15, 20, 30, 45, 60 …; other things 1 to 8, 10, 15, 20, 25, 30, 40 …,
    and below one in the same steps of tenths.
    """
    if value < _SMALLEST:
        return value
    minutes = unit.strip().lower() in _MINUTE_UNITS and 1 <= value <= _MINUTES[-1]
    ladder = _MINUTES if minutes else tuple(_around(value))
    return float(min(ladder, key=lambda step: (abs(step - value), step)))


def _rounded(value: float, goal: float, unit: str) -> float:
    """Round ``value``, on the way to ``goal``: a whole number where that is one."""
    rounded = round_to_people(value, unit)
    # Half of the smallest number there is, is none.
    return max(1.0, float(round(rounded))) if goal == int(goal) else rounded or goal


def _around(value: float) -> Iterable[float]:
    decade = math.floor(math.log10(value))
    for power in (decade, decade + 1):
        steps = _ONES if power == 0 else _DECADE
        # Written as text and read back, so that tenths are as people type them.
        yield from (float(f"{step}e{power}") for step in steps)


def first_target(goal: Measure, baseline: float) -> float:
    """Return what a first stair asks in a week of someone who does ``baseline`` now.

    At most two days a week from nothing, else one more than now; of a total a quarter, or half
    as much again as now. Never more than the goal.
    """
    if goal.kind is MeasureKind.DAYS:
        first = FROM_NOTHING if baseline < 1 else int(baseline) + 1
        return min(float(first), goal.target)
    gentle = 1.5 * baseline if baseline > 0 else goal.target / 4
    if not baseline and goal.amount:
        gentle = min(gentle, FROM_NOTHING * goal.amount)
    return min(_rounded(gentle, goal.target, goal.unit), goal.target)


def flight(goal: Measure, baseline: float, count: int) -> tuple[Step, ...]:
    """Return stairs from ``baseline`` to ``goal``, easiest first; the last is the goal itself.

    Each asks more in a week than the one before it and none of them less of anything; the first
    is at difficulty 3 or less, and difficulties rise. Where there are not so many numbers between
    now and the goal, there are fewer stairs.

    Args:
        goal: the measure of the whole goal.
        baseline: what the person does now, in the terms of ``goal`` a week; 0 or more.
        count: how many stairs to draft, the goal included: 1 to ``MAX_STAIRS``.
    """
    count = max(1, min(count, MAX_STAIRS))
    if baseline >= goal.target:
        return _rated((goal,))
    steps = (
        _days_steps(goal, baseline) if goal.kind is MeasureKind.DAYS else _totals(goal, baseline)
    )
    rising: list[Measure] = []
    for step in steps:
        if _asks_less(step, goal) and (not rising or _asks_less(rising[-1], step)):
            rising.append(step)
    return _rated((*_spread(rising, goal, count - 1), goal))


def draft_stairs(
    goal: Measure, baseline: float, count: int, new_uid: Callable[[], str]
) -> tuple[StairDraft, ...]:
    """Return the flight as answers to change; the goal itself, its last stair, is not listed.

    Args:
        goal: the measure of the whole goal.
        baseline: what the person does now, in the terms of ``goal`` a week.
        count: how many stairs there are to be, the goal included.
        new_uid: names a stair.
    """
    return tuple(
        StairDraft(
            new_uid(),
            target=write_amount(step.measure.target),
            amount=_amount(step.measure, goal),
            difficulty=step.difficulty,
        )
        for step in flight(goal, baseline, count)[:-1]
    )


def _amount(measure: Measure, goal: Measure) -> str:
    same = measure.amount is None or measure.amount == goal.amount
    return "" if same else write_amount(measure.amount or 0)


_FINE = 24
"""How finely the way is looked at before stairs are chosen from it."""


def _days_steps(goal: Measure, baseline: float) -> Iterable[Measure]:
    first = first_target(goal, baseline)
    # Whoever does it already does so at full length; from nothing the length grows too.
    low = FIRST_SHARE if baseline < 1 else 1.0
    for part in (n / _FINE for n in range(_FINE)):
        days = math.floor(first + (goal.target - first) * part)
        amount = goal.amount
        if amount is not None and low < 1:
            amount = min(_rounded(amount * (low + (1 - low) * part), amount, goal.unit), amount)
        yield replace(goal, target=float(days), amount=amount)


def _totals(goal: Measure, baseline: float) -> Iterable[Measure]:
    first = first_target(goal, baseline)
    for part in (n / _FINE for n in range(_FINE)):
        total = _rounded(first + (goal.target - first) * part, goal.target, goal.unit)
        if baseline < total:
            yield replace(goal, target=total)


def _asks_less(lower: Measure, higher: Measure) -> bool:
    pairs = ((lower.target, higher.target), (lower.amount or 0, higher.amount or 0))
    return all(low <= high for low, high in pairs) and any(low < high for low, high in pairs)


def _spread(steps: list[Measure], goal: Measure, count: int) -> list[Measure]:
    """Return ``count`` of ``steps``, the first among them, in even paces up to ``goal``."""
    if len(steps) <= count or not count:
        return steps[:count]
    first, last = _weight(steps[0]), _weight(goal)
    chosen = [0]
    for n in range(1, count):
        wanted = first + (last - first) * n / count
        open_steps = range(chosen[-1] + 1, len(steps) - (count - 1 - n))
        chosen.append(min((abs(_weight(steps[step]) - wanted), step) for step in open_steps)[1])
    return [steps[place] for place in chosen]


def _weight(measure: Measure) -> float:
    """Return how much a week asks in all."""
    each = measure.amount or 1 if measure.kind is MeasureKind.DAYS else 1
    return measure.target * each


def _rated(measures: tuple[Measure, ...]) -> tuple[Step, ...]:
    """Give difficulties that rise from the first stair to the goal."""
    last = len(measures) - 1
    if not last:
        return (Step(measures[0], EASY_STAIR),)
    span = min(_LAST_DIFFICULTY - _FIRST_DIFFICULTY, 2 * last)
    return tuple(
        Step(measure, _FIRST_DIFFICULTY + span * n // last) for n, measure in enumerate(measures)
    )
