"""What a person does now, said in a few words: "nothing", "2 days", "about 3 times"."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from smartgoals_tui.domain.drafting.said.meaning import HowOften
from smartgoals_tui.domain.drafting.said.reading import read_how_often
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.amounts import DAYS, parse_amount_in
from smartgoals_tui.domain.text.numbers import AmbiguousNumber

_READ = 300
"""Characters that are read."""
_ANY_DAY = date(2000, 1, 1)
"""Days that are named in it do not matter."""
_HEDGE = re.compile(
    r"^(?:(?:about|around|roughly|approximately|approx|ca|circa|maybe|perhaps|probably|almost|"
    r"nearly|usually|normally|mostly|it'?s|i do|i have|i drink|~|≈)[ .,:]*)+|"
    r"(?<=\d) ?(?:ish|or so)\b|[ ,]*\b(?:at the moment|right now|now|at present|currently|"
    r"these days|so far|i think|i guess|at a guess|probably|maybe|in a usual week)[ .!]*$",
    re.I,
)
_NOTHING = re.compile(
    r"(?:nothing|none|no(?:pe)?|never|nil|not (?:yet|at all|really|any)|zero)"
    r"(?: (?:yet|at all|really|much))?[ .!]*",
    re.I,
)


@lru_cache(maxsize=64)
def read_now(unit: str, text: str) -> float:
    """Return how much is done in a week now, in ``unit``: "days" for days of a week.

    Raises:
        AmbiguousNumber: it has a number like "1,250", which may be two.
        InvalidValue: it says no amount that could be counted in ``unit``.
    """
    typed = _HEDGE.sub("", text[:_READ].strip().replace("’", "'")).strip()
    if _NOTHING.fullmatch(typed):
        return 0.0
    try:
        now = parse_amount_in(unit, typed)
    except AmbiguousNumber:
        raise
    except InvalidValue:
        now = _a_week(unit, read_how_often(typed, _ANY_DAY))
    if now < 0:
        raise InvalidValue("What you do now cannot be below 0.")
    return now


def _a_week(unit: str, said: HowOften) -> float:
    weeks = int(said.period or 1)
    if said.total and not float(said.total):
        return 0.0
    if unit == DAYS and said.days:
        return int(said.days) / weeks
    if said.days and said.amount:
        return int(said.days) * _amount(unit, said.amount, said.unit) / weeks
    if said.total and said.kind is not MeasureKind.ONCE:
        return _amount(unit, said.total, said.unit) / weeks
    raise InvalidValue(f"How many {unit} is that?")


def _amount(unit: str, number: str, its_unit: str) -> float:
    if not (unit and its_unit):
        # Counted in nothing in particular: the number is all there is.
        return float(number)
    return parse_amount_in(unit, f"{number} {its_unit}")
