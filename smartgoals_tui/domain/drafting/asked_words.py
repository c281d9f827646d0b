"""How an action and its measure are said together: "drink at most 10 beers a week"."""

from __future__ import annotations

from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.text import line_of

_BEFORE_A_LIMIT = frozenset({"less", "fewer", "only"})
"""Words before what is counted that the limit says itself."""


def without_counted(doing: str, measure: Measure | None) -> str:
    """Return an action without its last words where the measure says them: "drink" of "drink beer".

    What is counted in days, or done once, is not said by its measure.
    """
    if measure is None or not _says_unit(measure):
        return doing
    words, unit = doing.split(" "), line_of(measure.unit).casefold().split(" ")
    said = [word.casefold() for word in words[-len(unit) :]]
    if len(words) <= len(unit) or [*map(_single, said)] != [*map(_single, unit)]:
        return doing
    words = words[: -len(unit)]
    if measure.kind is MeasureKind.LIMIT and len(words) > 1 and words[-1] in _BEFORE_A_LIMIT:
        words.pop()
    return " ".join(words)


def _says_unit(measure: Measure) -> bool:
    is_counted = measure.kind in (MeasureKind.TOTAL, MeasureKind.LIMIT, MeasureKind.IN_ALL)
    return is_counted and bool(measure.unit) and not measure.on_days


def _single(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 2 else word


def asked_words(doing: str, measure: Measure | None, effort: Measure | None = None) -> str:
    """Return the measure as it is said behind the action, with what comes before it.

    Args:
        doing: the action as typed; where the measure says its last words, it is said without them.
        measure: how it is counted.
        effort: of what is done once: what is asked of each week.
    """
    if measure is None:
        return ""
    kind = measure.kind
    if kind is MeasureKind.ONCE:
        return f" with {_each(effort)} on the way" if effort else ""
    words = _each(measure)
    is_object = without_counted(doing, measure) != doing or _is_one_verb(doing, measure)
    if kind is MeasureKind.TOTAL:
        return f" {words}" if without_counted(doing, measure) != doing else f" for {words}"
    if kind is MeasureKind.LIMIT and not measure.target:
        return f" {_none(measure)}" if is_object or measure.on_days else ", none at all"
    is_apart = kind in (MeasureKind.LIMIT, MeasureKind.IN_ALL) and not measure.on_days
    return f", {words}" if is_apart and not is_object else f" {words}"


def _each(measure: Measure) -> str:
    return measure.describe().removesuffix(" time")


def _is_one_verb(doing: str, measure: Measure) -> bool:
    return " " not in doing and bool(measure.unit) and not measure.on_days


def _none(measure: Measure) -> str:
    if measure.on_days:
        return "on no day at all"
    return f"no {measure.unit} at all"
