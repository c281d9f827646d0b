"""The lock that every program takes before it changes the store."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smartgoals_tui.storage.errors import Busy, ReadOnly, SaveFailed, save_error

TIMEOUT_SECONDS = 5.0


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of the store at ``path``; make its folder if there is none.

    Raises:
        Busy: another program kept the lock for too long.
        ReadOnly: the folder cannot be written, or belongs to somebody else.
        SaveFailed: the place cannot lock.
    """
    # Importing it takes longer than all that reading needs.
    from filelock import FileLock, Timeout

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_foreign_folder(path.parent)
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
    except NotImplementedError as error:
        raise SaveFailed(f"{path.parent} cannot lock files: {error}. Use a local folder.") from None
    except OSError as error:
        raise save_error(error, path) from None
    try:
        yield
    finally:
        lock.release()


def _refuse_foreign_folder(folder: Path) -> None:
    """Keep root from leaving files that their owner could not change any more."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and folder.stat().st_uid != 0:
        raise ReadOnly(f"{folder} belongs to another user. Run smartgoals as that user, not root.")
