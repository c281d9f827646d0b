"""How a goal comes to an end, and how it comes back: nothing is deleted on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from smartgoals_tui.domain.drafting.convert import draft_from, with_deadlines
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome, Revision, Status
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, Pause
from smartgoals_tui.domain.lifecycle.pausing import fully_paused, resumed
from smartgoals_tui.domain.text.dates import describe_day

_LAST_BUT_ONE = date.max - timedelta(days=1)

STATUSES = {
    Outcome.ACHIEVED: Status.ACHIEVED,
    Outcome.FOLLOWED: Status.ACHIEVED,
    Outcome.LET_GO: Status.LET_GO,
}
"""What becomes of a goal that ends; an extended one stays active."""

TO_THE_ARCHIVE = "It goes to the archive, with everything in it. You can bring it back."
"""What letting a goal go means."""

RESTS_UNTIL_THEN = (
    "The goal would rest until then all the time: choose a later day, or end the pause."
)
"""Why an end cannot be one that pauses leave no day before."""

THANKS = {
    Outcome.ACHIEVED: "You did what you set out to do. Take a moment for that.",
    Outcome.FOLLOWED: "This one has brought you here, and the next goes on from it.",
    Outcome.EXTENDED: "The goal goes on. The weeks behind you stay as they were.",
    Outcome.LET_GO: "Thank you for what you put into it. Letting go knowingly is a decision too.",
}
"""The word at the end of a look back."""

PLAIN_ENDS = {
    outcome: "The goal goes on." if outcome is Outcome.EXTENDED else "It is in the archive."
    for outcome in Outcome
}
"""The same where words are too heavy for thanks: see ``crisis.is_heavy``."""


def ended(goal: Goal, look_back: LookBack) -> Goal:
    """Return ``goal`` ended as ``look_back`` says; its streak is frozen from then on.

    Raises:
        InvalidValue: the look back is none that ends a goal.
    """
    if look_back.outcome not in STATUSES:
        raise InvalidValue("An extended goal needs its new end.")
    status = STATUSES[look_back.outcome]
    revision = Revision(look_back.day, (f"Status: {goal.status} → {status}",))
    look_backs = (*goal.look_backs, look_back)
    return replace(goal.with_revision(revision), status=status, look_backs=look_backs)


def extended(goal: Goal, look_back: LookBack, end: date) -> Goal:
    """Return ``goal`` going on until ``end``; the days since its old end are a pause.

    Raises:
        InvalidValue: the new end is over already, is not later than the old one, or there is none.
    """
    validate_longer(goal, end, look_back.day)
    gone_on = _until(goal, look_back.day, end)
    return replace(gone_on, look_backs=(*goal.look_backs, look_back))


def brought_back(goal: Goal, today: date, end: date | None) -> Goal:
    """Return an ended goal active again until ``end``; the days it was away are a pause.

    Raises:
        InvalidValue: the end is over already, or before the start, or all would be paused.
    """
    active = _until(resumed(goal, today), today, end)
    revision = Revision(today, (f"Status: {goal.status} → {Status.ACTIVE}",))
    look_backs = goal.look_backs
    if goal.is_cut_short:
        # Once it has another end, nothing else would say that its last week was cut short.
        look_backs = (*look_backs[:-1], replace(look_backs[-1], is_early=True))
    return replace(active.with_revision(revision), status=Status.ACTIVE, look_backs=look_backs)


def _until(goal: Goal, today: date, end: date | None) -> Goal:
    if end is not None:
        validate_end(end, today)
    told = goal
    if end != goal.end:
        change = f"Ends: {_day_or_open(goal.end)} → {_day_or_open(end)}"
        told = goal.with_revision(Revision(today, (change,)))
    until = replace(
        _planned_until(told, today, end),
        time_bound=replace(goal.time_bound, end=end),
        pauses=(*goal.pauses, *time_away(goal, today)),
    )
    if end != goal.end and fully_paused(until):
        raise InvalidValue(RESTS_UNTIL_THEN)
    return until


def _planned_until(goal: Goal, today: date, end: date | None) -> Goal:
    """Return ``goal`` with a plan from ``today`` on where its kind is judged by its end."""
    latest = goal.plans[-1]
    if end == goal.end or latest.measure.kind not in (MeasureKind.IN_ALL, MeasureKind.ONCE):
        return goal
    if end is None and latest.measure.kind is MeasureKind.IN_ALL:
        raise InvalidValue("A whole amount needs an end: say by when.")
    stairs = tuple(
        replace(stair, by=end)
        if stair.uid == WHOLE_GOAL and goal.kind is MeasureKind.ONCE
        else stair
        for stair in goal.achievable.stairs
    )
    start = max(today, goal.start)
    plan = with_deadlines(replace(latest, start=start, reason="another end"), stairs, end)
    plans = (*(known for known in goal.plans if known.start < start), plan)
    return replace(goal, plans=plans, achievable=replace(goal.achievable, stairs=stairs))


def validate_end(end: date, today: date) -> None:
    """Make sure that a goal can go on until ``end``.

    Raises:
        InvalidValue: it is over already.
    """
    if end < today:
        raise InvalidValue(f"{describe_day(end)} is over already: choose a day to come.")


def validate_longer(goal: Goal, end: date, today: date) -> None:
    """Make sure that ``goal`` goes on longer when it goes on until ``end``.

    Raises:
        InvalidValue: it is over already, or would make the goal shorter.
    """
    validate_end(end, today)
    if goal.end is None:
        raise InvalidValue("This goal has no end: it goes on anyway. e gives it one.")
    if end <= goal.end:
        raise InvalidValue(f"It ends on {describe_day(goal.end)}: choose a later day.")


def goes_on_from(goal: Goal, today: date) -> date:
    """Return the first day that a later end gives to ``goal``: no day that is over."""
    end = goal.end
    return today if end is None or end < today else min(end, _LAST_BUT_ONE) + timedelta(days=1)


def time_away(goal: Goal, today: date) -> tuple[Pause, ...]:
    """Return the pause that keeps the weeks nobody asked for out of the streak."""
    last, yesterday = goal.last_day, today - timedelta(days=1)
    if last is None:
        return ()
    first = max(last + timedelta(days=1), goal.start)
    while first <= yesterday and goal.is_paused(first):
        first += timedelta(days=1)
    if first > yesterday:
        return ()
    return (Pause(first, yesterday, "other", "the goal was over", is_away=True),)


def _day_or_open(day: date | None) -> str:
    return describe_day(day) if day else "open-ended"


def follow_up(goal: Goal, uid: str) -> GoalDraft:
    """Return a draft of a goal that goes on from ``goal``: the same answers, new dates."""
    draft = draft_from(goal, uid)
    stairs = tuple(replace(stair, done_on=None) for stair in draft.stairs)
    return replace(
        draft,
        revises="",
        follows=goal.uid,
        stairs=stairs,
        # What the person does now, and how sure they are, is not what it was.
        baseline="",
        confidence=None,
        confidence_reason="",
        start="today",
        end="",
        next_session="",
        wording="",
    )
