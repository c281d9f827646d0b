"""The screen of one letter: its fields, the sentence so far, and a thought of the coach."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.timer import Timer
from textual.widgets import Static

from smartgoals_tui.app.screens.wizard.moves import Move, Place, Way
from smartgoals_tui.app.screens.wizard.page import PAUSE_SECONDS, Page
from smartgoals_tui.app.screens.wizard.sheet import Sheet
from smartgoals_tui.app.widgets.answers import Answer
from smartgoals_tui.app.widgets.bars import KeyHint
from smartgoals_tui.app.widgets.field import Field
from smartgoals_tui.app.widgets.text_field import TextField
from smartgoals_tui.domain.coach import Hint
from smartgoals_tui.domain.letters import FIELD_LABELS, LETTERS, Letter
from smartgoals_tui.domain.sentence import segments_of

if TYPE_CHECKING:
    from smartgoals_tui.app.screens.wizard.borrowing import Borrowed

ORDER: tuple[Place, ...] = (*Letter, None)
"""The screens in order, the last look at the end."""


class Step(Page):
    """Asks for the answers of one letter; subclasses lay out its fields."""

    LETTER: ClassVar[Letter]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "borrow", "Example", show=False),
        Binding("f4", "apply", "Do what the hint says", show=False),
        Binding("f5", "take_back", "Take it back", show=False),
        Binding("f6", "dismiss_hint", "Not now", show=False),
    ]
    KEYS = (
        KeyHint("enter", "next field", "focus_step(1)"),
        KeyHint("ctrl+n", "Next", "next"),
        KeyHint("ctrl+o", "Back", "back"),
        KeyHint("f1", "Help", "help"),
        KeyHint("esc", "Leave", "leave"),
        KeyHint("f2", "Example", "borrow"),
    )

    def __init__(self, sheet: Sheet, moved: asyncio.Future[Move], field: str = "") -> None:
        """Show ``sheet`` with the focus on ``field``, by default the first."""
        super().__init__(sheet, moved)
        self._field = field
        self._pause_timer: Timer | None = None

    # Layout

    @property
    def place(self) -> Place:
        """The letter of this screen."""
        return self.LETTER

    def compose_fields(self) -> ComposeResult:
        """Lay out the rows of the letter."""
        raise NotImplementedError

    def compose_form(self) -> ComposeResult:
        """Lay out the question and its rows."""
        yield Static(LETTERS[self.LETTER].question, id="question", markup=False)
        yield Static(self._guide, classes="guide", markup=False)
        yield from self.compose_fields()

    def compose_side(self) -> ComposeResult:
        """Lay out the guide's words, the sentence and the coach."""
        yield Static(self._guide, classes="guide", markup=False)
        yield from super().compose_side()

    @property
    def _guide(self) -> str:
        return self.sheet.guide.get(self.LETTER, "")

    def back_label(self) -> str:
        """Name the letter before."""
        before = self._neighbour(-1)
        return f"Back: {LETTERS[before].name}" if before else ""

    def next_label(self) -> str:
        """Name the letter after."""
        after = self._neighbour(1)
        return f"Next: {LETTERS[after].name}" if after else "Next: read it once more"

    def _neighbour(self, step: int) -> Place:
        position = ORDER.index(self.LETTER) + step
        return ORDER[position] if position >= 0 else None

    def text_row(
        self, field: str, label: str | None = None, placeholder: str = "", above: bool = False
    ) -> Field:
        """Return the row of a field that is answered by words."""
        line = TextField(field, str(getattr(self.sheet.draft, field)), placeholder=placeholder)
        return Field(FIELD_LABELS[field] if label is None else label, line, above=above)

    def on_mount(self) -> None:
        """Show what the answers mean, and begin with the first field."""
        self.set_class(bool(self._guide), "-guided")
        if self.LETTER in self.sheet.left or self._field:
            for row in self.query(Field):
                row.visited = True
        self._show_meaning()
        self.call_later(self.think)
        self._focus_first()

    def _focus_first(self) -> None:
        controls = self.form.in_order()
        wanted = (one for one in controls if isinstance(one, Answer) and one.field == self._field)
        first = next(wanted, controls[0] if controls else None)
        if first is not None and self.focused is None:
            row = next((one for one in first.ancestors if isinstance(one, Field)), None)
            said = row is not None and row.visited
            self.set_focus(first)
            if row is not None and said:
                self.call_later(self._keep_said, row)

    def _keep_said(self, row: Field) -> None:
        row.visited = True
        self.show_notes()

    # What follows from the answers

    def answers_changed(self) -> None:
        """Show the sentence at once, and the coach's thoughts when typing pauses."""
        super().answers_changed()
        self._show_meaning()
        if self._pause_timer is not None:
            self._pause_timer.stop()
        self._pause_timer = self.set_timer(PAUSE_SECONDS, self.think)

    def _show_meaning(self) -> None:
        self.sentence.show(segments_of(self.sheet.draft, self.sheet.reading))
        self.show_notes()
        self.show_details()

    def show_details(self) -> None:
        """Show what depends on other answers; for subclasses."""

    async def think(self) -> None:
        """Show the lamps, and what the coach thinks."""
        if self.moved.done():
            return
        self.rail.show_lamps(self.sheet.lamps())
        deed = self.sheet.deed
        hints = self.sheet.hints(self.LETTER)
        await self.coach.show(hints, deed.words if deed else "")
        self.set_class(bool(hints or deed), "-thoughtful")

    def _answers_replaced(self) -> None:
        self.show_answers()
        self.answers_changed()
        self.call_later(self.think)

    # Commands

    def action_next(self) -> None:
        """Go to the next letter."""
        self._go(self._neighbour(1))

    def action_back(self) -> None:
        """Go to the letter before, if there is one."""
        if self.LETTER is not ORDER[0]:
            self._go(self._neighbour(-1))

    def _go(self, place: Place) -> None:
        self.move(Way.GO, place)

    def move(self, way: Way, place: Place = None, field: str = "") -> None:
        """Give the result; what was done for the person here can no longer be taken back."""
        self.sheet.left.add(self.LETTER)
        self.sheet.deed = None
        super().move(way, place, field)

    def action_help(self) -> None:
        """Explain the letter and the keys."""
        from smartgoals_tui.app.screens.wizard.help import LetterHelp

        self.app.push_screen(LetterHelp(self.LETTER))

    def action_borrow(self) -> None:
        """Offer examples to borrow answers from."""
        from smartgoals_tui.app.screens.wizard.borrow import Borrow

        self.app.push_screen(Borrow(self.LETTER, self.sheet.draft), self._borrow)

    def _borrow(self, borrowed: Borrowed | None) -> None:
        if borrowed and self.sheet.do(borrowed.words, borrowed.values):
            self._answers_replaced()

    def action_apply(self) -> None:
        """Do what the first hint with an offer says."""
        hint = next((hint for hint in self.coach.hints if hint.edit), None)
        if hint and hint.edit and self._is_open(hint):
            label = hint.edit.label
            if self.sheet.do(f"Done: {label}", dict(hint.edit.values)):
                self._answers_replaced()

    def action_dismiss_hint(self) -> None:
        """Put the first hint aside for this draft."""
        if self.coach.hints:
            if self.sheet.put_aside(self.coach.hints[0].rule):
                self.answers_changed()
            self.call_later(self.think)

    def action_take_back(self) -> None:
        """Undo what was last done for the person."""
        if self.sheet.deed is not None:
            self.sheet.take_back()
            self._answers_replaced()

    def _is_open(self, hint: Hint) -> bool:
        """Tell whether the answers still are those that the hint was about."""
        return hint in self.sheet.hints(self.LETTER)


def number_field(field: str, value: str, width: int = 8) -> TextField:
    """Return a short line for a number."""
    return TextField(field, value, width=width)
