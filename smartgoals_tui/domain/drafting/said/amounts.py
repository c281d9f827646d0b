"""Words for how much: numbers with their unit, money, lengths of time, so many times."""

from __future__ import annotations

from dataclasses import replace

from smartgoals_tui.domain.drafting.said import vocabulary as known
from smartgoals_tui.domain.drafting.said.numerals import Numeral, read_numeral
from smartgoals_tui.domain.drafting.said.pieces import Piece, Says
from smartgoals_tui.domain.drafting.said.tokens import Token

_LONGEST_UNIT = 4
"""Words of the longest unit: "glasses of cold water"."""
_MINUTES = frozenset({"m", "min", "mins", "minute", "minutes"})
_HOURS = frozenset({"h", "hr", "hrs", "hour", "hours"})
_FULL = {
    **dict.fromkeys(("min", "mins", "minute", "minutes"), "minutes"),
    **dict.fromkeys(_HOURS, "hours"),
    **dict.fromkeys(("sec", "secs", "second", "seconds"), "seconds"),
    **dict.fromkeys(("kms", "k"), "km"),
    **dict.fromkeys(("p", "pp", "page"), "pages"),
    **dict.fromkeys(("mile", "mi"), "miles"),
    **dict.fromkeys(("eur", "euro"), "euros"),
    "dollar": "dollars",
}
"""One word for each way to write a unit that everybody knows."""
_ONE_OF = known.TIME_UNITS | known.UNITS | known.CONTAINERS
_HALVES = frozenset({"half", "half-hour", "a", "an", "one", "quarter"})
_ADVERBS = {"once": 1.0, "twice": 2.0, "thrice": 3.0}


def read_amount(text: str, tokens: list[Token], at: int) -> Piece | None:
    """Return how much, or how many times, is said from token ``at`` of ``text`` on.

    Raises:
        AmbiguousNumber: a number may be two.
        InvalidValue: it is too large.
    """
    word = tokens[at].word
    if word in _ADVERBS:
        upper = _ADVERBS.get(_word(tokens, at + 2), 0) if _word(tokens, at + 1) == "or" else 0
        return Piece(Says.TIMES, at, at + (3 if upper else 1), _ADVERBS[word], upper, unit="times")
    return (
        _clock_length(tokens, at)
        or _money(tokens, at)
        or _counted(text, tokens, at)
        or _one_thing(text, tokens, at)
    )


def read_half_an_hour(tokens: list[Token], at: int) -> Piece | None:
    """Return "half an hour" and the like, in minutes."""
    if tokens[at].word not in _HALVES:
        return None
    words = [token.word for token in tokens[at : at + 5]]
    for said, minutes in (
        (["half", "an", "hour"], 30),
        (["half", "hour"], 30),
        (["half-hour"], 30),
        (["a", "half", "hour"], 30),
        (["a", "half-hour"], 30),
        (["half", "a", "hour"], 30),
        (["an", "hour", "and", "a", "half"], 90),
        (["one", "hour", "and", "a", "half"], 90),
        (["a", "quarter", "of", "an", "hour"], 15),
        (["quarter", "of", "an", "hour"], 15),
        (["quarter", "hour"], 15),
    ):
        if words[: len(said)] == said:
            return Piece(Says.AMOUNT, at, at + len(said), minutes, unit="minutes")
    return None


def _clock_length(tokens: list[Token], at: int) -> Piece | None:
    """Return "1:30 h", "1h30" and "1 hour 20 minutes"."""
    hours, _, small = tokens[at].typed.partition(":")
    if tokens[at].is_number and small:
        if _word(tokens, at + 1) not in _HOURS or not (hours + small).isdigit() or len(hours) > 3:
            return None
        return _time(at, at + 2, int(hours), int(small))
    if not tokens[at].typed.isdigit() or len(tokens[at].typed) > 3:
        return None
    if _word(tokens, at + 1) not in _HOURS:
        return None
    last = at + (3 if _word(tokens, at + 2) == "and" else 2)
    if last < len(tokens) and tokens[last].typed.isdigit() and len(tokens[last].typed) < 3:
        has_unit = _word(tokens, last + 1) in _MINUTES
        if has_unit or tokens[last].start == tokens[last - 1].end:
            last_token = last + 2 if has_unit else last + 1
            return _time(at, last_token, int(tokens[at].typed), int(tokens[last].typed))
    return None


def _time(at: int, last: int, hours: int, minutes: int) -> Piece | None:
    if minutes > 59:
        return None
    if minutes % 15:
        return Piece(Says.AMOUNT, at, last, 60 * hours + minutes, unit="minutes")
    return Piece(Says.AMOUNT, at, last, hours + minutes / 60, unit="hours")


