"""Small questions over a screen: a choice, or a line of text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from smartgoals_tui.app.screens.base.modal import Modal
from smartgoals_tui.app.widgets.fields.text_input import TextInput

LABELS_WIDTH, LABEL_MARGIN = 50, 4
"""What the answers may take of a line, and what each takes besides its label."""


class Choose(Modal[str]):
    """A question with a few answers; the result is the answer's name, or "" for esc."""

    DEFAULT_CSS = """
    Choose Horizontal.-stacked { layout: vertical; }
    Choose Horizontal.-stacked Button { width: 100%; content-align: left middle; text-align: left; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss('')", "Cancel", show=False),
        Binding("left,up", "app.focus_previous", "Previous", show=False),
        Binding("right,down", "app.focus_next", "Next", show=False),
    ]

    def __init__(self, title: str, words: str, answers: Sequence[tuple[str, str]]) -> None:
        """Ask with a title and a sentence; ``answers`` are (name, label), the first the default."""
        super().__init__()
        self._title, self._words, self._answers = title, words, tuple(answers)

    def compose(self) -> ComposeResult:
        """Lay out the question."""
        with Vertical():
            yield Static(self._title, classes="title", markup=False)
            yield Static(self._words, classes="words", markup=False)
            labels = sum(len(label) + LABEL_MARGIN for _, label in self._answers)
            is_stacked = labels > LABELS_WIDTH
            with Horizontal(classes="-stacked" if is_stacked else ""):
                for n, (name, label) in enumerate(self._answers):
                    # As content: a label as a string would be read as markup.
                    yield Button(
                        Content(label),
                        id=name,
                        variant="default" if n or is_stacked else "primary",
                        compact=True,
                    )

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        self.answer(event.button.id or "")


class AskText(Modal[str | None]):
    """A question answered by a line of text; None for esc."""

    DEFAULT_CSS = "AskText TextInput { margin-bottom: 1; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel", show=False)
    ]

    def __init__(self, title: str, words: str, value: str = "") -> None:
        """Ask with a title and a sentence, starting from ``value``."""
        super().__init__()
        self._title, self._words, self._value = title, words, value

    def compose(self) -> ComposeResult:
        """Lay out the question."""
        with Vertical():
            yield Static(self._title, classes="title", markup=False)
            yield Static(self._words, classes="words", markup=False)
            yield TextInput(self._value)
            with Horizontal():
                yield Button("Keep", id="keep", variant="primary", compact=True)
                yield Button("Cancel", id="cancel", compact=True)

    def on_input_submitted(self) -> None:
        """Answer with what was typed."""
        self.answer(self.query_one(TextInput).value)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer, or leave."""
        self.answer(self.query_one(TextInput).value if event.button.id == "keep" else None)
