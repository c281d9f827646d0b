"""The check-ins of one goal by day: what a day adds up to, and what was done in all before it."""

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import accumulate

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.plan import Plan
from smartgoals_tui.domain.text.numbers import as_shown, at_least

Log = Mapping[date, Sequence[CheckIn]]
"""The check-ins of one goal by the day they count for."""

Logged = Sequence[tuple[date, Sequence[CheckIn]]]
"""The days of one period that have check-ins."""


def log_by_day(check_ins: Iterable[CheckIn]) -> dict[date, list[CheckIn]]:
    """Group the check-ins of one goal by day."""
    log: dict[date, list[CheckIn]] = {}
    for check_in in check_ins:
        log.setdefault(check_in.day, []).append(check_in)
    return log


def day_amount(plan: Plan, entries: Sequence[CheckIn]) -> float:
    """Return the sum of a day's amounts; a check-in without one has the usual amount."""
    usual = plan.measure.usual_amount
    return math.fsum([usual if entry.amount is None else entry.amount for entry in entries])


def day_counts(plan: Plan, entries: Sequence[CheckIn]) -> bool:
    """Tell whether a day counts: something was done, and as much as each day asks.

    Under a cap it was told and stayed at or under the cap; of a limit, something was had.
    """
    measure = plan.measure
    if not entries:
        return False
    done = day_amount(plan, entries)
    if measure.cap is not None:
        return at_least(measure.cap, done)
    if measure.kind is MeasureKind.DAYS and measure.amount is not None:
        return at_least(done, measure.amount)
    return done > 0


class Ledger:
    """What was done before a day of amounts in all, by their unit."""

    def __init__(self, goal: Goal, log: Log) -> None:
        """Add up ``log`` when it is first asked."""
        self._goal, self._log = goal, log
        self._sums: dict[str, tuple[list[date], list[float]]] = {}

    def before(self, day: date, unit: str) -> float:
        """Return the sum of amounts in ``unit`` on days before ``day``."""
        if unit not in self._sums:
            dated = sorted(in_all_amounts(self._goal, self._log, unit))
            running = list(accumulate((amount for _, amount in dated), initial=0.0))
            self._sums[unit] = [day for day, _ in dated], running
        days, sums = self._sums[unit]
        return as_shown(sums[bisect_left(days, day)])


def in_all_amounts(goal: Goal, log: Log, unit: str) -> Iterable[tuple[date, float]]:
    """Return each day's amount that was done of an amount in all, counted in ``unit``."""
    for day, entries in log.items():
        plan = goal.plan_on(day)
        measure = plan.measure
        if goal.runs_on(day) and measure.kind is MeasureKind.IN_ALL and measure.unit == unit:
            yield day, day_amount(plan, entries)
