"""How a goal's week is said in words, on every screen and on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.measure import MeasureKind, without_unit
from smartgoals_tui.domain.goal.plan import Plan
from smartgoals_tui.domain.progress.progress import Pace, PaceState, Progress
from smartgoals_tui.domain.progress.streak import JudgedWeek, WeekState, day_amount, day_counts
from smartgoals_tui.domain.text.dates import format_short, short_day
from smartgoals_tui.domain.text.numbers import counted, format_amount, with_unit
from smartgoals_tui.domain.text.text import cut, line_of
from smartgoals_tui.domain.text.week import DAY_NAMES

UNIT_LENGTH = 12
"""Letters of a unit in words that stand beside others."""


def reserve_words(progress: Progress) -> str:
    """Say how many reserve weeks the streak has used: "1 of 2 reserve weeks used"; "" for none."""
    there, used = progress.goal.reserve_weeks, len(progress.streak.reserved)
    return f"{used} of {there} reserve weeks used" if there else ""


def count_words(judged: JudgedWeek) -> str:
    """Say what was done of what was asked: "4 of 5", "12 of 20 km"; "1 day" of nothing."""
    is_days = judged.measure.kind is MeasureKind.DAYS
    if not judged.required:
        return with_unit(judged.count, "days" if is_days else judged.measure.unit)
    unit = "" if is_days else judged.measure.unit
    return f"{format_amount(judged.count)} of {with_unit(judged.required, unit)}"


def describe_week(progress: Progress) -> str:
    """Say how far this week is: "4 of 5, 2 days left"; empty where there is no such week.

    The days are left out where ``week_words`` says them.
    """
    judged, pace = progress.this_week, progress.pace
    if judged is None or pace is None or judged.state is WeekState.NEUTRAL:
        return ""
    words, end = count_words(judged), progress.goal.end
    is_over = progress.goal.status is not Status.ACTIVE or (end and end < progress.today)
    says_days = week_words(progress) == _to_go(judged, pace)
    if judged.state is WeekState.MET or is_over or says_days:
        return words
    return f"{words}, {counted(pace.days_left, 'day')} left"


def week_words(progress: Progress) -> str:
    """Say how this week is going: "on track", "9.5 km to go, 6 days", "kept this week"."""
    goal, judged, pace = progress.goal, progress.this_week, progress.pace
    if goal.status is not Status.ACTIVE:
        return goal.status.value
    if judged is not None and judged.state is WeekState.MET and not progress.is_plain:
        return "kept this week"
    if goal.start > progress.today:
        return f"starts {format_short(goal.start, progress.today)}"
    if goal.end is not None and goal.end < progress.today:
        return f"ended {short_day(goal.end, progress.today)}"
    if judged is None or pace is None:
        return ""
    if goal.is_paused(progress.today):
        return "paused"
    if judged.state is WeekState.NEUTRAL:
        return "nothing asked this week"
    if progress.is_plain:
        return ""
    if pace.state is PaceState.OUT_OF_REACH:
        return "each day still helps" if pace.days_left else "a light week"
    return _to_go(judged, pace) if pace.state is PaceState.TO_GO else pace.state.value


def _to_go(judged: JudgedWeek, pace: Pace) -> str:
    """Say what is left to do, where it is not known how many sittings that takes."""
    unit = cut(line_of(judged.measure.unit), UNIT_LENGTH)
    return f"{with_unit(pace.needed, unit)} to go, {counted(pace.days_left, 'day')}"


def describe_progress(progress: Progress) -> str:
    """Say in one line what the signs of a goal's card mean, without its title."""
    parts = [describe_week(progress), week_words(progress)]
    week = ", ".join(part for part in parts if part)
    if progress.is_plain:
        return f"{week}." if week else ""
    kept, streak, reserve = progress.kept, progress.streak, reserve_words(progress)
    run = f"Streak {counted(streak.current, 'week')}, best {streak.best}" if streak.best else ""
    facts = [
        week,
        ", ".join(part for part in (run, reserve) if part),
        f"Kept {kept.met} of the last {counted(kept.of, 'week')}" if kept.met else "",
    ]
    return ". ".join(fact for fact in facts if fact) + "."


def describe_check_in(
    progress: Progress, day: date, check_ins: Iterable[CheckIn] = (), hidden: bool = False
) -> str:
    """Answer a check-in: "Tuesday 17 Nov: 3 of 5", or "12 of 20 pages" where the day needs more.

    ``check_ins`` are those of the goal; units are left out while words are ``hidden``.
    """
    judged = next((week for week in reversed(progress.weeks) if day in week.week), None)
    entries = [check_in for check_in in check_ins if check_in.day == day]
    return describe_counted(progress.goal, judged, day, progress.today, entries, hidden)


def describe_counted(
    goal: Goal,
    judged: JudgedWeek | None,
    day: date,
    today: date,
    entries: Sequence[CheckIn],
    hidden: bool = False,
) -> str:
    """Say what ``day`` holds while it does not count yet, else what its week ``judged`` holds."""
    name = name_day(day, today)
    if judged is None:
        return name
    asked = goal.plan_on(day)
    if hidden:
        judged = judged._replace(measure=without_unit(judged.measure))
        asked = replace(asked, measure=without_unit(asked.measure))
    words = _unfinished(asked, entries) or count_words(judged)
    return f"{name}: {line_of(words)}"


def _unfinished(plan: Plan, entries: Sequence[CheckIn]) -> str:
    """Say how much a day holds of what it needs to count: "12 of 20 pages"; "" once it counts."""
    asked = plan.measure.amount
    if not entries or asked is None or day_counts(plan, entries):
        return ""
    done = format_amount(day_amount(plan, entries))
    return f"{done} of {with_unit(asked, plan.measure.unit)}"


def name_day(day: date, today: date) -> str:
    """Say a day: "Tuesday 17 Nov", with its year when that is not the year of ``today``."""
    return f"{DAY_NAMES[day.weekday()]} {short_day(day, today)}"
