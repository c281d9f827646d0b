"""A revision on its way: how its answers are read, what they change, and saving just that."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from smartgoals_tui.app.flows.context import ChangedElsewhere, FlowContext
from smartgoals_tui.app.screens.base.flow_request import FlowResult
from smartgoals_tui.app.screens.base.wording import is_plain_about, quoted
from smartgoals_tui.app.screens.revision.what_changes import WhatChanges
from smartgoals_tui.app.screens.wizard.step_result import StepResult
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.domain.change import Change, GoalStep, Step
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.revising import (
    describe_effect,
    read_revision,
    revised_goal,
    revision_problems,
    with_words,
)
from smartgoals_tui.domain.lifecycle.successor import another_goal
from smartgoals_tui.uid import new_uid


class Shown(NamedTuple):
    """What a person was shown of a revision."""

    page: WhatChanges
    reading: Reading
    """What the answers meant when they were shown; its dates as they were read then."""
    revised: Goal


class RevisionRun:
    """One goal's way through the letters, with what changes at their end."""

    def __init__(self, context: FlowContext, goal: Goal) -> None:
        """Revise ``goal``."""
        self._context, self._session, self._goal = context, context.session, goal
        self._check_ins = context.session.records.check_ins(goal.uid)
        self._shown: Shown | None = None

    def read(self, draft: GoalDraft, today: date) -> Reading:
        """Return what ``draft`` means as a revision of the goal."""
        return read_revision(draft, today, self._goal, self._session.calendar, self._check_ins)

    def show_changes(
        self, wizard: WizardSession, result: asyncio.Future[StepResult]
    ) -> WhatChanges | None:
        """Return the screen that shows what the answers change; None where there is none."""
        self._shown = None
        reading = self.read(wizard.draft, self._session.today)
        try:
            revised = revised_goal(self._goal, wizard.draft, reading, self._session.calendar)
        except InvalidValue:
            return None
        if revised == self._goal:
            return None
        hidden = self._context.hidden
        page = WhatChanges(self._session, self._goal, revised, wizard, result, hidden)
        self._shown = Shown(page, reading, revised)
        return page

    def leave(self) -> FlowResult:
        """Say that nothing has changed yet, where the person has seen what would."""
        words = "Kept as a draft: e goes on with it. The goal is as it was."
        return FlowResult(words if self._shown else "")

    def save(self, draft: GoalDraft) -> FlowResult:
        """Save what was shown, with the words of ``draft`` on why; nothing else, and not less."""
        try:
            if self._shown is None:
                return self._save_nothing(draft)
            self._expect_valid(self._shown)
            if self._shown.page.is_another:
                return self._save_another(draft, self._shown)
            return self._save_revised(draft, self._shown)
        except ChangedElsewhere as error:
            return FlowResult(f"{error} The draft is kept.", "warning")
        except InvalidValue as error:
            words = f"{error} The draft is kept, the goal is as it was."
            return FlowResult(words, "warning")

    def _save_nothing(self, draft: GoalDraft) -> FlowResult:
        """Say why nothing was shown: nothing is new, or (InvalidValue) something is wrong."""
        reading = self.read(draft, self._session.today)
        revised_goal(self._goal, draft, reading, self._session.calendar)
        self._session.delete_draft(draft.uid)
        return FlowResult("Nothing changed.", chosen=self._goal.uid)

    def _expect_valid(self, shown: Shown) -> None:
        """Make sure that the days that were shown may still be set today; raises InvalidValue."""
        reading = replace(shown.reading, today=self._session.today)
        problems = revision_problems(self._goal, reading, self._session.calendar, self._check_ins)
        if problems:
            raise InvalidValue(problems[0].message)

    def _save_revised(self, draft: GoalDraft, shown: Shown) -> FlowResult:
        revised = with_words(shown.revised, draft.reason, draft.learned)
        goal, label = self._goal, f"revision of {quoted(self._goal)}"
        result = self._submit(label, draft, GoalStep(goal, revised))
        said = " ".join(describe_effect(goal, revised, self._session.today))
        return result._replace(said=f"Revised. {said}", chosen=goal.uid)

    def _save_another(self, draft: GoalDraft, shown: Shown) -> FlowResult:
        goal, lets_go = self._goal, shown.page.lets_go
        created = self._session.instant
        made = another_goal(goal, draft, shown.reading, new_uid(), created, lets_go)
        new, old = quoted(made.new), quoted(goal)
        result = self._submit(f"new goal {new} out of {old}", draft, *made.steps(goal))
        thanks = "" if is_plain_about(goal) else ", with thanks"
        rest = f"{old} is in the archive{thanks}." if lets_go else f"{old} stays as it was."
        begun = f"{new} is there." if is_plain_about(made.new) else f"Well begun: {new}."
        return result._replace(said=f"{begun} {rest}", chosen=made.new.uid)

    def _submit(self, label: str, draft: GoalDraft, *steps: Step) -> FlowResult:
        gone = self._session.records.without_draft(draft.uid)
        return self._context.submit(Change(label, (*steps, *gone)))
