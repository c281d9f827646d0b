"""The screen under all those on which goals change: check in, pause, revise, undo, and say so."""

from __future__ import annotations

import re
from typing import ClassVar

from textual import on, work
from textual.screen import Screen

from smartgoals_tui.app.commands import Command, Moving
from smartgoals_tui.app.screens.base.current_size import CurrentSize
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.sizes import NORMAL_WIDTH, WIDE_WIDTH
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.app.widgets.panels.bars import KeyBar
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.plan import without_unit
from smartgoals_tui.domain.lifecycle.celebration import celebration
from smartgoals_tui.domain.lifecycle.check_in_rules import (
    AmountNeeded,
    CountsAlready,
    amount_for,
    make_check_in,
    validate_day,
)
from smartgoals_tui.domain.progress.progress_wording import count_words, describe_check_in, name_day
from smartgoals_tui.domain.progress.streak import log_by_day
from smartgoals_tui.domain.text.text import line_of, shorten

NO_GOAL = "There is no goal here. n sets one, a shows the archive."
TITLE_LENGTH = 40

_IN_QUOTES = re.compile("“.*”", re.DOTALL)
"""The words of a goal inside of what was done."""


def quoted(goal: Goal) -> str:
    """Return a goal's title in quotation marks, as sentences and undo name it."""
    return shorten(goal.title, TITLE_LENGTH)


