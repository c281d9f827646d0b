"""The free line "How often, or how much?": what it says, and how that is shown."""

from __future__ import annotations

from smartgoals_tui.domain.drafting.said.describe import describe_how_often
from smartgoals_tui.domain.drafting.said.direction import first_question
from smartgoals_tui.domain.drafting.said.meaning import HowOften
from smartgoals_tui.domain.drafting.said.reading import find_how_often, read_how_often

__all__ = [
    "HowOften",
    "describe_how_often",
    "find_how_often",
    "first_question",
    "read_how_often",
]
