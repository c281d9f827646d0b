"""Dates as they are said, in English whatever the machine's locale."""

from datetime import date, datetime, tzinfo

from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.week import DAY_NAMES, day_and_month


def describe_day(day: date) -> str:
    """Write a day in full: "Sun 13 Dec 2026"."""
    return f"{DAY_NAMES[day.weekday()][:3]} {day_and_month(day)} {day.year}"


def format_short(day: date, today: date) -> str:
    """Write a day as "Sun 13 Dec", with its year when that is not the year of ``today``."""
    full = describe_day(day)
    return full.rpartition(" ")[0] if day.year == today.year else full


def short_day(day: date, today: date) -> str:
    """Write a day as "13 Dec", with its year when that is not the year of ``today``."""
    return day_and_month(day) + ("" if day.year == today.year else f" {day.year}")


def local_moment(instant: int, zone: tzinfo | None) -> datetime | None:
    """Return an instant, in seconds since the Unix epoch, on the clock of ``zone``.

    None where no calendar reaches it: files of other programs may say any number.
    """
    try:
        return datetime.fromtimestamp(instant, zone)
    except (ValueError, OverflowError, OSError):
        return None


def describe_distance(day: date, today: date) -> str:
    """Say how far ``day`` is from ``today``: "tomorrow", "in 2 weeks and 3 days", "3 days ago"."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return near[days]
    length = describe_length(abs(days))
    return f"in {length}" if days > 0 else f"{length} ago"


def describe_length(days: int) -> str:
    """Say a length of at least one day: "2 weeks and 3 days"."""
    weeks, rest = divmod(days, 7)
    parts = [counted(weeks, "week") if weeks else "", counted(rest, "day") if rest else ""]
    return " and ".join(part for part in parts if part)
