"""One step in a person's words, "one minute of breathing, 2 days", and the measure said in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from smartgoals_tui.domain.drafting.how_often import HowOften, find_how_often, read_how_often
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.text.amounts import parse_amount_in
from smartgoals_tui.domain.text.numbers import write_amount
from smartgoals_tui.domain.text.typed_dates import parse_end

HAVE_DAYS = (MeasureKind.IN_ALL, MeasureKind.ONCE)
"""Kinds whose steps have a day in the place of a measure."""

_READ = 300
"""Characters of a step that are read."""
_PARTS = re.compile("[,;:]")
_CUT_OFF = " ,;:.–—-"
"""What stands between the words of a step and its measure."""
_DANGLING = re.compile(
    r"(?:^|\s)(?:for|of|on|at|to|with|about|by|only|just|and|or|a|an|the)$", re.I
)
"""Words that no step ends with: what follows them belongs to it."""
_BY = re.compile(r"(?P<words>.*?)[\s,;]+(?:by|until|before)\s+(?P<day>[^,;]+)$", re.I | re.S)


@dataclass(frozen=True, slots=True)
class SaidStep:
    """What the words of a step say, as the fields of a ``StairDraft`` have it."""

    words: str
    """The words without the measure."""
    target: str = ""
    amount: str = ""
    by: str = ""


@lru_cache(maxsize=32)
def read_step(text: str, whole: Measure | None, today: date) -> SaidStep:
    """Return what ``text`` says of a step on the way to ``whole``; never fails.

    A measure that is counted in another way than ``whole`` is left in the words.
    """
    if whole is None or not text.strip() or len(text) > _READ:
        return SaidStep(text)
    if whole.kind in HAVE_DAYS:
        return _read_with_day(text, today)
    target, amount = fitting(_read(text, today), whole)
    for part in reversed(_PARTS.split(text)):
        if target and amount:
            break
        # "one breath, 2 days, 1 minute": the first amount is one of something else.
        its_target, its_amount = fitting(_read(part, today), whole)
        target, amount = target or its_target, amount or its_amount
    if not target and not amount:
        return SaidStep(text)
    return SaidStep(_without(text, whole, today), target, amount)


def follow_words(typed: StairDraft, words: str, whole: Measure | None, today: date) -> StairDraft:
    """Return a step with new ``words``, and with the measure that they say.

    A number that was typed elsewhere stays, until it is said in the words.
    """
    before, now = (read_step(text, whole, today) for text in (typed.title, words))
    said = {
        name: getattr(now, name)
        for name in ("target", "amount", "by")
        if getattr(typed, name) in ("", getattr(before, name))
    }
    return replace(typed, title=words, **said)


def part_words(typed: StairDraft, whole: Measure | None, today: date) -> StairDraft:
    """Return a step without the measure in its words, where its fields say the same."""
    said = read_step(typed.title, whole, today)
    same = (said.target, said.amount, said.by) == tuple(
        getattr(typed, name) if getattr(said, name) else "" for name in ("target", "amount", "by")
    )
    is_amount_alone = not said.words and not said.target
    return replace(typed, title=said.words) if same and not is_amount_alone else typed


def fitting(said: HowOften | None, whole: Measure) -> tuple[str, str]:
    """Return the target and the amount of a step that says ``said``; "" for what it does not."""
    if said is None or said.period not in ("", str(whole.weeks)):
        return "", ""
    if whole.kind is MeasureKind.DAYS:
        target = said.days if said.kind is MeasureKind.DAYS else ""
        number = said.cap if said.kind is MeasureKind.DAYS and whole.cap is not None else ""
        number = number or (said.amount if said.days else said.total or said.amount)
        is_most = said.kind is MeasureKind.LIMIT or bool(said.cap)
        has_amount = whole.cap is not None or (whole.amount is not None and not is_most)
        amount = _in_unit(number, said.unit, whole.unit) if has_amount else ""
        return target, "" if amount == _each(whole) and target else amount
    if whole.on_days:
        return said.days or _in_unit(said.total, said.unit, whole.unit), ""
    if said.days and said.amount and whole.kind is MeasureKind.TOTAL:
        each = _in_unit(said.amount, said.unit, whole.unit)
        return (write_amount(float(said.days) * float(each)) if each else ""), ""
    return _in_unit(said.total, said.unit, whole.unit), ""


def _each(whole: Measure) -> str:
    each = whole.amount if whole.cap is None else whole.cap
    return "" if each is None else write_amount(each)


def _in_unit(number: str, unit: str, wanted: str) -> str:
    """Return a number as so many of the ``wanted`` unit; "" where it counts something else."""
    if not number or not unit:
        return number if number and not wanted else ""
    try:
        return write_amount(round(parse_amount_in(wanted, f"{number} {unit}"), 2))
    except InvalidValue:
        return ""


def _read(text: str, today: date) -> HowOften | None:
    try:
        return read_how_often(text, today)
    except InvalidValue:
        return None


def _without(text: str, whole: Measure, today: date) -> str:
    """Return the words before or behind the measure that ``text`` begins or ends with."""
    words = text.strip(_CUT_OFF)
    while shorter := next(_shorter(words, whole, today), None):
        words = shorter
    said = _read(words, today)
    is_all_measure = said is not None and not said.rest and said.days and any(fitting(said, whole))
    return "" if is_all_measure and _is_measure(words, whole, today) else words


def _shorter(words: str, whole: Measure, today: date) -> Iterator[str]:
    for mark in (",", ";", ":"):
        first, _, last = words.rpartition(mark)
        if first.strip() and _is_measure(last, whole, today):
            yield first.strip(_CUT_OFF)
        first, _, last = words.partition(mark)
        # An amount in front, "ten minutes, most days", is what the step is.
        if last.strip() and _is_measure(first, whole, today, with_days=True):
            yield last.strip(_CUT_OFF)
    found = find_how_often(words, today)
    if found and found[1] == len(words) and found[2].days and any(fitting(found[2], whole)):
        left = words[: found[0]].strip(_CUT_OFF)
        if left and not _DANGLING.search(left):
            yield left


def _is_measure(part: str, whole: Measure, today: date, with_days: bool = False) -> bool:
    """Tell whether ``part`` is a measure, one ``with_days``, and nothing else."""
    found = find_how_often(part.strip(), today)
    if not found or not any(fitting(found[2], whole)) or (with_days and not found[2].days):
        return False
    return (found[0], found[1]) == (0, len(part.strip()))


def _read_with_day(text: str, today: date) -> SaidStep:
    found = _BY.match(text.strip())
    if not found or not found["words"].strip(_CUT_OFF):
        return SaidStep(text)
    try:
        parse_end(found["day"], today, today)
    except InvalidValue:
        return SaidStep(text)
    return SaidStep(found["words"].strip(_CUT_OFF), by=found["day"].strip())
