"""Tables as TinyDB can hold them: every document under a number of its own."""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any, NamedTuple

from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.storage.format.misfits import GROUP, should_be
from smartgoals_tui.storage.format.tolerant_json import Repeated

MAX_NUMBER = 10**12
"""No table has more documents; a larger number is somebody's joke, or a fault."""

_LIKE_A_NUMBER = re.compile(r"\s*[+-]?\d+\s*")
"""What TinyDB takes for the number of a document: "4", and "000004", " 4" and "+4" too."""

_LOG, _DAYS = "log", "days"


class Numbered(NamedTuple):
    """Tables in order, and what was out of order."""

    tables: dict[str, Any]
    losses: tuple[str, ...] = ()
    """What is no document or table and so is not among ``tables``, each in a few words."""
    moves: tuple[str, ...] = ()
    """Which documents got a number, because they had none of their own, each in a few words."""
    strangers: tuple[str, ...] = ()
    """What TinyDB would not read: the losses, and documents under what is no number."""


def free_numbers(taken: Iterable[int]) -> Iterator[int]:
    """Yield numbers for further documents of a table with those ``taken``, one after another."""
    used = set(taken)
    after = max(used, default=0) + 1
    first = after if after + len(used) < MAX_NUMBER else 1
    return (number for number in count(first) if number not in used)


def numbered(tables: dict[str, Any]) -> Numbered:
    """Return ``tables`` with every document under a number of its own, as TinyDB writes it.

    TinyDB takes "4" and "000004" for the same and would write only one of the two. A document
    under such a key, or under a key that is no number, gets the next free one.
    """
    if not isinstance(tables, Repeated) and all(map(_is_in_order, tables.values())):
        return Numbered(tables)
    entries: dict[str, list[tuple[str, Any]]] = {}
    losses: list[str] = []
    moves: list[str] = []
    for name, table in _said(tables):
        if isinstance(table, dict):
            entries.setdefault(name, []).extend(_said(table))
        else:
            losses.append(f"{shorten(name)}, which {should_be(GROUP, table)}")
    result = {name: _table(name, those, losses, moves) for name, those in entries.items()}
    nameless = (
        f"{_named(key, name)}, which has no number"
        for name, those in entries.items()
        for key, _ in those
        if not _LIKE_A_NUMBER.fullmatch(key)
    )
    return Numbered(result, tuple(losses), tuple(moves), (*losses, *nameless))


def _table(
    name: str, entries: list[tuple[str, Any]], losses: list[str], moves: list[str]
) -> dict[str, Any]:
    table: dict[str, Any] = {}
    others = []
    for key, document in entries:
        if not isinstance(document, dict):
            losses.append(f"{_named(key, name)}, which {should_be(GROUP, document)}")
        elif _is_number(key) and key not in table:
            table[key] = _with_all_days(document) if name == _LOG else document
        else:
            others.append((key, document))
    for (key, document), number in zip(others, free_numbers(map(int, table)), strict=False):
        table[str(number)] = _with_all_days(document) if name == _LOG else document
        moves.append(f"{_named(key, name)}, which is document {number} from now on")
    return table


def _named(key: str, table: str) -> str:
    return f"document {key if _is_number(key) else shorten(key)} in {shorten(table)}"


def _with_all_days(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document of check-ins with those of a day that it says twice together."""
    said = [days for key, days in _said(document) if key == _DAYS and isinstance(days, dict)]
    if len(said) < 2 and not any(isinstance(days, Repeated) for days in said):
        return document
    together: dict[str, Any] = {}
    for days in said:
        for day, entries in _said(days):
            there = together.get(day)
            if there is None:
                together[day] = entries
            elif isinstance(there, list) and isinstance(entries, list):
                together[day] = there + entries
    return {**document, _DAYS: together}


def _said(plain: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield all that an object says, the first first."""
    if isinstance(plain, Repeated):
        yield from plain.earlier
    yield from plain.items()


def _is_in_order(table: object) -> bool:
    return (
        isinstance(table, dict)
        and not isinstance(table, Repeated)
        and all(_is_number(key) and isinstance(document, dict) for key, document in table.items())
    )


def _is_number(key: str) -> bool:
    """Tell whether a document's key is written as TinyDB writes numbers."""
    is_plain = key.isascii() and key.isdecimal() and len(key) <= len(str(MAX_NUMBER))
    return is_plain and str(int(key)) == key and int(key) <= MAX_NUMBER
