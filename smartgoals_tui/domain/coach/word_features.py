"""What the learned coach sees of a wish: its words, pairs of them, how it begins, its joints."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from smartgoals_tui.domain.coach.measures import find_measure
from smartgoals_tui.domain.coach.word_classes import CLASS_OF
from smartgoals_tui.domain.coach.words import head_of, own_words

READ_AT_MOST = 400
"""Characters of a wish that are looked at: the longest sentence of the training has 200."""

_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’`´][^\W\d_]+)*|[%$€£&+/,;.!?:-]", re.IGNORECASE
)
_APOSTROPHE = re.compile(r"['’`´]")
_YEAR = re.compile(r"20\d\d")
_STOPS = frozenset(".;!?:")
_JOINTS = frozenset(("and", "or", "but", "also", "then", "plus", ",", ".", "-", "/"))
_LEAD = re.compile(
    r"(?:(?:in|for|this|next|the|my|our|a|new|coming|one|first|years?|20\d\d|only|main)[\s,]+){0,5}"
    r"(?:years?|resolutions?|goals?|aims?|plans?|intentions?|20\d\d)\b"
    r"(?:\s+(?:is|are|was|will be|would be))?[\s:,.-]+(?=\w)|"
    r"(?:i(?:['’]?(?:d|ll|m|ve))?|we|am|and|so|but|well|ok|okay|also|just|really|finally|truly|"
    r"definitely|actually|simply|please|to|will|would|shall|want|wanna|gonna|"
    r"(?:going|needs?|like|love|plan|planning|intend|wish|resolve|promise|vow|decided|trying)"
    r"(?=\s+to\b))[\s,:.-]+(?=\w)",
    re.IGNORECASE,
)
"""How people begin a wish, which says nothing of what it is.

