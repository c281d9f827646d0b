"""Examples to borrow answers from; what a person has typed is kept unless they say otherwise."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from smartgoals_tui.app.screens.wizard.borrowing import Borrowed, borrow, describe
from smartgoals_tui.app.screens.wizard.dialog import Dialog
from smartgoals_tui.app.widgets.answers import Answered
from smartgoals_tui.app.widgets.choice import Choice
from smartgoals_tui.domain.draft import GoalDraft
from smartgoals_tui.domain.examples import Example, suggest
from smartgoals_tui.domain.letters import LETTERS, Letter

SUGGESTIONS = 12


class Borrow(Dialog[Borrowed | None]):
    """Shows examples and what each would fill in."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f2", "dismiss(None)", "Cancel", show=False),
        Binding("ctrl+n", "take('letter')", "Borrow this letter", show=False),
    ]

    def __init__(self, letter: Letter, draft: GoalDraft) -> None:
        """Offer examples for ``letter`` to ``draft``."""
        super().__init__()
        self._letter, self._draft = letter, draft
        self._examples = tuple(suggest(draft, SUGGESTIONS))
        self._replace = False

    def compose(self) -> ComposeResult:
        """Lay out the examples, the preview and the ways to borrow."""
        name = LETTERS[self._letter].name
        with Vertical(classes="borrow"):
            yield Static("Borrow from an example", classes="title")
            with Horizontal(classes="examples"):
                yield OptionList(*(Option(Content(one.title)) for one in self._examples))
                with VerticalScroll(classes="preview", can_focus=False):
                    yield Static("", id="preview", markup=False)
            with Horizontal(classes="what"):
                yield Static("What I typed", classes="label")
                yield Choice(
                    "replace", ((False, "is kept"), (True, "is replaced")), False, blank=False
                )
            with Horizontal(classes="answers"):
                yield Button(f"Borrow {name}", id="letter", variant="primary", compact=True)
                yield Button("Borrow all five", id="all", compact=True)
                yield Button("Cancel", id="cancel", compact=True)

    def on_mount(self) -> None:
        """Show the first example."""
        self.query_one(OptionList).focus()
        self._preview()

    @property
    def _example(self) -> Example:
        return self._examples[self.query_one(OptionList).highlighted or 0]

    @on(OptionList.OptionHighlighted)
    def _preview(self) -> None:
        values = borrow(self._draft, self._example, (self._letter,), self._replace)
        preview = describe(self._draft, self._example, self._letter, values)
        self.query_one("#preview", Static).update(preview)

    @on(Answered)
    def _replace_chosen(self, event: Answered) -> None:
        event.stop()
        self._replace = bool(event.value)
        self._preview()

    @on(OptionList.OptionSelected)
    def _example_chosen(self) -> None:
        self.query_one("#letter").focus()

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.action_take(event.button.id or "")

    def action_take(self, what: str) -> None:
        """Give the answers to take over; None for the button that cancels."""
        if not self.is_current:
            return
        if what == "cancel":
            self.dismiss(None)
            return
        letters = tuple(Letter) if what == "all" else (self._letter,)
        values = borrow(self._draft, self._example, letters, self._replace)
        scope = "Five letters" if what == "all" else LETTERS[self._letter].name
        self.dismiss(Borrowed(f"{scope} borrowed from “{self._example.title}”.", values))
