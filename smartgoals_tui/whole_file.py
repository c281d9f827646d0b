"""Files written whole beside the old one, then put in its place: the old or the new, never half.

Every file that the program writes whole is written here: the store, its copies, exports, settings
and the log of errors.
"""

import errno
import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

REPLACE_TRIES = 10
"""Windows refuses to replace a file that a virus scanner or indexer has open for a moment."""


def write_whole(path: Path, data: bytes, *, is_new: bool = False) -> None:
    """Make ``data`` all that the file ``path`` holds, durable and for this user alone.

    A link stays a link. No lock is needed: whoever writes the same file at the same time has a
    temporary file of their own.

    Args:
        path: the file; its folder must be there.
        data: the bytes.
        is_new: nothing may be called ``path`` yet, be it made meanwhile by another program.

    Raises:
        FileExistsError: it should be new and is not.
        OSError: it could not be written, and is as it was; or the disk did not confirm it.
        ValueError: no file can be called that.
    """
    path = path if is_new else Path(os.path.realpath(path))
    temporary = path.with_name(f".{path.name[:50]}.{os.getpid()}.tmp")
    _write(temporary, data, durable=True)
    try:
        if is_new:
            _place_new(temporary, path)
        else:
            _expect_plain_file(path)
            put_in_place(temporary, path)
    finally:
        discard(temporary)
    try:
        _sync_readable(path.parent)
    except OSError:
        if is_new:
            discard(path)
        raise


def write_beside(path: Path, data: bytes, *, durable: bool = True) -> Path:
    """Write ``data`` to a new private file beside ``path`` and return it.

    Only the holder of the store's lock may call this: what lies at the temporary name is what
    an earlier holder left when it was stopped, and is thrown away.

    Raises:
        OSError: it could not be written whole; nothing is left behind.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    _write(temporary, data, durable=durable)
    return temporary


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


def discard(temporary: Path) -> None:
    """Remove a file that is of no use; where that fails too, what failed first is to be told."""
    with suppress(OSError):
        temporary.unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it, each for this user alone and durable in its parent.

    Raises:
        OSError: it could not be done.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    _sync_readable(folder.parent)


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


def no_plain_file() -> OSError:
    """Return the error of whoever meets a pipe, a device or a folder in the place of a file."""
    return OSError(errno.EINVAL, "it is no plain file")


def _write(temporary: Path, data: bytes, *, durable: bool) -> None:
    """Make a new private file that holds ``data``; nothing is left of it where that fails."""
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


def _place_new(temporary: Path, path: Path) -> None:
    """Give the file the name ``path``; raises FileExistsError where something has it."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # Not every file system can link. The name is taken first, so that nobody's file is lost.
        path.touch(mode=0o600, exist_ok=False)
        try:
            put_in_place(temporary, path)
        except BaseException:
            discard(path)
            raise


def _expect_plain_file(path: Path) -> None:
    """See to it that no pipe or device is replaced by a file; raises OSError."""
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(path.stat().st_mode):
            raise no_plain_file()


def _sync_readable(folder: Path) -> None:
    # Who may make something in a folder and not look into it has no way of flushing it.
    with suppress(PermissionError):
        sync_folder(folder)


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        # There is no such module on Windows.
        import fcntl

        try:
            # Plain fsync leaves the data in the drive's own cache there.
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:
            # Not every file system, most of all a network's, can do that.
            os.fsync(descriptor)
    else:
        os.fsync(descriptor)
