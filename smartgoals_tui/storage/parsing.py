"""JSON as others write it: what ours never contains, made harmless."""

from __future__ import annotations

import gc
from typing import Any, NamedTuple

import orjson


_SHOWN = 40
"""Signs of a file that are shown in words."""


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
    from smartgoals_tui.storage.foreign_json import parse_with_care

    return parse_with_care(data, is_whole=is_whole)


def quoted(text: str) -> str:
    """Return the beginning of a text from a file as it stands in words."""
    shown = " ".join(text[: _SHOWN + 1].split())
    return f"“{shown[:_SHOWN]}…”" if len(shown) > _SHOWN else f"“{shown}”"


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
