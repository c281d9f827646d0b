"""From pieces to a measure: which kind they say, and what is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from smartgoals_tui.domain.drafting.said import vocabulary as known
from smartgoals_tui.domain.drafting.said.counting import (
    days_of,
    every,
    expect_days,
    more_than,
    number_of_days,
    period_of,
)
from smartgoals_tui.domain.drafting.said.meaning import HowOften
from smartgoals_tui.domain.drafting.said.pieces import Piece, Says
from smartgoals_tui.domain.drafting.said.sorting import Said, sort_pieces
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.numbers import with_unit, write_amount

TRY = "Try “3 times a week”, “20 minutes a day”, “at most 10 a week” or “50 pages by May”."


def combine(pieces: Iterable[Piece]) -> tuple[HowOften, list[Piece]]:
    """Return the measure that ``pieces`` say, and those that have no place in it.

    Raises:
        InvalidValue: they say no measure, or one that no goal can have.
    """
    said = sort_pieces(list(pieces))
    meaning = _meaning(said)
    if said.end:
        meaning = replace(meaning, end=said.end.text)
    return meaning, said.unused


def _meaning(said: Said) -> HowOften:
    _read_bare_numbers(said)
    if said.none is not None or _is_zero(said):
        return _none_of(said)
    if said.most is not None:
        return _at_most(said)
    if _is_once(said):
        return _once(said)
    if _is_in_all(said):
        return _in_all(said)
    if said.times or said.weekdays or said.is_daily:
        return _days(said)
    if said.amounts:
        return _amount_alone(said)
    if said.weeks and not said.is_vague:
        return HowOften(MeasureKind.DAYS, days="1", period=period_of(said))
    if said.is_vague:
        raise InvalidValue("How many is that? A number makes it clear when it is done. " + TRY)
    if any(piece.says is Says.CUE for piece in said.unused):
        raise InvalidValue("That is a time of day. How often is it, or how much? " + TRY)
    if said.end:
        raise InvalidValue("That says until when. How often is it, or how much? " + TRY)
    raise InvalidValue("There is no number in this yet. " + TRY)


def _read_bare_numbers(said: Said) -> None:
    """Take a number without a unit for days where nothing else says how often: "3", "3 a week"."""
    bare = [piece for piece in said.amounts if not piece.unit]
    has_rhythm = bool(said.times or said.weekdays or said.is_daily)
    others = len(said.amounts) > 1
    if len(bare) != 1 or has_rhythm or said.most is not None or said.is_in_all or said.is_finish:
        return
    piece = bare[0]
    is_days = 0 < piece.number <= 7 * (said.weeks or 1) and piece.number == int(piece.number)
    if is_days and not (said.end and said.end.by and not others):
        said.amounts.remove(piece)
        said.times.append(replace(piece, says=Says.TIMES, unit="days"))
    elif not said.weeks and not said.end and not others and piece.number:
        number = write_amount(piece.number)
        raise InvalidValue(
            f"{number} of what? Try “{number} minutes a day” or “{number} pages in all”."
        )


def _is_zero(said: Said) -> bool:
    numbers = [piece.number for piece in (*said.times, *said.amounts)]
    return numbers == [0] and not said.is_in_all


def _is_once(said: Said) -> bool:
    """Tell whether it is done once: "once by june", "finish it"; not "once a week"."""
    if said.is_finish:
        return not (said.amounts and not said.times and not said.weeks and not said.is_daily)
    first = said.times[0] if said.times else None
    is_one = first is not None and first.number == 1 and not first.upper and first.unit == "times"
    has_rhythm = said.weeks or said.is_daily or said.weekdays or said.amounts
    return is_one and len(said.times) == 1 and not has_rhythm


def _is_in_all(said: Said) -> bool:
    if said.is_in_all:
        return not said.weeks and not said.is_daily
    if said.weeks or said.is_daily or said.weekdays or not said.end:
        return False
    if said.times:
        return said.end.by and not said.amounts
    return bool(said.amounts)


def _none_of(said: Said) -> HowOften:
    """Return a limit of nothing at all, or days without any."""
    found = said.none or (*said.times, *said.amounts)[0]
    unit = found.unit or next((piece.unit for piece in said.amounts if piece.unit), "")
    days = number_of_days(said) if said.none else None
    if days is not None and (said.times or days < 7 * (said.weeks or 1)):
        return HowOften(
            MeasureKind.DAYS,
            days=str(days),
            cap="0",
            unit=unit,
            period=period_of(said),
            weekdays=said.weekdays,
        )
    return HowOften(MeasureKind.LIMIT, total="0", unit=unit, period=period_of(said))


def _at_most(said: Said) -> HowOften:
    most = said.most
    assert most is not None
    number = write_amount(most.upper or most.number)
    others = [piece for piece in said.amounts if piece is not most]
    rest = [piece for piece in said.times if piece is not most]
    if most.says is Says.TIMES and (most.unit in known.DAYS or others) and not said.is_daily:
        said.unused += [*others, *rest]
        unit = most.unit if most.unit in known.DAYS else "days"
        expect_days(said, most.upper or most.number, 0)
        return HowOften(MeasureKind.LIMIT, total=number, unit=unit, period=period_of(said))
    has_days = said.is_daily or said.weekdays or rest
    said.unused += others
    said.times = rest
    if most is said.each and not has_days:
        has_days = True
    if has_days:
        days = days_of(rest, said)
        return HowOften(
            MeasureKind.DAYS,
            days=days,
            cap=number,
            unit=most.unit,
            period=period_of(said),
            weekdays=said.weekdays,
        )
    return HowOften(MeasureKind.LIMIT, total=number, unit=most.unit, period=period_of(said))


def _once(said: Said) -> HowOften:
    """Return what is done once, with the weekly effort that was said beside it."""
    times = said.times
    if times and times[0].number == 1 and times[0].unit == "times":
        times = times[1:]
    effort = replace(said, times=times)
    if not (times or effort.weekdays or effort.is_daily or effort.amounts):
        return HowOften(MeasureKind.ONCE)
    if not (times or effort.weekdays or effort.is_daily) and not effort.weeks:
        said.unused += effort.amounts
        return HowOften(MeasureKind.ONCE)
    weekly = _days(effort) if times or effort.weekdays or effort.is_daily else _total(effort)
    return replace(weekly, kind=MeasureKind.ONCE, period="")


def _in_all(said: Said) -> HowOften:
    found = said.amounts[:1] or said.times[:1]
    if not found:
        raise InvalidValue("How much is it in all? For example “50 pages in all”.")
    whole = found[0]
    each = said.each if said.each and said.each is not whole else None
    if said.each is whole and len(said.amounts) > 1:
        whole, each = said.amounts[1], said.each
    said.unused += [piece for piece in said.amounts if piece not in (whole, each)]
    return HowOften(
        MeasureKind.IN_ALL,
        total=write_amount(whole.number),
        amount=write_amount(each.number) if each else "",
        unit=whole.unit,
        more=more_than(whole, "in all"),
        weekdays=said.weekdays,
    )


def _days(said: Said) -> HowOften:
    times, amount = said.times, said.amounts[0] if said.amounts else None
    said.unused += said.amounts[1:]
    if amount and not amount.unit and not _is_each(amount, said):
        said.unused.append(amount)
        amount = None
    each = write_amount(amount.number) if amount else ""
    unit = amount.unit if amount else ""
    more = more_than(amount, "each time") if amount else ""
    if said.is_daily and len(times) == 2 and times[0].unit != "times" == times[1].unit:
        # "5 days a week, 3 times each day"
        times, amount = times[:1], amount or times[1]
        said.times, said.is_daily = times, False
        each, unit = each or write_amount(amount.number), unit or "times"
    first = times[0] if times else None
    if said.is_daily and first and first.unit == "times" and not said.weeks and first.number != 1:
        # "twice a day", "20 minutes twice a day": a day's amounts add up.
        each = write_amount(first.number * (amount.number if amount else 1))
        unit = unit or "times"
        times = times[1:]
        said.times = times
    elif said.is_daily and first and first.unit == "times" and not said.weeks:
        # "once a day"
        times, said.times = times[1:], said.times[1:]
    if times and _is_total_of_times(said, times[0], amount):
        return HowOften(
            MeasureKind.TOTAL,
            total=write_amount(times[0].number),
            unit="times",
            period=period_of(said),
        )
    if times and times[0].upper:
        upper = with_unit(times[0].upper, "days")
        more = more or f"{upper} {every(said)}"
    return HowOften(
        MeasureKind.DAYS,
        days=days_of(times, said),
        amount=each,
        unit=unit,
        period=period_of(said),
        weekdays=said.weekdays,
        more=more,
    )


def _is_each(amount: Piece, said: Said) -> bool:
    """Tell whether a number without a unit is one time's: "3x20", "14 a day"."""
    is_behind = any(times.last == amount.first for times in said.times)
    return amount is said.each or said.is_daily or is_behind


