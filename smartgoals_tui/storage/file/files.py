"""Files looked at, listed and named without ever touching another's."""

import os
import stat
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from smartgoals_tui.whole_file import (
    discard,
    no_plain_file,
    put_in_place,
    sync_folder,
    write_beside,
)

HEAD_BYTES = 512
"""How much of a file is looked at to tell whether it is still the same."""


class Stamp(NamedTuple):
    """What tells one version of a file from another; inodes alone are reused."""

    inode: int
    mtime_ns: int
    size: int
    head: bytes


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of the file at ``path``; None when there is none.

    Raises:
        OSError: it cannot be read, or is no plain file: a pipe would keep its reader waiting.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise no_plain_file()
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            return Stamp(status.st_ino, status.st_mtime_ns, status.st_size, file.read(HEAD_BYTES))
    except FileNotFoundError:
        return None


def open_plain(path: os.PathLike[str]) -> BinaryIO:
    """Open the plain file at ``path`` to read it; no link is followed, no pipe waited for.

    Raises:
        OSError: it cannot be read, or is no plain file.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0))
    file = cast(BinaryIO, os.fdopen(descriptor, "rb", buffering=0))
    try:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise no_plain_file()
    except BaseException:
        file.close()
        raise
    return file


def files_in(folder: Path) -> list[str]:
    """Return the names of the files in ``folder``; none when there is no such folder.

    Raises:
        OSError: it cannot be looked into, so that nothing can be said of what is there.
    """
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries if entry.is_file()]
    except FileNotFoundError:
        return []
    except NotADirectoryError:
        if folder.is_dir():
            raise
        return []


def nearest_folder(folder: Path) -> Path:
    """Return ``folder``, or the folder above it that there is."""
    while not os.access(folder, os.F_OK) and folder != folder.parent:
        folder = folder.parent
    return folder


def link_to_free_name(existing: Path, wanted: Path) -> Path:
    """Give the file ``existing`` the name ``wanted`` too, or one with a number; return which.

    A file of that name is never replaced, even when another program makes it meanwhile.

    Raises:
        OSError: it could not be done.
    """
    number, candidate = 1, wanted
    while True:
        try:
            os.link(existing, candidate)
        except FileExistsError:
            number += 1
            candidate = _numbered(wanted, number)
        except FileNotFoundError:
            raise
        except OSError:
            # Not every file system can link.
            candidate = free_name(wanted)
            temporary = write_beside(candidate, existing.read_bytes())
            try:
                put_in_place(temporary, candidate)
            except OSError:
                discard(temporary)
                raise
            return candidate
        else:
            return candidate


def move_to_free(path: Path, wanted: Path) -> Path:
    """Give the file at ``path`` the name ``wanted`` instead, or one with a number; return which.

    The new name is durable before the old one goes, so that no power cut takes both.

    Raises:
        OSError: it could not be done; it is still at ``path``.
    """
    moved = link_to_free_name(path, wanted)
    sync_folder(moved.parent)
    path.unlink()
    return moved


def free_name(path: Path) -> Path:
    """Return ``path``, or with a number while there is a file of that name."""
    number, candidate = 1, path
    while os.path.lexists(candidate):
        number += 1
        candidate = _numbered(path, number)
    return candidate


def _numbered(path: Path, number: int) -> Path:
    # What follows ".corrupt-" is no suffix.
    is_suffix = path.suffix in (".json", ".gz")
    stem, suffix = path.name.partition(".json")[::2] if is_suffix else (path.name, "")
    return path.with_name(f"{stem}-{number}{'.json' if is_suffix else ''}{suffix}")
