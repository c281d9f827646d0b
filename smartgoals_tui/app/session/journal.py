"""What the screens know of the store: reads that include what is still being saved, and undo.

A change shows at once and is saved by a thread of its own, in order. A change
that cannot be saved stays here, shown as such, and is tried again; one that
somebody else's change has overtaken is dropped, and said so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from smartgoals_tui.app.session.writer import Outcome, Report, Writer
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
from smartgoals_tui.storage.errors import StoreError, not_saved, too_slow, unforeseen
from smartgoals_tui.storage.repository import Repository

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.domain.progress.review import Review
    from smartgoals_tui.storage.conflicts import Conflict


class Journal:
    """Reads and changes of one store, for the screens' one thread."""

    def __init__(
        self, repository: Repository, keep_details: Callable[[Exception], str] = lambda _: ""
    ) -> None:
        """Read from ``repository``; nothing is written before the first change.

        Args:
            repository: the store.
            keep_details: keeps the details of an error that nobody foresaw; returns the sentence
                that says where. It is called from any thread.
        """
        self.repository = repository
        self.unsaved: StoreError | None = None
        """Why the oldest unsaved change could not be saved; None while all is well."""
        self._goals: dict[str, Goal] | None = None
        self._check_ins: dict[str, tuple[CheckIn, ...]] = {}
        self._reviews: dict[str, Review] | None = None
        self._pending: list[Change] = []
        self._undo: list[Change] = []
        self._drafts: dict[str, GoalDraft] = {}
        self._stale = False
        self._keep_details = keep_details
        self._writer = Writer(repository, self._word_for)

    def start(self, report: Callable[[Report], None]) -> None:
        """Begin saving and looking; ``report`` is called from the writer's thread."""
        self._writer.report = report
        self._writer.start()

    def close(self) -> StoreError | None:
        """Save what can be saved, then stop; return why something is not saved, if so."""
        self._writer.stop()
        left = self._writer.left
        return not_saved(left, self._writer.failure or too_slow()) if left else None

    def at_rest(self) -> AbstractContextManager[None]:
        """Return what saves what is left and then holds the saving, for a program that stops."""
        return self._writer.at_rest()

    # Reading

    def goals(self) -> tuple[Goal, ...]:
        """Return all goals in order of creation, unsaved changes included."""
        return tuple(self._goals_by_uid().values())

    def unreadable_goals(self) -> int:
        """Return how many goals there are that cannot be read."""
        return self.repository.unreadable_goals()

    def outlines(self) -> tuple[Outline, ...]:
        """Return what orders all goals; before they are read, of unreadable ones too."""
        if self._goals is None:
            return self.repository.outlines()
        return tuple(goal.outline for goal in self._goals.values())

    def goal(self, uid: str) -> Goal | None:
        """Return one goal; None when there is none, or it cannot be read."""
        return self.repository.goal(uid) if self._goals is None else self._goals.get(uid)

    def check_ins(self, uid: str) -> tuple[CheckIn, ...]:
        """Return all check-ins of a goal by day and instant, unsaved ones included."""
        if uid not in self._check_ins:
            self._check_ins[uid] = self.repository.check_ins(uid)
        return self._check_ins[uid]

    def check_ins_since(self, uid: str, since: date) -> tuple[CheckIn, ...]:
        """Return the check-ins from ``since`` on, without reading the rest."""
        if uid in self._check_ins:
            return tuple(one for one in self._check_ins[uid] if one.day >= since)
        return self.repository.check_ins(uid, since)

    def drafts(self) -> tuple[GoalDraft, ...]:
        """Return the saved drafts, the latest first."""
        return self.repository.drafts()

    def reviews(self) -> tuple[Review, ...]:
        """Return all reviews, unsaved changes included."""
        return tuple(self._reviews_by_uid().values())

    def is_saving(self, uid: str) -> bool:
        """Tell whether a change of the goal is not saved yet."""
        return any(uid in change.goals() for change in self._pending)

    @property
    def has_unsaved(self) -> bool:
        """Tell whether anything is not saved yet."""
        return bool(self._pending) or self._writer.busy

    # Changing

    def submit(self, change: Change, after: Change | None = None) -> Change:
        """Make ``change`` visible at once and have it saved; return what undo takes back.

        Where it goes on from the change ``after``, and nothing came between, both are one.
        """
        is_one = after is not None and bool(self._undo) and self._undo[-1] is after
        whole = self._undo.pop().going_on(change) if is_one else change
        self._undo.append(whole)
        self._carry_out(change)
        return whole

    def undo(self) -> Change | None:
        """Take the latest change back and return it; None when there is nothing to undo."""
        if not self._undo:
            return None
        change = self._undo.pop()
        self._carry_out(change.inverse())
        return change

    def is_latest_check_in(self, uid: str, day: date) -> bool:
        """Tell whether what ``undo`` would take back is a check-in of goal ``uid`` on ``day``."""
        steps = self._undo[-1].steps if self._undo else ()
        made = (one.after for one in steps if isinstance(one, CheckInStep) and one.before is None)
        return any(one is not None and (one.goal, one.day) == (uid, day) for one in made)

    def save_draft(self, draft: GoalDraft) -> None:
        """Have a draft saved as it is now."""
        self._drafts[draft.uid] = draft
        self._writer.put_draft(draft)

    def delete_draft(self, uid: str) -> None:
        """Have a draft deleted."""
        self._drafts.pop(uid, None)
        self._writer.put_draft(None, uid)

    def without_draft(self, uid: str) -> tuple[Step, ...]:
        """Return the steps that take a draft away; none where it was never saved."""
        saved = self._drafts.get(uid) or next((d for d in self.drafts() if d.uid == uid), None)
        return (DraftStep(saved, None),) if saved else ()

    def retry(self) -> None:
        """Try at once to save what could not be saved."""
        self._writer.retry()

    def other_versions(self) -> tuple[Conflict, ...]:
        """Return the other versions of the store that lie beside it; raises StoreError."""
        with self.explaining():
            return self.repository.versions.find()

    def save_copy_to(self, path: Path) -> None:
        """Write everything, what could not be saved included, to a new file at ``path``.

        Raises:
            StoreError: nothing was written, and why.
        """
        drafts = [draft for draft in self._writer.drafts if draft is not None]
        with self.explaining():
            self.repository.save_copy_to(path, self._pending, drafts)

    @contextmanager
    def explaining(self) -> Iterator[None]:
        """Have whatever is raised inside, which works with the repository, said by a StoreError."""
        try:
            yield
        except StoreError:
            raise
        except Exception as error:
            raise self._word_for(error) from error

    def _word_for(self, error: Exception) -> StoreError:
        """Say an error while saving; keep the details of one that nobody foresaw."""
        if isinstance(error, StoreError):
            return error
        failed = unforeseen(error)
        failed.where = self._keep_details(failed)
        return failed

    def settle(self, report: Report) -> frozenset[str] | None:
        """Take in what the writer reported; return the uids to redraw, None for all goals."""
        if report.outcome is Outcome.FAILED:
            self.unsaved = report.error
            return frozenset(uid for change in self._pending for uid in change.goals())
        if report.outcome is Outcome.SAVED:
            self.unsaved = None
        if report.change in self._pending:
            self._pending.remove(report.change)
        if report.outcome is Outcome.OVERTAKEN:
            self._undo = [one for one in self._undo if one != report.change]
        self._stale |= report.outcome in (Outcome.OVERTAKEN, Outcome.REFRESHED)
        if self._stale and not self._pending:
            self._stale = False
            self._goals = self._reviews = None
            self._check_ins.clear()
            return None
        return report.change.goals() if report.change else frozenset()

    def _carry_out(self, change: Change) -> None:
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
                self._take_in_review(step)
        self._pending.append(change)
        self._writer.put(change)

    def _take_in_review(self, step: ReviewStep) -> None:
        reviews = self._reviews_by_uid()
        if step.after:
            reviews[step.after.uid] = step.after
        elif step.before:
            reviews.pop(step.before.uid, None)

    def _reviews_by_uid(self) -> dict[str, Review]:
        if self._reviews is None:
            self._reviews = {one.uid: one for one in self.repository.reviews()}
        return self._reviews

    def _goals_by_uid(self) -> dict[str, Goal]:
        if self._goals is None:
            self._goals = {goal.uid: goal for goal in self.repository.goals()}
        return self._goals
