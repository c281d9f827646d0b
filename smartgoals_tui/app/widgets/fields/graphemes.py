"""What a person takes for one character: an accented letter, a flag, a family in one emoji."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from rich.cells import split_graphemes

from smartgoals_tui.domain.text.text import visible_line

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_LETTER_JOINER = re.compile(r"\u200d(?=\w)")
_ALIKE_FLAG, _ALIKE_JOINER = "🏁\u200b", "\u200b"


def boundary_before(text: str, position: int) -> int:
    """Return the last place up to ``position`` at which no character of ``text`` is cut."""
    if text.isascii():
        return position
    places = boundaries(text)
    return places[max(0, bisect_right(places, position) - 1)]


def boundary_behind(text: str, position: int) -> int:
    """Return the first place from ``position`` on at which no character of ``text`` is cut."""
    if text.isascii():
        return position
    places = boundaries(text)
    return places[min(len(places) - 1, bisect_left(places, position))]


@lru_cache(maxsize=32)
def boundaries(text: str) -> tuple[int, ...]:
    """Return the places between the characters of ``text``, with its beginning and its end.

    Rich finds them, for text as it is drawn, with a sign for each control character. It takes a
    flag for two, and a letter behind a joiner, which some scripts have, for a part of the one
    before: it is asked for text of the same length that stands for those.
    """
    alike = _LETTER_JOINER.sub(_ALIKE_JOINER, _FLAG.sub(_ALIKE_FLAG, visible_line(text)))
    spans, _ = split_graphemes(alike)
    return (0, *(end for _, end, _ in spans))
