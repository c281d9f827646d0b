"""The line above the keys that says what is not saved, and why."""

from __future__ import annotations

from collections.abc import Callable

from textual.widgets import Static

from smartgoals_tui.app.session.events import Publisher, SaveState, SaveStatus
from smartgoals_tui.app.session.saving import Saving


class TroubleLine(Static):
    """Is there as long as saving fails."""

    DEFAULT_CSS = """
    TroubleLine {
        display: none; height: auto; padding: 0 2;
        background: $panel; color: $text-error; text-style: bold;
    }
    """

    def __init__(self, status: Callable[[], SaveStatus], changed: Publisher[SaveStatus]) -> None:
        """Say what ``status`` says, again at each step of saving that ``changed`` tells of."""
        super().__init__(id="trouble", markup=False)
        self._status, self._changed = status, changed

    def on_mount(self) -> None:
        """Begin."""
        self._changed.subscribe(self, lambda _: self._show())
        self._show()

    def _show(self) -> None:
        status = self._status()
        reason = status.error.sentence if status.error and status.state is SaveState.FAILED else ""
        if self.display != bool(reason):
            self.display = bool(reason)
        if reason:
            self.update(f"Not saved: {reason} Kept in this window; trying again every 5 seconds.")


def trouble_line(saving: Saving) -> TroubleLine:
    """Return the line about all that is to be saved."""
    return TroubleLine(lambda: saving.status, saving.changed)
