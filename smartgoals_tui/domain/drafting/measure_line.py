"""The line "How often, or how much?" and the fields behind it: each follows the other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TypeVar

from smartgoals_tui.domain.drafting.how_often import HowOften, read_how_often
from smartgoals_tui.domain.drafting.read_measure import AnswerReader, read_measure
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Measurable
from smartgoals_tui.domain.text.text import one_line
from smartgoals_tui.domain.text.typed_dates import parse_end

LINE = "often"
PARTS = ("kind", "days", "total", "amount", "unit", "cap", "period")
"""The fields that a line settles, whatever stood in them."""
ASIDE: Mapping[str, object] = {"weekdays": frozenset(), "end": "", "more": "", "done": ""}
"""What a line says besides, where it says it, and what stands there while nobody has."""

T = TypeVar("T")


def read_line(text: str, today: date) -> HowOften | None:
    """Return what a line says; None where it is empty or not understood."""
    try:
        return _read(text, today)
    except InvalidValue:
        return None


def line_problem(text: str, today: date) -> str:
    """Return why a line is not understood, in words; "" where it is, or is empty."""
    if not text.strip():
        return ""
    try:
        _read(text, today)
    except InvalidValue as error:
        return str(error)
    return ""


@lru_cache(maxsize=32)
def _read(text: str, today: date) -> HowOften:
    # Asked again and again while a page shows what it means.
    return read_how_often(text, today)


def following(draft: GoalDraft, values: Mapping[str, object], today: date) -> dict[str, object]:
    """Return ``values``, new answers to ``draft``, with what follows from them.

    A new line settles the fields behind it, and a new field rewords the line; where both are
    among ``values``, as when something is taken back, they are taken as they are.
    """
    new = {name for name, value in values.items() if getattr(draft, name) != value}
    if LINE in new and new.isdisjoint((*PARTS, *ASIDE)):
        return {**values, **_parts_of(draft, str(values[LINE]), today)}
    if LINE not in new and not new.isdisjoint(PARTS):
        return {**values, LINE: words_of(draft.answered(values.items()))}
    return dict(values)


def _parts_of(draft: GoalDraft, line: str, today: date) -> dict[str, object]:
    before, said = read_line(draft.often, today), read_line(line, today)
    # Without a line nothing is done once: that kind needs no other answer, and would be one.
    kind = MeasureKind.DAYS if draft.kind is MeasureKind.ONCE else draft.kind
    settled: dict[str, object] = {**dict.fromkeys(PARTS, ""), "kind": kind}
    told = dict(said.answers) if said else {}
    was_told = dict(before.answers) if before else {}
    for name, blank in ASIDE.items():
        stands = getattr(draft, name)
        # What the person answered there themselves stays.
        if stands == blank or _is_same(name, stands, was_told.get(name), today):
            settled[name] = told.get(name, blank)
    return {**settled, **{name: told[name] for name in PARTS if name in told}}


def _is_same(name: str, answer: object, told: object, today: date) -> bool:
    if name != "end" or told is None:
        return answer == told
    # Left once, a day is written out in full.
    return is_same_end(str(answer), str(told), today)


def is_same_end(one: str, other: str, today: date) -> bool:
    """Tell whether two ends mean the same day."""
    try:
        return one == other or parse_end(one, today, today) == parse_end(other, today, today)
    except InvalidValue:
        return False


def words_of(draft: GoalDraft) -> str:
    """Return the line that says what the fields of ``draft`` say; "" where they say no measure."""
    reader = AnswerReader()
    read = read_measure(draft, reader)
    if read.measure is None or reader.problems:
        return ""
    return describe(read.measure, read.effort)


def describe(measure: Measure, effort: Measure | None) -> str:
    """Say a measure with the weekly effort on the way to it."""
    return Measurable(measure, effort=effort).describe()


def is_parted(draft: GoalDraft) -> bool:
    """Tell whether anything stands in the fields behind the line."""
    return any(map(one_line, (draft.days, draft.total, draft.amount, draft.unit, draft.cap)))


def is_measured(draft: GoalDraft) -> bool:
    """Tell whether the person has answered anything about the measure."""
    return is_parted(draft) or any(map(one_line, (draft.often, draft.period, draft.done)))
