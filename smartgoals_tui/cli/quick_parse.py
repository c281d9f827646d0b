"""The commonest call of all, which opens the program: read without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace

OPEN = "open"
"""What a call without a command runs."""


def parse_quickly(words: Sequence[str]) -> SimpleNamespace | None:
    """Return the words of a call that opens the program; None where it takes a parser to tell.

    Argparse, its parser and what they import are a fiftieth of the time to the first frame.
    """
    place, is_ascii = None, False
    rest = iter(words)
    for word in rest:
        if word == "--data":
            place = next(rest, "-")
            if place.startswith("-"):
                return None
        elif word == "--ascii":
            is_ascii = True
        else:
            return None
    return SimpleNamespace(command=None, data=place, ascii=is_ascii)
