"""Other versions of the store that a sync program left, found and offered for merging."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from smartgoals_tui.storage.codec import Unreadable
from smartgoals_tui.storage.copies import Copies, read_copy
from smartgoals_tui.storage.errors import (
    Corrupt,
    Missing,
    NewerSchema,
    OtherStore,
    StoreError,
    save_error,
)
from smartgoals_tui.storage.files import make_folder, move_to_free
from smartgoals_tui.storage.gained import Gained
from smartgoals_tui.storage.lock import locked
from smartgoals_tui.storage.merging import merged
from smartgoals_tui.storage.migrations import SCHEMA
from smartgoals_tui.storage.state import Damaged, State, decode


class Kind(StrEnum):
    """Where another version came from."""

    SYNCTHING = "Syncthing"
    """Two computers saved at once, and Syncthing kept both."""
    DROPBOX = "Dropbox"
    """The same of Dropbox, Nextcloud and others that name a "conflicted copy"."""
    REPLACED = "replaced"
    """An older or another version came back, and ours was kept in the folder of copies."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another version of the store that was not looked after yet."""

    path: Path
    kind: Kind
    saved: int | None
    """The instant it was saved, in seconds since the Unix epoch; None when it cannot be told."""
    gained: Gained
    """What merging it would bring."""
    problem: str = ""
    """Why it cannot be merged, in a sentence; empty when it can."""


def find(path: Path, state: State) -> tuple[Conflict, ...]:
    """Return the other versions beside the store at ``path``, by name; nothing is written.

    Two folders are listed, and only what bears such a name is read.
    """
    found = []
    for one, kind in _named_so(path):
        conflict = _looked_at(one, kind, state)
        # A copy of ours that holds nothing besides is one like the others.
        if kind is not Kind.REPLACED or (conflict.gained and not conflict.problem):
            found.append(conflict)
    return tuple(sorted(found, key=lambda conflict: conflict.path))


def read(path: Path, state: State) -> State:
    """Return the version in the file ``path``, to be merged into ``state``.

    Raises:
        StoreError: it cannot be merged, and why.
    """
    try:
        theirs = decode(read_copy(path))
    except FileNotFoundError:
        raise Missing(f"{path.name} is not there any more.") from None
    except NewerSchema:
        raise _newer(path) from None
    except (OSError, EOFError, Damaged):
        raise Corrupt(
            f"{path.name} cannot be read: it is damaged or no file of goals. It stays as it is."
        ) from None
    if theirs.id != state.id:
        raise OtherStore(
            f"{path.name} belongs to another collection of goals, so it is not merged. "
            "To add what it holds to yours, import it."
        )
    if theirs.schema > SCHEMA:
        raise _newer(path)
    return theirs


def put_away(path: Path, conflict: Conflict, how: str) -> Path:
    """Move a conflict to the copies of the store at ``path``: ``<how>-<its name>``.

    Raises:
        StoreError: it could not be moved, and why.
    """
    folder = Copies(path).folder
    with locked(path):
        try:
            make_folder(folder)
            moved = move_to_free(conflict.path, folder / f"{how}-{conflict.path.name}")
        except FileNotFoundError:
            raise Missing(f"{conflict.path.name} is not there any more.") from None
        except OSError as error:
            raise save_error(error, conflict.path) from None
    return moved


def _named_so(path: Path) -> Iterator[tuple[Path, Kind]]:
    """Yield the files whose names say that they are other versions of the store at ``path``."""
    stem, suffix = re.escape(path.stem), re.escape(path.suffix)
    beside = {
        Kind.SYNCTHING: rf"{stem}\.sync-conflict-\d{{8}}-\d{{6}}-\w+{suffix}",
        # The words are those of the person's language; the day is always there.
        Kind.DROPBOX: rf"{stem} \(.*(conflicted copy|\d{{4}}-\d\d-\d\d).*\){suffix}",
    }
    kept = {Kind.REPLACED: r"pre-(older|other)-.*\.json(\.gz)?"}
    for folder, patterns in ((path.parent, beside), (Copies(path).folder, kept)):
        try:
            with os.scandir(folder) as entries:
                names = [one.name for one in entries if one.is_file(follow_symlinks=False)]
        except OSError:
            continue
        for kind, pattern in patterns.items():
            for name in names:
                if re.fullmatch(pattern, name, re.IGNORECASE | re.DOTALL):
                    yield folder / name, kind


def _looked_at(path: Path, kind: Kind, state: State) -> Conflict:
    saved = None
    try:
        theirs = read(path, state)
        saved = theirs.saved
        return Conflict(path, kind, saved, merged(state.tables, theirs.tables).gained)
    except StoreError as error:
        return Conflict(path, kind, saved, Gained(), error.sentence)
    except Unreadable as error:
        return Conflict(path, kind, saved, Gained(), f"{path.name} cannot be merged: {error}")


def _newer(path: Path) -> NewerSchema:
    return NewerSchema(
        f"{path.name} was saved by a newer smartgoals. Update this one to merge it; "
        "it stays as it is."
    )
