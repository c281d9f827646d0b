"""The order of the wizard's screens, and what its buttons and keys say about it."""

from __future__ import annotations

from smartgoals_tui.app.screens.wizard.step_result import StepTarget
from smartgoals_tui.app.widgets.panels.bars import KeyHint
from smartgoals_tui.domain.goal.letters import LETTERS, Letter

ORDER: tuple[StepTarget, ...] = (*Letter, None)
"""The screens in order, the last look at the end."""
LESS_NEEDED = ("enter", "alt+1…5")
"""Keys that narrow screens leave out of the bar."""


def is_first(target: StepTarget) -> bool:
    """Tell whether nothing comes before ``target``."""
    return target is ORDER[0]


def neighbour(target: StepTarget, step: int) -> StepTarget:
    """Return the screen ``step`` places behind ``target``, or before it where it is negative."""
    return ORDER[ORDER.index(target) + step]


def back_label(target: StepTarget) -> str:
    """Name the letter before ``target``; "" before the first."""
    before = None if is_first(target) else neighbour(target, -1)
    return f"Back: {LETTERS[before].name}" if before else ""


def next_label(target: StepTarget, revising: bool) -> str:
    """Say where going on from ``target`` leads; at the end, what it does."""
    if target is None:
        return "What changes" if revising else "Finish"
    after = neighbour(target, 1)
    return f"Next: {LETTERS[after].name}" if after else "Next: read it once more"


def key_hints(target: StepTarget, revising: bool, roomy: bool) -> list[KeyHint]:
    """Return what the key bar of ``target`` offers, in order of use."""
    step = (
        KeyHint("enter", "Next field", "focus_step(1)"),
        KeyHint("ctrl+n", "Next" if target else next_label(None, revising), "next"),
        KeyHint("ctrl+o", "Back", "back"),
        KeyHint("f1", "Help", "help"),
        KeyHint("esc", "Leave", "leave"),
    )
    of_letter = (
        KeyHint("f2", "Example", "command('borrow')"),
        KeyHint("f3", "Look deeper", "command('look_deeper')"),
    )
    to_letter = KeyHint("alt+1…5", "To a letter", "jump('S')")
    hints = [*step, *of_letter] if target else [*step[1:], to_letter]
    return [hint for hint in hints if roomy or hint.key not in LESS_NEEDED]
