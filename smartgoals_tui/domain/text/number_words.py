"""Numbers as words and as fractions: "two", "twenty-five", "one and a half", "1½"."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_SMALL_NAMES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS_NAMES = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL, _TENS = _SMALL_NAMES.split(" "), _TENS_NAMES.split(" ")

NUMBER_WORD = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_SMALL[1:10])}))?\b|"
    rf"(?:{'|'.join(reversed(_SMALL))})\b)"
)
"""A whole number below a hundred as words, in small letters, as a pattern."""

_ORDINAL_NAMES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINAL_WORDS = _ORDINAL_NAMES.split(" ")
ORDINALS = {
    **{word: number for number, word in enumerate(_ORDINAL_WORDS, 1)},
    **{
        f"twenty{gap}{word}": 20 + number
        for gap in "- "
        for number, word in enumerate(_ORDINAL_WORDS[:9], 1)
    },
    "thirtieth": 30,
    "thirty-first": 31,
    "thirty first": 31,
}
"""The days of a month as words."""


def spoken_number(words: str) -> int:
    """Return the number that ``words``, which fit ``NUMBER_WORD``, say."""
    tens, _, ones = words.replace("-", " ").partition(" ")
    if tens in _TENS:
        return 10 * (_TENS.index(tens) + 2) + (_SMALL.index(ones) if ones else 0)
    return _SMALL.index(words)


@cache
def _spoken() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<word>{NUMBER_WORD})?(?:(?<=[a-z]) and )?(?P<half>(?:(?<= and )a |^(?:a )?)half)?"
    )


_FRACTION = re.compile(
    r"(?P<whole>\d{1,9})? ?(?:(?P<sign>[¼½¾⅓⅔])|(?<!\d)(?P<top>\d)[/⁄](?P<bottom>[234]))"
    r"|(?P<number>\d{1,9}) and a half"
)
"""Halves, thirds and quarters; 12/20 is rather 12 of 20."""


def number_in_words(text: str) -> float | None:
    """Return the number that words or a fraction say; None for other texts."""
    typed = " ".join(text.lower().split())
    if found := _FRACTION.fullmatch(typed):
        return _fraction(found)
    found = _spoken().fullmatch(typed)
    if not found or not typed:
        return None
    whole = spoken_number(found["word"]) if found["word"] else 0
    return whole + (0.5 if found["half"] else 0)


def _fraction(found: re.Match[str]) -> float | None:
    """Return the number of a fraction; None where it is a whole one or more."""
    if found["number"]:
        return int(found["number"]) + 0.5
    if found["sign"]:
        part = unicodedata.numeric(found["sign"])
    else:
        part = int(found["top"]) / int(found["bottom"])
    return int(found["whole"] or 0) + part if 0 < part < 1 else None
