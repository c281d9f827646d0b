"""The pauses of a goal: setting, joining, editing and ending them, one goal or all at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.text.dates import describe_day, short_day
from smartgoals_tui.domain.text.text import cut, line_of
from smartgoals_tui.domain.text.week import day_and_month

REASON_LENGTH = 40
"""Letters of a reason that are said in a sentence."""

_A_DAY = timedelta(days=1)


class PauseRefused(InvalidValue):
    """A goal cannot rest on these days; ``str()`` of it says why."""

    def __init__(self, words: str, *, about_end: bool = False) -> None:
        super().__init__(words)
        self.about_end = about_end
        """The last day is what to change, not the first."""


def make_pause(first: date, last: date | None, reason: str, today: date) -> Pause:
    """Return a pause from ``first`` to ``last``; None for one that is ended by hand.

    Raises:
        PauseRefused: it ends before it starts, or lies ahead without an end.
    """
    if last is not None and last < first:
        days = f"{describe_day(first)} to {describe_day(last)}"
        raise PauseRefused(f"The pause ends before it starts: {days}.", about_end=True)
    if last is None and first > today:
        raise PauseRefused("A pause that lies ahead needs a last day.", about_end=True)
    return Pause(first, last, reason)


def with_pause(goal: Goal, pause: Pause, today: date, replaces: Pause | None = None) -> Goal:
    """Return ``goal`` resting during ``pause`` too, joined with the pauses it overlaps.

    Args:
        goal: the goal.
        pause: the new pause.
        today: how far a pause that is ended by hand reaches yet.
        replaces: the pause of ``goal`` that is being edited; it goes.

    Raises:
        PauseRefused: nothing is asked on those days anyway, or on no other days.
    """
    others = _without(goal.pauses, replaces)
    joining = _joining(others, pause, today)
    whole = _joined((*joining, pause)) if joining else pause
    kept = (other for other in others if other not in joining)
    pauses = tuple(sorted((*kept, whole), key=lambda pause: pause.start))
    _check_days(goal, pause, today)
    if _covers_all(goal, pauses):
        raise PauseRefused(
            "That would pause the whole goal. Let it rest another way: "
            "give it other days, or look back at it and let it go.",
            about_end=True,
        )
    return replace(goal, pauses=pauses)


def _check_days(goal: Goal, pause: Pause, today: date) -> None:
    end = goal.end
    if goal.status is not Status.ACTIVE:
        raise PauseRefused(f"This goal is {goal.status}: there is nothing to pause.")
    if pause.end is not None and pause.end < goal.start:
        starts = describe_day(goal.start)
        until = f"until {describe_day(pause.end)}"
        raise PauseRefused(
            f"This goal starts on {starts}, after that pause {until}.", about_end=True
        )
    if end is not None and end < pause.start:
        begins = f"from {describe_day(pause.start)}"
        raise PauseRefused(f"This goal ends on {describe_day(end)}, before that pause {begins}.")
    if pause.end is None and end is not None and end < today:
        raise PauseRefused(
            f"This goal ended on {describe_day(end)}: the pause needs a last day.", about_end=True
        )


def fully_paused(goal: Goal) -> bool:
    """Tell whether the pauses of ``goal`` leave no day on which anything is asked."""
    return _covers_all(goal, tuple(sorted(goal.pauses, key=lambda pause: pause.start)))


def _covers_all(goal: Goal, pauses: tuple[Pause, ...]) -> bool:
    """Tell whether ``pauses``, oldest first, leave no day between start and deadline.

    One that is ended by hand leaves all that comes after it.
    """
    if goal.end is None:
        return False
    free = goal.start
    for pause in pauses:
        if pause.end is None or not pause.start <= free <= pause.end:
            continue
        if pause.end >= goal.end:
            return True
        free = pause.end + _A_DAY
    return False


def _joining(pauses: Iterable[Pause], pause: Pause, today: date) -> tuple[Pause, ...]:
    # What was set for all goals at once is ended for all at once: it stays a pause of its own.
    alike = [other for other in pauses if other.group_id == pause.group_id]
    found: list[Pause] = []
    whole = pause
    while more := [
        pause for pause in alike if pause not in found and _overlap(pause, whole, today)
    ]:
        found += more
        whole = _joined((whole, *more))
    return tuple(pause for pause in alike if pause in found)


def _overlap(pause: Pause, other: Pause, today: date) -> bool:
    """Tell whether two pauses share a day.

    One that is ended by hand reaches until today: a trip that lies ahead is no part of an illness
    that may be over by then, and would be lost in it.
    """
    return pause.start <= _reach(other, today) and other.start <= _reach(pause, today)


def _reach(pause: Pause, today: date) -> date:
    return max(pause.start, today) if pause.end is None else pause.end


def _joined(pauses: Iterable[Pause]) -> Pause:
    """Return one pause over all days of ``pauses``, with every reason and note of theirs."""
    those = sorted(pauses, key=lambda pause: pause.start)
    ends = [pause.end for pause in those]
    return replace(
        those[0],
        end=None if None in ends else max(end for end in ends if end),
        reason=", ".join(dict.fromkeys(pause.reason for pause in those if pause.reason)),
        note="; ".join(dict.fromkeys(pause.note for pause in those if pause.note)),
    )


def _without(pauses: tuple[Pause, ...], gone: Pause | None) -> tuple[Pause, ...]:
    if gone not in pauses:
        return pauses
    place = pauses.index(gone)
    return pauses[:place] + pauses[place + 1 :]


def without_pause(goal: Goal, pause: Pause) -> Goal:
    """Return ``goal`` without ``pause``; its weeks are judged as if it had never been set."""
    return replace(goal, pauses=_without(goal.pauses, pause))


def resumed(goal: Goal, today: date) -> Goal:
    """Return ``goal`` with every pause that covers ``today`` ended the day before."""
    return _ended(goal, goal.pauses, today)


def _ended(goal: Goal, which: Iterable[Pause], today: date) -> Goal:
    """Return ``goal`` with those of its pauses that cover ``today`` and are in ``which`` ended."""
    ending = [pause for pause in which if pause.covers(today)]
    pauses = (
        replace(pause, end=today - _A_DAY) if pause in ending else pause
        for pause in goal.pauses
        if pause not in ending or pause.start != today
    )
    return replace(goal, pauses=tuple(pauses))


# All goals at once


def all_paused(goals: Iterable[Goal], pause: Pause, today: date) -> tuple[tuple[Goal, Goal], ...]:
    """Return each active goal that ``pause`` lets rest, as it is and as it becomes.

    Goals that rest on all those days already are left as they are, and so are those that cannot
    rest then: over, not begun, or with no other days than those.
    """
    return tuple(
        (goal, rested)
        for goal in goals
        if not any(_holds(own, pause) for own in goal.pauses)
        if (rested := _rested(goal, pause, today)) is not None
    )


def _holds(pause: Pause, other: Pause) -> bool:
    """Tell whether ``pause`` covers every day of ``other``."""
    if pause.end is None or other.end is None:
        return pause.end is None and pause.start <= other.start
    return pause.start <= other.start and other.end <= pause.end


def _rested(goal: Goal, pause: Pause, today: date) -> Goal | None:
    try:
        return with_pause(goal, pause, today)
    except PauseRefused:
        return None


def joint_pauses(goals: Iterable[Goal], today: date) -> tuple[Pause, ...]:
    """Return the pauses of all goals at once that are not over, the first to begin first."""
    found = {
        pause.group_id: pause
        for goal in goals
        if goal.status is Status.ACTIVE
        for pause in goal.pauses
        if pause.group_id and _reach(pause, today) >= today
    }
    return tuple(sorted(found.values(), key=lambda pause: pause.start))


def all_resumed(goals: Iterable[Goal], today: date) -> tuple[tuple[Goal, Goal], ...]:
    """Return each goal that rests today with all others, as it is and as it goes on.

    Only what was set for all at once is ended; a goal's own pauses stay.
    """
    return tuple(
        (goal, _ended(goal, [pause for pause in goal.pauses if pause.group_id], today))
        for goal in goals
        if goal.status is Status.ACTIVE
        if any(pause.group_id and pause.covers(today) for pause in goal.pauses)
    )


def all_called_off(goals: Iterable[Goal], today: date) -> tuple[tuple[Goal, Goal], ...]:
    """Return each goal with a pause of all goals that lies ahead, as it is and without it."""
    return tuple(
        (goal, replace(goal, pauses=kept))
        for goal in goals
        if goal.status is Status.ACTIVE
        for kept in [tuple(pause for pause in goal.pauses if not _is_ahead(pause, today))]
        if kept != goal.pauses
    )


def _is_ahead(pause: Pause, today: date) -> bool:
    return bool(pause.group_id) and pause.start > today


# In words


def days_words(pause: Pause, today: date) -> str:
    """Say the days of a pause: "2–8 Mar", "28 Feb–3 Mar 2025", "since 16 Nov"."""
    first, last = pause.start, pause.end
    if last is None:
        return f"since {short_day(first, today)}"
    if first == last:
        return short_day(last, today)
    year = "" if last.year == today.year == first.year else f" {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_and_month(last)}{year}"
    began = f" {first.year}" if first.year != last.year else ""
    return f"{day_and_month(first)}{began}–{day_and_month(last)}{year}"


def pause_words(pause: Pause, today: date, hidden: bool = False) -> str:
    """Say a pause: "ill, 2–8 Mar"; without the reason, which may be anything, when ``hidden``."""
    reason = "" if hidden else cut(line_of(pause.reason), REASON_LENGTH)
    return ", ".join(part for part in (reason, days_words(pause, today)) if part)


def join_words(
    goal: Goal, pause: Pause, today: date, replaces: Pause | None = None, hidden: bool = False
) -> str:
    """Say which pauses of ``goal`` would become one with ``pause``; "" for none."""
    those = _joining(_without(goal.pauses, replaces), pause, today)
    if not those:
        return ""
    named = " and ".join(f"“{pause_words(pause, today, hidden)}”" for pause in those)
    whole = _joined((*those, pause))
    return f"Overlaps {named}: they become one pause, {days_words(whole, today)}."
