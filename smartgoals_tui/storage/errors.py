"""What can go wrong with the store, each with a title, a sentence and an exit code."""

from __future__ import annotations

import errno
from pathlib import Path

_BY_OPTION = " with --data"
_CANNOT_LOCK = (errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP)

_MEANINGS = {
    ("EACCES", "EPERM"): (
        "this user may not",
        "Give yourself the right to, or choose another place{how}.",
    ),
    ("EROFS",): (
        "that disk can only be read",
        "Make it writable, or choose another place{how}.",
    ),
    ("ENOSPC", "EFBIG"): ("the disk is full", "Free some space and try again."),
    ("EDQUOT",): ("your share of the disk is used up", "Free some space and try again."),
    ("EIO", "ENXIO", "EREMOTEIO", "EUCLEAN"): (
        "the disk reports a fault",
        "Try again; if it stays so, have the disk looked at, or choose another place{how}.",
    ),
    ("EMFILE", "ENFILE"): ("too many files are open", "Close some programs and try again."),
    ("ENOMEM", "ENOBUFS"): ("there is no memory left", "Close some programs and try again."),
    ("EINTR", "EAGAIN"): ("it was interrupted", "Try again."),
    ("EBUSY", "ETXTBSY", "EDEADLK"): (
        "another program is using it",
        "Close that program, or wait a little, and try again.",
    ),
    ("ENAMETOOLONG",): ("its name is too long", "Choose another place{how}."),
    ("ELOOP",): (
        "links there lead round in a circle",
        "Put the links right, or choose another place{how}.",
    ),
    ("ENOENT",): ("it is not there", "Look whether it was moved, and try again."),
    ("ENOTDIR", "EISDIR", "ENOTEMPTY"): (
        "there is a file where a folder should be, or the other way round",
        "Move it away, or choose another place{how}.",
    ),
    ("ESTALE", "ENOTCONN", "ENODEV", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENETUNREACH"): (
        "that disk or network folder is not there just now",
        "Connect it and try again.",
    ),
}
"""What errors of the operating system mean, and what a person can do about them."""

_BY_NUMBER = {
    getattr(errno, name): meaning
    for names, meaning in _MEANINGS.items()
    for name in names
    # Not every system has all of them.
    if hasattr(errno, name)
}

_BY_KIND: dict[type[Exception], tuple[str, str]] = {
    MemoryError: _MEANINGS[("ENOMEM", "ENOBUFS")],
    RecursionError: ("it is nested too deep", "Look at it with an editor."),
    UnicodeError: ("it holds signs that belong to no text", "Choose another name for it."),
}
"""The same of errors that are none of the operating system and yet come from what is on a disk."""

PASSING = frozenset(
    getattr(errno, name)
    for name in ("EMFILE", "ENFILE", "ENOMEM", "EINTR", "EAGAIN", "EBUSY", "ESTALE", "ETIMEDOUT")
    if hasattr(errno, name)
)
"""Errors of the moment, which say nothing about the file that was to be read."""


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


def unforeseen(error: Exception) -> SaveFailed:
    """Return the store's word for an error while saving that nobody foresaw; it is the cause."""
    failed = SaveFailed(
        f"Something unexpected went wrong while saving ({explain(error)[0]}). "
        "Nothing was changed; try again."
    )
    failed.__cause__ = error
    return failed


def too_slow() -> SaveFailed:
    """Return the store's word for a save that has not come to an end, good or bad."""
    return SaveFailed("Saving takes unusually long: the disk or the network does not answer.")


def cannot_lock(folder: Path, reason: str) -> SaveFailed:
    """Return the error of a folder, most often a network's, in which no file can be locked."""
    return SaveFailed(
        f"{folder} cannot lock files ({reason}), so saving there is not safe. "
        "Nothing was changed. Choose a folder on this computer with --data."
    )


def explain(error: Exception, how: str = "") -> tuple[str, str]:
    """Return what an error means, and what to do, each for a person.

    Args:
        error: the error, most often of the operating system.
        how: how another place can be chosen: " with --data".
    """
    if not isinstance(error, OSError):
        known = (words for kind, words in _BY_KIND.items() if isinstance(error, kind))
        return next(known, (type(error).__name__, "Try again."))
    reason = error.strerror or str(error) or type(error).__name__
    means, to_do = _BY_NUMBER.get(error.errno or 0, ("", "Try again."))
    return (f"{means}: {reason}" if means else reason), to_do.format(how=how)


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
    if not isinstance(error, (OSError, *_BY_KIND)):
        return None
    means, to_do = explain(error, _BY_OPTION)
    name = getattr(error, "filename", None)
    what = name if isinstance(name, str) else "A file or folder"
    return StoreError(f"{what} could not be used ({means}). {to_do}")
