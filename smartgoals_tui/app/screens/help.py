"""All keys of a screen, and what each sign means."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap
from typing import NamedTuple

from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.commands import Command, Moving
from smartgoals_tui.app.screens.base.modal import PageModal
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span, content_of
from smartgoals_tui.app.widgets.draw.week_strip import DAY_ROLES, SHOWN_WEEK_ROLES
from smartgoals_tui.domain.progress.progress import DayState
from smartgoals_tui.domain.progress.week_names import NAMES, ShownWeek

KEY_COLUMN = 15
PAGE_WIDTH = 78
FRAME = 7
"""Cells that border, padding and scrollbar take of the page."""

DAY_WORDS = {
    DayState.DONE: "done: the day counts",
    DayState.PARTLY: "begun: a little more and the day counts",
    DayState.EMPTY: "past, nothing logged",
    DayState.OPEN: "still open; today stands in brackets",
    DayState.PAUSED: "paused: nothing is asked",
    DayState.NONE: "of a limit: nothing that day",
    DayState.TOLD: "of a limit: some of it",
    DayState.OVER: "more than the most for a day",
}

EXPLAINED_WEEKS = (
    ShownWeek.MET,
    ShownWeek.PARTLY,
    ShownWeek.MISSED,
    ShownWeek.OVER,
    ShownWeek.NEUTRAL,
    ShownWeek.RESERVED,
)

IN_PROGRESS = f"{NAMES[ShownWeek.OPEN].help}, {NAMES[ShownWeek.STARTED].help}"


class Entry(NamedTuple):
    """A key or a sign, and what it does or means; words alone are a heading."""

    sign: str
    words: str
    role: Role = Role.TITLE


class HelpScreen(PageModal):
    """A page of help over a screen."""

    def __init__(self, commands: Iterable[Command], moving: Moving, glyphs: Glyphs) -> None:
        """Explain ``commands``, the keys for ``moving`` and the signs of ``glyphs``."""
        super().__init__()
        self._entries = entries(commands, moving, glyphs)

    def compose_page(self) -> Iterable[Widget]:
        """Lay out the page."""
        yield Static(markup=False)

    def on_resize(self) -> None:
        """Wrap the words to the width there is."""
        width = min(PAGE_WIDTH, self.size.width) - FRAME
        lines = [line for entry in self._entries for line in _wrapped(entry, width)]
        self.query_one(Static).update(content_of(lines))


def entries(commands: Iterable[Command], moving: Moving, glyphs: Glyphs) -> list[Entry]:
    """Return what the page says."""
    weeks = glyphs.weeks
    return [
        Entry("", "Keys"),
        *(Entry(command.written_key, command.help) for command in commands),
        *(Entry(*pair) for pair in moving),
        Entry("", "Days of this week"),
        *(Entry(glyphs.days[state], words, DAY_ROLES[state]) for state, words in DAY_WORDS.items()),
        Entry("", "Weeks, oldest first"),
        *(
            Entry(weeks[state], NAMES[state].help, SHOWN_WEEK_ROLES[state])
            for state in EXPLAINED_WEEKS
        ),
        Entry(
            f"{weeks[ShownWeek.RESERVED]} 1 of 2",
            "one of two reserve weeks is used; r on a goal’s screen sets them",
            Role.TEXT,
        ),
        Entry(f"[{weeks[ShownWeek.OPEN]}] [{weeks[ShownWeek.STARTED]}]", IN_PROGRESS, Role.ACCENT),
        Entry("", "Strength"),
        Entry(
            "0 to 100 %",
            "a memory of all weeks: each kept week adds, a missed one fades a little",
            Role.TEXT,
        ),
    ]


def _wrapped(entry: Entry, width: int) -> list[Line]:
    if not entry.sign:
        return [(), (Span(entry.words, Role.KEY),)]
    rows = wrap(entry.words, max(10, width - KEY_COLUMN))
    signs = [entry.sign, *[""] * (len(rows) - 1)]
    return [
        (Span(f"{sign:<{KEY_COLUMN}}", entry.role), Span(row))
        for sign, row in zip(signs, rows, strict=True)
    ]
