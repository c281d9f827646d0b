"""The command ``smartgoals check``: one check-in from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from smartgoals_tui.console import Misuse, Refusal
from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.domain.check_in_rules import (
    AmountNeeded,
    CountsAlready,
    GoalOver,
    amount_for,
    make_check_in,
    validate_day,
)
from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.dates import describe_day
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.naming import goals_named
from smartgoals_tui.domain.near_dates import parse_past_day
from smartgoals_tui.domain.numbers import parse_positive
from smartgoals_tui.domain.progress import progress_of
from smartgoals_tui.domain.streak import WeekState, log_by_day
from smartgoals_tui.domain.text import cut, shorten
from smartgoals_tui.domain.week import Calendar
from smartgoals_tui.domain.words import describe_check_in, name_day
from smartgoals_tui.storage.repository import Repository


class Typed(NamedTuple):
    """What was typed after ``check``."""

    name: str
    amount: str | None
    day: str | None
    note: str


class Asked(NamedTuple):
    """What that means; an amount of None is whatever the day asks."""

    name: str
    amount: float | None
    day: date
    today: date
    note: str
    now: datetime


def understand(typed: Typed, calendar: Calendar, now: datetime) -> Asked:
    """Return what was asked for at the moment ``now``.

    Raises:
        Misuse: the amount or the day cannot be understood.
    """
    today = calendar.day_of(now)
    try:
        day = today if typed.day is None else parse_past_day(typed.day, today)
        amount = None if typed.amount is None else parse_positive(typed.amount)
    except InvalidValue as error:
        raise Misuse(str(error)) from None
    return Asked(typed.name, amount, day, today, typed.note, now)


def check(asked: Asked, repository: Repository, calendar: Calendar) -> str:
    """Record a check-in and return the answer, such as "Tuesday 17 Nov: 3 of 5".

    Raises:
        Misuse: the name may mean several goals.
        Refusal: there is no such goal, or the day holds no such check-in.
        StoreError: it could not be saved.
    """
    goal = find_goal(asked.name, repository.goals())
    made = _check_in(goal, repository.check_ins(goal.uid), asked)
    label = f"check-in on {name_day(asked.day)}"
    repository.commit(Change(label, (CheckInStep(None, made),)))
    progress = progress_of(goal, repository.check_ins(goal.uid), asked.today, calendar)
    judged = next((one for one in progress.weeks if asked.day in one.week), None)
    kept = " The week is kept." if judged and judged.state is WeekState.MET else ""
    return f"{describe_check_in(progress, asked.day)}.{kept}"


def find_goal(name: str, goals: Sequence[Goal]) -> Goal:
    """Return the one goal that ``name`` means.

    Raises:
        Misuse: it may mean several.
        Refusal: it means none.
    """
    found = goals_named(name, goals)
    if len(found) == 1:
        return found[0]
    names = "; ".join(f"{cut(goal.title, 60)} ({goal.uid})" for goal in found or goals)
    if found:
        raise Misuse(f"{shorten(name)} may be any of these: {names}.")
    if not goals:
        raise Refusal("There are no goals yet. Run smartgoals to set the first.")
    raise Refusal(f"No goal is called {shorten(name)}. There are: {names}.")


def _check_in(goal: Goal, check_ins: Sequence[CheckIn], asked: Asked) -> CheckIn:
    day, amount = asked.day, asked.amount
    try:
        validate_day(goal, day, asked.today)
        if amount is None:
            amount = amount_for(goal, log_by_day(check_ins), day)
        return make_check_in(goal, day, amount, asked.note, asked.now, asked.today)
    except InvalidValue as error:
        raise Refusal(_without_keys(error, goal, day)) from None


def _without_keys(error: InvalidValue, goal: Goal, day: date) -> str:
    """Say ``error`` where there are options instead of keys to press."""
    if isinstance(error, CountsAlready):
        return f"{name_day(day)} counts already; nothing was recorded. Add more with --amount."
    if isinstance(error, AmountNeeded):
        return "How much was it? Say it with --amount."
    if isinstance(error, GoalOver) and goal.end is not None:
        return f"This goal ended on {describe_day(goal.end)}."
    return str(error)
