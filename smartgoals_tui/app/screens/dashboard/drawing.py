"""What the dashboard draws of its session: the list, the chosen goal, and what is said of both."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from textual.containers import Horizontal
from textual.widget import Widget

from smartgoals_tui.app.screens.base.session_screen import SessionScreen
from smartgoals_tui.app.screens.base.trouble_line import trouble_line
from smartgoals_tui.app.screens.dashboard.header import no_goals_words, week_summary
from smartgoals_tui.app.screens.dashboard.saving_marks import SavingMarks
from smartgoals_tui.app.screens.dashboard.suggestion_line import SuggestionLine
from smartgoals_tui.app.widgets.draw.paint import Role, Span
from smartgoals_tui.app.widgets.lists.goal_list import GoalList
from smartgoals_tui.app.widgets.panels.bars import Bar, StatusBar
from smartgoals_tui.app.widgets.panels.celebration_line import CelebrationLine
from smartgoals_tui.app.widgets.panels.reminder_line import ReminderLine
from smartgoals_tui.app.widgets.panels.side_panel import SidePanel
from smartgoals_tui.domain.lifecycle.stair_moves import Climb
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.progress.progress_wording import describe_progress
from smartgoals_tui.domain.text.dates import format_short

if TYPE_CHECKING:
    from smartgoals_tui.app.session.due_reviews import Suggestion


class Drawing:
    """Draws a session's goals on the widgets that a screen has laid out."""

    def __init__(self, screen: SessionScreen) -> None:
        """Draw on the widgets of ``screen``, which are mounted."""
        self._screen, self._session = screen, screen.session
        self.wanted = ""
        """The words that the shown goals have in their titles."""
        self._suggested: Suggestion | None = None
        """What is suggested; None until that was looked at."""
        self._list = screen.query_one(GoalList)
        self._celebration = screen.query_one(CelebrationLine)
        self._marks = SavingMarks(screen.session, self._list)

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show again the goals ``uids``, or everything for None."""
        self.list_goals(again=uids is None)
        for uid in uids or ():
            self._list.invalidate_goal(uid)
        self._celebration.check()
        self._screen.call_later(self.show_suggestion)
        self._show_header()
        chosen = self._screen.chosen
        if uids is None or chosen is None or chosen in uids:
            self.show_chosen()

    def show_saving(self, uids: frozenset[str]) -> None:
        """Say on the cards of the goals ``uids`` how saving goes."""
        for uid in uids:
            self._marks.update(uid)

    def list_goals(self, again: bool = True) -> None:
        """List the goals that are wanted, ``again`` or only where others are."""
        wanted, goals = self.wanted.casefold(), self._session.goals_in_order()
        shown = tuple(goal.uid for goal in goals if wanted in goal.title.casefold())
        if again or shown != self._list.uids:
            self._list.show(shown)

    def draw_with_signs(self) -> None:
        """Draw with the signs that the settings now name."""
        self._list.draw_with(self._session.glyphs)
        self._screen.query_one(SidePanel).draw_with(self._session.glyphs)

    # Texts

    def show_rest(self) -> None:
        """Show what the first frame left out."""
        self._show_texts()
        # By now every goal has been read: one that cannot be leaves the list.
        self.list_goals(again=False)
        self.show_suggestion()

    def fit(self) -> None:
        """Say as much as the width takes by now."""
        self._show_texts()
        self.show_suggestion()

    def _show_texts(self) -> None:
        self._show_header()
        self.show_chosen()

    def _show_header(self) -> None:
        session, found = self._session, f"{len(self._list.uids)} found. esc shows all."
        words = found if self.wanted else week_summary(session, self._screen.size.width)
        left = (Span(session.practice or "smartgoals", Role.KEY), Span("   "), Span(words))
        today = format_short(session.today, session.today)
        self._screen.query_one("#header", Bar).show(left, (Span(today, Role.MUTED),))

    def show_chosen(self) -> None:
        """Say where the chosen goal stands; without one, why there is none."""
        uid, status = self._screen.chosen, self._screen.query_one(StatusBar)
        progress = progress_of(self._screen, uid) if uid else None
        self._show_reminders(progress)
        if progress is None:
            status.show((Span("", Role.MUTED),))
            none = "No goal has these words." if self.wanted else no_goals_words(self._session)
            self._list.set_message(none)
            return
        words = describe_progress(progress, self._screen.hidden)
        state = f"{self._screen.shown_title(progress.goal)}: {words}"
        offer = self._session.offer(progress.goal.uid)
        which = "next" if isinstance(offer, Climb) else "smaller"
        offered = (Span(f"{which} step offered", Role.ACCENT),) if offer else ()
        status.show((Span(state, Role.MUTED),), offered)

    def _show_reminders(self, progress: Progress | None) -> None:
        """Tell of the goal, and in a hard week of what helped before, in the panel or a line."""
        reminders = self._session.reminders(progress.goal.uid) if progress else ()
        hidden, panel = self._screen.hidden, self._screen.query_one(SidePanel)
        has_panel = panel.display
        if has_panel:
            panel.show(progress, hidden, reminders)
        is_silent = has_panel or hidden or self._celebration.display
        self._screen.query_one(ReminderLine).show(() if is_silent else reminders)

    # Suggestions

    def show_suggestion(self) -> None:
        """Suggest what is to be looked back at, unless there is something to celebrate."""
        # start-up: the first frame shows none of it
        from smartgoals_tui.app.session.due_reviews import Suggestion, suggestion_of

        if self._screen.is_attached:
            is_glad = self._celebration.display
            self._suggested = Suggestion() if is_glad else suggestion_of(self._session)
            self.show_suggested()

    def show_suggested(self) -> None:
        """Say what is suggested, of the chosen goal where it is about several."""
        # start-up: the first frame shows none of it
        from smartgoals_tui.app.screens.dashboard.suggestions import Place, suggestion_lines

        if self._suggested is not None:
            screen = self._screen
            place = Place(self._session, screen.chosen, screen.hidden, screen.size.width)
            line = screen.query_one(SuggestionLine)
            line.show(suggestion_lines(place, self._suggested))


def widgets_of(screen: SessionScreen) -> Iterable[Widget]:
    """Make the widgets that are drawn on, from above to below."""
    glyphs = screen.session.glyphs
    yield Bar(id="header")
    yield Horizontal(GoalList(partial(progress_of, screen), glyphs), SidePanel(glyphs), id="body")
    yield ReminderLine()
    yield CelebrationLine()
    yield SuggestionLine()
    yield trouble_line(screen.session.saving)
    yield StatusBar()


def open_find_bar(screen: SessionScreen, wanted: str) -> None:
    """Ask for the words of goals, beginning with the ``wanted`` words."""
    # start-up: the first frame shows none of it
    from smartgoals_tui.app.screens.dashboard.find import FindBar

    if not screen.query(FindBar):
        screen.mount(FindBar(wanted), before=screen.query_one(StatusBar))


def progress_of(screen: SessionScreen, uid: str) -> Progress | None:
    """Return where a goal stands; None for a goal that is gone or cannot be read."""
    return screen.session.progress(uid) if screen.session.records.goal(uid) else None
