"""The last look at a revision: each change as old → new, from when on, and why."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.context import Context
from smartgoals_tui.app.screens.questions import Questions
from smartgoals_tui.app.widgets.choice import Choice
from smartgoals_tui.app.widgets.field import Field
from smartgoals_tui.app.widgets.paint import Line, Role, Span, content_of
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.revising import describe_effect


class Verdict(Enum):
    """What becomes of the new answers."""

    KEPT = "kept"
    """They wait as a draft."""
    BACK = "back to the letters"
    SAVE = "this goal, changed"
    BESIDE = "a new goal beside it"
    INSTEAD = "a new goal instead of it"


MEANINGS = {
    Verdict.SAVE: "The same goal. The weeks behind you stay as they were.",
    Verdict.INSTEAD: "A goal of its own, from today. This one goes to the archive, with its weeks.",
    Verdict.BESIDE: "A goal of its own, from today. This one stays as it was.",
}
ANOTHER = "This reads like another goal. It may begin as one of its own that remembers this one."


class WhatChanges(Questions):
    """Shows a revision before it is saved; ``verdict`` is what the person chose."""

    def __init__(
        self, context: Context, before: Goal, after: Goal, is_another: bool, hidden: bool
    ) -> None:
        """Show what makes ``before`` into ``after``.

        Args:
            context: the store.
            before: the goal as it is.
            after: the goal as it would be.
            is_another: the new answers read like another goal.
            hidden: whether the words of goals are masked.
        """
        super().__init__(context, hidden)
        self._before, self._after, self._is_another = before, after, is_another
        self.verdict = Verdict.KEPT
        self.reason = ""
        self.learned = ""

    @property
    def chosen(self) -> str:
        """The goal that is revised."""
        return self._before.uid

    async def on_mount(self) -> None:
        """Show the changes, and ask."""
        left = (Span("What changes", Role.KEY), Span(f"  {self.shown_title(self._before)}"))
        self.header.show(left)
        await self.ask(*self._rows(), next_label="Save", back_label="Back")
        self.answered("verdict", Verdict.SAVE)

    def _rows(self) -> Iterator[Widget]:
        yield Static(content_of(self._change_lines()), classes="facts")
        if self._is_another:
            yield Static(ANOTHER, classes="lapse", markup=False)
            options = [(one, one.value) for one in MEANINGS]
            choice = Choice("verdict", options, Verdict.SAVE, blank=Verdict.SAVE)
            yield Field("It is", choice, answering=True)
        yield self.text_row("reason", "Why the change?", "", "optional: for the story of this goal")
        yield self.text_row("learned", "What did you learn?", "", "optional")

    def _change_lines(self) -> list[Line]:
        if self.hidden:
            lines: list[Line] = [(Span("The words of goals are hidden.", Role.MUTED),)]
        else:
            lines = [_change_line(one) for one in self._after.revisions[-1].changes]
        effect = describe_effect(self._before, self._after, self.context.today)
        return [*lines, (), (Span(effect, Role.ACCENT),)]

    def answered(self, field: str, value: object) -> None:
        """Say what a choice means."""
        row = self.row_of("verdict")
        if row is not None and field == "verdict" and isinstance(value, Verdict):
            row.say(MEANINGS[value], "")

    async def action_next(self) -> None:
        """Save as was chosen."""
        if not self.is_current:
            return
        answers = self.answers()
        self.reason, self.learned = str(answers["reason"]), str(answers["learned"])
        verdict = answers.get("verdict", Verdict.SAVE)
        self._close(verdict if isinstance(verdict, Verdict) else Verdict.SAVE)

    async def action_back(self) -> None:
        """Go back to the letters."""
        self._close(Verdict.BACK)

    def action_leave(self) -> None:
        """Keep the new answers as a draft."""
        self._close(Verdict.KEPT)

    def _close(self, verdict: Verdict) -> None:
        if self.is_current:
            self.verdict = verdict
            self.dismiss()


def _change_line(change: str) -> Line:
    """Return "How often: 5 → 3" with the old muted and the new plain."""
    label, colon, rest = change.partition(": ")
    old, arrow, new = rest.partition(" → ")
    # A label that is a question needs no colon.
    colon = " " if label.endswith("?") else colon
    return (
        Span(f"{label}{colon}", Role.MUTED),
        Span(f"{old}{arrow}" if arrow else "", Role.MUTED),
        Span(new if arrow else rest, Role.TITLE),
    )
