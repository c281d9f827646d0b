"""The day it is: looked at once a second, and the same for everything until then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from smartgoals_tui.domain.text.week import Calendar, Week

TICK_SECONDS = 1.0
"""How often the clock is looked at."""


class Clock:
    """A clock and the day that it showed when it was last looked at."""

    def __init__(self, now: Callable[[], datetime], calendar: Calendar) -> None:
        """Read ``now``, an aware moment on the person's own clock, by their ``calendar``."""
        self.now = now
        self.calendar = calendar
        self.today = calendar.day_of(now())

    @property
    def week(self) -> Week:
        """The week that holds today."""
        return self.calendar.week_of(self.today)

    @property
    def instant(self) -> int:
        """The instant it is, in seconds since the Unix epoch."""
        return int(self.now().timestamp())

    def update(self) -> bool:
        """Look at the clock; True when another day has begun."""
        before, self.today = self.today, self.calendar.day_of(self.now())
        return self.today != before
