"""What stands beneath the line "How often, or how much?" while it is typed."""

from __future__ import annotations

from smartgoals_tui.domain.drafting.how_often import (
    HowOften,
    describe_how_often,
    first_question,
)
from smartgoals_tui.domain.drafting.measure_line import describe, is_same_end, read_line
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.text import cut, line_of

LENGTH = 60
"""How much is said again of what a person typed."""
SAY_END = "By when? Say it here, “by 12 Dec”, or on T."


def understood(draft: GoalDraft, reading: Reading) -> str:
    """Return how the line is understood, and what is still asked of it; "" while it is not."""
    if reading.measure is None or not draft.often.strip():
        return ""
    said = read_line(draft.often, reading.today)
    words = describe_how_often(said) if said else describe(reading.measure, reading.effort)
    further = _further(draft, reading, said)
    return f"{words}. {further}" if further else words


def _further(draft: GoalDraft, reading: Reading, said: HowOften | None) -> str:
    """Return the one thing that is worth saying besides."""
    rest = cut(line_of(said.rest), LENGTH) if said else ""
    if rest:
        return f"Not understood: “{rest}”."
    if problem := reading.problem("end"):
        return SAY_END if not draft.end.strip() else problem
    if said and said.end and not is_same_end(draft.end, said.end, reading.today):
        return f"On T you said {cut(line_of(draft.end), LENGTH)}; that stays."
    if _may_be_the_most(draft, said):
        return "If that is the most, begin with “at most”."
    if draft.kind is MeasureKind.ONCE and reading.end is None:
        return SAY_END
    return ""


def _may_be_the_most(draft: GoalDraft, said: HowOften | None) -> bool:
    """Tell whether the words of S, or more now than is asked, speak of less."""
    is_least = draft.kind in (MeasureKind.DAYS, MeasureKind.TOTAL) and not draft.cap
    return bool(said) and is_least and first_question(draft) is MeasureKind.LIMIT
