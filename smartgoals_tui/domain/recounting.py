"""What another beginning of weeks or days would change: streaks are counted anew, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.progress import progress_of
from smartgoals_tui.domain.text import cut
from smartgoals_tui.domain.week import Calendar
from smartgoals_tui.domain.words import streak_words

NAMED = 3
"""Goals whose streak changes that are named; the others are only counted."""
TITLE_LENGTH = 30


class Counting(NamedTuple):
    """How weeks are counted, and the day it is then."""

    calendar: Calendar
    today: date


class Recount(NamedTuple):
    """The current streak of a goal, in weeks, as it is counted now and as it would be."""

    goal: Goal
    before: int
    after: int


def recounts(
    goals: Iterable[tuple[Goal, tuple[CheckIn, ...]]], before: Counting, after: Counting
) -> tuple[Recount, ...]:
    """Return for each goal, given with its check-ins, what the other counting would make of it."""
    return tuple(
        Recount(goal, _streak(goal, check_ins, before), _streak(goal, check_ins, after))
        for goal, check_ins in goals
    )


def _streak(goal: Goal, check_ins: tuple[CheckIn, ...], counting: Counting) -> int:
    return progress_of(goal, check_ins, counting.today, counting.calendar).streak.current


def describe_recounts(found: Iterable[Recount], hidden: bool = False) -> str:
    """Say which streaks would change, a line each: "“Walk”: 6 weeks → 5 weeks."."""
    counted = tuple(found)
    changed = [one for one in counted if one.before != one.after]
    said = [
        f"{_name(one.goal, hidden)}: {streak_words(one.before)} → {streak_words(one.after)}."
        for one in changed[:NAMED]
    ]
    more = len(changed) - len(said)
    if more:
        said.append(f"{more} more change{'s' if more == 1 else ''}.")
    stay = len(counted) - len(changed)
    if stay and changed:
        said.append(f"{_goals(stay)} stay{'s' if stay == 1 else ''} as {_they(stay)}.")
    return "\n".join(said) if changed else "Every streak stays as it is."


def _name(goal: Goal, hidden: bool) -> str:
    return "A goal" if hidden else f"“{cut(goal.title, TITLE_LENGTH)}”"


def _goals(number: int) -> str:
    return f"{number} goal" if number == 1 else f"{number} goals"


def _they(number: int) -> str:
    return "it is" if number == 1 else "they are"
