"""What an action says of how often, when and until when by itself, so that it is not said twice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from smartgoals_tui.domain.drafting.one_line import take_over
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.numbers import parse_amount

_WITH_DAYS = " 7 days a week"
"""Said behind an action, it lets an amount in it be read: "walk 20 minutes"."""
_PERIOD = re.compile(
    r"\b(?:weeks?|weekly|fortnight|months?|days?|daily|per|every|each|evenings?|nights?)\b", re.I
)


@dataclass(frozen=True, slots=True)
class SaidItself:
    """What an action says besides what is done."""

    rest: str
    """What is done, without all of it."""
    kind: MeasureKind | None = None
    """The kind of the measure that it says; None for none."""
    target: float | None = None
    """By kind, as of a measure."""
    amount: float | None = None
    """An amount each time."""
    has_cue: bool = False
    has_end: bool = False
    has_clause: bool = False
    """It says why, or what if: nothing can follow that."""
    has_period: bool = False

    def says(self, measure: Measure) -> bool:
        """Tell whether it says all that ``measure`` asks."""
        same = self.kind is measure.kind and self.target == measure.target
        return same and (measure.amount is None or self.amount == measure.amount)


@lru_cache(maxsize=256)
def said_itself(action: str, today: date) -> SaidItself:
    """Return what ``action`` says for other letters."""
    found = take_over(action, today)
    taken = dict(found.answers)
    kind = taken.get("kind")
    if kind is None and "obstacle" not in taken and "why" not in taken:
        taken |= dict(take_over(action + _WITH_DAYS, today).answers)
    is_days = isinstance(kind, MeasureKind) and kind is MeasureKind.DAYS
    return SaidItself(
        rest=found.action,
        kind=kind if isinstance(kind, MeasureKind) else None,
        target=_number(taken.get("days" if is_days else "total")) if kind else None,
        amount=_number(taken.get("amount")),
        has_cue="cue" in taken,
        has_end="end" in taken,
        has_clause="why" in taken or "obstacle" in taken,
        has_period=bool(_PERIOD.search(action)),
    )


def _number(typed: object) -> float | None:
    try:
        return parse_amount(typed) if isinstance(typed, str) and typed else None
    except InvalidValue:
        return None
