"""The coach: rules that look at a draft and offer a thought, never a verdict.

A rule is a function of the answers so far; it returns a hint or nothing. Structured fields carry
most rules; those about words read only the person's own English, outside quotation marks.
"""

from smartgoals_tui.domain.coach.hint import Case, Context, Edit, Hint
from smartgoals_tui.domain.coach.letter_status import LetterStatus, letter_status_of
from smartgoals_tui.domain.coach.level import Level
from smartgoals_tui.domain.coach.load import Load, OtherGoal, load_of, other_goals
from smartgoals_tui.domain.coach.motives import Balance, balance, motive_score, ways_on
from smartgoals_tui.domain.coach.ruler import Ruler, RulerState, RulerStep, ask, second_question
from smartgoals_tui.domain.coach.rules import (
    MAX_HINTS,
    TELLING,
    UNSTORED,
    case_of,
    hints,
    hints_for_sentence,
    open_hints,
    prepare,
)
from smartgoals_tui.domain.coach.safety import crisis_note
from smartgoals_tui.domain.coach.stair_offers import flights

__all__ = [
    "MAX_HINTS",
    "TELLING",
    "UNSTORED",
    "Balance",
    "Case",
    "Context",
    "Edit",
    "Hint",
    "LetterStatus",
    "Level",
    "Load",
    "OtherGoal",
    "Ruler",
    "RulerState",
    "RulerStep",
    "ask",
    "balance",
    "case_of",
    "crisis_note",
    "flights",
    "hints",
    "hints_for_sentence",
    "letter_status_of",
    "load_of",
    "motive_score",
    "open_hints",
    "other_goals",
    "prepare",
    "second_question",
    "ways_on",
]
