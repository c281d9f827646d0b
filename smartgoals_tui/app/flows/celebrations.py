"""What there is to be glad of, until when, and what becomes of the words on what helped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from smartgoals_tui.app.screens.base.wording import quoted
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.panels.celebration_line import Celebration
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.lifecycle.hard_weeks import celebrated_this_week
from smartgoals_tui.domain.lifecycle.stair_moves import with_lesson

LABEL = "note of what helped with"
"""What undo calls it, before the title."""


def of_check_in(session: Session, words: str, check_in: CheckIn) -> Celebration:
    """Celebrate a check-in for as long as it is there; what helped becomes its note."""

    def keep(helped: str) -> Change:
        noted = replace(check_in, note=helped)
        goal = session.progress(check_in.goal).goal
        return Change(f"{LABEL} {quoted(goal)}", (CheckInStep(check_in, noted),))

    def is_valid() -> bool:
        return check_in in session.records.check_ins(check_in.goal)

    return Celebration(words, is_valid, keep, check_in.note)


def of_this_week(session: Session, uid: str) -> Celebration | None:
    """Return what was celebrated this week of the goal ``uid``, after its words have gone."""
    check_ins = session.records.check_ins(uid)
    check_in = celebrated_this_week(session.progress(uid), check_ins)
    return of_check_in(session, "", check_in) if check_in else None


def of_end(session: Session, words: str, goal: Goal) -> Celebration:
    """Celebrate that ``goal`` is achieved, for as long as it is."""

    def is_valid() -> bool:
        now = session.records.goal(goal.uid)
        return now is not None and now.status is Status.ACHIEVED

    return Celebration(words, is_valid)


def of_stairs(
    session: Session, words: str, goal: Goal, what: str, holds: Callable[[Goal], bool]
) -> Celebration:
    """Celebrate ``what`` happened on the stairs while it ``holds`` of the goal.

    What helped becomes a line of the goal's story.
    """

    def now() -> Goal:
        return session.records.goal(goal.uid) or goal

    def keep(helped: str) -> Change:
        learned = with_lesson(now(), session.today, what, helped)
        return Change(f"{LABEL} {quoted(goal)}", (GoalStep(now(), learned),))

    return Celebration(words, lambda: holds(now()), keep)
