"""The week that counts, before and after: what it holds now, and what it holds with the goal."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from smartgoals_tui.domain.drafting.said.now import read_now
from smartgoals_tui.domain.drafting.validate import Reading, unit_of_now
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, share_in_all
from smartgoals_tui.domain.text.numbers import AmbiguousNumber, format_amount, with_unit
from smartgoals_tui.domain.text.text import cut, line_of

MOST_PARTS = 7
"""Days and steps up to so many are parts of their own; more of them are one bar."""
NOW, THEN = "now", "then"
NOT_SAID = "not said yet"
IN_WORDS = "no number in this, and that is fine"
TITLES = {1: "A week that counts", 2: "Two weeks that count", 4: "Four weeks that count"}
STEP_BY_STEP = "Step by step"
IN_ALL = "In all"

_UNIT_LENGTH = 12


class Part(Enum):
    """A day of the week, or a step."""

    DONE = "done"
    PARTLY = "partly"
    OPEN = "open"
    """It can be done, and is not."""
    HERE = "here"
    """The step one stands at."""
    NOT_PLANNED = "not planned"


class Shape(Enum):
    """How a week is drawn."""

    DAYS = "days"
    """Its seven days by their names."""
    STEPS = "steps"
    """As many parts as are asked."""
    BAR = "bar"
    """One bar that is filled."""
    LIMIT = "limit"
    """One bar up to a line, and what goes over it."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a week holds."""

    label: str
    words: str
    parts: tuple[Part, ...] = ()
    """Of days and steps; none where it is not known."""
    share: float | None = None
    """Of a bar: how much of it is filled, or used, 0 to 1; None where it is not known."""


@dataclass(frozen=True, slots=True)
class CountedWeek:
    """A week, or a period, as it is now and as it will be."""

    title: str
    shape: Shape
    now: Row
    then: Row
    week_start: int = 0
    """The weekday of the first day."""
    line: float = 1.0
    """Of a limit: where on the bar its line is, 0 to 1."""


def counted_week(draft: GoalDraft, reading: Reading, week_start: int = 0) -> CountedWeek | None:
    """Return the week that the measure of ``draft`` asks for; None while there is no measure."""
    measure = reading.asked
    if measure is None:
        return None
    if measure.kind is MeasureKind.ONCE:
        return _steps(max(1, len(reading.stairs)))
    now = _Now(reading.baseline, _unknown_words(draft), measure)
    if reading.effort is not None:
        # What is done now is not asked of a thing that is done once.
        now = _Now(0.0, "", measure)
    if measure.kind is MeasureKind.DAYS:
        return _days(now, draft.weekdays, week_start)
    if measure.kind is MeasureKind.LIMIT:
        return _limit(now)
    return _bar(now, reading)


@dataclass(frozen=True, slots=True)
class _Now:
    """What is done now, beside the measure."""

    a_week: float | None
    unknown: str
    """What is said where it is not known."""
    measure: Measure

    @property
    def count(self) -> float | None:
        """How much it is in a period."""
        return None if self.a_week is None else self.a_week * self.measure.weeks

    def row(self, words: str, parts: Iterable[Part] = (), share: float | None = None) -> Row:
        """Return its row, or one that says that it is not known."""
        if self.a_week is None:
            return Row(NOW, self.unknown)
        return Row(NOW, words, tuple(parts), share)


def _unknown_words(draft: GoalDraft) -> str:
    if not draft.baseline.strip():
        return NOT_SAID
    try:
        read_now(unit_of_now(draft), draft.baseline)
    except AmbiguousNumber as error:
        return str(error)
    except InvalidValue:
        return IN_WORDS
    return ""


# Days


def _days(now: _Now, planned: frozenset[int], week_start: int) -> CountedWeek:
    measure, count = now.measure, now.count or 0.0
    asked = int(measure.target)
    if measure.weeks > 1:
        return _days_of_period(now, asked)
    order = [(week_start + offset) % 7 for offset in range(7)]
    fits = len(planned) >= asked
    # Planned days come first; where they are too few, the first of the others count too.
    first = sorted(order, key=lambda day: day not in planned)[:asked]
    then = [
        Part.DONE if day in first else _left(day, planned if fits else frozenset()) for day in order
    ]
    words = f"{format_amount(count)} of 7" if count <= 7 else f"{format_amount(count)} a week"
    return CountedWeek(
        TITLES[1],
        Shape.DAYS,
        now.row(words, _filled(count, 7)),
        Row(THEN, f"{asked} of 7", tuple(then)),
        week_start,
    )


