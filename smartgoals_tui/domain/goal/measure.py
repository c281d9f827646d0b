"""How progress is counted: the kinds of goals, and what a stretch of days asks of each."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.numbers import MAX_AMOUNT, counted, decimals_of, with_unit

PERIODS = (1, 2, 4)
"""The weeks that a period may have."""


class MeasureKind(StrEnum):
    """How progress is counted."""

    DAYS = "days"
    """On at least N days of a period."""
    TOTAL = "total"
    """At least X units in a period, on any days."""
    LIMIT = "limit"
    """At most X units in a period, or on at most N days of it."""
    IN_ALL = "in_all"
    """X units in all by the end."""
    ONCE = "once"
    """Done once, by the end, over steps with days."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How the progress of a period is counted, and how much of it is asked."""

    kind: MeasureKind
    target: float
    """By kind: days of a period (a whole number above 0), units in a period (above 0), the most
    units or days of a period (0 for none at all), units in all (above 0), or 1 for ``once``."""
    amount: float | None = None
    """``days``: what a day's amounts must add up to; ``total``, ``in_all``: one usual amount."""
    unit: str = ""
    """What amounts are counted in ("minutes"), or the days of a limit ("evenings"); may be empty.
    """
    cap: float | None = None
    """``days``: a day counts when it was told and its amounts stay at or under this (0 or more)."""
    on_days: bool = False
    """``limit``: the target is a number of days."""
    weeks: int = 1
    """How many weeks a period has: 1, 2 or 4."""

    def __post_init__(self) -> None:
        if self.weeks not in PERIODS:
            raise InvalidValue("A period has 1, 2 or 4 weeks.")
        if self.weeks > 1 and self.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE):
            raise InvalidValue("What is done by an end has no period of its own.")
        self._expect_target()
        if self.amount is not None and not 0 < self.amount <= MAX_AMOUNT:
            raise InvalidValue("The amount each time must be above 0.")
        if self.cap is not None and not 0 <= self.cap <= MAX_AMOUNT:
            raise InvalidValue("The most for a day must be 0 or more.")
        if self.cap is not None and (self.kind is not MeasureKind.DAYS or self.amount is not None):
            raise InvalidValue("Only days have a most for each, and then no least.")

    def _expect_target(self) -> None:
        is_limit = self.kind is MeasureKind.LIMIT
        least = self.target >= 0 if is_limit else self.target > 0
        if not math.isfinite(self.target) or not least or self.target > MAX_AMOUNT:
            raise InvalidValue(
                "The most must be 0 or more." if is_limit else "The weekly target must be above 0."
            )
        if self.counts_days and self.target not in range(0 if is_limit else 1, self.days + 1):
            raise InvalidValue(whole_days(self.weeks, 0 if is_limit else 1))
        if self.kind is MeasureKind.ONCE and self.target != 1:
            raise InvalidValue("What is done once is done one time.")

    @property
    def counts_days(self) -> bool:
        """Tell whether the target is a number of days."""
        return self.kind is MeasureKind.DAYS or self.on_days

    @property
    def is_at_most(self) -> bool:
        """Tell whether less is better: a limit, or days on which it stayed under a cap."""
        return self.kind is MeasureKind.LIMIT or self.cap is not None

    @property
    def days(self) -> int:
        """How many days a period has."""
        return 7 * self.weeks

    @property
    def grain(self) -> float:
        """How finely it is asked: 1 where the target is whole, else its last decimal."""
        return 10.0 ** -decimals_of(self.target)

    @property
    def counted_in(self) -> tuple[object, ...]:
        """What two measures must share for what they ask, and what was done, to be compared."""
        unit = "" if self.counts_days else self.unit
        return self.kind, unit, self.on_days, self.cap is None

    @property
    def usual_amount(self) -> float:
        """The amount of one check-in that names none: ``amount``, or 1."""
        return self.amount if self.amount is not None else 1.0

    def describe(self) -> str:
        """Say the measure in words: "5 days a week, 10 minutes each time"."""
        kind = self.kind
        if kind is MeasureKind.ONCE:
            return "once"
        if kind is MeasureKind.IN_ALL:
            return with_unit(self.target, self.unit) + " in all"
        every = period_words(self.weeks)
        if kind is MeasureKind.TOTAL:
            whole = f"{with_unit(required_of(self, self.days), self.unit)} {every}"
            # Said of days, "5 a week" would be another measure.
            return whole if self.unit else f"{whole} in all"
        if kind is MeasureKind.LIMIT:
            if self.on_days:
                return f"on at most {with_unit(self.target, self.unit or 'days')} {every}"
            return f"at most {with_unit(self.target, self.unit)} {every}"
        often = f"{with_unit(self.target, 'days')} {every}"
        if self.cap is not None:
            return f"{often}, at most {with_unit(self.cap, self.unit)} each day"
        each = "" if self.amount is None else f", {with_unit(self.amount, self.unit)} each time"
        return often + each


