"""What is asked on a given day: effective-dated plans, pauses, stairs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import Measure, asks_more
from smartgoals_tui.domain.text.text import line_of
from smartgoals_tui.domain.text.week import expect_weekdays, name_weekdays

PAUSE_REASONS = ("ill", "travel", "break from therapy", "other")
"""The reasons offered for a pause; any other words are kept as they are."""

WHOLE_GOAL = "whole"
"""The uid of the last stair: the goal itself."""


@dataclass(frozen=True, slots=True)
class DueStep:
    """A step of what is done once, and the day it is due."""

    stair: str
    """The uid of the step."""
    day: date


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
    until: date | None = None
    """``in_all``: the end that its amount was made for."""
    due: tuple[DueStep, ...] = ()
    """``once``: the steps that have a day, the goal itself among them."""

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
    is_away: bool = False
    """The goal was over on these days and came back later: it did not run on them."""

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
    by: date | None = None
    """Of a one-off: the day it is due, itself included."""

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
