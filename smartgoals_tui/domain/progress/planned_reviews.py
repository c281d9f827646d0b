"""Look backs as they were planned: “look back every 4 weeks”."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.progress.judging import TRANSPARENT
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.review import Review
from smartgoals_tui.domain.text.week import Week


def may_be_due(goal: Goal, reviews: Iterable[Review], week: Week) -> bool:
    """Tell whether a planned look back can be due at the end of ``week``, without judging weeks.

    One that is planned for each week is the weekly review itself.
    """
    every = goal.time_bound.review_every
    if not every or every == 1:
        return False
    seen = max(_looked_back(goal, reviews), goal.start - timedelta(days=1))
    return (week.end - seen).days > 7 * (every - 1)


def is_planned_now(progress: Progress, reviews: Iterable[Review], week: Week) -> bool:
    """Tell whether as many weeks as were planned went by until ``week``, and no look back.

    Weeks that asked nothing do not count.
    """
    goal = progress.goal
    every, seen = goal.time_bound.review_every, _looked_back(goal, reviews)
    gone = (judged for judged in progress.weeks if seen < judged.week.end <= week.end)
    return every is not None and sum(judged.state not in TRANSPARENT for judged in gone) >= every


def _looked_back(goal: Goal, reviews: Iterable[Review]) -> date:
    """Return the last day that was looked back at; the earliest there is where none was."""
    those = ((review, review.of(goal.uid)) for review in reviews)
    weeks = (Week(review.week).end for review, said in those if said is not None and said.done)
    days = (look_back.day for look_back in goal.look_backs)
    return max((*weeks, *days), default=date.min)
