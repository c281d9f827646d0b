"""A store in one file: changed in transactions, saved so that nothing is lost."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from smartgoals_tui.reasons import explain
from smartgoals_tui.storage.errors import (
    Busy,
    NewerSchema,
    ReadOnly,
    SaveFailed,
    SaveUncertain,
    save_error,
)
from smartgoals_tui.storage.file.disk_view import DiskView
from smartgoals_tui.storage.file.files import Stamp, link_to_free_name, stamp_of
from smartgoals_tui.storage.file.lock import locked
from smartgoals_tui.storage.format.state import State
from smartgoals_tui.storage.tables.transactions import Notice, Operation, Transactions
from smartgoals_tui.whole_file import discard, put_in_place, sync_folder, write_beside

if TYPE_CHECKING:
    from smartgoals_tui.storage.format.incremental_encoder import IncrementalEncoder
    from smartgoals_tui.storage.tables.edits import Edits

COMMIT_TRIES = 4
"""How often a change starts over because a program that takes no lock wrote in between."""


class FileStore:
    """A store in one file that other programs may change too."""

    def __init__(
        self, path: Path, now: Callable[[], datetime], *, recovering: bool = False
    ) -> None:
        """Take in the file at ``path``; nothing is written.

        Args:
            path: the file; it need not exist.
            now: the clock.
            recovering: take nothing in yet, since ``replace_with`` will replace whatever is there.

        Raises:
            StoreError: it cannot be used, and why.
        """
        self.path = Path(os.path.realpath(path))
        self._now = now
        self._lock = threading.RLock()
        self._transactions = Transactions()
        self._encoder: IncrementalEncoder | None = None
        self._seen = DiskView(self.path, path, now, restoring=recovering)
        if not recovering:
            self._seen.reload()

    @property
    def state(self) -> State:
        """What the store holds; never changed, replaced by each commit."""
        return self._seen.state

    @property
    def notices(self) -> list[Notice]:
        """What a person must be told and has not been yet."""
        return self._seen.notices

    @property
    def writable(self) -> bool:
        """Tell whether changes can be saved here."""
        return self.state.writable and not self._seen.obstacle()

    def refresh(self) -> bool:
        """Take in what another program wrote, and mend the file if it was damaged."""
        with self._lock:
            is_mendable = self._seen.damaged and self.writable
            if self._seen.is_unchanged() and not is_mendable:
                return False
            before = self.state
            self._reload()
            if self._seen.damaged and self.writable:
                self.apply(_touch)
            return self.state is not before

    def apply(self, operation: Operation, why: str = "") -> None:
        """Carry out ``operation`` in one transaction and save it.

        Args:
            operation: what to do.
            why: where given, what is there before is kept durably as ``pre-<why>-<time>.json``.

        Raises:
            StoreError: nothing was saved, and why; or whatever ``operation`` raises.
        """
        with self._holding_lock():
            self._apply(operation, why)

    def replace_with(
        self, state: State, why: str, expect: Callable[[bool], None] = lambda _: None
    ) -> None:
        """Save ``state`` in the place of whatever is there, which is kept.

        Args:
            state: what to save, as a version newer than itself and than what is there.
            why: what is there is kept as ``pre-<why>-<time>.json``; damaged bytes beside it.
            expect: told whether what is there can be used, and raises when that must not be.

        Raises:
            StoreError: nothing was changed, and why.
        """
        with self._holding_lock():
            for _ in range(COMMIT_TRIES):
                expect(self._seen.reload_or_mark_damaged())
                self._expect_writable()
                newest = replace(state, rev=max(state.rev, self.state.rev))
                if self._commit(newest.next(state.tables), why):
                    return
            raise self._contended()

    @contextmanager
    def _holding_lock(self) -> Iterator[None]:
        """Hold the lock, where this user may write."""
        with self._lock:
            # Before the lock is taken, which would make a folder where none is to be.
            self._seen.expect_place()
            obstacle = self._seen.obstacle()
            if obstacle:
                raise ReadOnly(obstacle)
            with locked(self.path):
                yield

    def confirm(self) -> None:
        """Have the disk confirm that the saved file is the one it will show from now on."""
        try:
            sync_folder(self.path.parent)
        except Exception as error:
            # Whatever it is: the change is in place, and must not be made once more.
            raise SaveUncertain(
                f"The disk did not confirm the last change to {self.path} ({explain(error)[0]}). "
                "It is there now, and may be gone after a power cut. Look after the disk; before "
                "you make the change again, look whether it is there."
            ) from None

    def _apply(self, operation: Operation, why: str) -> None:
        for _ in range(COMMIT_TRIES):
            if not self._seen.is_current():
                self._reload()
            self._seen.compare_with_copy()
            self._expect_writable()
            changed = self._transactions.run(self.state, operation)
            if changed is None or self._commit(changed, why):
                return
        raise self._contended()

    def _reload(self) -> None:
        # What is read are new documents; to know how the old ones are written keeps them alive.
        self._encoder = None
        self._seen.reload()

    def _expect_writable(self) -> None:
        if not self.state.writable:
            raise NewerSchema(
                "A newer smartgoals saved your goals: this one shows them and changes none. "
                "Update it to go on."
            )

    def _contended(self) -> Busy:
        return Busy("Another program keeps changing the file. Nothing was changed; try again.")

    def _commit(self, state: State, why: str) -> bool:
        """Save ``state``; False when the file was changed meanwhile by one who takes no lock."""
        now = self._now()
        data = self._encoded(state, now)
        before, stamp = self.state, self._seen.stamp
        placed = self._placed(data, why, now)
        if placed is None:
            return False
        # Until the disk confirms it, what it will show is unknown: look again before anything else.
        self._seen.stamp = None
        self.confirm()
        self._seen.saved(state, placed)
        # A copy is never overwritten by one of another store.
        known = before if before.id == state.id else None
        # Where the checksum is wrong, the first bytes do not tell what comes after them.
        head = stamp.head if stamp and before.is_ours else b""
        self._keep_copy(data, known, head, now)
        return True

    def _placed(self, data: bytes, why: str, now: datetime) -> Stamp | None:
        """Put ``data`` in the place of the file; None when that was changed meanwhile.

        Raises:
            StoreError: it is not in place, and nothing is left of it; so with any other error.
        """
        try:
            self._keep_former(why, now)
            with ExitStack() as undo:
                temporary = write_beside(self.path, data)
                undo.callback(discard, temporary)
                placed = stamp_of(temporary)
                if stamp_of(self.path) != self._seen.stamp:
                    return None
                if self._seen.damaged:
                    self._keep_damaged(now, undo)
                self._replace_file(temporary, placed)
                undo.pop_all()
        except OSError as error:
            raise save_error(error, self.path) from None
        return placed

    def _keep_former(self, why: str, now: datetime) -> None:
        """Keep what is there, where it is not all written again or ``why`` asks for it."""
        self._seen.keep_original(now)
        if why and self.state.rev:
            is_there = self._seen.stamp is not None and not self._seen.damaged
            kept = self.path.read_bytes() if is_there else self._encoded(self.state, now)
            self._seen.copies.keep_for(why, kept, now)

    def _keep_damaged(self, now: datetime, undo: ExitStack) -> None:
        """Keep the bytes of a damaged file under another name, if there is one."""
        name = f"{self.path.name}.corrupt-{now:%Y-%m-%dT%H%M%S}"
        with suppress(FileNotFoundError):
            undo.callback(discard, link_to_free_name(self.path, self.path.with_name(name)))
        sync_folder(self.path.parent)

    def _replace_file(self, temporary: Path, placed: Stamp | None) -> None:
        try:
            put_in_place(temporary, self.path)
        except Exception:
            # A network folder may have done so and have lost its answer.
            if stamp_of(self.path) != placed:
                raise

    def _encoded(self, state: State, now: datetime) -> bytes:
        try:
            if self._encoder is None:
                # Imported with the first save: a program that only reads does not wait for it.
                from smartgoals_tui.storage.format.incremental_encoder import IncrementalEncoder

                self._encoder = IncrementalEncoder()
            return self._encoder.encode(state, int(now.timestamp()))
        except TypeError:
            raise SaveFailed(
                f"{self.path.name} holds what cannot be written again: a document is nested too "
                "deep. Nothing was changed."
            ) from None

    def _keep_copy(self, data: bytes, before: State | None, head: bytes, now: datetime) -> None:
        copies = self._seen.copies
        try:
            copies.keep_today(data, before, head, now.date())
        except Exception as error:
            # Whatever it is: to report the change as not saved would have it made twice.
            self._seen.add_notice(
                "No copy today",
                f"Your change is saved, but today's copy could not be written to "
                f"{copies.folder} ({explain(error)[0]}).",
            )


def _touch(edits: Edits) -> None:
    """Change nothing, and save it all the same."""
    edits.touch()
