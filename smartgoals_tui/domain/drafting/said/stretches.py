"""The stretches of a sentence that say a measure, and nothing that only looks like one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from smartgoals_tui.domain.drafting.said import vocabulary as known
from smartgoals_tui.domain.drafting.said.combine import combine
from smartgoals_tui.domain.drafting.said.describe import describe_how_often
from smartgoals_tui.domain.drafting.said.meaning import HowOften
from smartgoals_tui.domain.drafting.said.pieces import Piece, Says
from smartgoals_tui.domain.drafting.said.scan import read_piece
from smartgoals_tui.domain.drafting.said.tokens import Token, tokenise
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import MeasureKind

Row = list[Piece]
"""Pieces that follow each other with no other word between."""

_BREAKS = frozenset({Says.CUE, Says.VAGUE, Says.NONE, Says.FINISH})
_ASIDE = frozenset({Says.NOTHING})
_RHYTHM = frozenset({Says.PERIOD, Says.DAILY, Says.WEEKDAYS, Says.BUT_DAYS})
_LEADS = frozenset({"at", "minimum", "ideally", "approximately", "roughly"})
"""What begins words such as "at least", which go with the number behind them."""
_OWNERS = frozenset({"my", "the", "our", "their", "your", "his", "her", "a", "an", "this"})
_ALONE = frozenset({"daily", "weekly", "monthly", "fortnightly", "nightly", "everyday"})
_TRIED = 5
"""Rows that are tried on their own."""
_ONE_SITTING_KM = 42
_UNSURE_ENDS = frozenset({"before", "in", "within", "over", "this", "next", "due", "through"})
"""Words before a day that may say something else in a sentence: "see Ann in 2 weeks"."""


class Found(NamedTuple):
    """A measure in a sentence, the tokens of the sentence, and the pieces that say it."""

    said: HowOften
    pieces: Row


def find_measure(rows: list[Row], tokens: list[Token]) -> Found | None:
    """Return the measure that a sentence surely says; None where none is sure."""
    measure_rows = [row for row in rows if not _is_only_end(row)]
    alone = [[row] for row in _longest_first(measure_rows)[:_TRIED]]
    for chosen in (rows, measure_rows, *alone):
        pieces = [piece for row in chosen for piece in row]
        found = _certain(pieces, tokens)
        if found is not None:
            return Found(found, pieces)
    return None


def find_end(rows: list[Row], tokens: list[Token]) -> Piece | None:
    """Return the last day that a sentence surely names."""
    for row in rows:
        for piece in row:
            if piece.says is Says.END and tokens[piece.first].word not in _UNSURE_ENDS:
                return piece
    return None


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a sentence."""
    return tokenise(text)


