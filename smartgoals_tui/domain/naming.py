"""Finding a goal by what a person calls it."""

from __future__ import annotations

from collections.abc import Sequence

from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.text import one_line


def goals_named(name: str, goals: Sequence[Goal]) -> tuple[Goal, ...]:
    """Return the goals that ``name`` may mean: one when it is clear, several when it is not.

    The id or the whole title comes first, then the beginning of a title, then any part of one.
    """
    wanted = one_line(name).casefold()
    if not wanted:
        return ()
    by_uid = tuple(goal for goal in goals if goal.uid == name.strip())
    titles = [(goal, goal.title.casefold()) for goal in goals]
    whole = tuple(goal for goal, title in titles if title == wanted)
    beginning = tuple(goal for goal, title in titles if title.startswith(wanted))
    part = tuple(goal for goal, title in titles if wanted in title)
    return by_uid or whole or beginning or part
