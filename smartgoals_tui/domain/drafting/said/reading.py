"""One free line, read as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.drafting.said.combine import TRY, combine
from smartgoals_tui.domain.drafting.said.describe import describe_how_often
from smartgoals_tui.domain.drafting.said.meaning import HowOften
from smartgoals_tui.domain.drafting.said.pieces import Piece, Says
from smartgoals_tui.domain.drafting.said.scan import read_piece
from smartgoals_tui.domain.drafting.said.tokens import Token, tokenise
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import MeasureKind

_READ = 300
"""Characters of a line that are read; what is longer is no measure any more."""


def read_how_often(text: str, today: date) -> HowOften:
    """Return what ``text`` says of how often, or how much, something is done.

    Raises:
        AmbiguousNumber: it has a number like "1,250", which may be two.
        InvalidValue: it says no measure; the sentence says what would be understood.
    """
    read = text[:_READ]
    tokens = tokenise(read)
    if not any(token.typed[0].isalnum() for token in tokens):
        raise InvalidValue("Say how often, or how much. " + TRY)
    pieces, missed = _pieces(read, tokens, today)
    meaning, unused = combine(pieces)
    try:
        describe_how_often(meaning)
    except ValueError as error:
        raise InvalidValue(str(error)) from None
    done, said_so = _done(tokens, pieces, missed)
    if meaning.kind is MeasureKind.ONCE and done:
        missed -= said_so
        meaning = replace(meaning, done=read[done[0] : done[1]])
    places = {at for piece in unused for at in range(piece.first, piece.last)} | missed
    return replace(meaning, rest=_rest(text, tokens, places))


def _done(
    tokens: list[Token], pieces: list[Piece], missed: set[int]
) -> tuple[tuple[int, int] | None, set[int]]:
    """Return where it is said what will be finished, "finish my thesis", and its tokens."""
    finish = next((piece for piece in pieces if piece.says is Says.FINISH), None)
    if finish is None:
        return None, set()
    small = {piece.first for piece in pieces if piece.says is Says.NOTHING and piece.text.isalpha()}
    last = finish.last
    while last in missed or last in small:
        last += 1
    while last - 1 in small:
        last -= 1
    told = {at for at in range(finish.last, last) if at in missed}
    return ((tokens[finish.first].start, tokens[last - 1].end), told) if told else (None, told)


def _pieces(text: str, tokens: list[Token], today: date) -> tuple[list[Piece], set[int]]:
    """Return what is said in turn, and the tokens that say nothing known."""
    pieces: list[Piece] = []
    missed: set[int] = set()
    at = 0
    while at < len(tokens):
        piece = read_piece(text, tokens, at, today)
        if piece is None:
            missed.add(at)
            at += 1
            continue
        pieces.append(_period_of_times(pieces, piece, tokens) or piece)
        at = max(piece.last, at + 1)
    return pieces, missed


def _period_of_times(before: list[Piece], piece: Piece, tokens: list[Token]) -> Piece | None:
    """Return "in two weeks" behind "once" as the period that it is."""
    if piece.says is not Says.END or tokens[piece.first].word not in ("in", "within"):
        return None
    said = [token.word for token in tokens[piece.first + 1 : piece.last]]
    weeks = {("two", "weeks"): 2, ("2", "weeks"): 2, ("four", "weeks"): 4, ("4", "weeks"): 4}
    found = weeks.get(tuple(said))  # type: ignore[arg-type]
    if found is None or not before or before[-1].says is not Says.TIMES:
        return None
    return Piece(Says.PERIOD, piece.first, piece.last, weeks=found)


def _rest(text: str, tokens: list[Token], places: set[int]) -> str:
    """Return the words that were not understood, in their order."""
    said: list[str] = []
    last = -2
    for at in sorted(places):
        typed = tokens[at].typed
        if at == last + 1 and said:
            gap = text[tokens[last].end : tokens[at].start]
            said[-1] += gap + typed
        else:
            said.append(typed)
        last = at
    return " … ".join([*said, text[_READ:]] if len(text) > _READ else said)


def find_how_often(text: str, today: date) -> tuple[int, int, HowOften] | None:
    """Return the stretch of a sentence that says a measure, and the measure; None for none.

    It is the longest row of words that all say something of it, and what it says is certain.
    """
    read = text[:_FOUND_IN]
    tokens = tokenise(read)
    best: tuple[int, int, HowOften] | None = None
    at = 0
    while at < len(tokens):
        row = _row(read, tokens, at, today)
        at = max(row[-1].last if row else at, at + 1)
        found = _certain(row)
        if found is None:
            continue
        first, last = tokens[row[0].first].start, tokens[row[-1].last - 1].end
        if best is None or last - first > best[1] - best[0]:
            best = (first, last, found)
    return best


_FOUND_IN = 1000
"""Characters of a sentence in which a measure is looked for."""
_ASIDE = frozenset({Says.CUE, Says.VAGUE, Says.NOTHING})


def _row(text: str, tokens: list[Token], at: int, today: date) -> list[Piece]:
    """Return the pieces that follow each other from ``at`` on, with no other word between."""
    row: list[Piece] = []
    while at < len(tokens):
        try:
            piece = read_piece(text, tokens, at, today)
        except InvalidValue:
            break
        if piece is None or piece.says in (Says.CUE, Says.VAGUE):
            break
        if piece.says is Says.NOTHING and not row:
            break
        row.append(_period_of_times(row, piece, tokens) or piece)
        at = max(piece.last, at + 1)
    while row and row[-1].says in _ASIDE:
        row.pop()
    return row


def _certain(row: list[Piece]) -> HowOften | None:
    if not row:
        return None
    try:
        meaning, unused = combine(row)
        describe_how_often(meaning)
    except ValueError:
        return None
    return None if unused else meaning
