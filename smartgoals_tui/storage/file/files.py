"""Durable files: written whole beside the old one, then put in its place."""

import errno
import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

HEAD_BYTES = 512
"""How much of a file is looked at to tell whether it is still the same."""

REPLACE_TRIES = 10
"""Windows refuses to replace a file that a virus scanner or indexer has open for a moment."""


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
            raise _no_plain_file()
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
            raise _no_plain_file()
    except BaseException:
        file.close()
        raise
    return file


def write_beside(path: Path, data: bytes, *, durable: bool = True) -> Path:
    """Write ``data`` to a new private file beside ``path`` and return it.

    Only the holder of the store's lock may call this: what lies at the temporary name is what
    an earlier holder left when it was stopped, and is thrown away.

    Raises:
        OSError: it could not be written whole; nothing is left behind.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(temporary, flags | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb", buffering=0) as file:
            view = memoryview(data)
            while view:
                view = view[file.write(view) :]
            if durable:
                _sync(file.fileno())
    except BaseException:
        discard(temporary)
        raise
    return temporary


def discard(temporary: Path) -> None:
    """Remove a file that is of no use; where that fails too, what failed first is to be told."""
    with suppress(OSError):
        temporary.unlink(missing_ok=True)


def put_in_place(temporary: Path, path: Path) -> None:
    """Make ``temporary`` the file at ``path``, at once for whoever looks."""
    for attempt in range(REPLACE_TRIES):
        try:
            temporary.replace(path)
        except PermissionError:
            if sys.platform != "win32" or attempt == REPLACE_TRIES - 1:
                raise
            time.sleep(0.05)
        else:
            return


def files_in(folder: Path) -> list[str]:
    """Return the names of the files in ``folder``; none when there is no such folder.

    Raises:
        OSError: it cannot be looked into, so that nothing can be said of what is there.
    """
    try:
        with os.scandir(folder) as entries:
            return [one.name for one in entries if one.is_file()]
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


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it, each for this user alone and durable in its parent.

    Raises:
        OSError: it could not be done.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    # Who may make something in a folder and not look into it has no way of flushing it.
    with suppress(PermissionError):
        sync_folder(folder.parent)


def name_also(existing: Path, wanted: Path) -> Path:
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
    moved = name_also(path, wanted)
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


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable; without it a replaced file can come back."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some file systems have no such call and need none.
        if error.errno not in (errno.EINVAL, errno.EBADF):
            raise
    finally:
        os.close(descriptor)


def _no_plain_file() -> OSError:
    return OSError(errno.EINVAL, "it is no plain file")


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        try:
            # Plain fsync leaves the data in the drive's own cache there.
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:
            # Not every file system, most of all a network's, can do that.
            os.fsync(descriptor)
    else:
        os.fsync(descriptor)
