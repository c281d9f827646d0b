"""Weeks that are hard, and what helped before: shown again just then, as was said it would be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from heapq import merge
from typing import NamedTuple

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.lifecycle.stair_moves import CLIMBED, TICKED
from smartgoals_tui.domain.progress.judging import (
    TRANSPARENT,
    UNMET,
    JudgedWeek,
    WeekState,
    judge_week,
)
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.progress.progress import DayState, PaceState, Progress
from smartgoals_tui.domain.progress.review import Review
from smartgoals_tui.domain.text.text import line_of, one_line
from smartgoals_tui.domain.text.week import Week

HELPED, SURE = "What helped before", "What made you sure"


class Reminder(NamedTuple):
    """Words of the person's own that are shown again."""

    label: str
    words: str


def is_hard(progress: Progress) -> bool:
    """Tell whether this week is hard: last one was not met, or this one runs short of days.

    A week that is met already, or in which nothing is asked, is not; nor is one while the goal
    rests. Where every day was needed from the first on, a day must have passed without anything.
    """
    goal, week, pace = progress.goal, progress.this_week, progress.pace
    if week is None or pace is None or week.state is not WeekState.OPEN:
        return False
    if goal.status_on(progress.today) is not Status.ACTIVE or not goal.runs_on(progress.today):
        return False
    ended = [
        judged
        for judged in progress.weeks
        if judged.state not in TRANSPARENT and judged is not week
    ]
    if ended and ended[-1].state in UNMET:
        return True
    if pace.state is PaceState.OUT_OF_REACH:
        return True
    is_behind = any(mark.state is DayState.EMPTY for mark in progress.days)
    return pace.state is PaceState.EVERY_DAY_COUNTS and is_behind


def reminders(
    progress: Progress, check_ins: Sequence[CheckIn], reviews: Iterable[Review]
) -> tuple[Reminder, ...]:
    """Return what is shown again in a hard week: what helped, and what made the person sure.

    Nothing in other weeks, and nothing of what was never told.
    """
    if not is_hard(progress):
        return ()
    helped = helped_before(progress, check_ins, reviews)
    achievable = progress.goal.achievable
    reason = achievable.confidence_reason
    sure = line_of(reason) if one_line(reason) else ""
    rated = "" if achievable.confidence is None else f" ({achievable.confidence} of 10)"
    said = (
        Reminder(HELPED, helped),
        Reminder(f"{SURE}{rated}", "" if sure.casefold() == helped.casefold() else sure),
    )
    return tuple(word for word in said if word.words)


def helped_before(
    progress: Progress,
    check_ins: Sequence[CheckIn],
    reviews: Iterable[Review],
    known: Iterable[str] = (),
) -> str:
    """Return what the person last said has helped; "" where nothing was told.

    It is what was told when there was something to be glad of, in a weekly review, or at an end.

    Args:
        progress: the goal and its weeks.
        check_ins: those of the goal.
        reviews: all reviews.
        known: what stands beside it already, and need not be said twice.
    """
    goal, seen = progress.goal, {_plain(words) for words in known}
    lessons = (
        (revision.day, revision.learned)
        for revision in goal.revisions
        if _is_lesson(revision.changes)
    )
    ends = ((look_back.day, look_back.helped) for look_back in goal.look_backs)
    # Of the check-ins, which may be of many years, only the latest are looked at.
    told = merge(
        _of_check_ins(progress, check_ins),
        *(
            sorted(each, key=_day, reverse=True)
            for each in (_of_reviews(goal, reviews), lessons, ends)
        ),
        key=_day,
        reverse=True,
    )
    wanted = (line_of(words) for _, words in told if one_line(words) and _plain(words) not in seen)
    return next(wanted, "")


def _day(told: tuple[date, str]) -> date:
    return told[0]


def _plain(words: str) -> str:
    return one_line(words).casefold()


def _is_lesson(changes: tuple[str, ...]) -> bool:
    return any(change.startswith((CLIMBED, TICKED)) for change in changes)


def _of_reviews(goal: Goal, reviews: Iterable[Review]) -> Iterator[tuple[date, str]]:
    for review in reviews:
        said = review.of(goal.uid)
        if said is not None:
            yield Week(review.week).end, said.helped


def _of_check_ins(progress: Progress, check_ins: Sequence[CheckIn]) -> Iterator[tuple[date, str]]:
    """Return the notes that answer what helped, the latest first: of check-ins celebrated.

    These are the one that made a week met, and the first after a week that was not. A note that
    was made on any other day may tell of anything.
    """
    log = log_by_day(check_ins)
    for judged, came_back in reversed(list(_weeks_coming_back(progress))):
        entries = [check_in for day in judged.week.days for check_in in log.get(day, ())]
        if any(one_line(entry.note) for entry in entries):
            celebrated = _celebrated(progress, judged.week, entries, came_back)
            yield from sorted(
                ((check_in.day, check_in.note) for check_in in celebrated), key=_day, reverse=True
            )


def _weeks_coming_back(progress: Progress) -> Iterator[tuple[JudgedWeek, bool]]:
    """Return each week, and whether the one before that asked something was not met."""
    came_back = False
    for judged in progress.weeks:
        yield judged, came_back
        if judged.state not in TRANSPARENT:
            came_back = judged.state in UNMET


def celebrated_this_week(progress: Progress, check_ins: Sequence[CheckIn]) -> CheckIn | None:
    """Return the latest check-in of this week that was something to be glad of; None for none."""
    weeks = list(_weeks_coming_back(progress))
    if not weeks or weeks[-1][0] is not progress.this_week:
        return None
    (judged, came_back), log = weeks[-1], log_by_day(check_ins)
    entries = [check_in for day in judged.week.days for check_in in log.get(day, ())]
    return next(reversed(list(_celebrated(progress, judged.week, entries, came_back))), None)


def _celebrated(
    progress: Progress, week: Week, entries: Sequence[CheckIn], came_back: bool
) -> Iterator[CheckIn]:
    """Return the check-ins of ``week`` that were celebrated when they were logged."""
    logged = sorted(entries, key=lambda check_in: check_in.at)
    is_first, is_met = came_back, False
    for count, check_in in enumerate(logged, 1):
        judged = judge_week(progress.goal, log_by_day(logged[:count]), week, progress.today)
        if judged is None or judged.measure.is_at_most:
            # Of a limit no single entry is the one that kept it.
            return
        was_met, is_met = is_met, judged.state is WeekState.MET
        if (is_met and not was_met) or (is_first and judged.count > 0):
            yield check_in
        is_first = is_first and not judged.count > 0
