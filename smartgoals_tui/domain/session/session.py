"""A session as a record: when it is, how close goals were then, and what to talk about there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.text import one_line
from smartgoals_tui.domain.text.week import MAX_YEAR, MIN_YEAR

CLOSEST = 10
"""Closeness goes from 0, not begun, to this: all the way there."""

LEVEL_NAMES = {
    -2: "much less than expected",
    -1: "less than expected",
    0: "as expected",
    1: "more than expected",
    2: "much more than expected",
}
"""The five levels of goal attainment scaling, in their order."""

_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


class SessionState(StrEnum):
    """What became of an appointment."""

    PLANNED = "planned"
    """It is to come, or nobody has said yet that it took place."""
    HELD = "held"
    MISSED = "missed"


class Extra(StrEnum):
    """What stays off the sheet of a session unless the person puts it there."""

    NOTES = "notes of check-ins"
    MOTIVES = "motives and voice"
    PAUSE_REASONS = "reasons of pauses"
    LEARNED = "what was learned"
    STREAKS = "best streak and strength"
    WHO = "who the session is with"
    ENDED_GOALS = "ended goals"


@dataclass(frozen=True, slots=True)
class Rating:
    """How close one goal was at a session, as the person rates it."""

    goal: str
    """The uid of the goal."""
    title: str
    """What the goal was called then."""
    closeness: int | None = None
    """0, not begun, to 10, all the way there."""
    level: int | None = None
    """The level of attainment: one of ``LEVEL_NAMES``, −2 to 2."""
    said: str = ""
    """What the person would say about it."""

    def __post_init__(self) -> None:
        if self.closeness is not None and self.closeness not in range(CLOSEST + 1):
            raise InvalidValue(f"How close you are goes from 0 to {CLOSEST}.")
        if self.level is not None and self.level not in LEVEL_NAMES:
            raise InvalidValue("A level goes from −2 to 2.")


@dataclass(frozen=True, slots=True)
class Session:
    """One appointment with a therapist or coach, for all goals."""

    uid: str
    day: date
    time: str = ""
    """When it begins on the person's clock, "14:30"; empty while it is not said."""
    who: str = ""
    """Who it is with; may be empty."""
    state: SessionState = SessionState.PLANNED
    ratings: tuple[Rating, ...] = ()
    """In the order in which the goals were looked at."""
    agreed: str = ""
    """What will be tried until the next session."""
    left_out: frozenset[str] = frozenset()
    """The uids of the goals that stay off the sheet."""
    extras: frozenset[Extra] = frozenset()
    """What the person put on the sheet that stays off it otherwise."""
    logged: int = 0
    """The instant of the last change, in seconds since the Unix epoch."""

    def __post_init__(self) -> None:
        # The period after a session needs a day that the calendar knows.
        if not MIN_YEAR <= self.day.year < MAX_YEAR:
            raise InvalidValue(f"A session is on a day from {MIN_YEAR} to {MAX_YEAR - 1}.")
        if self.time and not _TIME.fullmatch(self.time):
            raise InvalidValue("A session begins at a time such as 14:30.")
        if self.state not in tuple(SessionState):
            raise InvalidValue("A session is planned, held or missed.")


@dataclass(frozen=True, slots=True)
class Topic:
    """Something the person would like to bring up."""

    uid: str
    text: str
    """The person's own words; never empty."""
    noted: date
    """The day it was thought of."""
    goal: str = ""
    """The uid of the goal it is about; empty when about none."""
    first: bool = False
    """It is to be brought up first."""
    talked_about: str = ""
    """The uid of the session at which it was talked about; empty until then."""

    def __post_init__(self) -> None:
        if not one_line(self.text):
            raise InvalidValue("Say in a word what you would like to bring up.")
