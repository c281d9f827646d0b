"""What was answered in a look back that was left half-way."""

from typing import NamedTuple

from smartgoals_tui.domain.goal.goal import Outcome


class LookBackDraft(NamedTuple):
    """The answers so far; they wait until the program ends."""

    closeness: int | None = None
    helped: str = ""
    onward: str = ""
    outcome: Outcome = Outcome.ACHIEVED
    end: str = ""
    """The new end, as it was typed."""
