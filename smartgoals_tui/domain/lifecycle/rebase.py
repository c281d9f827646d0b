"""Going on with a revision that waited, over what has become of its goal meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TypeVar

from smartgoals_tui.domain.drafting.convert import draft_from
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.letters import LETTERS

_TOGETHER = (
    ("kind", "days", "total"),
    ("confidence", "confidence_reason"),
    ("obstacle", "response"),
    ("wording", "wording_basis"),
)
"""Answers that make sense only with one another: they are taken from one side."""

_ELSEWHERE = {"stairs", *(name for names in _TOGETHER for name in names)}
_GROUPS = (
    *_TOGETHER,
    *((name,) for info in LETTERS.values() for name in info.fields if name not in _ELSEWHERE),
)

_STAIR_FIELDS = tuple((field.name,) for field in fields(StairDraft) if field.name != "uid")

T = TypeVar("T", GoalDraft, StairDraft)


def begin_revision(goal: Goal, uid: str) -> GoalDraft:
    """Return the draft ``uid`` of a revision of ``goal``, which remembers what it began as."""
    draft = draft_from(goal, uid)
    return replace(draft, began_as=draft)


def resume_revision(draft: GoalDraft, goal: Goal) -> GoalDraft:
    """Return a revision of ``goal`` with the answers that its draft did not touch as they are now.

    A plan made after a lapse, a smaller stair or a later end that came after the draft was begun
    is not taken back by it. What the person typed stays; a stair stays that either side added or
    changed, and goes where one took it away and the other left it alone. A draft that does not
    know what it began as stays as it is.
    """
    base = draft.began_as
    if base is None:
        return draft
    now = draft_from(goal, draft.uid)
    stairs = _merged_stairs(base.stairs, draft.stairs, now.stairs)
    return replace(_merged(base, draft, now, _GROUPS), stairs=stairs, began_as=now)


def _merged(base: T, mine: T, now: T, groups: Sequence[tuple[str, ...]]) -> T:
    """Return ``mine`` with each group of fields in which it is like ``base`` as in ``now``."""
    untouched = [
        name
        for names in groups
        if all(getattr(mine, name) == getattr(base, name) for name in names)
        for name in names
    ]
    return replace(mine, **{name: getattr(now, name) for name in untouched})


def _merged_stairs(
    base: tuple[StairDraft, ...], mine: tuple[StairDraft, ...], now: tuple[StairDraft, ...]
) -> tuple[StairDraft, ...]:
    """Return the stairs of both sides, each by its uid; the order is that of the side that moved.

    Where both put them into another order, it is the person's.
    """
    began, today = ({item.uid: item for item in side} for side in (base, now))
    kept: dict[str, StairDraft] = {}
    for stair in mine:
        first, current = began.get(stair.uid), today.get(stair.uid)
        if first is not None and current is not None:
            kept[stair.uid] = _merged(first, stair, current, _STAIR_FIELDS)
        elif stair != first:
            kept[stair.uid] = stair
    # One that the person took away stays away, whatever became of it meanwhile.
    kept |= {uid: item for uid, item in today.items() if uid not in began and uid not in kept}
    moved = _order(mine, base) != _order(base, mine)
    order = _woven(mine, now) if moved else _woven(now, mine)
    return tuple(kept[uid] for uid in order if uid in kept)


def _order(stairs: Sequence[StairDraft], others: Sequence[StairDraft]) -> list[str]:
    """Return the uids of those ``stairs`` that are among ``others`` too."""
    common = {other.uid for other in others}
    return [stair.uid for stair in stairs if stair.uid in common]


def _woven(first: Sequence[StairDraft], then: Sequence[StairDraft]) -> list[str]:
    """Return the uids of ``first`` with those of ``then`` behind what comes before them there."""
    woven = [item.uid for item in first]
    place = 0
    for stair in then:
        if stair.uid in woven:
            place = woven.index(stair.uid) + 1
        else:
            woven.insert(place, stair.uid)
            place += 1
    return woven
