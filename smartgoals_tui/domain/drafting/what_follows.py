"""What happens once a goal is begun: its first days, and when it is looked back at."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, required_of
from smartgoals_tui.domain.text.dates import describe_day, describe_distance, format_short
from smartgoals_tui.domain.text.week import DAY_NAMES, MAX_YEAR, Calendar, Week

FULL = {1: "full week starts", 2: "full two weeks start", 4: "full four weeks start"}
"""What comes after the warm-up, by the weeks of a period."""


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
    if reading.measure is None:
        lines.append("Until you say how often, once a week counts.")
    if reading.review_every:
        weeks = "week" if reading.review_every == 1 else f"{reading.review_every} weeks"
        lines.append(f"You look back every {weeks}.")
    if reading.next_session:
        lines.append(f"Your next session is on {describe_day(reading.next_session)}.")
    return tuple(lines)


def first_days(reading: Reading, start: date, calendar: Calendar) -> str:
    """Say that the first days are a warm-up, where they are too few to ask anything; else ""."""
    asked = _asked_first(reading)
    if asked is None or start.year >= MAX_YEAR:
        return ""
    period = Week(calendar.week_of(start).start, asked.weeks)
    if required_of(asked, (period.end - start).days + 1) or _ends_within(reading, period):
        return ""
    last = DAY_NAMES[period.end.weekday()]
    until = last if asked.weeks == 1 else format_short(period.end, reading.today)
    first_full = format_short(period.next.start, reading.today)
    return f"Warm-up until {until}; your first {FULL[asked.weeks]} {first_full}."


def _asked_first(reading: Reading) -> Measure | None:
    """Return what each period asks at first; None where nothing is shared out by its days."""
    first = next((stair.measure for stair in reading.stairs if stair.measure), reading.asked)
    if first is None or first.kind not in (MeasureKind.DAYS, MeasureKind.TOTAL):
        return None
    return first


def _ends_within(reading: Reading, period: Week) -> bool:
    return reading.end is not None and reading.end <= period.end
