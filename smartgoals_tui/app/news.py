"""What a person is told or offered unasked, from the first frame on."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from smartgoals_tui.app.screens.base.flow_request import FlowRequest
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.session.events import SaveStatus
from smartgoals_tui.app.session.writer import Outcome
from smartgoals_tui.app.terminal_app import TerminalApp
from smartgoals_tui.storage.errors import StoreError

if TYPE_CHECKING:
    from smartgoals_tui.storage.conflicts import Conflict

COMPLAINT_SECONDS, NOTICE_SECONDS = 10, 15
"""How long each is shown."""


class News:
    """Tells what the store and its settings have to say, and offers what lies beside it."""

    def __init__(self, app: TerminalApp[None], dashboard: Dashboard) -> None:
        """Tell it on ``app``, once that is running; ``dashboard`` is its first screen."""
        self._app, self._dashboard, self._session = app, dashboard, dashboard.session
        self._offered: set[Path] = set()
        """Other versions of the store that were offered for merging since the start."""
        self._is_looking = False

    def begin(self, complaints: Iterable[str]) -> None:
        """Say what is wrong with the settings, then greet, and tell what comes in from then on."""
        for sentence in complaints:
            self._warn(sentence, COMPLAINT_SECONDS)
        self._session.saving.changed.subscribe(self._app, self._hear)
        self._app.run_worker(self._greet())

    async def _greet(self) -> None:
        """Welcome a newcomer, offer the draft that was left, then other versions of the goals."""
        records = self._session.records
        goals, drafts = records.goals(), records.drafts()
        # By now every goal has been read: what cannot be is known.
        self._show_notices()
        if drafts or not goals:
            # start-up: whoever has goals is not greeted
            from smartgoals_tui.app.flows.first_run import welcome

            await welcome(self._app, self._dashboard)
        await self._offer_versions()

    def _hear(self, status: SaveStatus) -> None:
        """Say what another program did, and what the store has to say."""
        if status.outcome is Outcome.REFRESHED and not self._is_looking:
            # Whoever wrote may be a sync program that left another version too.
            self._app.run_worker(self._offer_versions())
        if status.outcome is Outcome.OVERTAKEN and status.error:
            self._warn(status.error.sentence)
        if status.outcome is not None:
            self._show_notices()

    async def _offer_versions(self) -> None:
        """Offer to merge the other versions that were not offered since the start."""
        self._is_looking = True
        try:
            found = await asyncio.to_thread(self._session.versions.find)
            new = tuple(version for version in found if version.path not in self._offered)
            if new:
                await self._app.gate.turn()
                await self._offer(new)
        except StoreError as error:
            self._warn(error.sentence)
        finally:
            self._is_looking = False

    async def _offer(self, versions: tuple[Conflict, ...]) -> None:
        # start-up: hardly any start finds another version
        from smartgoals_tui.app.flows.table import run_flow

        # Whoever types must not find a dialog under their fingers.
        if (
            not is_in_front(self._dashboard)
            or self._dashboard.focused is not self._dashboard.goal_list
        ):
            words = "Another version of your goals was found; m on the dashboard looks at it."
            self._app.notify(words)
            return
        self._offered.update(version.path for version in versions)
        await run_flow(self._app, self._dashboard, FlowRequest("offer_versions", (versions,)))

    def _show_notices(self) -> None:
        for notice in self._session.saving.take_notices():
            self._warn(notice.sentence, NOTICE_SECONDS, notice.title)

    def _warn(self, sentence: str, seconds: float | None = None, title: str = "") -> None:
        self._app.notify(sentence, title=title, severity="warning", markup=False, timeout=seconds)
