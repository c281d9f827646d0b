"""The level of attainment that counted weeks propose; the person decides."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date

from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.progress.judging import JudgedWeek
from smartgoals_tui.domain.session.levels import are_as_proposed, proposed_ranges
from smartgoals_tui.domain.text.numbers import as_shown


def proposed_level(
    goal: Goal, texts: Sequence[str], weeks: Iterable[JudgedWeek], today: date
) -> int | None:
    """Return the level, −2 to 2, in which ``weeks`` lie on the whole.

    What was done is taken for a whole period of N days: a = N · Σ count ÷ Σ active days, N = 7
    where the goal is judged by weeks. Days are rounded half up. Weeks in progress are left out,
    and those that were counted in another way than the goal is now.

    None where there is nothing to tell it from: the five texts are the person's own, the measure
    has no proposal, or no week has ended that asked for anything.

    Args:
        goal: the goal that is rated.
        texts: its five levels in words, −2 first.
        weeks: the judged weeks, or periods, that are to be rated.
        today: weeks that end before it have ended.
    """
    measurable = goal.measurable
    if not are_as_proposed(texts, measurable):
        return None
    whole = measurable.measure
    ended = [week for week in weeks if week.week.end < today and _is_alike(week.measure, whole)]
    active = sum(_active_days(goal, week) for week in ended)
    if not active:
        return None
    done = whole.days * math.fsum(week.count for week in ended) / active
    value = math.floor(done + 0.5) if whole.kind is MeasureKind.DAYS else as_shown(done)
    return next(one.level for one in proposed_ranges(measurable) if value in one)


def _is_alike(measure: Measure, whole: Measure) -> bool:
    return (measure.counted_in, measure.weeks) == (whole.counted_in, whole.weeks)


def _active_days(goal: Goal, judged: JudgedWeek) -> int:
    return sum(goal.runs_on(day) and not goal.is_paused(day) for day in judged.week.days)
