"""What can go wrong with the store, each with a title, a sentence and an exit code."""

from __future__ import annotations

import errno
from pathlib import Path


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


class Missing(StoreError):
    """What was to be changed is not there any more."""

    title = "Not there any more"


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


class NewerSchema(StoreError):
    """The file was written by a newer version of the program."""

    title = "Written by a newer version"
    exit_code = 5


class Corrupt(StoreError):
    """The file cannot be read and there is no whole copy of it."""

    title = "Damaged"
    exit_code = 6


def save_error(error: OSError, path: Path) -> StoreError:
    """Return the store's word for an error of the operating system while saving ``path``."""
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ReadOnly(f"{path.parent} cannot be written ({error.strerror}). Nothing was changed.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return SaveFailed(f"The disk of {path.parent} is full. Nothing was changed.")
    return SaveFailed(f"{path} could not be written: {error.strerror or error}.")
