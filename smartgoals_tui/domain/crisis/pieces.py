"""A long text in pieces, so that a key at its end costs no more than one of a short text."""

from __future__ import annotations

import re
from collections.abc import Iterator

READ_AT_MOST = 100_000
"""Characters of a text that are looked at."""

LONGEST = 500
"""Characters of a piece."""
_SHARED = 100
"""Characters that a piece has in common with the one before where no sentence parts them."""

_SENTENCE_END = re.compile(r"(?s).*[.!?\n]")
_WORD_END = re.compile(r"(?s).*\s")


def pieces_of(text: str) -> Iterator[str]:
    """Yield ``text`` in pieces that begin and end between sentences, or between words at least."""
    first, end = 0, min(len(text), READ_AT_MOST)
    while end - first > LONGEST:
        middle, last = first + LONGEST // 2, first + LONGEST
        if found := _SENTENCE_END.match(text, middle, last):
            yield text[first : found.end()]
            first = found.end()
        else:
            found = _WORD_END.match(text, middle, last - _SHARED)
            yield text[first:last]
            first = found.end() if found else last - _SHARED
    yield text[first:end]
