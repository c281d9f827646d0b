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

_NUMBER = re.compile(
    r"\d|[½¼¾]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|"
    r"\w+ty|half|quarter|an? (?:hour|minute|day|week|couple|dozen))\b",
    re.I,
)
_SAYS_MORE = re.compile(
    r"\b(?:every|each|per|once|twice|thrice|\w*daily|\w*weekly|\w*monthly|nightly|week\w*|"
    r"fortnight\w*|months?|days?|workdays?|(?:mon|tues?|wed\w*|thu\w*|fri|sat\w*|sun)(?:days?)?|"
    r"most|least|max\w*|only|just|no more|less|fewer|under|below|after|before|when\w*|soon|first|"
    r"morning|evening|afternoon|noon|midnight|at|because|so|in order|if|by|until|till?|within|"
    r"for|over|next|this|from|starting|finish|complete|submit|hand|turn|not|never|in)\b",
    re.I,
)
"""Words without which an action says nothing else: most say none, and are not read further."""


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
    has_number = bool(_NUMBER.search(action))
    if not has_number and not _SAYS_MORE.search(action):
        return SaidItself(action)
    found = take_over(action, today)
    taken = dict(found.answers)
    kind = taken.get("kind")
    if has_number and kind is None and "obstacle" not in taken and "why" not in taken:
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
