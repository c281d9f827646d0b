"""What was understood, in words, to be shown beneath what was typed."""

from __future__ import annotations

from dataclasses import replace

from smartgoals_tui.domain.drafting.read_measure import DAY_UNITS
from smartgoals_tui.domain.drafting.said.meaning import HowOften
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.numbers import with_unit
from smartgoals_tui.domain.text.week import name_weekdays


def describe_how_often(said: HowOften) -> str:
    """Say what a line was understood to mean: "3 days a week, 20 minutes each time"."""
    parts = [_measure(said)]
    if said.weekdays:
        parts.append(f"on {name_weekdays(said.weekdays, 3)}")
    if said.end:
        parts.append(_until(said))
    if said.more:
        parts.append(f"and {said.more} would be more than expected")
    return ", ".join(parts)


def _until(said: HowOften) -> str:
    if said.end.lower().startswith(_LENGTHS):
        return said.end
    return f"by {said.end}" if said.kind in _BY else f"until {said.end}"


_LENGTHS = ("for ", "in ", "within ", "over ")
_BY = frozenset({MeasureKind.IN_ALL, MeasureKind.ONCE})


def _measure(said: HowOften) -> str:
    if said.kind is MeasureKind.ONCE:
        effort = _effort(said)
        return f"once, {effort.describe()} on the way" if effort else "once"
    is_weekly = said.period in ("", "1")
    if said.kind is MeasureKind.LIMIT and not float(said.total) and is_weekly:
        return f"no {said.unit}" if said.unit else "none at all"
    if said.cap and not float(said.cap):
        often = _built(replace(said, cap="")).describe()
        return f"{often}, no {said.unit}" if said.unit else f"{often}, none at all"
    measure = _built(said)
    if said.kind is MeasureKind.DAYS and said.unit == "times" and said.amount:
        often = replace(measure, amount=None).describe()
        return f"{often}, {with_unit(float(said.amount), 'times')} each day"
    is_days = said.kind is MeasureKind.DAYS
    each = f", {with_unit(float(said.amount), said.unit)} each time" if said.amount else ""
    return measure.describe() + ("" if is_days else each)


def _effort(said: HowOften) -> Measure | None:
    amount = float(said.amount) if said.amount else None
    if said.days:
        return Measure(MeasureKind.DAYS, float(said.days), amount, said.unit)
    if said.total:
        return Measure(MeasureKind.TOTAL, float(said.total), amount, said.unit)
    return None


def _built(said: HowOften) -> Measure:
    on_days = said.kind is MeasureKind.LIMIT and said.unit.casefold() in DAY_UNITS
    return Measure(
        said.kind,
        float(said.days or said.total),
        float(said.amount) if said.amount else None,
        said.unit,
        cap=float(said.cap) if said.cap else None,
        on_days=on_days,
        weeks=int(said.period or 1),
    )
