"""What the answers of a draft mean, and what is wrong with them, field by field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import Letter, letter_of
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, Measure, MeasureKind, Stair
from smartgoals_tui.domain.text.amounts import DAYS, parse_amount_in, parse_positive_in
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import parse_amount
from smartgoals_tui.domain.text.phrases import action_of
from smartgoals_tui.domain.text.text import capitalise, line_of, one_line
from smartgoals_tui.domain.text.typed_dates import parse_coming_day, parse_end

MAX_REVIEW_WEEKS = 104

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Problem:
    """An answer that would make the goal unusable."""

    field: str
    message: str
    """A sentence for the person, shown beside the field."""

    @property
    def letter(self) -> Letter:
        """The letter whose screen asks for the field."""
        return letter_of(self.field)


@dataclass(frozen=True, slots=True)
class Reading:
    """The meaning of a draft; None where an answer is missing or not understood."""

    today: date
    action: str
    measure: Measure | None
    baseline: float | None
    stairs: tuple[Stair, ...]
    """Easiest first; the last is the whole goal, once its measure is known."""
    start: date | None
    end: date | None
    review_every: int | None
    next_session: date | None
    problems: tuple[Problem, ...]

    def problem(self, field: str) -> str:
        """Return what is wrong with ``field``, in words; empty when nothing is."""
        return next((problem.message for problem in self.problems if problem.field == field), "")


def read(draft: GoalDraft, today: date) -> Reading:
    """Return what ``draft`` means on ``today``, with every problem found.

    Where a letter was skipped with a reason, what a goal cannot do without is taken to be the
    least there is: the wish for the action, once a week, from today.
    """
    reader = _Reader()
    action = action_of(draft.action)
    if not action and draft.skip_reason(Letter.S):
        action = line_of(draft.wish) if one_line(draft.wish) else ""
    if not action:
        reader.add_problem("action", "Say what you will do: a few words are enough.")
    measure = _read_measure(draft, reader)
    start = reader.take("start", draft.start, lambda text: parse_coming_day(text, today))
    if not draft.start.strip() and draft.skip_reason(Letter.T):
        start = today
    elif not draft.start.strip():
        reader.add_problem("start", "Say when it starts: “today” will do.")
    end = reader.take("end", draft.end, lambda text: _read_end(text, today, start))
    return Reading(
        today=today,
        action=action,
        measure=measure,
        baseline=reader.take("baseline", draft.baseline, partial(_read_baseline, draft)),
        stairs=_read_stairs(draft, action, measure, reader),
        start=start,
        end=end,
        review_every=reader.take("review_every", draft.review_every, _read_review),
        next_session=reader.take(
            "next_session", draft.next_session, lambda text: parse_coming_day(text, today)
        ),
        problems=tuple(reader.problems),
    )


class _Reader:
    """Collects what could not be understood."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add_problem(self, field: str, message: str) -> None:
        if not any(problem.field == field for problem in self.problems):
            self.problems.append(Problem(field, message))

    def take(self, field: str, text: str, understand: Callable[[str], T]) -> T | None:
        """Return what ``text`` means; None when it is empty or when it was a problem."""
        if not text.strip():
            return None
        try:
            return understand(text)
        except InvalidValue as error:
            self.add_problem(field, str(error))
            return None


def _read_measure(draft: GoalDraft, reader: _Reader) -> Measure | None:
    typed = draft.days if draft.kind is MeasureKind.DAYS else draft.total
    if not typed.strip() and draft.skip_reason(Letter.M):
        return Measure(MeasureKind.DAYS, 1.0)
    unit = reader.take("unit", draft.unit, _read_unit) or ""
    amount = reader.take("amount", draft.amount, partial(parse_positive_in, unit))
    if draft.kind is MeasureKind.DAYS:
        days = reader.take("days", draft.days, _read_days)
        if not draft.days.strip():
            reader.add_problem("days", "Say on how many days a week: 1 to 7.")
        return None if days is None else Measure(draft.kind, days, amount, unit)
    total = reader.take("total", draft.total, partial(parse_positive_in, unit))
    if not draft.total.strip():
        reader.add_problem("total", "Say how much in a week: a number above 0.")
    return None if total is None else Measure(draft.kind, total, amount, unit)


def _read_unit(text: str) -> str:
    unit = line_of(text)
    if unit and not any(letter.isalpha() for letter in unit) and any(map(str.isdigit, unit)):
        raise InvalidValue("A unit is a word, such as minutes, km or pages.")
    return unit


def _read_days(text: str) -> float:
    days = parse_amount_in(DAYS, text)
    if days not in range(1, 8):
        raise InvalidValue("A week has 7 days: choose a whole number from 1 to 7.")
    return days


def _read_baseline(draft: GoalDraft, text: str) -> float:
    unit = DAYS if draft.kind is MeasureKind.DAYS else draft.unit
    baseline = parse_amount_in(unit, text)
    if baseline < 0:
        raise InvalidValue("What you do now cannot be below 0.")
    return baseline


def _read_review(text: str) -> int:
    weeks = parse_amount(strip_weeks(text))
    if weeks not in range(1, MAX_REVIEW_WEEKS + 1):
        raise InvalidValue("Look back every 1 to 104 weeks, in whole weeks.")
    return int(weeks)


def strip_weeks(text: str) -> str:
    """Return "2" for "2 weeks" or "2 week"."""
    return text.lower().strip().removesuffix("s").removesuffix("week").strip()


def _read_end(text: str, today: date, start: date | None) -> date:
    end = parse_end(text, today, start or today)
    if start is not None and end < start:
        raise InvalidValue(
            f"The end, {describe_day(end)}, is before the start, {describe_day(start)}."
        )
    return end


def _read_stairs(
    draft: GoalDraft, action: str, measure: Measure | None, reader: _Reader
) -> tuple[Stair, ...]:
    stairs = []
    for typed in draft.stairs:
        if not (typed.title + typed.target + typed.amount).strip():
            continue
        try:
            stairs.append(_read_stair(typed, measure))
        except InvalidValue as error:
            reader.add_problem("stairs", f"Stair {len(stairs) + 1}: {error}")
    if measure:
        stairs.append(Stair(WHOLE_GOAL, capitalise(action), measure))
    return tuple(stairs)


def _read_stair(typed: StairDraft, whole: Measure | None) -> Stair:
    measure = _stair_measure(typed, whole)
    title = line_of(typed.title) if one_line(typed.title) else ""
    if not title and measure:
        title = capitalise(measure.describe())
    if not title:
        raise InvalidValue("give it a few words.")
    return Stair(typed.uid, title, measure, typed.difficulty, typed.done_on)


def _stair_measure(typed: StairDraft, whole: Measure | None) -> Measure | None:
    if whole is None or not (typed.target.strip() or typed.amount.strip()):
        return None
    amount_of = partial(parse_positive_in, whole.unit)
    number = _read_days if whole.kind is MeasureKind.DAYS else amount_of
    target = number(typed.target) if typed.target.strip() else whole.target
    amount = amount_of(typed.amount) if typed.amount.strip() else whole.amount
    return Measure(whole.kind, target, amount, whole.unit)
