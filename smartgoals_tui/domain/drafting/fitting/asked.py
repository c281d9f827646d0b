"""How what is asked is said behind what is done: "drink at most 10 beers a week"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from smartgoals_tui.domain.drafting.fitting.small_words import bare, is_number
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, period_words
from smartgoals_tui.domain.text.content_words import word_set
from smartgoals_tui.domain.text.numbers import format_amount, with_unit
from smartgoals_tui.domain.text.text import line_of

_BEFORE_COUNTED = word_set("less fewer only a an one some more few")
"""Words before what is counted that the measure says itself: "less beer", "an application"."""
_NEGATIVE = re.compile(r"I (?:will (?:not|never|(?:drink|eat|smoke|have) no)|won['’]t|don['’]t)\b")
_STOPPING = re.compile(r"I will (?:stop|quit|avoid|give up|cut)\b")
_NEEDS_A_COMMA = re.compile(r",|\b(?:when|whenever|if|because|that|who|while|until|before|as)\b")
_TIME = word_set("minutes minute min mins hours hour h hrs hr")
_CLOCK = word_set("am pm a.m p.m a.m. p.m. o'clock oclock")


class Said(NamedTuple):
    """The beginning of a sentence, and what is asked, to be said right behind it."""

    doing: str
    asked: str
    is_object: bool = False
    """What is asked is what is done: the place comes behind it."""


def with_asked(doing: str, measure: Measure, effort: Measure | None = None) -> Said:
    """Return what is done, with what is asked of it.

    Args:
        doing: the beginning of a sentence: "I will drink beer".
        measure: how it is counted.
        effort: of what is done once: what is asked of each week.
    """
    kind = measure.kind
    if kind is MeasureKind.ONCE:
        return Said(doing, _effort(effort) if effort else "")
    if kind is MeasureKind.DAYS:
        return _days(doing, measure)
    shown = without_counted(doing, measure)
    is_object = shown != doing or _is_one_verb(doing, measure)
    if kind is MeasureKind.LIMIT:
        return _limit(doing, shown, measure, is_object)
    words = measure_words(measure)
    if kind is MeasureKind.TOTAL and measure.unit.casefold() in _TIME and shown == doing:
        return Said(doing, f" for {words}")
    return Said(shown, f" {words}" if is_object else f", {words}", is_object)


def _days(doing: str, measure: Measure) -> Said:
    often = f"{with_unit(measure.target, 'days')} {period_words(measure.weeks)}"
    if measure.cap is not None:
        counted = replace(measure, kind=MeasureKind.LIMIT, cap=None, target=measure.cap)
        shown = without_counted(doing, counted)
        most = f"at most {with_unit(measure.cap, measure.unit)} a day"
        is_object = shown != doing or _is_one_verb(doing, counted)
        return Said(shown, f"{' ' if is_object else ', '}{most}, {often}", is_object)
    is_less = _NEGATIVE.match(doing) or _STOPPING.match(doing)
    is_always = measure.target == measure.days
    before = ", " if _is_apart(doing) or (is_less and is_always) else " on " if is_less else " "
    each = each_time(measure).removesuffix(" time")
    if measure.unit and doing.casefold().endswith(f" {line_of(measure.unit).casefold()}"):
        # "Do push ups, 20 each": their name is said.
        each = each_time(replace(measure, unit="")).removesuffix(" time")
    return Said(doing, before + often + each)


def measure_words(measure: Measure, effort: Measure | None = None) -> str:
    """Say a measure by itself: "5 days a week, 10 minutes each time", "once, … on the way"."""
    if effort is not None:
        return f"once, {measure_words(effort)} on the way"
    is_at_a_time = measure.kind is MeasureKind.DAYS and measure.unit.casefold() in _CLOCK
    if is_at_a_time and measure.amount is not None:
        return replace(measure, amount=None).describe() + each_time(measure)
    if measure.kind is MeasureKind.TOTAL and not measure.unit:
        return f"{format_amount(measure.target)} {period_words(measure.weeks)}"
    return measure.describe()


def each_time(measure: Measure) -> str:
    """Return ", 10 minutes each time", ", at 11 pm" for what comes behind the days."""
    if measure.amount is None:
        return ""
    if measure.unit.casefold() in _CLOCK:
        return f", at {format_amount(measure.amount)} {measure.unit}"
    return f", {with_unit(measure.amount, measure.unit)} each time"


def _limit(doing: str, shown: str, measure: Measure, is_object: bool) -> Said:
    words = measure.describe()
    is_negative, is_stopping = bool(_NEGATIVE.match(doing)), bool(_STOPPING.match(doing))
    if is_negative or is_stopping:
        # "I will not drink on weekdays" says it already, or says something else.
        lead = ", and " if is_negative else ", with "
        return Said(doing, lead + words if measure.target and not measure.on_days else "")
    if measure.on_days:
        none = f" on no {_single(measure.unit) or 'day'} at all"
        return Said(doing, f" {words}" if measure.target else none)
    if not measure.target:
        if is_object and measure.unit:
            return Said(shown, f" no {measure.unit} at all", is_object)
        return Said(doing, ", none at all")
    return Said(shown, f" {words}" if is_object else f", {words}", is_object)


def _effort(effort: Measure) -> str:
    words = effort.describe().removesuffix(" time")
    is_given = effort.kind is MeasureKind.DAYS or effort.unit.casefold() in _TIME
    return f" and give it {words}" if is_given else f", {words} on the way"


def without_counted(doing: str, measure: Measure) -> str:
    """Return ``doing`` without its last words where the measure says them: "drink" of "drink beer".

    What is counted in days, or done once, is not said by its measure.
    """
    if measure.kind in (MeasureKind.DAYS, MeasureKind.ONCE) or measure.on_days:
        return doing
    words, unit = doing.split(" "), _counted_noun(measure.unit).split(" ")
    said = [word.casefold() for word in words[-len(unit) :]]
    if not unit[0] or len(words) <= len(unit) + 2:
        return doing
    if [*map(_single, said)] != [*map(_single, unit)]:
        return doing
    words = words[: -len(unit)]
    while len(words) > 3 and (bare(words[-1]) in _BEFORE_COUNTED or is_number(words[-1])):
        words.pop()
    return " ".join(words)


def _counted_noun(unit: str) -> str:
    """Return what is counted: "wine" of "glasses of wine"."""
    return line_of(unit).casefold().rpartition(" of ")[2]


def _single(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 2 else word


def _is_one_verb(doing: str, measure: Measure) -> bool:
    """Tell whether only a verb is said, which what is counted may follow: "I will run"."""
    is_counted = bool(measure.unit) and not measure.on_days
    return doing.startswith("I will ") and doing.count(" ") == 2 and is_counted


def _is_apart(doing: str) -> bool:
    """Tell whether a number right behind ``doing`` would not be told from it."""
    return bool(_NEEDS_A_COMMA.search(doing)) or doing[-1:].isdigit()
