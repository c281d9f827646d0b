"""Which words a text must hold before a pattern is worth compiling, let alone looking for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_UNKNOWN = re.compile(r"\{[a-z_]+\}|\\.[*+?]?|\[[^]]*\]|[a-z]\?")
"""What stands for no word that could be named: a part, a class of characters, a letter or none."""
_WITHIN = re.compile(r"(\([^()]*)\([^()]*\)(?:\?|\{\d+,\d+\})?")
"""A group within another, and what comes before it in there."""
_ELEMENT = re.compile(r"\(\?:([^()]*)\)(?![?{])|\([^()]*\)(?:\?|\{\d+,\d+\})?|([a-z ]+)")
"""A choice of words, what need not stand there, or words."""


@cache
def needs_of(pattern: str) -> tuple[tuple[str, ...], ...]:
    """Return words, of each of whose rows every text that fits ``pattern`` holds at least one."""
    flat, less = "", _UNKNOWN.sub("#", pattern)
    while flat != less:
        flat, less = less, _WITHIN.sub(r"\1#", less)
    return tuple(_rows(flat))


def _rows(flat: str) -> Iterator[tuple[str, ...]]:
    for choice, words in _ELEMENT.findall(flat):
        row = tuple(max(word.split("#"), key=len) for word in (choice or words).split("|"))
        if all(map(str.strip, row)):
            yield row
