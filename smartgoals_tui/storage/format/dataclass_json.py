"""Frozen dataclasses to plain JSON values and back, by their type hints."""

from __future__ import annotations

import math
import types
from collections.abc import Callable, Iterable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.week import MIN_YEAR
from smartgoals_tui.storage.format.misfits import GROUP, KIND_WORDS, Misfit, Unreadable, mismatch

T = TypeVar("T")

MAX_WHOLE = 2**63
"""Whole numbers stay below it, to fit into 64 bits."""


_STORED_NAMES = {"group_id": "together", "wording_basis": "worded"}
"""What files call fields that have a better name by now."""


def to_plain(value: Any) -> Any:
    """Return ``value`` as JSON values; a dataclass without the fields at their defaults.

    Raises:
        Unreadable: a number is not finite, or too large.
    """
    if is_dataclass(value):
        kind: Any = type(value)
        return {
            stored_name(name): to_plain(getattr(value, name))
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
        return sorted(to_plain(item) for item in value)
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        raise Unreadable("A number must be finite.")
    if isinstance(value, int) and not -MAX_WHOLE <= value < MAX_WHOLE:
        raise Unreadable("A whole number must fit into 64 bits.")
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
        return cast(T, _reader(cast(Any, kind))(plain))
    except Unreadable:
        raise
    except RecursionError:
        raise Misfit("is nested too deep") from None
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        raise Misfit("is not as it should be") from None


def with_unknown(kind: Any, plain: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """Return ``plain`` of the dataclass ``kind`` with the fields of ``before`` it does not know.

    Parts that are dataclasses keep theirs too; items of lists, which have no identity, do not.
    """
    hints = _hints(kind)
    known = set(map(stored_name, hints))
    result = {**{name: part for name, part in before.items() if name not in known}, **plain}
    for name, hint in hints.items():
        if is_dataclass(hint) and isinstance(before.get(name), dict):
            part = with_unknown(hint, plain.get(name, {}), before[name])
            if part or name in plain:
                result[name] = part
    return result


def stored_name(field: str) -> str:
    """Return what files call a field of a dataclass."""
    return _STORED_NAMES.get(field, field)


@cache
def _defaults(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in fields(kind))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


Reader = Callable[[Any], Any]


@cache
def _reader(kind: Any) -> Reader:
    """Return what reads values of ``kind``; worked out once, since hints are slow to look at."""
    if is_dataclass(kind):
        return _fields_reader(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        inner = _reader(next(argument for argument in arguments if argument is not types.NoneType))
        return lambda plain: None if plain is None else inner(plain)
    if origin in (tuple, frozenset):
        return _list_reader(origin, _reader(arguments[0]))
    if kind is date:
        return read_day
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_reader(kind)
    return _simple_reader(kind)


def read_day(plain: Any) -> date:
    """Return the day that a text says; raises Unreadable where it says none that counts."""
    try:
        day = date.fromisoformat(plain)
    except (ValueError, TypeError):
        raise mismatch("a day such as 2026-11-22", plain) from None
    if day.year < MIN_YEAR:
        raise mismatch(f"a day from {MIN_YEAR} on", plain)
    return day


def _fields_reader(kind: Any) -> Reader:
    def read(plain: Any) -> Any:
        if not isinstance(plain, dict):
            raise mismatch(GROUP, plain)
        readers = _field_readers(kind)
        taken = {}
        for stored, value in plain.items():
            if stored in readers:
                name, read_value = readers[stored]
                try:
                    taken[name] = read_value(value)
                except Misfit as misfit:
                    raise misfit.within(stored) from None
        try:
            return kind(**taken)
        except InvalidValue as error:
            raise Misfit(f"is not right ({str(error).rstrip('.')})") from None
        except TypeError:
            required = (name for name, default in _defaults(kind) if default is MISSING)
            missing = next((name for name in required if name not in taken), None)
            if missing is None:
                raise
            raise Misfit("is missing", missing) from None

    return read


@cache
def _field_readers(kind: Any) -> dict[str, tuple[str, Reader]]:
    """Return by its stored name each field of ``kind`` and what reads it.

    Asked for late, since a field may be of that kind too.
    """
    return {stored_name(name): (name, _reader(hint)) for name, hint in _hints(kind).items()}


def _list_reader(build: Callable[[Iterable[Any]], Any], inner: Reader) -> Reader:
    def read(plain: Any) -> Any:
        if not isinstance(plain, list):
            raise mismatch("a list", plain)
        taken = []
        for number, item in enumerate(plain):
            try:
                taken.append(inner(item))
            except Misfit as misfit:
                raise misfit.within(number) from None
        return build(taken)

    return read


def _enum_reader(kind: type[Enum]) -> Reader:
    def read(plain: Any) -> Any:
        try:
            return kind(plain)
        except (ValueError, TypeError):
            *some, last = (str(member.value) for member in kind)
            raise mismatch(f"one of {', '.join(some)} or {last}", plain) from None

    return read


def _simple_reader(kind: Any) -> Reader:
    def read(plain: Any) -> Any:
        if kind is float and type(plain) is int:
            return float(plain)
        if type(plain) is not kind:
            raise mismatch(KIND_WORDS[kind], plain)
        return plain

    return read
