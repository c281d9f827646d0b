"""JSON that can be read and not written again as it is: read with care, and its losses named."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from typing import Any

import orjson

from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.storage.format.dataclass_json import storable
from smartgoals_tui.storage.format.tolerant_json import Parsed, Repeated

MAX_DEPTH = 100
"""Objects and lists within each other; ours are fewer than ten."""

_MOST_DIGITS = 20
"""Whole numbers with more digits do not fit into 64 bits."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', re.DOTALL)


def parse_with_care(data: bytes, *, is_whole: bool) -> Parsed:
    """Return what ``data`` says, and name what is lost of it; see ``parsing.parse``.

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
        earlier = [(name, one) for number, (name, one) in enumerate(said) if last[name] != number]
        for name, _ in earlier:
            self.losses[f"{shorten(name)} twice in one place"] = None
        result.earlier = tuple(earlier)
        return result

    def _value(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._value(one) for one in value]
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
    text = data.decode(json.detect_encoding(data), "surrogatepass")
    parts, depth, kept_to = [], 0, 0
    for token in _TOKEN.finditer(text):
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
