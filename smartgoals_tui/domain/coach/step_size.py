"""M: how big a step it is from what is done now."""

from __future__ import annotations

from dataclasses import replace

from smartgoals_tui.domain.coach import edits, stair_offers
from smartgoals_tui.domain.coach.asking_less import asked_words
from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, Level, hint
from smartgoals_tui.domain.coach.safety import takes_medicine
from smartgoals_tui.domain.coach.words import any_of
from smartgoals_tui.domain.drafting.draft_stairs import first_target
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, asks_more
from smartgoals_tui.domain.text.numbers import format_amount, with_unit

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
