"""Which screen has the keys."""

from typing import Any

from textual.screen import Screen


def is_in_front(screen: Screen[Any]) -> bool:
    """Tell whether nothing lies over ``screen``.

    A key pressed twice in one instant asks twice before its dialog is there; whoever opens one
    asks this first. ``Screen.is_current`` is true of what shows behind a dialog, too.
    """
    return screen.app.screen_stack[-1:] == [screen]
