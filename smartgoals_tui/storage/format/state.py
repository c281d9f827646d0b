"""The state of the store as bytes: one JSON file that stock TinyDB can read."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field
from typing import Any

import orjson

from smartgoals_tui import __version__
from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.storage.errors import NewerSchema
from smartgoals_tui.storage.format.migrations import SCHEMA, upgrade
from smartgoals_tui.storage.format.numbering import numbered
from smartgoals_tui.storage.format.tolerant_json import Repeated, as_utf8, parse

MIN_READER = 2
"""The oldest schema a program must know to read what we write: of a limit, one that knows none
would say that it was kept."""

Document = dict[str, Any]
Tables = dict[str, dict[str, Document]]

META = "_meta"
GOALS, LOG, DRAFTS, REVIEWS = "goals", "log", "drafts", "reviews"
"""The tables."""

_META_FIELDS = {"app", "schema", "min_reader", "id", "rev", "saved", "crc"}
_MAX_REV = 2**53
"""A larger one is nothing that was counted; it could not grow any more before long."""

_HEAD = re.compile(rb'\{"_meta":\{"1":\{[^{}]*\}\}[,}]')


class Damaged(Exception):
    """These bytes are no state of the store."""

    def __init__(self, reason: str, words: str = "") -> None:
        """Say why; in ``words`` for a person, where there are any."""
        super().__init__(reason)
        self.words = words


@dataclass(frozen=True, slots=True)
class State:
    """One version of everything."""

    id: str
    """Made once for each store; never changes."""
    rev: int = 0
    """Grows by one with each commit."""
    tables: Tables = field(default_factory=dict)
    """TinyDB's tables without ``_meta``; never changed once the state is published."""
    is_ours: bool = True
    """The checksum fits: nobody edited the file by other means."""
    saved: int | None = None
    """The instant of saving, in seconds since the Unix epoch; None when it was not saved."""
    schema: int = SCHEMA
    """The schema of the file it came from; ``tables`` are those of the present one."""
    problems: tuple[str, ...] = ()
    """What the file it came from holds otherwise, or besides, each in a few words."""

    @property
    def writable(self) -> bool:
        """Tell whether this version of the program may write such a state."""
        return self.schema <= SCHEMA

    def next(self, tables: Tables) -> State:
        """Return the state that comes after this one."""
        return State(self.id, self.rev + 1, tables)


def encode(state: State, saved: int, tables: object = None) -> bytes:
    """Return ``state`` as bytes, ``_meta`` first and flat.

    Args:
        state: what to write.
        saved: the instant of saving, in seconds since the Unix epoch.
        tables: the tables of the state where they are encoded in part already.

    Raises:
        TypeError: it holds something that JSON cannot say.
    """
    # A view, since a copy of some megabytes takes longer than the checksum over them.
    body = memoryview(orjson.dumps(state.tables if tables is None else tables))[1:]
    meta = orjson.dumps(
        {
            "app": f"smartgoals {__version__}",
            "schema": SCHEMA,
            "min_reader": MIN_READER,
            "id": state.id,
            "rev": state.rev,
            "saved": saved,
            "crc": zlib.crc32(body),
        }
    )
    comma = b"," if state.tables else b""
    return b"".join((b'{"_meta":{"1":', meta, b"}", comma, body))


def decode(data: bytes) -> State:
    """Return the state that ``data`` holds.

    Raises:
        Damaged: it holds none.
        NewerSchema: it was written for newer readers only.
    """
    try:
        data = as_utf8(data)
        is_ours = _has_valid_checksum(data)
        tables, losses = parse(data, is_whole=is_ours)
        meta, odd = _pop_meta(tables)
        id, schema, min_reader = meta["id"], meta["schema"], meta["min_reader"]
        found = numbered(tables)
        rev = _valid_rev(meta["rev"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Damaged(str(error)) from None
    if not (isinstance(id, str) and isinstance(schema, int)):
        raise Damaged("_meta is not as it should be")
    if found.strangers and schema <= SCHEMA and not is_ours:
        raise Damaged("a table is not as it should be", found.strangers[0])
    is_newer = not isinstance(min_reader, int) or min_reader > SCHEMA
    if is_newer or (found.strangers and schema > SCHEMA):
        raise NewerSchema(
            "Your goals were saved by a newer smartgoals. Update this one to open them; "
            "nothing was changed."
        )
    tables = upgrade(found.tables, schema) if schema < SCHEMA else found.tables
    saved = meta.get("saved")
    problems = (*losses, *odd, *found.losses, *found.moves)
    return State(
        id, rev, tables, is_ours, saved if isinstance(saved, int) else None, schema, problems
    )


def _pop_meta(tables: Any) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Take ``_meta`` out of ``tables``; return it, and what it says that is not carried on."""
    table = tables.pop(META)
    if isinstance(tables, Repeated):
        tables.earlier = tuple(line for line in tables.earlier if line[0] != META)
    meta = table["1"]
    unknown = [*(set(table) - {"1"}), *(set(meta) - _META_FIELDS)]
    return meta, tuple(f"{shorten(name)} of “{META}”" for name in sorted(unknown))


def _valid_rev(rev: Any) -> int:
    if type(rev) is not int:
        raise Damaged("_meta is not as it should be")
    return rev if 0 < rev < _MAX_REV else 1


def _has_valid_checksum(data: bytes) -> bool:
    """Tell whether the checksum in the first bytes fits what follows them."""
    head = _HEAD.match(data)
    if head is None:
        return False
    is_empty = head[0].endswith(b"}}}")
    body = b"}" if is_empty else memoryview(data)[head.end() :]
    return bool(zlib.crc32(body) == _meta_of(head[0]).get("crc"))


def peek(head: bytes) -> tuple[str, int] | None:
    """Return id and rev from the first bytes of a file that we wrote; None when it is not one."""
    match = _HEAD.match(head)
    meta = _meta_of(match[0]) if match else {}
    try:
        return str(meta["id"]), _valid_rev(meta["rev"])
    except (KeyError, Damaged):
        return None


def _meta_of(head: bytes) -> dict[str, Any]:
    """Return what the first bytes of a file tell about it; nothing where they are not sound."""
    try:
        meta = parse(head[:-1] + b"}").value[META]["1"]
    except (ValueError, TypeError, KeyError):
        return {}
    return meta if isinstance(meta, dict) else {}
