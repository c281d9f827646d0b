"""The program: one store, its dashboard, and what comes in from the clock and the writer."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import constants, work
from textual.app import App
from textual.screen import Screen
from textual.theme import BUILTIN_THEMES, Theme

from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.flow_request import FlowRequest
from smartgoals_tui.app.screens.base.front import TakesText, is_in_front
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.session.events import SaveState, SaveStatus, SettingsChanged
from smartgoals_tui.app.session.kept_settings import KeptSettings
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

LEAVING, VERSIONS = "leaving", "versions"
"""Work that asks questions on the way, by its group."""
SAVING_SECONDS = 10.0
"""How long leaving waits for what is being saved."""


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
        self.log_path = log_path
        self._now = now
        self._tried_on: list[str] = []
        """Themes that were put on to look at them, until the app is told that they are on."""
        self._offered: set[Path] = set()
        """Other versions of the store that were offered for merging since the start."""
        self._is_saving_over = asyncio.Event()
        kept = KeptSettings(settings, settings_path, self.keep_details)
        practice = "demo" if demo else ""
        self.session = Session(repository, now, kept, practice, self.keep_details)
        self._complaints = (*complaints, *self.complaints_about_theme(settings.theme))
        self._dashboard = Dashboard(self.session)
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
        return self._dashboard

    def on_mount(self) -> None:
        """Begin looking at the clock, once the first frame is out."""
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        # What is there now stays: looking through it once more would only cost time.
        gc.freeze()
        gc.enable()
        if not self.is_running:
            return
        self.session.settings_changed.subscribe(self, self._apply_settings)
        self.session.saving.changed.subscribe(self, self._show_saving)
        self.theme_changed_signal.subscribe(self, lambda theme: self._keep_theme(theme.name))
        for sentence in self._complaints:
            self.notify(sentence, severity="warning", markup=False, timeout=10)
        self._show_notices()
        self._greet()

    def at_rest(self) -> AbstractContextManager[None]:
        """Return what saves what is left, and then holds the writer."""
        return self.session.saving.at_rest()

    def come_back(self) -> None:
        """Draw everything again, for the day that it is by now."""
        self.session.tick()
        super().come_back()

    def complaints_about_theme(self, theme: str) -> tuple[str, ...]:
        """Say so where there is no ``theme`` that the settings name."""
        path = self.session.kept_settings.path or Path("settings")
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
        trouble = self.session.kept_settings.change(theme=name)
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
        if self.session.records.drafts() or not self.session.records.goals():
            # start-up: whoever has goals is not greeted
            from smartgoals_tui.app.flows.first_run import welcome

            await welcome(self, self._dashboard)
        await self._offer_versions()

    async def _offer_versions(self) -> None:
        """Offer to merge the other versions that were not offered since the start."""
        try:
            found = await asyncio.to_thread(self.session.versions.find)
        except StoreError as error:
            self.notify(error.sentence, severity="warning", markup=False)
            return
        new = tuple(version for version in found if version.path not in self._offered)
        if not new:
            return
        # start-up: only another version that was found asks for it
        from smartgoals_tui.app.screens.dashboard.find import FindBar

        await self.turn()
        # Whoever types must not find a dialog under their fingers.
        if not is_in_front(self._dashboard) or self._dashboard.query(FindBar):
            self.notify("Another version of your goals was found; m on the dashboard looks at it.")
            return
        self._offered.update(version.path for version in new)
        await self._run_flow(self._dashboard, FlowRequest("offer_versions", (new,)))

    @work(group=VERSIONS)
    async def _look_for_versions(self) -> None:
        await self._offer_versions()

    def _is_at(self, work: str) -> bool:
        """Tell whether ``work`` was begun before: a second one would ask what is asked already."""
        return any(worker.group == work and worker.is_running for worker in self.workers)

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
        if self.session.kept_settings.has_unkept:
            # start-up: only settings that could not be kept ask for it
            from smartgoals_tui.app.flows.leave import may_forget

            if not await may_forget(self, self.session):
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
        saving = self.session.saving
        if saving.status.state is SaveState.SAVING:
            self._is_saving_over.clear()
            with self.holding(), suppress(TimeoutError):
                await asyncio.wait_for(self._is_saving_over.wait(), SAVING_SECONDS)
        return not saving.has_unsaved

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

    def _apply_settings(self, event: SettingsChanged) -> None:
        """Move and draw as the settings say; a theme is put on by whoever chooses it."""
        self.settings = event.after
        self.animation_level = constants.TEXTUAL_ANIMATIONS if event.after.motion else "none"
        if event.after.ascii != event.before.ascii:
            for screen in self.screen_stack:
                # Lines that are drawn already are kept by each widget; signs differ in width.
                screen.query("*").refresh(layout=True)

    def _show_saving(self, status: SaveStatus) -> None:
        """Say what another program did, and what the store has to say."""
        if status.state is not SaveState.SAVING:
            self._is_saving_over.set()
        if status.outcome is Outcome.REFRESHED and not self._is_at(VERSIONS):
            # Whoever wrote may be a sync program that left another version too.
            self._look_for_versions()
        if status.outcome is Outcome.OVERTAKEN and status.error:
            self.notify(status.error.sentence, severity="warning", markup=False)
        if status.outcome is not None:
            self._show_notices()

    def _show_notices(self) -> None:
        for notice in self.session.saving.take_notices():
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
