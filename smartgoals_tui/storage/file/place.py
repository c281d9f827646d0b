"""Whether there can be a store at a place: told before anything there is opened or made."""

import errno
import os
import stat
from pathlib import Path
from typing import NamedTuple

from smartgoals_tui.storage.errors import Unreachable

_NOWHERE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP)
_OR_ELSEWHERE = "or choose another place with --data."


class Obstruction(NamedTuple):
    """Why there can be no store at a place."""

    what: str
    to_do: str

    @property
    def error(self) -> Unreachable:
        """The error of whoever wanted to use it."""
        return Unreachable(f"{self.what} Nothing was changed. {self.to_do}")


def obstruction(path: Path) -> Obstruction | None:
    """Return what is in the way of a store at ``path``; None where one is, or could be made.

    A link to nowhere is in the way: what it led to may be on a drive that is not connected.
    """
    try:
        mode = path.stat().st_mode
    except OSError:
        return _on_the_way(path)
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISDIR(mode):
        return Obstruction(
            f"{path} is a folder, where the file of goals should be.",
            f"For goals inside it say --data {path / 'goals.json'}, {_OR_ELSEWHERE}",
        )
    return Obstruction(
        f"{path} is no plain file but a pipe, a device or the like, and cannot hold goals.",
        f"Move it away, {_OR_ELSEWHERE}",
    )


def expect_place(path: Path, *, restoring: bool = False) -> None:
    """See to it that there can be a store at ``path``.

    Args:
        path: the file, which need not exist.
        restoring: it is to be brought back, be it behind a link that leads nowhere meanwhile.

    Raises:
        Unreachable: there cannot be one, and why.
    """
    found = obstruction(path)
    if found and not (restoring and _can_be_made(path)):
        raise found.error


def _on_the_way(path: Path) -> Obstruction | None:
    """Return the last thing on the way to ``path`` that there is, where it is no folder."""
    last = path
    while not os.path.lexists(last) and last != last.parent:
        last = last.parent
    try:
        mode = last.stat().st_mode
    except OSError as error:
        is_lost = last.is_symlink() and error.errno in _NOWHERE
        return _lost(last, path, is_circle=error.errno == errno.ELOOP) if is_lost else None
    if last == path or stat.S_ISDIR(mode):
        return None
    return Obstruction(
        f"{last} is no folder, so there can be no {path.name} in it.",
        "Choose another place with --data.",
    )


def _lost(link: Path, path: Path, *, is_circle: bool) -> Obstruction:
    if is_circle:
        return Obstruction(
            f"{link} is a link that leads back to itself, so there are no goals behind it.",
            f"Let it point to where your goals are, {_OR_ELSEWHERE}",
        )
    return Obstruction(
        f"{link} is a link to {os.path.realpath(link)}, and nothing is there.",
        "Connect the drive or the folder that your goals are on, let the link point to where they "
        f"are, {_OR_ELSEWHERE}{_copies_of(path)}",
    )


def _copies_of(path: Path) -> str:
    # start-up: only a link to nowhere asks for it
    from smartgoals_tui.storage.file.copies import Copies

    try:
        are_there = Copies(Path(os.path.realpath(path))).exist()
    except OSError:
        # What can be said of the link is said.
        are_there = False
    if not are_there:
        return ""
    return " Copies of them are there: smartgoals backup list, then smartgoals backup restore."


def _can_be_made(path: Path) -> bool:
    """Tell whether only the file itself is missing where ``path`` leads."""
    target = Path(os.path.realpath(path))
    return not os.path.lexists(target) and target.parent.is_dir()
