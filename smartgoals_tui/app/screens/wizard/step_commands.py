"""What the function keys of a letter's screen do: examples, hints, stairs, leaving it open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.widget import Widget

from smartgoals_tui.app.screens.base.dialogs import AskText, Choose
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.screens.wizard.offers import Offers
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.app.widgets.fields.answers import Answer
from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
from smartgoals_tui.domain.coach import Edit, Hint
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter, letter_of
from smartgoals_tui.domain.text.text import cut, shorten
from smartgoals_tui.uid import new_uid

if TYPE_CHECKING:
    from smartgoals_tui.app.screens.wizard.borrowing import Borrowed

SKIP_REASON = "I want to explore first"
SKIP_WORDS = "You can answer this later. Say why, so that you remember:"
LET_GO_WORDS = (
    "It is good to see that a goal is not your own. Let the draft go, or keep it for now?"
)
NO_FLIGHT = (
    "There is no room for a step between now and the goal. M asks how often, and what you do now."
)
ANSWER = "answer it"
REPLACED = "They replace your own steps. f5 brings yours back."
TITLE_LENGTH = 60


class StepCommands:
    """Changes the answers for the person, each time in a way that can be undone."""

    def __init__(self, page: WizardPage, letter_form: LetterForm) -> None:
        """Work on the answers of ``page``, which shows ``letter_form``."""
        self._page, self._wizard, self._letter = page, page.wizard, letter_form.LETTER
        self._letter_form = letter_form
        self._commands: dict[str, Callable[[], None]] = {
            "borrow": self.borrow,
            "look_deeper": self.look_deeper,
            "apply": self.apply,
            "undo": self.undo,
            "dismiss_hint": self.dismiss_hint,
            "skip": self.skip,
            "draft_stairs": self.draft_stairs,
        }

    def run(self, name: str) -> None:
        """Do the command ``name``."""
        self._commands[name]()

    def control_of(self, field: str) -> Widget | None:
        """Return the control that answers ``field``, or the one that stands in for it; or None.

        What is folded away is shown.
        """
        shown = self._page.form.in_order()
        for name in (field, self._letter_form.stand_in(field)):
            if control := _answering(shown, name):
                return control
        if (fold := self._fold) and _answering(fold.query("*"), field):
            fold.open()
            return _answering(self._page.form.in_order(), field)
        return None

    # Looking deeper

    @property
    def _fold(self) -> LookDeeper | None:
        return next(iter(self._page.form.query(LookDeeper)), None)

    def look_deeper(self) -> None:
        """Show what the page asks besides and go there, or fold it away and come back."""
        fold, focused = self._fold, self._page.focused
        if fold is None:
            return
        fold.toggle()
        controls = self._page.form.in_order()
        inside = [control for control in controls if fold.holds(control)]
        if inside:
            self._page.set_focus(inside[0])
        elif focused is not None and fold.holds(focused) and controls:
            self._page.set_focus(controls[-1])

    def hints(self) -> tuple[Hint, ...]:
        """Return what the coach thinks; a question for what is folded away opens it with a key."""
        hints = self._wizard.hints(self._letter)
        if hints and self._letter_form.says(hints[0]):
            # One thing at a time.
            return ()
        return tuple(self._reachable(self._letter_form.with_offers(hint)) for hint in hints)

    def _reachable(self, hint: Hint) -> Hint:
        fold = self._fold
        if hint.edits or fold is None or fold.is_open or not hint.field:
            return hint
        if not _answering(fold.query("*"), hint.field):
            return hint
        return replace(hint, edits=(Edit(ANSWER, goto=hint.field),))

    # Examples

    def borrow(self) -> None:
        """Offer examples to borrow answers from."""
        if not is_in_front(self._page):
            return
        # start-up: the wizard opens without the examples
        from smartgoals_tui.app.screens.wizard.borrow import Borrow

        self._page.app.push_screen(Borrow(self._letter, self._wizard.draft), self._take_borrowed)

    def _take_borrowed(self, borrowed: Borrowed | None) -> None:
        if borrowed and self._wizard.apply(borrowed.words, borrowed.values):
            self._page.answers_replaced()

    # Hints

    def apply(self) -> None:
        """Do what the first hint with an offer says; ask which, where it offers several things."""
        hint = next((hint for hint in self._page.coach.hints if hint.edits), None)
        if hint is None or hint not in self.hints():
            # Not about the answers as they are by now.
            return
        if len(hint.edits) == 1:
            self._apply_edit(hint.edits[0])
        else:
            self._page.app.push_screen(Offers(hint), self._apply_edit)

    def _apply_edit(self, edit: Edit | None) -> None:
        if edit is None or self._letter_form.take_offer(edit):
            return
        if edit.lets_go:
            self._ask_to_let_go()
            return
        others = [GoalDraft(new_uid(), wish=wish, start="today") for wish in edit.others]
        words = _kept_words(edit.others) if others else f"Done: {edit.label}"
        if self._wizard.apply(words, dict(edit.values), others):
            self._page.answers_replaced()
        if edit.goto:
            self._go_to(edit.goto)

    def _go_to(self, field: str) -> None:
        """Put the cursor into a field, on whichever screen it is."""
        letter = letter_of(field)
        if letter is not self._letter:
            self._page.give_result(StepAction.GO, letter, field)
        elif control := self.control_of(field):
            self._page.set_focus(control)

    def _ask_to_let_go(self) -> None:
        answers = (("keep", "Keep the draft"), (StepAction.DISCARD.name, "Let it go"))
        self._page.app.push_screen(Choose("Let it go?", LET_GO_WORDS, answers), self._let_go)

    def _let_go(self, answer: str | None) -> None:
        if answer == StepAction.DISCARD.name:
            self._page.give_result(StepAction.DISCARD)

    def dismiss_hint(self) -> None:
        """Put the first hint aside for this draft."""
        hints = self._page.coach.hints
        if hints:
            if self._wizard.silence(hints[0].rule):
                self._page.answers_changed()
            self._page.think_soon()

    def undo(self) -> None:
        """Undo what was last done for the person."""
        if self._wizard.applied_at(self._letter) and not self._page.note.is_shown:
            self._wizard.undo()
            self._page.answers_replaced()

    # Leaving the letter open

    def skip(self) -> None:
        """Ask why this letter is left open for now; a skipped one is taken up again."""
        if not is_in_front(self._page):
            return
        if self._wizard.draft.skip_reason(self._letter):
            self._skip("")
            return
        title = f"Leave “{LETTERS[self._letter].name}” open for now?"
        self._page.app.push_screen(AskText(title, SKIP_WORDS, SKIP_REASON), self._skip)

    def _skip(self, reason: str | None) -> None:
        if reason is None:
            return
        skipped = self._wizard.draft.skipping(self._letter, reason).skipped
        verb = "is left open" if reason.strip() else "is taken up again"
        if self._wizard.apply(f"{LETTERS[self._letter].name} {verb}.", {"skipped": skipped}):
            self._page.answers_replaced()

    # Stairs

    def draft_stairs(self) -> None:
        """Offer flights of stairs from what the person does now to the goal."""
        if self._letter is not Letter.A or not is_in_front(self._page):
            return
        flights = self._wizard.flights
        if not flights:
            self._page.tell(NO_FLIGHT)
            return
        words = REPLACED if self._wizard.draft.stairs else ""
        question = f"From what you do now to the goal, in how many steps? {words}".strip()
        hint = Hint("A2", self._letter, "stairs", "", "", question, edits=flights)
        self._page.app.push_screen(Offers(hint), self._apply_edit)

    def record_deleted_stair(self, event: StairsEditor.Deleted) -> None:
        """Let a stair that was deleted be what can be undone."""
        self._wizard.record_applied(
            f"The step “{cut(event.title, TITLE_LENGTH)}” is gone.",
            {"stairs": event.before},
            {"stairs": self._page.query_one(StairsEditor).value},
        )


def _kept_words(wishes: Sequence[str]) -> str:
    """Say that each of ``wishes`` has become a draft."""
    if len(wishes) == 1:
        return f"{shorten(wishes[0])} is kept as a draft of its own."
    return f"The other {len(wishes)} are kept as drafts of their own."


def _answering(controls: Iterable[Widget], field: str) -> Widget | None:
    """Return the first of ``controls`` that answers ``field``."""
    answers = (control for control in controls if isinstance(control, Answer))
    return next((c for c in answers if c.field == field and isinstance(c, Widget)), None)
