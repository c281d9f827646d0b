"""What the flight of steps shows besides what is typed into it."""

from __future__ import annotations

from collections.abc import Iterable

from smartgoals_tui.app.widgets.fields.flight_view import FlightDetails
from smartgoals_tui.app.widgets.fields.stair_row import StepMeaning
from smartgoals_tui.domain.drafting.step_measure import shares_of_the_way, short_measure
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.numbers import counted, with_unit

BY_DAYS = (MeasureKind.IN_ALL, MeasureKind.ONCE)
"""Kinds whose steps are things to do by a day."""
EXAMPLE, DATED_EXAMPLE = "e.g. a smaller part of it", "e.g. a first page, by Friday"
LIMIT_EXAMPLE = "e.g. a little less than now"


def details_of(draft: GoalDraft, reading: Reading, goals: Iterable[Goal]) -> FlightDetails:
    """Return what the flight of ``draft`` shows; ``goals`` are those the person has."""
    whole = reading.asked
    is_dated = draft.kind in BY_DAYS
    measures = {stair.uid: stair.measure for stair in reading.stairs}
    uids = [typed.uid for typed in draft.stairs]
    shares = shares_of_the_way([measures.get(uid) for uid in uids], whole, reading.baseline)
    example, measure_example = _examples(draft, whole)
    return FlightDetails(
        StepMeaning(_counted(reading), reading.today, is_dated),
        _whole_words(draft, reading),
        dict(zip(uids, shares, strict=False)),
        shares[-1],
        _standing_on(draft, reading, goals),
        example,
        measure_example,
    )


def _counted(reading: Reading) -> Measure | None:
    """Return the measure that steps are parts of; what is done by an end has steps with days."""
    measure = reading.measure
    is_dated = measure is not None and measure.kind in BY_DAYS
    return measure if is_dated else reading.asked


def _whole_words(draft: GoalDraft, reading: Reading) -> str:
    measure = reading.measure
    if measure is None:
        return ""
    by = f"by {format_short(reading.end, reading.today)}" if reading.end else ""
    if draft.kind is MeasureKind.ONCE:
        return by
    return (
        f"{short_measure(measure)} {by}".strip()
        if draft.kind in BY_DAYS
        else short_measure(measure)
    )


def _examples(draft: GoalDraft, whole: Measure | None) -> tuple[str, str]:
    if draft.kind in BY_DAYS:
        return DATED_EXAMPLE, ""
    if whole is None:
        return EXAMPLE, ""
    if whole.kind is MeasureKind.LIMIT:
        return LIMIT_EXAMPLE, f"e.g. {with_unit(whole.target + 2, whole.unit)}"
    if whole.kind is MeasureKind.DAYS:
        days = counted(max(1, int(whole.target) // 2), "day")
        is_in_units = whole.unit and whole.amount is not None and whole.amount > 1
        small = f"e.g. {with_unit(1, whole.unit)} of it" if is_in_units else EXAMPLE
        return f"{small}, {days}", f"e.g. {days}"
    return EXAMPLE, f"e.g. {with_unit(max(whole.grain, round(whole.target / 4)), whole.unit)}"


def _standing_on(draft: GoalDraft, reading: Reading, goals: Iterable[Goal]) -> str:
    """Return the uid of the step on which the person stands in the goal that is revised."""
    goal = next((goal for goal in goals if draft.revises and goal.uid == draft.revises), None)
    stair = goal.plan_on(reading.today).stair if goal else ""
    return "" if stair == WHOLE_GOAL else stair
