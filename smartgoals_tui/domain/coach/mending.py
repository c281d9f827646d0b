"""Words with one slip of the fingers, and the known words they were meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from smartgoals_tui.domain.coach.word_features import stem_of

SHORTEST = 5
"""Letters from which on a word is looked up: shorter ones are too near to each other."""


class Vocabulary:
    """The words a model knows.

    A word is found behind one missing, additional, wrong or swapped letter by what is left of
    both when a letter is taken away (the symmetric deletes of SymSpell, Garbe 2012).
    """

    def __init__(self, features: Iterable[str]) -> None:
        """Know the words among ``features``."""
        self._features = features

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(name[1:] for name in self._features if name[0] == "=")

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(name for name in self._features if name.isalpha())

    @cached_property
    def _shortened(self) -> dict[str, str]:
        words = sorted(word for word in self._words if len(word) >= SHORTEST)
        return {short: word for word in words for short in _without_each(word)}

    def mended(self, word: str) -> str:
        """Return the known word that ``word`` was meant to be; ``word`` itself where none is."""
        if len(word) < SHORTEST or not word.isalpha():
            return word
        if word in self._words or stem_of(word) in self._stems:
            return word
        if word in self._shortened:
            return self._shortened[word]
        shorter = _without_each(word)
        for short in shorter:
            if len(short) >= SHORTEST and short in self._words:
                return short
        return next((self._shortened[short] for short in shorter if short in self._shortened), word)


def _without_each(word: str) -> list[str]:
    # The first letter is hardly ever the wrong one.
    return [word[:place] + word[place + 1 :] for place in range(1, len(word))]
