"""Doing something a moment after it was asked for: typing goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from textual.screen import Screen
from textual.timer import Timer


class Delayed:
    """Something that is done once, however often it was asked for before it was."""

    def __init__(self, screen: Screen[None], act: Callable[[], None], seconds: float) -> None:
        """Have ``act`` called while ``screen`` is open, at the latest after ``seconds``."""
        self._screen, self._act, self._seconds = screen, act, seconds
        self._timer: Timer | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether it was asked for and is not done yet."""
        return self._timer is not None

    def soon(self) -> None:
        """Do it in a moment; not later than it was to be done already."""
        if self._timer is None:
            self._timer = self._screen.set_timer(self._seconds, self.now)

    def now(self) -> None:
        """Do it at once."""
        self.cancel()
        self._act()

    def cancel(self) -> None:
        """Do it no more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
