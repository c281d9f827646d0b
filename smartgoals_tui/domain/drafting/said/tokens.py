"""A line as its words, numbers and signs, each with where it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from smartgoals_tui.domain.drafting.said.spelling import meant
from smartgoals_tui.domain.drafting.said.vocabulary import WEEKDAYS
from smartgoals_tui.domain.text.number_words import number_in_words

_TOKEN = re.compile(
    r"\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3}){1,3}(?![\d:])|\d+(?:[.,:]\d+)*|[¼½¾⅓⅔]|"
    r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\S"
)


class Token(NamedTuple):
    """One word, number or sign."""

    word: str
    """In small letters, without slips."""
    typed: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Tell whether it begins with a digit."""
        return self.typed[0].isdigit()

    @property
    def is_word(self) -> bool:
        """Tell whether it is made of letters."""
        return self.typed[0].isalpha()


def tokenise(text: str) -> list[Token]:
    """Return the words, numbers and signs of ``text``, in their order."""
    return [
        Token(_plain(typed), typed, start, start + len(typed))
        for found in _TOKEN.finditer(text)
        for typed, start in _parts(found[0], found.start())
    ]


def _parts(typed: str, start: int) -> list[tuple[str, int]]:
    """Return "mon-fri" and "three-four" as their parts, with their places; others as they are."""
    plain = typed.lower()
    if "-" not in typed or not typed[0].isalpha() or number_in_words(plain) is not None:
        return [(typed, start)]
    if not all(part in WEEKDAYS or number_in_words(part) is not None for part in plain.split("-")):
        return [(typed, start)]
    return [(found[0], start + found.start()) for found in re.finditer("-|[^-]+", typed)]


def _plain(typed: str) -> str:
    word = typed.lower().replace("’", "'")
    return meant(word) if word.isalpha() else word
