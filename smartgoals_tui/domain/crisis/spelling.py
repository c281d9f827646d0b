"""What was typed in a hurry, word by word, in one plain spelling."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from smartgoals_tui.domain.crisis.lexicon import FORMS, SMALL
from smartgoals_tui.domain.crisis.near_misses import NEAR, REAL
from smartgoals_tui.domain.crisis.word_boundaries import AFTER_I_WILL, APART, JOINED, NO_MYSELF
from smartgoals_tui.domain.text.content_words import word_set
from smartgoals_tui.domain.text.slips import distance

BREAK = "."
"""What stands for any sign that ends a sentence or a part of one."""

_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_TOKEN = re.compile(
    rf"\d+(?:[.:,]\d+)+|[^\W_](?:[\w'’‘´`*@$!|{_INVISIBLE}]*[\w{_INVISIBLE}])?|[^\w\s'’‘´`/&*+~-]|\n"
)
_NUMBER = re.compile(r"\d[\d.:,]*")
_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_APOSTROPHES = str.maketrans("’‘´`", "''''")
_SIGNS = str.maketrans("013457@$!|", "oieastasil")
"""Letters for the digits and signs that are typed in their place."""
_LONGEST = 40
"""Letters of the longest word that is looked at."""

_SUICIDE = ("suicide", "suicidal")
_SUICIDE_SLIPS = 2
_NOT_SUICIDE = word_set(
    "suicides subside subsides subsidy subsidies sulfide sulphide sundial silicide seaside subsided"
)


class Plain(NamedTuple):
    """A text in plain spelling, and where each of its words was typed."""

    words: tuple[str, ...]
    """A ``BREAK`` stands at the beginning, at the end and between sentences."""
    spans: tuple[tuple[int, int], ...]

    @property
    def line(self) -> str:
        """Each word between two blanks."""
        return f" {' '.join(self.words)} "

    def typed(self, first: int, last: int) -> tuple[int, int]:
        """Return where the part of ``line`` from ``first`` up to ``last`` stands in the text."""
        starts = list(accumulate((len(word) + 1 for word in self.words), initial=1))
        begin = bisect_right(starts, first) - 1
        end = bisect_right(starts, last - 1) - 1
        return self.spans[begin][0], self.spans[end][1]


def plain_spelling(text: str) -> Plain:
    """Return ``text`` in plain spelling: "Dont wanna live" is ". do not want to live ."."""
    words, spans = [BREAK], [(0, 0)]
    for found in _TOKEN.finditer(text):
        word = canonical_of(found[0])
        before = words[-1]
        if joined := APART.get((before, word)):
            words[-1], spans[-1] = joined, (spans[-1][0], found.end())
            continue
        if word in SMALL or word == before == BREAK:
            continue
        if before == "myself" and word in NO_MYSELF and " " in text[slice(*spans[-1])]:
            words[-1] = "my self"
        if before == "ill" and word in AFTER_I_WILL:
            words[-1] = "i will"
        words.append(word)
        spans.append(found.span())
    if words[-1] != BREAK or len(words) == 1:
        words.append(BREAK)
        spans.append((spans[-1][1], spans[-1][1]))
    return Plain(tuple(words), tuple(spans))


@lru_cache(maxsize=4096)
def canonical_of(token: str) -> str:
    """Return how a word as it was typed is read; the word itself where it is none of ours."""
    if not token[0].isalnum():
        return BREAK
    if _NUMBER.fullmatch(token):
        return re.sub(r"\W", "", token)
    word = _UNSEEN.sub("", token[:_LONGEST].casefold()).translate(_APOSTROPHES).rstrip("'`*@$!|")
    if not word.isascii():
        word = "".join(
            letter
            for letter in unicodedata.normalize("NFKD", word)
            if not unicodedata.combining(letter)
        )
    for spelling in _spellings(word):
        if spelling in FORMS:
            return FORMS[spelling]
    bare = word.replace("'", "")
    return _near(bare) or _apart(bare) or bare


def _spellings(word: str) -> list[str]:
    """Return how ``word`` may be meant, the likeliest first."""
    bare = word.replace("'", "")
    few = re.sub(r"(.)\1{2,}", r"\1\1", bare)
    found = [word, bare, few]
    if len(few) > 3:
        found.append(re.sub(r"(.)\1", r"\1", few))
    if bare[:1].isalpha() and 0 < sum(not sign.isalpha() for sign in bare) < len(bare) / 2:
        found.append(bare.translate(_SIGNS))
        found.append(bare.translate(_SIGNS).replace("*", "i"))
    return found


def _near(word: str) -> str:
    """Return what ``word`` is a slip of; empty where it is a word of its own or none of ours."""
    letters = word.translate(_SIGNS).replace("*", "")
    if letters[:1] in "sc" and 5 <= len(letters) <= 11 and letters not in _NOT_SUICIDE:
        near = [(distance(letters, spelling), spelling) for spelling in _SUICIDE]
        slips, nearest = min(near)
        if letters[0] == "s" and slips <= (_SUICIDE_SLIPS if "d" in letters[2:] else 1):
            return nearest
    if len(word) < 4 or word in REAL or word in NEAR:
        return ""
    for shorter in (word, *_one_less(word)):
        for spelling in _shortened().get(shorter, ()):
            if (
                spelling[0] == word[0]
                and distance(word, spelling) == 1
                and _is_close(word, spelling)
            ):
                return FORMS.get(spelling, spelling)
    return ""


def _is_close(word: str, known: str) -> bool:
    """Tell whether a slip is no other word: four letters leave room for a swap alone."""
    return len(known) > 4 or sorted(word) == sorted(known)


@cache
def _shortened() -> dict[str, list[str]]:
    """Return the words that a slip is looked for, by what is left when a letter is missing."""
    table: dict[str, list[str]] = {}
    for word in NEAR:
        for shorter in {word, *_one_less(word)}:
            table.setdefault(shorter, []).append(word)
    return table


def _one_less(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _apart(word: str) -> str:
    """Return the words that ``word`` is made of: "killmyself" is "kill myself"; else empty."""
    if not 6 <= len(word) <= 24:
        return ""
    ways: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 8), end):
            before, piece = ways[start], word[start:end]
            if before is not None and piece in JOINED:
                ways[end] = [*before, piece]
                break
    found = ways[-1]
    if not found or len(found) < 2 or max(map(len, found)) < 3:
        return ""
    return " ".join(FORMS.get(piece, piece) for piece in found)
