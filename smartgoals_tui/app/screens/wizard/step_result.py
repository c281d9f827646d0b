"""Where a screen of the wizard leads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from smartgoals_tui.domain.goal.letters import Letter

StepTarget = Letter | None
"""A letter's screen, or None for the last look."""


class StepAction(Enum):
    """What a person wants next."""

    GO = auto()
    """To another screen of the wizard."""
    FINISH = auto()
    LEAVE = auto()
    DISCARD = auto()


@dataclass(frozen=True, slots=True)
class StepResult:
    """The result of a screen."""

    action: StepAction
    target: StepTarget = None
    field: str = ""
    """The draft field to look at there; empty for the first."""
