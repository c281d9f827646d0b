"""What the program asks of any screen: whether it has the keys, and what was typed on it."""

from typing import Any, Protocol, runtime_checkable

from textual.screen import Screen


def is_in_front(screen: Screen[Any]) -> bool:
    """Tell whether nothing lies over ``screen``.

    A key pressed twice in one instant asks twice before its dialog is there; whoever opens one
    asks this first. ``Screen.is_current`` is true of what shows behind a dialog, too.
    """
    return screen.app.screen_stack[-1:] == [screen]


@runtime_checkable
class TakesText(Protocol):
    """A screen that saves what is typed a moment later."""

    def hand_over(self) -> None:
        """Have what was typed saved at once, before the program ends."""
