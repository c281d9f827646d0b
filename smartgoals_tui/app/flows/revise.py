"""A revision on its way: how its answers are read, what they change, and saving that."""

from __future__ import annotations

import asyncio
from datetime import date

from smartgoals_tui.app.screens.base.command_screen import CommandScreen, quoted
from smartgoals_tui.app.screens.revision.what_changes import WhatChanges
from smartgoals_tui.app.screens.wizard.step_result import StepResult
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.revising import describe_effect, read_revision, revised_goal
from smartgoals_tui.domain.lifecycle.successor import another_goal
from smartgoals_tui.uid import new_uid


class RevisionRun:
    """The way of one goal through the letters, with what changes at their end."""

    def __init__(self, screen: CommandScreen, goal: Goal) -> None:
        """Revise ``goal``, called from ``screen``."""
        self._screen, self._context, self._goal = screen, screen.session, goal
        self._check_ins = screen.session.journal.check_ins(goal.uid)
        self._page: WhatChanges | None = None

    def read(self, draft: GoalDraft, today: date) -> Reading:
        """Return what ``draft`` means as a revision of the goal."""
        return read_revision(draft, today, self._goal, self._context.calendar, self._check_ins)

    def show_changes(
        self, wizard: WizardSession, result: asyncio.Future[StepResult]
    ) -> WhatChanges | None:
        """Return the screen that shows what the answers change; None where there is none."""
        try:
            revised = self._revised(wizard.draft)
        except InvalidValue:
            return None
        if revised == self._goal:
            return None
        hidden = self._screen.hidden
        self._page = WhatChanges(self._context, self._goal, revised, wizard, result, hidden)
        return self._page

    def leave(self) -> None:
        """Say that nothing has changed yet."""
        if self._page is not None:
            self._screen.say("Kept as a draft: e goes on with it. The goal is as it was.")

    def settle(self, draft: GoalDraft) -> Goal | None:
        """Save what the answers change; return the goal that came of it."""
        try:
            if self._page is not None and self._page.is_another:
                return self._begin_another(draft, self._page.lets_go)
            return self._revise(draft)
        except InvalidValue as error:
            words = f"{error} The draft is kept, the goal is as it was."
            self._screen.say(words, "warning")
            return None

    def _revised(self, draft: GoalDraft) -> Goal:
        reading = self.read(draft, self._context.today)
        return revised_goal(self._goal, draft, reading, self._context.calendar)

    def _revise(self, draft: GoalDraft) -> Goal:
        screen, session, goal = self._screen, self._context, self._goal
        revised = self._revised(draft)
        if revised == goal:
            session.journal.delete_draft(draft.uid)
            screen.say("Nothing changed.")
            return goal
        steps = (GoalStep(goal, revised), *session.journal.without_draft(draft.uid))
        screen.submit(Change(f"revision of {quoted(goal)}", steps))
        screen.choose(goal.uid)
        screen.say(f"Revised. {' '.join(describe_effect(goal, revised, session.today))}")
        return revised

    def _begin_another(self, draft: GoalDraft, lets_go: bool) -> Goal:
        screen, session, goal = self._screen, self._context, self._goal
        reading, created = self.read(draft, session.today), session.instant
        made = another_goal(goal, draft, reading, new_uid(), created, lets_go)
        steps = (*made.steps(goal), *session.journal.without_draft(draft.uid))
        new, old = quoted(made.new), quoted(goal)
        screen.submit(Change(f"new goal {new} out of {old}", steps))
        screen.choose(made.new.uid)
        thanks = "" if screen.is_plain_about(goal) else ", with thanks"
        rest = f"{old} is in the archive{thanks}." if lets_go else f"{old} stays as it was."
        begun = f"{new} is there." if screen.is_plain_about(made.new) else f"Well begun: {new}."
        screen.say(f"{begun} {rest}")
        return made.new
