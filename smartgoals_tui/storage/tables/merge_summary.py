"""What merging another version brings, in numbers and in words."""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import add, attrgetter


@dataclass(frozen=True, slots=True)
class MergeSummary:
    """What a merge brings to the store, in numbers."""

    goals: int = 0
    """Goals that were not here."""
    changed_goals: int = 0
    """Goals whose newer version came from there."""
    check_ins: int = 0
    """Check-ins that were not here."""
    changed_check_ins: int = 0
    """Check-ins that say more there: a note or an amount that was added later."""
    drafts: int = 0
    """Drafts that were not here, or were saved later there."""
    others: int = 0
    """Anything else, of parts that this version of the program does not know."""
    reviews: int = 0
    """Reviews that were not here, or were gone on with later there."""

    def __add__(self, other: MergeSummary) -> MergeSummary:
        return MergeSummary(*map(add, _NUMBERS(self), _NUMBERS(other)))

    def __bool__(self) -> bool:
        return any(_NUMBERS(self))

    @property
    def words(self) -> str:
        """Say it for a person: "2 goals and 14 check-ins"; "nothing new" when it is nothing."""
        counted = [
            _count(self.goals, "goal"),
            _count(self.changed_goals, "newer version", " of a goal", " of goals"),
            _count(self.check_ins, "check-in"),
            _count(self.changed_check_ins, "addition", " to a check-in", " to check-ins"),
            _count(self.drafts, "draft"),
            _count(self.reviews, "review"),
            _count(self.others, "other entry", plural="other entries"),
        ]
        said = [part for part in counted if part]
        if not said:
            return "nothing new"
        return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


_NUMBERS = attrgetter(*(field.name for field in fields(MergeSummary)))


def _count(
    number: int, noun: str, one_suffix: str = "", many_suffix: str = "", *, plural: str = ""
) -> str:
    if not number:
        return ""
    return (
        f"1 {noun}{one_suffix}" if number == 1 else f"{number} {plural or noun + 's'}{many_suffix}"
    )
