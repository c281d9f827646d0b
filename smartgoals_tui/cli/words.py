"""Sentences of several commands, and instants as people read them."""

from __future__ import annotations

from datetime import tzinfo

from smartgoals_tui.domain.text.dates import describe_day, local_moment

NONE_CAN_BE_READ = "There are goals, but none that can be read. smartgoals doctor says more."


def describe_moment(instant: int, zone: tzinfo | None) -> str:
    """Write an instant, in seconds since the Unix epoch, as "Sat 21 Nov 2026 18:30"."""
    moment = local_moment(instant, zone)
    return f"{describe_day(moment.date())} {moment:%H:%M}" if moment else "an unknown time"
