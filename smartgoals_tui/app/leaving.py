"""Leaving the program: all that was typed is handed over, and what is not saved asked about."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from smartgoals_tui.app.session.events import Ending, SaveState, SaveStatus
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.terminal_app import TerminalApp

SAVING_SECONDS = 10.0
"""How long leaving waits for what is being saved."""


class Leaving:
    """Sees to it that nothing is lost when a person leaves."""

    def __init__(self, app: TerminalApp[None], session: Session) -> None:
        """Leave ``app``, once it is running, with what ``session`` has to save."""
        self._app, self._session = app, session
        self._is_saving_over = asyncio.Event()
        self.is_under_way = False
        """Whether it is asked about: a second question would ask what is asked already."""

    def note(self, status: SaveStatus) -> None:
        """Take note of how saving stands."""
        if status.state is not SaveState.SAVING:
            self._is_saving_over.set()

    async def is_agreed(self) -> bool:
        """Tell whether everything is saved, or the person leaves all the same; it asks them."""
        self.is_under_way = True
        try:
            return await self._ask()
        finally:
            self.is_under_way = False

    async def _ask(self) -> bool:
        self.save_texts()
        if not await self._is_all_saved():
            # start-up: only what could not be saved asks for it
            from smartgoals_tui.app.flows.leave import may_leave

            if not await may_leave(self._app, self._session):
                return False
        if self._session.kept_settings.has_unkept:
            # start-up: only settings that could not be kept ask for it
            from smartgoals_tui.app.flows.leave import may_lose_settings

            return await may_lose_settings(self._app, self._session)
        return True

    def save_texts(self) -> None:
        """Have what was typed on any screen saved at once."""
        self._session.ending.publish(Ending())

    async def _is_all_saved(self) -> bool:
        """Wait a while for what is being saved; False where it fails or goes on for too long."""
        saving = self._session.saving
        if saving.status.state is SaveState.SAVING:
            self._is_saving_over.clear()
            with self._app.gate.holding(), suppress(TimeoutError):
                await asyncio.wait_for(self._is_saving_over.wait(), SAVING_SECONDS)
        return not saving.has_unsaved
