"""A goal said in one line: what stands in it for other letters is taken over into them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from smartgoals_tui.domain.drafting.said import vocabulary as known
from smartgoals_tui.domain.drafting.said.clauses import (
    Clause,
    find_cue,
    find_if_then,
    find_start,
    find_why,
    hide,
    without_quotations,
)
from smartgoals_tui.domain.drafting.said.describe import describe_how_often
from smartgoals_tui.domain.drafting.said.meaning import HowOften
from smartgoals_tui.domain.drafting.said.pieces import Piece, Says
from smartgoals_tui.domain.drafting.said.stretches import (
    Found,
    find_end,
    find_measure,
    rows_of,
    tokens_of,
    without_end,
)
from smartgoals_tui.domain.drafting.said.tokens import Token
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.phrases import action_of, reason_of

_READ = 600
"""Characters of a sentence that are read; what lies behind stays in the action."""
_FINISH = re.compile(
    r"(?:finish|complete|submit|hand in|turn in|write my (?:thesis|dissertation))\b", re.I
)
_MARKS = ",;:–—- \t\n"
_LENGTHS = ("for ", "in ", "within ", "over ", "this ", "next ")
"""What a last day begins with that needs no word before it."""
_LOOSE_BEFORE = ("and", "for", "on")
_LOOSE_BEHIND = ("and", "of")
_HOLDING = frozenset({"and", "on", "of", "for", "at", "in", "then", "per", "x"})
"""Small words between two pieces of a measure, which hold nothing once both are taken."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What is left of a sentence as the action, and what it said for other letters."""

    action: str
    answers: tuple[tuple[str, object], ...] = ()
    """Fields of a draft and their values."""
    words: str = ""
    """What was taken, to be shown: "3 days a week · after dinner"."""


Span = tuple[int, int]


def take_over(action: str, today: date) -> TakenOver:
    """Return what ``action`` surely says for other letters, and what is left of it.

    Everything typed is in one of both. Quotations are left alone.
    """
    read = without_quotations(action[:_READ])
    clauses: list[Clause] = []
    for find in (find_if_then, find_why):
        clause = find(read)
        if clause is not None and clause.start > 0:
            clauses.append(clause)
            read = hide(read, clause.start, clause.end)
    tokens = tokens_of(read)
    rows = rows_of(read, tokens, today)
    measure = find_measure(rows, tokens)
    pieces = list(measure.pieces) if measure else []
    end = next((piece for piece in pieces if piece.says is Says.END), None)
    if end is None and (end := find_end(rows, tokens)):
        pieces.append(end)
    taken = {at for piece in pieces for at in range(piece.first, piece.last)}
    for found in (find_start(read, tokens, taken), find_cue(read, tokens, taken)):
        if found is not None:
            clauses.append(found)
    answers = _answers(action, tokens, measure, end, clauses)
    if not answers:
        return TakenOver(action)
    spans = [(clause.start, clause.end) for clause in clauses]
    spans += [span for piece in pieces for span in _removed(piece, tokens)]
    left = _left(action, spans)
    is_unit = measure is not None and left.casefold() == measure.said.unit.casefold()
    if is_unit or not any(sign.isalpha() for sign in action_of(left)):
        # "At most 10 beers a week": beers are nothing to do.
        left = action
    is_by = end is not None and tokens[end.first].word in ("by", "no")
    return TakenOver(left, answers, _words(answers, measure, is_by))


def _answers(
    text: str,
    tokens: list[Token],
    measure: Found | None,
    end: Piece | None,
    clauses: list[Clause],
) -> tuple[tuple[str, object], ...]:
    answers: list[tuple[str, object]] = []
    if measure is not None:
        said = without_end(_once_by(text, measure.said))
        typed = _often(text, tokens, measure.pieces)
        is_added = said.kind is MeasureKind.ONCE and measure.said.kind is not said.kind
        answers += [("often", f"once, {typed}" if is_added else typed), *said.answers]
    elif end is not None and _FINISH.match(action_of(text)):
        once = HowOften(MeasureKind.ONCE)
        typed = text[tokens[end.first].start : tokens[end.last - 1].end]
        answers += [("often", f"once {typed}"), *once.answers]
    if end is not None:
        answers.append(("end", _end_typed(text, tokens, end)))
    return (*answers, *(answer for clause in clauses for answer in clause.answers))


def _once_by(text: str, said: HowOften) -> HowOften:
    """Return days as the effort on the way to what "finish my thesis" says is done once."""
    is_weekly = said.kind in (MeasureKind.DAYS, MeasureKind.TOTAL) and not said.cap
    is_finish = _FINISH.match(action_of(text)) and not said.period and said.end
    return replace(said, kind=MeasureKind.ONCE) if is_weekly and is_finish else said


