"""What another beginning of weeks or days would change, said before it is chosen.

Streaks are worked out at each look, so nothing stored changes with the calendar: a check-in keeps
the day it was made for. What can change is which week a day falls into, and which day it is now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import NamedTuple

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.progress.judging import UNMET, JudgedWeek, judge_week
from smartgoals_tui.domain.progress.log import Log, log_by_day
from smartgoals_tui.domain.progress.progress_wording import name_day
from smartgoals_tui.domain.progress.streak import streak_of
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.week import DAY_NAMES, Calendar, Week

NAMED = 2
"""So many goals are called by their titles."""

Logged = tuple[Goal, tuple[CheckIn, ...]]
"""A goal and all its check-ins."""

TitleOf = Callable[[Goal], str]
"""Returns what a goal is called on screen."""


class Recounted(NamedTuple):
    """A goal whose current streak is another one, in weeks."""

    goal: Goal
    before: int
    after: int


class Recount(NamedTuple):
    """What another calendar does to current streaks."""

    changed: tuple[Recounted, ...]
    same: int
    """How many goals keep theirs."""


def recount(
    goals: Iterable[Logged], moment: datetime, before: Calendar, after: Calendar
) -> Recount:
    """Compare the current streaks of ``goals`` under two calendars at one ``moment``."""
    found = []
    for goal, check_ins in goals:
        log = log_by_day(check_ins)
        streaks = (
            _current(goal, log, calendar.day_of(moment), calendar) for calendar in (before, after)
        )
        found.append(Recounted(goal, *streaks))
    changed = tuple(match for match in found if match.before != match.after)
    return Recount(changed, len(found) - len(changed))


def _current(goal: Goal, log: Log, today: date, calendar: Calendar) -> int:
    """Return the current streak, from no more weeks than it takes: there may be years of them."""
    week = calendar.week_of(today if goal.last_day is None else min(today, goal.last_day))
    weeks: list[JudgedWeek] = []
    unmet = 0
    while unmet <= goal.reserve_weeks:
        judged = judge_week(goal, log, week, today)
        if judged is None:
            break
        weeks.append(judged)
        unmet += judged.state in UNMET
        week = Week(judged.week.start).previous
    return streak_of(weeks[::-1], goal.reserve_weeks).current


def describe_week_start(calendar: Calendar, today: date) -> str:
    """Say which days this week has: "Weeks from Sunday: this week is 15–21 Nov."."""
    name = DAY_NAMES[calendar.week_start]
    return f"Weeks from {name}: this week is {calendar.week_of(today).label}."


def describe_day_start(calendar: Calendar) -> str:
    """Say until when it is still the day before."""
    if not calendar.day_start:
        return "A day ends at midnight."
    return f"Until {calendar.day_start} in the morning it is still the day before."


def preview_week_start(
    goals: Iterable[Logged], moment: datetime, before: Calendar, after: Calendar, title: TitleOf
) -> str:
    """Say what changes when weeks begin as ``after`` has it."""
    recounted = recount(goals, moment, before, after)
    parts = [
        describe_week_start(after, after.day_of(moment)),
        describe_recount(recounted, title),
        "Nothing recorded changes." if recounted.changed else "",
    ]
    return " ".join(part for part in parts if part)


def preview_day_start(
    goals: Iterable[Logged], moment: datetime, before: Calendar, after: Calendar, title: TitleOf
) -> str:
    """Say what changes when days begin as ``after`` has it."""
    parts = [describe_day_start(after), "Check-ins keep the day they were made for."]
    today = after.day_of(moment)
    if today != before.day_of(moment):
        # The same hour belongs to another day: weeks may end a day earlier or later.
        parts.insert(1, f"Today is {name_day(today, today)} then.")
        parts.append(describe_recount(recount(goals, moment, before, after), title))
    return " ".join(part for part in parts if part)


def describe_recount(recounted: Recount, title: TitleOf) -> str:
    """Say which streaks change and how many stay; empty where there is no goal."""
    if not recounted.changed:
        return "No streak changes." if recounted.same else ""
    named = [
        f"{title(recount.goal)} goes from {_in_a_row(recount.before)} to {recount.after}"
        for recount in recounted.changed[:NAMED]
    ]
    more = len(recounted.changed) - len(named)
    if more:
        named.append(f"{more} more change{'s' if more == 1 else ''}")
    if recounted.same:
        named.append(
            "1 goal stays as it is"
            if recounted.same == 1
            else f"{recounted.same} goals stay as they are"
        )
    return f"Every week is counted again: {'; '.join(named)}."


def _in_a_row(weeks: int) -> str:
    return f"{counted(weeks, 'week')} in a row" if weeks > 1 else counted(weeks, "week")
