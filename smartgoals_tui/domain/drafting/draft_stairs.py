"""From what a person does now to the goal, in a few stairs of numbers that people use."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from smartgoals_tui.domain.drafting.people_numbers import even_numbers, round_to_people
from smartgoals_tui.domain.drafting.steps_with_days import steps_with_days
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import MAX_AMOUNT, write_amount

MAX_STAIRS = 7
"""More stairs than this are no help to climb."""
EASY_STAIR = 3
"""The highest difficulty of a stair that works even in a bad week."""
FROM_NOTHING = 2
"""Days a week that a first stair asks of someone who does nothing yet, at most."""
FIRST_SHARE = 1 / 3
"""The share of the amount each time that a first stair asks from nothing."""

HAVE_STEPS = (MeasureKind.IN_ALL, MeasureKind.ONCE)
"""Kinds whose stairs are steps to tick off, each with its day."""

_FIRST_DIFFICULTY, _LAST_DIFFICULTY = 2, 8


@dataclass(frozen=True, slots=True)
class Step:
    """One stair of a drafted flight."""

    measure: Measure
    difficulty: int
    """0 to 10, as a first guess for the person to change."""


def _rounded(value: float, goal: float, unit: str) -> float:
    """Round ``value``, on the way to ``goal``: a whole number where that is one."""
    rounded = round_to_people(value, unit)
    # Half of the smallest number there is, is none.
    return max(1.0, float(round(rounded))) if goal == int(goal) else rounded or goal


def first_target(goal: Measure, baseline: float | None) -> float:
    """Return what a first stair asks in a period of someone who does ``baseline`` a week now.

    At most two days a week from nothing, else one more than now; of a total a quarter, or half
    as much again as now. Never more than the goal. A limit begins at what is now; where that is
    not known, at half as much again as the goal.
    """
    now = (baseline or 0) * goal.weeks
    if goal.kind is MeasureKind.LIMIT:
        return _first_limit(goal, baseline)
    if goal.kind is MeasureKind.DAYS:
        first = FROM_NOTHING * goal.weeks if now < 1 else int(now) + 1
        return min(float(first), goal.target)
    gentle = 1.5 * now if now > 0 else goal.target / 4
    if not now and goal.amount:
        gentle = min(gentle, FROM_NOTHING * goal.weeks * goal.amount)
    return min(_rounded(gentle, goal.target, goal.unit), goal.target)


def _first_limit(goal: Measure, baseline: float | None) -> float:
    if baseline is None:
        return _gently_above(goal.target, goal.days - 1 if goal.on_days else math.inf)
    first = round(math.ceil(round(baseline * goal.weeks / goal.grain, 6)) * goal.grain, 2)
    # On at most 7 days of 7 is no limit.
    return max(goal.target, min(first, goal.days - 1.0) if goal.on_days else first)


def _gently_above(most: float, highest: float = math.inf) -> float:
    """Return a first guess of what is now, where the most of it is to be ``most``."""
    above = most + 2 if most < 4 else round_to_people(1.5 * most)
    return max(most, min(above, highest, MAX_AMOUNT))


def flight(goal: Measure, baseline: float | None, count: int) -> tuple[Step, ...]:
    """Return stairs from ``baseline`` to ``goal``, easiest first; the last is the goal itself.

    Each asks more in a period than the one before it and none of them less of anything; the first
    is at difficulty 3 or less, and difficulties rise. Where there are not so many numbers between
    now and the goal, there are fewer stairs. What is done by an end has steps instead, each with
    its day: see ``draft_stairs``.

    Args:
        goal: the measure of the whole goal.
        baseline: what the person does now, in the terms of ``goal`` a week; 0 or more, and None
            where it is not known, which is taken for nothing, or for more than a limit leaves.
        count: how many stairs to draft, the goal included: 1 to ``MAX_STAIRS``.
    """
    count = max(1, min(count, MAX_STAIRS))
    if goal.kind in HAVE_STEPS:
        return _rated((goal,))
    if goal.kind is MeasureKind.LIMIT:
        return _rated((*_limits(goal, baseline, count - 1), goal))
    now = (baseline or 0) * goal.weeks
    if now >= goal.target:
        return _rated((goal,))
    steps = _days_steps(goal, now) if goal.kind is MeasureKind.DAYS else _totals(goal, now)
    rising: list[Measure] = []
    for step in steps:
        if _asks_less(step, goal) and (not rising or _asks_less(rising[-1], step)):
            rising.append(step)
    return _rated((*_spread(rising, goal, count - 1), goal))


def draft_stairs(
    goal: Measure,
    baseline: float | None,
    count: int,
    new_uid: Callable[[], str],
    start: date | None = None,
    end: date | None = None,
) -> tuple[StairDraft, ...]:
    """Return the flight as answers to change; the goal itself, its last stair, is not listed.

    Args:
        goal: the measure of the whole goal.
        baseline: what the person does now, in the terms of ``goal`` a week; None: not known.
        count: how many stairs there are to be, the goal included.
        new_uid: names a stair.
        start: of what is done by an end, the first day on which a step may be due.
        end: of what is done by an end, that end; None: the steps have no days.
    """
    count = max(1, min(count, MAX_STAIRS))
    if goal.kind in HAVE_STEPS:
        steps = steps_with_days(goal, count, start, end)
        return tuple(
            StairDraft(
                new_uid(),
                step.title,
                difficulty=difficulty,
                by=describe_day(step.by) if step.by else "",
            )
            for step, difficulty in zip(steps, _difficulties(len(steps) + 1), strict=False)
        )
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
    """Return what a stair has in the field for the amount, or for the most, of each day."""
    if goal.cap is not None:
        return "" if measure.cap == goal.cap else write_amount(measure.cap or 0)
    same = measure.amount is None or measure.amount == goal.amount
    return "" if same else write_amount(measure.amount or 0)


_FINE = 24
"""How finely the way is looked at before stairs are chosen from it."""


def _days_steps(goal: Measure, now: float) -> Iterable[Measure]:
    first = first_target(goal, now / goal.weeks)
    # Whoever does it already does so at full length; from nothing the length grows too.
    low = FIRST_SHARE if now < 1 else 1.0
    above = 0.0 if goal.cap is None or now >= 1 else _gently_above(goal.cap) - goal.cap
    for part in (n / _FINE for n in range(_FINE)):
        days = math.floor(first + (goal.target - first) * part)
        amount, cap = goal.amount, goal.cap
        if amount is not None and low < 1:
            amount = min(_rounded(amount * (low + (1 - low) * part), amount, goal.unit), amount)
        if cap is not None and above:
            cap = min(cap + above, max(cap, round(cap + math.ceil(above * (1 - part)), 2)))
        yield replace(goal, target=float(days), amount=amount, cap=cap)


def _totals(goal: Measure, now: float) -> Iterable[Measure]:
    first = first_target(goal, now / goal.weeks)
    for part in (n / _FINE for n in range(_FINE)):
        total = _rounded(first + (goal.target - first) * part, goal.target, goal.unit)
        if now < total:
            yield replace(goal, target=total)


def _limits(goal: Measure, baseline: float | None, below: int) -> tuple[Measure, ...]:
    """Return up to ``below`` limits that lead down to ``goal``, the loosest first."""
    first = first_target(goal, baseline)
    if not below or first <= goal.target:
        return ()
    if below == 1:
        # From what is now to the goal in one step would be no stair.
        numbers = even_numbers(goal.target, first, 1, goal.target) or [first]
    else:
        numbers = [*even_numbers(goal.target, first, below - 1, goal.target), first]
    return tuple(replace(goal, target=most) for most in reversed(numbers))


def _asks_less(lower: Measure, higher: Measure) -> bool:
    pairs = tuple(zip(_demands(lower), _demands(higher), strict=True))
    return all(low <= high for low, high in pairs) and any(low < high for low, high in pairs)


def _demands(measure: Measure) -> tuple[float, ...]:
    return measure.target, measure.amount or 0, -(measure.cap or 0)


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
    """Return how much a period asks in all."""
    if measure.cap is not None:
        return measure.target / (1 + measure.cap)
    each = measure.amount or 1 if measure.kind is MeasureKind.DAYS else 1
    return measure.target * each


def _rated(measures: tuple[Measure, ...]) -> tuple[Step, ...]:
    """Give difficulties that rise from the first stair to the goal."""
    return tuple(map(Step, measures, _difficulties(len(measures))))


def _difficulties(stairs: int) -> tuple[int, ...]:
    last = stairs - 1
    if not last:
        return (EASY_STAIR,)
    span = min(_LAST_DIFFICULTY - _FIRST_DIFFICULTY, 2 * last)
    return tuple(_FIRST_DIFFICULTY + span * n // last for n in range(stairs))
