"""A goal's own screen: what it says, how it goes, its stairs, and every check-in."""

from __future__ import annotations

from pathlib import Path

from textual import events, on
from textual.app import ComposeResult
from textual.getters import query_one
from textual.widgets import Static

from smartgoals_tui.app.commands import GOAL, MOVING_IN_GOAL, bindings, key_hints
from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.base.trouble_line import trouble_line
from smartgoals_tui.app.screens.goal.parts import PARTS, GoalParts, is_glance
from smartgoals_tui.app.screens.goal.stair_offer import offer_words
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.charts.week_chart import WeekChart
from smartgoals_tui.app.widgets.charts.year_grid import YearGrid
from smartgoals_tui.app.widgets.draw.paint import Role, Span
from smartgoals_tui.app.widgets.lists.check_in_table import CheckInTable
from smartgoals_tui.app.widgets.lists.row_list import RowList
from smartgoals_tui.app.widgets.lists.staircase import Staircase
from smartgoals_tui.app.widgets.panels.bars import Bar, KeyBar
from smartgoals_tui.app.widgets.panels.celebration_line import CelebrationLine
from smartgoals_tui.app.widgets.panels.tab_bar import TabBar
from smartgoals_tui.domain.text.dates import describe_day, format_short

CHOOSE_FIRST = "Choose a check-in (5) or a step (4) first."


class GoalView(CommandScreen):
    """One goal, whole: at a glance on a large terminal, part by part on smaller ones."""

    CSS_PATH = Path(__file__).with_suffix(".tcss")
    TABLE, MOVING = GOAL, MOVING_IN_GOAL
    BINDINGS = [*bindings(GOAL)]

    header = query_one("#header", Bar)
    tabs = query_one(TabBar)
    parts = query_one(GoalParts)
    words = query_one("#goal-words", Static)
    days = query_one("#days", YearGrid)
    weeks = query_one("#weeks", WeekChart)
    stairs = query_one("#stairs", Staircase)
    check_ins = query_one("#check-ins", CheckInTable)
    story = query_one("#story-words", Static)
    offer_line = query_one("#offer", Static)

    def __init__(self, session: Session, uid: str, hidden: bool = False) -> None:
        """Show the goal ``uid``; with its words hidden if the dashboard's are."""
        super().__init__(session, hidden)
        self._uid = uid

    @property
    def chosen(self) -> str | None:
        """The goal shown."""
        return self._uid

    # Layout

    def compose(self) -> ComposeResult:
        """Lay out the parts between the bars."""
        yield Bar(id="header")
        yield GoalParts(self.session.glyphs)
        yield Static(id="offer", markup=False)
        yield CelebrationLine()
        yield trouble_line(self.session.saving)
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the goal, the parts that fit, and put the keys on one."""
        self.query_one(KeyBar).set_items(key_hints(GOAL))
        self.parts.lay_out(self.app.size)
        self.redraw(None)
        first = PARTS.index("check-ins") if is_glance(self.app.size) else 0
        self.parts.go_to(first, self.app.size)

    def on_resize(self, event: events.Resize) -> None:
        """Show as many parts as fit the new size."""
        self.parts.lay_out(event.size)

    # Drawing

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show the goal again; leave when it is gone."""
        if uids is not None and self._uid not in uids:
            return
        session, goal = self.session, self.chosen_goal
        if goal is None:
            self._leave_if_gone()
            return
        left = (Span("smartgoals", Role.KEY), Span("   "), Span(self.shown_title(goal), Role.TITLE))
        self.header.show(left, (Span(format_short(session.today, session.today), Role.MUTED),))
        self.parts.show(session, goal, self.hidden)
        offer = offer_words(session.offer(self._uid), self.hidden)
        self.offer_line.update(offer)
        self.offer_line.display = bool(offer)
        self.query_one(CelebrationLine).check()

    def on_screen_resume(self) -> None:
        """Leave when the goal was taken away below a dialog, once its answer is dealt with."""
        self.call_after_refresh(self._leave_if_gone)

    def _leave_if_gone(self) -> None:
        if self.chosen_goal is None and is_in_front(self):
            self.dismiss()

    # Moving between parts

    def action_part(self, number: int) -> None:
        """Go to a part by its number, from 1."""
        self.parts.go_to(number - 1, self.size)

    def action_next_part(self, step: int) -> None:
        """Go to the next or previous part."""
        self.parts.go_to(self.parts.current + step, self.size)

    @on(YearGrid.Chosen)
    def _day_chosen(self, event: YearGrid.Chosen) -> None:
        if self.check_ins.choose_day(event.day):
            self.action_part(PARTS.index("check-ins") + 1)
        else:
            self.say(f"Nothing is logged on {describe_day(event.day)}. c makes a check-in.")

    @on(RowList.Opened)
    def _row_opened(self) -> None:
        self.action_edit()

    # Commands

    def action_edit(self) -> None:
        """Edit the chosen check-in, or stand on the chosen stair."""
        if stair := self.parts.chosen_stair:
            self.request_flow("stand_on", stair)
        elif check_in := self.parts.chosen_check_in:
            self.request_flow("edit_check_in", check_in)
        elif self.check_ins.has_focus:
            self.say("Nothing is logged yet. c makes a check-in.")
        else:
            self.say(f"{CHOOSE_FIRST} e changes the goal.")

    def action_tick(self) -> None:
        """Tick off a one-off stair: the one pointed at, or the next that is left."""
        self.request_flow("tick", self.parts.chosen_stair)

    def action_delete(self) -> None:
        """Delete the chosen check-in or stair."""
        if stair := self.parts.chosen_stair:
            self.request_flow("delete_stair", stair)
        elif check_in := self.parts.chosen_check_in:
            self.request_flow("delete_check_in", check_in)
        elif not self.stairs.has_focus:
            self.say(CHOOSE_FIRST)

    def action_close(self) -> None:
        """Go back to the dashboard."""
        self.dismiss()
