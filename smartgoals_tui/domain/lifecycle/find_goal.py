"""Finding a goal by what a person calls it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.text.text import one_line


def find_goals(name: str, goals: Sequence[Goal]) -> tuple[Goal, ...]:
    """Return the goals that ``name`` may mean: one when it is clear, several when it is not.

    The id or the whole title comes first, then the beginning of a title, of a word in one, any
    part of one, and at last the beginning of an id.
    """
    wanted, uid = _plain(name), name.strip()
    if not wanted:
        return ()
    titles = [(goal, _plain(goal.title)) for goal in goals]
    ways = (
        (goal for goal in goals if goal.uid == uid),
        (goal for goal, title in titles if title == wanted),
        (goal for goal, title in titles if title.startswith(wanted)),
        (goal for goal, title in titles if f" {wanted}" in title),
        (goal for goal, title in titles if wanted in title),
        (goal for goal in goals if goal.uid.startswith(uid)),
    )
    return next((found for found in map(tuple, ways) if found), ())


def _plain(text: str) -> str:
    """Return ``text`` so that the same letters, typed in another way, are the same."""
    return unicodedata.normalize("NFKC", one_line(text)).casefold()
