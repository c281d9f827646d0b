"""All records of a store, unsaved ones included: a change shows at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from smartgoals_tui.app.session.writer import Outcome, Report
from smartgoals_tui.domain.change import (
    Change,
    CheckInStep,
    DraftStep,
    GoalStep,
    ReviewStep,
    Step,
    apply_to_check_ins,
)
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Outline
from smartgoals_tui.storage.repository import Repository

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.domain.progress.review import Review


class Records:
    """Goals, check-ins, drafts and reviews as the screens' one thread reads them."""

    def __init__(self, repository: Repository) -> None:
        """Read from ``repository`` when something is asked for, each thing once."""
        self._repository = repository
        self._goals: dict[str, Goal] | None = None
        self._check_ins: dict[str, tuple[CheckIn, ...]] = {}
        self._reviews: dict[str, Review] | None = None
        self._drafts: dict[str, GoalDraft] = {}
        self._changes: list[Change] = []
        self._is_stale = False

    # Reading

    def goals(self) -> tuple[Goal, ...]:
        """Return all goals in order of creation."""
        return tuple(self._goals_by_uid().values())

    def unreadable_goals(self) -> int:
        """Return how many goals there are that cannot be read."""
        return self._repository.unreadable_goals()

    def outlines(self) -> tuple[Outline, ...]:
        """Return what orders all goals; before they are read, of unreadable ones too."""
        if self._goals is None:
            return self._repository.outlines()
        return tuple(goal.outline for goal in self._goals.values())

    def goal(self, uid: str) -> Goal | None:
        """Return one goal; None when there is none, or it cannot be read."""
        return self._repository.goal(uid) if self._goals is None else self._goals.get(uid)

    def check_ins(self, uid: str) -> tuple[CheckIn, ...]:
        """Return all check-ins of a goal by day and instant."""
        if uid not in self._check_ins:
            self._check_ins[uid] = self._repository.check_ins(uid)
        return self._check_ins[uid]

    def check_ins_since(self, uid: str, since: date) -> tuple[CheckIn, ...]:
        """Return the check-ins from ``since`` on, without reading the rest."""
        if uid in self._check_ins:
            return tuple(check_in for check_in in self._check_ins[uid] if check_in.day >= since)
        return self._repository.check_ins(uid, since)

    def drafts(self) -> tuple[GoalDraft, ...]:
        """Return the drafts that are saved, the latest first."""
        return self._repository.drafts()

    def reviews(self) -> tuple[Review, ...]:
        """Return all reviews."""
        return tuple(self._reviews_by_uid().values())

    def without_draft(self, uid: str) -> tuple[Step, ...]:
        """Return the steps that take a draft away; none where it was never saved."""
        given = self._drafts.get(uid)
        saved = given or next((draft for draft in self.drafts() if draft.uid == uid), None)
        return (DraftStep(saved, None),) if saved else ()

    # What is not saved yet

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes that are not saved yet, the oldest first."""
        return tuple(self._changes)

    def is_saving(self, uid: str) -> bool:
        """Tell whether a change of the goal is not saved yet."""
        return any(uid in change.goals() for change in self._changes)

    def apply(self, change: Change) -> None:
        """Show ``change`` from now on; it is not saved yet."""
        goals = self._goals_by_uid()
        for uid in change.goals():
            own = tuple(
                step for step in change.steps if isinstance(step, CheckInStep) and step.goal == uid
            )
            self._check_ins[uid] = apply_to_check_ins(own, self.check_ins(uid))
        for step in change.steps:
            if isinstance(step, GoalStep):
                if step.after:
                    goals[step.after.uid] = step.after
                elif step.before:
                    goals.pop(step.before.uid, None)
            elif isinstance(step, ReviewStep):
                self._apply_review(step)
        self._changes.append(change)

    def remember_draft(self, uid: str, draft: GoalDraft | None) -> None:
        """Take note of the draft that was given to be saved; None for one to be deleted."""
        if draft is None:
            self._drafts.pop(uid, None)
        else:
            self._drafts[uid] = draft

    def apply_report(self, report: Report) -> bool:
        """Take note of what waits no longer; True when everything is to be read again.

        What others wrote is read once nothing of ours waits that is not in it.
        """
        if report.outcome is Outcome.FAILED:
            return False
        change = report.change
        if change in self._changes:
            self._changes.remove(change)
        self._is_stale |= report.outcome in (Outcome.OVERTAKEN, Outcome.REFRESHED)
        if not self._is_stale or self._changes:
            return False
        self._is_stale = False
        self._goals = self._reviews = None
        self._check_ins.clear()
        return True

    def _apply_review(self, step: ReviewStep) -> None:
        reviews = self._reviews_by_uid()
        if step.after:
            reviews[step.after.uid] = step.after
        elif step.before:
            reviews.pop(step.before.uid, None)

    def _reviews_by_uid(self) -> dict[str, Review]:
        if self._reviews is None:
            self._reviews = {review.uid: review for review in self._repository.reviews()}
        return self._reviews

    def _goals_by_uid(self) -> dict[str, Goal]:
        if self._goals is None:
            self._goals = {goal.uid: goal for goal in self._repository.goals()}
        return self._goals
