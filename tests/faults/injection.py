"""An error of the operating system in the place of one call of a command."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from smartgoals_tui.cli import main
from tests.faults.interception import Call, all_intercepted
from tests.storage.helpers import NOW, Clock

ERRORS = (
    errno.ENOSPC,
    errno.EIO,
    errno.EACCES,
    errno.EMFILE,
    errno.EROFS,
    errno.EINTR,
    errno.ENAMETOOLONG,
    errno.ELOOP,
    errno.EBUSY,
    errno.ETXTBSY,
    errno.EDQUOT,
    errno.ENOMEM,
    errno.ESTALE,
    errno.ENFILE,
    errno.EISDIR,
    errno.ENOTDIR,
    errno.EPERM,
    errno.ENXIO,
    errno.ETIMEDOUT,
)


class Answer(NamedTuple):
    """What a command said, and what went wrong under it."""

    code: int
    out: str
    err: str
    failed: str
    """The call that failed, with the name of its file; empty when the command made fewer calls."""


@dataclass
class Failure:
    """What went wrong, once it did."""

    failed: str = ""
    """The call that failed, with the name of its file."""


@contextmanager
def failing(
    folder: Path, step: int, error: Callable[[str], Exception], *, late: bool = False
) -> Iterator[Failure]:
    """Have one call on a file in ``folder`` fail meanwhile.

    Args:
        folder: calls on files elsewhere, as Python makes them, do not count.
        step: which call it is, the first being 1.
        error: returns what is raised, given the name of the file.
        late: the call is carried out all the same, as when the answer of a network got lost.
    """
    left, failure = step, Failure()

    def handler(name: str, arguments: tuple[Any, ...], call: Call) -> Any:
        nonlocal left
        where = _where(arguments)
        if not where.startswith(str(folder)):
            return call()
        left -= 1
        if left:
            return call()
        failure.failed = f"{name} {Path(where).name}"
        # What nobody is told was opened would stay open; what fails to close is closed.
        if (late and name not in ("open", "scandir")) or name == "close":
            call()
        raised = error(where)
        if name == "access" and isinstance(raised, OSError):
            # This is how it tells of any error.
            return False
        raise raised

    with all_intercepted(handler):
        yield failure


def run(folder: Path, words: tuple[str, ...], number: int = 0, step: int = 0) -> Answer:
    """Run a command on the store in ``folder``, its call ``step`` failing with ``number``.

    Step 0 is none.
    """

    def error(where: str) -> OSError:
        return OSError(number, os.strerror(number), where)

    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), failing(folder, step, error) as failure:
        code = main(["--data", str(folder / "goals.json"), *words], now=Clock(NOW))
    return Answer(code, out.getvalue(), err.getvalue(), failure.failed)


def _where(arguments: tuple[Any, ...]) -> str:
    """Return the path that a call is about, also where it is given by its number."""
    first = arguments[0] if arguments else ""
    if isinstance(first, int):
        try:
            return _readlink(f"/proc/self/fd/{first}").removesuffix(" (deleted)")
        except OSError:
            return ""
    return os.fspath(first) if isinstance(first, str | os.PathLike) else ""


_readlink = os.readlink
