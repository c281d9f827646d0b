"""An error of the operating system in the place of one call of a command."""

from __future__ import annotations

import errno
import io
import os
from contextlib import redirect_stderr, redirect_stdout
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
)


class Answer(NamedTuple):
    """What a command said, and what went wrong under it."""

    code: int
    out: str
    err: str
    failed: str
    """The call that failed, with the name of its file; empty when the command made fewer calls."""


def run(folder: Path, words: tuple[str, ...], number: int = 0, step: int = 0) -> Answer:
    """Run a command on the store in ``folder``, its call ``step`` failing with ``number``.

    Step 0 is none. Calls on files elsewhere, as Python makes them, do not count.
    """
    left, failed = step, ""
    places = {str(folder)}

    def handler(name: str, arguments: tuple[Any, ...], call: Call) -> Any:
        nonlocal left, failed
        where = _where(arguments)
        if not where.startswith(tuple(places)):
            return call()
        left -= 1
        if left:
            return call()
        failed = f"{name} {Path(where).name}"
        if name == "close":
            call()
        if name == "access":
            # This is how it tells of any error.
            return False
        raise OSError(number, os.strerror(number), where)

    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), all_intercepted(handler):
        code = main(["--data", str(folder / "goals.json"), *words], now=Clock(NOW))
    return Answer(code, out.getvalue(), err.getvalue(), failed)


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
