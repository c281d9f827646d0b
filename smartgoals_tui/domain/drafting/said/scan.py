"""A line as the pieces that say something, in their order."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.domain.drafting.said import vocabulary as known
from smartgoals_tui.domain.drafting.said.amounts import read_amount, read_unit
from smartgoals_tui.domain.drafting.said.moments import read_clock, read_end
from smartgoals_tui.domain.drafting.said.pieces import Piece, Says
from smartgoals_tui.domain.drafting.said.rhythm import read_period, read_weekdays
from smartgoals_tui.domain.drafting.said.tokens import Token

_PHRASES = (
    (Says.FINISH, known.FINISH_PHRASES),
    (Says.NOTHING, known.LEAST),
    (Says.IN_ALL, known.IN_ALL),
    (Says.EACH, known.EACH),
)


def read_piece(text: str, tokens: list[Token], at: int, today: date) -> Piece | None:
    """Return what is said from token ``at`` of ``text`` on; None where nothing is.

    Raises:
        InvalidValue: something is said that no goal can mean, or a number that may be two.
    """
    return (
        read_end(text, tokens, at, today)
        or _most(tokens, at)
        or read_period(tokens, at)
        or _phrase(tokens, at)
        or read_weekdays(tokens, at)
        or _none(text, tokens, at)
        or read_clock(tokens, at)
        or read_amount(text, tokens, at)
        or _other(tokens, at)
    )


def _most(tokens: list[Token], at: int) -> Piece | None:
    for words in known.MOST:
        if _begins(tokens, at, words):
            last = at + len(words)
            is_before = last < len(tokens) and _starts_amount(tokens, last)
            if is_before:
                weak = words[0] in known.WEAK_MOST
                return Piece(Says.MOST_BEFORE, at, last, is_weak=weak)
    for words in known.MOST_AFTER:
        if at and _begins(tokens, at, words):
            return Piece(Says.MOST_AFTER, at, at + len(words))
    return None


def _starts_amount(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    said = {"a", "an", "once", "twice", "one", "half", "on"}
    is_number = token.is_number or token.word in said or token.typed in known.CURRENCIES
    from_words = read_amount("", tokens[: at + 3], at) if token.is_word else None
    return is_number or from_words is not None


def _phrase(tokens: list[Token], at: int) -> Piece | None:
    for says, phrases in _PHRASES:
        for words in phrases:
            if _begins(tokens, at, words):
                return Piece(says, at, at + len(words))
    return None


def _none(text: str, tokens: list[Token], at: int) -> Piece | None:
    """Return "none at all", "no sugar", "never", "without sweets"."""
    for words in known.NONE:
        if _begins(tokens, at, words):
            return Piece(Says.NONE, at, at + len(words))
    if tokens[at].word not in ("no", "zero", "without"):
        return None
    first = at + 1
    first += first < len(tokens) and tokens[first].word in ("more", "any")
    unit, last = read_unit(text, tokens, first)
    return Piece(Says.NONE, at, last, unit=unit) if unit else None


def _other(tokens: list[Token], at: int) -> Piece | None:
    word = tokens[at].word
    if word in known.FINISH:
        last = at + 1
        last += last < len(tokens) and tokens[last].word in ("it", "this", "that")
        return Piece(Says.FINISH, at, last)
    for words in known.VAGUE:
        if _begins(tokens, at, words):
            return Piece(Says.VAGUE, at, at + len(words))
    return Piece(Says.NOTHING, at, at + 1, text=word) if word in known.SMALL else None


def _begins(tokens: list[Token], at: int, words: tuple[str, ...]) -> bool:
    if at + len(words) > len(tokens):
        return False
    return all(tokens[at + n].word == word for n, word in enumerate(words))
