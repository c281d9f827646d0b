"""The screen of one letter: its fields, the sentence so far, and a thought of the coach."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.timer import Timer
from textual.widgets import Static

from smartgoals_tui.app.screens.base.dialogs import AskText, Choose
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.wizard.help import LetterHelp
from smartgoals_tui.app.screens.wizard.offers import Offers
from smartgoals_tui.app.screens.wizard.page import PAUSE_SECONDS, WizardPage
from smartgoals_tui.app.screens.wizard.step_result import StepAction, StepResult, StepTarget
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.sizes import WIDE_WIDTH
from smartgoals_tui.app.widgets.fields.answers import Answer
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.bars import KeyHint
from smartgoals_tui.domain.coach import UNSTORED, Edit, Hint
from smartgoals_tui.domain.drafting.sentence import segments_of
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, LETTERS, Letter, letter_of
from smartgoals_tui.domain.text.text import cut, shorten
from smartgoals_tui.uid import new_uid

if TYPE_CHECKING:
    from smartgoals_tui.app.screens.wizard.borrowing import Borrowed

NUMBER_WIDTH = 8
SKIP_REASON = "I want to explore first"
REASON_LENGTH = 120
SKIP_WORDS = "A letter may wait. Say why, so that you know it later:"

ORDER: tuple[StepTarget, ...] = (*Letter, None)
"""The screens in order, the last look at the end."""


class Step(WizardPage):
    """Asks for the answers of one letter; subclasses lay out its fields."""

    LETTER: ClassVar[Letter]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "borrow", "Example", show=False),
        Binding("f4", "apply", "Do what the hint says", show=False),
        Binding("f5", "undo", "Take it back", show=False),
        Binding("f6", "dismiss_hint", "Not now", show=False),
        Binding("f7", "skip", "Skip this letter", show=False),
    ]

    def __init__(
        self, wizard: WizardSession, result: asyncio.Future[StepResult], field: str = ""
    ) -> None:
        """Show ``wizard`` with the focus on ``field``, by default the first."""
        super().__init__(wizard, result)
        self._field = field
        self._pause_timer: Timer | None = None

    # Layout

    def keys(self) -> tuple[KeyHint, ...]:
        """Offer the keys for fields, letters and examples."""
        return (
            KeyHint("enter", "next field", "focus_step(1)"),
            KeyHint("ctrl+n", "Next", "next"),
            KeyHint("ctrl+o", "Back", "back"),
            KeyHint("f1", "Help", "help"),
            KeyHint("esc", "Leave", "leave"),
            KeyHint("f2", "Example", "borrow"),
        )

    @property
    def letter(self) -> StepTarget:
        """The letter of this screen."""
        return self.LETTER

    def compose_fields(self) -> ComposeResult:
        """Lay out the rows of the letter."""
        raise NotImplementedError

    def compose_form(self) -> ComposeResult:
        """Lay out the question and its rows."""
        yield Static(LETTERS[self.LETTER].question, id="question", markup=False)
        yield Static(classes="left-open", markup=False)
        yield Static(self._guide, classes="guide", markup=False)
        yield from self.compose_fields()

    def compose_side(self) -> ComposeResult:
        """Lay out the guide's words, the sentence and the coach."""
        yield Static(self._guide, classes="guide", markup=False)
        yield from super().compose_side()

    @property
    def _guide(self) -> str:
        return self.wizard.guide.get(self.LETTER, "")

    def back_label(self) -> str:
        """Name the letter before."""
        before = self._neighbour(-1)
        return f"Back: {LETTERS[before].name}" if before else ""

    def next_label(self) -> str:
        """Name the letter after."""
        after = self._neighbour(1)
        return f"Next: {LETTERS[after].name}" if after else "Next: read it once more"

    def _neighbour(self, step: int) -> StepTarget:
        position = ORDER.index(self.LETTER) + step
        return ORDER[position] if position >= 0 else None

    def text_row(
        self, field: str, label: str | None = None, placeholder: str = "", above: bool = False
    ) -> Field:
        """Return the row of a field that is answered by words."""
        line = TextField(field, str(getattr(self.wizard.draft, field)), placeholder=placeholder)
        return Field(FIELD_LABELS[field] if label is None else label, line, above=above)

    def row_of(self, field: str) -> Field:
        """Return the row that asks for ``field``."""
        return next(row for row in self.query(Field) if field in row.fields)

    def on_mount(self) -> None:
        """Show what the answers mean, and begin with the first field."""
        self.set_class(bool(self._guide), "-guided")
        if self.LETTER in self.wizard.visited_letters or self._field:
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
        self.sentence.show(segments_of(self.wizard.draft, self.wizard.reading))
        self.show_notes()
        self._show_left_open()
        self.show_details()

    def _show_left_open(self) -> None:
        reason = self.wizard.draft.skip_reason(self.LETTER)
        words = self.query_one(".left-open", Static)
        words.display = bool(reason)
        words.update(f"Left open for now: {cut(reason, REASON_LENGTH)}. F7 takes it up again.")

    def show_details(self) -> None:
        """Show what depends on other answers; for subclasses."""

    async def think(self) -> None:
        """Show the lamps, and what the coach thinks."""
        if self.result.done():
            return
        self.rail.show_lamps(self.wizard.lamps())
        is_alone = self.show_note()
        applied = None if is_alone else self.wizard.applied_at(self.LETTER)
        hints = () if is_alone else self._hints_in_sight()
        await self.coach.show(hints, applied.words if applied else "")
        self.set_class(bool(hints or applied), "-thoughtful")
        self.set_class(bool(hints and applied), "-busy")
        self.set_class(any(hint.rule in UNSTORED for hint in hints), "-grave")

    def _hints_in_sight(self) -> tuple[Hint, ...]:
        """Return what the coach thinks; where there is room for one thought, keys mean that one."""
        hints = self.wizard.hints(self.LETTER)
        return hints if self.size.width >= WIDE_WIDTH else hints[:1]

    def on_resize(self) -> None:
        """Show as many thoughts as there is room for."""
        self.call_later(self.think)

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

    def _go(self, place: StepTarget) -> None:
        self.give_result(StepAction.GO, place)

    def give_result(self, action: StepAction, target: StepTarget = None, field: str = "") -> None:
        """Give the result; what is wrong here is said at once from now on."""
        self.wizard.visited_letters.add(self.LETTER)
        super().give_result(action, target, field)

    def action_help(self) -> None:
        """Explain the letter and the keys."""
        self.app.push_screen(LetterHelp(self.LETTER))

    def action_borrow(self) -> None:
        """Offer examples to borrow answers from."""
        # start-up: the wizard opens without the examples
        from smartgoals_tui.app.screens.wizard.borrow import Borrow

        self.app.push_screen(Borrow(self.LETTER, self.wizard.draft), self._borrow)

    def _borrow(self, borrowed: Borrowed | None) -> None:
        if borrowed and self.wizard.apply(borrowed.words, borrowed.values):
            self._answers_replaced()

    def action_apply(self) -> None:
        """Do what the first hint with an offer says; ask which, where it offers several things."""
        hint = next((hint for hint in self.coach.hints if hint.edits), None)
        if hint is None or not self._is_open(hint):
            return
        if len(hint.edits) == 1:
            self._take(hint.edits[0])
            return
        self.app.push_screen(Offers(hint), self._take)

    def _take(self, edit: Edit | None) -> None:
        if edit is None:
            return
        if edit.lets_go:
            self._offer_to_let_go()
            return
        second = None
        words = f"Done: {edit.label}"
        if edit.second:
            second = GoalDraft(new_uid(), wish=edit.second, start="today")
            words = f"{shorten(edit.second)} waits as a draft of its own."
        if self.wizard.apply(words, dict(edit.values), second):
            self._answers_replaced()
        if edit.goto:
            self._go_to(edit.goto)

    def _go_to(self, field: str) -> None:
        """Put the cursor into a field, on whichever screen it is."""
        letter = letter_of(field)
        if letter is not self.LETTER:
            self.give_result(StepAction.GO, letter, field)
            return
        controls = (one for one in self.form.in_order() if isinstance(one, Answer))
        wanted = next((one for one in controls if one.field == field), None)
        if wanted is not None:
            self.set_focus(wanted)

    def _offer_to_let_go(self) -> None:
        words = (
            "To see that a goal is not yours is worth as much as keeping one. "
            "Shall the draft go, or wait?"
        )
        answers = (("keep", "Keep the draft"), (StepAction.DISCARD.name, "Let it go"))
        self.app.push_screen(Choose("Let it go?", words, answers), self._let_go)

    def _let_go(self, answer: str | None) -> None:
        if answer == StepAction.DISCARD.name:
            self.give_result(StepAction.DISCARD)

    def action_dismiss_hint(self) -> None:
        """Put the first hint aside for this draft."""
        if self.coach.hints:
            if self.wizard.silence(self.coach.hints[0].rule):
                self.answers_changed()
            self.call_later(self.think)

    def action_skip(self) -> None:
        """Ask why this letter is left open for now; a skipped one is taken up again."""
        if not is_in_front(self):
            return
        if self.wizard.draft.skip_reason(self.LETTER):
            self._skip("")
            return
        name = LETTERS[self.LETTER].name
        self.app.push_screen(
            AskText(f"Leave “{name}” open for now?", SKIP_WORDS, SKIP_REASON), self._skip
        )

    def _skip(self, reason: str | None) -> None:
        if reason is None:
            return
        skipped = self.wizard.draft.skipping(self.LETTER, reason).skipped
        verb = "is left open" if reason.strip() else "is taken up again"
        if self.wizard.apply(f"{LETTERS[self.LETTER].name} {verb}.", {"skipped": skipped}):
            self._answers_replaced()

    def action_undo(self) -> None:
        """Undo what was last done for the person."""
        if self.wizard.applied_at(self.LETTER) and not self.note.is_shown:
            self.wizard.undo()
            self._answers_replaced()

    def _is_open(self, hint: Hint) -> bool:
        """Tell whether the answers still are those that the hint was about."""
        return hint in self.wizard.hints(self.LETTER)


def number_field(field: str, value: str) -> TextField:
    """Return a short line for a number."""
    return TextField(field, value, width=NUMBER_WIDTH)
