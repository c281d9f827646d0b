"""How the program looks: its theme, looked at or kept, its signs and whether anything moves."""

from __future__ import annotations

from pathlib import Path

from textual import constants
from textual.theme import BUILTIN_THEMES, Theme

from smartgoals_tui.app.session.events import SettingsChanged
from smartgoals_tui.app.session.kept_settings import KeptSettings
from smartgoals_tui.app.terminal_app import TerminalApp
from smartgoals_tui.app.themes import DARK, OWN_THEMES
from smartgoals_tui.settings import complaint

OWN = {theme.name: theme for theme in OWN_THEMES}


def is_known(theme: str) -> bool:
    """Tell whether there is a theme of that name."""
    return theme in OWN or theme in BUILTIN_THEMES


def known_or_dark(theme: str) -> str:
    """Return ``theme``; where there is none of that name, that of our dark one."""
    return theme if is_known(theme) else DARK.name


class Appearance:
    """Has an app look as the settings say."""

    def __init__(self, app: TerminalApp[None], kept_settings: KeptSettings) -> None:
        """Look after ``app``; a theme that is chosen is kept with the other settings."""
        self._app, self._kept_settings = app, kept_settings
        self._previews: list[str] = []
        """Themes that were put on to look at them, until the app is told that they are on."""
        if not kept_settings.settings.motion:
            app.animation_level = "none"

    def apply(self, event: SettingsChanged) -> None:
        """Move and draw as the settings say; a theme is put on by whoever chooses it."""
        app, before, after = self._app, event.before, event.after
        app.settings = after
        app.animation_level = constants.TEXTUAL_ANIMATIONS if after.motion else "none"
        if after.ascii != before.ascii:
            for screen in app.screen_stack:
                # Lines that are drawn already are kept by each widget; signs differ in width.
                screen.query("*").refresh(layout=True)

    def complaints(self, theme: str) -> tuple[str, ...]:
        """Say so where there is no ``theme`` that the settings name."""
        path = self._kept_settings.path or Path("settings")
        return () if is_known(theme) else (complaint(path, "theme", theme),)

    def preview(self, name: str) -> None:
        """Put a theme on without keeping it."""
        if name != self._app.theme:
            self._previews.append(name)
            self._app.theme = name

    def keep(self, theme: Theme) -> None:
        """Keep the theme that has been put on, unless it is only looked at."""
        if theme.name in self._previews:
            self._previews.remove(theme.name)
            return
        trouble = self._kept_settings.change(theme=theme.name)
        if trouble:
            self._app.notify(trouble, severity="warning", markup=False)
