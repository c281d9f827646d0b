"""Goals on their way out of one store and into another, as a file."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import BinaryIO

from smartgoals_tui.reasons import explain
from smartgoals_tui.storage.errors import NewerSchema
from smartgoals_tui.storage.file.copies import GZIP
from smartgoals_tui.storage.file.files import HEAD_BYTES
from smartgoals_tui.storage.format.state import META, Damaged, State, decode, encode
from smartgoals_tui.storage.format.tolerant_json import bare_head

MAX_BYTES = 64 * 1024 * 1024
"""More than a lifetime of check-ins: a larger file is something else."""


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


def read_export(file: BinaryIO, name: str) -> State:
    """Return what an export, a copy or another store holds; it may be packed.

    Args:
        file: what to read; no more of it is read than need be.
        name: what to call it in words.

    Raises:
        NoExport: it holds no goals, or cannot be read.
        NewerSchema: a newer version wrote it.
    """
    try:
        data = _read(file, name)
        state = decode(data)
    except OSError as error:
        raise unread(name, error) from None
    except (EOFError, zlib.error):
        raise NoExport(f"{name} is damaged: it cannot be unpacked.") from None
    except Damaged as error:
        raise NoExport(_what_is_wrong(name, data, error)) from None
    except NewerSchema:
        raise _newer(name) from None
    if not state.writable:
        raise _newer(name)
    return state


def unread(name: str, error: OSError) -> NoExport:
    """Return the word for an error of the operating system while reading ``name``."""
    means, to_do = explain(error)
    return NoExport(f"{name} cannot be read ({means}). {to_do}")


def _read(file: BinaryIO, name: str) -> bytes:
    """Return the bytes of what can be goals, unpacked."""
    head = file.read(HEAD_BYTES)
    if head.startswith(GZIP):
        packed = gzip.GzipFile(fileobj=io.BytesIO(_whole(head, file, name)))
        return _plain(packed.read(HEAD_BYTES), packed, name)
    return _plain(head, file, name)


def _plain(head: bytes, file: BinaryIO | gzip.GzipFile, name: str) -> bytes:
    if head and not bare_head(head).startswith(b"{"):
        raise NoExport(f"{name} is not a file of smartgoals.")
    return _whole(head, file, name)


def _whole(head: bytes, file: BinaryIO | gzip.GzipFile, name: str) -> bytes:
    data = head + file.read(MAX_BYTES - len(head) + 1)
    if len(data) > MAX_BYTES:
        raise NoExport(f"{name} is too large to be a file of smartgoals.")
    return data


def _what_is_wrong(name: str, data: bytes, error: Damaged) -> str:
    if not data:
        return f"{name} is empty."
    if error.words:
        return f"{name} is damaged: it holds {error.words}."
    if f'"{META}"'.encode() in bare_head(data[:HEAD_BYTES]):
        return f"{name} is damaged, or only half of it is there."
    return f"{name} is not a file of smartgoals."


def _newer(name: str) -> NewerSchema:
    return NewerSchema(
        f"{name} was written by a newer smartgoals. Update this one to import it; "
        "nothing was changed."
    )
