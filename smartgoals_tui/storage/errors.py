"""What can go wrong with the store, each with a title, a sentence and an exit code."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path

from smartgoals_tui.reasons import explain, is_foreseen

_BY_OPTION = " with --data"
_MOST_NAMED = 3
"""How many things that are not saved are named one by one."""
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


class Unforeseen(SaveFailed):
    """An error while saving that nobody foresaw; it is the cause, and its details are kept."""

    where = ""
    """The sentence that says where the details are; empty until they are kept."""

    @property
    def sentence(self) -> str:
        """What happened, and where the details are."""
        return f"{self} {self.where}".strip()


class SaveUncertain(StoreError):
    """The new file is in place, but the disk has not confirmed it."""

    title = "Perhaps not saved"
    exit_code = 3


class ReadOnly(StoreError):
    """The place can be read and not written."""

    title = "Read-only"
    exit_code = 3


class Unread(StoreError):
    """Something is there that could not be read."""

    title = "Not read"


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


def unforeseen(error: Exception) -> Unforeseen:
    """Return the store's word for an error while saving that nobody foresaw; it is the cause."""
    failed = Unforeseen(
        f"Something unexpected went wrong while saving ({explain(error)[0]}). "
        "Nothing was changed; try again."
    )
    failed.__cause__ = error
    return failed


def ended_unsaved(error: Exception, unsaved: StoreError) -> Unforeseen:
    """Return the last word of a program that ``error`` ended while something was not saved."""
    failed = Unforeseen(f"Something unexpected went wrong ({type(error).__name__}). {unsaved}")
    failed.__cause__ = error
    if isinstance(unsaved, Unforeseen):
        # The details of both are wanted.
        failed.__cause__ = ExceptionGroup("and while saving", [error, unsaved])
    return failed


def not_saved(names: Sequence[str], reason: StoreError) -> StoreError:
    """Return ``reason`` with the names of what is not saved because of it."""
    more = len(names) - _MOST_NAMED
    listed = "; ".join(names[:_MOST_NAMED]) + (f"; and {more} more" if more > 0 else "")
    told = type(reason)(f"Not saved: {listed}. {reason}")
    told.__cause__ = reason.__cause__ or reason
    return told


def too_slow() -> SaveFailed:
    """Return the store's word for a save that has not come to an end, good or bad."""
    return SaveFailed("Saving takes unusually long: the disk or the network does not answer.")


def cannot_lock(folder: Path, reason: str) -> SaveFailed:
    """Return the error of a folder, most often a network's, in which no file can be locked."""
    return SaveFailed(
        f"{folder} cannot lock files ({reason}), so saving there is not safe. "
        "Nothing was changed. Choose a folder on this computer with --data."
    )


def save_error(error: OSError, path: Path) -> StoreError:
    """Return the store's word for an error of the operating system while saving ``path``."""
    if error.errno in _CANNOT_LOCK:
        return cannot_lock(path.parent, error.strerror or str(error))
    means, to_do = explain(error, _BY_OPTION)
    kind = ReadOnly if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) else SaveFailed
    return kind(f"{path} could not be written ({means}). Nothing was changed. {to_do}")


def read_error(error: OSError, path: Path) -> StoreError:
    """Return the store's word for an error of the operating system while reading ``path``."""
    means, to_do = explain(error, _BY_OPTION)
    kind = ReadOnly if error.errno in (errno.EACCES, errno.EPERM) else Unread
    return kind(f"{path} could not be read ({means}). Nothing was changed. {to_do}")


def other_error(error: Exception) -> StoreError | None:
    """Return the word for an error that nobody nearer by explained; None where nobody foresaw it.

    That is one of the operating system, or of what it gave or was asked for.
    """
    if not is_foreseen(error):
        return None
    means, to_do = explain(error, _BY_OPTION)
    name = getattr(error, "filename", None)
    what = name if isinstance(name, str) else "A file or folder"
    return StoreError(f"{what} could not be used ({means}). {to_do}")
