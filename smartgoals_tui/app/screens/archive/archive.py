"""The archive: every goal that was achieved or let go, and the way back for each."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.getters import query_one
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from smartgoals_tui.app.commands import ARCHIVE, MOVING_IN_ARCHIVE, SEARCHING, bindings, key_hints
from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.layout import classes_for
from smartgoals_tui.app.screens.base.trouble_line import trouble_line
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.draw.paint import Role, Span, content_of
from smartgoals_tui.app.widgets.fields.text_input import TextInput
from smartgoals_tui.app.widgets.lists.paged_list import PagedList
from smartgoals_tui.app.widgets.panels.bars import Bar, KeyBar
from smartgoals_tui.app.widgets.panels.look_back_lines import archived_lines
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.text.numbers import counted

EMPTY = "Nothing is here yet. Goals that are achieved or let go are kept here, whole."


class Search(TextInput):
    """Filters the archive while one types; enter and down go to what was found."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,enter", "submit", "To the goals", show=False),
        Binding("escape", "give_up", "Show all", show=False),
    ]

    async def action_submit(self) -> None:
        """Go to the goals that were found."""
        self.screen.query_one(OptionList).focus()

    async def action_give_up(self) -> None:
        """Show all goals again."""
        self.value = ""
        await self.action_submit()


class Archive(CommandScreen):
    """Ended goals, the latest first."""

    CSS_PATH = Path(__file__).with_suffix(".tcss")
    TABLE = ARCHIVE
    MOVING = MOVING_IN_ARCHIVE
    BINDINGS = [*bindings(ARCHIVE)]

    header = query_one("#header", Bar)
    entries = query_one(OptionList)
    search = query_one(Search)
    empty = query_one("#empty", Static)

    def __init__(self, session: Session, hidden: bool) -> None:
        """Show the ended goals of ``session``; their words are masked while ``hidden``."""
        super().__init__(session, hidden)
        self._listed: tuple[Goal, ...] = ()

    @property
    def chosen(self) -> str | None:
        """The goal under the cursor."""
        place = self.entries.highlighted
        return self._listed[place].uid if place is not None and self._listed else None

    def compose(self) -> ComposeResult:
        """Lay out search, goals and keys."""
        self.add_class(classes_for(self.app.size)[0])
        yield Bar(id="header")
        yield Search(placeholder="Search the archive", compact=True)
        yield Static(EMPTY, id="empty", markup=False)
        yield PagedList(markup=False)
        yield trouble_line(self.session.saving)
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the goals."""
        self.redraw(None)
        self.entries.focus()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Tell what the keys do there."""
        is_search = event.widget is self.search
        self.query_one(KeyBar).set_items(SEARCHING if is_search else key_hints(ARCHIVE))

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show all goals again."""
        del uids
        place, wanted = self.entries.highlighted or 0, self.search.value
        ended = self.session.ended_goals()
        self._listed = tuple(goal for goal in ended if _has(goal, wanted))
        self.entries.clear_options()
        self.entries.add_options(self._entry(goal) for goal in self._listed)
        if self._listed:
            self.entries.highlighted = min(place, len(self._listed) - 1)
        self.empty.display = not self._listed
        self.empty.update("No goal here has these words." if ended else EMPTY)
        count = counted(len(ended), "goal")
        self.header.show((Span("Archive", Role.KEY), Span(f"   {count}", Role.MUTED)))

    def _entry(self, goal: Goal) -> Option:
        session = self.session
        successor = next(
            (successor for successor in session.records.goals() if successor.follows == goal.uid),
            None,
        )
        lines = archived_lines(
            session.progress(goal.uid),
            len(session.records.check_ins(goal.uid)),
            session.glyphs,
            self.hidden,
            successor.title if successor else "",
        )
        return Option(content_of([*lines, ()]))

    # Commands

    @on(Input.Changed)
    def _typed(self) -> None:
        self.redraw(None)

    @on(OptionList.OptionSelected)
    def _option_selected(self) -> None:
        self.request_flow("open_goal")

    def action_search(self) -> None:
        """Go to the search."""
        self.search.focus()

    def action_close(self) -> None:
        """Go back to the dashboard."""
        self.dismiss()


def _has(goal: Goal, wanted: str) -> bool:
    """Tell whether what is told of ``goal`` has all words of ``wanted``."""
    looked = [
        word
        for look_back in goal.look_backs
        for word in (look_back.helped, look_back.onward, look_back.outcome)
    ]
    told = " ".join((goal.title, goal.relevant.why, goal.specific.wish, goal.status, *looked))
    return all(word in told.casefold() for word in wanted.casefold().split())
