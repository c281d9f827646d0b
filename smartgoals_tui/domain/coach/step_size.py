"""M: how big a step it is from what is done now."""

from __future__ import annotations

import math
from dataclasses import replace

from smartgoals_tui.domain.coach import edits, stair_offers
from smartgoals_tui.domain.coach.asking_less import asked_words
from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, hint
from smartgoals_tui.domain.coach.level import Level
from smartgoals_tui.domain.coach.measures import ONGOING
from smartgoals_tui.domain.coach.safety import takes_medicine
from smartgoals_tui.domain.coach.words import any_of
from smartgoals_tui.domain.drafting.draft_stairs import first_target
from smartgoals_tui.domain.drafting.people_numbers import round_to_people
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, asks_more, period_words
from smartgoals_tui.domain.text.numbers import MAX_AMOUNT, format_amount, with_unit, write_amount

_EVERY_DAY = (
    r"daily|nightly|everyday|(?:every|each)(?: single)? (?:day|morning|afternoon|evening|night)|"
    r"(?:7|seven) days a week"
)


def m4(case: Case) -> Hint | None:
    """Notice every day, of something new, unless it is a medicine."""
    if takes_medicine(case.action):
        return None
    measure = case.reading.measure
    why = "If every day counts, one bad day decides the whole week."
    ask = "5 of 7 leaves room for real life."
    now = case.reading.baseline or 0
    if measure is None:
        found = any_of(_EVERY_DAY).search(case.action)
        if not case.is_sentence or not found:
            return None
        return hint("M4", "days", found[0], why, ask)
    if measure.kind is not MeasureKind.DAYS or measure.target < measure.days or now >= 6:
        return None
    fewer = replace(measure, target=5.0 * measure.weeks)
    if measure.cap is not None:
        why = "If every day counts, one long evening decides the whole week."
    if measure.weeks > 1:
        why = why.replace("the whole week", "all the weeks")
    of_all = f"{measure.days} of {measure.days}"
    few = format_amount(fewer.target)
    ask = f"{few} of {measure.days} leaves room for real life."
    return hint("M4", "days", of_all, why, ask, Edit(asked_words(fewer), (("days", few),)))


def m5(case: Case) -> Hint | None:
    """Notice nothing to compare with."""
    measure = case.reading.measure
    if measure is None or case.draft.baseline.strip() or measure.kind is MeasureKind.ONCE:
        return None
    why = "A number here shows how much you would change."
    if measure.kind is MeasureKind.LIMIT:
        ask = "How much is it now, in a usual week? A guess is fine."
        return hint("M5", "baseline", "", why, ask, level=Level.MISSING)
    ask = "What do you do now, in a usual week? 0 is a fine answer."
    offer = Edit("nothing yet: 0", (("baseline", "0"),))
    return hint("M5", "baseline", "", why, ask, offer, level=Level.MISSING)


def m6(case: Case) -> Hint | None:
    """Notice a step of more than double, and a limit of less than half of what is now."""
    measure, baseline = case.reading.measure, case.reading.baseline
    if measure is None or baseline is None or measure.kind is MeasureKind.ONCE:
        return None
    if measure.kind is MeasureKind.IN_ALL:
        return _more_than_now(case, measure, baseline)
    if no_step := _no_step(case, measure, baseline * measure.weeks):
        return no_step
    first = replace(measure, target=first_target(measure, baseline))
    stairs = (stair.measure for stair in case.reading.stairs if stair.measure)
    lowest = next(stairs, measure)
    now = baseline * measure.weeks
    if not _is_big(measure.target, now, measure) or not asks_more(measure, first):
        return None
    if not asks_more(lowest, first) or not _is_big(lowest.target, now, measure):
        return None
    field = "days" if measure.kind is MeasureKind.DAYS else "total"
    asked = asked_words(measure).removeprefix("on ")
    step = f"From {format_amount(now)} to {asked} is a big step."
    number = format_amount(first.target)
    ask = f"Start with {number} and go up from there?"
    if measure.kind is MeasureKind.LIMIT:
        ask = f"Start with at most {number}, and go down from there?"
    offers = stair_offers.first_stair(case, first), stair_offers.flight(case)
    return hint("M6", field, format_amount(measure.target), step, ask, *offers)


