"""What is asked on a given day: measures, effective-dated plans, pauses, stairs."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.numbers import MAX_AMOUNT, decimals_of, with_unit
from smartgoals_tui.domain.text.text import line_of
from smartgoals_tui.domain.text.week import expect_weekdays, name_weekdays

PAUSE_REASONS = ("ill", "travel", "break from therapy", "other")
"""The reasons offered for a pause; any other words are kept as they are."""

WHOLE_GOAL = "whole"
"""The uid of the last stair: the goal itself."""


class MeasureKind(StrEnum):
    """How progress is counted."""

    DAYS = "days"
    """On N days a week."""
    TOTAL = "total"
    """X units a week, on any days."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How the progress of a week is counted, and how much of it is asked."""

    kind: MeasureKind
    target: float
    """Days a week (a whole number, 1 to 7) or units a week (above 0)."""
    amount: float | None = None
    """``days``: what a day's amounts must add up to; ``total``: one usual amount."""
    unit: str = ""
    """What amounts are counted in ("minutes"); may be empty."""

    def __post_init__(self) -> None:
        if not math.isfinite(self.target) or not 0 < self.target <= MAX_AMOUNT:
            raise InvalidValue("The weekly target must be above 0.")
        if self.kind is MeasureKind.DAYS and self.target not in range(1, 8):
            raise InvalidValue("A week has 7 days: choose a whole number from 1 to 7.")
        if self.amount is not None and not 0 < self.amount <= MAX_AMOUNT:
            raise InvalidValue("The amount each time must be above 0.")

    @property
    def usual_amount(self) -> float:
        """The amount of one check-in that names none: ``amount``, or 1."""
        return self.amount if self.amount is not None else 1.0

    def describe(self) -> str:
        """Say the measure in words: "5 days a week, 10 minutes each time"."""
        if self.kind is MeasureKind.TOTAL:
            return f"{with_unit(required_of(self, 7), self.unit or 'in all')} a week"
        each = "" if self.amount is None else f", {with_unit(self.amount, self.unit)} each time"
        return f"{with_unit(self.target, 'days')} a week{each}"


def required_of(measure: Measure, active_days: int) -> float:
    """Return what a week with ``active_days`` (0 to 7) asks: its share of the target.

    It is rounded down to the grain, which is 1 where the target is whole, else a tenth or a
    hundredth as the target is shown: what is asked can be read, and done.
    """
    scale = 10.0 ** decimals_of(measure.target)
    # Rounded first: 100 × 0.29 are 28.999999999999996.
    return math.floor(round(measure.target * scale * active_days / 7, 6)) / scale


def without_unit(measure: Measure) -> Measure:
    """Return ``measure`` without the person's own word in it."""
    return replace(measure, unit="")


def asks_more(new: Measure, old: Measure) -> bool:
    """Tell whether ``new`` asks more than ``old``; another way of counting counts as more.

    The usual amount of a total only helps to log it: where it rises, no more is asked.
    """
    is_total = new.kind is MeasureKind.TOTAL
    if new.kind is not old.kind:
        return True
    if new.unit != old.unit and (is_total or (new.amount and old.amount)):
        return True
    return new.target > old.target or (not is_total and (new.amount or 0) > (old.amount or 0))


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked from ``start`` on, until the next plan takes over."""

    start: date
    measure: Measure
    weekdays: frozenset[int] = frozenset()
    """Planned weekdays, Monday 0 to Sunday 6; a help for memory, never part of the judging."""
    stair: str = ""
    """The uid of the stair the person stands on; empty when on none."""
    reason: str = ""

    def __post_init__(self) -> None:
        expect_weekdays(self.weekdays)

    def describe(self) -> str:
        """Say what is asked: "2 days a week, 10 minutes each time (Mon, Thu)"."""
        days = name_weekdays(self.weekdays, 3)
        return self.measure.describe() + (f" ({days})" if days else "")


def plan_on(plans: tuple[Plan, ...], day: date) -> Plan:
    """Return the plan in force on ``day``: the latest that has started, else the first of all."""
    current = plans[0]
    for plan in plans:
        if plan.start <= day:
            current = plan
    return current


def plans_between(plans: tuple[Plan, ...], first: date, last: date) -> tuple[Plan, ...]:
    """Return every plan in force on some day from ``first`` to ``last``, oldest first."""
    if len(plans) == 1:
        return plans
    current = plan_on(plans, first)
    later = (plan for plan in plans if first < plan.start <= last and plan is not current)
    return (current, *later)


@dataclass(frozen=True, slots=True)
class Pause:
    """A range of days, both included, on which nothing is asked."""

    start: date
    end: date | None = None
    """The last paused day; None while the pause is open-ended."""
    reason: str = ""
    note: str = ""
    group_id: str = ""
    """What the pauses of all goals that were set at once have in common; empty for a goal's own."""

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise InvalidValue("The pause ends before it starts.")

    def covers(self, day: date) -> bool:
        """Tell whether ``day`` is paused."""
        return self.start <= day and (self.end is None or day <= self.end)


def is_paused(pauses: Iterable[Pause], day: date) -> bool:
    """Tell whether any of ``pauses`` covers ``day``."""
    return any(pause.covers(day) for pause in pauses)


@dataclass(frozen=True, slots=True)
class Stair:
    """One step of the staircase: a smaller target, or a thing to tick off once."""

    uid: str
    title: str
    measure: Measure | None = None
    """The smaller target that sets the plan while the person stands here; None for a one-off."""
    difficulty: int | None = None
    """0 (easy even in a bad week) to 10, as the person rates it."""
    done_on: date | None = None

    def __post_init__(self) -> None:
        if self.difficulty is not None and self.difficulty not in range(11):
            raise InvalidValue("Difficulty goes from 0 to 10.")

    def describe(self) -> str:
        """Return it on one line: its title, and what it asks unless the title says so."""
        title = line_of(self.title)
        asks = self.measure.describe() if self.measure else ""
        is_said = title.casefold() == asks.casefold()
        return title if is_said or not asks else f"{title}: {asks.removesuffix(' each time')}"


def stairs_within(stairs: tuple[Stair, ...]) -> tuple[Stair, ...]:
    """Return ``stairs`` without stairs that ask more than the last, which is the whole goal.

    Nobody is put on such a stair: it is left over from a goal that asked more, or mistyped.
    """
    whole = stairs[-1].measure if stairs else None
    return tuple(stair for stair in stairs if not (whole and _is_above(stair, whole)))


def _is_above(stair: Stair, whole: Measure) -> bool:
    measure = stair.measure
    # Of stairs that count another way, as in older files, it cannot be said.
    is_alike = measure and (measure.kind, measure.unit) == (whole.kind, whole.unit)
    return bool(measure and is_alike and asks_more(measure, whole))
