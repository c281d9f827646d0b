"""Whose goal it is: four motives in the balance, and four ways on.

Autonomous less controlled motives, after the self-concordance measure of Sheldon and Elliot
(Journal of Personality and Social Psychology 76, 1999).
"""

from __future__ import annotations

from enum import StrEnum

from smartgoals_tui.domain.coach import edits
from smartgoals_tui.domain.coach.hint import Case, Edit
from smartgoals_tui.domain.goal.draft import GoalDraft

BORROWED_AT_MOST = -2
MIXED_AT_MOST = 1


class Balance(StrEnum):
    """How far a goal is the person's own."""

    BORROWED = "borrowed"
    MIXED = "mixed"
    OWN = "own"


def motive_score(draft: GoalDraft) -> int | None:
    """Return how much a goal is the person's own, -8 to 8; None while a scale is unanswered.

    (value + enjoyment) - (others want it + guilt), each from 0 to 4.
    """
    value, enjoyment, others, guilt = draft.value, draft.enjoyment, draft.others, draft.guilt
    if value is None or enjoyment is None or others is None or guilt is None:
        return None
    return value + enjoyment - others - guilt


def balance(score: int) -> Balance:
    """Return what a score from -8 to 8 says."""
    if score <= BORROWED_AT_MOST:
        return Balance.BORROWED
    return Balance.MIXED if score <= MIXED_AT_MOST else Balance.OWN


def ways_on(case: Case) -> tuple[Edit, ...]:
    """Return the four ways on with a goal that seems borrowed; none of them is the right one."""
    smaller = edits.less(case)
    shrink = Edit("make it smaller", smaller.values, goto=smaller.values[0][0]) if smaller else None
    return (
        Edit("reword it", goto="action"),
        shrink or Edit("make it smaller", goto="stairs"),
        Edit("keep it as it is", (("dismissed", case.draft.dismissed | {"R1"}),)),
        Edit("let it go", lets_go=True),
    )
