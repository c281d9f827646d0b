"""The pieces of a line, sorted by what they say."""

from __future__ import annotations

from dataclasses import dataclass, field

from smartgoals_tui.domain.drafting.said.pieces import Piece, Says

_ALL_DAYS = frozenset(range(7))


@dataclass
class Said:
    """The pieces of a line, sorted by what they say."""

    times: list[Piece] = field(default_factory=list)
    amounts: list[Piece] = field(default_factory=list)
    most: Piece | None = None
    """Which of the times and amounts is the most that is allowed."""
    none: Piece | None = None
    weekdays: frozenset[int] = frozenset()
    weeks: int = 0
    """Weeks of the period; 0 where none was said."""
    is_daily: bool = False
    is_in_all: bool = False
    is_finish: bool = False
    each: Piece | None = None
    """The amount that is one time's."""
    end: Piece | None = None
    is_vague: bool = False
    unused: list[Piece] = field(default_factory=list)
    """Pieces that say something which has no place in this measure."""


def sort_pieces(pieces: list[Piece]) -> Said:
    """Return what ``pieces``, in their order, say."""
    said = Said()
    is_most_next, weak = False, False
    last: Piece | None = None
    weak_times: Piece | None = None
    for piece in pieces:
        if pieces[1:2] == [piece] and _ends_once(piece):
            # "Once, 20 km a week on the way", "once by june, 3 days a week": not once a week.
            said.is_finish |= _is_once(pieces[0])
        match piece.says:
            case Says.TIMES | Says.AMOUNT:
                if is_most_next and not (weak and piece.says is Says.TIMES):
                    said.most = said.most or piece
                elif is_most_next and piece.unit == "times":
                    weak_times = piece
                is_most_next = False
                if piece.text == "every" and last is not None and last.number == 1:
                    # "Once every two days"
                    said.times = [other for other in said.times if other is not last]
                (said.times if piece.says is Says.TIMES else said.amounts).append(piece)
                if piece.says is Says.TIMES and piece.weeks > 1:
                    said.weeks = piece.weeks
                last = piece
            case Says.MOST_BEFORE:
                is_most_next, weak = True, piece.is_weak
            case Says.MOST_AFTER:
                said.most = said.most or last
            case Says.PERIOD:
                said.weeks = said.weeks or piece.weeks
            case Says.DAILY:
                said.is_daily = True
                # "Only twice a day" is a most; "only three days a week" is none.
                said.most = said.most or weak_times
            case Says.WEEKDAYS:
                said.weekdays |= piece.weekdays
                if piece.weeks > 1:
                    said.weeks = piece.weeks
            case Says.BUT_DAYS:
                said.weekdays = (said.weekdays or _ALL_DAYS) - piece.weekdays
            case Says.NONE:
                said.none = said.none or piece
            case Says.IN_ALL:
                said.is_in_all = True
            case Says.FINISH:
                said.is_finish = True
            case Says.EACH:
                said.each = said.each or (said.amounts[-1] if said.amounts else None)
            case Says.END:
                if said.end:
                    said.unused.append(piece)
                said.end = said.end or piece
            case Says.VAGUE:
                said.is_vague = True
                said.unused.append(piece)
            case Says.CUE:
                said.unused.append(piece)
    return said


def _is_once(piece: Piece) -> bool:
    return piece.says is Says.TIMES and piece.number == 1 and piece.unit == "times"


def _ends_once(piece: Piece) -> bool:
    """Tell whether what stands behind "once" leaves it to itself: a comma, or by when it is."""
    is_comma = piece.says is Says.NOTHING and piece.text == ","
    return is_comma or (piece.says is Says.END and piece.by)
