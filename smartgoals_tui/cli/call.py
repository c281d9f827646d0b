"""One call of the command: what was typed, where things live, and what is opened on the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from smartgoals_tui.cli.console import DONE, print_error, say
from smartgoals_tui.paths import Paths

if TYPE_CHECKING:
    # Imported when they are first needed: not every command opens the store.
    from argparse import Namespace
    from types import SimpleNamespace

    from smartgoals_tui.domain.goal.goal import Goal
    from smartgoals_tui.domain.progress.progress import Progress
    from smartgoals_tui.domain.text.week import Calendar
    from smartgoals_tui.settings import Settings
    from smartgoals_tui.storage.repository import Repository

Arguments: TypeAlias = "Namespace | SimpleNamespace"
"""What was typed, by name."""

NOTE_WIDTH = 78

Clock = Callable[[], datetime]


class Call:
    """What a command is given; settings and store are read when they are first asked for."""

    def __init__(self, arguments: Arguments, paths: Paths, now: Clock) -> None:
        """Run a command with the words ``arguments`` on the files ``paths``."""
        self.arguments = arguments
        self.paths = paths
        self.now = now
        self._complaints: tuple[str, ...] = ()

    @cached_property
    def settings(self) -> Settings:
        """How the person wants things; what is wrong with them is said with the answer."""
        # start-up: not every command asks for it
        from smartgoals_tui.settings import load

        settings, self._complaints = load(self.paths.settings)
        return settings

    @cached_property
    def repository(self) -> Repository:
        """The store; raises StoreError when it cannot be used."""
        # start-up: not every command asks for it
        from smartgoals_tui.storage.repository import Repository

        return Repository.open(self.paths.data, now=self.now)

    @property
    def calendar(self) -> Calendar:
        """Where the person's weeks and days begin."""
        return self.settings.calendar

    @cached_property
    def today(self) -> date:
        """The day it is."""
        return self.calendar.day_of(self.now())

    def progress(self, goal: Goal) -> Progress:
        """Return where ``goal`` stands today."""
        # start-up: not every command asks for it
        from smartgoals_tui.domain.crisis import is_heavy
        from smartgoals_tui.domain.progress.progress import progress_of

        check_ins = self.repository.check_ins(goal.uid)
        progress = progress_of(goal, check_ins, self.today, self.calendar)
        return progress._replace(is_plain=is_heavy(goal))

    def answer(self, text: str) -> int:
        """Say ``text``, and on standard error what settings and store have to tell besides."""
        say(text)
        return self.done()

    def say_note_on(self, *texts: str) -> None:
        """Say the note on suicide and self-harm before all else, where ``texts`` speak of it."""
        if not any(texts):
            return
        # start-up: not every command asks for it
        from smartgoals_tui.domain.crisis import first_crisis, note_lines

        if first_crisis(texts):
            # start-up: not every command asks for it
            from textwrap import fill

            lines = (fill(line, NOTE_WIDTH) for line in note_lines(self.settings.support))
            say("\n".join([*lines, ""]))

    def done(self) -> int:
        """Tell what settings and store have to tell; return the exit code of what is done."""
        notices = self.repository.take_notices() if "repository" in vars(self) else ()
        for sentence in (*self._complaints, *(notice.sentence for notice in notices)):
            print_error(sentence)
        return DONE
