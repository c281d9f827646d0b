"""JSON as others write it: what ours never contains, made harmless."""

import gc
from typing import Any, NamedTuple

import orjson

from smartgoals_tui.storage.format.dataclass_json import storable

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
"""Byte order marks of UTF-8, UTF-16 and UTF-32; where there is none, ASCII shows by its zeros."""


class Parsed(NamedTuple):
    """What a file says."""

    value: Any
    losses: tuple[str, ...] = ()
    """What of it is not in ``value`` as the file has it, each in a few words."""


class Repeated(dict[str, Any]):
    """An object that says some names more than once; each has its last value."""

    earlier: tuple[tuple[str, Any], ...] = ()
    """The values before that, with their names."""


def parse(data: bytes, *, is_whole: bool = False) -> Parsed:
    """Return what JSON ``data`` says, so that it can be written again.

    Numbers that cannot be stored again (NaN, infinite, beyond 64 bits) become text, lone
    surrogates U+FFFD: Python's own writer, so any TinyDB script, puts them into files. What is
    nested too deep is left out. An object that says a name twice becomes a ``Repeated``.

    Args:
        data: the bytes of a file.
        is_whole: its checksum fits; endless nesting is no sign of a damage then.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested without end.
    """
    try:
        value = _parse_undisturbed(data)
        # What orjson writes back to the last byte holds nothing that it would drop in silence.
        if orjson.dumps(value) == data:
            return Parsed(value)
    except (orjson.JSONDecodeError, TypeError):
        pass
    # Imported here: no file of ours needs it.
    from smartgoals_tui.storage.format.foreign_json import parse_with_care

    return parse_with_care(data, is_whole=is_whole)


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