Fewer words than ``words.head_of`` leaves out: should and hope tell of a duty and a hedge.
"""


class Word(NamedTuple):
    """A word, a number or a sign, as it is compared, and where it was typed."""

    text: str
    start: int
    end: int


Span = tuple[int, int]
"""The first and the last word that a feature was made of."""
NOWHERE: Span = (0, -1)
"""The span of what is seen of the whole wish."""


def words_of_wish(text: str) -> list[Word]:
    """Return the words of ``text`` behind "I want to" and the like, in lower case.

    Apostrophes go, signs that end a sentence become one ".", and what ends the text is left out.
    """
    words: list[Word] = []
    for found in _TOKEN.finditer(text[:READ_AT_MOST], _after_lead(text)):
        word = _APOSTROPHE.sub("", found[0].casefold())
        word = "." if word in _STOPS else "and" if word in ("&", "+") else word
        if word != "." or (words and words[-1].text != "."):
            words.append(Word(word, *found.span()))
    while words and words[-1].text in (".", ",", "-"):
        words.pop()
    return words


def _after_lead(text: str) -> int:
    place = len(text) - len(text.lstrip())
    while lead := _LEAD.match(text, place):
        place = lead.end()
    return place


@dataclass(frozen=True, slots=True)
class Features:
    """What is seen of one wish."""

    words: list[Word]
    spans: dict[str, Span]
    """The features, each with the words it was made of; in the order they were found."""


_CLASSES_OF_FIRST = ("@deed", "@verb", "@leave", "@search", "@change", "@state", "@open")


def features_of(text: str, mended: Callable[[str], str] = str) -> Features:
    """Return the features of a wish in English, on one line.

    Args:
        text: the wish as it was typed.
        mended: returns the word that a typed one was meant to be.
    """
    own = own_words(text)
    typed = words_of_wish(own)
    words = [mended(word.text) for word in typed]
    stems = [stem_of(word) for word in words]
    spans: dict[str, Span] = {}
    for place, (word, stem) in enumerate(zip(words, stems, strict=True)):
        for name in _names_of(word, stem):
            spans.setdefault(name, (place, place))
    bounded = ["^", *stems, "$"]
    last = len(words) - 1
    for place, pair in enumerate(pairwise(bounded)):
        spans.setdefault(" ".join(pair), (max(0, place - 1), min(place, last)))
    _add_head(spans, words, stems)
    _add_classes(spans, words, stems)
    _add_joints(spans, words, stems)
    measured = "@measured" if find_measure(own, head_of(own)) else "@unmeasured"
    for name in (measured, f"{measured}{min(len(words) // 3, 6)}"):
        spans[name] = NOWHERE
    for name in _CLASSES_OF_FIRST:
        if f"^{name}" in spans:
            spans[f"{measured}^{name}"] = NOWHERE
    return Features(typed, spans)


def _names_of(word: str, stem: str) -> list[str]:
    if not word.isalpha():
        return [stem]
    names = [f"={word}", stem, *CLASS_OF.get(word, ())]
    if len(word) > 5:
        names.append(f"{word[:5]}*")
    if len(word) > 4:
        names.append(f"*{word[-3:]}")
    return names


def _add_head(spans: dict[str, Span], words: list[str], stems: list[str]) -> None:
    """Add the first words once more: they tell most of the kind."""
    heads = [place for place, stem in enumerate(stems) if stem[0].isalpha()][:4]
    for rank, place in enumerate(heads):
        for name in (stems[place], *CLASS_OF.get(words[place], ())):
            spans.setdefault(f"^{name}", (place, place))
            if rank < 2:
                spans.setdefault(f"^{rank}{name}", (place, place))
    if words and words[0].endswith("ing"):
        spans["^ing"] = (0, 0)


def _add_classes(spans: dict[str, Span], words: list[str], stems: list[str]) -> None:
    """Add pairs of a word and the class of the next."""
    for place in range(1, len(words)):
        for name in CLASS_OF.get(words[place], ()):
            spans.setdefault(f"{stems[place - 1]} {name}", (place - 1, place))


def _add_joints(spans: dict[str, Span], words: list[str], stems: list[str]) -> None:
    """Add what follows "and", commas and full stops: a second goal, or only a second thing."""
    joints = [place for place, word in enumerate(words) if word in _JOINTS]
    deeds = 0
    for place in joints:
        after = place + 1
        while after < len(words) - 1 and (words[after] in _JOINTS or words[after] in ("to", "i")):
            after += 1
        if after >= len(words):
            continue
        names = (stems[after], *CLASS_OF.get(words[after], ()))
        for name in names:
            spans.setdefault(f"&{name}", (place, after))
        if any(name in _DEEDS for name in names) or words[after].endswith("ing"):
            deeds += 1
            spans.setdefault(f"&&{words[place]}", (place, after))
    spans[f"joints{min(len(joints), 5)}"] = NOWHERE
    spans[f"deeds{min(deeds, 3)}"] = NOWHERE
    spans[f"length{min(len(words) // 3, 6)}"] = NOWHERE


_DEEDS = frozenset(("@deed", "@verb", "@leave", "@search"))
"""Classes of words that a goal may begin with."""


def stem_of(word: str) -> str:
    """Return what the forms of ``word`` share; for numbers, days and units only what they are."""
    if word[0].isdigit():
        return "@clock" if ":" in word else "@year" if _YEAR.fullmatch(word) else "@number"
    for name in CLASS_OF.get(word, ()):
        if name in _FOLDED:
            return name
    return _without_ending(word)


_FOLDED = frozenset(("@number", "@weekday", "@month", "@period", "@unit"))
"""Classes that take the place of their words in pairs."""


def _without_ending(word: str) -> str:
    if len(word) > 4 and word.endswith("ing"):
        word = word[:-3]
    elif len(word) > 4 and word.endswith(("ied", "ies")):
        word = f"{word[:-3]}y"
    elif len(word) > 4 and word.endswith("ed"):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word