def _is_total_of_times(said: Said, times: Piece, amount: Piece | None) -> bool:
    """Tell whether times are more than there are days: "10 times a week"."""
    most = 7 * (said.weeks or 1)
    return times.unit == "times" and times.number > most and amount is None and not said.weekdays


def _amount_alone(said: Said) -> HowOften:
    """Return what an amount without days is: of each week where it says so, else in all."""
    whole = said.amounts[0]
    is_weekly = said.weeks or whole.unit.casefold() in known.WEEKLY_UNITS
    if said.each is whole and len(said.amounts) == 1:
        if not said.weeks:
            times = with_unit(whole.number, whole.unit)
            raise InvalidValue(f"{times} each time: on how many days a week? Try “3 times a week”.")
        return replace(_total(said), amount=write_amount(whole.number))
    if said.is_finish and not said.weeks:
        return _in_all(said)
    return _total(said) if is_weekly else _in_all(said)


def _total(said: Said) -> HowOften:
    whole, each = said.amounts[0], said.each
    if each is whole and len(said.amounts) > 1:
        whole = said.amounts[1]
    if each is whole:
        each = None
    said.unused += [piece for piece in said.amounts if piece not in (whole, each)]
    return HowOften(
        MeasureKind.TOTAL,
        total=write_amount(whole.number),
        amount=write_amount(each.number) if each else "",
        unit=whole.unit,
        period=period_of(said),
        more=more_than(whole, every(said)),
    )
