"""The lock that every program takes before it changes the store."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smartgoals_tui.storage.errors import Busy, ReadOnly, cannot_lock, save_error
from smartgoals_tui.storage.files import nearest_folder

TIMEOUT_SECONDS = 5.0


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of the store at ``path``; make its folder if there is none.

    Raises:
        Busy: another program kept the lock for too long.
        ReadOnly: the folder cannot be written, or belongs to somebody else.
        SaveFailed: the place cannot lock, or not be written.
    """
    # Importing it takes longer than all that reading needs.
    from filelock import FileLock, Timeout

    try:
        refusal = foreign(path.parent)
        if refusal:
            raise ReadOnly(refusal)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(
            f"{path}.lock",
            timeout=TIMEOUT_SECONDS,
            mode=0o600,
            thread_local=False,
            poll_interval=0.01,
            fallback_to_soft=False,
        )
        lock.acquire()
    except Timeout:
        raise Busy(
            "Another program has been saving for 5 seconds. Nothing was changed; try again."
        ) from None
    except NotImplementedError:
        # This is how filelock says that the system has no such call.
        raise cannot_lock(path.parent, "there is no such function") from None
    except OSError as error:
        raise save_error(error, path) from None
    try:
        yield
    finally:
        lock.release()


def foreign(folder: Path) -> str:
    """Say why root must not leave files here that their owner could not change; empty if it may.

    Where there is no such folder yet, the one that it would be made in counts.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return ""
    existing = nearest_folder(folder)
    if existing.stat().st_uid == 0:
        return ""
    return (
        f"{existing} belongs to another user, and root would lock them out of their own goals. "
        "Nothing was changed; run smartgoals as that user."
    )
