"""Where each goal stands, worked out when it is asked for and kept until something changes."""

from collections.abc import Iterable
from time import sleep
from typing import NamedTuple

from smartgoals_tui.app.session.clock import Clock
from smartgoals_tui.app.session.records import Records
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.progress.first_days import first_days_in
from smartgoals_tui.domain.progress.judging import WeekState, judge_week
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.progress.periods import needed_from
from smartgoals_tui.domain.progress.progress import Progress, progress_of

YIELD_SECONDS = 0.001
"""How long looking for heavy words rests after each goal."""


class GoalWeek(NamedTuple):
    """One goal's share in this week's summary."""

    asked: bool
    kept: bool
    check_ins: int
    warms_up: bool = False
    """It is in its first days, and they ask nothing."""


class ProgressByGoal:
    """The progress of the goals of one store on one day."""

    def __init__(self, records: Records, clock: Clock) -> None:
        """Work out what ``records`` hold, for the day that ``clock`` shows."""
        self._records = records
        self._clock = clock
        self._progress: dict[str, Progress] = {}
        self._weeks: dict[str, GoalWeek] = {}
        self._is_watchful = False

    def progress(self, uid: str) -> Progress:
        """Return where the goal ``uid`` stands today.

        Raises:
            KeyError: there is no such goal, or it cannot be read.
        """
        if uid not in self._progress:
            goal = self._records.goal(uid)
            if goal is None:
                raise KeyError(uid)
            check_ins = self._records.check_ins(uid)
            progress = progress_of(goal, check_ins, self._clock.today, self._clock.calendar)
            is_plain = self._is_watchful and _is_heavy(goal)
            self._progress[uid] = progress._replace(is_plain=is_plain)
        return self._progress[uid]

    def goal_week(self, goal: Goal) -> GoalWeek:
        """Return what ``goal`` adds to this week's summary, without reading its past."""
        if goal.uid not in self._weeks:
            week, today = self._clock.week, self._clock.today
            check_ins = self._records.check_ins_since(goal.uid, needed_from(goal, week))
            judged = judge_week(goal, log_by_day(check_ins), week, today)
            first = first_days_in(goal, judged, today)
            warms_up = first is not None and first.is_warm_up
            is_asking = judged is not None and judged.state is not WeekState.NEUTRAL
            kept = judged is not None and judged.state is WeekState.MET
            # A day may lie after the week: where days begin late, or began earlier before.
            count = sum(check_in.day in week for check_in in check_ins)
            self._weeks[goal.uid] = GoalWeek(is_asking and not warms_up, kept, count, warms_up)
        return self._weeks[goal.uid]

    def watch(self) -> frozenset[str]:
        """Speak plainly of goals whose own words are heavy from now on; return their uids.

        It takes a moment: the first frame waits for none of it.
        """
        self._is_watchful = True
        heavy = set()
        for goal in self._records.goals():
            if _is_heavy(goal):
                heavy.add(goal.uid)
            # The thread of the screens goes first.
            sleep(YIELD_SECONDS)
        return frozenset(heavy)

    def invalidate(self, uids: Iterable[str] | None) -> None:
        """Work out the goals ``uids``, or all for None, again when they are next asked for."""
        if uids is None:
            self._progress.clear()
            self._weeks.clear()
            return
        for uid in uids:
            self._progress.pop(uid, None)
            self._weeks.pop(uid, None)


def _is_heavy(goal: Goal) -> bool:
    # start-up: the first frame waits for none of it
    from smartgoals_tui.domain.crisis import is_heavy

    return is_heavy(goal)
