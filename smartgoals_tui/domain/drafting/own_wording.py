"""Whether a person's own wording still says what the answers say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from smartgoals_tui.domain.drafting.fitting.asked import measure_words
from smartgoals_tui.domain.text.text import line_of, one_line

if TYPE_CHECKING:
    from smartgoals_tui.domain.drafting.validate import Reading
    from smartgoals_tui.domain.goal.draft import GoalDraft


def basis_of(draft: GoalDraft, reading: Reading) -> str:
    """Return what an own wording rests on: each answer that it may say, on a line of its own.

    A day stands in it as it is in any year, so that nothing changes by waiting.
    """
    measure = measure_words(reading.measure, reading.effort) if reading.measure else ""
    end = reading.end.isoformat() if reading.end else ""
    typed = (draft.place, draft.company, draft.cue, draft.why, draft.obstacle, draft.response)
    return "\n".join((line_of(reading.action), measure, *map(line_of, typed), end))


def is_outdated(draft: GoalDraft, reading: Reading, before: str) -> bool:
    """Tell whether the answers have changed since the person put them in their own words.

    Args:
        draft: the answers, with the wording and what it rested on.
        reading: what they mean.
        before: what the wording of a goal that is revised rested on; empty for a new goal.
    """
    if not one_line(draft.wording):
        return False
    worded = draft.wording_basis or before
    return bool(worded) and worded != basis_of(draft, reading)


def with_known_basis(draft: GoalDraft, reading: Reading) -> GoalDraft:
    """Return a draft that was kept, whose wording rests on what it says now where that is unknown.

    Older versions kept one long sentence instead of lines. It cannot be compared with anything,
    and a wording must not be called outdated for that.
    """
    is_older = bool(draft.wording_basis) and "\n" not in draft.wording_basis
    return replace(draft, wording_basis=basis_of(draft, reading)) if is_older else draft
