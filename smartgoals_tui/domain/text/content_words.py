"""The words of a text, and which of them carry meaning, by what their forms share."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def word_set(text: str) -> frozenset[str]:
    """Return the words of ``text``, which are parted by single blanks."""
    return frozenset(text.split(" "))


SMALL_WORDS = word_set(
    "a an the and or but if of to in on at by for from with without into about as than then so i "
    "me my we us our you your it its he she they them their this that these those be am is are "
    "was were been being do does did have has had will would can could may might because not no "
    "i'll i'm i'd it's more less very much each every per some any there here when what who"
)


def spans_of(text: str) -> list[tuple[str, int, int]]:
    """Return the words of ``text`` in lower case, each with where it begins and ends."""
    return [(found[0].lower(), *found.span()) for found in _WORD.finditer(text)]


def words_of(text: str) -> list[str]:
    """Return the words of ``text``, in lower case, without digits."""
    return [word.lower() for word in _WORD.findall(text)]


def content_words(text: str) -> list[str]:
    """Return the words of ``text`` that carry meaning."""
    return [word for word in words_of(text) if word not in SMALL_WORDS]


def stem(word: str) -> str:
    """Return the part of a word its forms share: "meditate" and "meditation" are one."""
    return word[:5].rstrip("s") if len(word) > 3 else word
