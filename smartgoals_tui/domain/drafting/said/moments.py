"""Words for a last day, and for times of the day, which are no amounts."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.domain.drafting.said.numerals import read_numeral
from smartgoals_tui.domain.drafting.said.pieces import Piece, Says
from smartgoals_tui.domain.drafting.said.tokens import Token
from smartgoals_tui.domain.drafting.said.vocabulary import DAYS, TIMES, UNITS
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.dates import short_day
from smartgoals_tui.domain.text.typed_dates import parse_end
from smartgoals_tui.domain.text.typed_dates.words import understand

_BY = frozenset({"by", "before", "due"})
_UNTIL = frozenset({"until", "till", "til", "'til", "through"})
_LONG = frozenset({"week", "weeks", "month", "months", "year", "years"})
_LONGEST_DATE = 6
"""Words and signs of the longest day that is looked for."""
_CLOCKS = frozenset({"am", "pm", "o'clock", "oclock", "a.m", "p.m"})
_AT = frozenset({"at", "after", "before", "from", "past", "till", "until", "by", "around", "to"})
_HOURS = frozenset({"h", "hr", "hrs", "hour", "hours"})
_NAMED = frozenset({"noon", "midnight"})


def read_end(text: str, tokens: list[Token], at: int, today: date) -> Piece | None:
    """Return the last day that is said from token ``at`` on: "by may", "for 8 weeks"."""
    word = tokens[at].word
    is_length = word in ("for", "in", "within", "over")
    if not (is_length or word in _BY or word in _UNTIL or word in ("this", "next", "no")):
        return None
    if word == "no" and [token.word for token in tokens[at : at + 3]] != ["no", "later", "than"]:
        return None
    first = at if is_length or word in ("this", "next") else at + (3 if word == "no" else 1)
    for last in range(min(len(tokens), first + _LONGEST_DATE), first, -1):
        said = text[tokens[first].start : tokens[last - 1].end]
        if _goes_on(tokens, first, last):
            continue
        if _is_day(said, tokens[first:last], word):
            # A length counts from the start, which is not known here.
            day = said if is_length else _day(said, today)
            return Piece(Says.END, at, last, text=day, by=word not in _UNTIL and word != "for")
    return None


def _is_many_days(tokens: list[Token]) -> bool:
    """Tell whether "for 30 days" is said, which no week has."""
    number = tokens[1].typed if len(tokens) == 3 and tokens[2].word == "days" else ""
    return number.isdigit() and len(number) < 4 and int(number) > 7


def _goes_on(tokens: list[Token], first: int, last: int) -> bool:
    """Tell whether the last number belongs to what follows it: "by june, 3 times"."""
    for at in range(first, last):
        if tokens[at].typed in ",;" and not (at + 1 < last and len(tokens[at + 1].typed) == 4):
            return True
    follows = tokens[last].word if last < len(tokens) else ""
    is_counted = follows in UNITS or follows in TIMES or follows in DAYS
    return last > first + 1 and tokens[last - 1].is_number and is_counted


def _is_day(said: str, tokens: list[Token], word: str) -> bool:
    """Tell whether words are a day, or a length of weeks; a mere number is a time of the day."""
    is_last_a_mark = not tokens[-1].typed[-1].isalnum()
    if len(tokens) == 1 and tokens[0].is_number and tokens[0].typed.isdigit():
        return False
    if is_last_a_mark or tokens[-1].word in _CLOCKS or ":" in said:
        return False
    words = {token.word for token in tokens}
    if word == "for" and _is_many_days(tokens):
        return True
    if word in ("for", "in", "within", "over", "this", "next") and not words & _LONG:
        return False
    if word in ("for", "in", "within", "over") and len(tokens) < 3:
        return False
    try:
        return understand(said) is not None
    except InvalidValue:
        return True


def _day(said: str, today: date) -> str:
    """Return the day in its short form; as it was typed where that leaves it open."""
    try:
        return short_day(parse_end(said, today, today), today)
    except InvalidValue:
        return said


def read_clock(tokens: list[Token], at: int) -> Piece | None:
    """Return a time of the day, with the word before it: "at 7:30", "after 10", "11 pm"."""
    first = at + 1 if tokens[at].word in _AT else at
    if first < len(tokens) and tokens[first].word in ("half", "quarter") and first > at:
        first += 1
        first += first < len(tokens) and tokens[first].word in ("past", "to")
    if first >= len(tokens):
        return None
    if tokens[first].word in _NAMED:
        return Piece(Says.CUE, at, first + 1)
    if ":" in tokens[first].typed and tokens[first].is_number:
        if first + 1 < len(tokens) and tokens[first + 1].word in _HOURS:
            return None
        return Piece(Says.CUE, at, _behind_clock(tokens, first + 1))
    try:
        number = read_numeral(tokens, first)
    except InvalidValue:
        return None
    if number is None:
        return None
    last = _behind_clock(tokens, number.last)
    if last > number.last:
        return Piece(Says.CUE, at, last)
    follows = tokens[number.last] if number.last < len(tokens) else None
    is_hour = number.low <= 24 and tokens[at].word not in ("to", "around")
    if first > at and is_hour and (follows is None or follows.typed in ",;.!)"):
        return Piece(Says.CUE, at, number.last)
    return None


def _behind_clock(tokens: list[Token], at: int) -> int:
    """Return the token behind "pm", "a.m." or "o'clock" where one stands at ``at``."""
    words = [token.word for token in tokens[at : at + 4]]
    if words[:1] and words[0] in _CLOCKS:
        return at + 1
    if words[:3] in (["a", ".", "m"], ["p", ".", "m"]):
        return at + (4 if words[3:4] == ["."] else 3)
    return at
