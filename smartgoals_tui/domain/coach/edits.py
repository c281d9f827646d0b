"""What hints offer to change: smaller asks, other times, later ends."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from smartgoals_tui.domain.coach.asking_less import asked_words, asks_less, higher_cap
from smartgoals_tui.domain.coach.hint import Case, Edit
from smartgoals_tui.domain.coach.stair_offers import easier_first_stair, stairs_below
from smartgoals_tui.domain.drafting.people_numbers import round_to_people
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, share_in_all
from smartgoals_tui.domain.text.content_words import words_of
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import decimals_of, with_unit, write_amount
from smartgoals_tui.domain.text.week import MAX_YEAR

LATER = timedelta(weeks=4)
TRIAL_WEEKS = 12
"""How long a goal runs whose end is not known yet."""

_TIMES = ("after breakfast", "after lunch", "after dinner")
"""Cues that most days have."""


def days_of(reading: Reading) -> int | None:
    """Return how many days the goal runs; None while it has no end."""
    if reading.end is None:
        return None
    return (reading.end - (reading.start or reading.today)).days + 1


def weeks_of(reading: Reading) -> int | None:
    """Return how many weeks the goal runs, begun ones included; None while it has no end."""
    days = days_of(reading)
    return None if days is None else max(1, math.ceil(days / 7))


def weekly_share(total: float, weeks: int) -> float:
    """Return what one of ``weeks`` has to bring so that ``total`` is reached.

    It is as fine as the total at most, and whole from ten on.
    """
    share = total / weeks
    scale = 1.0 if share >= 10 else 10.0 ** decimals_of(total)
    return math.ceil(round(share * scale, 6)) / scale


def share_of_a_week(in_all: Measure, days: int) -> float:
    """Return what a first week asks of an amount in all that is spread over ``days``."""
    return share_in_all(in_all, in_all.target, min(7, days), days)


def easier(case: Case) -> Iterator[Edit]:
    """Offer what makes a goal easier to be confident of, the smallest change first."""
    measure = case.reading.asked
    yield from _one(easier_first_stair(case))
    yield from _one(less(case))
    if measure and measure.kind is MeasureKind.DAYS and measure.amount:
        shorter = round_to_people(measure.amount / 2, measure.unit)
        if 0 < shorter < measure.amount:
            words, typed = with_unit(shorter, measure.unit), ("amount", write_amount(shorter))
            stairs = stairs_below(case, replace(measure, amount=shorter))
            yield Edit(f"shorter: {words} each time", (typed, *stairs))
    yield from _one(_higher_cap(case))
    yield from _one(another_time(case.draft))
    yield from _one(later_end(case.reading))


def _one(edit: Edit | None) -> Iterable[Edit]:
    return () if edit is None else (edit,)


def less(case: Case) -> Edit | None:
    """Offer fewer days, a smaller total or a higher limit; stairs as high without words go."""
    measure = case.reading.asked
    smaller = asks_less(measure) if measure else None
    if measure is None or smaller is None:
        return None
    if smaller.cap != measure.cap:
        return _higher_cap(case)
    field = "days" if measure.kind is MeasureKind.DAYS else "total"
    verb = "leave more room" if measure.kind is MeasureKind.LIMIT else "ask less"
    typed = (field, write_amount(smaller.target))
    return Edit(f"{verb}: {asked_words(smaller)}", (typed, *stairs_below(case, smaller)))


def _higher_cap(case: Case) -> Edit | None:
    measure = case.reading.asked
    higher = higher_cap(measure) if measure else None
    if higher is None:
        return None
    most = with_unit(higher.cap or 0, higher.unit)
    typed = ("cap", write_amount(higher.cap or 0))
    return Edit(f"leave more room: at most {most} each day", (typed, *stairs_below(case, higher)))


def another_time(draft: GoalDraft) -> Edit | None:
    """Offer a cue at another time of the day than the one there is."""
    now = set(words_of(draft.cue))
    other = next((time for time in _TIMES if time.removeprefix("after ") not in now), None)
    return Edit(f"another time: {other}", (("cue", other),)) if other else None


def later_end(reading: Reading) -> Edit | None:
    """Offer an end four weeks later."""
    if reading.end is None or reading.end.year >= MAX_YEAR:
        return None
    later = describe_day(reading.end + LATER)
    return Edit(f"later end: {later}", (("end", later),))


def end_after(case: Case, weeks: float) -> Edit | None:
    """Offer an end ``weeks`` after the start, in whole weeks; None beyond the calendar."""
    start = case.reading.start or case.reading.today
    if weeks > (date(MAX_YEAR, 1, 1) - start).days // 7:
        return None
    end = describe_day(start + timedelta(days=7 * math.ceil(weeks) - 1))
    return Edit(f"until {end}", (("end", end),))
