"""The lock that every program takes before it changes the store."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from smartgoals_tui.storage.errors import Busy, ReadOnly, cannot_lock, save_error
from smartgoals_tui.storage.file.files import nearest_folder
from smartgoals_tui.whole_file import make_folder

TIMEOUT_SECONDS = 5.0


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of the store at ``path``; make its folder if there is none.

    Raises:
        Busy: another program kept the lock for too long.
        ReadOnly: the folder cannot be written, or belongs to somebody else.
        SaveFailed: the place cannot lock, or not be written.
    """
    try:
        refusal = ownership_obstacle(path.parent)
        if refusal:
            raise ReadOnly(refusal)
        make_folder(path.parent)
        release = _try_lock(f"{path}.lock") or _wait_for_lock(f"{path}.lock")
    except NotImplementedError:
        # This is how filelock says that the system has no such call.
        raise cannot_lock(path.parent, "there is no such function") from None
    except OSError as error:
        raise save_error(error, path) from None
    try:
        yield
    finally:
        # What was saved is saved, and the end of the process lets go in any case.
        with suppress(Exception):
            release()


def is_held(path: Path) -> bool:
    """Tell whether somebody holds the lock of the store at ``path``; nothing is written.

    Raises:
        OSError: the place cannot lock.
    """
    if sys.platform == "win32":
        return False
    # optional: Windows has no such module
    import fcntl

    try:
        descriptor = os.open(f"{path}.lock", os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    except OSError:
        # Without the file, or the right to look at it, there is nothing to tell.
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        _release(descriptor)
    return False


def _try_lock(name: str) -> Callable[[], None] | None:
    """Take a lock that nobody holds, and return what lets go of it; None when that is not so.

    It is the very lock that filelock takes, without importing filelock: one sixth of what a
    check-in from the command line costs, while hardly one meets another program.

    Raises:
        OSError: the place cannot lock.
    """
    if sys.platform == "win32":
        return None
    try:
        # optional: Windows has no such module
        import fcntl

        descriptor = os.open(name, os.O_RDWR | os.O_NONBLOCK | os.O_NOFOLLOW)
    except (ImportError, OSError):
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # A file that lost its name meanwhile locks nobody out.
        if os.fstat(descriptor).st_nlink:
            return lambda: _release(descriptor)
    except BlockingIOError:
        pass
    except BaseException:
        _release(descriptor)
        raise
    _release(descriptor)
    return None


def _release(descriptor: int) -> None:
    # Closed it is in any case, and what was saved is saved.
    with suppress(OSError):
        os.close(descriptor)


def _wait_for_lock(name: str) -> Callable[[], None]:
    """Take a lock that somebody may hold, and return what lets go of it.

    Raises:
        Busy: another program kept it for too long.
        OSError, NotImplementedError: the place cannot lock.
    """
    # start-up: hardly any change meets another program
    from filelock import FileLock, Timeout

    lock = FileLock(
        name,
        timeout=TIMEOUT_SECONDS,
        mode=0o600,
        thread_local=False,
        poll_interval=0.01,
        fallback_to_soft=False,
    )
    try:
        lock.acquire()
    except Timeout:
        raise Busy(
            "Another program has been saving for 5 seconds. Nothing was changed; try again."
        ) from None
    return lock.release


def ownership_obstacle(folder: Path) -> str:
    """Say why root must not leave files here that their owner could not change; empty if it may.

    Where that cannot even be told, it says why.

    Where there is no such folder yet, the one that it would be made in counts.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return ""
    existing = nearest_folder(folder)
    try:
        if existing.stat().st_uid == 0:
            return ""
    except OSError as error:
        return save_error(error, existing).sentence
    return (
        f"{existing} belongs to another user, and root would lock them out of their own goals. "
        "Nothing was changed; run smartgoals as that user."
    )
