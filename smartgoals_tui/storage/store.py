"""One TinyDB file: taken in, changed in transactions, saved so that nothing is lost."""

from __future__ import annotations

import os
import threading
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from smartgoals_tui.storage.errors import (
    Busy,
    Corrupt,
    NewerSchema,
    ReadOnly,
    SaveUncertain,
    save_error,
)
from smartgoals_tui.storage.files import Stamp, put_in_place, stamp_of, sync_folder, write_beside
from smartgoals_tui.storage.lock import locked
from smartgoals_tui.storage.state import Damaged, State, decode, encode

if TYPE_CHECKING:
    # Imported when they are first needed: a program that only reads waits for none of them.
    from smartgoals_tui.storage.copies import Copies
    from smartgoals_tui.storage.edits import Edits

COMMIT_TRIES = 4
"""How often a change starts over because a program that takes no lock wrote in between."""

_WHAT_HAPPENED = {
    "external": "was edited by another program",
    "older": "is an older version now",
    "other": "is another version now",
}

Operation = Callable[["Edits"], None]


class Notice(NamedTuple):
    """Something about the store that a person must be told, and that is no error."""

    title: str
    sentence: str


class Store(Protocol):
    """Where the state is kept: on disk, or in memory only."""

    state: State
    notices: list[Notice]

    @property
    def writable(self) -> bool:
        """Tell whether changes can be saved."""

    def apply(self, operation: Operation) -> None:
        """Carry out ``operation`` in one transaction: all of it is saved, or nothing."""

    def refresh(self) -> bool:
        """Take in what others wrote; True when anything did change."""


class MemoryStore:
    """A store that is never kept: for practice, the demo and tests."""

    writable = True

    def __init__(self) -> None:
        """Begin empty."""
        self.state = State(uuid.uuid4().hex)
        self.notices: list[Notice] = []
        self._lock = threading.RLock()
        self._transactions = _Transactions()

    def apply(self, operation: Operation) -> None:
        """Carry out ``operation`` in one transaction."""
        with self._lock:
            self.state = self._transactions.run(self.state, operation) or self.state

    def refresh(self) -> bool:
        """Nobody else can write here."""
        return False