def _often(text: str, tokens: list[Token], pieces: list[Piece]) -> str:
    """Return the words that say the measure, as they were typed."""
    parts: list[str] = []
    for before, piece in zip([None, *pieces], pieces, strict=False):
        first = tokens[piece.first].start
        if before is not None and before.last == piece.first:
            first = tokens[before.last - 1].end
            parts[-1] += text[first : tokens[piece.last - 1].end]
        else:
            parts.append(text[first : tokens[piece.last - 1].end])
    return " ".join(parts)


def _end_typed(text: str, tokens: list[Token], end: Piece) -> str:
    first = end.first
    is_lead = tokens[first].word in ("by", "until", "till", "til", "'til", "before", "through")
    first += 1 if is_lead else 3 if tokens[first].word == "no" else 0
    return text[tokens[first].start : tokens[end.last - 1].end]


def _removed(piece: Piece, tokens: list[Token]) -> list[Span]:
    """Return what of a piece no longer needs to stand in the action: not what is counted."""
    start, end = tokens[piece.first].start, tokens[piece.last - 1].end
    if piece.says is Says.NOTHING and piece.text.isalpha() and piece.text not in _HOLDING:
        return []
    if piece.says is not Says.AMOUNT or piece.unit.casefold() in known.UNITS:
        return [(start, end)]
    unit_at = _unit_at(piece)
    if unit_at is None:
        return [(start, end)]
    words = [token.word for token in tokens[unit_at : piece.last]]
    if words[0] in known.CONTAINERS and "of" in words[:-1]:
        unit_at += words.index("of") + 1
    return [(start, tokens[unit_at].start)]


def _unit_at(piece: Piece) -> int | None:
    """Return the token that the unit of an amount begins with."""
    length = len(tokens_of(piece.unit))
    first = piece.last - length
    return first if piece.unit and first > piece.first else None


def _left(text: str, spans: list[Span]) -> str:
    """Return ``text`` without ``spans`` and the marks and small words that held them."""
    parts: list[str] = []
    held: list[bool] = []
    at = 0
    for start, end in sorted(spans):
        if start >= at:
            # The noun behind a number is still held by the word before: "apply for 2 jobs".
            is_held = _keeps_noun(text, end)
            parts.append(text[at:start])
            held.append(is_held)
        at = max(at, end)
    parts.append(text[at:])
    if len(parts) == 1:
        return text
    held.append(True)
    kept = [_without_loose(part, n > 0, not held[n]) for n, part in enumerate(parts)]
    return " ".join(part.strip(" ") for part in kept if part.strip(" .")).strip()


def _keeps_noun(text: str, end: int) -> bool:
    """Tell whether what was counted stays behind a number: "apply for 2 jobs"."""
    return text[end - 1 : end].isspace()


def _without_loose(part: str, is_behind: bool, is_before: bool) -> str:
    """Return a part without the marks and small words towards what was taken away."""
    while is_behind:
        part = part.lstrip(_MARKS)
        first, blank, rest = part.partition(" ")
        if not blank or first.lower() not in _LOOSE_BEHIND:
            break
        part = rest
    while is_before:
        part = part.rstrip(_MARKS)
        rest, blank, last = part.rpartition(" ")
        if not blank or last.lower() not in _LOOSE_BEFORE:
            break
        part = rest
    return part


def _words(answers: tuple[tuple[str, object], ...], measure: Found | None, is_by: bool) -> str:
    """Say what was taken over."""
    said = {name: str(value) for name, value in answers}
    kind = next((value for name, value in answers if name == "kind"), None)
    parts: list[str] = []
    if measure is not None:
        shown = without_end(measure.said)
        if kind is MeasureKind.ONCE and shown.kind is not kind:
            shown = replace(shown, kind=MeasureKind.ONCE)
        parts.append(describe_how_often(shown))
    elif kind is not None:
        parts.append("once")
    if "cue" in said:
        parts.append(said["cue"])
    if "start" in said:
        parts.append(f"from {said['start']}")
    if "end" in said:
        is_length = said["end"].lower().startswith(_LENGTHS)
        parts.append(said["end"] if is_length else f"{'by' if is_by else 'until'} {said['end']}")
    if "why" in said:
        parts.append(reason_of(said["why"]))
    if "obstacle" in said:
        parts.append(f"if {said['obstacle']}, then {said['response']}")
    return " · ".join(parts)
