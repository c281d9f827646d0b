"""What happens once a goal is begun: its first days, and when it is looked back at."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, required_of
from smartgoals_tui.domain.progress.first_days import SHARED_OUT, first_days_of
from smartgoals_tui.domain.text.dates import describe_day, describe_distance, format_short
from smartgoals_tui.domain.text.numbers import counted, with_unit
from smartgoals_tui.domain.text.text import line_of
from smartgoals_tui.domain.text.week import MAX_YEAR, Calendar, Week


def what_follows(reading: Reading, is_new: bool, calendar: Calendar) -> tuple[str, ...]:
    """Say what follows, a sentence each; of a goal that ``is_new`` also how it begins.

    Args:
        reading: what the answers mean.
        is_new: the goal is begun now, not revised.
        calendar: where the person's weeks begin.
    """
    lines = []
    start, today = reading.start, reading.today
    if start and (is_new or start > today):
        lines.append(
            f"It starts on {format_short(start, today)}, {describe_distance(start, today)}."
        )
    if start and is_new and (warm_up := first_days(reading, start, calendar)):
        lines.append(warm_up)
    if reading.review_every:
        weeks = "week" if reading.review_every == 1 else f"{reading.review_every} weeks"
        lines.append(f"You look back every {weeks}.")
    if reading.next_session:
        lines.append(f"Your next session is on {describe_day(reading.next_session)}.")
    return tuple(lines)


def first_days(reading: Reading, start: date, calendar: Calendar) -> str:
    """Say what the rest of a week asks that a goal starts late in; "" where it starts earlier.

    Days too few to ask anything are a warm-up, however early in the week they begin.
    """
    measure = _asked_first(reading)
    if measure is None or start.year >= MAX_YEAR:
        return ""
    period = Week(calendar.week_of(start).start, measure.weeks)
    days = (period.end - start).days + 1
    asked = required_of(measure, days)
    first = first_days_of(start, reading.end, period, measure, asked)
    is_late = 2 * days < measure.days and asked < measure.target
    if first is None or not (first.is_warm_up or is_late):
        return ""
    until, then = first.until(reading.today), first.then(reading.today)
    if first.is_warm_up:
        return f"Warm-up until {until}; {then}."
    is_days = measure.kind is MeasureKind.DAYS
    some = counted(int(asked), "day") if is_days else with_unit(asked, line_of(measure.unit))
    return f"Until {until} it asks {some}; {then}."


def _asked_first(reading: Reading) -> Measure | None:
    """Return what each period asks at first; None where nothing is shared out by its days."""
    first = next((stair.measure for stair in reading.stairs if stair.measure), reading.asked)
    return first if first is not None and first.kind in SHARED_OUT else None