def _no_step(case: Case, measure: Measure, now: float) -> Hint | None:
    """Notice a goal that what is done ``now`` in a period reaches, or a limit above it.

    Not where the step is elsewhere: longer each time, a cap for each day, going on as before; and
    not once the goal has been begun, as now was before it.
    """
    is_longer = measure.kind is MeasureKind.DAYS and measure.amount is not None
    if is_longer or measure.cap is not None or case.draft.revises:
        return None
    if measure.kind is MeasureKind.LIMIT:
        return _room_above(measure, now)
    is_kept_up = now == measure.target and any_of(ONGOING).search(case.action)
    return None if is_kept_up else _done_already(measure, now)


def _room_above(limit: Measure, now: float) -> Hint | None:
    most = float(math.ceil(now)) if limit.on_days else now
    if most >= limit.target:
        return None
    found, said = format_amount(limit.target), format_amount(now)
    why = f"It is {said} now, and the goal leaves room for {found}."
    ask = f"Should it stay at {said}, or become less?" if now else "Should it stay at 0?"
    offers = [_as_limit(limit, most, "stay")]
    if 0 < (less := _below(limit, most)) < most:
        offers.append(_as_limit(limit, less, "less"))
    return hint("M6", "total", found, why, ask, *offers)


def _done_already(measure: Measure, now: float) -> Hint | None:
    found, said, more = format_amount(measure.target), format_amount(now), _above(measure, now)
    if now < measure.target or (now == measure.target and more is None):
        return None
    field = "days" if measure.counts_days else "total"
    offers = []
    if more is not None:
        words = asked_words(replace(measure, target=more))
        offers.append(Edit(f"more: {words}", ((field, write_amount(more)),)))
    if measure.weeks > 1:
        said = f"{said} {period_words(measure.weeks)}"
    if now == measure.target:
        why = f"You do {said} already, as much as the goal asks for."
        ask = f"Is the goal to keep that up, or to do more than {said}?"
        return hint("M6", field, found, why, ask, *offers)
    why = f"You do {said} already, and the goal asks for {found}."
    ask = f"Is the goal to do less, or more than {said}?"
    return hint("M6", field, found, why, ask, _as_limit(measure, measure.target, "less"), *offers)


def _above(measure: Measure, now: float) -> float | None:
    """Return a gentle number above ``now``; None where a period has no more of them."""
    if measure.counts_days:
        more = math.floor(now) + 1.0
        return more if more <= measure.days else None
    steps = (round_to_people(share * now, measure.unit) for share in (1.25, 1.5, 2))
    return next((step for step in steps if now < step <= MAX_AMOUNT), None)


def _below(limit: Measure, now: float) -> float:
    """Return a gentle number below ``now``."""
    if limit.on_days or now <= 4:
        return math.ceil(now) - 1.0
    return round_to_people(0.75 * now, limit.unit)


def _as_limit(measure: Measure, most: float, label: str) -> Edit:
    """Offer ``most`` of what ``measure`` counts as the most of it in a period."""
    unit = measure.unit if measure.kind is not MeasureKind.DAYS else "days"
    limit = Measure(
        MeasureKind.LIMIT,
        most,
        unit=unit,
        on_days=measure.counts_days,
        weeks=measure.weeks,
    )
    values = {
        "kind": MeasureKind.LIMIT,
        "total": write_amount(most),
        "unit": unit,
        "days": "",
        "amount": "",
    }
    return Edit(f"{label}: {asked_words(limit)}", tuple(values.items()))


def _is_big(target: float, now: float, measure: Measure) -> bool:
    if measure.kind is MeasureKind.LIMIT:
        return 2 * target < now
    return target > 2 * now


def _more_than_now(case: Case, measure: Measure, baseline: float) -> Hint | None:
    """Notice an amount in all whose weeks ask more than twice of what is done in a week now."""
    days = edits.days_of(case.reading)
    if not baseline or days is None or days < 1:
        return None
    share = edits.share_of_a_week(measure, days)
    if share <= 2 * baseline:
        return None
    week = with_unit(share, measure.unit)
    whole = with_unit(measure.target, measure.unit)
    why = f"From {format_amount(baseline)} to about {week} a week is a big step."
    offer = edits.end_after(case, measure.target / (2 * baseline))
    return hint("M6", "total", whole, why, "More weeks, or less in all?", offer)
