"""The first thing a newcomer sees."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Button, Static

START, EXAMPLE, DEMO = "start", "example", "demo"

WORDS = (
    "Five short questions turn a wish into a goal you can keep.\n"
    "Then one key a day, and weeks that forgive a bad day.\n"
    "Everything stays on this machine. Nothing leaves it."
)

CHOICES = (
    (START, "Start my first goal", "About five minutes; you can stop at any point."),
    (EXAMPLE, "Walk through an example", "From “I want to be happier” to a plan, explained."),
    (DEMO, "Open the demo", "A dashboard with a few months of history to try things on."),
)


class Welcome(Screen[str]):
    """Says what this is and offers three ways in; the result is the choice, or ""."""

    DEFAULT_CSS = """
    Welcome { align: center middle; }
    Welcome VerticalScroll {
        width: 66; max-width: 100%; height: auto; max-height: 100%; padding: 1 2;
    }
    Welcome .name { color: $text-primary; text-style: bold; margin-bottom: 1; }
    Welcome .letters { color: $text-muted; margin-bottom: 1; }
    Welcome .words { margin-bottom: 1; }
    Welcome Button { width: 100%; margin-top: 1; }
    Welcome .about { color: $text-muted; padding: 0 1; }
    Welcome .keys { color: $text-muted; margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "app.focus_next", "Next", show=False),
        Binding("up,k", "app.focus_previous", "Previous", show=False),
        Binding("escape", "dismiss('')", "To the empty dashboard", show=False),
        Binding("q,ctrl+q", "app.quit", "Quit", show=False),
    ]

    def compose(self) -> ComposeResult:
        """Lay out the words and the three ways in."""
        with VerticalScroll(can_focus=False):
            yield Static("smartgoals", classes="name")
            yield Static(
                "Specific · Measurable · Achievable · Relevant · Time-bound", classes="letters"
            )
            yield Static(WORDS, classes="words")
            for n, (name, label, about) in enumerate(CHOICES):
                yield Button(label, id=name, variant="default" if n else "primary", compact=True)
                yield Static(about, classes="about")
            yield Static("up, down  choose   enter  go   q  quit", classes="keys")

    def on_mount(self) -> None:
        """Offer the first way in."""
        self.query_one(f"#{START}").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Go that way."""
        self.dismiss(event.button.id or "")