def _money(tokens: list[Token], at: int) -> Piece | None:
    if tokens[at].word not in known.CURRENCIES:
        return None
    number = read_numeral(tokens, at + 1)
    if number is None:
        return None
    return Piece(Says.AMOUNT, at, number.last, number.low, number.high, unit=tokens[at].typed)


def _counted(text: str, tokens: list[Token], at: int) -> Piece | None:
    number = read_numeral(tokens, at)
    if number is None:
        return None
    unit_at = number.last
    if _word(tokens, unit_at) in ("-", "–") and unit_at + 1 < len(tokens):
        unit_at += 1
    return (
        _of_seven(tokens, at, number)
        or _times(tokens, at, number, unit_at)
        or _with_unit(text, tokens, at, number, unit_at)
    )


def _of_seven(tokens: list[Token], at: int, number: Numeral) -> Piece | None:
    """Return "5 of 7", "5/7", "5 out of 7 days"."""
    first = number.last + (_word(tokens, number.last) == "days")
    words = [token.word for token in tokens[first : first + 4]]
    for said in (
        ["of", "7"],
        ["/", "7"],
        ["out", "of", "7"],
        ["of", "seven"],
        ["out", "of", "seven"],
    ):
        if words[: len(said)] == said:
            last = first + len(said)
            last += _word(tokens, last) == "days"
            return Piece(Says.TIMES, at, last, number.low, number.high, unit="days")
    return None


def _times(tokens: list[Token], at: int, number: Numeral, unit_at: int) -> Piece | None:
    word = _word(tokens, unit_at)
    if word in ("different", "separate", "full", "whole") and unit_at + 1 < len(tokens):
        unit_at += 1
        word = _word(tokens, unit_at)
    if word not in known.TIMES and word not in known.DAYS and word != "d":
        return None
    unit = "times" if word in known.TIMES else "days" if word == "d" else word
    return Piece(Says.TIMES, at, unit_at + 1, number.low, number.high, unit=unit)


def _with_unit(text: str, tokens: list[Token], at: int, number: Numeral, unit_at: int) -> Piece:
    if _word(tokens, number.last) in ("'", "’", "′"):
        return Piece(Says.AMOUNT, at, number.last + 1, number.low, number.high, unit="minutes")
    unit, last = read_unit(text, tokens, unit_at)
    if not unit:
        last = number.last
    if number.low <= 1:
        unit = known.SEVERAL.get(unit, unit)
    return Piece(Says.AMOUNT, at, last, number.low, number.high, unit=unit)


def read_unit(text: str, tokens: list[Token], at: int) -> tuple[str, int]:
    """Return the unit that begins at token ``at``, and the token behind it; "" for none."""
    if at >= len(tokens):
        return "", at
    word = tokens[at].word
    if word in known.UNITS:
        return _FULL.get(word, tokens[at].typed if word in known.UNITS else word), at + 1
    last = at
    while last < len(tokens) and last - at < _LONGEST_UNIT and _is_of_unit(tokens, at, last):
        last += 1
    if last > at and tokens[last - 1].word == "of":
        last -= 1
    if last == at:
        return "", at
    if last == at + 1:
        return tokens[at].typed, last
    return text[tokens[at].start : tokens[last - 1].end], last


def _is_of_unit(tokens: list[Token], first: int, at: int) -> bool:
    token = tokens[at]
    if token.word == "of":
        return at > first
    is_name = token.is_word and token.word not in known.NO_UNIT
    is_rhythm = (
        token.word in known.DAILY
        or token.word in known.PERIOD_ADVERBS
        or token.word in known.WEEKDAYS
        or token.word in known.SETS_OF_DAYS
    )
    return is_name and not is_rhythm and (at == first or read_numeral(tokens, at) is None)


def _one_thing(text: str, tokens: list[Token], at: int) -> Piece | None:
    """Return "an hour", "a page", and "an apple" where a rhythm follows."""
    if tokens[at].word == "half" and _word(tokens, at + 1) in ("a", "an"):
        found = _one_thing(text, tokens, at + 1)
        return replace(found, first=at, number=0.5) if found else None
    if tokens[at].word not in ("a", "an", "one") or at + 1 >= len(tokens):
        return None
    word = tokens[at + 1].word
    if word in _ONE_OF and len(word) > 1:
        unit, last = read_unit(text, tokens, at + 1)
        return Piece(Says.AMOUNT, at, last, 1, unit=known.SEVERAL.get(unit, unit))
    unit, last = read_unit(text, tokens, at + 1)
    is_counted = _word(tokens, last) in ("a", "per", "every", "each", "daily", "weekly")
    is_period = word in known.PERIOD_WEEKS or word in known.PER_DAY or word in known.TOO_LONG
    if not unit or is_period or not is_counted:
        return None
    return Piece(Says.AMOUNT, at, last, 1, unit=unit)


def _word(tokens: list[Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""
