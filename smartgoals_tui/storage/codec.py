"""Frozen dataclasses to plain JSON values and back, by their type hints."""

from __future__ import annotations

import math
import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


class Unreadable(ValueError):
    """A document says something that cannot be."""


def to_plain(value: Any) -> Any:
    """Return ``value`` as JSON values; a dataclass without the fields at their defaults.

    Raises:
        Unreadable: a number is not finite.
    """
    if is_dataclass(value):
        kind: Any = type(value)
        return {
            name: to_plain(getattr(value, name))
            for name, default in _defaults(kind)
            if default is MISSING or getattr(value, name) != default
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        raise Unreadable("A number must be finite.")
    return value


def storable(text: str) -> str:
    """Return ``text`` as it can be stored: a lone surrogate, which no file can hold, as U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def from_plain(kind: type[T], plain: Any) -> T:
    """Return the dataclass ``kind`` that ``plain`` describes; unknown fields are passed over.

    Raises:
        Unreadable: a value cannot be.
    """
    try:
        return _take(kind, plain)  # type: ignore[no-any-return]
    except Unreadable:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        raise Unreadable(str(error)) from None


def known_fields(kind: Any) -> frozenset[str]:
    """Return the names of the fields that ``kind`` has."""
    return frozenset(name for name, _ in _defaults(kind))


@cache
def _defaults(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in fields(kind))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _take(kind: Any, plain: Any) -> Any:
    if is_dataclass(kind):
        return _take_fields(kind, plain)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        if plain is None:
            return None
        return _take(next(one for one in get_args(kind) if one is not types.NoneType), plain)
    if origin in (tuple, frozenset):
        if not isinstance(plain, list):
            raise Unreadable(f"{plain!r:.40} is no list")
        return origin(_take(get_args(kind)[0], one) for one in plain)
    if kind is date:
        return date.fromisoformat(plain)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    return _simple(kind, plain)


def _take_fields(kind: Any, plain: Any) -> Any:
    if not isinstance(plain, dict):
        raise Unreadable(f"{plain!r:.40} is no {kind.__name__}")
    hints = _hints(kind)
    return kind(**{name: _take(hint, plain[name]) for name, hint in hints.items() if name in plain})


def _simple(kind: Any, plain: Any) -> Any:
    if kind is float and isinstance(plain, int) and not isinstance(plain, bool):
        return float(plain)
    if type(plain) is not kind:
        raise Unreadable(f"{plain!r:.40} is no {kind.__name__}")
    return plain
