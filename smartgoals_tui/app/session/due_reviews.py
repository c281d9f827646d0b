"""Which weeks and goals ask to be looked back at, and the calm line that says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from smartgoals_tui.app.session.session import Session
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.lifecycle.celebration import is_all_done
from smartgoals_tui.domain.lifecycle.review_wording import asks_for_look_back, is_due, was_asked
from smartgoals_tui.domain.progress.judging import UNMET, JudgedWeek, WeekState, judge_week
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.progress.periods import needed_from, period_of
from smartgoals_tui.domain.progress.planned_reviews import is_planned_now, may_be_due
from smartgoals_tui.domain.progress.review import Facts, Review, facts_of, review_of
from smartgoals_tui.domain.text.week import Calendar, Week
from smartgoals_tui.uid import new_uid


class Suggestion(NamedTuple):
    """What the dashboard suggests."""

    ended: tuple[str, ...] = ()
    """The uids of goals whose deadline is behind them."""
    review: bool = False
    """The week that has ended may be looked back at."""
    begun: bool = False
    """Some of it was looked back at already."""
    kept: int = 0
    of: int = 0
    """Goals kept in that week, of all that asked something, ended ones too."""
    unmet: tuple[str, ...] = ()
    """The uids of goals that it did not go as planned with, and that wait to be looked back at."""
    planned: tuple[str, ...] = ()
    """The uids of those for which as many weeks went by as were planned between look backs."""


def meant(uids: tuple[str, ...], chosen: str | None) -> str:
    """Return the goal that a line and its key are about: the chosen one, else the first; "".

    Line and key ask here alike: what is said is what is done.
    """
    return chosen if chosen and chosen in uids else next(iter(uids), "")


def ended_week(session: Session) -> Week:
    """Return the week that ended last."""
    return session.week.previous


def due_goals(session: Session, week: Week) -> tuple[str, ...]:
    """Return the uids of the goals to look back at for ``week``, in the dashboard's order."""
    return tuple(uid for uid, _ in _due(session, week))


def unmet_goals(session: Session, week: Week) -> tuple[str, ...]:
    """Return those of the due goals that go on and that ``week`` did not go as planned with."""
    return tuple(_unmet(session, _due(session, week)))


def lapse_goal(session: Session, chosen: str | None) -> str:
    """Return the goal to look at last week with, for which it did not go as planned; "" for none.

    While some wait to be looked back at it is one of these, as the dashboard's line says.
    """
    waiting = suggestion_of(session).unmet
    return meant(waiting or unmet_goals(session, ended_week(session)), chosen)


def facts_in(session: Session, uid: str, week: Week) -> Facts:
    """Return what a goal's ``week`` held; nothing where it did not run."""
    goal = session.records.goal(uid)
    judged = _judged(session, goal, week) if goal else None
    if judged is None:
        return Facts(WeekState.NEUTRAL, 0, 0)
    return facts_of(judged, session.records.check_ins(uid))


class SessionReviews:
    """What a weekly review is about, as the session has it; a ``ReviewSource``."""

    def __init__(self, session: Session) -> None:
        """Look at the goals, records and clock of ``session``."""
        self._session = session

    @property
    def today(self) -> date:
        """The day it is."""
        return self._session.today

    @property
    def instant(self) -> int:
        """The instant it is, in seconds since the Unix epoch."""
        return self._session.instant

    @property
    def calendar(self) -> Calendar:
        """Where weeks begin."""
        return self._session.calendar

    def goal(self, uid: str) -> Goal | None:
        """Return a goal; None where it is gone."""
        return self._session.records.goal(uid)

    def facts(self, uid: str, week: Week) -> Facts:
        """Return what ``week`` held of a goal; of one that did not run then, nothing."""
        return facts_in(self._session, uid, week)

    def record(self, week: Week) -> Review | None:
        """Return the latest review of ``week``."""
        return review_of(self._session.records.reviews(), week)

    def due(self, week: Week) -> tuple[str, ...]:
        """Return the uids of all goals that are looked back at for ``week``."""
        return due_goals(self._session, week)

    def new_uid(self) -> str:
        """Return the uid of a review that is to be made."""
        return new_uid()


def goals_at_their_end(session: Session) -> tuple[str, ...]:
    """Return the uids of the goals that are over, or all done, and wait for their look back.

    Goals that were put off do not wait.
    """
    goals = (session.records.goal(outline.uid) for outline in session.goals_in_order())
    return tuple(
        goal.uid
        for goal in goals
        if goal and _is_at_its_end(session, goal) and goal.uid not in session.put_off
    )


def _is_at_its_end(session: Session, goal: Goal) -> bool:
    """Tell whether the deadline is behind a goal, or all that it asked in all is done."""
    if asks_for_look_back(goal, session.today):
        return True
    ends_when_done = goal.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE)
    is_active = goal.status is Status.ACTIVE
    return ends_when_done and is_active and is_all_done(session.progress(goal.uid))


def suggestion_of(session: Session) -> Suggestion:
    """Return what is suggested today."""
    over = goals_at_their_end(session)
    week = ended_week(session)
    record = review_of(session.records.reviews(), week)
    if record is not None and record.finished:
        return Suggestion(over)
    due, said = _due(session, week), record.goals if record else ()
    begun, done = {review.goal for review in said}, {review.goal for review in said if review.done}
    unmet = tuple(uid for uid in _unmet(session, due) if uid not in begun)
    asked = [judged.state for _, judged in due] + _states_of_archived(session, week)
    waits = any(uid not in done for uid, _ in due)
    kept = asked.count(WeekState.MET)
    new = (uid for uid, _ in due if uid not in begun)
    planned = tuple(uid for uid in new if _is_planned_now(session, uid, week))
    return Suggestion(over, waits, bool(begun), kept, len(asked), unmet, planned)


def _is_planned_now(session: Session, uid: str, week: Week) -> bool:
    goal, reviews = session.records.goal(uid), session.records.reviews()
    if goal is None or asks_for_look_back(goal, session.today):
        return False
    is_long_ago = may_be_due(goal, reviews, week)
    return is_long_ago and is_planned_now(session.progress(uid), reviews, week)


def _due(session: Session, week: Week) -> list[tuple[str, JudgedWeek]]:
    found = []
    for outline in session.goals_in_order():
        goal = session.records.goal(outline.uid)
        judged = _judged(session, goal, week) if goal else None
        if goal and judged and is_due(judged, goal.status):
            found.append((goal.uid, judged))
    return found


def _unmet(session: Session, due: Iterable[tuple[str, JudgedWeek]]) -> Iterator[str]:
    for uid, judged in due:
        goal = session.records.goal(uid)
        if judged.state in UNMET and goal and not asks_for_look_back(goal, session.today):
            yield uid


def _states_of_archived(session: Session, week: Week) -> list[WeekState]:
    """Return how ``week`` went with goals that were achieved or let go since it began."""
    outlines = (
        outline for outline in session.records.outlines() if outline.status is not Status.ACTIVE
    )
    late = (outline for outline in outlines if outline.end is None or outline.end >= week.start)
    goals = (session.records.goal(goal.uid) for goal in late)
    judged = (_judged(session, goal, week) for goal in goals if goal)
    return [week.state for week in judged if week and was_asked(week)]


def _judged(session: Session, goal: Goal, week: Week) -> JudgedWeek | None:
    """Judge the period that ends with ``week``; None where none does."""
    if period_of(goal, week).end != week.end:
        return None
    check_ins = session.records.check_ins_since(goal.uid, needed_from(goal, week))
    return judge_week(goal, log_by_day(check_ins), week, session.today)
