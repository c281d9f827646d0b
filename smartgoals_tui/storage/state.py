"""The state of the store as bytes: one JSON file that stock TinyDB can read."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field
from typing import Any

import orjson

from smartgoals_tui import __version__
from smartgoals_tui.domain.text import shorten
from smartgoals_tui.storage.errors import NewerSchema
from smartgoals_tui.storage.migrations import SCHEMA, upgrade
from smartgoals_tui.storage.misfits import GROUP, should_be
from smartgoals_tui.storage.parsing import as_utf8, parse

MIN_READER = 1
"""The oldest schema a program must know to read what we write."""

Document = dict[str, Any]
Tables = dict[str, dict[str, Document]]

META = "_meta"
GOALS, LOG, DRAFTS, REVIEWS = "goals", "log", "drafts", "reviews"
"""The tables."""

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
        tables = parse(data)
        meta = tables.pop(META)["1"]
        id, rev, schema, crc = meta["id"], meta["rev"], meta["schema"], meta["crc"]
        min_reader = meta["min_reader"]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Damaged(str(error)) from None
    if not (isinstance(id, str) and isinstance(rev, int) and isinstance(schema, int)):
        raise Damaged("_meta is not as it should be")
    misfit = next(filter(None, map(_misfit, tables, tables.values())), None)
    if misfit and schema <= SCHEMA:
        raise Damaged("a table is not as it should be", misfit)
    if misfit or not isinstance(min_reader, int) or min_reader > SCHEMA:
        raise NewerSchema(
            "Your goals were saved by a newer smartgoals. Update this one to open them; "
            "nothing was changed."
        )
    if schema < SCHEMA:
        tables = upgrade(tables, schema)
    head = _HEAD.match(data)
    is_ours = head is not None and zlib.crc32(memoryview(data)[head.end() :]) == crc
    if head is not None and data[head.end() - 1 : head.end()] == b"}":
        is_ours = zlib.crc32(b"}") == crc
    saved = meta.get("saved")
    return State(id, rev, tables, is_ours, saved if isinstance(saved, int) else None, schema)


def peek(head: bytes) -> tuple[str, int] | None:
    """Return id and rev from the first bytes of a file that we wrote; None when it is not one."""
    match = _HEAD.match(head)
    try:
        meta = parse(match[0][:-1] + b"}")[META]["1"] if match else {}
        return str(meta["id"]), int(meta["rev"])
    except (ValueError, TypeError, KeyError):
        return None


def _misfit(name: str, table: Any) -> str:
    """Say what is wrong with a table: it holds documents by their numbers, nothing else."""
    if not isinstance(table, dict):
        return f"its {shorten(name)} {should_be(GROUP, table)}"
    for key, one in table.items():
        if not key.isdecimal():
            return f"its {shorten(name)} has {shorten(key)} where the number of a document belongs"
        if not isinstance(one, dict):
            return f"document {key} in {shorten(name)} {should_be(GROUP, one)}"
    return ""
