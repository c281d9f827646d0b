"""Something that was done to the answers for a person, and how to take it back."""

from collections.abc import Mapping
from dataclasses import dataclass

from smartgoals_tui.domain.goal.letters import Letter


@dataclass(frozen=True, slots=True)
class AppliedEdit:
    """Something that was done to the answers for the person, and how to take it back."""

    words: str
    before: Mapping[str, object]
    after: Mapping[str, object]
    letters: frozenset[Letter]
    """Where it was done, and where it is seen."""
    other_drafts: tuple[str, ...] = ()
    """The uids of drafts of their own that were begun with it."""
