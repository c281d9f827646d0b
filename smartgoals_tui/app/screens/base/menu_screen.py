"""A full-screen question with a few ways on, each a button and a line about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Button, Static

from smartgoals_tui.app.screens.base.current_size import CurrentSize


class Way(NamedTuple):
    """One way on."""

    name: str
    label: str
    about: str


class Ways(CurrentSize, Screen[str]):
    """Says something and offers ways on; the result is the name of the one taken, or ""."""

    DEFAULT_CSS = """
    Ways { align: center middle; }
    Ways VerticalScroll {
        width: 66; max-width: 100%; height: auto; max-height: 100%; padding: 1 2;
    }
    Ways .name { color: $text-primary; text-style: bold; margin-bottom: 1; }
    Ways .words { margin-bottom: 1; }
    Ways Button { width: 100%; margin-top: 1; }
    Ways .about { color: $text-muted; padding: 0 1; }
    Ways .keys { color: $text-muted; margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "app.focus_next", "Next", show=False),
        Binding("up,k", "app.focus_previous", "Previous", show=False),
        Binding("escape", "dismiss('')", "Leave", show=False),
        Binding("q,ctrl+q", "app.quit", "Quit", show=False),
    ]

    def __init__(self, title: str, words: str, ways: Sequence[Way]) -> None:
        """Say ``words`` under a title; the first of ``ways`` is the default."""
        super().__init__()
        self._title, self._words, self._ways = title, words, tuple(ways)

    def compose(self) -> ComposeResult:
        """Lay out the words and the ways."""
        with VerticalScroll(can_focus=False):
            yield Static(self._title, classes="name", markup=False)
            yield Static(self._words, classes="words", markup=False)
            for n, way in enumerate(self._ways):
                yield Button(
                    way.label, id=way.name, variant="default" if n else "primary", compact=True
                )
                yield Static(way.about, classes="about", markup=False)
            yield Static("up, down  choose   enter  go   q  quit", classes="keys")

    def on_mount(self) -> None:
        """Offer the first way."""
        self.query_one(f"#{self._ways[0].name}").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Go that way."""
        self.dismiss(event.button.id or "")
