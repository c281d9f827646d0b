"""The measure of one step as a short text, "2 days · 1 min", and that text read again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from smartgoals_tui.domain.drafting.how_often import read_how_often
from smartgoals_tui.domain.drafting.read_measure import read_stair_measure
from smartgoals_tui.domain.drafting.step_words import fitting
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.numbers import parse_amount, with_unit, write_amount

BETWEEN = " · "
_PARTS = re.compile(r"\s*[·;,×]\s*|\s+x\s+|(?<=\d)\s*x\s*(?=\d)", re.I)
_MOST = re.compile(r"^(?:on )?at most ", re.I)


def short_measure(measure: Measure) -> str:
    """Say in a few cells what a week, or another period, asks: "5 days · 10 min"."""
    most = "at most " if measure.kind is MeasureKind.LIMIT else ""
    if measure.kind is MeasureKind.ONCE:
        return "once"
    if measure.kind is not MeasureKind.DAYS:
        return most + _short(measure.target, measure.unit)
    days = with_unit(measure.target, "days")
    if measure.cap is not None:
        return f"{days}{BETWEEN}at most {_short(measure.cap, measure.unit)}"
    if measure.amount is None:
        return days
    return f"{days}{BETWEEN}{_short(measure.amount, measure.unit)}"


def _short(value: float, unit: str) -> str:
    return with_unit(value, "min" if unit in ("minute", "minutes") else unit)


def measure_text(typed: StairDraft, whole: Measure | None) -> str:
    """Return the measure of a step as one text to change; as typed where it is not understood."""
    as_typed = BETWEEN.join(filter(None, (typed.target.strip(), typed.amount.strip())))
    try:
        measure = read_stair_measure(typed, whole)
    except InvalidValue:
        return as_typed
    return short_measure(measure) if measure else as_typed


def with_measure(typed: StairDraft, text: str, whole: Measure | None, today: date) -> StairDraft:
    """Return a step with the measure that ``text`` says; what is not understood stays as typed."""
    parts = [_MOST.sub("", part) for part in _PARTS.split(text.strip(), maxsplit=1)]
    if whole is None or not text.strip():
        target, amount = [*parts, ""][:2]
        return replace(typed, target=target, amount=amount)
    plain = _plain(parts, whole)
    if plain is None:
        try:
            plain = fitting(read_how_often(text, today), whole)
        except InvalidValue:
            plain = "", ""
    if not any(plain):
        plain = text.strip(), ""
    return replace(typed, target=plain[0], amount=plain[1])


def _plain(parts: Sequence[str], whole: Measure) -> tuple[str, str] | None:
    """Return target and amount of numbers in the units of ``whole``; None for other words."""
    orders = [tuple(parts)] if len(parts) > 1 else [(parts[0], "")]
    if len(parts) == 1 and not _is_number(parts[0]):
        # A number alone is one of days, also where there are not so many.
        orders.append(("", parts[0]))
    for target, amount in orders:
        try:
            measure = read_stair_measure(StairDraft("", "", target, amount), whole)
        except InvalidValue:
            continue
        if measure is None or (amount and whole.amount is None and whole.cap is None):
            continue
        each = measure.amount if whole.cap is None else measure.cap
        is_same = (measure.amount, measure.cap) == (whole.amount, whole.cap)
        has_target = bool(target)
        return (
            write_amount(measure.target) if has_target else "",
            "" if each is None or (is_same and has_target) else write_amount(each),
        )
    return None


def _is_number(text: str) -> bool:
    try:
        parse_amount(text)
    except InvalidValue:
        return False
    return True


def shares_of_the_way(
    steps: Sequence[Measure | None], whole: Measure | None, baseline: float | None
) -> tuple[float, ...]:
    """Return how much higher each step is than the one before, and the whole goal at the end.

    The shares add up to 1. A step whose measure is not known stands halfway to the next that is.

    Args:
        steps: the measures of the steps, the lowest first; None where one has none.
        whole: the measure of the whole goal.
        baseline: what is done now, in the terms of ``whole`` a week; None: not known.
    """
    heights: list[float | None] = [
        _height(step, whole, baseline) if step and whole else None for step in steps
    ]
    levels = [0.0]
    for index, height in enumerate(heights):
        following = next(((h, n) for n, h in enumerate(heights[index:]) if h is not None), None)
        goal, away = following or (1.0, len(heights) - index)
        level = levels[-1] + (goal - levels[-1]) / (away + 1) if height is None else height
        levels.append(min(1.0, max(levels[-1], level)))
    levels.append(1.0)
    return tuple(high - low for low, high in pairwise(levels))


def _height(step: Measure, whole: Measure, baseline: float | None) -> float:
    """Return how far up a step is on the way from what is done now, 0, to the whole, 1."""
    if whole.is_at_most:
        is_cap = whole.cap is not None
        most, end = (step.cap or 0, whole.cap or 0) if is_cap else (step.target, whole.target)
        now = max(most, 0 if is_cap else (baseline or 0) * whole.weeks) + 1
        return (now - most) / (now - end) if now > end else 1.0
    now = (baseline or 0) * whole.weeks
    parts = [(step.target - now) / (whole.target - now) if whole.target > now else 1.0]
    if whole.amount and step.amount:
        parts.append(step.amount / whole.amount)
    return max(0.0, sum(parts) / len(parts))
