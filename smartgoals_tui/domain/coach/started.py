"""Whether a letter has been begun, and whether its needed answers are there."""

from __future__ import annotations

from smartgoals_tui.domain.coach.motives import motive_score
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter


def is_started(draft: GoalDraft, letter: Letter) -> bool:
    """Tell whether anything of ``letter`` has been answered."""
    answers = {field: getattr(draft, field) for field in LETTERS[letter].fields}
    if letter is Letter.A:
        answers["stairs"] = "".join(
            stair.title + stair.target + stair.amount + stair.by for stair in draft.stairs
        )
    # The way of counting is always set, and a new draft starts today: neither is an answer yet.
    answers.pop("kind", None)
    if str(answers.get("start", "")).strip().lower() == "today":
        del answers["start"]
    return any(
        answer.strip() if isinstance(answer, str) else answer not in (None, frozenset())
        for answer in answers.values()
    )


def is_filled(draft: GoalDraft, reading: Reading, letter: Letter) -> bool:
    """Tell whether the answers a letter cannot do without are there; hints ask for the others.

    A person who puts such a hint aside has decided, as about a goal without an end.
    """
    return {
        Letter.S: bool(reading.action),
        Letter.M: reading.measure is not None,
        Letter.A: draft.confidence is not None,
        Letter.R: bool(draft.owner.strip()) or motive_score(draft) is not None,
        Letter.T: reading.start is not None,
    }[letter]
