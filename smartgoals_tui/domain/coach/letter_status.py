"""The status of each letter: how far it is, without any grade."""

from __future__ import annotations

from enum import StrEnum

from smartgoals_tui.domain.coach.hint import Context
from smartgoals_tui.domain.coach.rules import TELLING, open_hints
from smartgoals_tui.domain.coach.started import is_filled, is_started
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter

_NOTHING_ELSE = Context()


class LetterStatus(StrEnum):
    """How far a letter is."""

    EMPTY = "empty"
    STARTED = "started"
    CLEAR = "clear"
    SKIPPED = "skipped"
    """Left open knowingly, with a reason."""


def letter_status_of(
    draft: GoalDraft, reading: Reading, letter: Letter, context: Context = _NOTHING_ELSE
) -> LetterStatus:
    """Return how far ``letter`` is; clear when it is filled, without problems and open hints.

    A letter skipped with a reason says so for as long as nothing in it is wrong.
    """
    unclear = any(problem.letter is letter for problem in reading.problems)
    if draft.skip_reason(letter) and not unclear:
        return LetterStatus.SKIPPED
    if not is_started(draft, letter):
        return LetterStatus.EMPTY
    if unclear or not is_filled(draft, reading, letter):
        return LetterStatus.STARTED
    hints = open_hints(draft, reading, letter, context)
    is_open = any(hint.is_alone or hint.rule not in TELLING for hint in hints)
    return LetterStatus.STARTED if is_open else LetterStatus.CLEAR
