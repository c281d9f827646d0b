"""The weekly streak: how weeks are judged and what follows from it.

A streak is the number of consecutive weeks in which the goal's own weekly
target was met. Weeks in which nothing could be asked are transparent; the week
in progress can add to a streak and never breaks it. Everything here is computed
from check-ins, plans and pauses at each look, never stored, so that a check-in
or a pause set afterwards mends the past by itself.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, required_of
from smartgoals_tui.domain.goal.plan import Plan, plans_between
from smartgoals_tui.domain.text.numbers import as_shown, at_least
from smartgoals_tui.domain.text.week import Calendar, Week

KEPT_WEEKS = 12
"""How many judged weeks "kept" looks back."""

STRENGTH_CARRY = 0.5 ** (1 / 4)
"""What a week leaves of the strength before it: half is gone after four empty weeks."""

Log = Mapping[date, Sequence[CheckIn]]
"""The check-ins of one goal by the day they count for."""

Logged = Sequence[tuple[date, Sequence[CheckIn]]]
"""The days of one week that have check-ins."""


class WeekState(StrEnum):
    """How a week is judged."""

    MET = "met"
    NEUTRAL = "neutral"
    """Nothing could be asked: paused, or too short."""
    OPEN = "open"
    """In progress."""
    PARTLY = "partly"
    MISSED = "missed"


UNMET = (WeekState.PARTLY, WeekState.MISSED)
TRANSPARENT = (WeekState.OPEN, WeekState.NEUTRAL)


class JudgedWeek(NamedTuple):
    """A week and its judgement."""

    week: Week
    count: float  # type: ignore[assignment]
    """Days that count, or the total, as the measure says; in hundredths."""
    required: float
    """What is asked of it, see ``plan.required_of``."""
    state: WeekState
    measure: Measure
    """The measure it was judged by."""


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
    """Tell whether a day counts: something was done, and as much as each day asks."""
    measure = plan.measure
    if not entries:
        return False
    if measure.kind is MeasureKind.TOTAL or measure.amount is None:
        return True
    return at_least(day_amount(plan, entries), measure.amount)


def judge_week(goal: Goal, log: Log, week: Week, today: date) -> JudgedWeek | None:
    """Judge one week; None when it lies wholly before the start or after the deadline.

    Where the plan changes inside the week, the smallest requirement in force during it counts;
    where it even changes between days and a total, or the unit of a total, the judgement that is
    kinder. Amounts of different units are never added up. A week that was going on when the goal
    was ended before its deadline asks nothing, unless it was met: the streak is frozen.
    """
    return _judge(goal, [(day, log[day]) for day in week.days if day in log], week, today)


def _judge(goal: Goal, logged: Logged, week: Week, today: date) -> JudgedWeek | None:
    judged = _judge_whole(goal, logged, week, today)
    if judged is None or judged.state not in UNMET or not goal.look_backs:
        return judged
    if goal.is_left_within(week.start, week.end):
        return judged._replace(required=0, state=WeekState.NEUTRAL)
    return judged


def _judge_whole(goal: Goal, logged: Logged, week: Week, today: date) -> JudgedWeek | None:
    start, end = week.start, week.end
    begins, ends = goal.time_bound.start, goal.last_day
    first = start if begins <= start else begins
    last = end if ends is None or end <= ends else ends
    if last < first:
        return None
    active = (last - first).days + 1
    if goal.pauses:
        active -= sum(goal.is_paused(day) for day in week.days if first <= day <= last)
    inside = [(day, those) for day, those in logged if first <= day <= last]
    holds_today = start <= today <= end
    plans = plans_between(goal.plans, first, last)
    if len(plans) == 1:
        entries = [(plans[0], those) for _, those in inside]
        return _judgement(week, plans[0].measure, entries, active, holds_today)
    entries = [(goal.plan_on(day), those) for day, those in inside]
    judgements = []
    for counted in {_counted_in(plan.measure): None for plan in plans}:
        measures = [plan.measure for plan in plans if _counted_in(plan.measure) == counted]
        measure = min(measures, key=lambda plan: required_of(plan, active))
        judgements.append(_judgement(week, measure, entries, active, holds_today))
    return max(judgements, key=_fulfilment)


def _counted_in(measure: Measure) -> tuple[MeasureKind, str]:
    """Return what the requirements of two measures must share to be compared."""
    return measure.kind, measure.unit if measure.kind is MeasureKind.TOTAL else ""


def _judgement(
    week: Week,
    measure: Measure,
    entries: Sequence[tuple[Plan, Sequence[CheckIn]]],
    active: int,
    holds_today: bool,
) -> JudgedWeek:
    required = required_of(measure, active)
    if measure.kind is MeasureKind.DAYS:
        count: float = sum([day_counts(plan, those) for plan, those in entries])
    else:
        unit = measure.unit
        amounts = [
            day_amount(plan, check_in) for plan, check_in in entries if plan.measure.unit == unit
        ]
        done = math.fsum(amounts)
        # The least there is still counts, though nothing of it can be seen.
        count = as_shown(done) or done
    return JudgedWeek(week, count, required, _state(count, required, holds_today), measure)


def _state(count: float, required: float, holds_today: bool) -> WeekState:
    if count > 0 and at_least(count, required):
        return WeekState.MET
    if required == 0:
        return WeekState.NEUTRAL
    if holds_today:
        return WeekState.OPEN
    return WeekState.PARTLY if count > 0 else WeekState.MISSED


def _fulfilment(judged: JudgedWeek) -> tuple[bool, bool, float]:
    """Return what makes one judgement kinder than another; an unmet week is the least kind."""
    ratio = judged.count / judged.required if judged.required else judged.count
    return judged.state is WeekState.MET, judged.state in TRANSPARENT, ratio


def judge_weeks(
    goal: Goal, check_ins: Iterable[CheckIn], today: date, calendar: Calendar
) -> tuple[JudgedWeek, ...]:
    """Judge every week from the goal's first to the one that holds ``today``, oldest first.

    Weeks wholly after the last day do not exist; before the start there are none.
    """
    week = calendar.week_of(goal.start)
    first = week.start.toordinal()
    logged: dict[int, list[tuple[date, Sequence[CheckIn]]]] = {}
    for day, entries in log_by_day(check_ins).items():
        logged.setdefault((day.toordinal() - first) // 7, []).append((day, entries))
    end = goal.last_day
    last = today if end is None else min(today, end)
    judged = []
    for number in range((last.toordinal() - first) // 7 + 1):
        judgement = _judge(goal, logged.get(number, ()), week, today)
        if judgement is not None:
            judged.append(judgement)
        week = week.next
    return tuple(judged)


class Streak(NamedTuple):
    """A run of met weeks."""

    current: int
    best: int
    reserved: frozenset[Week] = frozenset()
    """Unmet weeks that the reserve holds inside the current streak."""


def streak_of(weeks: Sequence[JudgedWeek], reserve_weeks: int = 0) -> Streak:
    """Return the streak of judged weeks, oldest first.

    The current streak counts the MET weeks of the longest stretch ending now that holds at most
    ``reserve_weeks`` unmet ones; the best, those of any such stretch.
    """
    current, reserved = _current(weeks, reserve_weeks)
    return Streak(current, _best(weeks, reserve_weeks), reserved)


def _current(weeks: Sequence[JudgedWeek], reserve_weeks: int) -> tuple[int, frozenset[Week]]:
    met = 0
    bridged: list[Week] = []
    held: frozenset[Week] = frozenset()
    for judged in reversed(weeks):
        if judged.state is WeekState.MET:
            met += 1
            # A reserve is spent only where it joins met weeks on its far side.
            held = frozenset(bridged)
        elif judged.state in UNMET:
            if len(bridged) == reserve_weeks:
                break
            bridged.append(judged.week)
    return met, held


def _best(weeks: Sequence[JudgedWeek], reserve_weeks: int) -> int:
    runs = [0]
    for judged in weeks:
        if judged.state is WeekState.MET:
            runs[-1] += 1
        elif judged.state in UNMET:
            runs.append(0)
    size = reserve_weeks + 1
    return max(sum(runs[n : n + size]) for n in range(len(runs)))


def strength_of(weeks: Sequence[JudgedWeek], today: date) -> float:
    """Return the strength, 0 to 1: a memory of ended weeks that fades where a streak would break.

    ``s = s·k + min(1, count/required)·(1−k)`` with ``k = 0.5^(1/4)``, from 0, oldest week first;
    neutral weeks carry it unchanged.
    """
    strength = 0.0
    for judged in weeks:
        if judged.state is WeekState.NEUTRAL or judged.week.end >= today:
            continue
        done = 1.0 if judged.state is WeekState.MET else judged.count / judged.required
        strength = strength * STRENGTH_CARRY + min(1.0, done) * (1 - STRENGTH_CARRY)
    return strength


class Kept(NamedTuple):
    """MET weeks out of the last judged ones."""

    met: int
    of: int


def kept_of(weeks: Sequence[JudgedWeek]) -> Kept:
    """Return how many of the last 12 weeks that were met or not were met."""
    judged = [week for week in weeks if week.state not in TRANSPARENT][-KEPT_WEEKS:]
    return Kept(sum(week.state is WeekState.MET for week in judged), len(judged))
