"""Numbers amid words: figures, words, halves and ranges."""

from __future__ import annotations

from typing import NamedTuple

from smartgoals_tui.domain.drafting.said.tokens import Token
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.content_words import word_set
from smartgoals_tui.domain.text.number_words import number_in_words
from smartgoals_tui.domain.text.numbers import AmbiguousNumber, parse_amount, within_reach

_DASHES = frozenset({"-", "–", "—", "to", "or"})
_MANY = {"hundred": 100.0, "thousand": 1000.0, "dozen": 12.0, "million": 1_000_000.0}
_NUMBER_WORDS = word_set(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "a an half couple"
)
"""What a number in words begins with."""
_FRACTIONS = frozenset("¼½¾⅓⅔")


class Numeral(NamedTuple):
    """A number, or a range of them, and the token behind it."""

    low: float
    high: float
    """The upper end of a range; 0 where there is none."""
    last: int


def read_numeral(tokens: list[Token], at: int) -> Numeral | None:
    """Return the number that begins at token ``at``; None where there is none.

    Raises:
        AmbiguousNumber: it is one like "1,250".
        InvalidValue: it is larger than any goal can mean.
    """
    first = _one(tokens, at)
    if first is None:
        return None
    low, last = first
    if last < len(tokens) and tokens[last].word in _DASHES:
        second = _one(tokens, last + 1)
        if second and second[0] > low:
            return Numeral(low, *second)
    return Numeral(low, 0.0, last)


def _one(tokens: list[Token], at: int) -> tuple[float, int] | None:
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.is_number or token.typed in _FRACTIONS:
        return _figures(tokens, at)
    return _words(tokens, at)


def _figures(tokens: list[Token], at: int) -> tuple[float, int] | None:
    typed = tokens[at].typed
    if ":" in typed:
        return None
    # "1½" and "1 ½", "1/2"; "12/20" is none.
    for length in (4, 3, 2):
        words = " ".join(token.word for token in tokens[at : at + length])
        joined = words.replace(" / ", "/")
        if len(tokens) >= at + length and (said := number_in_words(joined)) is not None:
            return said, at + length
    try:
        value = parse_amount(typed)
    except AmbiguousNumber:
        raise
    except InvalidValue:
        if sum(map(typed.count, ".,")) > 1:
            return None
        raise
    number, last = value, at + 1
    if last < len(tokens) and _follows(tokens, last, "k") and _is_thousand(tokens, last):
        return within_reach(number * 1000), last + 1
    if last < len(tokens) and tokens[last].word in _MANY:
        return within_reach(number * _MANY[tokens[last].word]), last + 1
    return number, last


def _follows(tokens: list[Token], at: int, word: str) -> bool:
    return tokens[at].word == word and tokens[at].start == tokens[at - 1].end


def _is_thousand(tokens: list[Token], at: int) -> bool:
    """Tell whether "k" is a thousand and no kilometre: something else is counted in "10k steps"."""
    counted = (
        "steps",
        "words",
        "euros",
        "euro",
        "dollars",
        "pounds",
        "€",
        "$",
        "£",
        "step",
        "word",
    )
    return at + 1 < len(tokens) and tokens[at + 1].word in counted


def _words(tokens: list[Token], at: int) -> tuple[float, int] | None:
    word = tokens[at].word
    if word.partition("-")[0] not in _NUMBER_WORDS:
        return None
    following = [token.word for token in tokens[at + 1 : at + 5]]
    if word in ("a", "an", "one", "half"):
        if following[:1] == ["couple"]:
            return 2.0, at + (3 if following[1:2] == ["of"] else 2)
        if following[:1] and following[0] in _MANY:
            return _MANY[following[0]], at + 2
    if word == "couple":
        return 2.0, at + (2 if following[:1] == ["of"] else 1)
    if word in ("a", "an") and following[:1] != ["half"]:
        return None
    for length in (4, 3, 2, 1):
        if at + length > len(tokens):
            continue
        said = number_in_words(" ".join([word, *following[: length - 1]]))
        if said is not None and not (length == 1 and word == "half"):
            last = at + length
            if last < len(tokens) and tokens[last].word in _MANY:
                return said * _MANY[tokens[last].word], last + 1
            return said, last
    return None
