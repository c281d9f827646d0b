"""What the program asks of the store, in the words of the domain."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from smartgoals_tui.domain.change import Change
from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.goal import Goal, Outline
from smartgoals_tui.storage.documents import (
    read_draft,
    read_entries,
    read_goal,
    read_outline,
    read_review,
    title_in,
)
from smartgoals_tui.storage.errors import SaveFailed, SaveUncertain, StoreError
from smartgoals_tui.storage.misfits import Unreadable
from smartgoals_tui.storage.state import REVIEWS, Document, State
from smartgoals_tui.storage.store import FileStore
from smartgoals_tui.storage.transactions import MemoryStore, Notice, Operation, Store
from smartgoals_tui.storage.view import View

if TYPE_CHECKING:
    from smartgoals_tui.domain.draft import GoalDraft
    from smartgoals_tui.domain.review import Review
    from smartgoals_tui.storage.conflicts import Conflict
    from smartgoals_tui.storage.gained import Gained

T = TypeVar("T")


class Repository:
    """Goals, check-ins, drafts and reviews of one store.

    Reads take no lock and see whole commits only; they may go on in one thread while another
    commits.
    """

    def __init__(
        self,
        store: Store,
        path: Path | None,
        now: Callable[[], datetime],
        named: Path | None = None,
    ) -> None:
        """Use ``open`` or ``in_memory``."""
        self.path = path
        self._named = named or path
        self._now = now
        self._store = store
        self._complained: set[str] = set()
        self._view = self._viewed(None)
        self._uncertain: Change | None = None

    @classmethod
    def open(cls, path: Path, *, now: Callable[[], datetime]) -> Repository:
        """Open the store in the file ``path``; nothing is written before the first change.

        Args:
            path: the file; it need not exist.
            now: the clock, for the dates of copies.

        Raises:
            StoreError: the file cannot be used, and why.
        """
        store = FileStore(path, now)
        return cls(store, store.path, now, path)

    @classmethod
    def in_memory(cls, *, now: Callable[[], datetime]) -> Repository:
        """Return an empty store that is never kept."""
        return cls(MemoryStore(), None, now)

    @property
    def writable(self) -> bool:
        """Tell whether changes can be saved."""
        return self._store.writable

    @property
    def notices(self) -> list[Notice]:
        """What a person must be told and has not been yet."""
        return self._store.notices

    def take_notices(self) -> tuple[Notice, ...]:
        """Return what a person must be told since the last call."""
        taken = tuple(self.notices)
        # Another thread may have added one meanwhile.
        del self.notices[: len(taken)]
        return taken

    # Reading

    def goals(self) -> tuple[Goal, ...]:
        """Return all goals in order of creation."""
        view = self._current()
        found = (self._goal(view, uid) for uid in view.goals)
        return tuple(goal for goal in found if goal is not None)

    def unreadable_goals(self) -> int:
        """Return how many goals there are that cannot be read; they are kept as they are."""
        return len(self._current().goals) - len(self.goals())

    def outlines(self) -> tuple[Outline, ...]:
        """Return what orders the goals, in order of creation, without reading them whole.

        A goal that cannot be read may be among them until it has been tried.
        """
        view = self._current()
        found = (
            self._read(read_outline, document, f"Goal {view.numbers[uid]}")
            for uid, document in view.goals.items()
            if view.read.get(uid, document) is not None
        )
        return tuple(outline for outline in found if outline is not None)

    def goal(self, uid: str) -> Goal | None:
        """Return the goal ``uid``; None when there is none."""
        view = self._current()
        return self._goal(view, uid) if uid in view.goals else None

    def check_ins(
        self, uid: str, since: date | None = None, until: date | None = None
    ) -> tuple[CheckIn, ...]:
        """Return the check-ins of a goal from ``since`` to ``until``, by day and instant."""
        first, last = since or date.min, until or date.max
        found: list[CheckIn] = []
        unreadable: list[str] = []
        view = self._current()
        for year, document in view.logs.get(uid, ()):
            if first.year <= year <= last.year:
                found += read_entries(document, first, last, unreadable)
        title = title_in(view.goals.get(uid, {}))
        for words in unreadable:
            self._complain(f"{f'Of{title}, a' if title else 'A'} check-in on {words}.")
        return tuple(found)

    def drafts(self) -> tuple[GoalDraft, ...]:
        """Return the drafts, the latest saved first."""
        items = self._current().drafts
        read = (self._read(read_draft, one, f"Draft {number}") for number, one in items)
        drafts = [draft for draft in read if draft is not None]
        return tuple(sorted(drafts, key=lambda draft: draft.saved, reverse=True))

    def reviews(self) -> tuple[Review, ...]:
        """Return the reviews, the latest week first."""
        items = self._current().state.tables.get(REVIEWS, {}).items()
        read = (self._read(read_review, one, f"Review {number}") for number, one in items)
        reviews = [review for review in read if review is not None]
        return tuple(sorted(reviews, key=lambda review: (review.week, review.at), reverse=True))

    def exported(self, saved: int) -> bytes:
        """Return everything as one file, as ``transfer.read_export`` reads it.

        Args:
            saved: the instant it is written, in seconds since the Unix epoch.

        Raises:
            NewerSchema: it holds what this version does not know how to write.
        """
        from smartgoals_tui.storage.transfer import exported

        return exported(self._store.state, saved)

    def refresh(self) -> bool:
        """Take in what another program wrote; True when anything did change."""
        return self._store.refresh()

    def _current(self) -> View:
        view, state = self._view, self._store.state
        if view.state is not state:
            view = self._view = self._viewed(view)
        return view

    def _viewed(self, before: View | None) -> View:
        view = View(self._store.state, before)
        for words in view.hidden:
            self._complain(words)
        return view

    def _goal(self, view: View, uid: str) -> Goal | None:
        if uid not in view.read:
            what = f"Goal {view.numbers[uid]}"
            view.read[uid] = self._read(read_goal, view.goals[uid], what)
        return view.read[uid]

    def _read(self, reader: Callable[[Document], T], document: Document, what: str) -> T | None:
        try:
            return reader(document)
        except Unreadable as error:
            self._complain(f"{what}{title_in(document)} cannot be read: {error}.")
            return None

    def _complain(self, words: str) -> None:
        if words not in self._complained:
            self._complained.add(words)
            sentence = f"{words} It is left as it is and not shown."
            self.notices.append(Notice("Something cannot be read", sentence))

    # Changing

    def commit(self, change: Change) -> None:
        """Carry out all steps of ``change`` and save them, or none.

        After SaveUncertain the same ``change`` may be given again: it is not carried out twice.

        Raises:
            Changed: a step's ``before`` is not what is there now.
            StoreError: it could not be saved, and why.
        """
        from smartgoals_tui.storage.operations import operation_of

        if change is self._uncertain:
            self._store.confirm()
            self._store.refresh()
        else:
            try:
                self._apply(operation_of(change))
            except SaveUncertain:
                self._uncertain = change
                raise
        self._uncertain = None

    def save_draft(self, draft: GoalDraft) -> None:
        """Keep ``draft`` as it is now, whatever was kept of it before."""
        from smartgoals_tui.storage.operations import keeping

        self._apply(keeping(draft))

    def delete_draft(self, uid: str) -> None:
        """Forget the draft ``uid``, if there is one."""
        self._apply(lambda edits: edits.forget_draft(uid))

    def absorb(self, theirs: State, why: str) -> Gained:
        """Add everything that another store holds and this one does not, in one commit.

        Nothing is taken away; see ``merging.merged`` for what wins where both hold a thing.

        Args:
            theirs: the other store, as ``state.decode`` reads it from a file's bytes.
            why: "import" or "merge"; what is here before is kept as ``pre-<why>-<time>.json``
                in the folder of copies, unless there was nothing yet or nothing is gained.

        Raises:
            StoreError: it could not be saved, and why.
        """
        gained: list[Gained] = []
        self._apply(lambda edits: gained.append(edits.merge(theirs.tables)), why)
        return gained[-1]

    def save_copy_to(
        self, path: Path, changes: Iterable[Change], drafts: Iterable[GoalDraft] = ()
    ) -> None:
        """Write everything, and what could not be saved, to a new file at ``path``.

        The file is a whole store: it can be opened, imported, or put in the place of this one.
        Nothing here changes, and what was not saved stays unsaved here.

        Args:
            path: where to; there must be nothing yet.
            changes: changes that could not be saved, the oldest first.
            drafts: the same of drafts.

        Raises:
            StoreError: nothing was written, and why: such a file is there already, say.
        """
        from smartgoals_tui.storage.operations import keeping, operation_of
        from smartgoals_tui.storage.recovery import save_elsewhere

        operations = [operation_of(one) for one in changes if not self._is_there(one)]
        operations += [keeping(draft) for draft in drafts]
        try:
            save_elsewhere(self._store.state, operations, path, self._now())
        except Unreadable as error:
            raise _unstorable(error) from None

    def _is_there(self, change: Change) -> bool:
        """Tell whether ``change`` is in the file already, and only the disk did not confirm it."""
        if change is not self._uncertain:
            return False
        try:
            self._store.refresh()
        except StoreError:
            return False
        return True

    # Other versions, left by sync programs or put there

    def conflicts(self, *, with_copies: bool = False) -> tuple[Conflict, ...]:
        """Return the other versions of the store that were not looked after yet.

        The folders are listed, of each file a little is read and of each version all of it; ask
        when there is reason to, such as once after the start and when others changed the file.

        Args:
            with_copies: those too that hold nothing new and that nobody but the person made.

        Raises:
            StoreError: a folder could not be looked into, and why.
        """
        if self.path is None or self._named is None:
            return ()
        from smartgoals_tui.storage.conflicts import find

        # Where the store is a link, a version may lie beside the link as well.
        beside = Path(os.path.realpath(self._named.parent))
        found = find(self.path, self._store.state, (beside,))
        return tuple(one for one in found if with_copies or not one.is_copy)

    def merge(self, conflict: Conflict) -> Gained:
        """Add what ``conflict`` holds besides, in one commit, and put its file with the copies.

        Raises:
            StoreError: it could not be merged or saved, and why; its file is where it was.
        """
        from smartgoals_tui.storage.conflicts import put_away, read

        gained = self.absorb(read(conflict.path, self._store.state), "merge")
        if self.path is not None:
            try:
                put_away(self.path, conflict, "merged")
            except StoreError as error:
                words = f"Everything is merged, but the file stays where it is: {error.sentence}"
                self.notices.append(Notice("Merged", words))
        return gained

    def dismiss(self, conflict: Conflict) -> None:
        """Put the file of ``conflict`` with the copies, unmerged: it is not offered again.

        Raises:
            StoreError: it could not be moved, and why.
        """
        from smartgoals_tui.storage.conflicts import put_away

        if self.path is not None:
            put_away(self.path, conflict, "dismissed")

    def _apply(self, operation: Operation, why: str = "") -> None:
        try:
            self._store.apply(operation, why)
        except Unreadable as error:
            raise _unstorable(error) from None


def _unstorable(error: Unreadable) -> SaveFailed:
    return SaveFailed(f"This cannot be stored: {error} Nothing was changed.")
