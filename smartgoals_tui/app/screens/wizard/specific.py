"""S: the wish, and what someone would see the person doing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.taking_over import take_over_action
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.suggestions import SuggestingField
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.text.text import cut

LOOK_DEEPER = "where, with whom"
HEADING = "Something like one of these?"
WORDS_LENGTH = 60

ActionsLike = Callable[[str, str], tuple[str, ...]]


class SpecificForm(LetterForm):
    """Asks for the wish and the action and, folded away, for the place and the company."""

    LETTER = Letter.S
    _actions_like: ActionsLike | None = None
    """Finds what is near to a wish and an action, once the examples are read."""
    _is_reading = False

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
        self._action.suggest()

    # Suggestions

    def _find(self) -> tuple[str, ...]:
        if self._actions_like is None:
            self._read_once()
            return ()
        found = self._actions_like(self.wizard.draft.wish, self.wizard.draft.action)
        return () if found and self.wizard.is_heavy else found

    def _read_once(self) -> None:
        if not self._is_reading:
            self._is_reading = True
            self._action.call_after_refresh(lambda: self._action.run_worker(self._read_examples()))

    async def _read_examples(self) -> None:
        # Beside the keys: it takes longer than a key may.
        self._actions_like = await asyncio.to_thread(_read_examples)
        self._action.suggest()

    def _take(self, action: str) -> None:
        page = self._action.screen
        if self.wizard.apply(f"Taken: “{cut(action, WORDS_LENGTH)}”.", {"action": action}):
            # An example says nothing for other letters.
            self.wizard.kept_actions.add(action)
            if isinstance(page, WizardPage):
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


def _read_examples() -> ActionsLike:
    # start-up: the first frame shows none of them
    from smartgoals_tui.domain.examples.while_typing import actions_like

    # The first call builds what it looks in.
    actions_like("a wish", "an action")
    return actions_like
