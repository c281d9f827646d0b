"""What every screen works with: the journal, the clock, the settings, the progress of goals."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from smartgoals_tui.app.session.journal import Journal
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs, glyphs_for
from smartgoals_tui.domain.goal.goal import Goal, Outcome, Outline, Status
from smartgoals_tui.domain.lifecycle.stair_moves import StairOffer, stair_offer
from smartgoals_tui.domain.progress.progress import Progress, progress_of
from smartgoals_tui.domain.progress.streak import WeekState, judge_week, log_by_day
from smartgoals_tui.domain.text.week import Calendar, Week
from smartgoals_tui.settings import Settings

if TYPE_CHECKING:
    from smartgoals_tui.domain.lifecycle.hard_weeks import Reminder

SAVE_SECONDS = 0.5
"""How long after it was typed a text that is not finished yet is saved."""


class GoalWeek(NamedTuple):
    """One goal's share in this week's summary."""

    asked: bool
    kept: bool
    check_ins: int


class LookBackDraft(NamedTuple):
    """What was answered in a look back that was left."""

    closeness: int | None = None
    helped: str = ""
    onward: str = ""
    outcome: Outcome = Outcome.ACHIEVED
    end: str = ""
    """The new end, as it was typed."""


class Session:
    """One store seen on one day; progress is worked out when asked for and kept until forgotten."""

    def __init__(
        self, journal: Journal, now: Callable[[], datetime], settings: Settings, practice: str = ""
    ) -> None:
        """Work on ``journal``; ``practice`` names a store whose goals are not the person's own."""
        self.journal = journal
        self.now = now
        self.settings = settings
        self.practice = practice
        self.today = self.calendar.day_of(now())
        self.put_off: set[str] = set()
        """The uids of goals whose look back is not offered any more until the next start."""
        self.look_back_drafts: dict[str, LookBackDraft] = {}
        """What was answered in look backs that were left, by goal; gone with the program."""
        self.is_watchful = False
        """Whether goals whose own words are heavy are spoken of plainly; the first frame waits for
        none of that.
        """
        self._progress: dict[str, Progress] = {}
        self._weeks: dict[str, GoalWeek] = {}
        self._declined: dict[str, Week] = {}

    @property
    def calendar(self) -> Calendar:
        """Where the person's weeks and days begin."""
        return self.settings.calendar

    @property
    def glyphs(self) -> Glyphs:
        """The signs that this terminal can draw."""
        return glyphs_for(self.settings.ascii)

    @property
    def week(self) -> Week:
        """The week that holds today."""
        return self.calendar.week_of(self.today)

    @property
    def instant(self) -> int:
        """The instant it is, in seconds since the Unix epoch."""
        return int(self.now().timestamp())

    def take_in_the_day(self) -> bool:
        """Look at the clock; True when another day has begun."""
        today = self.calendar.day_of(self.now())
        if today == self.today:
            return False
        self.today = today
        self.forget()
        return True

    def take_in_settings(self, settings: Settings) -> None:
        """Go by ``settings`` from now on; where weeks or days begin elsewhere, count anew."""
        before, self.settings = self.calendar, settings
        if self.calendar != before:
            self.today = self.calendar.day_of(self.now())
            self.forget()

    def forget(self, uid: str | None = None) -> None:
        """Work out the progress of one goal, or of all, anew when it is next asked for."""
        if uid is None:
            self._progress.clear()
            self._weeks.clear()
        else:
            self._progress.pop(uid, None)
            self._weeks.pop(uid, None)

    def progress(self, uid: str) -> Progress:
        """Return where the goal ``uid`` stands today.

        Raises:
            KeyError: there is no such goal, or it cannot be read.
        """
        if uid not in self._progress:
            goal = self.journal.goal(uid)
            if goal is None:
                raise KeyError(uid)
            check_ins = self.journal.check_ins(uid)
            progress = progress_of(goal, check_ins, self.today, self.calendar)
            self._progress[uid] = progress._replace(is_plain=self._is_plain(goal))
        return self._progress[uid]

    def _is_plain(self, goal: Goal) -> bool:
        if not self.is_watchful:
            return False
        # start-up: the first frame waits for none of it
        from smartgoals_tui.domain.crisis import is_heavy

        return is_heavy(goal)

    def offer(self, uid: str) -> StairOffer | None:
        """Return the move on the stairs to offer; None where it was declined this week."""
        progress = self.progress(uid)
        if self._declined.get(uid) == self.week or progress.is_plain:
            return None
        return stair_offer(progress)

    def reminders(self, uid: str) -> "tuple[Reminder, ...]":
        """Return the person's own words that are shown again while the week is hard."""
        # Imported here: the first frame shows none of them.
        from smartgoals_tui.domain.lifecycle.hard_weeks import is_hard, reminders

        progress = self.progress(uid)
        if not is_hard(progress):
            return ()
        return reminders(progress, self.journal.check_ins(uid), self.journal.reviews())

    def decline_offer(self, uid: str) -> None:
        """StairOffer no move for the goal ``uid`` until next week, or the next start."""
        self._declined[uid] = self.week

    def goals_in_order(self) -> tuple[Outline, ...]:
        """Return the goals of the dashboard: those that run, then those that wait, rest, are over.

        Goals that were achieved or let go are in the archive: see ``ended_goals``.
        """
        outlines = (one for one in self.journal.outlines() if one.status is Status.ACTIVE)
        return tuple(sorted(outlines, key=self._rank))

    def ended_goals(self) -> tuple[Goal, ...]:
        """Return the goals that were achieved or let go, the latest first."""
        goals = [goal for goal in self.journal.goals() if goal.status is not Status.ACTIVE]
        return tuple(sorted(goals, key=lambda goal: goal.last_day or self.today, reverse=True))

    def running_goals(self) -> tuple[Goal, ...]:
        """Return the goals that ask something now or will."""
        return tuple(goal for goal in self.journal.goals() if self._rank(goal.outline) < 3)

    def goal_week(self, goal: Goal) -> GoalWeek:
        """Return what ``goal`` adds to this week's summary, without reading its past."""
        if goal.uid not in self._weeks:
            check_ins = self.journal.check_ins_since(goal.uid, self.week.start)
            judged = judge_week(goal, log_by_day(check_ins), self.week, self.today)
            asked = judged is not None and judged.state is not WeekState.NEUTRAL
            kept = judged is not None and judged.state is WeekState.MET
            # A day may lie after the week: where days begin late, or began earlier before.
            count = sum(one.day in self.week for one in check_ins)
            self._weeks[goal.uid] = GoalWeek(asked, kept, count)
        return self._weeks[goal.uid]

    def _rank(self, goal: Outline) -> int:
        status = goal.status_on(self.today)
        if status is Status.PAUSED:
            return 2
        if status is not Status.ACTIVE or (goal.end is not None and goal.end < self.today):
            return 3
        return 0 if goal.start <= self.today else 1
