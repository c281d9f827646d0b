"""Which words of a person a goal, a draft or a change holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from smartgoals_tui.domain.crisis.detection import crisis_words

if TYPE_CHECKING:
    # Only named: a check-in waits for none of them.
    from smartgoals_tui.domain.change import Change
    from smartgoals_tui.domain.goal.goal import Goal


def texts_of(record: object) -> Iterator[str]:
    """Yield every text in ``record`` and in the records within it."""
    if isinstance(record, str):
        if type(record) is str:
            yield record
    elif isinstance(record, tuple | frozenset):
        for value in record:
            yield from texts_of(value)
    elif is_dataclass(record):
        for field in fields(record):
            yield from texts_of(getattr(record, field.name))


def first_crisis(texts: Iterable[str]) -> str:
    """Return the first words of ``texts`` that speak of suicide or self-harm; empty for none."""
    return next(filter(None, map(crisis_words, texts)), "")


def is_heavy(goal: Goal) -> bool:
    """Tell whether a goal's own words speak of suicide or self-harm: it is no matter for praise."""
    parts = (
        goal.specific, goal.relevant, goal.achievable, goal.wording, goal.measurable,
        goal.time_bound.cue,
    )  # fmt: skip
    return bool(first_crisis(texts_of(parts)))


def is_newly_heavy(change: Change) -> bool:
    """Tell whether words that ``change`` brings in speak of suicide or self-harm."""
    for step in change.steps:
        before = set(texts_of(getattr(step, "before", None)))
        after = (text for text in texts_of(getattr(step, "after", None)) if text not in before)
        if first_crisis(after):
            return True
    return False
