"""What the answers to M mean: the measure of a draft, and of each of its stairs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, TypeVar

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.measure import PERIODS, Measure, MeasureKind, whole_days
from smartgoals_tui.domain.text.amounts import DAYS, parse_amount_in, parse_positive_in
from smartgoals_tui.domain.text.numbers import parse_amount
from smartgoals_tui.domain.text.text import line_of

T = TypeVar("T")

DAY_UNITS = frozenset(
    f"{unit}{ending}"
    for unit in ("day", "evening", "night", "morning", "afternoon", "weekday", "workday")
    for ending in ("", "s")
)
"""Units of a limit that say on how many days."""

_ASKED = {
    MeasureKind.TOTAL: "Say how much in a week: a number above 0.",
    MeasureKind.LIMIT: "Say how much at most: a number, or 0 for none at all.",
    MeasureKind.IN_ALL: "Say how much in all: a number above 0.",
}


class AnswerReader:
    """Reads answers and collects what could not be understood."""

    def __init__(self) -> None:
        self.problems: dict[str, str] = {}
        """The first problem of each field, in words."""

    def add_problem(self, field: str, message: str) -> None:
        """Keep the first problem of ``field``."""
        self.problems.setdefault(field, message)

    def take(self, field: str, text: str, understand: Callable[[str], T]) -> T | None:
        """Return what ``text`` means; None when it is empty or when it was a problem."""
        if not text.strip():
            return None
        try:
            return understand(text)
        except InvalidValue as error:
            self.add_problem(field, str(error))
            return None


class ReadMeasure(NamedTuple):
    """The measure of a draft; None where an answer is missing or not understood."""

    measure: Measure | None
    effort: Measure | None = None
    """Of what is done once: what is asked of each week."""


def read_measure(draft: GoalDraft, reader: AnswerReader) -> ReadMeasure:
    """Return what the answers to M mean, and tell ``reader`` what they do not."""
    unit = reader.take("unit", draft.unit, _read_unit) or ""
    amount = reader.take("amount", draft.amount, partial(parse_positive_in, unit))
    weeks = reader.take("period", draft.period, read_period) or 1
    kind = draft.kind
    if kind is MeasureKind.ONCE:
        return ReadMeasure(Measure(kind, 1.0), _read_effort(draft, unit, amount, reader))
    if kind is MeasureKind.DAYS:
        return ReadMeasure(_read_days_of(draft, unit, amount, weeks, reader))
    return ReadMeasure(_read_total_of(draft, unit, amount, weeks, reader))


def _read_days_of(
    draft: GoalDraft, unit: str, amount: float | None, weeks: int, reader: AnswerReader
) -> Measure | None:
    cap = reader.take("cap", draft.cap, partial(_read_most, unit))
    days = reader.take("days", draft.days, partial(read_days, weeks))
    if not draft.days.strip():
        most = 7 * weeks
        reader.add_problem(
            "days",
            "Say on how many days a week: 1 to 7." if weeks == 1 else f"Say on how many of {most}.",
        )
    if days is None:
        return None
    return Measure(
        MeasureKind.DAYS, days, amount if cap is None else None, unit, cap=cap, weeks=weeks
    )


def _read_total_of(
    draft: GoalDraft, unit: str, amount: float | None, weeks: int, reader: AnswerReader
) -> Measure | None:
    kind = draft.kind
    on_days = is_limit_on_days(draft)
    understand: Callable[[str], float] = partial(parse_positive_in, unit)
    if kind is MeasureKind.LIMIT:
        understand = partial(read_days, weeks, least=0) if on_days else partial(_read_most, unit)
    total = reader.take("total", draft.total, understand)
    if not draft.total.strip():
        reader.add_problem("total", _ASKED[kind])
    if total is None:
        return None
    if kind is MeasureKind.IN_ALL:
        return Measure(kind, total, amount, unit)
    usual = None if kind is MeasureKind.LIMIT else amount
    return Measure(kind, total, usual, unit, on_days=on_days, weeks=weeks)


def _read_effort(
    draft: GoalDraft, unit: str, amount: float | None, reader: AnswerReader
) -> Measure | None:
    """Return what is asked of each week on the way to something done once, if anything is."""
    if draft.days.strip():
        days = reader.take("days", draft.days, partial(read_days, 1))
        return None if days is None else Measure(MeasureKind.DAYS, days, amount, unit)
    total = reader.take("total", draft.total, partial(parse_positive_in, unit))
    return None if total is None else Measure(MeasureKind.TOTAL, total, amount, unit)


def is_limit_on_days(draft: GoalDraft) -> bool:
    """Tell whether a draft is a limit of days: its unit is one of days, evenings and the like."""
    return draft.kind is MeasureKind.LIMIT and line_of(draft.unit).casefold() in DAY_UNITS


def read_stair_measure(typed: StairDraft, whole: Measure | None) -> Measure | None:
    """Return the smaller target of a stair on the way to ``whole``; None for a one-off.

    Raises:
        InvalidValue: a number is not one that can be asked.
    """
    if whole is None or whole.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE):
        return None
    if not (typed.target.strip() or typed.amount.strip()):
        return None
    number: Callable[[str], float] = partial(parse_positive_in, whole.unit)
    if whole.counts_days:
        number = partial(read_days, whole.weeks, least=0 if whole.on_days else 1)
    elif whole.kind is MeasureKind.LIMIT:
        number = partial(_read_most, whole.unit)
    target = number(typed.target) if typed.target.strip() else whole.target
    amount, cap = whole.amount, whole.cap
    if typed.amount.strip() and cap is not None:
        cap = _read_most(whole.unit, typed.amount)
    elif typed.amount.strip():
        amount = parse_positive_in(whole.unit, typed.amount)
    return Measure(
        whole.kind, target, amount, whole.unit, cap=cap, on_days=whole.on_days, weeks=whole.weeks
    )


def _read_unit(text: str) -> str:
    unit = line_of(text)
    if unit and not any(letter.isalpha() for letter in unit) and any(map(str.isdigit, unit)):
        raise InvalidValue("A unit is a word, such as minutes, km or pages.")
    return unit


def read_days(weeks: int, text: str, least: int = 1) -> float:
    """Return a typed number of days out of ``weeks``; raises InvalidValue otherwise."""
    days = parse_amount_in(DAYS, text)
    if days not in range(least, 7 * weeks + 1):
        raise InvalidValue(whole_days(weeks, least))
    return days


def _read_most(unit: str, text: str) -> float:
    most = parse_amount_in(unit, text)
    if most < 0:
        raise InvalidValue("The most cannot be below 0.")
    # A limit that only differs from none where nobody can see it is none.
    return most if round(most, 2) else 0.0


def read_period(text: str) -> int:
    """Return the weeks of a typed period; raises InvalidValue where it has not 1, 2 or 4."""
    weeks = parse_amount(strip_weeks(text))
    if weeks not in PERIODS:
        raise InvalidValue("A period has 1, 2 or 4 weeks.")
    return int(weeks)


def strip_weeks(text: str) -> str:
    """Return "2" for "2 weeks" or "2 week"."""
    return text.lower().strip().removesuffix("s").removesuffix("week").strip()