class CommandScreen(CurrentSize, Screen[None]):
    """A screen on which goals change; it redraws what a change touched."""

    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] = [
        (0, "-narrow"),
        (NORMAL_WIDTH, "-normal"),
        (WIDE_WIDTH, "-wide"),
    ]

    TABLE: ClassVar[tuple[Command, ...]] = ()
    """Its commands: key bar, palette and help are made of them."""
    MOVING: ClassVar[Moving] = ()

    def __init__(self, session: Session, hidden: bool = False) -> None:
        """Work on the goals of ``session``, with their words masked while ``hidden``."""
        super().__init__()
        self.session = session
        self._hidden = hidden

    def take_width(self, width: int) -> None:
        """Choose the layout for a terminal of ``width`` columns."""
        fitting = [name for start, name in self.HORIZONTAL_BREAKPOINTS if width >= start]
        self.add_class(fitting[-1])

    @property
    def chosen(self) -> str | None:
        """The uid of the goal that commands are about."""
        raise NotImplementedError

    @property
    def chosen_goal(self) -> Goal | None:
        """The goal that commands are about."""
        return self.session.journal.goal(self.chosen) if self.chosen else None

    def goal_in_hand(self) -> Goal | None:
        """Return the chosen goal, to do something with; says so where there is none.

        None, without a word, while something lies over this screen.
        """
        if not is_in_front(self):
            return None
        if self.chosen_goal is None:
            self.say(NO_GOAL)
        return self.chosen_goal

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show anew the goals ``uids``, or everything for None."""
        raise NotImplementedError

    def choose(self, uid: str) -> None:
        """Bring the goal ``uid`` to the fore, where a screen shows several."""

    def celebrate(self, words: str, check_in: CheckIn) -> None:  # noqa: ARG002 - for subclasses
        """Say what there is to be glad of; a screen may show more than a toast."""
        self.say(words)

    def celebrate_end(self, words: str, goal: Goal) -> None:  # noqa: ARG002 - for subclasses
        """Be glad of a goal that was achieved; a screen may show more than a toast."""
        self.say(words)

    def take_in_the_day(self, new_week: bool) -> None:
        """Show a day that has begun while the screen was open."""
        self.redraw(None)
        if new_week:
            self.say(f"New week. {self._begun_with()}Last week is done; nothing to make up.")

    def _begun_with(self) -> str:
        """Say what the week of the chosen goal begins with: "0 of 15 km. "; nothing without one."""
        goal = self.chosen_goal
        week = self.session.progress(goal.uid).this_week if goal else None
        if week is None or not week.required:
            return ""
        if self.hidden:
            week = week._replace(measure=without_unit(week.measure))
        return f"{line_of(count_words(week))}. "

    @property
    def hidden(self) -> bool:
        """Tell whether the words of goals are not to be read on this screen."""
        return self._hidden

    def shown_title(self, goal: Goal) -> str:
        """Return a goal's title, masked while words are hidden."""
        return shown_title(goal.title, self.session.glyphs, self.hidden)

    def is_plain_about(self, goal: Goal, *texts: str) -> bool:
        """Tell whether ``goal`` or ``texts`` speak of suicide or self-harm: nothing to praise."""
        from smartgoals_tui.domain.crisis import first_crisis, is_heavy

        return is_heavy(goal) or bool(first_crisis(texts))

    # Saying

    def say(self, sentence: str, severity: str = "information") -> None:
        """Answer in a toast; the newest answer replaces the older ones."""
        self.app.clear_notifications()
        self.notify(sentence, severity=severity, markup=False, timeout=5)  # type: ignore[arg-type]

    def submit(self, change: Change, after: Change | None = None) -> Change:
        """Carry a change out and show it; return what undo takes back, see ``Journal.submit``."""
        whole = self.session.journal.submit(change, after)
        self.after(change)
        self.note_on(change)
        return whole

    def note_on(self, change: Change) -> None:
        """Show the note on suicide and self-harm where words of ``change`` speak of it."""
        # Imported here: the first frame waits for none of it.
        from smartgoals_tui.domain.crisis import is_newly_heavy

        if not is_newly_heavy(change):
            return
        from smartgoals_tui.app.screens.crisis import CrisisScreen

        self.app.push_screen(CrisisScreen(self.session.settings.support))

    def change_goal(self, before: Goal, after: Goal, what: str) -> None:
        """Make ``before`` become ``after``; undo calls it ``what``, and the goal's title."""
        self.submit(Change(f"{what} {quoted(before)}", (GoalStep(before, after),)))

    def after(self, change: Change) -> None:
        """Show what a change touched."""
        for uid in change.goals():
            self.session.forget(uid)
        self.redraw(change.goals())

    # Commands

    def record(self, check_in: CheckIn, replaces: CheckIn | None = None) -> None:
        """Make a check-in, or edit one, and answer."""
        if self.session.journal.goal(check_in.goal) is None:
            self.say("This goal is gone: another program took it away.")
            return
        before = self.session.progress(check_in.goal)
        verb = "edit of the check-in" if replaces else "check-in"
        label = f"{verb} on {name_day(check_in.day, self.session.today)}"
        self.submit(Change(label, (CheckInStep(replaces, check_in),)))
        after = self.session.progress(check_in.goal)
        entries = self.session.journal.check_ins(check_in.goal)
        self.say(describe_check_in(after, check_in.day, entries, self.hidden))
        words = celebration(before, after)
        if words and not replaces and not self.is_plain_about(before.goal, check_in.note):
            self.celebrate(words, check_in)

    @work
    async def check_in_with(
        self, replaces: CheckIn | None = None, amount_only: bool = False
    ) -> None:
        """Ask for amount, day and note, or today's amount alone, then check in."""
        from smartgoals_tui.app.screens.check_in.check_in_dialog import AmountDialog, CheckInDialog

        goal = self.goal_in_hand()
        if goal is None:
            return
        dialog = AmountDialog if amount_only else CheckInDialog
        result = await self.app.push_screen_wait(dialog(goal, self.session, replaces, self.hidden))
        if result is not None:
            self.record(result, replaces)

    def action_check_in_with(self) -> None:
        """Open the check-in dialog for the chosen goal."""
        self.check_in_with()

    def action_check_in(self) -> None:
        """Check in for today with what is missing to make it count; ask where nobody knows."""
        session, goal = self.session, self.goal_in_hand()
        if goal is None:
            return
        try:
            validate_day(goal, session.today, session.today)
            log = log_by_day(session.journal.check_ins(goal.uid))
            amount = amount_for(goal, log, session.today)
            check_in = make_check_in(goal, session.today, amount, "", session.now(), session.today)
        except AmountNeeded:
            self.check_in_with(amount_only=True)
            return
        except CountsAlready as problem:
            # Only of what was done last: u would take something else back.
            is_last = session.journal.is_latest_check_in(goal.uid, session.today)
            self.say(f"{problem}{' u takes it back.' if is_last else ''}")
            return
        except InvalidValue as problem:
            self.say(str(problem))
            return
        self.record(check_in)

    def action_hide(self) -> None:
        """Hide the words of goals, or show them again."""
        self._hidden = not self._hidden
        self.redraw(None)

    def action_help(self) -> None:
        """Show all keys and signs."""
        from smartgoals_tui.app.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.TABLE, self.MOVING, self.session.glyphs))

    @on(KeyBar.Pressed)
    async def _key_bar_pressed(self, event: KeyBar.Pressed) -> None:
        await self.run_action(event.action)

    def action_undo(self) -> None:
        """Take the latest change back."""
        change = self.session.journal.undo()
        if change is None:
            self.say("Nothing to undo.")
            return
        self.after(change)
        label = _IN_QUOTES.sub("“…”", change.label) if self.hidden else change.label
        self.say(f"Taken back: {label}.")

    @work
    async def action_pause(self) -> None:
        """Pause the chosen goal, or end its pause."""
        goal = self.goal_in_hand()
        if goal is None:
            return
        from smartgoals_tui.app.flows.pause import pause_or_resume

        await pause_or_resume(self, goal)

    @work
    async def action_pause_all(self) -> None:
        """Pause all goals, or end the pause of all."""
        if not is_in_front(self):
            return
        from smartgoals_tui.app.flows.pause import pause_all

        await pause_all(self)

    @work
    async def action_pauses(self) -> None:
        """Show the pauses of the chosen goal, to change or delete them."""
        if not is_in_front(self):
            return
        from smartgoals_tui.app.flows.pause import change_pauses

        await change_pauses(self)

    @work
    async def action_look_back(self) -> None:
        """Look back at a goal as a whole; one that has ended comes back."""
        goal = self.goal_to_look_back_at() if is_in_front(self) else None
        if goal is None:
            return
        from smartgoals_tui.app.screens.review import look_back

        is_active = goal.status is Status.ACTIVE
        await (look_back.look_back if is_active else look_back.bring_back)(self, goal)

    def goal_to_look_back_at(self) -> Goal | None:
        """Return the goal that a look back is about."""
        return self.goal_in_hand()

    @work
    async def action_revise(self) -> None:
        """Go through the five letters of the chosen goal again."""
        from smartgoals_tui.app.flows.set_goal import revise_goal

        goal = self.goal_in_hand()
        if goal is not None:
            await revise_goal(self, goal)
