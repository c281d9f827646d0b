"""S: the wish, and what someone would see the person doing."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.action_ideas import ActionIdeas
from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.taking_over import take_over_action
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.suggestions import SuggestingField
from smartgoals_tui.domain.coach import Edit, Hint
from smartgoals_tui.domain.coach.specific import ASK_FOR_A_DEED
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.text.text import cut

LOOK_DEEPER = "where, with whom"
HEADING = "Something like one of these?"
WORDS_LENGTH = 60


class SpecificForm(LetterForm):
    """Asks for the wish and the action and, folded away, for the place and the company."""

    LETTER = Letter.S
    _is_reading = False

    def __init__(self, wizard: WizardSession) -> None:
        """Ask for answers of ``wizard``."""
        super().__init__(wizard)
        self._ideas = ActionIdeas(wizard)

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        draft = self.wizard.draft
        self._action = SuggestingField(
            "action",
            draft.action,
            placeholder="e.g. practise mindfulness meditation",
            heading=HEADING,
            find=self._find,
            take=self._take,
        )
        yield self.text_row("wish", None, "e.g. I want to be happier", above=True)
        yield Vertical(
            Field(FIELD_LABELS["action"], self._action, above=True),
            self._action.list,
            classes="group",
        )
        yield LookDeeper(
            LOOK_DEEPER,
            self.text_row("place", None, "e.g. at the kitchen table", above=True),
            self.text_row("company", None, "e.g. with Sam", above=True),
            open_at_first=bool(draft.place or draft.company),
        )

    def show_details(self, screen: Screen[None]) -> None:
        """Suggest actions that are near to the answers."""
        del screen
        if self.wizard.draft.wish.strip():
            # The next thing a person does is to come to the action.
            self._read_once()
        self._action.suggest(typing=True)

    def typing_paused(self) -> None:
        """Suggest what the words themselves can become."""
        self._ideas.narrow()
        if self._action.list.chosen is None:
            # Nothing moves under a cursor.
            self._action.suggest()

    # Suggestions

    def with_offers(self, hint: Hint) -> Hint:
        """Offer what is suggested with the question for it, unless it stands below the action."""
        if hint.rule not in ASK_FOR_A_DEED or hint.edits or self._action.list.suggestions:
            return hint
        self._ideas.narrow()
        # Examples alone answer no question: where the words are worth a talk, nothing is offered.
        ideas = self._ideas.found() if self._ideas.has_own else ()
        return replace(hint, edits=tuple(map(_edit, ideas)))

    def take_offer(self, edit: Edit) -> bool:
        """Take what was offered with the question."""
        is_own = edit in map(_edit, self._ideas.found())
        if is_own:
            self._take(edit.label)
        return is_own

    def _find(self, typing: bool) -> tuple[str, ...]:
        self._read_once()
        if not typing:
            self._ideas.narrow()
        return self._ideas.found()

    def _read_once(self) -> None:
        if not self._is_reading:
            self._is_reading = True
            self._action.call_after_refresh(lambda: self._action.run_worker(self._read_ideas()))

    async def _read_ideas(self) -> None:
        # Beside the keys: it takes longer than a key may.
        await asyncio.to_thread(self._ideas.read)
        self._action.suggest()
        if isinstance(page := self._action.screen, WizardPage):
            page.think_soon()

    def _take(self, action: str) -> None:
        page = self._action.screen
        taken = self._ideas.take(action, f"Taken: “{cut(action, WORDS_LENGTH)}”.")
        if taken and isinstance(page, WizardPage):
            page.answers_replaced()

    # Taking over

    def row_left(self, row: Field) -> bool:
        """Take over what the action says for other letters."""
        return "action" in row.fields and take_over_action(self.wizard)

    def write_out(self, form: Form) -> None:
        """Take over what was typed just before the letter is left."""
        self.wizard.change(**form.answers(self.wizard.draft))
        if take_over_action(self.wizard):
            form.show(self.wizard.draft)


def _edit(idea: str) -> Edit:
    return Edit(idea, (("action", idea),))
