"""Files of goals with a right checksum that no smartgoals would write."""

from __future__ import annotations

import json
import random
import re
import zlib
from collections.abc import Iterator
from typing import Any

from smartgoals_tui.storage.format.tolerant_json import parse

_HEAD = re.compile(rb'\{"_meta":\{"1":\{[^{}]*\}\},')


class Raw(str):
    """JSON as it is to be written."""

    __slots__ = ()


class Pairs(list[tuple[str, Any]]):
    """An object whose names need not differ."""


def nested(depth: int) -> Raw:
    return Raw("[" * depth + "]" * depth)


STRANGE: list[Any] = [
    *(None, True, [], Pairs(), Pairs([("a", 1)]), [[1]], "", "five", "x" * 10_000),
    *(0, -1, 8, 7.5, 366, 5000, 2**31, 2**53, 2**63 - 1, 2**63, 2**64, -(2**63) - 1),
    *map(Raw, ("NaN", "Infinity", "-Infinity", "1e999", "9" * 5000, "-0.0", "1E400", "1e-400")),
    *("0001-01-01", "1899-12-31", "1900-01-01", "9999-12-31", "2026-02-29", "2026-W07-1"),
    *("\ud800", "a\udfffb", "[/red] [b", "\x1b[31m\x07", "\u202eabc", "👩‍👩‍👧‍👦" * 20, "\x00"),
    *map(nested, (150, 2000, 100_000)),
]
KEYS = ["", " ", "0", "-1", "x", "01-01", "12-31", "02-29", "13-45", "9" * 5000, "\x00", "\ud800"]


def aliases(key: str) -> list[str]:
    """Return what a number may be written as besides."""
    arabic = "".join(chr(0x660 + int(sign)) for sign in key if sign in "0123456789")
    return [f"00000{key}", f" {key}", f"{key} ", f"+{key}", f"{key}.0", arabic, key, f"{key}e0"]


def hostile(data: bytes, seed: int) -> bytes:
    """Return the file ``data`` with one to three strange changes, its checksum made right."""
    chance = random.Random(seed)
    match = _HEAD.match(data)
    assert match
    meta = _pairs(json.loads(match[0][:-1] + b"}")["_meta"]["1"])
    tables = _pairs(parse(b"{" + data[match.end() :]).value)
    for _ in range(chance.randint(1, 3)):
        chance.choice(_CHANGES)(tables, chance)
    if chance.random() < 0.1:
        _replace_flat(meta, chance)
    return sealed(meta, _written(tables)[1:])


def sealed(meta: Pairs, body: str) -> bytes:
    """Return a file that begins with ``meta``, with the checksum of the ``body`` behind it."""
    rest = body.encode("utf-8", "surrogatepass")
    fields = Pairs((name, zlib.crc32(rest) if name == "crc" else one) for name, one in meta)
    return f'{{"_meta":{{"1":{_written(fields)}}},'.encode() + rest


def with_text(data: bytes, old: str, new: str) -> bytes:
    """Return the file ``data`` with another text in the place of ``old``, checksum made right."""
    match = _HEAD.match(data)
    assert match
    meta = _pairs(json.loads(match[0][:-1] + b"}")["_meta"]["1"])
    body = data[match.end() :].decode()
    assert old in body
    return sealed(meta, body.replace(old, new, 1))


def _pairs(plain: Any) -> Any:
    if isinstance(plain, dict):
        return Pairs((name, _pairs(one)) for name, one in plain.items())
    return [_pairs(one) for one in plain] if isinstance(plain, list) else plain


def _written(node: Any) -> str:
    if isinstance(node, Raw):
        return node
    if isinstance(node, Pairs):
        return "{" + ",".join(f"{json.dumps(name)}:{_written(one)}" for name, one in node) + "}"
    if isinstance(node, list):
        return "[" + ",".join(map(_written, node)) + "]"
    return json.dumps(node)


Place = tuple[list[Any], int]


def _places(node: Any) -> Iterator[Place]:
    if isinstance(node, list):
        for number, one in enumerate(node):
            yield node, number
            yield from _places(one[1] if isinstance(node, Pairs) else one)


def _any_place(tables: Pairs, chance: random.Random) -> Place:
    return chance.choice(list(_places(tables)))


def _set(place: Place, value: Any) -> None:
    node, number = place
    node[number] = (node[number][0], value) if isinstance(node, Pairs) else value


def _get(place: Place) -> Any:
    node, number = place
    return node[number][1] if isinstance(node, Pairs) else node[number]


def _replace(tables: Pairs, chance: random.Random) -> None:
    _set(_any_place(tables, chance), chance.choice(STRANGE))


def _replace_flat(meta: Pairs, chance: random.Random) -> None:
    flat = [one for one in STRANGE if not isinstance(one, list)]
    _set((meta, chance.randrange(len(meta) - 1)), chance.choice(flat))


def _delete(tables: Pairs, chance: random.Random) -> None:
    node, number = _any_place(tables, chance)
    if len(tables) > 1 or node is not tables:
        del node[number]


def _rename(tables: Pairs, chance: random.Random) -> None:
    node, number = _any_place(tables, chance)
    if isinstance(node, Pairs):
        name, value = node[number]
        node[number] = chance.choice([*KEYS, *aliases(name)]), value


def _double(tables: Pairs, chance: random.Random) -> None:
    """Say an entry twice, by the same name or another one, often a document."""
    documents = [
        (table, n) for _, table in tables if isinstance(table, Pairs) for n in range(len(table))
    ]
    places = documents if documents and chance.random() < 0.7 else list(_places(tables))
    node, number = chance.choice(places)
    if isinstance(node, Pairs):
        name, value = node[number]
        node.insert(chance.randint(0, len(node)), (chance.choice(aliases(name)), value))
    else:
        node.insert(number, node[number])


def _swap(tables: Pairs, chance: random.Random) -> None:
    one, other = _any_place(tables, chance), _any_place(tables, chance)
    first, second = json.dumps(_get(one), default=str), json.dumps(_get(other), default=str)
    if first not in second and second not in first:
        kept = _get(one)
        _set(one, _get(other))
        _set(other, kept)


def _wrap(tables: Pairs, chance: random.Random) -> None:
    place = _any_place(tables, chance)
    _set(place, chance.choice([[_get(place)], Pairs([("1", _get(place))])]))


def _add(tables: Pairs, chance: random.Random) -> None:
    """Add a field or a table."""
    nodes = [tables, *(one for _, one in tables if isinstance(one, Pairs))]
    chance.choice(nodes).append(
        (chance.choice(["_default", "more", *KEYS]), chance.choice(STRANGE))
    )


def _follow(tables: Pairs, chance: random.Random) -> None:
    """Have goals follow each other, round in a circle for the most part."""
    goals = next(
        (one for name, one in tables if name == "goals" and isinstance(one, Pairs)), Pairs()
    )
    uids = [
        value
        for _, goal in goals
        if isinstance(goal, Pairs)
        for name, value in goal
        if name == "uid"
    ]
    for _, goal in goals:
        if isinstance(goal, Pairs) and uids:
            goal.append(("follows", chance.choice(uids)))


_CHANGES = (
    _replace,
    _replace,
    _replace,
    _delete,
    _rename,
    _double,
    _double,
    _swap,
    _wrap,
    _add,
    _follow,
)
