"""What a revision changes, before it is saved: old → new, from when on, and why."""

from __future__ import annotations

import asyncio
from pathlib import Path

from textual.widgets import Button, Static

from smartgoals_tui.app.screens.base.delayed import Delayed
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.base.question_screen import QuestionScreen
from smartgoals_tui.app.screens.revision.change_rows import (
    beginning_lines,
    change_rows,
    key_hints,
)
from smartgoals_tui.app.screens.wizard.step_result import StepAction, StepResult, StepTarget
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.session.session import SAVE_SECONDS, Session
from smartgoals_tui.app.sizes import NORMAL_WIDTH
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.endings import TO_THE_ARCHIVE
from smartgoals_tui.domain.lifecycle.revising import describe_effect
from smartgoals_tui.domain.text.dates import format_short

MEANINGS = {
    False: "One goal: what it says changes, its weeks go on.",
    True: "A goal of its own from today; each of the two tells of the other.",
}
OLD_MEANINGS = {
    True: TO_THE_ARCHIVE,
    False: "It stays as it was before these changes.",
}


def header_of(goal: Goal, session: Session, hidden: bool) -> tuple[Line, Line]:
    """Return both sides of the header."""
    title, today = shown_title(goal.title, session.glyphs, hidden), session.today
    left = (Span("What changes", Role.KEY), Span(f"   {title}", Role.TITLE))
    return left, (Span(format_short(today, today), Role.MUTED),)


class WhatChanges(QuestionScreen):
    """The last screen of a revision; ``result`` gets its result, the wizard what was said."""

    CSS_PATH = [  # type: ignore[assignment]
        Path(__file__).parents[1] / "base" / "form_screen.tcss",
        Path(__file__).with_suffix(".tcss"),
    ]

    def __init__(
        self,
        session: Session,
        goal: Goal,
        revised: Goal,
        wizard: WizardSession,
        result: asyncio.Future[StepResult],
        hidden: bool,
    ) -> None:
        """Show what makes ``revised`` of ``goal``; the answers are on ``wizard``."""
        super().__init__(session, hidden)
        self._goal, self._revised = goal, revised
        self._wizard, self._result = wizard, result
        self._draft = Delayed(self, self._save, SAVE_SECONDS)
        self.is_another = False
        """Whether the answers are to be a goal of their own."""
        self.lets_go = True
        """Whether the goal ends where another one comes of it."""

    @property
    def chosen(self) -> str:
        """The goal that is revised."""
        return self._goal.uid

    async def on_mount(self) -> None:
        """Show the changes and ask."""
        self.session.ending.subscribe(self, lambda _: self.save_texts())
        self.header.show(*header_of(self._goal, self.session, self.hidden))
        rows = change_rows(self._goal, self._revised, self._wizard.draft)
        await self.ask(*rows, next_label="Save", back_label="Back to the letters")
        later = Button("Keep as a draft", id="leave", compact=True)
        await self.buttons.mount(later, before="#next")
        self.on_resize()
        self._show_choice()

    def on_resize(self) -> None:
        """Fit the keys to the width."""
        self.key_bar.set_items(key_hints(roomy=self.size.width >= NORMAL_WIDTH))

    # Answers

    def answered(self, field: str, value: object) -> None:
        """Take an answer in."""
        if field in ("is_another", "lets_go"):
            setattr(self, field, bool(value))
            self._show_choice()
        elif not self._result.done():
            self._draft.soon()

    def _show_choice(self) -> None:
        """Say when what is chosen takes effect, and what it means."""
        today, row_of = self.session.today, self.questions.row_of
        choice, old = row_of("is_another"), row_of("lets_go")
        if choice and old:
            choice.set_message(MEANINGS[self.is_another], "")
            old.set_message(OLD_MEANINGS[self.lets_go], "")
            old.display = self.is_another
        lines = beginning_lines(self._revised, today, old_ends=self.lets_go)
        if not self.is_another:
            lines = list(describe_effect(self._goal, self._revised, today))
        self.query_one("#effect", Static).update("\n".join(lines))

    def _save(self) -> None:
        """Save the draft with what was said here."""
        said = self.questions.read()
        reason, learned = (str(said.get(name, "")) for name in ("reason", "learned"))
        self._wizard.change(reason=reason, learned=learned)
        self._wizard.save()

    # Going on

    def _move(self, action: StepAction, target: StepTarget = None) -> None:
        if self._result.done() or not is_in_front(self):
            return
        self._draft.now()
        self._result.set_result(StepResult(action, target))

    async def action_next(self) -> None:
        """Save the changes."""
        self._move(StepAction.FINISH)

    async def action_back(self) -> None:
        """Go back to the letters."""
        self._move(StepAction.GO, self._wizard.draft.letter)

    def action_leave(self) -> None:
        """Change nothing yet."""
        self._move(StepAction.LEAVE)

    def on_unmount(self) -> None:
        """Save what is left, where the program ends without asking."""
        self.save_texts()

    def save_texts(self) -> None:
        """Save what is left when the whole program ends."""
        # The end of the program cancels the result; only a given one says that all is done.
        if self._draft.is_waiting and (self._result.cancelled() or not self._result.done()):
            self._save()
