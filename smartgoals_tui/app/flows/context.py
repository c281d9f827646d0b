"""What every flow works with: the session, the goal it is about, and somebody to ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from textual.screen import Screen

from smartgoals_tui.app.screens.base.asker import Asker
from smartgoals_tui.app.screens.base.flow_request import FlowResult
from smartgoals_tui.app.screens.base.wording import TITLE_LENGTH, quoted
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep, Step
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.text.text import shorten

T = TypeVar("T")

GONE = "This goal is gone: another program took it away."


class ChangedElsewhere(InvalidValue):
    """What a person was shown is there in another form by now; ``str()`` of it says so."""


@dataclass(frozen=True, slots=True)
class FlowContext:
    """A flow's surroundings, as they were when it was asked for."""

    session: Session
    asker: Asker
    uid: str | None
    """The goal it is about; None where none was chosen."""
    hidden: bool
    """Whether the words of goals are not to be read."""

    @property
    def goal(self) -> Goal | None:
        """The goal it is about, as it is now; None where there is none."""
        return self.session.records.goal(self.uid) if self.uid else None

    async def ask(self, screen: Screen[T]) -> T:
        """Return what is answered on ``screen``."""
        return await self.asker.push_screen_wait(screen)

    def shown_title(self, goal: Goal) -> str:
        """Return a goal's title, masked while words are hidden."""
        return shown_title(goal.title, self.session.glyphs, self.hidden)

    def submit(self, change: Change, *, is_step: bool = True) -> FlowResult:
        """Carry ``change`` out as it was shown; ``is_step`` is as for ``Session.submit``.

        Raises:
            ChangedElsewhere: a goal or check-in that it changes has become another one since, by
                the hand of another program; nothing is changed.
        """
        # start-up: the first frame waits for none of it
        from smartgoals_tui.domain.crisis import is_newly_heavy

        for step in change.steps:
            self._expect_unchanged(step)
        self.session.submit(change, is_step=is_step)
        return FlowResult(needs_note=is_newly_heavy(change))

    def change_goal(self, before: Goal, after: Goal, what: str) -> FlowResult:
        """Make ``before`` become ``after``; undo calls it ``what``, and the goal's title."""
        return self.submit(Change(f"{what} {quoted(before)}", (GoalStep(before, after),)))

    def _expect_unchanged(self, step: Step) -> None:
        records = self.session.records
        if isinstance(step, GoalStep) and step.before:
            now = records.goal(step.before.uid)
            if now is None:
                raise ChangedElsewhere(GONE)
            if now != step.before:
                title = shorten(self.shown_title(now), TITLE_LENGTH)
                raise ChangedElsewhere(
                    f"{title} was changed by another program meanwhile: nothing is saved. "
                    "Look at it again."
                )
        if isinstance(step, CheckInStep):
            if records.goal(step.goal) is None:
                raise ChangedElsewhere(GONE)
            if step.before and step.before not in records.check_ins(step.goal):
                raise ChangedElsewhere(
                    "Another program changed this check-in meanwhile: nothing is saved."
                )
