"""Whether a screen has the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from textual.app import App


class Layer(Protocol):
    """A screen, as narrow as it is looked at here."""

    @property
    def app(self) -> App[Any]:
        """The app it is a screen of."""

    @property
    def is_running(self) -> bool:
        """Whether it is open."""

    def call_later(self, callback: Callable[..., None], *args: object) -> bool:
        """Have something called once all that happened before is dealt with."""


def is_in_front(screen: Layer) -> bool:
    """Tell whether nothing lies over ``screen``.

    A key pressed twice in one instant asks twice before its dialog is there; whoever opens one
    asks this first. ``Screen.is_current`` is true of what shows behind a dialog, too.
    """
    return bool(screen.app.screen_stack) and screen.app.screen_stack[-1] is screen
