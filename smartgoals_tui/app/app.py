"""The program: one store, its dashboard, and what comes in from the clock and the writer."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import App
from textual.screen import Screen
from textual.theme import BUILTIN_THEMES, Theme

from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.flow_request import FlowRequest
from smartgoals_tui.app.screens.base.front import TakesText, is_in_front
from smartgoals_tui.app.screens.base.session_screen import ShowsSession
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.session.journal import Journal
from smartgoals_tui.app.session.messages import Written
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.session.writer import Outcome
from smartgoals_tui.app.sizes import is_too_small
from smartgoals_tui.app.terminal_app import TerminalApp
from smartgoals_tui.app.themes import DARK, OWN_THEMES, selected_colour
from smartgoals_tui.settings import Settings, complaint
from smartgoals_tui.storage.errors import StoreError
from smartgoals_tui.storage.repository import Repository

if TYPE_CHECKING:
    # Imported when the palette is opened.
    from textual.command import Provider

TICK_SECONDS = 1.0
"""How often the clock is looked at."""
LEAVING, VERSIONS = "leaving", "versions"
"""Work that asks questions on the way, by its group."""
SAVING_SECONDS, SAVED_LOOK_SECONDS = 10.0, 0.01
"""How long leaving waits for what is being saved, and how often it looks."""


_THEMES = {theme.name: theme for theme in OWN_THEMES}


def _is_known(theme: str) -> bool:
    return theme in _THEMES or theme in BUILTIN_THEMES


def _commands() -> type[Provider]:
    # start-up: only the palette needs it
    from smartgoals_tui.app.providers import Commands

    return Commands


class SmartGoalsApp(TerminalApp[None]):
    """Wires a store, settings and a clock to the screens."""

    TITLE = "smartgoals"
    # A default screen does not bring its own sheet.
    CSS_PATH = Dashboard.CSS_PATH
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_commands}
    ENABLE_COMMAND_PALETTE = True
    BINDINGS = []

    def __init__(
        self,
        repository: Repository,
        settings: Settings,
        settings_path: Path | None,
        now: Callable[[], datetime],
        *,
        complaints: Iterable[str] = (),
        demo: bool = False,
        log_path: Path | None = None,
    ) -> None:
        """Show the goals of ``repository`` as of ``now()``.

        Args:
            repository: the store.
            settings: how the person wants things.
            settings_path: where a changed setting is kept; None to keep nothing.
            now: the clock: an aware moment on the person's own clock.
            complaints: sentences about settings that could not be read.
            demo: the store holds sample goals, not the person's own.
            log_path: where unexpected errors are told of; None for nowhere.
        """
        # Before the first sheet is read: changed afterwards, all would be read once more.
        self.set_reactive(App.theme, settings.theme if _is_known(settings.theme) else DARK.name)
        super().__init__(settings)
        self.settings_path = settings_path
        self.log_path = log_path
        self._now = now
        self.unkept: dict[str, str | int] = {}
        """Settings that hold and could not be written yet, by name."""
        self._tried_on: list[str] = []
        """Themes that were put on to look at them, until the app is told that they are on."""
        self._offered: set[Path] = set()
        """Other versions of the store that were offered for merging since the start."""
        self._complaints = (*complaints, *self.complaints_about_theme(settings.theme))
        journal = Journal(repository, self.keep_details)
        self.session = Session(journal, now, settings, "demo" if demo else "")
        self.avoid_ansi()
        if not self.settings.motion:
            self.animation_level = "none"

    def get_theme(self, theme_name: str) -> Theme | None:
        """Return a theme by its name; ours are known before they are registered."""
        return _THEMES.get(theme_name) or super().get_theme(theme_name)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give themes that are not ours a colour for what is chosen."""
        theme = self.current_theme
        return {} if "selected" in theme.variables else {"selected": selected_colour(theme)}

    def get_default_screen(self) -> Screen[None]:
        """Start with the dashboard itself: no other screen is drawn before it."""
        return Dashboard(self.session)

    def on_mount(self) -> None:
        """Begin looking at the clock, once the first frame is out."""
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        # What is there now stays: looking through it once more would only cost time.
        gc.freeze()
        gc.enable()
        if not self.is_running:
            return
        self.set_interval(TICK_SECONDS, self.look_at_the_clock)
        self.theme_changed_signal.subscribe(self, lambda theme: self._keep_theme(theme.name))
        for sentence in self._complaints:
            self.notify(sentence, severity="warning", markup=False, timeout=10)
        self._tell_notices()
        self._greet()

    def at_rest(self) -> AbstractContextManager[None]:
        """Return what saves what is left, and then holds the writer."""
        return self.session.journal.at_rest()

    def come_back(self) -> None:
        """Draw everything anew, for the day that it is by now."""
        self.look_at_the_clock()
        super().come_back()

    def complaints_about_theme(self, theme: str) -> tuple[str, ...]:
        """Say so where there is no ``theme`` that the settings name."""
        path = self.settings_path or Path("settings")
        return () if _is_known(theme) else (complaint(path, "theme", theme),)

    def preview_theme(self, name: str) -> None:
        """Put a theme on without keeping it."""
        if name != self.theme:
            self._tried_on.append(name)
            self.theme = name

    def _keep_theme(self, name: str) -> None:
        if name in self._tried_on:
            self._tried_on.remove(name)
            return
        # start-up: only a theme chosen in the palette needs it
        from smartgoals_tui.app.applying import apply_and_keep

        trouble = apply_and_keep(self, theme=name)
        if trouble:
            self.notify(trouble, severity="warning", markup=False)

    def action_command_palette(self) -> None:
        """Open the palette, which the start has left out."""
        # start-up: it brings all widgets of the palette
        from smartgoals_tui.app.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette())

    # Beginning and ending

    @work
    async def _greet(self) -> None:
        """Welcome a newcomer, offer the draft that was left, then other versions of the goals."""
        dashboard, journal = self.screen_stack[0], self.session.journal
        assert isinstance(dashboard, Dashboard)
        if journal.drafts() or not journal.goals():
            # start-up: whoever has goals is not greeted
            from smartgoals_tui.app.flows.first_run import welcome

            await welcome(self, dashboard)
        await self._offer_versions(dashboard)

    async def _offer_versions(self, dashboard: Dashboard) -> None:
        """Offer to merge the other versions that were not offered since the start."""
        try:
            found = await asyncio.to_thread(self.session.journal.other_versions)
        except StoreError as error:
            self.notify(error.sentence, severity="warning", markup=False)
            return
        new = tuple(one for one in found if one.path not in self._offered)
        if not new:
            return
        # start-up: only another version that was found asks for it
        from smartgoals_tui.app.screens.dashboard.find import FindBar

        await self.turn()
        # Whoever types must not find a dialog under their fingers.
        if not is_in_front(dashboard) or dashboard.query(FindBar):
            self.notify("Another version of your goals was found; m on the dashboard looks at it.")
            return
        self._offered.update(one.path for one in new)
        await self._run_flow(dashboard, FlowRequest("offer_versions", (new,)))

    @work(group=VERSIONS)
    async def _look_for_versions(self) -> None:
        dashboard = self.screen_stack[0]
        assert isinstance(dashboard, Dashboard)
        await self._offer_versions(dashboard)

    def _is_at(self, work: str) -> bool:
        """Tell whether ``work`` was begun before: a second one would ask what is asked already."""
        return any(one.group == work and one.is_running for one in self.workers)

    async def action_quit(self) -> None:
        """Leave, once everything is saved or the person says so."""
        if not self._is_at(LEAVING):
            self._leave()

    @work(group=LEAVING)
    async def _leave(self) -> None:
        self._take_over_texts()
        if not await self._is_all_saved():
            # start-up: only what could not be saved asks for it
            from smartgoals_tui.app.flows.leave import may_leave

            if not await may_leave(self, self.session):
                return
        if self.unkept:
            # start-up: only settings that could not be kept ask for it
            from smartgoals_tui.app.flows.leave import may_forget

            if not await may_forget(self):
                return
        self.exit()

    def end_on_signal(self, number: int) -> None:
        """End with all that was typed; what is not saved by then is saved on the way out."""
        self._take_over_texts()
        super().end_on_signal(number)

    def _take_over_texts(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, TakesText):
                screen.hand_over()

    def keep_details(self, error: Exception) -> str:
        """Keep the details of an error that nobody foresaw; say where, in a sentence."""
        if self.log_path is None:
            return ""
        # start-up: only an error needs it
        from smartgoals_tui.error_log import keep_details

        return keep_details(error, self.log_path, self._now())

    def _fatal_error(self) -> None:
        # What was typed and waits to be saved goes with the screens.
        with suppress(Exception):
            self._take_over_texts()
        super()._fatal_error()

    async def _is_all_saved(self) -> bool:
        """Wait a while for what is being saved; False where it fails or goes on for too long."""
        journal = self.session.journal
        deadline = monotonic() + SAVING_SECONDS
        with self.holding():
            while journal.has_unsaved and journal.unsaved is None and monotonic() < deadline:
                await asyncio.sleep(SAVED_LOOK_SECONDS)
        return not journal.has_unsaved

    def _print_error_renderables(self) -> None:
        # Textual would print a traceback here; whoever runs the program says it in a sentence.
        self._exit_renderables.clear()

    # What screens ask for

    def on_command_screen_flow_requested(self, event: CommandScreen.FlowRequested) -> None:
        """Run a flow for the screen that asks for it, unless something lies over that."""
        if is_in_front(event.screen):
            event.screen.run_worker(self._run_flow(event.screen, event.request))

    async def _run_flow(self, screen: CommandScreen, request: FlowRequest) -> None:
        # start-up: the first frame waits for no flow
        from smartgoals_tui.app.flows.table import run_flow

        await run_flow(self, screen, request)

    # What comes in

    def _session_screens(self, journal: Journal | None = None) -> list[ShowsSession]:
        return [
            screen
            for screen in self.screen_stack
            if isinstance(screen, ShowsSession)
            and (journal is None or screen.session.journal is journal)
        ]

    def look_at_the_clock(self) -> None:
        """Move every dashboard to the day it is."""
        screens = self._session_screens()
        for session in {screen.session for screen in screens}:
            week = session.week
            if session.take_in_the_day():
                for screen in screens:
                    if screen.session is session:
                        # Two that speak at once would both be read.
                        is_heard = screen is screens[-1]
                        screen.update_day(is_heard and session.week != week)

    def on_written(self, message: Written) -> None:
        """Show what became of a change, or what another program wrote."""
        uids = message.journal.settle(message.report)
        screens = self._session_screens(message.journal)
        if uids is None:
            for session in {screen.session for screen in screens}:
                session.forget()
        for screen in screens:
            screen.redraw(uids)
        is_ours = message.journal is self.session.journal
        if message.report.outcome is Outcome.REFRESHED and is_ours and not self._is_at(VERSIONS):
            # Whoever wrote may be a sync program that left another version too.
            self._look_for_versions()
        if message.report.outcome is Outcome.OVERTAKEN and message.report.error:
            self.notify(message.report.error.sentence, severity="warning", markup=False)
        self._tell_notices()

    def _tell_notices(self) -> None:
        for notice in self.session.journal.repository.take_notices():
            self.notify(
                notice.sentence, title=notice.title, severity="warning", markup=False, timeout=15
            )

    def on_resize(self) -> None:
        """Look whether the terminal has room for a screen, once none is opening or closing."""
        self.let_in(self._look_at_the_size)

    def _look_at_the_size(self) -> None:
        """Say so while the terminal is too small for any screen; what was open stays."""
        # start-up: only a terminal without room needs it
        from smartgoals_tui.app.screens.too_small import TooSmall

        is_said = isinstance(self.screen, TooSmall)
        if is_too_small(self.size) and not is_said:
            self.push_screen(TooSmall())
        elif is_said and not is_too_small(self.size):
            self.screen.dismiss()
