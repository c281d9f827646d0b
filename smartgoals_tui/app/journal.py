"""What the screens know of the store: reads that include what is still being saved, and undo.

A change shows at once and is saved by a thread of its own, in order. A change
that cannot be saved stays here, shown as such, and is tried again; one that
somebody else's change has overtaken is dropped, and said so.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from smartgoals_tui.domain.change import (
    Change,
    CheckInStep,
    DraftStep,
    GoalStep,
    Step,
    apply_to_check_ins,
)
from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.storage.errors import Changed, Missing, StoreError
from smartgoals_tui.storage.repository import Repository

if TYPE_CHECKING:
    from smartgoals_tui.domain.draft import GoalDraft

RETRY_SECONDS = 5.0
LOOK_SECONDS = 1.0
"""How often the store is looked at for what another program wrote."""


class Outcome(Enum):
    """What became of something given to the writer."""

    SAVED = "saved"
    FAILED = "failed"
    """Not saved; kept and tried again."""
    OVERTAKEN = "overtaken"
    """Somebody else changed the same thing first; dropped."""
    REFRESHED = "refreshed"
    """Nothing of ours: another program wrote to the store."""


@dataclass(frozen=True, slots=True)
class Report:
    """What the writer tells the screens."""

    outcome: Outcome
    change: Change | None = None
    error: StoreError | None = None


class Journal:
    """Reads and changes of one store, for the screens' one thread."""

    def __init__(self, repository: Repository) -> None:
        """Read from ``repository``; nothing is written before the first change."""
        self.repository = repository
        self.unsaved: StoreError | None = None
        """Why the oldest unsaved change could not be saved; None while all is well."""
        self._goals: dict[str, Goal] | None = None
        self._check_ins: dict[str, tuple[CheckIn, ...]] = {}
        self._pending: list[Change] = []
        self._undo: list[Change] = []
        self._drafts: dict[str, GoalDraft] = {}
        self._stale = False
        self._writer = _Writer(repository)

    def start(self, report: Callable[[Report], None]) -> None:
        """Begin saving and looking; ``report`` is called from the writer's thread."""
        self._writer.report = report
        self._writer.start()

    def close(self) -> None:
        """Save what can be saved, then stop."""
        self._writer.stop()
        self.repository.close()

    # Reading

    def goals(self) -> tuple[Goal, ...]:
        """Return all goals in order of creation, unsaved changes included."""
        return tuple(self._goals_by_uid().values())

    def goal(self, uid: str) -> Goal | None:
        """Return one goal."""
        return self._goals_by_uid().get(uid)

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

    def is_saving(self, uid: str) -> bool:
        """Tell whether a change of the goal is not saved yet."""
        return any(uid in change.goals() for change in self._pending)

    @property
    def has_unsaved(self) -> bool:
        """Tell whether anything is not saved yet."""
        return bool(self._pending) or self._writer.busy

    # Changing

    def submit(self, change: Change) -> None:
        """Make ``change`` visible at once and have it saved; it can be undone."""
        self._undo.append(change)
        self._carry_out(change)

    def undo(self) -> Change | None:
        """Take the latest change back and return it; None when there is nothing to undo."""
        if not self._undo:
            return None
        change = self._undo.pop()
        self._carry_out(change.inverse())
        return change

    def save_draft(self, draft: GoalDraft) -> None:
        """Have a draft saved as it is now."""
        self._drafts[draft.uid] = draft
        self._writer.put_draft(draft)

    def delete_draft(self, uid: str) -> None:
        """Have a draft deleted."""
        self._drafts.pop(uid, None)
        self._writer.put_draft(None, uid)

    def without_draft(self, uid: str) -> tuple[Step, ...]:
        """Return the steps that take a draft away together with what came of it."""
        saved = self._drafts.get(uid) or next((d for d in self.drafts() if d.uid == uid), None)
        return (DraftStep(saved, None),) if saved else ()

    def retry(self) -> None:
        """Try at once to save what could not be saved."""
        self._writer.retry()

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
            self._goals = None
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
        self._pending.append(change)
        self._writer.put(change)

    def _goals_by_uid(self) -> dict[str, Goal]:
        if self._goals is None:
            self._goals = {goal.uid: goal for goal in self.repository.goals()}
        return self._goals


class _Writer(threading.Thread):
    """Saves changes in order; between them, looks for what others wrote."""

    def __init__(self, repository: Repository) -> None:
        super().__init__(name="writer", daemon=True)
        self.report: Callable[[Report], None] = lambda _: None
        self._repository = repository
        self._changes: deque[Change] = deque()
        self._drafts: dict[str, GoalDraft | None] = {}
        self._wake = threading.Condition()
        self._stopping = False
        self._failed = False
        self._hurry = False

    @property
    def busy(self) -> bool:
        return bool(self._changes or self._drafts)

    def put(self, change: Change) -> None:
        with self._wake:
            self._changes.append(change)
            self._wake.notify()

    def put_draft(self, draft: GoalDraft | None, uid: str = "") -> None:
        """Save ``draft``, or delete the draft ``uid``; only the latest word on each counts."""
        with self._wake:
            self._drafts[draft.uid if draft else uid] = draft
            self._wake.notify()

    def retry(self) -> None:
        with self._wake:
            self._hurry = True
            self._wake.notify()

    def stop(self) -> None:
        """Save what is left once more, then end the thread."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self.is_alive():
            self.join(timeout=10)

    def run(self) -> None:
        while True:
            with self._wake:
                if not self._ready():
                    self._wake.wait(RETRY_SECONDS if self._failed else LOOK_SECONDS)
                self._hurry = False
                stopping = self._stopping
            self._work()
            if stopping:
                return

    def _ready(self) -> bool:
        return self._stopping or self._hurry or (self.busy and not self._failed)

    def _work(self) -> None:
        try:
            while self.busy:
                self._save_next()
            self._failed = False
            if self._repository.refresh():
                self.report(Report(Outcome.REFRESHED))
        except StoreError as error:
            self._failed = True
            self.report(Report(Outcome.FAILED, error=error))

    def _save_next(self) -> None:
        if self._drafts:
            self._save_drafts()
            return
        change = self._changes[0]
        report = Report(Outcome.SAVED, change)
        try:
            self._repository.commit(change)
        except (Changed, Missing) as error:
            report = Report(Outcome.OVERTAKEN, change, error)
        self._changes.popleft()
        self.report(report)

    def _save_drafts(self) -> None:
        uid, draft = next(iter(self._drafts.items()))
        if draft is None:
            self._repository.delete_draft(uid)
        else:
            self._repository.save_draft(draft)
        with self._wake:
            # A newer version may have come while this one was being saved.
            if self._drafts.get(uid) is draft:
                del self._drafts[uid]
        if not self._drafts:
            self.report(Report(Outcome.SAVED))