def _longest_first(rows: list[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: row[0].first - row[-1].last)


def _is_only_end(row: Row) -> bool:
    return all(piece.says in (Says.END, Says.NOTHING) for piece in row)


def rows_of(text: str, tokens: list[Token], today: date) -> list[Row]:
    """Return the pieces that a sentence means, in rows without another word between."""
    rows: list[Row] = [[]]
    at = 0
    while at < len(tokens):
        try:
            piece = read_piece(text, tokens, at, today)
        except InvalidValue:
            piece = None
        is_counting = any(_counts(piece) for row in rows for piece in row[-3:])
        if piece is None or not _is_meant(piece, tokens, rows[-1], is_counting):
            rows.append([])
            at += 1
            continue
        is_lead = not piece.text and tokens[piece.first].word in _LEADS
        if piece.says is not Says.NOTHING or rows[-1] or is_lead:
            rows[-1].append(piece)
        at = max(piece.last, at + 1)
    return [trimmed for row in rows if (trimmed := _trimmed(row))]


def _counts(piece: Piece) -> bool:
    return piece.says in (Says.TIMES, Says.AMOUNT)


def _trimmed(row: Row) -> Row:
    while row and row[-1].says in _ASIDE:
        row = row[:-1]
    return row


def _is_meant(piece: Piece, tokens: list[Token], row: Row, is_counting: bool) -> bool:
    """Tell whether a piece means in a sentence what it says in a line of its own."""
    word = tokens[piece.first].word
    before = tokens[piece.first - 1].word if piece.first else ""
    after = tokens[piece.last].word if piece.last < len(tokens) else ""
    last = row[-1].says if row else None
    if piece.says in _BREAKS:
        return False
    if piece.says is Says.AMOUNT and not piece.unit:
        return last is Says.TIMES
    if piece.says in (Says.DAILY, Says.PERIOD):
        if word in _ALONE:
            is_adjective = after.isalpha() and after not in known.NO_UNIT and not row
            return not is_adjective and before not in _OWNERS
        is_said = word in ("every", "each") or last in (Says.TIMES, Says.AMOUNT, Says.IN_ALL)
        is_said = is_said or (is_counting and not after.isalpha())
        return is_said and before not in _OWNERS
    if piece.says is Says.WEEKDAYS:
        first = next(
            (t.word for t in tokens[piece.first : piece.last] if t.word in known.WEEKDAYS), ""
        )
        is_plural = first.endswith("days") or not first
        return len(piece.weekdays) > 1 or is_plural or word in ("every", "each")
    if piece.says is Says.BUT_DAYS:
        return word in ("except", "but") and bool(row)
    if piece.says is Says.END:
        return word not in _UNSURE_ENDS or last in (Says.AMOUNT, Says.TIMES)
    return True


def _certain(pieces: Row, tokens: list[Token]) -> HowOften | None:
    """Return what ``pieces`` say where there is no doubt about it."""
    says = {piece.says for piece in pieces}
    has_period = bool(says & _RHYTHM)
    has_most = bool(says & {Says.MOST_BEFORE, Says.MOST_AFTER})
    amounts = [piece for piece in pieces if piece.says is Says.AMOUNT]
    times = [piece for piece in pieces if piece.says is Says.TIMES]
    if not (amounts or times or has_period):
        return None
    if not _adds_up(pieces, has_period, has_most, tokens):
        return None
    try:
        meaning, unused = combine(pieces)
        describe_how_often(meaning)
    except ValueError:
        return None
    if unused or (meaning.kind is MeasureKind.IN_ALL and not _is_collected(meaning, says)):
        return None
    return meaning


def _adds_up(pieces: Row, has_period: bool, has_most: bool, tokens: list[Token]) -> bool:
    """Tell whether times and amounts have what makes a measure of them in a sentence."""
    if has_period or has_most:
        return True
    times = [piece for piece in pieces if piece.says is Says.TIMES]
    amounts = [piece for piece in pieces if piece.says is Says.AMOUNT]
    has_end = any(piece.says is Says.END for piece in pieces)
    if any(piece.weeks > 1 or "7" in _words(piece, tokens) for piece in times):
        return True
    if times:
        is_crossed = any(set(_words(piece, tokens)) & {"x", "×"} for piece in times)
        is_once_by = has_end and _words(times[0], tokens) == ["once"]
        return (is_crossed and bool(amounts)) or is_once_by
    return has_end or any(piece.says is Says.IN_ALL for piece in pieces)


def _words(piece: Piece, tokens: list[Token]) -> list[str]:
    return [token.word for token in tokens[piece.first : piece.last]]


def _is_collected(meaning: HowOften, says: set[Says]) -> bool:
    """Tell whether an amount is one that is collected: not "run 5 km by may"."""
    if Says.IN_ALL in says:
        return True
    unit = meaning.unit.casefold()
    is_time = unit in known.TIME_UNITS
    is_way = unit in known.WEEKLY_UNITS and float(meaning.total) <= _ONE_SITTING_KM
    return bool(unit) and Says.END in says and not is_time and not is_way


def without_end(said: HowOften) -> HowOften:
    """Return a measure without its last day."""
    return replace(said, end="")
