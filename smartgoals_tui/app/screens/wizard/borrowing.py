"""Which answers of an example a draft takes over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from textual.content import Content

from smartgoals_tui.domain.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.examples import Example, answers_for
from smartgoals_tui.domain.letters import FIELD_LABELS, LETTERS, Letter
from smartgoals_tui.domain.plan import MeasureKind
from smartgoals_tui.domain.text import cut, one_line
from smartgoals_tui.domain.week import DAY_NAMES

BLOCKS = (
    frozenset({"kind", "days", "total", "amount", "unit", "baseline"}),
    frozenset({"obstacle", "response"}),
)
"""Answers that only make sense together: with one of them typed, none is borrowed."""

TEXT_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Borrowed:
    """New answers for a draft."""

    words: str
    """What was done, in words."""
    values: Mapping[str, object]


def borrow(
    draft: GoalDraft, example: Example, letters: Iterable[Letter], replace: bool
) -> dict[str, object]:
    """Return the answers of ``letters`` that ``draft`` takes over from ``example``.

    Args:
        draft: the person's answers.
        example: what is borrowed from.
        letters: the screens to borrow for.
        replace: whether answers that are there already give way.
    """
    values: dict[str, object] = {}
    for letter in letters:
        if letter is Letter.M:
            # An example counts in one way: what belongs to the other must go.
            values |= {"kind": MeasureKind.DAYS, "days": "", "total": "", "amount": "", "unit": ""}
        values |= dict(answers_for(example, letter))
    if replace:
        return values
    return {name: value for name, value in values.items() if not _is_kept(draft, name)}


def _is_kept(draft: GoalDraft, name: str) -> bool:
    block = next((block for block in BLOCKS if name in block), frozenset({name}))
    return any(is_answered(draft, one) for one in block)


def is_answered(draft: GoalDraft, name: str) -> bool:
    """Tell whether a person has answered a field."""
    value = getattr(draft, name)
    if name == "kind":
        return False
    if name == "start" and one_line(value).lower() == "today":
        return False
    return bool(value.strip()) if isinstance(value, str) else value not in (None, (), frozenset())


def describe(
    draft: GoalDraft, example: Example, letter: Letter, values: Mapping[str, object]
) -> Content:
    """Return the answers of an example to one letter, marking those that give way to typed ones."""
    answers = dict(answers_for(example, letter))
    lines = []
    for name in LETTERS[letter].fields:
        if name not in answers or not in_words(answers[name]):
            continue
        taken = name in values
        lines += [
            Content.assemble((FIELD_LABELS[name], "$text-muted")),
            Content.assemble((f"  {in_words(answers[name])}", "" if taken else "$text-muted")),
        ]
        if not taken:
            mine = in_words(getattr(draft, name))
            kept = f"yours is kept: {mine}" if mine else "left empty, to go with yours"
            lines.append(Content.assemble((f"  {kept}", "italic $text-accent")))
    return Content("\n").join(lines)


def in_words(value: object) -> str:
    """Say an answer on one short line."""
    if value is None:
        return ""
    if isinstance(value, frozenset):
        return ", ".join(DAY_NAMES[day] for day in sorted(value))
    if isinstance(value, tuple):
        return "; ".join(one_line(one.title) for one in value if isinstance(one, StairDraft))
    if isinstance(value, MeasureKind):
        return {MeasureKind.DAYS: "days a week", MeasureKind.TOTAL: "a weekly total"}[value]
    return cut(one_line(str(value)), TEXT_LENGTH)
