"""A goal's own screen: what it says, how it goes, its stairs, and every check-in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.geometry import Size
from textual.getters import query_one
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.commands import GOAL, MOVING_IN_GOAL, bindings, key_hints
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.goal.goal_stairs import StairsScreen
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.sizes import NORMAL_WIDTH, WIDE_WIDTH
from smartgoals_tui.app.widgets.charts.week_chart import WeekChart
from smartgoals_tui.app.widgets.charts.year_grid import YearGrid
from smartgoals_tui.app.widgets.draw.paint import Role, Span, content_of
from smartgoals_tui.app.widgets.lists.check_in_table import CheckInTable
from smartgoals_tui.app.widgets.lists.row_list import RowList
from smartgoals_tui.app.widgets.lists.staircase import Staircase
from smartgoals_tui.app.widgets.panels.bars import Bar, KeyBar
from smartgoals_tui.app.widgets.panels.goal_facts import goal_lines, story_lines
from smartgoals_tui.app.widgets.panels.tab_bar import TabBar
from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.plan import Stair
from smartgoals_tui.domain.lifecycle.timeline import related_goals, same_day_words
from smartgoals_tui.domain.progress.progress_wording import describe_check_in
from smartgoals_tui.domain.progress.streak import log_by_day
from smartgoals_tui.domain.text.dates import describe_day, format_short

GLANCE_HEIGHT = 30
"""From this height on, and on a wide terminal, all parts are shown at once."""

PARTS = ("goal", "days", "weeks", "stairs", "check-ins", "story")
"""The ids of the parts, in the order of their numbers."""

NAMES = tuple(part.capitalize() for part in PARTS)
LEFT = 3
"""How many of the parts stand in the left column."""

PAIRED = frozenset({1, 2})
"""Parts that are shown together where there is room for two."""


class GoalView(StairsScreen):
    """One goal, whole: at a glance on a large terminal, part by part on smaller ones."""

    CSS_PATH = Path(__file__).with_suffix(".tcss")
    TABLE = GOAL
    MOVING = MOVING_IN_GOAL
    BINDINGS = [*bindings(GOAL)]

    header = query_one("#header", Bar)
    tabs = query_one(TabBar)
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
        self._part = 0

    @property
    def chosen(self) -> str | None:
        """The goal shown."""
        return self._uid

    @property
    def chosen_stair(self) -> Stair | None:
        """The stair under the cursor, while the stairs have the keys."""
        return self.stairs.chosen if self.stairs.has_focus else None

    # Layout

    def compose(self) -> ComposeResult:
        """Lay out the parts in two columns."""
        glyphs = self.session.glyphs
        titles = [f"{number} {name}" for number, name in enumerate(NAMES, 1)]
        yield Bar(id="header")
        yield TabBar(id="tabs")
        with Horizontal(id="body"):
            with Vertical(id="left"):
                with VerticalScroll(id=PARTS[0]) as goal:
                    goal.border_title = titles[0]
                    yield Static(id="goal-words", markup=False)
                yield YearGrid(glyphs, titles[1], id=PARTS[1])
                yield WeekChart(glyphs, titles[2], id=PARTS[2])
            with Vertical(id="right"):
                yield Staircase(glyphs, titles[3], id=PARTS[3])
                yield CheckInTable(glyphs, titles[4], id=PARTS[4])
                with VerticalScroll(id=PARTS[5]) as story:
                    story.border_title = titles[5]
                    yield Static(id="story-words", markup=False)
        yield Static(id="offer", markup=False)
        yield Static(id="celebration", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the goal, the parts that fit, and put the keys on one."""
        self.query_one(KeyBar).offer(key_hints(GOAL))
        self._part = PARTS.index("check-ins") if is_glance(self.app.size) else 0
        self._lay_out(self.app.size)
        self.redraw(None)
        self._part_widget(self._part).focus()

    def on_resize(self, event: events.Resize) -> None:
        """Show as many parts as fit the new size."""
        self._lay_out(event.size)

    def _lay_out(self, size: Size) -> None:
        glance = is_glance(size)
        self.set_class(glance, "-glance")
        shown = parts_shown(size, self._part)
        for number in range(len(PARTS)):
            self._part_widget(number).display = number in shown
        self.query_one("#left").display = any(number < LEFT for number in shown)
        self.query_one("#right").display = any(number >= LEFT for number in shown)
        self.tabs.display = not glance
        self.tabs.offer(NAMES, self._part)

    def _part_widget(self, number: int) -> Widget:
        return self.query_one(f"#{PARTS[number]}")

    # Drawing

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show the goal anew; leave when it is gone."""
        if uids is not None and self._uid not in uids:
            return
        session, hidden = self.session, self._hidden
        goal = self.chosen_goal
        if goal is None:
            self._leave_if_gone()
            return
        progress, entries = session.progress(self._uid), session.journal.check_ins(self._uid)
        left = (Span("esc", Role.KEY), Span(f"  {self.shown_title(goal)}"))
        self.header.show(left, (Span(format_short(session.today, session.today), Role.MUTED),))
        self.words.update(
            content_of(goal_lines(progress, session.glyphs, hidden, session.reminders(self._uid)))
        )
        self.days.show(goal, log_by_day(entries), session.today, session.calendar, hidden)
        self.weeks.show(progress, hidden)
        self.stairs.show(progress, hidden)
        self.check_ins.show(goal, entries, hidden)
        related = related_goals(goal, session.journal.goals())
        story = story_lines(progress, session.journal.reviews(), related, hidden)
        self.story.update(content_of(story))
        offer = self.offer_words()
        self.offer_line.update(offer)
        self.offer_line.display = bool(offer)
        self.check_celebration()

    def on_screen_resume(self) -> None:
        """Leave when the goal was taken away below a dialog, once its answer is dealt with."""
        self.call_after_refresh(self._leave_if_gone)

    def _leave_if_gone(self) -> None:
        if self.chosen_goal is None and is_in_front(self):
            self.dismiss()

    # Moving between parts

    def action_part(self, number: int) -> None:
        """Go to a part by its number, from 1."""
        self._part = (number - 1) % len(PARTS)
        self._lay_out(self.size)
        self._part_widget(self._part).focus()

    def action_next_part(self, step: int) -> None:
        """Go to the next or previous part."""
        self.action_part(self._part + 1 + step)

    @on(TabBar.Chosen)
    def _tab_chosen(self, event: TabBar.Chosen) -> None:
        self.action_part(event.number + 1)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember which part has the keys."""
        if event.widget.id in PARTS:
            self._part = PARTS.index(event.widget.id)
            self.tabs.offer(NAMES, self._part)

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

    def record(self, check_in: CheckIn, replaces: CheckIn | None = None) -> None:
        """Make or edit a check-in, and say when it joins others of its day."""
        super().record(check_in, replaces)
        if replaces is None or replaces.day == check_in.day:
            return
        progress = self.session.progress(self._uid)
        entries = self.session.journal.check_ins(self._uid)
        words = same_day_words(progress.goal, entries, check_in.day)
        if words:
            said = describe_check_in(progress, check_in.day, entries, self.hidden)
            self.say(f"{said}. {words}")

    def action_edit(self) -> None:
        """Edit the chosen check-in, or stand on the chosen stair."""
        stair, check_in = self.chosen_stair, self.check_ins.chosen
        goal = self.chosen_goal
        if stair and goal:
            if stair.measure is None:
                self.action_tick()
            else:
                self.stand_on(stair)
        elif self.check_ins.has_focus and check_in:
            self.check_in_with(check_in)
        elif self.check_ins.has_focus:
            self.say("Nothing is logged yet. c makes a check-in.")
        else:
            self.say("Choose a check-in (5) or a stair (4) first. e changes the goal.")

    def action_delete(self) -> None:
        """Delete the chosen check-in or stair."""
        if self.stairs.has_focus:
            self.delete_stair()
            return
        check_in = self.check_ins.chosen
        if not self.check_ins.has_focus or check_in is None:
            self.say("Choose a check-in (5) or a stair (4) first.")
            return
        label = f"deletion of the check-in on {describe_day(check_in.day)}"
        self.submit(Change(label, (CheckInStep(check_in, None),)))
        self.say("Deleted. u brings it back.")

    @work
    async def action_reserve(self) -> None:
        """Choose how many unmet weeks the streak may hold."""
        from smartgoals_tui.app.flows.reserve import choose_reserve

        goal = self.chosen_goal
        if goal is not None and is_in_front(self):
            await choose_reserve(self, goal)

    def action_close(self) -> None:
        """Go back to the dashboard."""
        self.dismiss()


def is_glance(size: Size) -> bool:
    """Tell whether all parts fit on a terminal of ``size``."""
    return size.width >= WIDE_WIDTH and size.height >= GLANCE_HEIGHT


def parts_shown(size: Size, part: int) -> Iterable[int]:
    """Return the numbers of the parts shown on a terminal of ``size`` while ``part`` is current."""
    if is_glance(size):
        return range(len(PARTS))
    return PAIRED if size.width >= NORMAL_WIDTH and part in PAIRED else (part,)
