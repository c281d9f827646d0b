"""The days that a session looks back on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from smartgoals_tui.domain.session.session import Session, SessionState

FIRST_LOOK_BACK = timedelta(days=28)
"""How far before its own day the first session looks back at most."""


class SessionPeriod(NamedTuple):
    """The days that a session looks back on, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> tuple[date, ...]:
        """All days in order."""
        numbers = range(self.first.toordinal(), self.last.toordinal() + 1)
        return tuple(map(date.fromordinal, numbers))


def session_period(
    session: Session, sessions: Iterable[Session], first_start: date | None = None
) -> SessionPeriod:
    """Return what ``session`` looks back on: from the day after the last held one to its own day.

    Held sessions cut time into periods without a gap or an overlap; sessions of one day share
    theirs. Planned and missed sessions end no period. Before the first session the period begins
    28 days before its day, or with the first goal where that started later.

    Args:
        session: of any state; a planned one looks back on what will have been by then.
        sessions: all sessions in any order; it may be among them.
        first_start: the first day of the goal that started first, None without a goal. A goal that
            starts after the session's day leaves nothing to look back on, and is passed over.
    """
    day = session.day
    held = (one.day for one in sessions if one.state is SessionState.HELD and one.day < day)
    last_held = max(held, default=None)
    if last_held is not None:
        return SessionPeriod(last_held + timedelta(days=1), day)
    first = day - FIRST_LOOK_BACK
    if first_start is not None and first < first_start <= day:
        first = first_start
    return SessionPeriod(first, day)
