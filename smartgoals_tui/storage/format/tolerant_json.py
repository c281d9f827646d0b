"""JSON as other programs write it: what ours never contains made harmless, its losses named."""

import gc
import math
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import orjson

from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.storage.format.dataclass_json import storable

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
"""Byte order marks of UTF-8, UTF-16 and UTF-32; where there is none, ASCII shows by its zeros."""

MAX_DEPTH = 100
"""Objects and lists within each other; ours are fewer than ten."""

_MOST_DIGITS = 20
"""Whole numbers with more digits do not fit into 64 bits."""

_TOKEN = r'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]'


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
        value = _parse_without_collector(data)
        # What orjson writes back to the last byte holds nothing that it would drop in silence.
        if orjson.dumps(value) == data:
            return Parsed(value)
    except (orjson.JSONDecodeError, TypeError):
        pass
    return _parse_with_losses(data, is_whole=is_whole)


def as_utf8(data: bytes) -> bytes:
    """Return text of whatever Unicode JSON may be written in as UTF-8, bare of marks and blanks.

    PowerShell's ``>`` and some editors write UTF-16, or put a byte order mark before UTF-8.

    Raises:
        ValueError: it begins like such text and is none.
    """
    if b"\0" in data[:4] or data.startswith(_MARKS):
        data = storable(_decoded(data)).encode()
    return data.strip()


def bare_head(head: bytes) -> bytes:
    """Return the first bytes of a file without what only its encoding brings: ASCII is readable."""
    return head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")


def _parse_without_collector(data: bytes) -> Any:
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


def _decoded(data: bytes) -> str:
    # start-up: no file of ours needs it
    import json

    return data.decode(json.detect_encoding(data), "surrogatepass")


def _parse_with_losses(data: bytes, *, is_whole: bool) -> Parsed:
    """Return what ``data`` says, and name what is lost of it; see ``parse``.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested without end.
    """
    reader = _Reader()
    try:
        value = reader.read(data)
        orjson.dumps(value)
    except RecursionError:
        if not is_whole:
            raise
        return _flat(data)
    except TypeError:
        return _flat(data)
    return Parsed(value, tuple(reader.losses))


def _flat(data: bytes) -> Parsed:
    reader = _Reader()
    value = reader.read(_flattened(data))
    return Parsed(value, (*reader.losses, "something that is nested too deep"))


class _Reader:
    """Reads JSON, and takes note of what cannot be kept as it is."""

    def __init__(self) -> None:
        self.losses: dict[str, None] = {}
        """What is lost, in the order of the file."""

    def read(self, data: bytes | str) -> Any:
        # start-up: no file of ours needs it
        import json

        plain = json.loads(
            data,
            parse_constant=self._constant,
            parse_float=self._finite,
            parse_int=self._whole,
            object_pairs_hook=self._object,
        )
        return self._text(plain) if isinstance(plain, str) else plain

    def _object(self, pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        said = [(self._text(name), self._value(value)) for name, value in pairs]
        plain = dict(said)
        if len(plain) == len(said):
            return plain
        result = Repeated(plain)
        last = {name: number for number, (name, _) in enumerate(said)}
        earlier = [
            (name, value) for number, (name, value) in enumerate(said) if last[name] != number
        ]
        for name, _ in earlier:
            self.losses[f"{shorten(name)} twice in one place"] = None
        result.earlier = tuple(earlier)
        return result

    def _value(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._value(item) for item in value]
        return self._text(value) if isinstance(value, str) else value

    def _text(self, text: str) -> str:
        kept = storable(text)
        if kept != text:
            self.losses[f"half a sign in {shorten(kept)}"] = None
        return kept

    def _constant(self, word: str) -> str:
        self.losses[f"{word} for a number"] = None
        return word

    def _finite(self, digits: str) -> float | str:
        number = float(digits)
        return number if math.isfinite(number) else self._too_large(digits)

    def _whole(self, digits: str) -> int | str:
        if len(digits) <= _MOST_DIGITS and -(2**63) <= int(digits) < 2**64:
            return int(digits)
        return self._too_large(digits)

    def _too_large(self, digits: str) -> str:
        self.losses[f"so large a number as {shorten(digits)}"] = None
        return digits


def _flattened(data: bytes) -> str:
    """Return JSON with null for each object and list that is nested too deep."""
    text = _decoded(data)
    parts, depth, kept_to = [], 0, 0
    for token in re.finditer(_TOKEN, text, re.DOTALL):
        sign = token[0][0]
        if sign in "[{":
            depth += 1
            if depth == MAX_DEPTH + 1:
                parts += [text[kept_to : token.start()], "null"]
        elif sign in "]}":
            if depth == MAX_DEPTH + 1:
                kept_to = token.end()
            depth -= 1
    if depth > MAX_DEPTH:
        raise ValueError("It ends too early.")
    return "".join((*parts, text[kept_to:]))
