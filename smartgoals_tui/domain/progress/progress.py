"""Where a goal stands today: its weeks, streak, strength, pace and this week's days."""

import math
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import Plan, Stair
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState, judge_weeks
from smartgoals_tui.domain.progress.log import (
    Log,
    day_amount,
    day_counts,
    in_all_amounts,
    log_by_day,
)
from smartgoals_tui.domain.progress.streak import Kept, Streak, kept_of, streak_of, strength_of
from smartgoals_tui.domain.text.numbers import as_shown
from smartgoals_tui.domain.text.week import Calendar, Week


class DayState(StrEnum):
    """What a day of a goal's week looks like."""

    DONE = "done"
    """It counts; under a cap: it was told and stayed at or under it."""
    TOLD = "told"
    """Of a limit: some of it was had."""
    NONE = "none"
    """Of a limit: it was told that there was nothing."""
    OVER = "over"
    """More than a day's cap."""
    PARTLY = "partly"
    """Something was logged, less than the day asks."""
    EMPTY = "empty"
    """Over, with nothing logged."""
    OPEN = "open"
    """Today or later, with nothing logged yet."""
    PAUSED = "paused"
    BEFORE = "before the start"
    AFTER = "after the deadline"


class DayMark(NamedTuple):
    """One day of a week, as drawn."""

    day: date
    state: DayState
    amount: float
    """What was logged, in the measure's unit; for plain days 1 a check-in."""
    is_today: bool


class PaceState(StrEnum):
    """How the week in progress is going."""

    DONE = "done"
    ON_TRACK = "on track"
    EVERY_DAY_COUNTS = "every day counts"
    OUT_OF_REACH = "out of reach"
    TO_GO = "to go"
    """A total of which nobody knows what one sitting holds: there is no telling."""
    LEFT = "left"
    """A limit that has not been passed."""
    OVER = "over"
    """A limit that has."""


class Pace(NamedTuple):
    """What the week in progress still needs, and the days it has for it."""

    needed: float
    """Days, or units of a total, still to do; of a limit what is left of it, or is over."""
    days_left: int
    state: PaceState


class Steps(NamedTuple):
    """Where something done once stands."""

    done: int
    of: int
    next: Stair | None
    """The first step that is still to do; None when all is done."""


class InAll(NamedTuple):
    """Where an amount in all stands."""

    done: float
    target: float
    end: date | None

    @property
    def remaining(self) -> float:
        """What is still to do."""
        return max(0.0, as_shown(self.target - self.done))


class Progress(NamedTuple):
    """Everything a card, a goal screen or the command line says about a goal today."""

    goal: Goal
    today: date
    weeks: tuple[JudgedWeek, ...]
    """From the first week to this one (or the last before the deadline), oldest first."""
    streak: Streak
    strength: float
    kept: Kept
    this_week: JudgedWeek | None
    """The week that holds today; None before the start and after the deadline's week."""
    pace: Pace | None
    days: tuple[DayMark, ...]
    """The seven days of the calendar week that holds today."""
    in_all: InAll | None = None
    """Of an amount in all."""
    steps: Steps | None = None
    """Of what is done once."""
    is_plain: bool = False
    """No word is said of its pace, its streak and its success: see ``crisis.is_heavy``."""


def progress_of(
    goal: Goal, check_ins: Iterable[CheckIn], today: date, calendar: Calendar
) -> Progress:
    """Work out where ``goal`` stands on ``today``."""
    entries = tuple(check_ins)
    log = log_by_day(entries)
    weeks = judge_weeks(goal, entries, today, calendar)
    week = calendar.week_of(today)
    this_week = weeks[-1] if weeks and today in weeks[-1].week else None
    return Progress(
        goal=goal,
        today=today,
        weeks=weeks,
        streak=streak_of(weeks, goal.reserve_weeks),
        strength=strength_of(weeks, today),
        kept=kept_of(weeks),
        this_week=this_week,
        pace=pace_of(goal, log, this_week, today) if this_week else None,
        days=mark_days(goal, log, week, today),
        in_all=in_all_of(goal, log, today),
        steps=steps_of(goal),
    )


