"""The dashboard: every goal as a card, the chosen one in full beside them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.getters import query_one
from textual.widgets import Static

from smartgoals_tui.app.commands import (
    DASHBOARD,
    MOVING_ON_DASHBOARD,
    SEARCHING,
    bindings,
    key_hints,
)
from smartgoals_tui.app.screens.dashboard.dashboard_commands import DashboardCommands
from smartgoals_tui.app.session.messages import Written
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.session.writer import Report
from smartgoals_tui.app.sizes import NORMAL_WIDTH
from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span, content_of
from smartgoals_tui.app.widgets.lists.goal_list import GoalList
from smartgoals_tui.app.widgets.panels.bars import Bar, KeyBar, StatusBar
from smartgoals_tui.app.widgets.panels.reminder_line import ReminderLine
from smartgoals_tui.app.widgets.panels.side_panel import SidePanel
from smartgoals_tui.domain.goal.goal import Outline, Status
from smartgoals_tui.domain.lifecycle.stair_moves import Climb
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.progress_wording import describe_progress
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.numbers import counted

if TYPE_CHECKING:
    from smartgoals_tui.app.session.due_reviews import Suggestion

SAVED_SECONDS = 2.0
"""How long a card says that its change is saved."""


class Dashboard(DashboardCommands):
    """The goals of one store."""

    CSS_PATH = Path(__file__).with_suffix(".tcss")
    TABLE = DASHBOARD
    MOVING = MOVING_ON_DASHBOARD
    BINDINGS = [*bindings(DASHBOARD)]

    header = query_one("#header", Bar)
    goal_list = query_one(GoalList)
    side_panel = query_one(SidePanel)
    status = query_one(StatusBar)
    key_bar = query_one(KeyBar)
    trouble = query_one("#trouble", Static)
    suggestion = query_one("#suggestion", Static)

    def __init__(self, session: Session) -> None:
        """Show the goals of ``session``."""
        super().__init__(session)
        self._wanted = ""
        self._saving: set[str] = set()
        """The goals with a change that is not saved yet."""
        self._suggested: Suggestion | None = None
        """What is suggested; None until that was looked at."""
        self._lines_suggested: tuple[Line, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the bars, the list and the panel."""
        # Known before the first layout, so that the first frame is the final one.
        self.take_width(self.app.size.width)
        glyphs = self.session.glyphs
        yield Bar(id="header")
        with Horizontal(id="body"):
            yield GoalList(self._progress_of, glyphs)
            yield SidePanel(glyphs)
        yield ReminderLine()
        yield Static(id="celebration", markup=False)
        yield Static(id="suggestion", markup=False)
        yield Static(id="trouble", markup=False)
        yield StatusBar()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the cards; everything else follows right behind the first frame."""
        self.key_bar.offer(key_hints(DASHBOARD))
        self._list_goals()
        self.call_after_refresh(self._begin)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Tell what the keys do while a search has them."""
        is_search = event.widget is not self.goal_list
        self.key_bar.offer(SEARCHING if is_search else key_hints(DASHBOARD))

    def _begin(self) -> None:
        self._show_texts()
        # By now every goal has been read: one that cannot be leaves the list.
        self._list_goals(anew=False)
        self._show_suggestion()
        self._be_watchful()
        journal = self.session.journal

        def tell(report: Report) -> None:
            self.post_message(Written(journal, report))

        journal.start(tell)

    @work(thread=True)
    def _be_watchful(self) -> None:
        """Look for goals that are to be spoken of plainly, in an idle moment."""
        from smartgoals_tui.domain.crisis import is_heavy

        self.session.is_watchful = True
        heavy = [goal.uid for goal in self.session.journal.goals() if is_heavy(goal)]
        if heavy:
            self.app.call_from_thread(self._speak_plainly, frozenset(heavy))

    def _speak_plainly(self, uids: frozenset[str]) -> None:
        for uid in uids:
            self.session.forget(uid)
        self.redraw(uids)

    def on_unmount(self) -> None:
        """End the writer of a practice store; the person's own is ended by the program."""
        if self.session.practice:
            self.session.journal.close()

    # Drawing

    @property
    def chosen(self) -> str | None:
        """The uid under the cursor."""
        return self.goal_list.chosen

    @property
    def hidden(self) -> bool:
        """Tell whether titles are masked."""
        return self.goal_list.hidden

    def choose(self, uid: str) -> None:
        """Put the cursor on a goal."""
        self.goal_list.choose(uid)

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show anew the goals ``uids``, or everything for None."""
        self._list_goals(anew=uids is None)
        for uid in uids or ():
            self._mark(uid)
        self._show_trouble()
        self.check_celebration()
        self.call_later(self._show_suggestion)
        if uids is None or self.chosen is None or self.chosen in uids:
            self._show_texts()
        else:
            self._show_header()

    def take_in_settings(self) -> None:
        """Show everything as the settings now say."""
        for part in (self.goal_list, self.side_panel):
            part.draw_with(self.session.glyphs)
        self.redraw(None)

    def _show_texts(self) -> None:
        self._show_header()
        self._show_chosen()

    def _list_goals(self, anew: bool = True) -> None:
        shown = tuple(goal.uid for goal in self._goals_shown())
        if anew or shown != self.goal_list.uids:
            self.goal_list.show(shown)

    def _progress_of(self, uid: str) -> Progress | None:
        """Return where a goal stands; None for a goal that is gone or cannot be read."""
        return self.session.progress(uid) if self.session.journal.goal(uid) else None

    def _mark(self, uid: str) -> None:
        """Say on a goal's card how saving its latest change goes."""
        journal, was_saving = self.session.journal, uid in self._saving
        if journal.is_saving(uid):
            self._saving.add(uid)
            self.goal_list.invalidate(uid, "not saved" if journal.unsaved else "saving")
        else:
            self._saving.discard(uid)
            self.goal_list.invalidate(uid, "saved" if was_saving else "")
            if was_saving:
                self.set_timer(SAVED_SECONDS, lambda: self._end_mark(uid))

    def _end_mark(self, uid: str) -> None:
        if uid not in self._saving:
            self.goal_list.invalidate(uid)

    def _goals_shown(self) -> tuple[Outline, ...]:
        wanted = self._wanted.casefold()
        goals = self.session.goals_in_order()
        return tuple(goal for goal in goals if wanted in goal.title.casefold())

    def _show_header(self) -> None:
        name = self.session.practice or "smartgoals"
        if self._wanted:
            words = f"{len(self.goal_list.uids)} found. esc shows all."
        else:
            words = self._summary()
        left = (Span(name, Role.KEY), Span("   "), Span(words))
        self.header.show(left, (Span(format_short(self.session.today, self.session.today)),))

    def _summary(self) -> str:
        goals = [one for one in self.session.journal.goals() if one.status is Status.ACTIVE]
        weeks = [self.session.goal_week(goal) for goal in goals]
        asked = sum(week.asked for week in weeks)
        kept = sum(week.kept and week.asked for week in weeks)
        check_ins = counted(sum(week.check_ins for week in weeks), "check-in")
        dot = self.session.glyphs.dot
        if self.size.width < NORMAL_WIDTH:
            return f"{kept} of {asked} kept {dot} {check_ins}"
        label = self.session.week.label
        return f"This week, {label}: {kept} of {counted(asked, 'goal')} kept {dot} {check_ins}"

    def _show_trouble(self) -> None:
        error = self.session.journal.unsaved
        if self.trouble.display != (error is not None):
            self.trouble.display = error is not None
        if error is not None:
            self.trouble.update(
                f"NOT saved: {error.sentence} Kept in this window; trying again every 5 seconds."
            )

    def _show_chosen(self) -> None:
        progress = self._progress_of(self.chosen) if self.chosen else None
        self._remind(progress)
        offered = self._offered(progress) if progress else ()
        self.status.show((Span(self._state(progress) if progress else "", Role.MUTED),), offered)
        if progress is None:
            self.goal_list.say_when_empty(self._no_goals())

    def _remind(self, progress: Progress | None) -> None:
        """Tell of the goal, and in a hard week of what helped before, in the panel or a line."""
        reminders = self.session.reminders(progress.goal.uid) if progress else ()
        has_panel = self.side_panel.display
        if has_panel:
            self.side_panel.tell(progress, self.hidden, reminders)
        is_silent = has_panel or self.hidden or self.query_one("#celebration").display
        self.query_one(ReminderLine).tell(() if is_silent else reminders)

    def _state(self, progress: Progress) -> str:
        title = self.shown_title(progress.goal)
        return f"{title}: {describe_progress(progress)}"

    def _offered(self, progress: Progress) -> Line:
        """Say which stair the chosen goal's own screen offers."""
        offer = self.session.offer(progress.goal.uid)
        if offer is None:
            return ()
        which = "next" if isinstance(offer, Climb) else "smaller"
        return (Span(f"{which} stair offered", Role.ACCENT),)

    def celebration_changed(self) -> None:
        """Suggest what there is to look back at only while nothing is celebrated."""
        self._show_suggestion()
        self._show_chosen()

    def _no_goals(self) -> str:
        if self._wanted:
            return "No goal has these words."
        journal = self.session.journal
        drafts, goals = journal.drafts(), journal.goals()
        none = "No goals yet"
        if journal.unreadable_goals():
            none = "No goal can be read; they are kept as they are"
        if drafts:
            waiting = "A draft is waiting: n goes on with it."
            if len(drafts) > 1:
                waiting = f"{len(drafts)} drafts are waiting: n goes on with one of them."
            return f"{'All goals are in the archive (a)' if goals else none}. {waiting}"
        if goals:
            return "Every goal has come to its end: a shows the archive, n sets a new one."
        return f"{none}. n sets {'a new' if journal.unreadable_goals() else 'the first'} one."

    # What happens

    @on(GoalList.Chosen)
    def _chosen_changed(self) -> None:
        self._show_chosen()
        self._show_suggested()

    @on(GoalList.Opened)
    def _open(self, event: GoalList.Opened) -> None:
        from smartgoals_tui.app.screens.goal.goal import GoalView

        self.app.push_screen(GoalView(self.session, event.uid, self.hidden), self._goal_closed)

    def _show_suggestion(self) -> None:
        """Suggest what is to be looked back at, unless there is something to celebrate."""
        from smartgoals_tui.app.session.due_reviews import Suggestion, suggestion_of

        if not self.is_attached:
            return
        is_glad = self.query_one("#celebration").display
        self._suggested = Suggestion() if is_glad else suggestion_of(self.session)
        self._show_suggested()

    def _show_suggested(self) -> None:
        """Say what is suggested, of the chosen goal where it is about several."""
        from smartgoals_tui.app.screens.dashboard.suggestions import suggestion_lines

        if self._suggested is None:
            return
        lines = suggestion_lines(self, self._suggested)
        if self.suggestion.display != bool(lines):
            self.suggestion.display = bool(lines)
        if lines and lines != self._lines_suggested:
            self.suggestion.update(content_of(lines))
        self._lines_suggested = lines

    def _goal_closed(self, _: None) -> None:
        self.redraw(None)

    def on_resize(self) -> None:
        """Say as much as the new width takes."""
        self.call_after_refresh(self._show_texts)
        self.call_after_refresh(self._show_suggestion)

    # Commands

    def action_put_away(self) -> None:
        """Show all goals again, or put away what is suggested."""
        from smartgoals_tui.app.screens.dashboard.suggestions import put_away

        if self._wanted:
            self.find("")
        else:
            put_away(self)

    def action_open(self) -> None:
        """Open the chosen goal."""
        if self.goal_in_hand():
            self.goal_list.action_open()

    def action_find(self) -> None:
        """Ask for words, and show the goals that have them while they are typed."""
        from smartgoals_tui.app.screens.dashboard.find import FindBar

        if not self.query(FindBar):
            self.mount(FindBar(self._wanted), before=self.status)

    def find(self, wanted: str) -> None:
        """Show the goals that have ``wanted`` in their title; all of them for ""."""
        self._wanted = wanted.strip()
        self.redraw(None)

    def action_hide(self) -> None:
        """Hide the words of goals, or show them again."""
        self.goal_list.hide_words(not self.hidden)
        self._show_chosen()
        self._show_suggestion()

    async def action_quit(self) -> None:
        """Leave a practice store, or the program."""
        if self.session.practice and len(self.app.screen_stack) > 1:
            self.dismiss()
        else:
            await self.app.run_action("quit")
