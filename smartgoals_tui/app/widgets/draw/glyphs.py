"""One-cell signs for days and weeks: one set for Unicode terminals, one for plain ASCII."""

from collections.abc import Mapping
from typing import NamedTuple

from smartgoals_tui.domain.progress.progress import DayState
from smartgoals_tui.domain.progress.week_names import ShownWeek


class Glyphs(NamedTuple):
    """A set of signs. Every state has one of its own, so that colour is never needed."""

    days: Mapping[DayState, str]
    weeks: Mapping[ShownWeek, str]
    stairs: str
    """Bars of rising height, lowest first."""
    cursor: str
    best: str
    dot: str
    """Stands between two short facts."""
    mask: str
    """What the letters of a hidden goal become."""
    full: str
    empty: str
    bars: str
    """What fills a cell from below, in eight heights, lowest first."""
    line: str
    """The top edge of a cell: what was asked, where no bar reaches it."""


UNICODE = Glyphs(
    days={
        DayState.DONE: "■",
        DayState.PARTLY: "◐",
        DayState.TOLD: "▪",
        DayState.NONE: "□",
        DayState.OVER: "▲",
        DayState.EMPTY: "·",
        DayState.OPEN: "▫",
        DayState.PAUSED: "‖",
        DayState.BEFORE: " ",
        DayState.AFTER: " ",
    },
    weeks={
        ShownWeek.MET: "■",
        ShownWeek.PARTLY: "◐",
        ShownWeek.MISSED: "□",
        ShownWeek.NEUTRAL: "‖",
        ShownWeek.OPEN: "▫",
        ShownWeek.STARTED: "▪",
        ShownWeek.RESERVED: "◇",
        ShownWeek.OVER: "▆",
    },
    stairs="▁▂▃▄▅▆▇█",
    cursor="▌",
    best="▲",
    dot="·",
    mask="▒",
    full="█",
    empty="░",
    bars="▁▂▃▄▅▆▇█",
    line="▔",
)

ASCII = Glyphs(
    days={
        DayState.DONE: "#",
        DayState.PARTLY: "+",
        DayState.TOLD: "n",
        DayState.NONE: "0",
        DayState.OVER: "^",
        DayState.EMPTY: ".",
        DayState.OPEN: "_",
        DayState.PAUSED: "=",
        DayState.BEFORE: " ",
        DayState.AFTER: " ",
    },
    weeks={
        ShownWeek.MET: "#",
        ShownWeek.PARTLY: "+",
        ShownWeek.MISSED: "o",
        ShownWeek.NEUTRAL: "=",
        ShownWeek.OPEN: "_",
        ShownWeek.STARTED: "-",
        ShownWeek.RESERVED: "r",
        ShownWeek.OVER: "^",
    },
    stairs="12345678",
    cursor=">",
    best="^",
    dot="-",
    mask="*",
    full="#",
    empty=".",
    bars="...::::#",
    line="-",
)


def draws_ascii(app: object) -> bool:
    """Tell whether ``app`` is to draw ASCII alone; one that does not say so draws everything."""
    return bool(getattr(app, "ascii_only", False))


def glyphs_for(ascii_only: bool) -> Glyphs:
    """Return the set for a terminal that can, or cannot, draw more than ASCII."""
    return ASCII if ascii_only else UNICODE
