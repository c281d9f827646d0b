"""What asks about half as much, for a stair below the one that was too high."""

from dataclasses import replace
from math import ceil

from smartgoals_tui.domain.goal.measure import Measure, MeasureKind


def smaller(measure: Measure) -> Measure | None:
    """Return about half of ``measure``, in whole numbers where it has them; None: no less."""
    if measure.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE):
        # Their steps have days instead of numbers.
        return None
    if measure.is_at_most:
        return _easier(measure)
    if measure.kind is MeasureKind.TOTAL:
        target = _halved(measure.target, measure.unit)
        amount = None if measure.amount is None else min(measure.amount, target)
        return replace(measure, target=target, amount=amount)
    if measure.target > 1:
        return replace(measure, target=ceil(measure.target / 2))
    if measure.amount is not None:
        return replace(measure, amount=_halved(measure.amount, measure.unit))
    return None


def _easier(measure: Measure) -> Measure | None:
    """Return a limit or a cap that leaves half as much again; None where a period has no more."""
    if measure.cap is not None:
        return replace(measure, cap=float(ceil(measure.cap * 1.5)) or 1.0)
    target = float(ceil(measure.target * 1.5)) or 1.0
    return (
        replace(measure, target=target) if not measure.on_days or target <= measure.days else None
    )


def _halved(value: float, unit: str) -> float:
    """Return about half of ``value`` as a number that people use; whole where ``value`` is."""
    # Imported here: few stairs are halved, and the first frame needs none of it.
    from smartgoals_tui.domain.drafting.people_numbers import round_to_people

    half = round_to_people(value / 2, unit)
    if value == int(value) and value >= 2:
        # Of whole pages, not one and a half.
        half = float(ceil(half))
    return half if 0 < half < value else value / 2
