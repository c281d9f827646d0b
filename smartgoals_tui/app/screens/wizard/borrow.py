"""Examples to borrow answers from; what a person has typed is kept unless they say otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.base.modal import Modal
from smartgoals_tui.app.screens.wizard.borrowing import Borrowed, borrow, describe, listing
from smartgoals_tui.app.widgets.fields.answers import Answered
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.text_input import TextInput
from smartgoals_tui.app.widgets.lists.paged_list import PagedList
from smartgoals_tui.domain.examples import Example
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter
from smartgoals_tui.domain.text.text import capitalise

ALL = "all"
NOTHING_TO_BORROW = "Nothing to borrow here: your own answers are kept."
SEARCH = "/ Search by words: night, money, friends"


class Borrow(Modal[Borrowed | None]):
    """Shows examples and what each would fill in."""

    CSS_PATH = Path(__file__).with_name("borrow.tcss")
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (30, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f2", "dismiss(None)", "Cancel", show=False),
        Binding("ctrl+n", "take('letter')", "Borrow this letter", show=False),
        Binding("f3", f"take('{ALL}')", "Borrow all five", show=False),
        Binding("f4", "keep_or_replace", "Keep or replace what is typed", show=False),
        Binding("slash", "search", "Search", show=False),
        Binding("down", "to_list", "To the examples", show=False),
    ]

    search = query_one("#search", TextInput)
    options = query_one(OptionList)

    def __init__(self, letter: Letter, draft: GoalDraft) -> None:
        """Offer examples for ``letter`` to ``draft``."""
        super().__init__()
        self._letter, self._draft = letter, draft
        self._examples: tuple[Example | None, ...] = ()
        """What each line of the list offers; None for a heading."""
        self._replace = False

    def compose(self) -> ComposeResult:
        """Lay out the search, the examples, the preview and the ways to borrow."""
        name = LETTERS[self._letter].name
        with Vertical(classes="borrow"):
            yield Static("Borrow from an example", classes="title")
            yield TextInput(placeholder=SEARCH, id="search", compact=True)
            with Horizontal(classes="examples"):
                yield PagedList()
                with VerticalScroll(classes="preview"):
                    yield Static("", id="preview", markup=False)
            with Horizontal(classes="what"):
                typed = Content.assemble(("f4", "bold $text-primary"), " What I typed")
                yield Static(typed, classes="label")
                yield Choice(
                    "replace", ((False, "is kept"), (True, "is replaced")), False, blank=False
                )
            yield Static(self._keys, classes="keys", markup=False)
            with Horizontal(classes="answers"):
                yield Button(f"Borrow {name}", id="letter", variant="primary", compact=True)
                yield Button("Borrow all five", id=ALL, compact=True)
                yield Button("Cancel", id="cancel", compact=True)

    def on_mount(self) -> None:
        """Begin with the examples nearest to the wish."""
        self._fill()
        self.options.focus()

    @property
    def _keys(self) -> str:
        name = LETTERS[self._letter].name
        return f"enter borrows {name}, f3 all five; f5 takes it back"

    # The list

    def _fill(self) -> None:
        groups = listing(self._draft, self.search.value)
        lines: list[tuple[Option, Example | None]] = []
        for heading, examples in groups:
            lines.append((Option(Content(capitalise(heading)), disabled=True), None))
            lines += [(Option(Content(f" {example.title}")), example) for example in examples]
        self._examples = tuple(example for _, example in lines)
        self.options.set_options(option for option, _ in lines)
        self.options.highlighted = next(at for at, example in enumerate(self._examples) if example)
        self.options.scroll_home(animate=False)
        self._preview()

    @property
    def _example(self) -> Example | None:
        at = self.options.highlighted
        return None if at is None else self._examples[at]

    @on(OptionList.OptionHighlighted)
    def _preview(self) -> None:
        if self._example is None:
            return
        self.query_one(".keys", Static).update(self._keys)
        values = borrow(self._draft, self._example, tuple(Letter), self._replace)
        self.query_one("#preview", Static).update(
            describe(self._draft, self._example, self._letter, values)
        )
        self.query_one(".preview").scroll_home(animate=False)

    # Searching

    def action_search(self) -> None:
        """Go to the search line."""
        self.search.focus()

    @on(Input.Changed, "#search")
    def _searched(self) -> None:
        self._fill()

    @on(Input.Submitted, "#search")
    def action_to_list(self) -> None:
        """Go to the examples."""
        self.options.focus()

    # Borrowing

    @on(Answered)
    def _replace_chosen(self, event: Answered) -> None:
        event.stop()
        self._replace = bool(event.value)
        self._preview()

    def action_keep_or_replace(self) -> None:
        """Let answers that are there already stay, or give way."""
        self._replace = not self._replace
        self.query_one(Choice).show(self._replace)
        self._preview()

    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        self.action_take("letter")

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.action_take(event.button.id or "")

    def action_take(self, what: str) -> None:
        """Give the answers to take over; None for the button that cancels."""
        if not is_in_front(self):
            return
        if what == "cancel" or self._example is None:
            self.dismiss(None)
            return
        letters = tuple(Letter) if what == ALL else (self._letter,)
        values = borrow(self._draft, self._example, letters, self._replace)
        if self._draft.answered(values.items()) == self._draft:
            self.query_one(".keys", Static).update(NOTHING_TO_BORROW)
            return
        scope = "Five letters" if what == ALL else LETTERS[self._letter].name
        verb = "replaced by" if self._replace else "borrowed from"
        self.dismiss(Borrowed(f"{scope} {verb} “{self._example.title}”.", values))
