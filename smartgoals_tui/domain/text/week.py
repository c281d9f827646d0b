"""Days and weeks on a person's own calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from smartgoals_tui.domain.errors import InvalidValue

MIN_YEAR, MAX_YEAR = 1900, 9999
"""The years in which days lie. Earlier ones are mistakes, and cost a goal thousands of weeks."""

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_and_month(day: date) -> str:
    """Write a day as "2 Mar", in English whatever the machine's locale."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]}"


def name_weekdays(days: Iterable[int], length: int | None = None) -> str:
    """Write weekdays, Monday 0, in their order: "Monday, Thursday"; of ``length`` 3 "Mon, Thu"."""
    return ", ".join(DAY_NAMES[day][:length] for day in sorted(days))


def expect_weekdays(days: Iterable[int]) -> None:
    """Raise InvalidValue unless all of ``days`` are weekdays."""
    if any(day not in range(7) for day in days):
        raise InvalidValue("A weekday goes from 0, Monday, to 6, Sunday.")


_OFFSETS = tuple(timedelta(days=n) for n in range(28))
_LENGTHS = tuple(timedelta(weeks=n) for n in range(5))


class Week(NamedTuple):
    """Seven days, or a period of 2 or 4 weeks, keyed by the first day."""

    start: date
    weeks: int = 1

    @property
    def end(self) -> date:
        """The last day: of a week the seventh."""
        return self.start + _OFFSETS[7 * self.weeks - 1]

    @property
    def days(self) -> tuple[date, ...]:
        """All days in order."""
        return tuple(self.start + offset for offset in _OFFSETS[: 7 * self.weeks])

    @property
    def next(self) -> "Week":
        """The week, or the period, after this one."""
        return Week(self.start + _LENGTHS[self.weeks], self.weeks)

    @property
    def previous(self) -> "Week":
        """The week, or the period, before this one."""
        return Week(self.start - _LENGTHS[self.weeks], self.weeks)

    @property
    def label(self) -> str:
        """It in words: "2–8 Mar", "30 Mar–5 Apr"."""
        if self.start.month == self.end.month:
            return f"{self.start.day}–{day_and_month(self.end)}"
        return f"{day_and_month(self.start)}–{day_and_month(self.end)}"

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class Calendar:
    """Where a person's weeks and days begin."""

    week_start: int = 0
    """The weekday a week starts on: Monday 0 (the default), Saturday 5 or Sunday 6."""
    day_start: int = 0
    """The hour (0 to 6) a day starts at; the hours before it belong to the day before."""

    def __post_init__(self) -> None:
        if self.week_start not in (0, 5, 6):
            raise InvalidValue("A week starts on Monday, Saturday or Sunday.")
        if self.day_start not in range(7):
            raise InvalidValue("A day starts at an hour from 0 to 6.")

    def day_of(self, moment: datetime) -> date:
        """Return the civil day of a moment on the person's own clock."""
        day = moment.date()
        return day - timedelta(days=1) if moment.hour < self.day_start else day

    def week_of(self, day: date) -> Week:
        """Return the week that holds ``day``."""
        return Week(day - timedelta(days=(day.weekday() - self.week_start) % 7))
