"""What hints offer to do with the stairs: a first one, a whole flight, one less."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from smartgoals_tui.domain.coach.asking_less import asked_words, asks_less
from smartgoals_tui.domain.coach.hint import Case, Edit
from smartgoals_tui.domain.drafting.draft_stairs import HAVE_STEPS, draft_stairs, first_target
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, asks_more
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, Stair
from smartgoals_tui.domain.text.numbers import counted, with_unit, write_amount

FLIGHT = 4
FLIGHTS = range(2, 6)
"""How many stairs a drafted flight has, the goal included."""


def first_stair_of(reading: Reading) -> Stair | None:
    """Return the lowest stair below the whole goal."""
    return next((stair for stair in reading.stairs if stair.uid != WHOLE_GOAL), None)


def easier_first_stair(case: Case) -> Edit | None:
    """Offer a lower first stair, or a first one where there is none; none among dated steps."""
    first, measure = first_stair_of(case.reading), case.reading.measure
    if measure is None or measure.kind in HAVE_STEPS:
        return None
    if first is None:
        lowest = replace(measure, target=first_target(measure, case.reading.baseline))
        if asks_more(measure, lowest):
            return first_stair(case, lowest)
        smaller = asks_less(measure)
        return first_stair(case, smaller) if smaller else None
    smaller = asks_less(first.measure) if first.measure else None
    if smaller is None:
        return None
    stairs = tuple(
        _typed_as(typed, smaller, measure) if typed.uid == first.uid else typed
        for typed in case.draft.stairs
    )
    return Edit(f"easier first step: {asked_words(smaller)}", (("stairs", stairs),))


def first_stair(case: Case, asks: Measure) -> Edit | None:
    """Offer a stair that ``asks`` a part of the goal below all others."""
    measure = case.reading.measure
    if measure is None:
        return None
    new = _typed_as(StairDraft(next(new_uids(case.draft))), asks, measure)
    stairs = (new, *case.draft.stairs)
    return Edit(f"first step: {asked_words(asks)}", (("stairs", stairs),))


def _typed_as(typed: StairDraft, asks: Measure, whole: Measure) -> StairDraft:
    """Return ``typed`` with the target of ``asks``, and its cap where ``whole`` has another."""
    has_cap = asks.cap is not None and asks.cap != whole.cap
    amount = write_amount(asks.cap or 0) if has_cap else typed.amount
    return replace(typed, target=write_amount(asks.target), amount=amount)


def stair_above(case: Case) -> Stair | None:
    """Return the first stair that asks more than the goal it leads to."""
    whole = case.reading.asked
    asked = ((stair, stair.measure) for stair in case.reading.stairs)
    return next((stair for stair, asks in asked if whole and asks and asks_more(asks, whole)), None)


def without(case: Case, stair: Stair) -> Edit:
    """Offer to take a stair away."""
    kept = tuple(typed for typed in case.draft.stairs if typed.uid != stair.uid)
    return Edit("take it away", (("stairs", kept),))


def stairs_below(case: Case, whole: Measure) -> Iterable[tuple[str, object]]:
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
    if not asks_more(whole, asks) and not typed.title.strip():
        return None
    target, amount = typed.target, typed.amount
    if asks_more(replace(asks, amount=None, cap=whole.cap), replace(whole, amount=None)):
        target = write_amount(whole.target)
    if amount.strip() and whole.amount and (asks.amount or 0) > whole.amount:
        amount = write_amount(whole.amount)
    if amount.strip() and whole.cap is not None and (asks.cap or 0) < whole.cap:
        amount = write_amount(whole.cap)
    return replace(typed, target=target, amount=amount)


def flight(case: Case, stairs: int = FLIGHT) -> Edit | None:
    """Offer a whole flight from now to the goal, where no stair has been typed."""
    if first_stair_of(case.reading) is not None:
        return None
    drafted = _drafted(case, stairs)
    if not drafted:
        return None
    label = f"from now to the goal in {counted(len(drafted) + 1, 'step')}"
    return Edit(label, (("stairs", drafted),))


def flights(case: Case) -> tuple[Edit, ...]:
    """Offer flights of two to five stairs from now to the goal, in the place of what there is."""
    measure = case.reading.measure
    if measure is None:
        return ()
    offers: list[Edit] = []
    for number in FLIGHTS:
        drafted = _drafted(case, number)
        # Where there are not so many numbers on the way, a longer flight is the one before.
        if len(drafted) == number - 1:
            label = counted(number, "step") + _what_changes(measure, drafted)
            offers.append(Edit(label, (("stairs", drafted),)))
    return tuple(offers)


def _drafted(case: Case, number: int) -> tuple[StairDraft, ...]:
    reading = case.reading
    if reading.measure is None:
        return ()
    uids = new_uids(case.draft)
    # Of a goal that has begun, the steps that are still to come have days to come.
    start = max(reading.start or reading.today, reading.today)
    return draft_stairs(
        reading.measure, reading.baseline, number, lambda: next(uids), start, reading.end
    )


def _what_changes(measure: Measure, drafted: tuple[StairDraft, ...]) -> str:
    """Say what the steps have behind their number: ": 2, 3, 5 days", ", each with its day"."""
    if measure.kind is MeasureKind.ONCE:
        return ", each with its day" if drafted[0].by else " to the goal"
    return f": {_amounts(measure, drafted)}"


def _amounts(measure: Measure, drafted: tuple[StairDraft, ...]) -> str:
    """Say what changes from stair to stair: "2, 3, 5 days", "2 × 5, 2 × 10, 3 × 10 minutes"."""
    if measure.kind is MeasureKind.IN_ALL:
        parts = ", ".join(stair.title.partition(" of ")[0] for stair in drafted)
        return f"{parts}, {with_unit(measure.target, measure.unit)}"
    each = measure.amount if measure.cap is None else measure.cap
    whole = StairDraft("", "", write_amount(measure.target), write_amount(each or 0))
    flight = (*drafted, whole)
    if measure.kind is not MeasureKind.DAYS:
        return f"{', '.join(stair.target for stair in flight)} {measure.unit}".strip()
    if not any(stair.amount for stair in drafted):
        return f"{', '.join(stair.target for stair in flight)} days"
    if measure.cap is not None:
        most = ", ".join(stair.amount or whole.amount for stair in flight)
        days = ", ".join(stair.target for stair in flight)
        return f"{days} days, at most {most} {measure.unit}".strip()
    steps = ", ".join(f"{stair.target} × {stair.amount or whole.amount}" for stair in flight)
    return f"{steps} {measure.unit}".strip()


def new_uids(draft: GoalDraft) -> Iterator[str]:
    """Name new stairs, unlike the stairs that are there."""
    taken = {stair.uid for stair in draft.stairs}
    return (name for n in count(1) if (name := f"first-{n}") not in taken)
