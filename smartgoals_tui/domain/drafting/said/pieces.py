"""What a few words in a row say: so many times, so much, in so long, at most."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Says(Enum):
    """What a piece of a line is about."""

    TIMES = auto()
    """On so many days, or so many times."""
    AMOUNT = auto()
    PERIOD = auto()
    """In so many weeks."""
    DAILY = auto()
    WEEKDAYS = auto()
    BUT_DAYS = auto()
    """All days but these."""
    MOST_BEFORE = auto()
    MOST_AFTER = auto()
    NONE = auto()
    """Nothing at all, or nothing of its unit."""
    ONCE = auto()
    FINISH = auto()
    IN_ALL = auto()
    EACH = auto()
    END = auto()
    CUE = auto()
    NOTHING = auto()
    """Words that change nothing."""
    VAGUE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A few words in a row and what they say."""

    says: Says
    first: int
    """The token it begins with, and the one behind its last."""
    last: int
    number: float = 0.0
    upper: float = 0.0
    """The upper end of a range; 0 where there is none."""
    unit: str = ""
    weeks: int = 1
    weekdays: frozenset[int] = frozenset()
    text: str = ""
    is_weak: bool = False
    """Of a most: "only", which may mean something else."""
    by: bool = False
    """Of an end: "by", which says when it is there; not "until"."""
