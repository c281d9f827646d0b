"""The program: one store, its dashboard, and the flows that screens ask for."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import App
from textual.screen import Screen
from textual.theme import Theme

from smartgoals_tui.app.appearance import OWN, Appearance, known_or_dark
from smartgoals_tui.app.leaving import Leaving
from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.flow_request import FlowRequest
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.dashboard.dashboard import IDLE_SECONDS, Dashboard
from smartgoals_tui.app.session.kept_settings import KeptSettings
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.terminal_app import TerminalApp
from smartgoals_tui.error_log import details_keeper
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.repository import Repository

if TYPE_CHECKING:
    # Imported when the palette is opened.
    from textual.command import Provider


def _import_first_flow() -> None:
    """Have the first check-in be as fast as the others."""
    # start-up: the first frame waits for no flow
    from smartgoals_tui.app.flows.table import flow_of

    flow_of("check_in")


def _commands() -> type[Provider]:
    # start-up: only the palette needs it
    from smartgoals_tui.app.providers import Commands

    return Commands


class SmartGoalsApp(TerminalApp[None]):
    """Wires a store, settings and a clock to the screens."""

    TITLE = "smartgoals"
    # A default screen does not bring its own sheet.
    CSS_PATH = [*TerminalApp.CSS_PATH, Dashboard.CSS_PATH]
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_commands}

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
        self.set_reactive(App.theme, known_or_dark(settings.theme))
        super().__init__(settings)
        self.log_path = log_path
        keep_details = details_keeper(log_path, now)
        kept = KeptSettings(settings, settings_path, keep_details)
        practice = "demo" if demo else ""
        self.session = Session(repository, now, kept, practice, keep_details)
        self.appearance = Appearance(self, kept)
        self._complaints = (*complaints, *self.appearance.complaints(settings.theme))
        self._dashboard = Dashboard(self.session)
        self._leaving = Leaving(self, self.session)
        self.avoid_ansi()

    def get_theme(self, theme_name: str) -> Theme | None:
        """Return a theme by its name; ours are known before they are registered."""
        return OWN.get(theme_name) or super().get_theme(theme_name)

    def get_default_screen(self) -> Screen[None]:
        """Start with the dashboard itself: no other screen is drawn before it."""
        return self._dashboard

    def begin(self) -> None:
        """Save, and tell what there is to tell."""
        super().begin()
        # What is there now stays: looking through it once more would only cost time.
        gc.freeze()
        gc.enable()
        if not self.is_running:
            return
        self.session.settings_changed.subscribe(self, self.appearance.apply)
        self.session.saving.changed.subscribe(self, self._leaving.note)
        self.theme_changed_signal.subscribe(self, self.appearance.keep)
        # start-up: the first frame tells no news
        from smartgoals_tui.app.news import News

        News(self, self._dashboard).begin(self._complaints)
        self.set_timer(IDLE_SECONDS, _import_first_flow)

    def at_rest(self) -> AbstractContextManager[None]:
        """Return what saves what is left, and then holds the writer."""
        return self.session.saving.at_rest()

    def come_back(self) -> None:
        """Draw everything again, for the day that it is by now."""
        self.session.tick()
        super().come_back()

    def action_command_palette(self) -> None:
        """Open the palette, which the start has left out."""
        # start-up: it brings all widgets of the palette
        from smartgoals_tui.app.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette())

    # Beginning and ending

    async def action_quit(self) -> None:
        """Leave, once everything is saved or the person says so."""
        if not self._leaving.is_under_way:
            self._leave()

    @work
    async def _leave(self) -> None:
        if await self._leaving.is_agreed():
            self.exit()

    def end_on_signal(self, number: int) -> None:
        """End with all that was typed; what is not saved by then is saved on the way out."""
        self._leaving.save_texts()
        super().end_on_signal(number)

    def _fatal_error(self) -> None:
        # What was typed and waits to be saved goes with the screens.
        with suppress(Exception):
            self._leaving.save_texts()
        super()._fatal_error()

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

    def on_resize(self) -> None:
        """Look whether the terminal has room for a screen, once none is opening or closing."""
        # start-up: the first frame has its size already
        from smartgoals_tui.app.screens.too_small import show_whether_too_small

        self.gate.let_in(partial(show_whether_too_small, self))
