"""Which examples are near to what a person wishes, and which have the words they look for."""

from __future__ import annotations

import difflib
import math
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from smartgoals_tui.domain.examples import EXAMPLES, Example
from smartgoals_tui.domain.examples.stems import stem, stems_of, telling_words_of, words_of

NEAREST = 6
"""How many examples are offered for a wish, at most."""

_BESIDE_WISH = 0.6
"""What the title, the action and the area weigh beside the wish."""
_ANYWHERE = 0.25
"""What a word weighs for being there at all, beside its weight in the nearest wording."""
_WORTH_SHOWING = 0.4
"""The share of the best example's score below which another is no help."""
_READ_AT_MOST = 2_000
_MISTYPED_AT_MOST = 12
"""How many unknown words of a wish are compared with all known ones, as slips of the finger."""
_MISTYPED_LENGTHS = range(5, 25)
_LIKENESS = 0.8


@dataclass(frozen=True, slots=True)
class _Wording:
    """One way of saying what an example is about."""

    stems: frozenset[str]
    weight: float


@dataclass(frozen=True, slots=True)
class _Index:
    """What the examples say, and how telling each word is."""

    wordings: tuple[tuple[_Wording, ...], ...]
    """For each example, in their order."""
    rarity: dict[str, float]
    """Each stem's inverse document frequency: a word that few examples have tells more."""


def examples_for(wish: str) -> tuple[Example, ...]:
    """Return the examples nearest to ``wish``, the nearest first, at most ``NEAREST``.

    A wish that is empty or has no word in common with any example gets one for each area.
    """
    index = _index()
    typed = frozenset(_typed(wish, index.rarity))
    scores = [_score(typed, wordings, index.rarity) for wordings in index.wordings]
    best = max(scores)
    if best == 0:
        return _one_for_each_area()
    near = [at for at, score in enumerate(scores) if score >= _WORTH_SHOWING * best]
    near.sort(key=lambda at: -scores[at])
    return tuple(EXAMPLES[at] for at in near[:NEAREST])


def search(wanted: str) -> tuple[Example, ...]:
    """Return the examples in which every word of ``wanted`` is, or begins, a word."""
    words = frozenset(words_of(wanted[:_READ_AT_MOST]))
    found = []
    for example, known in zip(EXAMPLES, _all_words(), strict=True):
        if all(any(known_word.startswith(word) for known_word in known) for word in words):
            found.append(example)
    return tuple(found)


def _one_for_each_area() -> tuple[Example, ...]:
    first: dict[str, Example] = {}
    for example in EXAMPLES:
        first.setdefault(example.area, example)
    return tuple(first.values())


def _score(typed: frozenset[str], wordings: Iterable[_Wording], rarity: dict[str, float]) -> float:
    """Return how near an example is: its nearest wording, and a little for every shared word.

    The nearness to a wording is the cosine of tf-idf vectors, times the length of the typed one,
    which is the same for all (Salton and Buckley 1988).
    """
    nearest = 0.0
    anywhere: set[str] = set()
    for wording in wordings:
        shared = typed & wording.stems
        if shared:
            anywhere |= shared
            length = math.hypot(*(rarity[stem] for stem in wording.stems))
            nearness = sum(rarity[stem] ** 2 for stem in shared) / length
            nearest = max(nearest, wording.weight * nearness)
    return nearest + _ANYWHERE * math.fsum(rarity[stem] for stem in anywhere)


def _typed(wish: str, known: Container[str]) -> Iterator[str]:
    """Yield the known stems of ``wish``; a mistyped word counts as the known one most like it."""
    chances = _MISTYPED_AT_MOST
    for word in dict.fromkeys(telling_words_of(wish[:_READ_AT_MOST])):
        if stem(word) in known:
            yield stem(word)
        elif chances and len(word) in _MISTYPED_LENGTHS:
            chances -= 1
            yield from map(stem, difflib.get_close_matches(word, _telling_words(), 1, _LIKENESS))


@cache
def _index() -> _Index:
    wordings = tuple(tuple(_wordings(example)) for example in EXAMPLES)
    counts = Counter(
        stem
        for said in wordings
        for stem in frozenset[str]().union(*(wording.stems for wording in said))
    )
    rarity = {stem: math.log(1 + len(EXAMPLES) / count) for stem, count in counts.items()}
    return _Index(wordings, rarity)


def _wordings(example: Example) -> Iterator[_Wording]:
    # A comma parts two ways of saying it: "be less anxious, nervous".
    wishes = (part for wish in (example.wish, *example.also) for part in wish.split(","))
    for text in wishes:
        yield from _wording(text, 1)
    for text in (example.title, example.action, example.area):
        yield from _wording(text, _BESIDE_WISH)


def _wording(text: str, weight: float) -> Iterator[_Wording]:
    if stems := frozenset(stems_of(text)):
        yield _Wording(stems, weight)


@cache
def _telling_words() -> list[str]:
    # Sorted, so that of two words that are equally like a mistyped one the same is always taken.
    texts = (
        " ".join((example.wish, *example.also, example.title, example.action))
        for example in EXAMPLES
    )
    return sorted({word for text in texts for word in telling_words_of(text)})


@cache
def _all_words() -> tuple[frozenset[str], ...]:
    """Return what can be searched, for each example."""
    return tuple(
        frozenset(
            words_of(
                " ".join((example.title, example.wish, *example.also, example.action, example.area))
            )
        )
        for example in EXAMPLES
    )
