"""One recorded fact about one day of one goal."""

import math
from dataclasses import dataclass
from datetime import date

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.numbers import MAX_AMOUNT


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A check-in. It has no id: two equal check-ins are interchangeable."""

    goal: str
    """The uid of the goal."""
    day: date
    """The civil date it counts for; never changes afterwards."""
    amount: float | None = None
    """How much, in the measure's unit, 0 where that is told of a limit; None says "as much as was
    asked"."""
    note: str = ""
    at: int = 0
    """The instant it was logged, in seconds since the Unix epoch."""
    offset: int = 0
    """Minutes east of UTC on the person's clock at that instant."""
    backdated: bool = False
    """Logged on a later day than the one it counts for."""

    def __post_init__(self) -> None:
        if self.amount is not None and not (
            math.isfinite(self.amount) and 0 <= self.amount <= MAX_AMOUNT
        ):
            raise InvalidValue("The amount of a check-in must be 0 or more.")
