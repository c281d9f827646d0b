"""How much a goal asked between two sessions, always said with "about".

By the kind of measure:

- days, with a cap or without: ⌊Σ over active days of target ÷ days of its period⌋, and totals the
  same sum without rounding down. Active days are those on which the goal runs and is not paused;
  the target is the one in force that day.
- a limit: what it left at most, the same sum over all days on which the goal ran, rounded up to its
  grain. As in the judging of weeks a pause does not lower it, days on which the goal was over do.
- an amount in all: the days' share of what remained when they began, as a week has its share.
- once: the steps due on active days and not done before; with a weekly effort, that effort.

Where a plan changes to another way of counting, each is said by itself: days and kilometres
cannot be added up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import Plan, is_paused
from smartgoals_tui.domain.progress.log import Ledger, Log
from smartgoals_tui.domain.progress.required import share_of_rest, steps_due
from smartgoals_tui.domain.session.periods import SessionPeriod
from smartgoals_tui.domain.text.numbers import as_shown, decimals_of, with_unit

_LAST_DIGIT = 6
"""Decimals kept before rounding: sevenths that add up to a whole number miss it by a bit."""


class Asked(NamedTuple):
    """What the days of a period asked, by one way of counting."""

    measure: Measure
    """The last in force of those that count in this way."""
    amount: float
    """Days, units or steps, as the measure counts; of a limit what it left at most."""

    def describe(self) -> str:
        """Say it: "about 10 days", "at most about 20 beers"; "nothing" where nothing was asked."""
        measure, kind = self.measure, self.measure.kind
        if kind is MeasureKind.ONCE:
            return with_unit(self.amount, "steps") if self.amount else "nothing"
        unit = (measure.unit or "days") if measure.on_days else measure.unit
        said = with_unit(self._shown(), "days" if kind is MeasureKind.DAYS else unit)
        if kind is not MeasureKind.LIMIT:
            return f"about {said}" if self.amount else "nothing"
        about = "about " if self.amount else ""
        return f"on at most {about}{said}" if measure.on_days else f"at most {about}{said}"

    def _shown(self) -> float:
        """Return the amount no finer than it was typed, unless that leaves nothing of it."""
        scale = 10.0 ** decimals_of(self.measure.target)
        return math.floor(self.amount * scale + 0.5) / scale or self.amount


_Days = Sequence[tuple[date, Plan]]
"""Days on which a goal ran, and what was in force on each."""


def asked_in(goal: Goal, period: SessionPeriod, log: Log) -> tuple[Asked, ...]:
    """Return what ``goal`` asked in ``period``, one entry for each way of counting, oldest first.

    Empty where the goal did not run in it; an amount of 0 where all its days were paused.

    Args:
        goal: of any kind.
        period: days to come are asked too; cut it at today to say what was asked so far.
        log: the goal's check-ins before and in the period; only amounts in all look at them.
    """
    ways: dict[tuple[object, ...], list[tuple[date, Plan]]] = {}
    for day in period.days:
        if goal.runs_on(day):
            plan = goal.plan_on(day)
            ways.setdefault(plan.measure.counted_in, []).append((day, plan))
    return tuple(
        Asked(days[-1][1].measure, _amount(goal, days, Ledger(goal, log))) for days in ways.values()
    )


def _amount(goal: Goal, days: _Days, ledger: Ledger) -> float:
    start, plan = days[0][0], days[-1][1]
    kind = plan.measure.kind
    if kind is MeasureKind.LIMIT:
        return _allowance(goal, days)
    active = [(day, plan) for day, plan in days if not goal.is_paused(day)]
    active_days = [day for day, _ in active]
    if kind is MeasureKind.IN_ALL:
        return share_of_rest(plan, active_days, start, ledger)
    if kind is MeasureKind.ONCE:
        return steps_due(goal, plan, active_days, start)
    asked = _sum_of_targets(active)
    return math.floor(asked) if kind is MeasureKind.DAYS else as_shown(asked)


def _allowance(goal: Goal, days: _Days) -> float:
    away = [pause for pause in goal.pauses if pause.is_away]
    left = _sum_of_targets([(day, plan) for day, plan in days if not is_paused(away, day)])
    scale = 10.0 ** decimals_of(days[-1][1].measure.target)
    return math.ceil(round(left * scale, _LAST_DIGIT)) / scale


def _sum_of_targets(days: _Days) -> float:
    targets = (plan.measure.target / plan.measure.days for _, plan in days)
    return round(math.fsum(targets), _LAST_DIGIT)