def period_words(weeks: int) -> str:
    """Say how long a period is: "a week", "every two weeks"."""
    return {1: "a week", 2: "every two weeks", 4: "every four weeks"}[weeks]


def whole_days(weeks: int, least: int = 1) -> str:
    """Say which numbers of days a period of ``weeks`` can have."""
    if weeks == 1:
        return f"A week has 7 days: choose a whole number from {least} to 7."
    name = counted(weeks, "week").capitalize()
    return f"{name} have {7 * weeks} days: choose a whole number from {least} to {7 * weeks}."


def required_of(measure: Measure, active_days: int) -> float:
    """Return what a period with ``active_days`` asks: its share of the target.

    It is rounded down to the grain, which is 1 where the target is whole, else a tenth or a
    hundredth as the target is shown: what is asked can be read, and done.
    """
    return _share(measure, active_days, math.floor)


def allowance_of(measure: Measure, days: int) -> float:
    """Return the most that a limit leaves to ``days`` days of a period, rounded up to the grain."""
    return _share(measure, days, math.ceil)


def _share(measure: Measure, days: int, rounded: Callable[[float], int]) -> float:
    scale = 10.0 ** decimals_of(measure.target)
    # Rounded first: 100 × 0.29 are 28.999999999999996.
    return rounded(round(measure.target * scale * days / measure.days, 6)) / scale


def share_in_all(measure: Measure, remaining: float, active_days: int, days_to_end: int) -> float:
    """Return what a week asks of an amount in all: ``remaining × active ÷ to the end``.

    Rounded half up to the grain, at least one grain and at most what remains; 0 where nothing
    remains or no day is active.

    Args:
        measure: of kind ``in_all``.
        remaining: what was left at the start of the week, in the measure's unit.
        active_days: days of the week on which it can be done.
        days_to_end: calendar days from the first of these to the end, both included.
    """
    if remaining <= 0 or active_days == 0:
        return 0.0
    scale = 10.0 ** decimals_of(measure.target)
    share = math.floor(round(remaining * scale * active_days / days_to_end, 6) + 0.5) / scale
    return min(max(share, measure.grain), remaining)


def without_unit(measure: Measure) -> Measure:
    """Return ``measure`` without the person's own word in it."""
    return replace(measure, unit="")


def asks_more(new: Measure, old: Measure) -> bool:
    """Tell whether ``new`` asks more than ``old``; another way of counting counts as more.

    The usual amount of a total only helps to log it: where it rises, no more is asked. A limit
    asks more where it leaves less.
    """
    if (new.kind, new.on_days, new.cap is None) != (old.kind, old.on_days, old.cap is None):
        return True
    is_days = new.kind is MeasureKind.DAYS
    if new.unit != old.unit and not new.on_days:
        has_amounts = new.cap is not None or bool(new.amount and old.amount)
        if not is_days or has_amounts:
            return True
    # Compared without dividing: a third of a day has no exact share.
    target, before = new.target * old.weeks, old.target * new.weeks
    if new.kind is MeasureKind.LIMIT:
        return target < before
    if new.cap is not None and old.cap is not None and new.cap < old.cap:
        return True
    return target > before or (is_days and (new.amount or 0) > (old.amount or 0))
