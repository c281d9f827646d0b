"""The rows of the settings screen: pickers, themes, and where everything is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.app import App
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.screens.settings.settings_words import OPTIONS
from smartgoals_tui.app.themes import OWN_THEMES
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.picker import Picker
from smartgoals_tui.app.widgets.fields.place_line import PlaceLine
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.file.copies import Copies

if TYPE_CHECKING:
    from smartgoals_tui.app.app import SmartGoalsApp


def picker_row(name: str, settings: Settings) -> Field:
    """Return the row of a setting that has a few values."""
    label, options = OPTIONS[name]
    return Field(label, Picker(name, options, getattr(settings, name)))


def names_of_themes(app: App[Any]) -> list[str]:
    """Return the themes, our own first; without colour none that leaves colours to others."""
    own = [theme.name for theme in OWN_THEMES]
    others = sorted(
        name
        for name, theme in app.available_themes.items()
        if name not in own and not (theme.ansi and app.no_color)
    )
    return own + others


def place_rows(program: SmartGoalsApp) -> Iterator[Widget]:
    """Return a row for each place at which ``program`` keeps something."""
    data = program.session.saving.path
    if data is None:
        words = "These are sample goals; they are kept nowhere."
        yield Static(words, classes="remark", markup=False)
    places = {
        "Goals": data,
        # Where the goals are a link, the copies are beside what it leads to.
        "Copies of them": data and Copies(Path(os.path.realpath(data))).folder,
        "Settings": program.session.kept_settings.path,
        "Unexpected errors": program.log_path,
    }
    for label, place in places.items():
        if place is not None:
            yield Field(label, PlaceLine(str(place)))
