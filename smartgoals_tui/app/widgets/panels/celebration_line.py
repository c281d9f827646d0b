"""A line above the keys that says for a while what there is to be glad of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static

from smartgoals_tui.domain.change import Change

SECONDS = 20.0


class Celebration(NamedTuple):
    """Something to be glad of."""

    words: str
    is_valid: Callable[[], bool]
    """Tells whether it was not taken back meanwhile."""
    keep: Callable[[str], Change] | None = None
    """Makes of what helped the change that keeps it; None where that is not asked."""
    helped: str = ""
    """What was told before of what helped."""


class CelebrationLine(Static):
    """Shows words for a while, or until what they celebrate is taken back."""

    DEFAULT_CSS = """
    CelebrationLine {
        display: none; height: auto; padding: 0 2; background: $panel; color: $text-success;
    }
    """

    @dataclass
    class Changed(Message):
        """A celebration has begun or is over."""

    def __init__(self) -> None:
        """Start with nothing to celebrate."""
        super().__init__(id="celebration", markup=False)
        self.celebration: Celebration | None = None
        """What is celebrated right now."""
        self._timer: Timer | None = None

    def show_celebration(self, celebration: Celebration, sign: str) -> None:
        """Say it behind ``sign`` for as long as it is valid, but not for long."""
        ask = "  Press t to tell what helped." if celebration.keep else ""
        self.celebration = celebration
        self.update(f"{sign} {celebration.words}{ask}")
        self.display = True
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(SECONDS, self.end)
        self.post_message(self.Changed())

    def check(self) -> None:
        """Stop celebrating what was taken back."""
        if self.celebration is not None and not self.celebration.is_valid():
            self.end()

    def end(self) -> None:
        """Stop celebrating."""
        self.celebration = None
        self.display = False
        self.post_message(self.Changed())
