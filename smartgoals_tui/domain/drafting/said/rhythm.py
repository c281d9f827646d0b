"""Words for how often something comes round: periods, days of the week, every day."""

from __future__ import annotations

from smartgoals_tui.domain.drafting.said import vocabulary as known
from smartgoals_tui.domain.drafting.said.numerals import read_numeral
from smartgoals_tui.domain.drafting.said.pieces import Piece, Says
from smartgoals_tui.domain.drafting.said.tokens import Token
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import PERIODS

_EVERY = frozenset({"every", "each", "per", "/", "a", "an", "all", "in", "within", "during", "any"})
_OTHER = {"other": 2, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_ALL_BUT = (
    ("but", "not", "on"),
    ("but", "not"),
    ("not", "on"),
    ("except", "on"),
    ("except", "for"),
    ("apart", "from"),
    ("other", "than"),
    ("except",),
    ("without",),
    ("not",),
    ("but",),
    ("no",),
    ("never", "on"),
)
_JOINING = frozenset({",", "and", "&", "+", "/", "or", "on", "the", "every", "each"})
_THROUGH = frozenset({"-", "–", "—", "to", "through", "till", "until"})

TOO_LONG = (
    "Four weeks are the longest time that is counted. Say it for a month, or how much it is in all,"
    " for example “10 pages by May”."
)
NO_PERIOD = (
    "Only 1, 2 or 4 weeks are counted together: say “every two weeks” or “every four weeks”."
)


def read_period(tokens: list[Token], at: int) -> Piece | None:
    """Return the period that begins at ``at``: "a week", "every other week", "daily".

    Raises:
        InvalidValue: it is one that no goal can have.
    """
    word = tokens[at].word
    if word in known.DAILY:
        return Piece(Says.DAILY, at, at + 1)
    if word in known.PERIOD_ADVERBS:
        return Piece(Says.PERIOD, at, at + 1, weeks=known.PERIOD_ADVERBS[word])
    if word not in _EVERY:
        return None
    first = at + 1
    while word != "a" and _word(tokens, first) in ("a", "the", "one", "every", "each", "single"):
        first += 1
    if _word(tokens, at + 1) in ("a", "one") and word in ("in", "within", "during", "every"):
        first = at + 2
    return _of_noun(tokens, at, first) or _of_several(tokens, at, first)


def _of_noun(tokens: list[Token], at: int, first: int) -> Piece | None:
    """Return "a week", "every day"."""
    noun = _word(tokens, first)
    every = tokens[at].word
    if noun in known.TOO_LONG and not (every == "a" and _word(tokens, first + 1) == "of"):
        raise InvalidValue(TOO_LONG)
    if every in ("in", "within", "during", "any") and first == at + 1:
        return None
    is_of_days = noun in known.PER_DAY and (every != "/" or noun in ("day", "d"))
    if is_of_days and (noun != "d" or every in ("/", "per")) and noun != "daily":
        last = first + 1
        if _word(tokens, last) == "of" and _word(tokens, last + 1) in ("the", "my"):
            last += 3
        return Piece(Says.DAILY, at, min(last, len(tokens)))
    if noun in known.PERIOD_WEEKS and (noun != "w" or every in ("/", "per")):
        return Piece(Says.PERIOD, at, first + 1, weeks=known.PERIOD_WEEKS[noun])
    return None


def _of_several(tokens: list[Token], at: int, first: int) -> Piece | None:
    """Return "every two weeks", "every other day", "every second monday"."""
    every = tokens[at].word
    if every not in ("every", "each", "per", "/"):
        return None
    noun_at, many = first + 1, _OTHER.get(_word(tokens, first))
    if many is None:
        found = read_numeral(tokens, first)
        if found is None or found.low != int(found.low):
            return None
        noun_at, many = found.last, int(found.low)
    noun = _word(tokens, noun_at)
    if noun in known.TOO_LONG:
        raise InvalidValue(TOO_LONG)
    if noun in known.PERIOD_WEEKS:
        return Piece(Says.PERIOD, at, noun_at + 1, weeks=_weeks(many, known.PERIOD_WEEKS[noun]))
    if noun in ("months", "fortnights"):
        return Piece(Says.PERIOD, at, noun_at + 1, weeks=_weeks(many, 4 if noun[0] == "m" else 2))
    if noun in ("day", "days", "night", "nights", "evening", "evenings", "morning", "mornings"):
        return _every_so_many_days(many, at, noun_at + 1)
    days = _days_of(noun)
    if days:
        weeks = _weeks(many, 1)
        return Piece(Says.WEEKDAYS, at, noun_at + 1, weekdays=days, weeks=weeks)
    return None


def _weeks(many: int, of_weeks: int) -> int:
    weeks = many * of_weeks
    if weeks in PERIODS:
        return weeks
    raise InvalidValue(TOO_LONG if weeks > max(PERIODS) else NO_PERIOD)


def _every_so_many_days(many: int, at: int, last: int) -> Piece | None:
    """Return so many days of the shortest period that they fit in, three days apart apart."""
    if many == 3:
        # Nobody counts nine of 28 days.
        return Piece(Says.TIMES, at, last, 2, unit="days", text="every")
    for weeks in PERIODS:
        if many and 7 * weeks % many == 0:
            return Piece(
                Says.TIMES, at, last, 7 * weeks // many, unit="days", weeks=weeks, text="every"
            )
    if many and many <= 28:
        return Piece(Says.TIMES, at, last, 28 // many, unit="days", weeks=4, text="every")
    raise InvalidValue(TOO_LONG)


def read_weekdays(tokens: list[Token], at: int) -> Piece | None:
    """Return the days of the week that are named from ``at`` on, or all but these."""
    for opening in _ALL_BUT:
        if _begins(tokens, at, opening):
            found = _named(tokens, at + len(opening))
            if found and opening[0] in ("no", "not", "without", "never", "but", "except"):
                return Piece(Says.BUT_DAYS, at, found[1], weekdays=found[0])
            if found and opening[0] in ("apart", "other"):
                return Piece(Says.BUT_DAYS, at, found[1], weekdays=found[0])
    first = at
    while first < len(tokens) and tokens[first].word in ("on", "every", "each", "all", "at", "the"):
        first += 1
    found = _named(tokens, first)
    return Piece(Says.WEEKDAYS, at, found[1], weekdays=found[0]) if found else None


def _named(tokens: list[Token], at: int) -> tuple[frozenset[int], int] | None:
    """Return the days named from ``at`` on, and the token behind the last."""
    found, last, place = frozenset[int](), at, at
    while place < len(tokens):
        days = _days_of(tokens[place].word)
        if not days:
            if not found or tokens[place].word not in _JOINING:
                break
            place += 1
            continue
        end = _word(tokens, place + 2)
        if _word(tokens, place + 1) in _THROUGH and len(days) == 1 and end in known.WEEKDAYS:
            days = _stretch(next(iter(days)), known.WEEKDAYS[end])
            place += 2
        found, place = found | days, place + 1
        if _word(tokens, place) == ".":
            place += 1
        last = place
        if _word(tokens, place) in ("morning", "mornings", "evening", "evenings", "night"):
            place += 1
            last = place
    return (found, last) if found else None


def _stretch(first: int, last: int) -> frozenset[int]:
    return frozenset((first + n) % 7 for n in range((last - first) % 7 + 1))


def _days_of(word: str) -> frozenset[int]:
    if word in known.WEEKDAYS:
        return frozenset({known.WEEKDAYS[word]})
    return known.SETS_OF_DAYS.get(word, frozenset())


def _word(tokens: list[Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""


def _begins(tokens: list[Token], at: int, words: tuple[str, ...]) -> bool:
    return all(_word(tokens, at + n) == word for n, word in enumerate(words))
