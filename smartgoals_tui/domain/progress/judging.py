"""How a week, or a period of several, is judged: what was done, what was asked, what it makes.

It is computed at each look, never stored: a check-in or a pause set afterwards mends the past.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import (
    Measure,
    MeasureKind,
    allowance_of,
    required_of,
)
from smartgoals_tui.domain.goal.plan import Plan, is_paused, plans_between
from smartgoals_tui.domain.progress.log import (
    Ledger,
    Log,
    Logged,
    day_amount,
    day_counts,
    log_by_day,
)
from smartgoals_tui.domain.progress.periods import period_of, periods
from smartgoals_tui.domain.progress.required import share_of_rest, steps_due
from smartgoals_tui.domain.text.numbers import as_shown, at_least
from smartgoals_tui.domain.text.week import Calendar, Week


class WeekState(StrEnum):
    """How a week is judged."""

    MET = "met"
    NEUTRAL = "neutral"
    """Nothing could be asked: paused, or too short; of a limit also that nothing was noted."""
    OPEN = "open"
    """In progress."""
    PARTLY = "partly"
    MISSED = "missed"
    OVER = "over"
    """More than a limit leaves."""


UNMET = (WeekState.PARTLY, WeekState.MISSED, WeekState.OVER)
TRANSPARENT = (WeekState.OPEN, WeekState.NEUTRAL)


class JudgedWeek(NamedTuple):
    """A week, or a period of 2 or 4 weeks, and its judgement."""

    week: Week
    count: float  # type: ignore[assignment]
    """Days that count, steps done, or the total, as the measure says; in hundredths."""
    required: float
    """What is asked of it at least; of a limit its allowance: what it leaves at most."""
    state: WeekState
    measure: Measure
    """The measure it was judged by."""

    @property
    def fulfilment(self) -> float:
        """How much of what was asked was done, 0 to 1; over a limit, how little it was over.

        A limit takes ``max(0, 1 − (count − allowance) ÷ max(allowance, grain))``.
        """
        if self.state is WeekState.MET:
            return 1.0
        if self.measure.kind is MeasureKind.LIMIT:
            over = max(0.0, self.count - self.required)
            return max(0.0, 1 - over / max(self.required, self.measure.grain))
        return min(1.0, self.count / self.required) if self.required else self.count


class _Span(NamedTuple):
    """The days of a period on which a goal runs, and what they hold."""

    goal: Goal
    week: Week
    first: date
    last: date
    today: date
    active: tuple[date, ...]
    """Those that are not paused."""
    entries: tuple[tuple[date, Plan, Sequence[CheckIn]], ...]
    """The days with check-ins."""
    ledger: Ledger


def judge_week(goal: Goal, log: Log, week: Week, today: date) -> JudgedWeek | None:
    """Judge a calendar week, or the whole period of several that holds it.

    None when it lies wholly before the start or after the deadline. ``log`` needs the check-ins
    since ``periods.needed_from``.

    Where the plan changes inside the period, the smallest requirement in force during it counts
    (the largest allowance); where it even changes between kinds, or the unit of amounts, the
    judgement that is kinder. Amounts of different units are never added up. A week that was going
    on when the goal was ended before its deadline asks nothing, unless it was met: the streak is
    frozen.
    """
    period = period_of(goal, week)
    logged = [(day, log[day]) for day in period.days if day in log]
    return _judge(goal, logged, period, today, Ledger(goal, log))


def judge_weeks(
    goal: Goal, check_ins: Iterable[CheckIn], today: date, calendar: Calendar
) -> tuple[JudgedWeek, ...]:
    """Judge every period from the goal's first to the one that holds ``today``, oldest first.

    Weeks wholly after the last day do not exist; before the start there are none.
    """
    log = log_by_day(check_ins)
    ledger = Ledger(goal, log)
    first = calendar.week_of(goal.start)
    origin = first.start.toordinal()
    by_week: dict[int, list[tuple[date, Sequence[CheckIn]]]] = {}
    for day, entries in log.items():
        by_week.setdefault((day.toordinal() - origin) // 7, []).append((day, entries))
    end = goal.last_day
    last = today if end is None else min(today, end)
    judged, number = [], 0
    for period in periods(goal, first):
        if period.start > last:
            break
        logged = by_week.get(number, ())
        if period.weeks > 1:
            weeks = range(number, number + period.weeks)
            logged = [entry for week in weeks for entry in by_week.get(week, ())]
        number += period.weeks
        judgement = _judge(goal, logged, period, today, ledger)
        if judgement is not None:
            judged.append(judgement)
    return tuple(judged)


def _judge(
    goal: Goal, logged: Logged, week: Week, today: date, ledger: Ledger
) -> JudgedWeek | None:
    span = _span(goal, logged, week, today, ledger)
    if span is None:
        return None
    judged = max(_judgements(span), key=_kindness)
    if judged.state not in UNMET or not goal.look_backs:
        return judged
    if goal.is_left_within(week.start, week.end):
        return judged._replace(required=0, state=WeekState.NEUTRAL)
    return judged


def _span(goal: Goal, logged: Logged, week: Week, today: date, ledger: Ledger) -> _Span | None:
    start, end = week.start, week.end
    begins, ends = goal.time_bound.start, goal.last_day
    first = start if begins <= start else begins
    last = end if ends is None or end <= ends else ends
    if last < first:
        return None
    days = week.days if (first, last) == (start, end) else _days(first, last)
    active = tuple(day for day in days if not goal.is_paused(day)) if goal.pauses else days
    entries = tuple((day, goal.plan_on(day), on) for day, on in logged if first <= day <= last)
    return _Span(goal, week, first, last, today, active, entries, ledger)


def _days(first: date, last: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def _judgements(span: _Span) -> list[JudgedWeek]:
    """Judge a period by each way of counting that was in force during it."""
    in_force = plans_between(span.goal.plans, span.first, span.last)
    # Another length of periods begins with the next one.
    plans = [plan for plan in in_force if plan.measure.weeks == span.week.weeks] or in_force[:1]
    ways: dict[tuple[object, ...], list[Plan]] = {}
    for plan in plans:
        ways.setdefault(plan.measure.counted_in, []).append(plan)
    return [_judgement(span, those) for those in ways.values()]


def _judgement(span: _Span, plans: Sequence[Plan]) -> JudgedWeek:
    """Judge a period by ``plans`` that count alike."""
    kind = plans[0].measure.kind
    asked = [(_ASKED[kind](span, plan), plan.measure) for plan in plans]
    kindest = max if kind is MeasureKind.LIMIT else min
    required, measure = kindest(asked, key=lambda pair: pair[0])
    count = _count(span, measure)
    state_of = _limit_state if kind is MeasureKind.LIMIT else _state
    return JudgedWeek(span.week, count, required, state_of(span, count, required), measure)


# What is asked


def _asked_of_active_days(span: _Span, plan: Plan) -> float:
    return required_of(plan.measure, len(span.active))


def _allowance(span: _Span, plan: Plan) -> float:
    """Return what a limit leaves; pauses do not lower it, days on which the goal was over do."""
    away = [pause for pause in span.goal.pauses if pause.is_away]
    days = _days(span.first, span.last)
    return allowance_of(plan.measure, sum(not is_paused(away, day) for day in days))


def _share(span: _Span, plan: Plan) -> float:
    return share_of_rest(plan, span.active, span.week.start, span.ledger)


def _steps_due(span: _Span, plan: Plan) -> float:
    return steps_due(span.goal, plan, span.active, span.week.start)


_ASKED: dict[MeasureKind, Callable[[_Span, Plan], float]] = {
    MeasureKind.DAYS: _asked_of_active_days,
    MeasureKind.TOTAL: _asked_of_active_days,
    MeasureKind.LIMIT: _allowance,
    MeasureKind.IN_ALL: _share,
    MeasureKind.ONCE: _steps_due,
}


# What was done


def _count(span: _Span, measure: Measure) -> float:
    if measure.kind is MeasureKind.DAYS:
        return sum(day_counts(plan, those) for _, plan, those in span.entries)
    if measure.kind is MeasureKind.ONCE:
        done = (stair.done_on for stair in span.goal.achievable.stairs)
        return sum(day is not None and span.first <= day <= span.last for day in done)
    amounts = [
        day_amount(plan, those)
        for day, plan, those in span.entries
        if _adds_up(plan.measure, measure)
        and (measure.kind is not MeasureKind.LIMIT or not span.goal.is_paused(day))
    ]
    if measure.on_days:
        return sum(amount > 0 for amount in amounts)
    done_in_all = math.fsum(amounts)
    # The least there is still counts, though nothing of it can be seen.
    return as_shown(done_in_all) or done_in_all


def _adds_up(measure: Measure, other: Measure) -> bool:
    """Tell whether amounts of one measure count for the other."""
    if MeasureKind.TOTAL in (measure.kind, other.kind):
        # Of a total all that is in its unit counts, whatever else was asked of the day.
        return measure.unit == other.unit
    return measure.counted_in == other.counted_in


# What it makes


def _state(span: _Span, count: float, required: float) -> WeekState:
    if count > 0 and at_least(count, required):
        return WeekState.MET
    if required == 0:
        return WeekState.NEUTRAL
    if span.today in span.week:
        return WeekState.OPEN
    return WeekState.PARTLY if count > 0 else WeekState.MISSED


def _limit_state(span: _Span, count: float, allowance: float) -> WeekState:
    if not at_least(allowance, count):
        return WeekState.OVER
    if span.week.end < span.today and span.entries:
        return WeekState.MET
    # Silence is neither kept nor broken.
    return WeekState.OPEN if span.active and span.today in span.week else WeekState.NEUTRAL


def _kindness(judged: JudgedWeek) -> tuple[bool, bool, float]:
    """Return what makes one judgement kinder than another; an unmet week is the least kind."""
    return judged.state is WeekState.MET, judged.state in TRANSPARENT, judged.fulfilment
