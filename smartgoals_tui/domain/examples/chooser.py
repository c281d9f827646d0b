"""Which examples are near to what a person wishes, and which have the words they look for."""

from __future__ import annotations

import difflib
import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

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


_BEGUN_LETTERS = 3
"""From so many letters on an unfinished word may be the beginning of a known one."""


@dataclass(frozen=True, slots=True)
class _Wording:
    """One way of saying what an example is about."""

    example: int
    """Which of the examples it says."""
    stems: frozenset[str]
    weight: float
    length: float
    """The length of its vector."""


@dataclass(frozen=True, slots=True)
class _Index:
    """What the examples say, and how telling each word is."""

    by_stem: dict[str, tuple[_Wording, ...]]
    """The wordings that have a stem."""
    rarity: dict[str, float]
    """Each stem's inverse document frequency: a word that few examples have tells more."""


def examples_for(wish: str) -> tuple[Example, ...]:
    """Return the examples nearest to ``wish``, the nearest first, at most ``NEAREST``.

    A wish that is empty or has no word in common with any example gets one for each area.
    """
    return nearest_to(frozenset(_typed(wish))) or _one_for_each_area()


def nearest_to(stems: frozenset[str], least_share: float = 0) -> tuple[Example, ...]:
    """Return the examples nearest to a text with these ``stems``, the nearest first.

    There are at most ``NEAREST`` of them, and none where no example has a word of the text.

    Args:
        stems: known ones.
        least_share: how much of a way of saying what an example is about must be in the text for
            it to count, from 0 (any word of it) to 1 (all).
    """
    scores = _scores(stems, least_share)
    if not scores:
        return ()
    least = _WORTH_SHOWING * max(scores.values())
    near = sorted(at for at, score in scores.items() if score >= least)
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


def _scores(typed: frozenset[str], least_share: float) -> dict[int, float]:
    """Return how near examples are: their nearest wording, and a little for every shared word.

    The nearness to a wording is the cosine of tf-idf vectors, times the length of the typed one,
    which is the same for all (Salton and Buckley 1988).
    """
    index = _index()
    wordings = {id(one): one for stem in typed for one in index.by_stem.get(stem, ())}
    nearest: dict[int, float] = defaultdict(float)
    anywhere: dict[int, set[str]] = defaultdict(set)
    for wording in wordings.values():
        shared = typed & wording.stems
        weight = sum(index.rarity[stem] ** 2 for stem in shared)
        if weight < least_share * wording.length**2:
            continue
        anywhere[wording.example] |= shared
        nearness = wording.weight * weight / wording.length
        nearest[wording.example] = max(nearest[wording.example], nearness)
    return {
        at: nearness + _ANYWHERE * math.fsum(index.rarity[stem] for stem in anywhere[at])
        for at, nearness in nearest.items()
    }


def _typed(wish: str) -> Iterator[str]:
    """Yield the known stems of ``wish``; a mistyped word counts as the known one most like it."""
    known, chances = _index().rarity, _MISTYPED_AT_MOST
    for word in dict.fromkeys(telling_words_of(wish[:_READ_AT_MOST])):
        if stem(word) in known:
            yield stem(word)
        elif chances and len(word) in _MISTYPED_LENGTHS:
            chances -= 1
            yield from _most_like(word)


def stems_while_typing(text: str) -> frozenset[str]:
    """Return the known stems of ``text``, whose last word may not have been typed to its end."""
    words = telling_words_of(text)
    stems = set(_typed(text))
    last = words[-1] if words and text.lower().endswith(words[-1]) else ""
    if last and stem(last) not in _index().rarity and (begun := _begun_with(last)):
        # What has begun like a known word is no slip of the finger yet.
        stems -= set(_most_like(last))
        stems |= begun
    return frozenset(stems)


def _begun_with(beginning: str) -> frozenset[str]:
    """Return the stems of the known words that begin so."""
    words = _telling_words()
    if len(beginning) < _BEGUN_LETTERS:
        return frozenset()
    first = bisect_left(words, beginning)
    last = bisect_left(words, beginning + chr(0x10FFFF))
    return frozenset(map(stem, words[first:last]))


@lru_cache(maxsize=1024)
def _most_like(word: str) -> tuple[str, ...]:
    """Return the stem of the known word that is most like a mistyped one; none where none is."""
    found = difflib.get_close_matches(word, _telling_words(), 1, _LIKENESS)
    return tuple(map(stem, found))


@cache
def _index() -> _Index:
    said = [tuple(_wordings(example)) for example in EXAMPLES]
    counts = Counter(
        stem for wordings in said for stem in {stem for stems, _ in wordings for stem in stems}
    )
    rarity = {stem: math.log(1 + len(EXAMPLES) / count) for stem, count in counts.items()}
    by_stem: dict[str, list[_Wording]] = defaultdict(list)
    for at, wordings in enumerate(said):
        for stems, weight in wordings:
            length = math.hypot(*(rarity[stem] for stem in stems))
            wording = _Wording(at, stems, weight, length)
            for one in stems:
                by_stem[one].append(wording)
    return _Index({stem: tuple(wordings) for stem, wordings in by_stem.items()}, rarity)


def _wordings(example: Example) -> Iterator[tuple[frozenset[str], float]]:
    """Yield the stems of each way of saying what an example is about, and what it weighs."""
    # A comma parts two ways of saying it: "be less anxious, nervous".
    wishes = (part for wish in (example.wish, *example.also) for part in wish.split(","))
    for text in wishes:
        yield from _wording(text, 1)
    for text in (example.title, example.action, example.area):
        yield from _wording(text, _BESIDE_WISH)


def _wording(text: str, weight: float) -> Iterator[tuple[frozenset[str], float]]:
    if stems := frozenset(stems_of(text)):
        yield stems, weight


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