class FileStore:
    """A store in one file that other programs may change too."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        """Take in the file at ``path``; nothing is written.

        Raises:
            Corrupt: it is damaged and there is no whole copy.
            NewerSchema: a newer version wrote it for newer readers only.
            ReadOnly: it cannot even be read.
        """
        self.path = Path(os.path.realpath(path))
        self.notices: list[Notice] = []
        self._now = now
        self._lock = threading.RLock()
        self._transactions = _Transactions()
        self._stamp: Stamp | None = None
        self._damaged = False
        self.state = State(uuid.uuid4().hex)
        self._take_in()

    @property
    def writable(self) -> bool:
        """Tell whether changes can be saved here."""
        folder = self.path.parent
        while not folder.exists():
            folder = folder.parent
        return self.state.writable and os.access(folder, os.W_OK)

    @cached_property
    def _copies(self) -> Copies:
        from smartgoals_tui.storage.copies import Copies

        return Copies(self.path)

    # Reading

    def refresh(self) -> bool:
        """Take in what another program wrote, and mend the file if it was damaged."""
        with self._lock:
            if not self._damaged and self._look() == self._stamp:
                return False
            before = self.state
            self._take_in()
            if self._damaged and self.writable:
                self.apply(_touch)
            return self.state is not before

    def _look(self) -> Stamp | None:
        try:
            return stamp_of(self.path)
        except OSError as error:
            raise _unread(self.path, error) from None

    def _take_in(self) -> None:
        """Make the file's state ours; a damaged file's is that of the newest whole copy."""
        try:
            stamp = self._look()
            if stamp is None:
                self._take_in_nothing()
                return
            state = decode(self.path.read_bytes())
        except Damaged:
            self._recover("could not be read")
        except NewerSchema:
            raise
        except OSError as error:
            raise _unread(self.path, error) from None
        else:
            self._accept(state)
        self._stamp = stamp

    def _take_in_nothing(self) -> None:
        if self.state.rev or self._copies.newest():
            self._recover("was missing")
        self._stamp = None

    def _accept(self, state: State) -> None:
        ours = self.state
        if (state.id, state.tables) != (ours.id, ours.tables):
            why = _why_unexpected(ours, state)
            if why:
                self._keep_ours(why)
        if state.id == ours.id:
            # What comes after an older version counts as newer than what it replaced.
            state = replace(state, rev=max(state.rev, ours.rev))
        self.state = state
        self._damaged = False

    def _keep_ours(self, why: str) -> None:
        """Keep what we knew beside a file that somebody else put in its place."""
        what = _WHAT_HAPPENED[why]
        kept = ""
        if self.state.rev and self.state.writable and os.access(self.path.parent, os.W_OK):
            now = self._now()
            try:
                data = encode(self.state, int(now.timestamp()))
                kept = f" What was there before is in {self._copies.keep_for(why, data, now)}."
            except OSError:
                kept = ""
        self._notice("The file was changed", f"{self.path.name} {what}; it is used as it is.{kept}")

    def _recover(self, what: str) -> None:
        copy = self._copies.newest(self.state.id if self.state.rev else None)
        known, source = self.state, "what this window knew"
        if copy and copy[1].rev >= known.rev:
            known, source = copy[1], f"the copy {copy[0].name}"
        if not known.rev:
            raise Corrupt(
                f"{self.path} {what} and there is no whole copy in {self._copies.folder}. "
                "Nothing was written; move the file away to start anew."
            )
        self.state = known
        if not self._damaged:
            words = f"{self.path.name} {what}: restored from {source}."
            self._notice("Your goals were restored", words)
        self._damaged = True

    def _notice(self, title: str, sentence: str) -> None:
        self.notices.append(Notice(title, sentence))

    # Changing

    def apply(self, operation: Operation) -> None:
        """Carry out ``operation`` in one transaction and save it.

        Raises:
            StoreError: nothing was saved, and why; or whatever ``operation`` raises.
        """
        with self._lock, locked(self.path):
            for _ in range(COMMIT_TRIES):
                if self._damaged or self._look() != self._stamp:
                    self._take_in()
                if not self.state.writable:
                    raise NewerSchema(
                        "A newer smartgoals saved your goals: this one shows them and changes none."
                    )
                changed = self._transactions.run(self.state, operation)
                if changed is None or self._commit(changed):
                    return
            raise Busy("Another program keeps changing the file. Nothing was changed; try again.")

    def _commit(self, state: State) -> bool:
        """Save ``state``; False when the file was changed meanwhile by one who takes no lock."""
        now = self._now()
        data = encode(state, int(now.timestamp()))
        try:
            temporary = write_beside(self.path, data)
        except OSError as error:
            raise save_error(error, self.path) from None
        aside = None
        try:
            if stamp_of(self.path) != self._stamp:
                temporary.unlink()
                return False
            if self._damaged:
                aside = self._put_aside(now)
            put_in_place(temporary, self.path)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            if aside:
                aside.unlink(missing_ok=True)
            raise save_error(error, self.path) from None
        self._confirm()
        before, self.state = self.state, state
        self._damaged = False
        self._stamp = stamp_of(self.path)
        self._keep_copy(data, before, now)
        return True

    def _confirm(self) -> None:
        try:
            sync_folder(self.path.parent)
        except OSError as error:
            # Which version the disk will show is unknown: look again before anything else.
            self._stamp = None
            raise SaveUncertain(
                f"The disk did not confirm the last change ({error.strerror}). It may be lost."
            ) from None

    def _put_aside(self, now: datetime) -> Path | None:
        """Keep the bytes of a damaged file under another name, if there is one."""
        if not self.path.exists():
            return None
        name = f"{self.path.name}.corrupt-{now:%Y-%m-%dT%H%M%S}"
        aside, number = self.path.with_name(name), 1
        while aside.exists():
            number += 1
            aside = self.path.with_name(f"{name}-{number}")
        os.link(self.path, aside)
        return aside

    def _keep_copy(self, data: bytes, before: State, now: datetime) -> None:
        try:
            self._copies.keep_today(data, before, now.date())
        except OSError as error:
            self._notice("No copy today", f"Today's copy could not be written: {error.strerror}.")


def _unread(path: Path, error: OSError) -> ReadOnly:
    return ReadOnly(f"{path} cannot be read ({error.strerror}).")


def _why_unexpected(ours: State, found: State) -> str:
    """Return why ``found`` cannot be what came after ``ours``; empty when it can."""
    if not found.is_ours:
        return "external"
    if not ours.rev or (found.id == ours.id and found.rev > ours.rev):
        return ""
    return "older" if found.id == ours.id and found.rev < ours.rev else "other"


class _Transactions:
    """Runs operations on copies of the tables; TinyDB is not imported before the first."""

    def __init__(self) -> None:
        self._edits: Edits | None = None

    def run(self, state: State, operation: Operation) -> State | None:
        """Return the state after ``operation``; None when it changed nothing."""
        if self._edits is None:
            from smartgoals_tui.storage.edits import Edits
            from smartgoals_tui.storage.transaction import Database

            self._edits = Edits(Database())
        transaction = self._edits.database.transaction
        transaction.begin(state.tables)
        try:
            operation(self._edits)
            tables = transaction.tables
            return state.next(tables) if transaction.dirty and tables is not None else None
        finally:
            transaction.end()


def _touch(edits: Edits) -> None:
    """Change nothing, and save it all the same."""
    edits.touch()
