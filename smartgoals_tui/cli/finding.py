"""The goal and the day that were meant."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from smartgoals_tui.cli.console import CommandFailed, UsageError
from smartgoals_tui.cli.words import NONE_CAN_BE_READ
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.find_goal import find_goals
from smartgoals_tui.domain.text.text import cut, shorten

if TYPE_CHECKING:
    from smartgoals_tui.storage.repository import Repository

TITLE_LENGTH = 60


def find_goal(name: str, repository: Repository) -> Goal:
    """Return the one goal of ``repository`` that ``name`` means.

    Raises:
        UsageError: it may mean several.
        CommandFailed: it means none.
    """
    goals = repository.goals()
    found = find_goals(name, goals)
    if len(found) == 1:
        return found[0]
    names = "; ".join(f"{cut(goal.title, TITLE_LENGTH)} ({goal.uid})" for goal in found or goals)
    if found:
        raise UsageError(f"{shorten(name)} may be any of these: {names}.")
    if not goals and repository.unreadable_goals():
        raise CommandFailed(NONE_CAN_BE_READ)
    if not goals:
        raise CommandFailed("There are no goals yet. Run smartgoals to set the first.")
    raise CommandFailed(f"No goal is called {shorten(name)}. There are: {names}.")


def past_day(typed: str | None, today: date) -> date:
    """Return the day of something done; today where none was typed.

    Raises:
        UsageError: it cannot be understood.
    """
    if typed is None:
        return today
    # Imported here: most check-ins are for today.
    from smartgoals_tui.domain.text.typed_dates import parse_past_day

    try:
        return parse_past_day(typed, today)
    except InvalidValue as error:
        raise UsageError(str(error)) from None
