"""The line in which goals are searched for while one types."""

from __future__ import annotations

from typing import ClassVar, Protocol, cast

from textual.binding import Binding, BindingType

from smartgoals_tui.app.widgets.fields.text_input import TextInput


class Finder(Protocol):
    """A screen whose goals can be searched."""

    def find(self, wanted: str) -> None:
        """Show the goals that have ``wanted`` in their title."""


class FindBar(TextInput):
    """Filters as one types; enter keeps the found goals, esc shows all again."""

    DEFAULT_CSS = """
    FindBar { height: 1; border: none; }
    FindBar.-textual-compact { padding: 0 2; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "give_up", "Show all", show=False)]

    def __init__(self, wanted: str) -> None:
        """Go on from the words looked for last."""
        super().__init__(wanted, placeholder="Find goals by their words", compact=True)

    def on_mount(self) -> None:
        """Take the keys."""
        self.focus()

    def on_input_changed(self) -> None:
        """Filter."""
        cast(Finder, self.screen).find(self.value)

    def on_input_submitted(self) -> None:
        """Keep what was found."""
        self.remove()

    def action_give_up(self) -> None:
        """Show all goals again."""
        cast(Finder, self.screen).find("")
        self.remove()
