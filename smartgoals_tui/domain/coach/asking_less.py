"""What asks a little less than a measure does, of every kind."""

from __future__ import annotations

import math
from dataclasses import replace

from smartgoals_tui.domain.drafting.people_numbers import round_to_people
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.numbers import MAX_AMOUNT


def asked_words(measure: Measure) -> str:
    """Say what a period asks, without the length of each time: "2 days a week", "20 km a week"."""
    if measure.kind is MeasureKind.TOTAL and measure.target < 1:
        # Rounded down to the grain as it is elsewhere, hardly anything would be left to say.
        return replace(measure, target=max(measure.target, measure.grain)).describe()
    return replace(measure, amount=None).describe()


def asks_less(measure: Measure) -> Measure | None:
    """Return ``measure`` one step down; None where nothing is below it, or it is done once.

    That is a day less or half of an amount; of a limit a day more or a quarter more; of a cap a
    day less, and a higher cap where it asks one day only.
    """
    kind = measure.kind
    if kind is MeasureKind.ONCE:
        return None
    if kind is MeasureKind.LIMIT:
        return _leaves_more(measure)
    if kind is MeasureKind.DAYS:
        if measure.target > 1:
            return replace(measure, target=measure.target - 1)
        return higher_cap(measure)
    half = round(measure.target / 2, 1)
    if kind is MeasureKind.IN_ALL and measure.target == int(measure.target):
        half = float(math.ceil(half))
    return replace(measure, target=half) if 0 < half < measure.target else None


def higher_cap(measure: Measure) -> Measure | None:
    """Return ``measure`` with more for each day; None where it has no cap."""
    if measure.cap is None:
        return None
    cap = _quarter_more(measure.cap)
    return replace(measure, cap=cap) if cap > measure.cap else None


def _leaves_more(limit: Measure) -> Measure | None:
    if limit.on_days:
        # On as many days as there are, nothing would be limited.
        is_room = limit.target + 1 < limit.days
        return replace(limit, target=limit.target + 1) if is_room else None
    most = _quarter_more(limit.target)
    return replace(limit, target=most) if most > limit.target else None


def _quarter_more(most: float) -> float:
    """Return about a quarter more than ``most``, and at least one more."""
    more = max(1.0, float(math.floor(round_to_people(most / 4)))) if most else 1.0
    return min(round(most + more, 2), MAX_AMOUNT)
