"""A goal's own screen: what it says, how it goes, and every check-in."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.getters import query_one
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smartgoals_tui.app.commands import GOAL, bindings, key_hints
from smartgoals_tui.app.context import Context
from smartgoals_tui.app.screens.goal_commands import GoalScreen
from smartgoals_tui.app.widgets.bars import Bar, KeyBar
from smartgoals_tui.app.widgets.goal_facts import goal_lines
from smartgoals_tui.app.widgets.paint import Role, Span, content_of
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.compose import move_to_stair
from smartgoals_tui.domain.dates import describe_day, format_short
from smartgoals_tui.domain.numbers import with_unit
from smartgoals_tui.domain.text import cut, one_line

NOTE_LENGTH = 200


class GoalView(GoalScreen):
    """One goal, whole."""

    CSS_PATH = Path(__file__).with_suffix(".tcss")
    BINDINGS = [*bindings(GOAL)]

    header = query_one("#header", Bar)
    facts = query_one("#words", Static)
    entries = query_one(OptionList)
    side_title = query_one("#side-title", Static)

    def __init__(self, context: Context, uid: str, hidden: bool = False) -> None:
        """Show the goal ``uid``; with its words hidden if the dashboard's are."""
        super().__init__(context)
        self._uid = uid
        self._hidden = hidden
        self._listed: tuple[CheckIn, ...] = ()

    @property
    def chosen(self) -> str | None:
        """The goal shown."""
        return self._uid

    @property
    def hidden(self) -> bool:
        """Tell whether the words of the goal are masked."""
        return self._hidden

    def compose(self) -> ComposeResult:
        """Lay out the facts beside the check-ins."""
        self.take_width(self.app.size.width)
        yield Bar(id="header")
        with Horizontal(id="body"):
            with VerticalScroll(id="facts"):
                yield Static(id="words", markup=False)
            with Vertical(id="side"):
                yield Static(id="side-title", markup=False)
                yield OptionList(markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the goal."""
        self.query_one(KeyBar).offer(key_hints(GOAL))
        self.redraw(None)
        self.entries.focus()

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Show the goal anew; leave when it is gone."""
        if uids is not None and self._uid not in uids:
            return
        goal = self.context.journal.goal(self._uid)
        if goal is None:
            self.dismiss()
            return
        progress, glyphs = self.context.progress(self._uid), self.context.glyphs
        left = (Span("esc", Role.KEY), Span(f"  {self.shown_title(goal)}"))
        today = format_short(self.context.today, self.context.today)
        self.header.show(left, (Span(today, Role.MUTED),))
        self.facts.update(content_of(goal_lines(progress, glyphs, self._hidden)))
        self._list_check_ins()

    def _list_check_ins(self) -> None:
        place = self.entries.highlighted or 0
        self._listed = tuple(reversed(self.context.journal.check_ins(self._uid)))
        self.entries.clear_options()
        self.entries.add_options(Option(self._entry(one)) for one in self._listed)
        if self._listed:
            self.entries.highlighted = min(place, len(self._listed) - 1)
        count = len(self._listed)
        self.side_title.update(
            f"{count} check-in{'' if count == 1 else 's'}, latest first"
            if count
            else "No check-ins yet: c makes one, for any day."
        )

    def _entry(self, check_in: CheckIn) -> Content:
        goal = self.context.progress(self._uid).goal
        unit = goal.plan_on(check_in.day).measure.unit
        amount = "" if check_in.amount is None else f"  {with_unit(check_in.amount, unit)}"
        late = "  logged later" if check_in.backdated else ""
        note = "" if self._hidden else cut(one_line(check_in.note), NOTE_LENGTH)
        return content_of(
            [
                (
                    Span(describe_day(check_in.day)),
                    Span(amount, Role.GOOD),
                    Span(late, Role.MUTED),
                    Span(f"  {note}" if note else "", Role.MUTED),
                )
            ]
        )

    # Commands

    @property
    def _chosen_check_in(self) -> CheckIn | None:
        place = self.entries.highlighted
        return self._listed[place] if place is not None and self._listed else None

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_edit()

    def action_edit(self) -> None:
        """Edit the chosen check-in."""
        if self._chosen_check_in:
            self.check_in_with(self._chosen_check_in)

    def action_delete(self) -> None:
        """Delete the chosen check-in."""
        check_in = self._chosen_check_in
        if check_in is None:
            return
        label = f"deletion of the check-in on {describe_day(check_in.day)}"
        self.submit(Change(label, (CheckInStep(check_in, None),)))
        self.say("Deleted. u brings it back.")

    def action_climb(self) -> None:
        """Stand on the next measured stair."""
        self._move(1)

    def action_step_down(self) -> None:
        """Stand on the measured stair below."""
        self._move(-1)

    def _move(self, by: int) -> None:
        goal = self.context.progress(self._uid).goal
        stairs = [stair for stair in goal.achievable.stairs if stair.measure]
        latest = goal.plans[-1].stair
        place = next((n for n, stair in enumerate(stairs) if stair.uid == latest), 0) + by
        if not 0 <= place < len(stairs):
            self.say("This is the top stair." if by > 0 else "This is the lowest stair.")
            return
        moved = move_to_stair(goal, stairs[place], self.context.today, self.context.calendar)
        self.submit(Change(f"move to the stair “{stairs[place].title}”", (GoalStep(goal, moved),)))
        since = format_short(moved.plans[-1].start, self.context.today)
        self.say(f"From {since} you stand on: {cut(stairs[place].title, NOTE_LENGTH)}.")

    def action_hide(self) -> None:
        """Hide the words of the goal, or show them again."""
        self._hidden = not self._hidden
        self.redraw(None)

    def action_help(self) -> None:
        """Show all keys and signs."""
        from smartgoals_tui.app.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(GOAL, self.context.glyphs))

    def action_close(self) -> None:
        """Go back to the dashboard."""
        self.dismiss()

    @on(KeyBar.Pressed)
    async def _key_bar_pressed(self, event: KeyBar.Pressed) -> None:
        await self.run_action(event.action)