def in_all_of(goal: Goal, log: Log, today: date) -> InAll | None:
    """Return where an amount in all stands; None for goals of other kinds."""
    plan = goal.plan_on(today)
    if plan.measure.kind is not MeasureKind.IN_ALL:
        return None
    amounts = (amount for _, amount in in_all_amounts(goal, log, plan.measure.unit))
    return InAll(as_shown(math.fsum(amounts)), plan.measure.target, plan.until)


def steps_of(goal: Goal) -> Steps | None:
    """Return where something done once stands; None for goals of other kinds."""
    if goal.kind is not MeasureKind.ONCE:
        return None
    stairs = goal.achievable.stairs
    ahead = next((stair for stair in stairs if stair.done_on is None), None)
    return Steps(sum(stair.done_on is not None for stair in stairs), len(stairs), ahead)


def mark_days(goal: Goal, log: Log, week: Week, today: date) -> tuple[DayMark, ...]:
    """Return what each day of ``week`` looks like."""
    return tuple(
        DayMark(
            day,
            _day_state(goal, log, day, today),
            day_amount(goal.plan_on(day), log.get(day, ())),
            day == today,
        )
        for day in week.days
    )


def _day_state(goal: Goal, log: Log, day: date, today: date) -> DayState:
    if day < goal.start:
        return DayState.BEFORE
    if not goal.runs_on(day):
        return DayState.AFTER
    entries = log.get(day, ())
    if entries:
        return _told_state(goal.plan_on(day), entries)
    if goal.is_paused(day):
        return DayState.PAUSED
    return DayState.OPEN if day >= today else DayState.EMPTY


def _told_state(plan: Plan, entries: Sequence[CheckIn]) -> DayState:
    counts, measure = day_counts(plan, entries), plan.measure
    if measure.kind is MeasureKind.LIMIT:
        return DayState.TOLD if counts else DayState.NONE
    if counts:
        return DayState.DONE
    return DayState.PARTLY if measure.cap is None else DayState.OVER


def pace_of(goal: Goal, log: Log, judged: JudgedWeek, today: date) -> Pace:
    """Return what the week in progress still needs, or what is left of its limit.

    Today is a day left while more can still be made of it: under ``days`` until it counts, under
    a total while nothing is logged on it; under a limit always, under a cap until it was told.
    """
    measure = judged.measure
    entries = log.get(today, ())
    used = bool(entries)
    if measure.kind is MeasureKind.DAYS and measure.cap is None:
        used = day_counts(goal.plan_on(today), entries)
    elif measure.kind is MeasureKind.LIMIT:
        used = False
    days_left = sum(
        goal.runs_on(day) and not goal.is_paused(day) and not (day == today and used)
        for day in judged.week.days
        if day >= today
    )
    if judged.state in (WeekState.MET, WeekState.NEUTRAL):
        return Pace(0, days_left, PaceState.DONE)
    if measure.kind is MeasureKind.LIMIT:
        left = as_shown(judged.required - judged.count)
        is_over = judged.state is WeekState.OVER
        return Pace(abs(left), days_left, PaceState.OVER if is_over else PaceState.LEFT)
    needed = as_shown(judged.required - judged.count)
    return Pace(needed, days_left, _pace_state(needed, days_left, judged.measure))


def _pace_state(needed: float, days_left: int, measure: Measure) -> PaceState:
    sittings, is_days = needed, measure.kind is MeasureKind.DAYS
    if measure.kind is MeasureKind.ONCE:
        return PaceState.TO_GO
    # More than one sitting fits into a day of a total, so only a week without days is out of reach.
    if days_left == 0 or (is_days and sittings > days_left):
        return PaceState.OUT_OF_REACH
    if not is_days:
        if measure.amount is None:
            return PaceState.TO_GO
        # Ten are more than a week has days; a tiny usual amount would make it infinitely many.
        sittings = math.ceil(min(10, needed / measure.amount) - 1e-9)
    if measure.cap is not None:
        return PaceState.ON_TRACK
    return PaceState.EVERY_DAY_COUNTS if sittings >= days_left else PaceState.ON_TRACK
