"""How a goal's week is said in words, on every screen and on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, without_unit
from smartgoals_tui.domain.goal.plan import Plan
from smartgoals_tui.domain.progress.first_days import FirstDays, first_days_in
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState
from smartgoals_tui.domain.progress.log import day_amount, day_counts
from smartgoals_tui.domain.progress.progress import Pace, PaceState, Progress
from smartgoals_tui.domain.text.dates import format_short, short_day
from smartgoals_tui.domain.text.numbers import counted, format_amount, with_unit
from smartgoals_tui.domain.text.text import capitalise, cut, line_of
from smartgoals_tui.domain.text.week import DAY_NAMES

UNIT_LENGTH = 12
"""Letters of a unit in words that stand beside others."""

DAYS_SAID = 14
"""From so many days on time is told in weeks."""

GOOD_BEGINNING = "a good beginning"

SAYS_DAYS = (PaceState.TO_GO, PaceState.LEFT)
"""Paces whose words say how many days are left."""


def reserve_words(progress: Progress) -> str:
    """Say how many reserve weeks the streak has used: "1 of 2 reserve weeks used"; "" for none."""
    there, used = progress.goal.reserve_weeks, len(progress.streak.reserved)
    return f"{used} of {there} reserve weeks used" if there else ""


def count_words(judged: JudgedWeek) -> str:
    """Say what was done of what was asked: "4 of 5", "12 of 20 km"; "1 day" of nothing.

    Of a limit "7 of at most 10 beers", of a share of an amount in all "3 of about 5 pages".
    """
    measure, kind = judged.measure, judged.measure.kind
    count, unit = format_amount(judged.count), _counted_unit(measure)
    if kind is MeasureKind.LIMIT:
        return f"{count} of at most {with_unit(judged.required, unit)}"
    if not judged.required:
        return with_unit(judged.count, unit or ("days" if kind is MeasureKind.DAYS else ""))
    about = "about " if kind is MeasureKind.IN_ALL else ""
    return f"{count} of {about}{with_unit(judged.required, unit)}"


def _counted_unit(measure: Measure) -> str:
    """Return what a week's count is counted in; "" for days, which need no name."""
    if measure.kind is MeasureKind.ONCE:
        return "steps"
    if measure.on_days:
        return measure.unit or "days"
    return "" if measure.kind is MeasureKind.DAYS else measure.unit


def describe_week(progress: Progress) -> str:
    """Say how far this week is: "4 of 5, 2 days left"; empty where there is no such week.

    The days are left out where ``week_words`` says them.
    """
    judged, pace = progress.this_week, progress.pace
    if judged is None or pace is None or judged.state is WeekState.NEUTRAL:
        return ""
    words, end = count_words(judged), progress.goal.end
    is_over = progress.goal.status is not Status.ACTIVE or (end and end < progress.today)
    says_days = pace.state in SAYS_DAYS and week_words(progress) == _to_go(judged, pace)
    if judged.state in (WeekState.MET, WeekState.OVER) or is_over or says_days:
        return words
    return f"{words}, {counted(pace.days_left, 'day')} left"


def week_words(progress: Progress) -> str:
    """Say how this week is going: "on track", "9.5 km to go, 6 days", "kept this week"."""
    goal, judged, pace = progress.goal, progress.this_week, progress.pace
    if goal.status is not Status.ACTIVE:
        return goal.status.value
    if beginning := _beginning(progress):
        return beginning
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
    if pace.state is PaceState.OVER:
        begins = DAY_NAMES[judged.week.next.start.weekday()]
        return f"over by {format_amount(pace.needed)}; a new week starts {begins}"
    if pace.state is PaceState.OUT_OF_REACH:
        return "each day still helps" if pace.days_left else "a light week"
    return _to_go(judged, pace) if pace.state in SAYS_DAYS else pace.state.value


def _beginning(progress: Progress) -> str:
    """Say how the first days go where they ask so little that there is nothing to keep; else ""."""
    first, judged = first_days_in_progress(progress), progress.this_week
    if first is None or judged is None or progress.goal.is_paused(progress.today):
        return ""
    if first.is_warm_up:
        return f"warm-up until {first.until(progress.today)}"
    is_met = judged.state is WeekState.MET and not progress.is_plain
    return GOOD_BEGINNING if is_met and first.is_gentle else ""


def first_days_in_progress(progress: Progress) -> FirstDays | None:
    """Return the first days that an active goal is in; None in later and in whole weeks."""
    if progress.goal.status is not Status.ACTIVE:
        return None
    return first_days_in(progress.goal, progress.this_week, progress.today)


def full_week_words(progress: Progress) -> str:
    """Say how this week is going, and of a beginning also what comes after it.

    "warm-up until Sunday; your first full week starts Mon 30 Nov".
    """
    words, then = week_words(progress), then_words(progress)
    return f"{words}; {then}" if then else words