def _left(day: int, planned: frozenset[int]) -> Part:
    return Part.NOT_PLANNED if planned and day not in planned else Part.OPEN


def _filled(count: float, parts: int) -> Iterable[Part]:
    whole = math.floor(count)
    for number in range(parts):
        if number < whole:
            yield Part.DONE
        else:
            yield Part.PARTLY if number < count else Part.OPEN


def _days_of_period(now: _Now, asked: int) -> CountedWeek:
    measure, count = now.measure, now.count or 0.0
    title, then_words = TITLES[measure.weeks], f"{asked} of {measure.days} days"
    words = f"{format_amount(count)} of {measure.days} days"
    if asked > MOST_PARTS:
        row = now.row(words, share=min(1.0, count / measure.days))
        then = Row(THEN, then_words, share=asked / measure.days)
        return CountedWeek(title, Shape.BAR, row, then)
    then = Row(THEN, then_words, (Part.DONE,) * asked)
    return CountedWeek(title, Shape.STEPS, now.row(words, _filled(count, asked)), then)


# Amounts


def _bar(now: _Now, reading: Reading) -> CountedWeek:
    measure, count = now.measure, now.count or 0.0
    asked, then = measure.target, _amount(measure.target, measure)
    if measure.kind is MeasureKind.IN_ALL:
        share = _share_of_a_week(measure, reading)
        if share is None:
            row = now.row(f"{_amount(count, measure)} a week")
            return CountedWeek(IN_ALL, Shape.BAR, row, _full(f"{then} in all"))
        asked, then = share, f"about {_amount(share, measure)}"
    scale = max(count, asked)
    row = now.row(f"{format_amount(count)} of {_amount(asked, measure)}", share=count / scale)
    return CountedWeek(TITLES[measure.weeks], Shape.BAR, row, Row(THEN, then, share=asked / scale))


def _full(words: str) -> Row:
    return Row(THEN, words, share=1.0)


def _share_of_a_week(measure: Measure, reading: Reading) -> float | None:
    """Return what a first week asks of an amount in all; None while it has no end."""
    if reading.end is None:
        return None
    days = (reading.end - (reading.start or reading.today)).days + 1
    return share_in_all(measure, measure.target, min(7, days), days) if days > 0 else None


def _limit(now: _Now) -> CountedWeek:
    measure, count = now.measure, now.count or 0.0
    most = measure.target
    unit = measure.unit or ("days" if measure.on_days else "")
    then = f"at most {_with(most, unit)}" if most else f"no {cut(line_of(unit), _UNIT_LENGTH)}"
    if measure.on_days and most:
        then = f"on {then}"
    if not (most or unit):
        then = "none"
    scale = max(count, most) or 1.0
    return CountedWeek(
        TITLES[measure.weeks],
        Shape.LIMIT,
        now.row(_with(count, unit), share=count / scale),
        Row(THEN, then, share=0.0),
        line=most / scale,
    )


def _amount(number: float, measure: Measure) -> str:
    return _with(number, measure.unit)


def _with(number: float, unit: str) -> str:
    return with_unit(number, cut(line_of(unit), _UNIT_LENGTH))


# Steps


def _steps(count: int) -> CountedWeek:
    """Return the way to something that is done once."""
    words = f"step 1 of {count}"
    if count > MOST_PARTS:
        row = Row(NOW, words, share=0.0)
        return CountedWeek(STEP_BY_STEP, Shape.BAR, row, _full("done"))
    now = (Part.HERE, *(Part.OPEN,) * (count - 1))
    then = Row(THEN, "done", (Part.DONE,) * count)
    return CountedWeek(STEP_BY_STEP, Shape.STEPS, Row(NOW, words, now), then)
