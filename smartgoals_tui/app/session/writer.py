"""The thread that saves changes in order, and looks for what other programs wrote."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from smartgoals_tui.domain.change import Change
from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.storage.errors import Changed, Missing, SaveFailed, StoreError
from smartgoals_tui.storage.repository import Repository

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft

RETRY_SECONDS = 5.0
REST_SECONDS = 2.0
"""How long a program that is to stop waits for the work of the moment."""
STOP_SECONDS = 10.0
"""How long the end of the program waits for the last save."""
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


class Report(NamedTuple):
    """What the writer tells the screens."""

    outcome: Outcome
    change: Change | None = None
    error: StoreError | None = None


class Writer:
    """Saves changes in order by a thread; between them, looks for what others wrote.

    Whatever is raised while saving, a mistake of the program included, is a save that failed:
    what was to be saved is kept, reported and tried again, and the thread goes on.
    """

    def __init__(self, repository: Repository, explain: Callable[[Exception], StoreError]) -> None:
        """Save to ``repository``; ``explain`` says an error while saving for a person."""
        self._thread: threading.Thread | None = None
        self.report: Callable[[Report], None] = lambda _: None
        self._repository = repository
        self._explain = explain
        self._changes: deque[Change] = deque()
        self._drafts: dict[str, GoalDraft | None] = {}
        self._wake = threading.Condition()
        self._at_work = threading.Lock()
        self._stopping = False
        self.failure: StoreError | None = None
        """Why the latest save failed; None once one went through."""
        self._tries_at_once = False

    @property
    def busy(self) -> bool:
        """Tell whether anything is left to save."""
        return bool(self._changes or self._drafts)

    @property
    def drafts(self) -> "tuple[GoalDraft | None, ...]":
        """The drafts that are still to be saved; None for each to be deleted."""
        with self._wake:
            return tuple(self._drafts.values())

    def has_draft(self, uid: str) -> bool:
        """Tell whether the draft ``uid`` is still to be saved or deleted."""
        with self._wake:
            return uid in self._drafts

    @property
    def left(self) -> tuple[str, ...]:
        """What is still to be saved, each in a few words."""
        with self._wake:
            changes = tuple(change.label for change in self._changes)
            drafts = tuple(self._drafts.values())
        named = (
            f"draft {shorten(draft.title)}" if draft else "the end of a draft" for draft in drafts
        )
        return (*changes, *named)

    def put(self, change: Change) -> None:
        """Save ``change`` after those put before it."""
        with self._wake:
            self._changes.append(change)
            self._wake.notify()

    def put_draft(self, draft: "GoalDraft | None", uid: str = "") -> None:
        """Save ``draft``, or delete the draft ``uid``; only the latest word on each counts."""
        with self._wake:
            self._drafts[draft.uid if draft else uid] = draft
            self._wake.notify()

    def retry(self) -> None:
        """Try at once what failed."""
        with self._wake:
            self._tries_at_once = True
            self._wake.notify()

    def start(self) -> None:
        """Begin saving."""
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def revive(self) -> None:
        """Begin again where the thread has ended by itself; that counts as a save that failed."""
        if self._thread is None or self._thread.is_alive() or self._stopping:
            return
        self.failure = SaveFailed("Saving had stopped. It was begun again.")
        self._tell(Report(Outcome.FAILED, error=self.failure))
        self._tries_at_once = True
        self.start()

    def stop(self) -> None:
        """Save what is left once more, then end the thread."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread is None:
            return
        if self.busy and not self._thread.is_alive():
            self.start()
        self._thread.join(timeout=STOP_SECONDS)

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Save what is left, and write nothing inside: no lock of the store is held there."""
        is_held = self._at_work.acquire(timeout=REST_SECONDS)
        try:
            if is_held and self._ready():
                self._work()
            yield
        finally:
            if is_held:
                self._at_work.release()

    def _run(self) -> None:
        """Save and look until stopped."""
        while True:
            with self._wake:
                if not self._ready():
                    self._wake.wait(RETRY_SECONDS if self.failure else LOOK_SECONDS)
                self._tries_at_once = False
                stopping = self._stopping
            with self._at_work:
                self._work()
            if stopping:
                return

    def _ready(self) -> bool:
        return self._stopping or self._tries_at_once or (self.busy and not self.failure)

    def _work(self) -> None:
        try:
            while self.busy:
                self._save_next()
            is_refreshed = self._repository.refresh()
            if self.failure:
                self.failure = None
                self._tell(Report(Outcome.SAVED))
            if is_refreshed:
                self._tell(Report(Outcome.REFRESHED))
        except Exception as error:
            self.failure = self._explain(error)
            self._tell(Report(Outcome.FAILED, error=self.failure))

    def _tell(self, report: Report) -> None:
        # A screen that cannot take the news in must not make a saved change look unsaved.
        with suppress(Exception):
            self.report(report)

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
        self._tell(report)

    def _save_drafts(self) -> None:
        with self._wake:
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
            self._tell(Report(Outcome.SAVED))
