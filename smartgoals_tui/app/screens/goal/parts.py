"""The parts of a goal's own screen, and how many of them a terminal shows at once."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.geometry import Size
from textual.getters import query_one
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.sizes import NORMAL_WIDTH, WIDE_WIDTH
from smartgoals_tui.app.widgets.charts.week_chart import WeekChart
from smartgoals_tui.app.widgets.charts.year_grid import YearGrid
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import content_of
from smartgoals_tui.app.widgets.lists.check_in_table import CheckInTable
from smartgoals_tui.app.widgets.lists.staircase import Staircase
from smartgoals_tui.app.widgets.panels.goal_facts import goal_lines, story_lines
from smartgoals_tui.app.widgets.panels.tab_bar import TabBar
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.plan import Stair
from smartgoals_tui.domain.lifecycle.timeline import related_goals
from smartgoals_tui.domain.progress.log import log_by_day

GLANCE_HEIGHT = 30
"""From this height on, and on a wide terminal, all parts are shown at once."""

PARTS = ("goal", "days", "weeks", "stairs", "check-ins", "story")
"""The ids of the parts, in the order of their numbers."""

NAMES = tuple(part.capitalize() for part in PARTS)
LEFT = 3
"""How many of the parts stand in the left column."""

PAIRED = frozenset({1, 2})
"""Parts that are shown together where there is room for two."""


class GoalParts(Vertical):
    """One goal in six parts, in two columns or one part after the other behind their tabs."""

    DEFAULT_CSS = "GoalParts { height: 1fr; }"

    tabs = query_one(TabBar)
    words = query_one("#goal-words", Static)
    days = query_one(YearGrid)
    weeks = query_one(WeekChart)
    stairs = query_one(Staircase)
    check_ins = query_one(CheckInTable)
    story = query_one("#story-words", Static)

    def __init__(self, glyphs: Glyphs) -> None:
        """Start empty; ``show`` fills it."""
        super().__init__()
        self._glyphs = glyphs
        self.current = 0
        """The number of the part that has the keys, from 0."""

    def compose(self) -> ComposeResult:
        """Lay out the parts in two columns."""
        glyphs = self._glyphs
        titles = [f"{number} {name}" for number, name in enumerate(NAMES, 1)]
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

    # Moving between parts

    def go_to(self, number: int, size: Size) -> None:
        """Put the keys on a part, on a terminal of ``size``; behind the last comes the first."""
        self.current = number % len(PARTS)
        self.lay_out(size)
        self._part(self.current).focus()

    def lay_out(self, size: Size) -> None:
        """Show the parts that fit a terminal of ``size``, among them the current one."""
        self.screen.set_class(is_glance(size), "-glance")
        shown = parts_shown(size, self.current)
        for number in range(len(PARTS)):
            self._part(number).display = number in shown
        self.query_one("#left").display = any(number < LEFT for number in shown)
        self.query_one("#right").display = any(number >= LEFT for number in shown)
        self.tabs.display = not is_glance(size)
        self.tabs.set_items(NAMES, self.current)

    @on(TabBar.Chosen)
    def _tab_chosen(self, event: TabBar.Chosen) -> None:
        self.go_to(event.number, self.screen.size)

    def _part(self, number: int) -> Widget:
        return self.query_one(f"#{PARTS[number]}")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember which part has the keys."""
        if event.widget.id in PARTS:
            self.current = PARTS.index(event.widget.id)
            self.tabs.set_items(NAMES, self.current)

    # What they show

    @property
    def chosen_stair(self) -> Stair | None:
        """The stair under the cursor, while the stairs have the keys."""
        return self.stairs.chosen if self.stairs.has_focus else None

    @property
    def chosen_check_in(self) -> CheckIn | None:
        """The check-in under the cursor, while the check-ins have the keys."""
        return self.check_ins.chosen if self.check_ins.has_focus else None

    def show(self, session: Session, goal: Goal, hidden: bool) -> None:
        """Show ``goal`` of ``session``."""
        progress, entries = session.progress(goal.uid), session.records.check_ins(goal.uid)
        facts = goal_lines(progress, session.glyphs, hidden, session.reminders(goal.uid))
        self.words.update(content_of(facts))
        self.days.show(goal, log_by_day(entries), session.today, session.calendar, hidden)
        self.weeks.show(progress, hidden)
        self.stairs.show(progress, hidden)
        self.check_ins.show(goal, entries, hidden)
        related = related_goals(goal, session.records.goals())
        story = story_lines(progress, session.records.reviews(), related, hidden)
        self.story.update(content_of(story))


def is_glance(size: Size) -> bool:
    """Tell whether all parts fit on a terminal of ``size``."""
    return size.width >= WIDE_WIDTH and size.height >= GLANCE_HEIGHT


def parts_shown(size: Size, part: int) -> Iterable[int]:
    """Return the numbers of the parts shown on a terminal of ``size`` while ``part`` is current."""
    if is_glance(size):
        return range(len(PARTS))
    return PAIRED if size.width >= NORMAL_WIDTH and part in PAIRED else (part,)
