"""What the settings screen offers and says of each setting."""

from __future__ import annotations

from typing import cast

from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.progress.calendar_preview import (
    describe_day_start,
    describe_week_start,
    preview_day_start,
    preview_week_start,
)
from smartgoals_tui.domain.text.text import shorten
from smartgoals_tui.domain.text.week import DAY_NAMES, Calendar

Options = tuple[tuple[object, str], ...]
"""Values and what they are called."""

OPTIONS: dict[str, tuple[str, Options]] = {
    "week_start": ("Weeks start on", tuple((day, DAY_NAMES[day]) for day in (0, 6, 5))),
    "day_start": ("Days start at", tuple((h, str(h) if h else "midnight") for h in range(7))),
    "motion": ("Motion", ((True, "gentle"), (False, "none"))),
    "ascii": ("Signs", ((False, "all"), (True, "ASCII only"))),
}
"""What a setting is called, and the values it has, for settings that have a few."""

NOTES = {
    "theme": "Enter opens the list; arrows try a theme on, enter keeps it.",
    "motion": "Whether screens may glide when they scroll.",
    "ascii": "ASCII only is for terminals and fonts that show boxes or ? in place of signs.",
    "support": "Shown when your words sound very heavy. Empty: the usual words.",
}
CHOOSE = "Enter or a click chooses it."


def note_of(name: str, session: Session) -> str:
    """Say what the setting ``name`` means as it is."""
    if name == "week_start":
        return describe_week_start(session.calendar, session.today)
    if name == "day_start":
        return describe_day_start(session.calendar)
    return NOTES[name]


def preview_of(name: str, value: object, session: Session, hidden: bool) -> str:
    """Say what the setting ``name`` would change as ``value``; titles are masked if ``hidden``."""
    before = session.calendar
    if name == "week_start":
        after, tell = Calendar(cast(int, value), before.day_start), preview_week_start
    elif name == "day_start":
        after, tell = Calendar(before.week_start, cast(int, value)), preview_day_start
    else:
        return CHOOSE

    def title(goal: Goal) -> str:
        return shorten(shown_title(goal.title, session.glyphs, hidden))

    goals = [(goal, session.records.check_ins(goal.uid)) for goal in session.running_goals()]
    return f"{tell(goals, session.now(), before, after, title)}\n{CHOOSE}"
