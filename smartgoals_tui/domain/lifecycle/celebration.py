"""The moments worth a word: a week met, a stair held, coming back after a missed week."""

from __future__ import annotations

from smartgoals_tui.domain.lifecycle.stair_moves import Climb, stair_offer
from smartgoals_tui.domain.progress.first_days import first_days_in
from smartgoals_tui.domain.progress.judging import UNMET, JudgedWeek, WeekState
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.streak import Streak

CAME_BACK = (
    "You came back after a week that didn’t go as planned. That is worth as much as keeping on."
)


def celebration(before: Progress, after: Progress) -> str:
    """Return what to celebrate about a check-in, in words; empty when it is an ordinary one."""
    if is_all_done(after) and not is_all_done(before):
        return "That was the last of it: all is done. b looks back at the goal."
    week, earlier = after.this_week, before.this_week
    if week is None or earlier is None:
        return ""
    if week.state is WeekState.MET and earlier.state is not WeekState.MET:
        first = first_days_in(after.goal, week, after.today)
        # One thing done in days that ask no more is a beginning, and said as that.
        return "" if first is not None and first.is_gentle else _week_met(before, after)
    last = _last_judged(after)
    came_back = last is not None and last.state in UNMET
    if came_back and earlier.count == 0 and week.count > 0:
        return "You are back. Coming back is the skill that keeps goals alive."
    return ""


def is_all_done(progress: Progress) -> bool:
    """Tell whether an amount in all was reached, or every step of something done once is done."""
    if progress.in_all is not None:
        return not progress.in_all.remaining
    return progress.steps is not None and progress.steps.next is None


def is_still_to_do(progress: Progress) -> bool:
    """Tell whether the day of something done once has passed, and it is not done."""
    end = progress.goal.end
    is_over = end is not None and end < progress.today
    return is_over and progress.steps is not None and progress.steps.next is not None


def _week_met(before: Progress, after: Progress) -> str:
    weeks = after.streak.current
    last = _last_judged(after)
    came_back = last is not None and last.state in UNMET
    run = CAME_BACK if came_back else describe_run(after.streak)
    best = " Your best yet." if weeks > 1 and weeks > before.streak.best else ""
    holds = isinstance(stair_offer(after), Climb)
    climb = " This step works: open the goal and press + to climb." if holds else ""
    return f"This week is kept. {run}{best}{climb}"


def describe_run(streak: Streak) -> str:
    """Say how many weeks were met one after the other, and how many a reserve held between them."""
    weeks, held = streak.current, len(streak.reserved)
    if held:
        return f"{weeks} weeks, {held} held in reserve."
    return f"{weeks} weeks in a row." if weeks > 1 else "A first week: that is how it starts."


def _last_judged(progress: Progress) -> JudgedWeek | None:
    ended = [
        week
        for week in progress.weeks
        if week is not progress.this_week and week.state is not WeekState.NEUTRAL
    ]
    return ended[-1] if ended else None
