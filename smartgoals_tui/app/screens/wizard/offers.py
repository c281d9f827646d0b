"""What one thought of the coach offers, where it offers more than one thing."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button, Static

from smartgoals_tui.app.screens.base.modal import Modal
from smartgoals_tui.domain.coach import Edit, Hint
from smartgoals_tui.domain.text.text import cut, line_of

LABEL_LENGTH, WORDS_LENGTH = 60, 200


class Offers(Modal[Edit | None]):
    """A few things that can be done; None for none of them.

    It may come up over a sentence being typed: neither letters nor digits take anything.
    """

    DEFAULT_CSS = """
    Offers > Vertical { width: 72; }
    Offers Button { width: 100%; margin: 0; text-align: left; content-align: left middle; }
    Offers .keys { color: $text-muted; margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Not now", show=False),
        Binding("up", "app.focus_previous", "Previous", show=False),
        Binding("down", "app.focus_next", "Next", show=False),
    ]

    def __init__(self, hint: Hint) -> None:
        """Offer what ``hint`` does."""
        super().__init__()
        self._hint = hint

    def compose(self) -> ComposeResult:
        """Lay out the question and the offers."""
        with Vertical():
            words = cut(line_of(self._hint.suggestion), WORDS_LENGTH)
            yield Static(words, classes="title", markup=False)
            for number, edit in enumerate(self._hint.edits):
                # As content: a label as a string would be read as markup.
                label = Content(cut(line_of(edit.label), LABEL_LENGTH))
                yield Button(label, id=f"offer-{number}", compact=True)
            yield Static("up, down choose   enter do it   esc not now", classes="keys")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Take an offer."""
        number = int((event.button.id or "").removeprefix("offer-"))
        self.answer(self._hint.edits[number])
