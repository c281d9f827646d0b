"""On how many days of which period, as the pieces of a line say it."""

from __future__ import annotations

from smartgoals_tui.domain.drafting.said.pieces import Piece
from smartgoals_tui.domain.drafting.said.sorting import Said
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import period_words, whole_days
from smartgoals_tui.domain.text.numbers import with_unit, write_amount


def period_of(said: Said) -> str:
    """Return the weeks of the period as typed; empty for one."""
    return str(said.weeks) if said.weeks > 1 else ""


def days_of(times: list[Piece], said: Said) -> str:
    """Return on how many days of the period; raises InvalidValue where there are not so many."""
    if times and not (said.is_daily and not times[0].number > 1):
        number = times[0].number
        if said.is_daily and times[0].unit == "times":
            number = 7 * (said.weeks or 1)
        expect_days(said, number, 1)
        said.unused += times[1:]
        return write_amount(number)
    if said.weekdays and said.weeks > 1 and not said.is_daily:
        return str(len(said.weekdays))
    found = number_of_days(said)
    return str(found if found is not None else 7)


def expect_days(said: Said, number: float, least: int) -> None:
    """Raise InvalidValue where a period has not so many days."""
    weeks = said.weeks or 1
    if number not in range(least, 7 * weeks + 1):
        raise InvalidValue(whole_days(weeks, least))


def number_of_days(said: Said) -> int | None:
    """Return on how many days of the period, where something says it."""
    if said.times:
        number = said.times[0].number
        expect_days(said, number, 0)
        return int(number)
    if said.weekdays:
        return len(said.weekdays) * (said.weeks or 1)
    return 7 * (said.weeks or 1) if said.is_daily else None


def every(said: Said) -> str:
    """Say how long the period is."""
    return period_words(said.weeks or 1)


def more_than(piece: Piece, behind: str) -> str:
    """Return the upper end of a range in words; empty where there is none."""
    return f"{with_unit(piece.upper, piece.unit)} {behind}" if piece.upper else ""
