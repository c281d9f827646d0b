"""JSON as others write it: what ours never contains, made harmless."""

from __future__ import annotations

import gc
import math
from typing import Any

import orjson

from smartgoals_tui.storage.codec import storable

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
"""Byte order marks of UTF-8, UTF-16 and UTF-32; where there is none, ASCII shows by its zeros."""

_SAFE_DIGITS = 18
"""Whole numbers with more digits may not fit into 64 bits."""


def parse(data: bytes) -> Any:
    """Return what JSON ``data`` says.

    Numbers that cannot be stored again (NaN, infinite, beyond 64 bits) become text, lone
    surrogates U+FFFD: Python's own writer, so any TinyDB script, puts them into files.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested too deep.
    """
    try:
        return _parse_undisturbed(data)
    except orjson.JSONDecodeError:
        import json

        plain = json.loads(data, parse_constant=str, parse_float=_finite, parse_int=_whole)
        return _storable(plain)


def as_utf8(data: bytes) -> bytes:
    """Return text of whatever Unicode JSON may be written in as UTF-8, bare of marks and blanks.

    PowerShell's ``>`` and some editors write UTF-16, or put a byte order mark before UTF-8.

    Raises:
        ValueError: it begins like such text and is none.
    """
    if b"\0" in data[:4] or data.startswith(_MARKS):
        import json

        data = storable(data.decode(json.detect_encoding(data), "surrogatepass")).encode()
    return data.strip()


def bare_head(head: bytes) -> bytes:
    """Return the first bytes of a file without what only its encoding brings: ASCII is readable."""
    return head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")


def _parse_undisturbed(data: bytes) -> Any:
    """Parse with the collector off: it would look at every new object again and again.

    When it is on again it takes them for old, and so does not begin by looking through them: JSON
    has no cycles.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        return orjson.loads(data)
    finally:
        if was_on:
            # What the program set apart for good stays so; what it left lying does not join it.
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def _finite(digits: str) -> float | str:
    number = float(digits)
    return number if math.isfinite(number) else digits


def _whole(digits: str) -> int | str:
    return int(digits) if len(digits) <= _SAFE_DIGITS else digits


def _storable(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {storable(key): _storable(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return [_storable(value) for value in plain]
    return storable(plain) if isinstance(plain, str) else plain
