"""The rest of a week that a goal starts in the middle of: a warm-up where it asks nothing."""

from datetime import date
from typing import NamedTuple

from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.progress.judging import JudgedWeek
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.week import DAY_NAMES, MAX_YEAR, Week

SHARED_OUT = (MeasureKind.DAYS, MeasureKind.TOTAL)
"""Kinds of which a part of a period asks a part."""

FULL = {1: "full week starts", 2: "full two weeks start", 4: "full four weeks start"}
"""What comes after the first days, by the weeks of a period."""


class FirstDays(NamedTuple):
    """The days of a goal's first period, which is not whole."""

    period: Week
    measure: Measure
    asked: float
    """What they ask: days, or units of a total."""

    @property
    def is_warm_up(self) -> bool:
        """Whether they ask nothing."""
        return not self.asked

    @property
    def is_gentle(self) -> bool:
        """Whether they ask one day, or one usual amount, at most, and a whole period asks more."""
        one = 1.0 if self.measure.kind is MeasureKind.DAYS else self.measure.usual_amount
        return self.asked < self.measure.target and self.asked <= one

    def until(self, today: date) -> str:
        """Say their last day: "Sunday", of several weeks "Sun 6 Dec"."""
        last = self.period.end
        is_near = self.period.weeks == 1
        return DAY_NAMES[last.weekday()] if is_near else format_short(last, today)

    def then(self, today: date) -> str:
        """Say what comes after them: "your first full week starts Mon 30 Nov"."""
        return f"your first {FULL[self.period.weeks]} {format_short(self.period.next.start, today)}"


def first_days_of(
    start: date, end: date | None, period: Week, measure: Measure, asked: float
) -> FirstDays | None:
    """Return the first days of a goal from ``start`` to ``end``, which ask ``asked`` in ``period``.

    None where the period is whole or not the first, where ``measure`` is not shared out by days,
    and where no other period follows.
    """
    is_first = start in period and start > period.start
    if not is_first or measure.kind not in SHARED_OUT or start.year >= MAX_YEAR:
        return None
    if end is not None and end <= period.end:
        return None
    return FirstDays(period, measure, asked)


def first_days_in(goal: Goal, judged: JudgedWeek | None, today: date) -> FirstDays | None:
    """Return the first days that ``goal`` is in ``today``, in the week ``judged``; None later.

    None also before its start, and where a pause stands where the full week would.
    """
    if judged is None or today < goal.start or today not in judged.week:
        return None
    end = goal.last_day
    first = first_days_of(goal.start, end, judged.week, judged.measure, judged.required)
    return None if first is None or goal.is_paused(first.period.next.start) else first
