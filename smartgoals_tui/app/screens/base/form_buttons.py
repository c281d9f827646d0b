"""The buttons under the questions: back to the left, on to the right."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button, Static

from smartgoals_tui.app.widgets.fields.form import Form


class FormButtons(Horizontal):
    """Two buttons, "back" and "next" by their ids; without a label there is none to go back."""

    DEFAULT_CSS = """
    FormButtons { height: 1; background: $surface; padding: 0 2; }
    FormButtons Button { width: auto; min-width: 0; }
    FormButtons #gap { width: 1fr; }
    """

    def __init__(self, back_label: str = "", next_label: str = "Next") -> None:
        """Name the buttons."""
        super().__init__(id="buttons")
        self._labels = (back_label, next_label)

    def compose(self) -> ComposeResult:
        """Lay out the buttons."""
        yield Button("", id="back", compact=True)
        yield Static("", id="gap")
        yield Button("", id="next", variant="primary", compact=True)

    def on_mount(self) -> None:
        """Show the labels."""
        self.set_labels(*self._labels)

    def on_key(self, event: events.Key) -> None:
        """Let what is typed on a button go on in a text of the form."""
        for form in self.screen.query(Form):
            form.go_on_typing(event)

    def set_labels(self, back_label: str, next_label: str) -> None:
        """Name the buttons in other words."""
        back = self.query_one("#back", Button)
        back.label, back.display = back_label, bool(back_label)
        self.query_one("#next", Button).label = next_label
