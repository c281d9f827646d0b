"""How a goal's week is said in words, on every screen and on the command line."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.domain.dates import format_short, short_day
from smartgoals_tui.domain.goal import Status
from smartgoals_tui.domain.numbers import counted, format_amount
from smartgoals_tui.domain.plan import MeasureKind
from smartgoals_tui.domain.progress import PaceState, Progress
from smartgoals_tui.domain.streak import JudgedWeek, WeekState
from smartgoals_tui.domain.text import one_line
from smartgoals_tui.domain.week import DAY_NAMES


def reserve_words(progress: Progress) -> str:
    """Say how many reserve weeks the streak has used: "1 of 2 reserve weeks used"; "" for none."""
    there, used = progress.goal.reserve_weeks, len(progress.streak.reserved)
    return f"{used} of {there} reserve weeks used" if there else ""


def count_words(judged: JudgedWeek) -> str:
    """Say what was done of what was asked: "4 of 5", "12 of 20 km"; "1 day" of nothing."""
    count = format_amount(judged.count)
    unit = judged.measure.unit
    if judged.measure.kind is MeasureKind.DAYS:
        unit = "" if judged.required else "day" if judged.count == 1 else "days"
    asked = f" of {format_amount(judged.required)}" if judged.required else ""
    return f"{count}{asked}{' ' + unit if unit else ''}"


def describe_week(progress: Progress) -> str:
    """Say how far this week is: "4 of 5, 2 days left"; empty where there is no such week."""
    judged, pace = progress.this_week, progress.pace
    if judged is None or pace is None or judged.state is WeekState.NEUTRAL:
        return ""
    words, end = count_words(judged), progress.goal.end
    is_over = progress.goal.status is not Status.ACTIVE or (end and end < progress.today)
    if judged.state is WeekState.MET or is_over:
        return words
    return f"{words}, {counted(pace.days_left, 'day')} left"


def week_words(progress: Progress) -> str:
    """Say how this week is going: "on track", "kept this week", "paused"."""
    goal, judged, pace = progress.goal, progress.this_week, progress.pace
    if goal.status is not Status.ACTIVE:
        return goal.status.value
    if judged is not None and judged.state is WeekState.MET:
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
    if pace.state is PaceState.OUT_OF_REACH:
        return "each day still helps" if pace.days_left else "a light week"
    return pace.state.value


def describe_progress(progress: Progress) -> str:
    """Say in one line what the signs of a goal's card mean, without its title."""
    parts = [describe_week(progress), week_words(progress)]
    week = ", ".join(part for part in parts if part)
    kept, streak, reserve = progress.kept, progress.streak, reserve_words(progress)
    run = f"Streak {counted(streak.current, 'week')}, best {streak.best}" if streak.best else ""
    facts = [
        week,
        ", ".join(part for part in (run, reserve) if part),
        f"Kept {kept.met} of the last {counted(kept.of, 'week')}" if kept.met else "",
    ]
    return ". ".join(fact for fact in facts if fact) + "."


def describe_check_in(progress: Progress, day: date) -> str:
    """Answer a check-in: "Tuesday 17 Nov: 3 of 5"."""
    judged = next((one for one in reversed(progress.weeks) if day in one.week), None)
    return describe_counted(judged, day, progress.today)


def describe_counted(judged: JudgedWeek | None, day: date, today: date) -> str:
    """Say what the week of ``day`` holds by now: "Tuesday 17 Nov: 3 of 5"."""
    name = name_day(day, today)
    return name if judged is None else f"{name}: {one_line(count_words(judged))}"


def name_day(day: date, today: date) -> str:
    """Say a day: "Tuesday 17 Nov", with its year when that is not the year of ``today``."""
    return f"{DAY_NAMES[day.weekday()]} {short_day(day, today)}"
