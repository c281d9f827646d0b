"""The copies of a store looked through, one of them brought back, or a new beginning made."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from smartgoals_tui.storage.errors import (
    Changed,
    Corrupt,
    Missing,
    NewerSchema,
    SaveFailed,
    StoreError,
    read_error,
    save_error,
)
from smartgoals_tui.storage.file.copies import Copies, is_copy, read_copy
from smartgoals_tui.storage.file.files import HEAD_BYTES, files_in
from smartgoals_tui.storage.file.lock import locked
from smartgoals_tui.storage.file.place import expect_place
from smartgoals_tui.storage.file.store import FileStore
from smartgoals_tui.storage.format.migrations import SCHEMA
from smartgoals_tui.storage.format.misfits import Unreadable
from smartgoals_tui.storage.format.state import Damaged, State, decode, encode, peek
from smartgoals_tui.storage.tables.merging import merged
from smartgoals_tui.storage.tables.transactions import Operation, Transactions, new_state
from smartgoals_tui.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A file in the folder of copies, whole or not."""

    path: Path
    saved: int
    """The instant it was saved, in seconds since the Unix epoch; the file's own where the copy
    does not tell."""
    rev: int = 0
    """Which version of the store it is; 0 when it cannot be told."""
    id: str = ""
    """The id of the store it is a copy of; empty when it cannot be told."""
    goals: int = 0
    check_ins: int = 0
    problem: str = ""
    """Why it cannot be restored, in a sentence; empty when it is whole."""
    is_damaged: bool = False
    """It is of no use to anybody; one that cannot be read here and now may be whole."""

    @property
    def name(self) -> str:
        """The name of its file."""
        return self.path.name


def kept_copies(path: Path) -> tuple[KeptCopy, ...]:
    """Return every copy of the store at ``path``, the newest first; nothing is written.

    Raises:
        StoreError: their folder cannot be looked into, and why.
    """
    folder = Copies(_real(path)).folder
    try:
        names = files_in(folder)
    except OSError as error:
        raise read_error(error, folder) from None
    copies = [_looked_at(folder / name) for name in names if is_copy(name)]
    return tuple(sorted(copies, key=lambda copy: (copy.saved, copy.rev, copy.name), reverse=True))


def read_whole(path: Path) -> State:
    """Return the state in a copy, or in any file of goals.

    Raises:
        StoreError: it cannot be used, and why.
    """
    try:
        state = decode(read_copy(path))
    except FileNotFoundError:
        raise Missing(f"There is no file {path}.") from None
    except Damaged as error:
        why = f": it holds {error.words}" if error.words else ", or no file of goals"
        raise Corrupt(f"{path.name} is damaged{why}.") from None
    except OSError as error:
        raise read_error(error, path) from None
    except NewerSchema:
        raise _newer(path) from None
    if state.schema > SCHEMA:
        raise _newer(path)
    return state


def restore(path: Path, copy: Path, now: datetime) -> None:
    """Make what ``copy`` holds the newest version of the store at ``path``, in one commit.

    What is there now is kept first: as ``pre-restore-<time>.json`` with the copies, and the bytes
    of a damaged file as ``<name>.corrupt-<time>`` beside it. An open window takes in what was
    restored as it takes in any newer version.

    Args:
        path: the store's file; it may be damaged or missing.
        copy: one of ``kept_copies``, or any file of goals.
        now: the present.

    Raises:
        StoreError: nothing was restored, and why.
    """
    expect_place(path, restoring=True)
    state = read_whole(copy)
    newest = max(state.rev, _rev_of_head(_real(path)), *(copy.rev for copy in kept_copies(path)), 0)
    FileStore(path, lambda: now, recovering=True).replace_with(
        replace(state, rev=newest), "restore"
    )


def start_over(path: Path, now: datetime) -> None:
    """Begin an empty store at ``path``, where neither the file nor any copy of it can be used.

    The damaged file is kept beside it as ``<name>.corrupt-<time>``, the copies where they are.

    Raises:
        StoreError: nothing was changed, and why; Changed when something can be used after all.
    """

    def expect_nothing_usable(is_usable: bool) -> None:
        if is_usable:
            raise Changed(
                f"{path.name} or a copy of it can be read, so there is no need to start over. "
                "Nothing was changed; open smartgoals again."
            )

    expect_place(path)
    store = FileStore(path, lambda: now, recovering=True)
    store.replace_with(new_state(), "restore", expect_nothing_usable)


def make_copy(path: Path, now: datetime) -> Path:
    """Write a durable copy that is never thinned out, ``manual-<time>.json``; return where it is.

    Raises:
        StoreError: none was made, and why.
    """
    expect_place(path)
    path = _real(path)
    # A look at it first, since the lock would make its folder.
    _bytes_of(path)
    with locked(path):
        data = _bytes_of(path)
        try:
            with suppress(NewerSchema):
                decode(data)
            return Copies(path).keep_as("manual", data, now)
        except Damaged:
            raise Corrupt(
                f"{path.name} is damaged, so no copy was made of it. Open smartgoals to have it "
                "restored, or choose a copy to restore."
            ) from None
        except OSError as error:
            raise save_error(error, Copies(path).folder) from None


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Missing(f"There is nothing to copy yet: {path} does not exist.") from None
    except OSError as error:
        raise read_error(error, path) from None


def save_elsewhere(
    state: State, operations: Iterable[Operation], path: Path, now: datetime
) -> None:
    """Write ``state`` with ``operations`` carried out on it to a new file of goals at ``path``.

    Raises:
        StoreError: nothing was written, and why; or whatever an operation raises.
    """
    transactions = Transactions()
    for operation in operations:
        changed = transactions.run(state, operation)
        state = replace(changed, rev=state.rev) if changed else state
    try:
        data = encode(replace(state, rev=state.rev + 1), int(now.timestamp()))
    except TypeError:
        raise Unreadable("A document is nested too deep.") from None
    try:
        # Whoever makes a file of this name meanwhile keeps it.
        write_whole(path, data, is_new=True)
    except FileExistsError:
        raise SaveFailed(
            f"{path} is there already. Nothing was written; choose another name."
        ) from None
    except FileNotFoundError:
        raise SaveFailed(
            f"There is no folder {path.parent}. Nothing was written; make it, or choose another."
        ) from None
    except ValueError:
        raise SaveFailed(f"{str(path)!a:.80} is no name that a file can have.") from None
    except OSError as error:
        raise save_error(error, path) from None


def _looked_at(path: Path) -> KeptCopy:
    saved = _written(path)
    try:
        state = read_whole(path)
        held = merged({}, state.tables).summary
    except StoreError as error:
        is_damaged = isinstance(error, Corrupt)
        return KeptCopy(path, saved, problem=error.sentence, is_damaged=is_damaged)
    except Unreadable as error:
        return KeptCopy(path, saved, problem=f"{path.name} cannot be used: {error}")
    if state.saved is not None:
        saved = state.saved
    return KeptCopy(path, saved, state.rev, state.id, held.goals, held.check_ins)


def _written(path: Path) -> int:
    try:
        return int(path.stat().st_mtime)
    except OSError:
        return 0


def _rev_of_head(path: Path) -> int:
    """Return the rev that a file tells in its first bytes, whatever became of the rest; or 0."""
    try:
        with path.open("rb") as file:
            found = peek(file.read(HEAD_BYTES))
    except OSError:
        return 0
    return found[1] if found else 0


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _newer(path: Path) -> NewerSchema:
    return NewerSchema(
        f"{path.name} was saved by a newer smartgoals. Update this one to use it; "
        "it stays as it is."
    )
