"""What hints offer to change: smaller asks, first stairs, later ends."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count

from smartgoals_tui.domain.coach.hint import Case, Edit
from smartgoals_tui.domain.drafting.draft_stairs import draft_stairs, first_target
from smartgoals_tui.domain.drafting.people_numbers import round_to_people
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, asks_more
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, Stair
from smartgoals_tui.domain.text.content_words import words_of
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import (
    counted,
    decimals_of,
    format_amount,
    with_unit,
    write_amount,
)
from smartgoals_tui.domain.text.week import MAX_YEAR

FLIGHT = 4
FLIGHTS = range(2, 6)
"""How many stairs a drafted flight has, the goal included."""
LATER = timedelta(weeks=4)
TRIAL_WEEKS = 12
"""How long a goal runs whose end is not known yet."""

_TIMES = ("after breakfast", "after lunch", "after dinner")
"""Cues that most days have."""


def weekly(target: str, measure: Measure) -> str:
    """Say what a week asks: "2 days a week", "20 km a week"."""
    if measure.kind is MeasureKind.DAYS:
        return f"{target} {'day' if target == '1' else 'days'} a week"
    return f"{target} {measure.unit or 'in all'} a week"


def weeks_of(reading: Reading) -> int | None:
    """Return how many weeks the goal runs, begun ones included; None while it has no end."""
    if reading.end is None:
        return None
    days = (reading.end - (reading.start or reading.today)).days + 1
    return max(1, math.ceil(days / 7))


def weekly_share(total: float, weeks: int) -> float:
    """Return what one of ``weeks`` has to bring so that ``total`` is reached.

    It is as fine as the total at most, and whole from ten on.
    """
    share = total / weeks
    scale = 1.0 if share >= 10 else 10.0 ** decimals_of(total)
    return math.ceil(round(share * scale, 6)) / scale


def first_stair_of(reading: Reading) -> Stair | None:
    """Return the lowest stair below the whole goal."""
    return next((stair for stair in reading.stairs if stair.uid != WHOLE_GOAL), None)


def easier(case: Case) -> Iterator[Edit]:
    """Offer what makes a goal easier to be confident of, the smallest change first."""
    measure = case.reading.measure
    yield from _one(easier_first_stair(case))
    yield from _one(less(case))
    if measure and measure.kind is MeasureKind.DAYS and measure.amount:
        shorter = round_to_people(measure.amount / 2, measure.unit)
        if 0 < shorter < measure.amount:
            words, typed = with_unit(shorter, measure.unit), ("amount", write_amount(shorter))
            stairs = _stairs_changed(case, replace(measure, amount=shorter))
            yield Edit(f"shorter: {words} each time", (typed, *stairs))
    yield from _one(another_time(case.draft))
    yield from _one(later_end(case.reading))


def _one(edit: Edit | None) -> Iterable[Edit]:
    return () if edit is None else (edit,)


def easier_first_stair(case: Case) -> Edit | None:
    """Offer a lower first stair, or a first one where there is none."""
    first = first_stair_of(case.reading)
    if first is None:
        measure = case.reading.measure
        if measure is None:
            return None
        target = first_target(measure, case.reading.baseline or 0)
        if target < measure.target:
            return first_stair(case, target)
        smaller = _smaller(measure)
        return first_stair(case, float(smaller)) if smaller else None
    smaller = _smaller(first.measure) if first.measure else ""
    if not smaller or first.measure is None:
        return None
    stairs = tuple(
        replace(typed, target=smaller) if typed.uid == first.uid else typed
        for typed in case.draft.stairs
    )
    return Edit(f"easier first stair: {weekly(smaller, first.measure)}", (("stairs", stairs),))


def less(case: Case) -> Edit | None:
    """Offer fewer days a week, or a smaller total; stairs without words as high as it go."""
    measure = case.reading.measure
    smaller = _smaller(measure) if measure else ""
    if not smaller or measure is None:
        return None
    field = "days" if measure.kind is MeasureKind.DAYS else "total"
    stairs = _stairs_changed(case, replace(measure, target=float(smaller)))
    return Edit(f"ask less: {weekly(smaller, measure)}", ((field, smaller), *stairs))


def stair_above(case: Case) -> Stair | None:
    """Return the first stair that asks more than the goal it leads to."""
    whole = case.reading.measure
    asked = ((stair, stair.measure) for stair in case.reading.stairs)
    return next((stair for stair, asks in asked if whole and asks and asks_more(asks, whole)), None)


def without(case: Case, stair: Stair) -> Edit:
    """Offer to take a stair away."""
    kept = tuple(typed for typed in case.draft.stairs if typed.uid != stair.uid)
    return Edit("take it away", (("stairs", kept),))


def _stairs_changed(case: Case, whole: Measure) -> Iterable[tuple[str, object]]:
    """Return the answer that fits the stairs to a goal of ``whole``; nothing where they do."""
    asked = {stair.uid: stair.measure for stair in case.reading.stairs}
    lowered = (_lowered(typed, asked.get(typed.uid), whole) for typed in case.draft.stairs)
    below = tuple(measure for measure in lowered if measure is not None)
    return () if below == case.draft.stairs else (("stairs", below),)


def _lowered(typed: StairDraft, asks: Measure | None, whole: Measure) -> StairDraft | None:
    """Return a stair as typed, no higher than ``whole``; None where that makes it needless.

    One with words of its own is not, and one that asks for nothing weekly is left alone.
    """
    if asks is None:
        return typed
    is_lower = asks.target < whole.target or (asks.amount or 0) < (whole.amount or 0)
    if not is_lower and not typed.title.strip():
        return None
    target, amount = typed.target, typed.amount
    if asks.target > whole.target:
        target = write_amount(whole.target)
    if amount.strip() and whole.amount and (asks.amount or 0) > whole.amount:
        amount = write_amount(whole.amount)
    return replace(typed, target=target, amount=amount)


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


def _smaller(measure: Measure) -> str:
    """Return a target one step down, as typed; empty where there is none."""
    if measure.kind is MeasureKind.TOTAL:
        smaller = round(measure.target / 2, 1)
        return format_amount(smaller) if smaller else ""
    return format_amount(measure.target - 1) if measure.target > 1 else ""


def first_stair(case: Case, target: float) -> Edit | None:
    """Offer a stair of ``target`` a week below all others."""
    measure = case.reading.measure
    if measure is None:
        return None
    typed = write_amount(target)
    stairs = (StairDraft(next(new_uids(case.draft)), target=typed), *case.draft.stairs)
    return Edit(f"first stair: {weekly(format_amount(target), measure)}", (("stairs", stairs),))


def flight(case: Case, stairs: int = FLIGHT) -> Edit | None:
    """Offer a whole flight from now to the goal, where no stair has been typed."""
    measure, reading = case.reading.measure, case.reading
    if measure is None or first_stair_of(reading) is not None:
        return None
    uids = new_uids(case.draft)
    drafted = draft_stairs(measure, reading.baseline or 0, stairs, lambda: next(uids))
    if not drafted:
        return None
    label = f"from now to the goal in {counted(len(drafted) + 1, 'stair')}"
    return Edit(label, (("stairs", drafted),))


def flights(case: Case) -> tuple[Edit, ...]:
    """Offer flights of two to five stairs from now to the goal, in the place of what there is."""
    measure, baseline = case.reading.measure, case.reading.baseline or 0
    if measure is None:
        return ()
    offers: list[Edit] = []
    for number in FLIGHTS:
        uids = new_uids(case.draft)
        drafted = draft_stairs(measure, baseline, number, lambda: next(uids))  # noqa: B023
        # Where there are not so many numbers on the way, a longer flight is the one before.
        if len(drafted) == number - 1:
            label = f"{counted(number, 'stair')}: {_steps(measure, drafted)}"
            offers.append(Edit(label, (("stairs", drafted),)))
    return tuple(offers)


def _steps(measure: Measure, drafted: tuple[StairDraft, ...]) -> str:
    """Say what grows from stair to stair: "2, 3, 5 days", "2 × 5, 2 × 10, 3 × 10 minutes"."""
    whole = StairDraft("", "", write_amount(measure.target), write_amount(measure.amount or 0))
    flight = (*drafted, whole)
    if measure.kind is MeasureKind.TOTAL:
        return f"{', '.join(stair.target for stair in flight)} {measure.unit}".strip()
    if not any(stair.amount for stair in drafted):
        return f"{', '.join(stair.target for stair in flight)} days"
    steps = ", ".join(f"{stair.target} × {stair.amount or whole.amount}" for stair in flight)
    return f"{steps} {measure.unit}".strip()


def new_uids(draft: GoalDraft) -> Iterator[str]:
    """Name new stairs, unlike the stairs that are there."""
    taken = {stair.uid for stair in draft.stairs}
    return (name for n in count(1) if (name := f"first-{n}") not in taken)
