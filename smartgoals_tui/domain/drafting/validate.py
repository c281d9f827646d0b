"""What the answers of a draft mean, and what is wrong with them, field by field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeVar

from smartgoals_tui.domain.drafting.measure_line import is_parted, line_problem
from smartgoals_tui.domain.drafting.read_measure import (
    AnswerReader,
    ReadMeasure,
    is_limit_on_days,
    read_measure,
    read_stair_measure,
    strip_weeks,
)
from smartgoals_tui.domain.drafting.said.now import read_now
from smartgoals_tui.domain.drafting.session_end import known_session, says_next_session
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import Letter, letter_of
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, Stair
from smartgoals_tui.domain.text.amounts import DAYS
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import counted, parse_amount, with_unit
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
    """The measure of the whole goal."""
    effort: Measure | None
    """Of what is done once: what is asked of each week on the way."""
    baseline: float | None
    stairs: tuple[Stair, ...]
    """Easiest first; the last is the whole goal, once its measure is known."""
    start: date | None
    end: date | None
    review_every: int | None
    next_session: date | None
    problems: tuple[Problem, ...]

    @property
    def asked(self) -> Measure | None:
        """What plans ask of the whole goal: the weekly effort where there is one."""
        return self.effort or self.measure

    def problem(self, field: str) -> str:
        """Return what is wrong with ``field``, in words; empty when nothing is."""
        return next((problem.message for problem in self.problems if problem.field == field), "")


def read(draft: GoalDraft, today: date) -> Reading:
    """Return what ``draft`` means on ``today``, with every problem found.

    Where a letter was skipped with a reason, what a goal cannot do without is taken to be the
    least there is: the wish for the action, once a week, from today.
    """
    reader = AnswerReader()
    action = action_of(draft.action)
    if not action and draft.skip_reason(Letter.S):
        action = line_of(draft.wish) if one_line(draft.wish) else ""
    if not action:
        reader.add_problem("action", "Say what you will do: a few words are enough.")
    measure, effort = _read_measure(draft, today, reader)
    start = reader.take("start", draft.start, lambda text: parse_coming_day(text, today))
    if not draft.start.strip() and draft.skip_reason(Letter.T):
        start = today
    elif not draft.start.strip():
        reader.add_problem("start", "Say when it starts: “today” will do.")
    session = reader.take(
        "next_session", draft.next_session, lambda text: parse_coming_day(text, today)
    )
    end = reader.take("end", draft.end, lambda text: _read_end(text, today, start, session))
    _expect_a_fitting_end(draft, measure, start, end, today, reader)
    return Reading(
        today=today,
        action=action,
        measure=measure,
        effort=effort,
        baseline=_read_baseline(draft),
        stairs=_read_stairs(draft, action, effort or measure, _Dates(today, start, end), reader),
        start=start,
        end=end,
        review_every=reader.take("review_every", draft.review_every, _read_review),
        next_session=session,
        problems=tuple(Problem(*problem) for problem in reader.problems.items()),
    )


def _read_measure(draft: GoalDraft, today: date, reader: AnswerReader) -> ReadMeasure:
    is_open = not (draft.days + draft.total).strip() and draft.skip_reason(Letter.M)
    if is_open and draft.kind is not MeasureKind.ONCE:
        return ReadMeasure(Measure(MeasureKind.DAYS, 1.0))
    if problem := not is_parted(draft) and line_problem(draft.often, today):
        # Nothing stands behind the line: what is wrong is wrong there.
        reader.add_problem("often", problem)
        return ReadMeasure(None)
    return read_measure(draft, reader)


def _expect_a_fitting_end(
    draft: GoalDraft,
    measure: Measure | None,
    start: date | None,
    end: date | None,
    today: date,
    reader: AnswerReader,
) -> None:
    """Say where the end does not fit the measure: none for an amount in all, or too near."""
    if measure is None:
        return
    if measure.kind is MeasureKind.IN_ALL and end is None and not draft.end.strip():
        reader.add_problem("end", "Say by when. A whole amount needs an end.")
    is_by_end = measure.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE)
    if is_by_end and end is not None and end < today and not draft.revises:
        reader.add_problem("end", f"{describe_day(end)} is over. By when will it be done?")
    if start is not None and end is not None and measure.weeks > 1:
        days = (end - start).days + 1
        if days < measure.days:
            reader.add_problem(
                "period",
                f"The goal has only {counted(days, 'day')}. "
                f"{counted(measure.weeks, 'week')} are longer than that.",
            )


def _read_baseline(draft: GoalDraft) -> float | None:
    """Return what is done in a week now; None where that is in words, which may stay."""
    try:
        return read_now(unit_of_now(draft), draft.baseline) if draft.baseline.strip() else None
    except InvalidValue:
        return None


def unit_of_now(draft: GoalDraft) -> str:
    """Return what the goal of ``draft`` counts in a week, and so what is done now."""
    counts_days = draft.kind is MeasureKind.DAYS or is_limit_on_days(draft)
    return DAYS if counts_days else draft.unit


def _read_review(text: str) -> int:
    weeks = parse_amount(strip_weeks(text))
    if weeks not in range(1, MAX_REVIEW_WEEKS + 1):
        raise InvalidValue("Look back every 1 to 104 weeks, in whole weeks.")
    return int(weeks)


def _read_end(text: str, today: date, start: date | None, session: date | None) -> date:
    if says_next_session(text):
        end = known_session(session, today)
    else:
        end = parse_end(text, today, start or today)
    if start is not None and end < start:
        raise InvalidValue(
            f"The end, {describe_day(end)}, is before the start, {describe_day(start)}."
        )
    return end


class _Dates(NamedTuple):
    """The days between which stairs may lie."""

    today: date
    start: date | None
    end: date | None


def _read_stairs(
    draft: GoalDraft, action: str, asked: Measure | None, dates: _Dates, reader: AnswerReader
) -> tuple[Stair, ...]:
    stairs = []
    for typed in draft.stairs:
        if not (typed.title + typed.target + typed.amount + typed.by).strip():
            continue
        try:
            stairs.append(_read_stair(typed, asked, draft.kind, dates))
        except InvalidValue as error:
            reader.add_problem("stairs", f"Step {len(stairs) + 1}: {error}")
    if asked:
        by = dates.end if draft.kind is MeasureKind.ONCE else None
        stairs.append(Stair(WHOLE_GOAL, capitalise(action), asked, by=by))
    return tuple(stairs)


def _read_stair(
    typed: StairDraft, asked: Measure | None, kind: MeasureKind, dates: _Dates
) -> Stair:
    has_steps = kind in (MeasureKind.IN_ALL, MeasureKind.ONCE)
    measure = None if has_steps else read_stair_measure(typed, asked)
    title = line_of(typed.title) if one_line(typed.title) else ""
    if not title and measure:
        title = _words_of(typed, measure)
    if not title:
        raise InvalidValue("give it a few words.")
    by = _read_due(typed.by, dates) if has_steps and typed.by.strip() else None
    return Stair(typed.uid, title, measure, typed.difficulty, typed.done_on, by)


def _words_of(typed: StairDraft, measure: Measure) -> str:
    """Return what a step without words is called: "2 minutes", or all that its weeks ask."""
    is_amount_alone = not typed.target.strip() and measure.amount is not None
    asks = with_unit(measure.amount or 0, measure.unit) if is_amount_alone else measure.describe()
    return capitalise(asks)


def _read_due(text: str, dates: _Dates) -> date:
    by = parse_end(text, dates.today, dates.start or dates.today)
    if dates.end is not None and by > dates.end:
        raise InvalidValue(
            f"{describe_day(by)} is after the end of the goal, {describe_day(dates.end)}."
        )
    if dates.start is not None and by < dates.start:
        raise InvalidValue(
            f"{describe_day(by)} is before the goal starts, {describe_day(dates.start)}."
        )
    return by
