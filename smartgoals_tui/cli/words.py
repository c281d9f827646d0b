"""Instants as people read them."""

from __future__ import annotations

from datetime import datetime, tzinfo

from smartgoals_tui.domain.dates import describe_day


def describe_moment(instant: int, zone: tzinfo | None) -> str:
    """Write an instant, in seconds since the Unix epoch, as "Sat 21 Nov 2026 18:30"."""
    try:
        moment = datetime.fromtimestamp(instant, zone)
    except (ValueError, OverflowError, OSError):
        return "an unknown time"
    return f"{describe_day(moment.date())} {moment:%H:%M}"
