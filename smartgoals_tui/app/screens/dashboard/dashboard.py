"""The dashboard: every goal as a card, the chosen one in full beside them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual import events, on
from textual.app import ComposeResult
from textual.getters import query_one

from smartgoals_tui.app.commands import (
    DASHBOARD,
    MOVING_ON_DASHBOARD,
    SEARCHING,
    bindings,
    key_hints,
)
from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.layout import classes_for
from smartgoals_tui.app.screens.base.trouble_line import TroubleLine
from smartgoals_tui.app.screens.dashboard.drawing import Drawing, open_find_bar, widgets_of
from smartgoals_tui.app.screens.dashboard.suggestion_line import SuggestionLine
from smartgoals_tui.app.session.clock import TICK_SECONDS
from smartgoals_tui.app.session.events import SaveStatus, SettingsChanged
from smartgoals_tui.app.widgets.lists.goal_list import GoalList
from smartgoals_tui.app.widgets.panels.bars import Bar, KeyBar, StatusBar
from smartgoals_tui.app.widgets.panels.celebration_line import CelebrationLine
from smartgoals_tui.app.widgets.panels.side_panel import SidePanel

IDLE_SECONDS = 0.1
"""How long after the first frame it is looked for heavy words: first come the first keys."""


class Dashboard(CommandScreen):
    """The goals of one store."""

    CSS_PATH = Path(__file__).with_suffix(".tcss")
    TABLE, MOVING = DASHBOARD, MOVING_ON_DASHBOARD
    BINDINGS = [*bindings(DASHBOARD)]

    header = query_one("#header", Bar)
    goal_list = query_one(GoalList)
    side_panel = query_one(SidePanel)
    status = query_one(StatusBar)
    key_bar = query_one(KeyBar)
    celebration_line = query_one(CelebrationLine)
    suggestion = query_one(SuggestionLine)
    trouble = query_one(TroubleLine)

    def compose(self) -> ComposeResult:
        """Lay out the bars, the list and the panel."""
        # Known before the first layout, so that the first frame is the final one.
        self.add_class(classes_for(self.app.size)[0])
        yield from widgets_of(self)
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the cards; everything else follows right behind the first frame."""
        self._drawing = Drawing(self)
        session = self.session
        session.saving.changed.subscribe(self, self._show_saving)
        session.settings_changed.subscribe(self, self._show_settings)
        self.key_bar.set_items(key_hints(DASHBOARD))
        self._drawing.list_goals()
        self.call_after_refresh(self._begin)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Tell what the keys do while a search has them."""
        is_search = event.widget is not self.goal_list
        self.key_bar.set_items(SEARCHING if is_search else key_hints(DASHBOARD))

    def _begin(self) -> None:
        self._drawing.show_rest()
        self.session.start(self.app.call_later)
        self.set_timer(IDLE_SECONDS, self._watch_words)
        self.set_interval(TICK_SECONDS, self.session.tick)

    def _watch_words(self) -> None:
        self.run_worker(partial(self.session.watch_words, self.app.call_later), thread=True)

    def on_unmount(self) -> None:
        """End the writer of a practice store; the person's own is ended by the program."""
        if self.session.practice:
            self.session.close()

    # Drawing

    @property
    def chosen(self) -> str | None:
        """The uid under the cursor."""
        return self.goal_list.chosen if self.is_mounted else None

    def choose(self, uid: str) -> None:
        """Put the cursor on a goal."""
        self.goal_list.choose(uid)

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show again the goals ``uids``, or everything for None."""
        self._drawing.redraw(uids)

    def _show_saving(self, status: SaveStatus) -> None:
        self._drawing.show_saving(status.uids)

    def _show_settings(self, event: SettingsChanged) -> None:
        before, after = event
        if (before.ascii, before.calendar) != (after.ascii, after.calendar):
            self._drawing.draw_with_signs()
            self.redraw(None)

    # What happens

    @on(GoalList.Chosen)
    def _chosen_changed(self) -> None:
        self._drawing.show_chosen()
        self._drawing.show_suggested()

    @on(GoalList.Opened)
    def _open(self) -> None:
        self.request_flow("open_goal")

    @on(CelebrationLine.Changed)
    def _celebration_changed(self) -> None:
        """Suggest what there is to look back at only while nothing is celebrated."""
        self._drawing.show_suggestion()
        self._drawing.show_chosen()

    def on_resize(self) -> None:
        """Say as much as the new width takes."""
        self.call_after_refresh(self._drawing.fit)

    # Commands

    def action_dismiss_line(self) -> None:
        """Show all goals again, or dismiss what is suggested."""
        if self._drawing.wanted:
            self.find("")
        else:
            self.request_flow("dismiss_suggestion")

    def action_find(self) -> None:
        """Ask for words, and show the goals that have them while they are typed."""
        open_find_bar(self, self._drawing.wanted)

    def find(self, wanted: str) -> None:
        """Show the goals that have ``wanted`` in their title; all of them for ""."""
        self._drawing.wanted = wanted.strip()
        self.redraw(None)

    def action_hide(self) -> None:
        """Hide the words of goals, or show them again."""
        self.hidden = not self.hidden
        self.goal_list.hide_words(self.hidden)
        self._drawing.show_chosen()
        self._drawing.show_suggestion()

    def action_command_palette(self) -> None:
        """Search commands and goals."""
        self.app.action_command_palette()

    async def action_quit(self) -> None:
        """Leave a practice store, or the program."""
        if self.session.practice and len(self.app.screen_stack) > 1:
            self.dismiss()
        else:
            await self.app.run_action("quit")
