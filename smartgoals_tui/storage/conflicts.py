"""Other versions of the store that lie beside it, found and offered for merging."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from smartgoals_tui.storage.errors import (
    Corrupt,
    Missing,
    NewerSchema,
    OtherStore,
    StoreError,
    read_error,
    save_error,
)
from smartgoals_tui.storage.file.copies import Copies
from smartgoals_tui.storage.file.files import move_to_free, open_plain
from smartgoals_tui.storage.file.lock import locked
from smartgoals_tui.storage.format.misfits import Unreadable
from smartgoals_tui.storage.format.state import State
from smartgoals_tui.storage.other_versions import Kind, versions_beside
from smartgoals_tui.storage.tables.merge_summary import MergeSummary
from smartgoals_tui.storage.tables.merging import merged
from smartgoals_tui.storage.tables.transactions import Notice, Store
from smartgoals_tui.storage.transfer import NoExport, read_export
from smartgoals_tui.whole_file import make_folder


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another version of the store that was not looked after yet."""

    path: Path
    kind: Kind
    saved: int | None
    """The instant it was saved, in seconds since the Unix epoch; None when it cannot be told."""
    summary: MergeSummary
    """What merging it would bring."""
    problem: str = ""
    """Why it cannot be merged, in a sentence; empty when it can."""

    @property
    def is_copy(self) -> bool:
        """It holds nothing new, and no sync program named it: an export, or a copy kept there."""
        return self.kind is Kind.BESIDE and not self.summary and not self.problem


class OtherVersions:
    """The other versions of one store: found, merged into it, or put with its copies."""

    def __init__(
        self,
        store: Store,
        path: Path | None,
        named: Path | None,
        absorb: Callable[[State, str], MergeSummary],
    ) -> None:
        """Look around the store at ``path``.

        Args:
            store: what holds the goals.
            path: its file; None where it is in memory only.
            named: what the person calls the file; it may be a link to ``path``.
            absorb: adds what another version holds to the store, in one commit.
        """
        self._store = store
        self._path = path
        self._named = named
        self._absorb = absorb

    def find(self, *, with_copies: bool = False) -> tuple[Conflict, ...]:
        """Return the other versions of the store that were not looked after yet.

        The folders are listed, of each file a little is read and of each version all of it; ask
        when there is reason to, such as once after the start and when others changed the file.

        Args:
            with_copies: those too that hold nothing new and that nobody but the person made.

        Raises:
            StoreError: a folder could not be looked into, and why.
        """
        if self._path is None or self._named is None:
            return ()
        # Where the store is a link, a version may lie beside the link as well.
        folder = Path(os.path.realpath(self._named.parent))
        found = find_conflicts(self._path, self._store.state, (folder,))
        return tuple(conflict for conflict in found if with_copies or not conflict.is_copy)

    def inspect_again(self, conflict: Conflict) -> Conflict | None:
        """Return what ``conflict`` brings by now; None when it is nothing to the person any more.

        Raises:
            StoreError: the store could not be read, and why.
        """
        self._store.refresh()
        found = inspect_version(conflict.path, conflict.kind, self._store.state)
        return None if found is None or found.is_copy else found

    def merge(self, conflict: Conflict) -> MergeSummary:
        """Add what ``conflict`` holds besides, in one commit, and put its file with the copies.

        Raises:
            StoreError: it could not be merged or saved, and why; its file is where it was.
        """
        summary = self._absorb(read_version(conflict.path, self._store.state), "merge")
        if self._path is not None:
            try:
                archive_file(self._path, conflict, "merged")
            except StoreError as error:
                words = f"Everything is merged, but the file stays where it is: {error.sentence}"
                self._store.notices.append(Notice("Merged", words))
        return summary

    def dismiss(self, conflict: Conflict) -> None:
        """Put the file of ``conflict`` with the copies, unmerged: it is not offered again.

        Raises:
            StoreError: it could not be moved, and why.
        """
        if self._path is not None:
            archive_file(self._path, conflict, "dismissed")


def find_conflicts(path: Path, state: State, folders: Iterable[Path] = ()) -> tuple[Conflict, ...]:
    """Return the other versions of the store at ``path``; nothing is written.

    Args:
        path: the store's file.
        state: what the store holds.
        folders: where to look besides the folder of ``path``.

    Raises:
        StoreError: a folder could not be looked into, and why.
    """
    try:
        beside = tuple(versions_beside(path, state.id, folders))
    except OSError as error:
        raise read_error(error, path.parent) from None
    found = (inspect_version(path, kind, state) for path, kind in beside)
    return tuple(sorted(filter(None, found), key=lambda conflict: conflict.path))


def read_version(path: Path, state: State) -> State:
    """Return the version in the file ``path``, to be merged into ``state``.

    Raises:
        StoreError: it cannot be merged, and why.
    """
    try:
        with open_plain(path) as file:
            theirs = read_export(file, path.name)
    except FileNotFoundError:
        raise Missing(f"{path.name} is not there any more.") from None
    except NewerSchema:
        raise _newer(path) from None
    except OSError as error:
        raise read_error(error, path) from None
    except NoExport:
        raise Corrupt(
            f"{path.name} cannot be read: it is damaged or no file of goals. It stays as it is."
        ) from None
    if theirs.id != state.id:
        raise OtherStore(
            f"{path.name} belongs to another collection of goals, so it is not merged. "
            "To add what it holds to yours, import it."
        )
    return theirs


def archive_file(path: Path, conflict: Conflict, how: str) -> Path:
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


def inspect_version(path: Path, kind: Kind, state: State) -> Conflict | None:
    """Return what a file is to the person beside ``state``; None when it is nothing to them."""
    saved, summary, problem = None, MergeSummary(), ""
    try:
        theirs = read_version(path, state)
        saved = theirs.saved
        summary = merged(state.tables, theirs.tables).summary
    except Missing:
        return None
    except OtherStore as error:
        if kind is Kind.BESIDE:
            # It only mentions the id of this one.
            return None
        problem = error.sentence
    except StoreError as error:
        problem = error.sentence
    except Unreadable as error:
        problem = f"{path.name} cannot be merged: {error}"
    if kind is Kind.REPLACED and (problem or not summary):
        # A copy of ours that holds nothing besides is one like the others.
        return None
    return Conflict(path, kind, saved, summary, problem)


def _newer(path: Path) -> NewerSchema:
    return NewerSchema(
        f"{path.name} was saved by a newer smartgoals. Update this one to merge it; "
        "it stays as it is."
    )
