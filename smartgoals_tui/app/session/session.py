"""What is true while the program runs: screens read it, change it and hear of it here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from smartgoals_tui.app.session import order
from smartgoals_tui.app.session.clock import Clock
from smartgoals_tui.app.session.events import (
    Changed,
    DayChanged,
    Ending,
    Publisher,
    SettingsChanged,
    WeekChanged,
)
from smartgoals_tui.app.session.kept_settings import KeptSettings
from smartgoals_tui.app.session.look_back_draft import LookBackDraft
from smartgoals_tui.app.session.progress import GoalWeek, ProgressByGoal
from smartgoals_tui.app.session.records import Records
from smartgoals_tui.app.session.saving import Deliver, Saving
from smartgoals_tui.app.session.undo import UndoHistory
from smartgoals_tui.app.session.versions import SessionVersions
from smartgoals_tui.app.session.writer import Outcome, Report
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs, glyphs_for
from smartgoals_tui.domain.change import Change
from smartgoals_tui.domain.goal.goal import Goal, Outline
from smartgoals_tui.domain.lifecycle.stair_moves import StairOffer, stair_offer
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.text.week import Calendar, Week
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.repository import Repository

if TYPE_CHECKING:
    from smartgoals_tui.domain.goal.draft import GoalDraft
    from smartgoals_tui.domain.lifecycle.hard_weeks import Reminder
    from smartgoals_tui.storage.errors import StoreError

SAVE_SECONDS = 0.5
"""How long after it was typed a text that is not finished yet is saved."""


class Session:
    """One store, worked with from a start to an end of the program or of a practice in it.

    It owns the writer and what waits in it, undo and redo, the progress of goals, the clock and
    the settings, and publishes what happens to them.
    """

    def __init__(
        self,
        repository: Repository,
        now: Callable[[], datetime],
        kept_settings: KeptSettings,
        practice: str = "",
        keep_details: Callable[[Exception], str] = lambda _: "",
    ) -> None:
        """Work on ``repository``; nothing is written before the first change.

        Args:
            repository: the store.
            now: the clock: an aware moment on the person's own clock.
            kept_settings: how the person wants things, shared by all sessions of a program.
            practice: the name of a store whose goals are not the person's own; "" for theirs.
            keep_details: keeps the details of an error that nobody foresaw; returns the sentence
                that says where. It is called from any thread.
        """
        self.practice = practice
        self.kept_settings = kept_settings
        self.changed: Publisher[Changed] = Publisher()
        self.day_changed: Publisher[DayChanged] = Publisher()
        self.week_changed: Publisher[WeekChanged] = Publisher()
        """Told to the screen on top alone: two that speak at once would both be read."""
        self.settings_changed: Publisher[SettingsChanged] = Publisher()
        self.ending: Publisher[Ending] = Publisher()
        self.look_back_drafts: dict[str, LookBackDraft] = {}
        """What was answered in look backs that were left, by goal; gone with the program."""
        self.put_off: frozenset[str] = frozenset()
        """The uids of goals whose look back is not offered any more until the next start."""
        self._clock = Clock(now, kept_settings.settings.calendar)
        self.records = Records(repository)
        self.saving = Saving(repository, self.records, keep_details)
        self.versions = SessionVersions(repository, self.saving.explaining)
        self._progress = ProgressByGoal(self.records, self._clock)
        self._history = UndoHistory()
        self._declined: dict[str, Week] = {}
        self.is_running = True
        """Whether it has not been closed."""
        kept_settings.changed.subscribe(self, self._apply_settings)

    def start(self, deliver: Deliver) -> None:
        """Begin saving; ``deliver`` has what is heard of it called by the screens' thread."""
        self.saving.start(deliver, self._receive)

    def close(self) -> StoreError | None:
        """Save what can be saved, then stop; return why something is not saved, if so."""
        self.is_running = False
        return self.saving.close()

    # Clock and settings

    @property
    def settings(self) -> Settings:
        """How the person wants things."""
        return self.kept_settings.settings

    @property
    def calendar(self) -> Calendar:
        """Where the person's weeks and days begin."""
        return self._clock.calendar

    @property
    def glyphs(self) -> Glyphs:
        """The signs that this terminal can draw."""
        return glyphs_for(self.settings.ascii)

    @property
    def today(self) -> date:
        """The day it was when the clock was last looked at."""
        return self._clock.today

    @property
    def week(self) -> Week:
        """The week that holds today."""
        return self._clock.week

    @property
    def instant(self) -> int:
        """The instant it is, in seconds since the Unix epoch."""
        return self._clock.instant

    def now(self) -> datetime:
        """Return the moment it is, aware, on the person's own clock."""
        return self._clock.now()

    def tick(self) -> None:
        """Look at the clock, and whether the writer is at work; call it once a second."""
        self.saving.revive()
        before = self._clock.week
        if not self._clock.update():
            return
        self._progress.invalidate(None)
        self.day_changed.publish(DayChanged(self.today))
        if self.week != before:
            self.week_changed.publish_to_latest(WeekChanged(self.week))

    def _apply_settings(self, event: SettingsChanged) -> None:
        if event.after.calendar != self._clock.calendar:
            self._clock.calendar = event.after.calendar
            self._clock.update()
            self._progress.invalidate(None)
        self.settings_changed.publish(event)

    # Reading

    def progress(self, uid: str) -> Progress:
        """Return where the goal ``uid`` stands today; raises KeyError where there is none."""
        return self._progress.progress(uid)

    def goal_week(self, goal: Goal) -> GoalWeek:
        """Return what ``goal`` adds to this week's summary, without reading its past."""
        return self._progress.goal_week(goal)

    def goals_in_order(self) -> tuple[Outline, ...]:
        """Return the active goals: running ones first, then waiting, resting and ended ones.

        Goals that were achieved or let go are in the archive: see ``ended_goals``.
        """
        return order.in_order(self.records.outlines(), self.today)

    def ended_goals(self) -> tuple[Goal, ...]:
        """Return the goals that were achieved or let go, the latest first."""
        return order.ended(self.records.goals(), self.today)

    def running_goals(self) -> tuple[Goal, ...]:
        """Return the goals that ask something now or will."""
        return order.running(self.records.goals(), self.today)

    def offer(self, uid: str) -> StairOffer | None:
        """Return the move on the stairs to offer; None where it was declined this week."""
        progress = self.progress(uid)
        if self._declined.get(uid) == self.week or progress.is_plain:
            return None
        return stair_offer(progress)

    def reminders(self, uid: str) -> tuple[Reminder, ...]:
        """Return the person's own words that are shown again while the week is hard."""
        # start-up: the first frame shows none of them
        from smartgoals_tui.domain.lifecycle.hard_weeks import is_hard, reminders

        progress = self.progress(uid)
        if not is_hard(progress):
            return ()
        return reminders(progress, self.records.check_ins(uid), self.records.reviews())

    def reload(self) -> None:
        """Take note that the store was written to beside the writer."""
        self._receive(Report(Outcome.REFRESHED))

    # Changing

    def submit(
        self, change: Change, after: Change | None = None, *, is_step: bool = True
    ) -> Change:
        """Show ``change`` at once and have it saved; return what undo takes back.

        Args:
            change: what is done.
            after: what was submitted before; where ``change`` goes on from it, and nothing came
                between, undo takes both back at once.
            is_step: whether undo takes it back; else it goes with what is taken back before it.
        """
        history = self._history
        whole = history.add(change, after) if is_step else history.absorb(change)
        self._apply(change)
        return whole

    def undo(self, goal: str | None = None) -> Change | None:
        """Take the latest change back, of ``goal`` if it is given; None when there is none.

        Raises:
            Entangled: it cannot be taken back alone; the sentence says why.
        """
        change = self._history.undo(goal)
        if change is not None:
            self._apply(change.inverse())
        return change

    def redo(self, goal: str | None = None) -> Change | None:
        """Bring back what was taken back last, of ``goal`` if it is given; None for nothing.

        Raises:
            Entangled: it cannot be brought back alone; the sentence says why.
        """
        change = self._history.redo(goal)
        if change is not None:
            self._apply(change)
        return change

    def is_latest_check_in(self, uid: str, day: date) -> bool:
        """Tell whether what ``undo`` takes back of goal ``uid`` is its check-in on ``day``."""
        return self._history.is_latest_check_in(uid, day)

    def decline_offer(self, uid: str) -> None:
        """Offer no move for the goal ``uid`` until next week, or the next start."""
        self._declined[uid] = self.week
        self._publish_changed(frozenset({uid}))

    def put_off_look_back(self, uid: str) -> None:
        """Offer no look back at the goal ``uid`` until the next start."""
        self.put_off |= {uid}
        self._publish_changed(frozenset({uid}))

    def watch_words(self, deliver: Deliver) -> None:
        """Speak plainly of goals whose own words are heavy from now on; it takes a moment.

        It may be called from any thread; ``deliver`` is as for ``start``.
        """
        heavy = self._progress.watch()
        if heavy:
            deliver(partial(self._publish_changed, heavy))

    def save_draft(self, draft: GoalDraft) -> None:
        """Have a draft saved as it is now."""
        self.records.remember_draft(draft.uid, draft)
        self.saving.put_draft(draft.uid, draft)

    def delete_draft(self, uid: str) -> None:
        """Have a draft deleted."""
        self.records.remember_draft(uid, None)
        self.saving.put_draft(uid, None)

    def _apply(self, change: Change) -> None:
        self.records.apply(change)
        try:
            # What the screens do first, the writer's thread does not hold up.
            self._publish_changed(change.goals())
        finally:
            self.saving.put(change)

    def _publish_changed(self, uids: frozenset[str] | None) -> None:
        self._progress.invalidate(uids)
        self.changed.publish(Changed(uids))

    def _receive(self, report: Report) -> None:
        """Let what the writer reports hold, and tell of it."""
        self.saving.note(report)
        if report.outcome is Outcome.OVERTAKEN and report.change:
            self._history.drop(report.change)
        if self.records.apply_report(report):
            self._publish_changed(None)
        self.saving.publish(report)
