"""Words that speak of suicide or self-harm: seeing them, and the note that then stands alone.

Nothing here is ever kept: what a pattern guessed about a person belongs in no file.
"""

from smartgoals_tui.domain.crisis.detection import crisis_words, hard_words, warm_up
from smartgoals_tui.domain.crisis.note import note_lines
from smartgoals_tui.domain.crisis.records import first_crisis, is_heavy, is_newly_heavy, texts_of

__all__ = [
    "crisis_words",
    "first_crisis",
    "hard_words",
    "is_heavy",
    "is_newly_heavy",
    "note_lines",
    "texts_of",
    "warm_up",
]
