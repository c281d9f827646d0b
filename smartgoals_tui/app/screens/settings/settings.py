"""The settings: looked at first, chosen with enter, in force and kept at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.getters import query_one
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import OptionList, Static

from smartgoals_tui.app.screens.base.form_screen import FormScreen
from smartgoals_tui.app.screens.settings.settings_rows import (
    names_of_themes,
    picker_row,
    place_rows,
)
from smartgoals_tui.app.screens.settings.settings_words import note_of, preview_of
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.draw.paint import Role, Span
from smartgoals_tui.app.widgets.fields.answers import Answered, Entered
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.picker import Considered, Picker
from smartgoals_tui.app.widgets.fields.place_line import PlaceLine
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.fields.theme_list import ThemeList
from smartgoals_tui.app.widgets.panels.bars import Bar, KeyHint
from smartgoals_tui.domain.coach.safety import SUPPORT
from smartgoals_tui.settings import load

if TYPE_CHECKING:
    from smartgoals_tui.app.app import SmartGoalsApp

TYPING_SECONDS = 0.6
"""How long a person may rest between two letters before what is typed is kept."""

HINTS = {
    Picker: (
        KeyHint("←→", "Look", "focused.move(1)"),
        KeyHint("enter", "Choose", "focused.enter"),
    ),
    ThemeList: (KeyHint("enter", "Open the list", "focused.show_overlay"),),
    TextField: (KeyHint("enter", "Keep", "focused.enter"),),
    PlaceLine: (KeyHint("enter", "Copy", "focused.copy"),),
}
"""What keys do to what has them."""
LEAVING = (KeyHint("tab", "Next", "focus_step(1)"), KeyHint("esc", "Back", "leave"))
TRYING_ON = (
    KeyHint("↑↓", "Try on", "focused.cursor_down"),
    KeyHint("enter", "Choose", "focused.select"),
    KeyHint("esc", "As it was", "focused.dismiss"),
)
"""What keys do in the open list of themes."""


class SettingsForm(Form):
    """Rows to choose from: what is typed on one is no text for the support line."""

    TAKES_TYPING = False


class SettingsScreen(FormScreen):
    """All settings on one page, and where everything is kept."""

    CSS_PATH = [  # type: ignore[assignment]
        Path(__file__).parents[1] / "base" / "form_screen.tcss",
        Path(__file__).with_suffix(".tcss"),
    ]
    AUTO_FOCUS = "Picker"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", "leave", "Back", show=False),
    ]

    header = query_one("#header", Bar)
    complaints = query_one("#complaints", Static)
    trouble = query_one("#trouble", Static)
    themes = query_one(ThemeList)

    def __init__(self, session: Session, hidden: bool) -> None:
        """Change the settings of ``session``; titles are masked while words are ``hidden``."""
        super().__init__()
        self.session = session
        self._hidden = hidden
        self._typing: Timer | None = None
        self._support = TextField("support", session.settings.support, placeholder=SUPPORT)
        self._previews: dict[tuple[str, object], str] = {}
        """What was worked out before: ten years of fifty goals take a moment."""

    @property
    def program(self) -> SmartGoalsApp:
        """The program whose settings these are."""
        return cast("SmartGoalsApp", self.app)

    # Layout

    def compose_body(self) -> ComposeResult:
        """Lay out the rows."""
        with SettingsForm(id="form"):
            yield Static(id="complaints", markup=False)
            yield from self._rows()
            yield Static("Where everything is", classes="heading")
            with Vertical(id="places"):
                yield from place_rows(self.program)

    def compose_foot(self) -> Iterable[Widget]:
        """Lay out the line that says why a setting is not kept."""
        yield Static(id="trouble", markup=False)

    def _rows(self) -> Iterator[Widget]:
        settings, theme_names = self.session.settings, names_of_themes(self.app)
        for name in ("week_start", "day_start"):
            yield picker_row(name, settings)
        yield Field("Theme", ThemeList("theme", theme_names, self.app.theme))
        for name in ("motion", "ascii"):
            yield picker_row(name, settings)
        yield Field("Support line", self._support)

    def on_mount(self) -> None:
        """Say what each setting means."""
        # What the file holds and cannot be used stands here.
        self.app.clear_notifications()
        self.session.ending.subscribe(self, lambda _: self.save_texts())
        self._show_header("Changes hold at once.")
        for row in self.form.query(Field):
            for name in row.fields:
                row.set_message(note_of(name, self.session), "")
        self._show_file()
        self.program.theme_changed_signal.subscribe(self, lambda _: self._theme_changed())

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say what the keys do here."""
        kind = type(event.widget)
        hints = [*HINTS.get(kind, ()), *LEAVING]
        self.key_bar.set_items(TRYING_ON if isinstance(event.widget, OptionList) else hints)

    def _show_header(self, words: str, role: Role = Role.MUTED) -> None:
        self.header.show((Span("Settings", Role.KEY),), (Span(words, role),))

    def _show_file(self) -> None:
        """Name what the file holds and cannot be used, and what is not there; after each change."""
        path = self.session.kept_settings.path
        held, found = load(path) if path else (self.session.settings, ())
        words = "\n".join((*found, *self.program.appearance.complaints(held.theme)))
        self.complaints.update(words)
        self.complaints.display = bool(words)
        for place in self.form.query(PlaceLine):
            place.set_message("" if os.access(place.path, os.F_OK) else "(not there yet)")

    # Looking

    @on(Considered)
    def _considered(self, event: Considered) -> None:
        name, value = event.field, event.value
        if name == "theme":
            self.program.appearance.preview(str(value))
            return
        if value == getattr(self.session.settings, name):
            self._say(name, note_of(name, self.session))
            return
        if (name, value) not in self._previews:
            words = preview_of(name, value, self.session, self._hidden)
            self._previews[name, value] = words
        self._say(name, self._previews[name, value])

    def _say(self, name: str, words: str) -> None:
        row = next(row for row in self.form.query(Field) if name in row.fields)
        row.set_message(words, "")

    def _theme_changed(self) -> None:
        """Follow the palette, which changes themes too."""
        if not self.themes.expanded:
            self.themes.show(self.app.theme)

    # Choosing

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        if event.field == "support":
            if self._typing:
                self._typing.stop()
            self._typing = self.set_timer(TYPING_SECONDS, self._keep_typed)
            return
        if event.field == "theme":
            self.program.appearance.preview(str(event.value))
        self._keep(event.field, cast("str | int", event.value))

    def _keep(self, name: str, value: str | int) -> None:
        if value == getattr(self.session.settings, name):
            return
        trouble = self.session.kept_settings.change(**{name: value})
        self.trouble.update(trouble)
        self.trouble.display = bool(trouble)
        if trouble:
            self._show_header("not kept", Role.TROUBLE)
        elif self.session.kept_settings.path:
            self._show_header("saved")
        self._previews.clear()
        for shown in ("week_start", "day_start", name):
            self._say(shown, note_of(shown, self.session))
        self._show_file()

    def _keep_typed(self) -> None:
        if self._typing:
            self._typing.stop()
            self._typing = None
        self._keep("support", self._support.value)

    # Moving

    @on(Entered)
    def _setting_entered(self, event: Entered) -> None:
        event.prevent_default()
        event.stop()
        self._keep_typed()
        self.action_focus_step(1)

    @on(Field.Left)
    def _left(self) -> None:
        self._keep_typed()

    @on(PlaceLine.Wanted)
    def _copy(self, event: PlaceLine.Wanted) -> None:
        try:
            self.app.copy_to_clipboard(event.path)
        except UnicodeEncodeError:
            self.notify("This path has signs that cannot be copied.", markup=False)
        else:
            self.notify("Copied, if your terminal lets programs copy.", markup=False)

    def action_leave(self) -> None:
        """Go back to the dashboard."""
        self._keep_typed()
        self.dismiss()

    def on_unmount(self) -> None:
        """Keep what was typed last, where the program ends without asking."""
        self.save_texts()

    def save_texts(self) -> None:
        """Keep what was typed last, where the program ends from here."""
        if self._support.value != self.session.settings.support:
            self.session.kept_settings.change(support=self._support.value)
