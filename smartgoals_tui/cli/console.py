"""What the command line says: answers on standard output, one sentence on standard error."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import TextIO

from smartgoals_tui.domain.text.text import visible

DONE, FAILED, USAGE_ERROR, INTERRUPTED = 0, 1, 2, 130
"""Exit codes; the store has more of its own."""


class UsageError(Exception):
    """The call is invalid; ``str()`` of it says how."""


class CommandFailed(Exception):
    """It could not be done; ``str()`` of it says why."""


@contextlib.contextmanager
def flushing_output() -> Iterator[None]:
    """See to it that what is written meanwhile to standard output has arrived.

    Raises:
        CommandFailed: it could not be written.
        BrokenPipeError: whoever read the output has had enough.
    """
    try:
        try:
            yield
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except BrokenPipeError:
        _give_up()
        raise
    except OSError as error:
        _give_up()
        raise CommandFailed(
            f"The answer could not be written ({error.strerror or error})."
        ) from None


def say(text: str) -> None:
    """Write ``text`` to standard output; raises as ``flushing_output``."""
    with flushing_output():
        _write(sys.stdout, text)


def write_bytes(data: bytes) -> None:
    """Write ``data`` to standard output as it is; raises as ``flushing_output``."""
    with flushing_output():
        if sys.stdout is not None:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)


def print_error(sentence: str) -> None:
    """Write ``sentence``, on one line, to standard error, if that can be written at all."""
    with contextlib.suppress(OSError):
        _write(sys.stderr, f"smartgoals: {' '.join(sentence.splitlines())}")


def can_say(text: str) -> bool:
    """Tell whether standard output takes ``text`` as it is."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _give_up() -> None:
    """Send the rest of standard output nowhere: Python would print_error about it at exit."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(stream: TextIO | None, text: str) -> None:
    """Write a line, with signs the stream cannot encode replaced instead of failing.

    So are characters that would steer a terminal: titles, notes and names of files may hold them.
    """
    if stream is None:
        # Python's word for a stream that was closed before it began.
        return
    encoding = stream.encoding or "utf-8"
    shown = visible(text).encode(encoding, "replace").decode(encoding)
    stream.write(f"{shown}\n")
    stream.flush()
