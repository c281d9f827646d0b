"""How sure a hint may sound."""

from enum import StrEnum


class Level(StrEnum):
    """How sure a hint is."""

    MISSING = "missing"
    """Something is not there that a goal needs; where it was measured, nine of ten times."""
    ASK = "ask"
    """A question that may well be answered by "it is fine as it is"."""
