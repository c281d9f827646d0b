"""What may be checked in, and how much a check-in without an amount is worth."""

from __future__ import annotations

import math
from datetime import date, datetime

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.progress.log import Log, day_amount, day_counts
from smartgoals_tui.domain.text.amounts import DAYS, parse_amount_in, parse_positive_in
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import as_shown

HOW_MUCH = "How much was it? Type a number above 0."
HOW_MANY = "How many today? Type a number; 0 counts too."


class GoalOver(InvalidValue):
    """The day lies after the goal's last day."""


class CountsAlready(InvalidValue):
    """Nothing is missing to make the day count."""


class AmountNeeded(InvalidValue):
    """Only the person knows how much it was."""


def validate_day(goal: Goal, day: date, today: date) -> None:
    """Make sure that ``day`` may hold a check-in.

    Raises:
        GoalOver: it lies after the last day.
        InvalidValue: it lies ahead or before the start; says which.
    """
    if day > today:
        raise InvalidValue(f"{describe_day(day)} has not come yet.")
    if day < goal.start:
        read_as = "" if day == today else f", after {describe_day(day)}"
        raise InvalidValue(f"This goal starts on {describe_day(goal.start)}{read_as}.")
    last = goal.last_day
    if last is not None and day > last:
        way = "e moves the end" if goal.status is Status.ACTIVE else "b brings it back"
        raise GoalOver(f"This goal ended on {describe_day(last)}; {way}.")


def asks_amount(measure: Measure) -> bool:
    """Tell whether each check-in has to say how much it was: nothing is guessed."""
    if measure.is_at_most:
        return True
    return measure.kind in (MeasureKind.TOTAL, MeasureKind.IN_ALL) and measure.amount is None


def parse_check_in(measure: Measure, unit: str, text: str) -> float:
    """Return the amount in ``unit`` that was typed for a check-in; 0 counts under limits and caps.

    Raises:
        InvalidValue: it is no amount, or none that the measure can take.
    """
    if not measure.is_at_most:
        return parse_positive_in(unit, text)
    amount = parse_amount_in(DAYS if measure.on_days else unit, text)
    if amount < 0:
        raise InvalidValue("Type 0 or a number above it.")
    return amount


def amount_for(goal: Goal, log: Log, day: date) -> float | None:
    """Return what a check-in that names no amount records on ``day``.

    Under ``days`` what is missing to make the day count (None where days have no amount); under a
    total or an amount in all its usual amount; of a step on the way to something done once None.

    Raises:
        CountsAlready: nothing is missing.
        AmountNeeded: there is no usual amount, or it is a limit or a cap, of which nothing is
            guessed; ``latest_amount`` is no more than a guess.
    """
    plan, entries = goal.plan_on(day), log.get(day, ())
    measure = plan.measure
    if measure.is_at_most:
        raise AmountNeeded(HOW_MANY)
    if measure.kind is MeasureKind.ONCE:
        return None
    if measure.kind is MeasureKind.DAYS:
        if day_counts(plan, entries):
            raise CountsAlready("This day counts already. c adds more.")
        if measure.amount is None:
            return None
        return _missing(measure.amount, day_amount(plan, entries))
    if measure.amount is None:
        raise AmountNeeded(HOW_MUCH)
    return measure.amount


def _missing(asked: float, done: float) -> float:
    """Return what is missing, in hundredths unless a little more is asked."""
    missing = asked - done
    shown = as_shown(missing)
    return shown if shown >= missing or math.isclose(shown, missing) else missing


def latest_amount(goal: Goal, log: Log, day: date) -> float | None:
    """Return the amount that was logged last in what ``day`` is counted in; None for none."""
    unit = goal.plan_on(day).measure.unit
    for earlier in sorted(log, reverse=True):
        if goal.plan_on(earlier).measure.unit != unit:
            continue
        for entry in reversed(log[earlier]):
            if entry.amount is not None:
                return entry.amount
    return None


def make_check_in(
    goal: Goal, day: date, amount: float | None, note: str, now: datetime, today: date
) -> CheckIn:
    """Return a check-in logged at the aware moment ``now`` for ``day``.

    Raises:
        InvalidValue: the day or the amount cannot be.
    """
    validate_day(goal, day, today)
    if amount == 0 and not goal.plan_on(day).measure.is_at_most:
        raise InvalidValue("The amount must be above 0: 0 is an entry for limits alone.")
    offset = now.utcoffset()
    return CheckIn(
        goal=goal.uid,
        day=day,
        amount=amount,
        note=note,
        at=int(now.timestamp()),
        offset=int(offset.total_seconds() // 60) if offset else 0,
        backdated=day != today,
    )
