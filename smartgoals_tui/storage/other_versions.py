"""The files beside a store that are versions of it, told by their names or by how they begin."""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

import orjson

from smartgoals_tui.storage.file.copies import GZIP, Copies
from smartgoals_tui.storage.file.files import open_plain
from smartgoals_tui.storage.format.state import META
from smartgoals_tui.storage.format.tolerant_json import bare_head
from smartgoals_tui.storage.transfer import MAX_BYTES

END_BYTES = 4096
"""How much of the beginning and the end of a file is looked at to tell whose version it is."""


class Kind(StrEnum):
    """Where another version came from."""

    SYNCTHING = "Syncthing"
    """Two computers saved at once, and Syncthing kept both."""
    DROPBOX = "Dropbox"
    """The same of Dropbox, Nextcloud and others that name a "conflicted copy"."""
    SYNC = "a sync program"
    """The same of any other that says "conflict" in the name."""
    BESIDE = "found beside them"
    """Whatever its name, it holds the id of this store: "goals 2.json", "goals-LAPTOP.json"."""
    REPLACED = "replaced"
    """An older or another version came back, and ours was kept in the folder of copies."""


def versions_beside(
    path: Path, id: str, folders: Iterable[Path] = ()
) -> Iterator[tuple[Path, Kind]]:
    """Yield the files that are, or are called, other versions of the store at ``path``.

    Nothing waits for what is no plain file, no link is followed, and of a file that is no version
    only both ends are read.

    Args:
        path: the store's file.
        id: the id of the store.
        folders: where to look besides the folder of ``path``.

    Raises:
        OSError: a folder could not be looked into.
    """
    names, mark = _names(path), orjson.dumps(id)
    for folder in {path.parent, *folders}:
        for entry in _files_in(folder):
            kind = None if _is_own(entry.name, path.name) else _kind_of(entry, names, mark)
            if kind and not _is_same(entry, path):
                yield Path(entry), kind
    for entry in _files_in(Copies(path).folder):
        if re.fullmatch(r"pre-(older|other)-.*\.json(\.gz)?", entry.name, re.DOTALL):
            yield Path(entry), Kind.REPLACED


def _files_in(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Yield the plain files in a folder; none where there is no such folder."""
    try:
        entries = os.scandir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return
    with entries:
        yield from (entry for entry in entries if entry.is_file(follow_symlinks=False))


def _is_own(name: str, store: str) -> bool:
    """Tell whether a file is the lock, a damaged one put aside, or one being written."""
    return (
        name == f"{store}.lock"
        or name.startswith(f"{store}.corrupt-")
        or (name.startswith((".", "~")) and name.endswith(".tmp"))
    )


def _is_same(entry: os.DirEntry[str], path: Path) -> bool:
    """Tell whether two names are those of one file."""
    try:
        return path.samefile(entry)
    except FileNotFoundError:
        return False


def _names(path: Path) -> dict[Kind, re.Pattern[str]]:
    """Return how sync programs call another version of the store at ``path``."""
    stem, suffix = re.escape(path.stem), re.escape(path.suffix)
    names = {
        Kind.SYNCTHING: rf"{stem}\.sync-conflict-\d{{8}}-\d{{6}}-\w+{suffix}",
        # The words are those of the person's language; the day is always there.
        Kind.DROPBOX: rf"{stem} \(.*(conflicted copy|\d{{4}}-\d\d-\d\d).*\){suffix}",
        Kind.SYNC: rf"{stem}[^a-z\d].*conflict.*{suffix}",
    }
    return {kind: re.compile(pattern, re.IGNORECASE | re.DOTALL) for kind, pattern in names.items()}


def _kind_of(
    entry: os.DirEntry[str], names: dict[Kind, re.Pattern[str]], mark: bytes
) -> Kind | None:
    for kind, pattern in names.items():
        if pattern.fullmatch(entry.name):
            return kind
    return Kind.BESIDE if _holds(entry, mark) else None


def _holds(entry: os.DirEntry[str], mark: bytes) -> bool:
    """Tell whether a file says at one of its ends that it is a version of the store ``mark``."""
    meta = META.encode()
    try:
        with open_plain(entry) as file:
            return any(meta in end and mark in end for end in _ends_of(file))
    except (OSError, zlib.error):
        return False


def _ends_of(file: BinaryIO) -> Iterator[bytes]:
    """Yield the beginning and the end of what can be a store; of a packed one the beginning."""
    head = file.read(END_BYTES)
    is_packed = head.startswith(GZIP)
    if is_packed:
        head = zlib.decompressobj(wbits=31).decompress(head, END_BYTES)
    head = bare_head(head)
    size = os.fstat(file.fileno()).st_size if head.startswith(b"{") else 0
    if 0 < size <= MAX_BYTES:
        yield head
        if not is_packed:
            file.seek(max(0, size - END_BYTES))
            yield bare_head(file.read(END_BYTES))
