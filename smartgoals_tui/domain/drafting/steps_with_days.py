"""The steps to what is done by an end, each with its day: milestones, or plain first words."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import NamedTuple

from smartgoals_tui.domain.drafting.people_numbers import even_numbers
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.numbers import format_amount, with_unit

_GATHER = "Gather what I need"
_PIECE = "One small part of it"
_ROUGH = "A first rough version"
_MEND = "Look it over and correct it"
_PLAIN_STEPS = (
    (),
    (_ROUGH,),
    (_GATHER, _ROUGH),
    (_GATHER, _ROUGH, _MEND),
    (_GATHER, _PIECE, _ROUGH, _MEND),
)
"""First words for the steps to anything done once, by how many there are."""


class DatedStep(NamedTuple):
    """One step on the way, to be ticked off."""

    title: str
    by: date | None
    """The day it is due; None where the goal has no end."""


def steps_with_days(
    goal: Measure, count: int, start: date | None, end: date | None
) -> tuple[DatedStep, ...]:
    """Return the steps to ``goal``, the goal itself not among them, their days spread evenly.

    Of an amount in all they are parts of it, "10 of 50 pages"; of what is done once, plain words
    for the person to change. Where there are not so many, there are fewer.

    Args:
        goal: of kind ``in_all`` or ``once``.
        count: how many stairs there are to be, the goal included.
        start: the first day on which a step may be due.
        end: the last one; without it, or before ``start``, no step has a day.
    """
    if goal.kind is MeasureKind.ONCE:
        titles = _PLAIN_STEPS[max(0, min(count, len(_PLAIN_STEPS)) - 1)]
        shares = [(title, n / (len(titles) + 1)) for n, title in enumerate(titles, 1)]
    else:
        whole = with_unit(goal.target, goal.unit)
        parts = even_numbers(0, goal.target, count - 1, goal.target)
        shares = [(f"{format_amount(part)} of {whole}", part / goal.target) for part in parts]
    return tuple(DatedStep(title, _day(share, start, end)) for title, share in shares)


def _day(share: float, start: date | None, end: date | None) -> date | None:
    """Return the day by which ``share`` of the days from ``start`` to ``end`` is over."""
    if start is None or end is None or end < start:
        return None
    days = math.floor(((end - start).days + 1) * share + 0.5)
    return start + timedelta(days=max(0, days - 1))
