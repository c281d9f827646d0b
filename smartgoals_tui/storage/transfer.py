"""Goals on their way out of one store and into another, as a file."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import BinaryIO

from smartgoals_tui.storage.errors import NewerSchema
from smartgoals_tui.storage.files import HEAD_BYTES
from smartgoals_tui.storage.state import META, Damaged, State, decode, encode

MAX_BYTES = 64 * 1024 * 1024
"""More than a lifetime of check-ins: a larger file is something else."""

_GZIP = b"\x1f\x8b"


class NoExport(Exception):
    """A file that holds no goals; ``str()`` of it says so, for the person."""


def exported(state: State, saved: int) -> bytes:
    """Return all that ``state`` holds as a file of the store's own format.

    Args:
        state: what to write.
        saved: the instant it is written, in seconds since the Unix epoch.

    Raises:
        NewerSchema: it holds what this version does not know how to write.
    """
    if not state.writable:
        raise NewerSchema(
            "A newer smartgoals saved your goals. Update this one to export all of them."
        )
    return encode(state, saved)


def read_export(path: Path) -> State:
    """Return what an export, a copy or another store at ``path`` holds; copies may be packed.

    Raises:
        NoExport: it holds no goals, or cannot be read.
        NewerSchema: a newer version wrote it.
    """
    try:
        with path.open("rb") as file:
            data = _read(file, path)
        state = decode(data)
    except OSError as error:
        raise NoExport(f"{path} cannot be read ({error.strerror or error}).") from None
    except (EOFError, zlib.error):
        raise NoExport(f"{path} is damaged: it cannot be unpacked.") from None
    except Damaged:
        raise NoExport(_what_is_wrong(path, data)) from None
    except NewerSchema:
        raise _newer(path) from None
    if not state.writable:
        raise _newer(path)
    return state


def _read(file: BinaryIO, path: Path) -> bytes:
    """Return the bytes of a file that can be what we look for; no more than need be are read."""
    head = file.read(HEAD_BYTES)
    source: BinaryIO | gzip.GzipFile = file
    if head.startswith(_GZIP):
        file.seek(0)
        source = gzip.GzipFile(fileobj=file)
        head = source.read(HEAD_BYTES)
    if head and not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        raise NoExport(f"{path} is not a file of smartgoals.")
    data = head + source.read(MAX_BYTES - len(head) + 1)
    if len(data) > MAX_BYTES:
        raise NoExport(f"{path} is too large to be a file of smartgoals.")
    return data


def _what_is_wrong(path: Path, data: bytes) -> str:
    if not data:
        return f"{path} is empty."
    if f'"{META}"'.encode() in data[:HEAD_BYTES]:
        return f"{path} is damaged, or only half of it is there."
    return f"{path} is not a file of smartgoals."


def _newer(path: Path) -> NewerSchema:
    return NewerSchema(
        f"{path} was written by a newer smartgoals. Update this one to import it; "
        "nothing was changed."
    )
