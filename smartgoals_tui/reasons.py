"""What errors of disks and the operating system mean, in the words of a person."""

from __future__ import annotations

import errno

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
    ("ENAMETOOLONG",): ("its name is too long", "Choose a shorter one{how}."),
    ("ELOOP",): (
        "links there lead round in a circle",
        "Put the links right, or choose another place{how}.",
    ),
    ("ENOENT",): ("it is not there", "Look whether it was moved, and try again."),
    ("ENOTDIR", "EISDIR", "EEXIST", "ENOTEMPTY"): (
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


def is_foreseen(error: Exception) -> bool:
    """Tell whether ``explain`` has words for it: it comes of a disk, or of what is on one."""
    return isinstance(error, (OSError, *_BY_KIND))
