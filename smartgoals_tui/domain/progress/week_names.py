"""What each state of a week is called: on cards, on a goal's screen, in reviews, in commands."""

from collections.abc import Container
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.progress.first_days import first_days_of
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState
from smartgoals_tui.domain.text.week import Week


class ShownWeek(StrEnum):
    """How a week is shown: its ``WeekState``, and what a streak and a beginning make of it."""

    MET = "met"
    PARTLY = "partly"
    MISSED = "missed"
    RESERVED = "reserved"
    """Not met, and held by a reserve week."""
    NEUTRAL = "neutral"
    OPEN = "open"
    STARTED = "started"
    """Open, with something done."""
    OVER = "over"


def shown_week(judged: JudgedWeek, reserved: Container[Week] = ()) -> ShownWeek:
    """Return how ``judged`` is shown beside the weeks that a reserve holds."""
    if judged.week in reserved:
        return ShownWeek.RESERVED
    if judged.state is WeekState.OPEN and judged.count > 0:
        return ShownWeek.STARTED
    return ShownWeek(judged.state.value)


class WeekNames(NamedTuple):
    """What one state is called; each is as long as its place allows."""

    short: str
    """In a list of weeks, behind what was done."""
    full: str
    """Of one week that is pointed at."""
    result: str
    """Of a week that is looked back at."""
    legend: str
    """Beside its sign in a line of all signs."""
    help: str
    """Beside its sign on the page of help."""


NAMES = {
    ShownWeek.MET: WeekNames("kept", "kept", "kept", "done", "met: the week is kept"),
    ShownWeek.PARTLY: WeekNames(
        "partly", "partly", "partly done", "partly", "partly: some of it was done"
    ),
    ShownWeek.MISSED: WeekNames(
        "not this time", "not this time", "not this time", "nothing done", "missed"
    ),
    ShownWeek.OVER: WeekNames(
        "over",
        "over the limit",
        "over the limit",
        "over",
        "more than a limit leaves; the next week starts afresh",
    ),
    ShownWeek.RESERVED: WeekNames(
        "not this time",
        "held by a reserve week",
        "not this time",
        "reserve week",
        "not met, held by a reserve week",
    ),
    ShownWeek.NEUTRAL: WeekNames(
        "nothing asked",
        "nothing was asked",
        "nothing was asked",
        "nothing asked",
        "paused, or a warm-up: too short to ask anything; the streak goes on",
    ),
    ShownWeek.OPEN: WeekNames("open", "still open", "still open", "open", "this week: open"),
    ShownWeek.STARTED: WeekNames("open", "still open", "still open", "begun", "begun"),
}

SILENT = WeekNames(
    "nothing noted",
    "nothing was noted",
    "nothing was noted",
    "nothing noted",
    "a limit of which nothing was told; the streak goes on",
)
"""The names of a limit's week that was neither kept nor broken."""


WARM_UP = WeekNames(
    "warm-up",
    "a warm-up",
    "a warm-up",
    "warm-up",
    "days before the first full week that ask nothing; the streak goes on",
)
"""The names of a first week that was too short to ask anything, and in which nothing was done."""


def names_of(
    judged: JudgedWeek, reserved: Container[Week] = (), start: date | None = None
) -> WeekNames:
    """Return what the state of ``judged`` is called beside the weeks that a reserve holds.

    A first week that is not whole has a name of its own, where the ``start`` of the goal is known.
    """
    shown = shown_week(judged, reserved)
    if shown is not ShownWeek.NEUTRAL:
        return NAMES[shown]
    if judged.measure.kind is MeasureKind.LIMIT:
        return SILENT
    is_first = start and first_days_of(start, None, judged.week, judged.measure, judged.required)
    return WARM_UP if is_first else NAMES[shown]
