"""What can go wrong with the store, each with a title, a sentence and an exit code."""

from __future__ import annotations

import errno
from pathlib import Path

_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CANNOT_LOCK = (errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP)


class StoreError(Exception):
    """Something about the store that a person must know; ``str()`` of it is the sentence."""

    title = "The store"
    exit_code = 1

    @property
    def sentence(self) -> str:
        """What happened and what to do, for a person."""
        return str(self)


class Busy(StoreError):
    """Another program held the lock for too long."""

    title = "Busy"
    exit_code = 4


class Changed(StoreError):
    """What was to be changed is no longer what it was."""

    title = "Changed meanwhile"


class Missing(Changed):
    """What was to be changed is not there any more."""

    title = "Not found"


class SaveFailed(StoreError):
    """Nothing was written; the file is as it was."""

    title = "Not saved"
    exit_code = 3


class SaveUncertain(StoreError):
    """The new file is in place, but the disk has not confirmed it."""

    title = "Perhaps not saved"
    exit_code = 3


class ReadOnly(StoreError):
    """The place can be read and not written."""

    title = "Read-only"
    exit_code = 3


class Unreachable(StoreError):
    """There can be no store at that place: a link leads nowhere, or something else is there."""

    title = "Not there"


class NewerSchema(StoreError):
    """The file was written by a newer version of the program."""

    title = "Written by a newer version"
    exit_code = 5


class OtherStore(StoreError):
    """The file is that of another store."""

    title = "Another collection of goals"


class Corrupt(StoreError):
    """The file cannot be read and there is no whole copy of it."""

    title = "Damaged"
    exit_code = 6


def cannot_lock(folder: Path, reason: str) -> SaveFailed:
    """Return the error of a folder, most often a network's, in which no file can be locked."""
    return SaveFailed(
        f"{folder} cannot lock files ({reason}), so saving there is not safe. "
        "Nothing was changed. Choose a folder on this computer with --data."
    )


def save_error(error: OSError, path: Path) -> StoreError:
    """Return the store's word for an error of the operating system while saving ``path``."""
    reason = error.strerror or str(error)
    if error.errno in _FORBIDDEN:
        return ReadOnly(
            f"{path.parent} cannot be written ({reason}). Nothing was changed. "
            "Give yourself the right to write there, or choose another place with --data."
        )
    if error.errno in _FULL:
        return SaveFailed(
            f"The disk of {path.parent} is full ({reason}). Nothing was changed. "
            "Free some space and try again."
        )
    if error.errno in _CANNOT_LOCK:
        return cannot_lock(path.parent, reason)
    return SaveFailed(f"{path} could not be written ({reason}). Nothing was changed; try again.")