def then_words(progress: Progress) -> str:
    """Say what comes after the first days where ``week_words`` says that they are that; else "".

    "your first full week starts Mon 30 Nov".
    """
    first = first_days_in_progress(progress)
    return first.then(progress.today) if first and _beginning(progress) else ""


def warm_up_words(progress: Progress) -> str:
    """Say in a sentence that a goal is in its warm-up, and what comes after it; else ""."""
    first = first_days_in_progress(progress)
    words = full_week_words(progress) if first and first.is_warm_up else ""
    return f"{capitalise(words)}." if words else ""


def beginning_words(goal: Goal, judged: JudgedWeek | None, day: date, today: date) -> str:
    """Go on from ``describe_counted`` where a check-in on ``day`` is a beginning; else "".

    ", a good beginning. Your first full week starts Mon 30 Nov".
    """
    first = first_days_in(goal, judged, today)
    if first is None or judged is None or day not in judged.week:
        return ""
    if judged.state is not WeekState.MET or not first.is_gentle:
        return ""
    return f", {GOOD_BEGINNING}. {capitalise(first.then(today))}"


def _to_go(judged: JudgedWeek, pace: Pace) -> str:
    """Say what is left to do, or left of a limit, where no number of sittings says it."""
    days = counted(pace.days_left, "day")
    if pace.state is PaceState.LEFT:
        if not judged.required:
            return f"none so far, {days} to go"
        of = format_amount(judged.required)
        return f"{format_amount(pace.needed)} of {of} left, {days} to go"
    unit = cut(line_of(_counted_unit(judged.measure)), UNIT_LENGTH)
    return f"{with_unit(pace.needed, unit)} to go, {days}"


def describe_whole(progress: Progress, hidden: bool = False) -> str:
    """Say where the whole of an amount in all, or of something done once, stands; else "".

    "32 of 50 pages, 18 to go in 4 weeks"; "step 2 of 5: outline, by Fri 4 Dec, 30 weeks to go".
    """
    goal, today = progress.goal, progress.today
    if progress.in_all is not None:
        whole, unit = progress.in_all, "" if hidden else line_of(goal.measurable.measure.unit)
        words = f"{format_amount(whole.done)} of {with_unit(whole.target, unit)}"
        if not whole.remaining:
            return f"{words}, all done"
        return f"{words}, {format_amount(whole.remaining)} to go{_time_left(whole.end, today)}"
    if progress.steps is None:
        return ""
    done, of, ahead = progress.steps
    if ahead is None:
        return "all done"
    title = "" if hidden else f": {line_of(ahead.title)}"
    by = f", by {format_short(ahead.by, today)}" if ahead.by else ""
    left = _time_left(goal.end, today).replace(" in ", ", ")
    return f"step {done + 1} of {of}{title}{by}{left}" + (" to go" if left else "")


def _time_left(end: date | None, today: date) -> str:
    """Say the time until ``end``: " in 4 weeks", " in 5 days"; "" where it has passed."""
    if end is None or end < today:
        return ""
    days = (end - today).days + 1
    return f" in {counted(days, 'day') if days < DAYS_SAID else counted(round(days / 7), 'week')}"


def describe_progress(progress: Progress, hidden: bool = False) -> str:
    """Say in one line what the signs of a goal's card mean, without its title.

    Titles of steps are left out while words are ``hidden``.
    """
    whole = line_of(describe_whole(progress, hidden))
    parts = [whole, describe_week(progress), full_week_words(progress)]
    week = ", ".join(part for part in parts if part)
    if progress.is_plain:
        return f"{week}." if week else ""
    streak, reserve = progress.streak, reserve_words(progress)
    run = f"Streak {counted(streak.current, 'week')}, best {streak.best}" if streak.best else ""
    facts = [
        week,
        ", ".join(part for part in (run, reserve) if part),
        kept_words(progress),
    ]
    return ". ".join(fact for fact in facts if fact) + "."


def kept_words(progress: Progress) -> str:
    """Say how many of the last weeks were kept; "" for none, and while there is but a beginning."""
    kept, first = progress.kept, first_days_in_progress(progress)
    if not kept.met or (first is not None and first.is_gentle):
        return ""
    return f"Kept {kept.met} of the last {counted(kept.of, 'week')}"


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
    asked = plan.measure.amount if plan.measure.kind is MeasureKind.DAYS else None
    if not entries or asked is None or day_counts(plan, entries):
        return ""
    done = format_amount(day_amount(plan, entries))
    return f"{done} of {with_unit(asked, plan.measure.unit)}"


def name_day(day: date, today: date) -> str:
    """Say a day: "Tuesday 17 Nov", with its year when that is not the year of ``today``."""
    return f"{DAY_NAMES[day.weekday()]} {short_day(day, today)}"
