"""What the program asks of the store, in the words of the domain."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smartgoals_tui.domain.change import Change
from smartgoals_tui.storage.errors import SaveFailed, SaveUncertain, StoreError
from smartgoals_tui.storage.file.store import FileStore
from smartgoals_tui.storage.format.misfits import Unreadable
from smartgoals_tui.storage.format.state import State
from smartgoals_tui.storage.tables.reader import Reader
from smartgoals_tui.storage.tables.transactions import MemoryStore, Operation, Store

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.storage.conflicts import OtherVersions
    from smartgoals_tui.storage.tables.merge_summary import MergeSummary


class Repository(Reader):
    """Goals, check-ins, drafts and reviews of one store, to be read and changed."""

    def __init__(
        self,
        store: Store,
        path: Path | None,
        now: Callable[[], datetime],
        named: Path | None = None,
    ) -> None:
        """Use ``open`` or ``in_memory``."""
        self.path, self._named = path, named or path
        self._now = now
        super().__init__(store)
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

    def exported(self, saved: int) -> bytes:
        """Return everything as one file, as ``transfer.read_export`` reads it.

        ``saved`` is the present, in seconds since the Unix epoch; raises NewerSchema where it
        holds what this version does not know how to write.
        """
        # start-up: a program that only reads needs none of it
        from smartgoals_tui.storage.transfer import exported

        return exported(self._store.state, saved)

    def commit(self, change: Change) -> None:
        """Carry out all steps of ``change`` and save them, or none.

        After SaveUncertain the same ``change`` may be given again: it is not carried out twice.

        Raises:
            Changed: a step's ``before`` is not what is there now.
            StoreError: it could not be saved, and why.
        """
        # start-up: a program that only reads needs none of it
        from smartgoals_tui.storage.tables.operations import operation_of

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
        """Keep ``draft`` as it is now."""
        # start-up: a program that only reads needs none of it
        from smartgoals_tui.storage.tables.operations import draft_operation

        self._apply(draft_operation(draft))

    def delete_draft(self, uid: str) -> None:
        """Forget the draft ``uid``, if there is one."""
        self._apply(lambda edits: edits.remove_draft(uid))

    def absorb(self, theirs: State, why: str) -> MergeSummary:
        """Add everything that another store holds and this one does not, in one commit.

        Nothing is taken away; see ``merging.merged`` for what wins where both hold a thing.

        Args:
            theirs: the other store, as ``state.decode`` reads it from a file's bytes.
            why: "import" or "merge"; what is here before is kept as ``pre-<why>-<time>.json``
                in the folder of copies, unless there was nothing yet or nothing is summary.

        Raises:
            StoreError: it could not be saved, and why.
        """
        summary: list[MergeSummary] = []
        self._apply(lambda edits: summary.append(edits.merge(theirs.tables)), why)
        return summary[-1]

    def save_copy_to(
        self, path: Path, changes: Iterable[Change], drafts: Iterable[GoalDraft] = ()
    ) -> None:
        """Write everything, and what could not be saved, to a new file at ``path``.

        The file is a whole store. Nothing here changes: what was not saved stays unsaved.

        Args:
            path: where to; there must be nothing yet.
            changes: changes that could not be saved, the oldest first.
            drafts: the same of drafts.

        Raises:
            StoreError: nothing was written, and why: such a file is there already, say.
        """
        # start-up: a program that only reads needs none of it
        from smartgoals_tui.storage.file.recovery import save_elsewhere
        from smartgoals_tui.storage.tables.operations import draft_operation, operation_of

        operations = [operation_of(change) for change in changes if not self._is_there(change)]
        operations += [draft_operation(draft) for draft in drafts]
        try:
            save_elsewhere(self._store.state, operations, path, self._now())
        except Unreadable as error:
            raise _unstorable(error) from None

    def _is_there(self, change: Change) -> bool:
        """Tell whether ``change`` is in the file already, and only the disk did not confirm it."""
        if change is not self._uncertain:
            return False
        with suppress(StoreError):
            self._store.refresh()
            return True
        return False

    @cached_property
    def versions(self) -> OtherVersions:
        """The other versions of the store, left by sync programs or put there."""
        # start-up: a program that only reads needs none of it
        from smartgoals_tui.storage.conflicts import OtherVersions

        return OtherVersions(self._store, self.path, self._named, self.absorb)

    def _apply(self, operation: Operation, why: str = "") -> None:
        try:
            self._store.apply(operation, why)
        except Unreadable as error:
            raise _unstorable(error) from None


def _unstorable(error: Unreadable) -> SaveFailed:
    return SaveFailed(f"This cannot be stored: {error} Nothing was changed.")
