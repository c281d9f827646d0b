"""The order of the wizard's screens, and what its buttons and keys say about it."""

from __future__ import annotations

from smartgoals_tui.app.screens.wizard.step_result import StepTarget
from smartgoals_tui.app.widgets.panels.bars import KeyHint
from smartgoals_tui.domain.goal.letters import LETTERS, Letter

ORDER: tuple[StepTarget, ...] = (*Letter, None)
"""The screens in order, the last look at the end."""
BACK_TO_LAST_LOOK = "Back to the last look"
LESS_NEEDED = {"letter": "enter", "last look": "f1"}
"""The key that narrow screens leave out of the bar."""


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


def next_label(target: StepTarget, revising: bool, returns: bool = False) -> str:
    """Say where going on from ``target`` leads; at the end, what it does.

    Args:
        target: the screen to go on from.
        revising: a goal is revised.
        returns: the last look has sent the person there.
    """
    if target is None:
        return "What changes" if revising else "Finish"
    if returns:
        return BACK_TO_LAST_LOOK
    after = neighbour(target, 1)
    return f"Next: {LETTERS[after].name}" if after else "Next: read it once more"


def letter_hints(roomy: bool, returns: bool = False) -> list[KeyHint]:
    """Return what the key bar of a letter offers, in order of use."""
    onwards = (BACK_TO_LAST_LOOK if roomy else "Last look") if returns else "Next"
    hints = (
        KeyHint("enter", "Next field", "focus_step(1)"),
        KeyHint("ctrl+n", onwards, "next"),
        KeyHint("ctrl+o", "Back", "back"),
        KeyHint("f1", "Help", "help"),
        KeyHint("esc", "Leave", "leave"),
        KeyHint("f2", "Example", "command('borrow')"),
        KeyHint("f3", "Look deeper", "command('look_deeper')"),
    )
    return [hint for hint in hints if roomy or hint.key != LESS_NEEDED["letter"]]


def last_look_hints(enter: KeyHint, roomy: bool) -> list[KeyHint]:
    """Return what the key bar of the last look offers, where the enter key does ``enter``."""
    hints = (
        enter,
        KeyHint("up down", "A line", "focus_step(-1)"),
        KeyHint("a–z", "Own words", "command('own_words')"),
        KeyHint("ctrl+o", "Back", "back"),
        KeyHint("f1", "Help", "help"),
        KeyHint("esc", "Leave", "leave"),
    )
    return [hint for hint in hints if roomy or hint.key != LESS_NEEDED["last look"]]
