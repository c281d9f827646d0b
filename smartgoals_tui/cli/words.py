"""Sentences of several commands, and instants as people read them."""

from __future__ import annotations

from datetime import date, tzinfo

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.dates import describe_day, local_moment
from smartgoals_tui.domain.text.numbers import with_unit

NONE_CAN_BE_READ = "There are goals, but none that can be read. smartgoals doctor says more."

WORKED_ON = "worked on"
"""What a check-in tells of a step that was not done yet."""


def describe_moment(instant: int, zone: tzinfo | None) -> str:
    """Write an instant, in seconds since the Unix epoch, as "Sat 21 Nov 2026 18:30"."""
    moment = local_moment(instant, zone)
    return f"{describe_day(moment.date())} {moment:%H:%M}" if moment else "an unknown time"


def unit_on(goal: Goal, day: date) -> str:
    """Return what the amounts of ``day`` are counted in; "" where only its days are counted."""
    measure = goal.plan_on(day).measure
    # A limit on evenings tells evenings from others: 3 on one of them are not 3 evenings.
    return "" if measure.on_days else measure.unit


def amount_words(goal: Goal, check_in: CheckIn) -> str:
    """Say how much a check-in was: "10 minutes", "0 beers"; "done" or "worked on" of no amount."""
    if check_in.amount is not None:
        return with_unit(check_in.amount, unit_on(goal, check_in.day))
    is_once = goal.plan_on(check_in.day).measure.kind is MeasureKind.ONCE
    return WORKED_ON if is_once else "done"
