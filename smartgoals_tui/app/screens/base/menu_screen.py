"""A full-screen menu: a few items, each a button and a line about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Button, Static

from smartgoals_tui.app.screens.base.current_size import CurrentSize
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.widgets.draw.paint import Role, Span, content_of

_KEYS = (
    Span("up, down", Role.TITLE),
    Span("  choose   ", Role.MUTED),
    Span("enter", Role.KEY),
    Span("  go   ", Role.MUTED),
    Span("q", Role.TITLE),
    Span("  quit", Role.MUTED),
)


class MenuItem(NamedTuple):
    """One thing to choose."""

    name: str
    label: str
    about: str


class MenuScreen(CurrentSize, Screen[str]):
    """Says something and offers items; the result is the name of the chosen one, or "" for esc."""

    DEFAULT_CSS = """
    MenuScreen { align: center middle; }
    MenuScreen VerticalScroll {
        width: 66; max-width: 100%; height: auto; max-height: 100%; padding: 1 2;
    }
    MenuScreen .name { color: $strong; text-style: bold; margin-bottom: 1; }
    MenuScreen .words { margin-bottom: 1; }
    MenuScreen Button { width: 100%; margin-top: 1; }
    MenuScreen Button { text-align: left; content-align: left middle; }
    MenuScreen .about { color: $text-muted; padding: 0 1; }
    MenuScreen .keys { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "app.focus_next", "Next", show=False),
        Binding("up,k", "app.focus_previous", "Previous", show=False),
        Binding("escape", "dismiss('')", "Leave", show=False),
        Binding("q,ctrl+q", "app.quit", "Quit", show=False),
    ]

    def __init__(self, title: str, words: str, items: Sequence[MenuItem]) -> None:
        """Say ``words`` under a title; the first of ``items`` is the default."""
        super().__init__()
        self._title, self._words, self._items = title, words, tuple(items)

    def compose(self) -> ComposeResult:
        """Lay out the words and the items."""
        with VerticalScroll(can_focus=False, classes="-stacked"):
            yield Static(self._title, classes="name", markup=False)
            yield Static(self._words, classes="words", markup=False)
            for item in self._items:
                yield Button(item.label, id=item.name, compact=True)
                yield Static(item.about, classes="about", markup=False)
            yield Static(content_of([_KEYS]), classes="keys")

    def on_mount(self) -> None:
        """Offer the first item."""
        self.query_one(f"#{self._items[0].name}").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Choose it, once."""
        if is_in_front(self):
            self.dismiss(event.button.id or "")
