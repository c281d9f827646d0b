"""A line as the pieces that say something, in their order."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.domain.drafting.said import vocabulary as known
from smartgoals_tui.domain.drafting.said.amounts import read_amount, read_half_an_hour, read_unit
from smartgoals_tui.domain.drafting.said.moments import read_clock, read_end
from smartgoals_tui.domain.drafting.said.numerals import read_numeral
from smartgoals_tui.domain.drafting.said.pieces import Piece, Says
from smartgoals_tui.domain.drafting.said.rhythm import read_period, read_weekdays
from smartgoals_tui.domain.drafting.said.tokens import Token

_PHRASES = (
    (Says.FINISH, known.FINISH_PHRASES),
    (Says.VAGUE, known.VAGUE),
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
        read_half_an_hour(tokens, at)
        or read_end(text, tokens, at, today)
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
    last = _behind(tokens, at, known.MOST)
    if last and last + 1 < len(tokens) and tokens[last].word == ".":
        last += 1
    if last and last < len(tokens) and _starts_amount(tokens, last):
        weak = tokens[at].word in known.WEAK_MOST
        return Piece(Says.MOST_BEFORE, at, last, is_weak=weak)
    if tokens[at].word == "only" and _is_verb_and_amount(tokens, at + 1):
        return Piece(Says.MOST_BEFORE, at, at + 1, is_weak=True)
    last = _behind(tokens, at, known.MOST_AFTER) if at else 0
    return Piece(Says.MOST_AFTER, at, last) if last else None


def _is_verb_and_amount(tokens: list[Token], at: int) -> bool:
    """Tell whether "spend 20" stands at ``at``."""
    is_verb = at + 1 < len(tokens) and tokens[at].word in known.VERBS | {"spend", "have", "make"}
    return is_verb and _starts_amount(tokens, at + 1)


def _starts_amount(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.word == "on":
        return at + 1 < len(tokens) and read_numeral(tokens, at + 1) is not None
    said = {"a", "an", "once", "twice", "one", "half"}
    is_number = token.is_number or token.word in said or token.typed in known.CURRENCIES
    from_words = read_amount("", tokens[: at + 3], at) if token.is_word else None
    return is_number or from_words is not None


def _phrase(tokens: list[Token], at: int) -> Piece | None:
    found = [(_behind(tokens, at, phrases), says) for says, phrases in _PHRASES]
    last, says = max(found, key=lambda one: one[0])
    return Piece(says, at, last) if last else None


def _none(text: str, tokens: list[Token], at: int) -> Piece | None:
    """Return "none at all", "no sugar", "never", "without sweets"."""
    if tokens[at].word in ("no", "zero", "without"):
        first = at + 1
        first += first < len(tokens) and tokens[first].word in ("more", "any")
        unit, last = read_unit(text, tokens, first)
        if unit:
            return Piece(Says.NONE, at, last, unit=unit)
    last = _behind(tokens, at, known.NONE)
    return Piece(Says.NONE, at, last) if last else None


def _other(tokens: list[Token], at: int) -> Piece | None:
    word = tokens[at].word
    if word in known.FINISH:
        last = at + 1
        last += last < len(tokens) and tokens[last].word in ("it", "this", "that")
        return Piece(Says.FINISH, at, last)
    is_small = word in known.SMALL or word in known.WEAK_MOST or (at == 0 and word in known.VERBS)
    return Piece(Says.NOTHING, at, at + 1, text=word) if is_small else None


def _behind(tokens: list[Token], at: int, phrases: known.Phrases) -> int:
    """Return the token behind the longest of ``phrases`` that begins at ``at``; 0 for none."""
    for words in phrases.get(tokens[at].word, ()):
        last = at + len(words)
        if tuple(token.word for token in tokens[at:last]) == words:
            return last
    return 0
