"""Saves the draft a moment after it was changed, and says how that goes."""

from __future__ import annotations

from collections.abc import Callable

from textual.screen import Screen

from smartgoals_tui.app.screens.base.delayed import Delayed
from smartgoals_tui.app.screens.wizard.wizard_session import SAVING, WizardSession
from smartgoals_tui.app.session.events import SaveState
from smartgoals_tui.app.session.session import SAVE_SECONDS
from smartgoals_tui.app.widgets.panels.letter_rail import LetterRail

SAVED = "All saved."


class DraftSaver:
    """Saving as one screen of the wizard does it."""

    def __init__(
        self, screen: Screen[None], wizard: WizardSession, tell: Callable[[str], None]
    ) -> None:
        """Save the draft of ``wizard``; the rail of ``screen`` says how it stands.

        ``tell`` says a sentence to who asked for it.
        """
        self._screen, self._wizard, self._tell = screen, wizard, tell
        self._delayed = Delayed(screen, self._save, SAVE_SECONDS)
        self.save = self._delayed.now
        self._is_asked = False
        """Whether the person has asked for it, and not been told yet."""

    def start(self) -> None:
        """Keep saying how saving goes, once the screen is mounted."""
        self._wizard.save_status_changed.subscribe(self._screen, lambda _: self._show_status())

    def save_soon(self) -> None:
        """Save once typing has paused, at the latest after ``SAVE_SECONDS``."""
        self._screen.query_one(LetterRail).show_status(SAVING)
        self._delayed.soon()

    def save_and_say(self) -> None:
        """Save at once, and say so once the disk has confirmed it."""
        self._is_asked = True
        self.save()

    def _save(self) -> None:
        self._wizard.save()
        self._show_status()

    def _show_status(self) -> None:
        """Say whether the last save went through; it takes a moment to turn out."""
        if self._screen.is_running and not self._delayed.is_waiting:
            self._screen.query_one(LetterRail).show_status(self._wizard.save_words)
            self._tell_who_asked()

    def _tell_who_asked(self) -> None:
        state = self._wizard.save_status().state
        if not self._is_asked or state is SaveState.SAVING:
            return
        self._is_asked = False
        if state is SaveState.SAVED:
            self._tell(SAVED)
