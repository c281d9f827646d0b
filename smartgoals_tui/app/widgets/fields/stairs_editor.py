"""The flight of steps as a form: typing, adding, moving and deleting steps below the whole goal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from textual import events, on
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.widgets.fields.answers import Answer, Answered, Entered
from smartgoals_tui.app.widgets.fields.flight_view import FlightDetails, FlightView
from smartgoals_tui.app.widgets.fields.stair_row import StairRow, StepMeaning, says_something
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.text.text import line_of

HINT = "The lowest step. The others lead up to the goal."
"""What the flight is, where there is room to say so."""


class StairsEditor(Vertical, Answer):
    """Steps that can be added, moved, deleted and worded."""

    DEFAULT_CSS = """
    StairsEditor { height: auto; width: 1fr; }
    StairsEditor > .hint { display: none; height: auto; color: $text-muted; }
    """
    BINDINGS = [
        Binding("ctrl+t", "add", "Add a step", show=False),
        Binding("alt+up", "move(1)", "Move up", show=False),
        Binding("alt+down", "move(-1)", "Move down", show=False),
        Binding("ctrl+r", "delete", "Delete the step", show=False),
        Binding("up", "go(1)", "Step above", show=False),
        Binding("down", "go(-1)", "Step below", show=False),
    ]

    @dataclass
    class Deleted(Message):
        """A step that had words was deleted."""

        before: tuple[StairDraft, ...]
        title: str

    def __init__(
        self, stairs: tuple[StairDraft, ...], new_uid: Callable[[], str], today: date
    ) -> None:
        """Show ``stairs``, an empty one if there are none; ``new_uid`` names the added ones."""
        super().__init__()
        self.field = "stairs"
        self._new_uid = new_uid
        details = FlightDetails(StepMeaning(None, today))
        self._view = FlightView(stairs or (self._blank(),), details)

    def compose(self) -> ComposeResult:
        """Lay out the flight."""
        yield Static(HINT, classes="hint", markup=False)
        yield self._view

    # What is answered

    @property
    def answer(self) -> tuple[StairDraft, ...]:
        """The steps as typed at this moment."""
        for row in self._rows:
            row.catch_up()
        return self.value

    @property
    def value(self) -> tuple[StairDraft, ...]:
        """The steps as typed, the lowest first, without rows that say nothing."""
        return tuple(row.stair for row in self._rows if says_something(row.stair))

    def show(self, value: object) -> None:
        """Show the steps ``value``."""
        if isinstance(value, tuple) and value != self.value:
            self.call_later(self._view.fill, list(value) or [self._blank()])

    def describe(self, details: FlightDetails) -> None:
        """Show what follows from other answers."""
        self._view.describe(details)

    def look_deeper(self, deeper: bool) -> None:
        """Ask how hard each step would be, or not."""
        self._view.look_deeper(deeper)

    def write_out(self, written: Callable[[str], str]) -> None:
        """Put words and days into their final form, which ``written`` gives for each day."""
        for row in self._rows:
            row.catch_up()
            row.write_out(written)

    # Changing the flight

    @property
    def _rows(self) -> list[StairRow]:
        return self._view.rows

    @property
    def _current(self) -> int:
        return self._view.current

    def _blank(self) -> StairDraft:
        return StairDraft(self._new_uid())

    def _go(self, index: int) -> None:
        self._view.current = index
        self._rows[index].title.focus()

    def _post_answer(self) -> None:
        self.post_message(Answered(self.field, self.value))

    async def action_add(self) -> None:
        """Add a step above the one that was last typed in."""
        stairs = [row.stair for row in self._rows]
        stairs.insert(self._current + 1, self._blank())
        await self._view.fill(stairs)
        self._go(self._current + 1)

    async def action_delete(self) -> None:
        """Delete the step that was last typed in."""
        before, stairs = self.value, [row.stair for row in self._rows]
        gone = stairs.pop(self._current)
        await self._view.fill(stairs or [self._blank()])
        self._go(self._current)
        if says_something(gone):
            self._post_answer()
            self.post_message(self.Deleted(before, line_of(gone.title)))

    async def action_move(self, step: int) -> None:
        """Move the step that was last typed in up or down."""
        here, target = self._current, self._current + step
        if 0 <= target < len(self._rows):
            stairs = [row.stair for row in self._rows]
            stairs[here], stairs[target] = stairs[target], stairs[here]
            await self._view.fill(stairs)
            self._go(target)
            self._post_answer()

    # Going from step to step

    def action_go(self, step: int) -> None:
        """Go to the step above or below; from the lowest, down and out of the flight."""
        focused = self.screen.focused
        row = self._rows[self._current]
        if focused is None or focused.parent is not row:
            raise SkipAction
        target = self._current + step
        if target < 0:
            self._leave(focused)
        elif target < len(self._rows):
            column = next(n for n, one in enumerate(row.inputs) if one is focused)
            self._rows[target].inputs[column].focus()

    def _leave(self, focused: Widget) -> None:
        """Go to what comes behind the flight, past the other inputs of the lowest step."""
        chain = self.screen.focus_chain
        behind = chain[chain.index(focused) :]
        following = next((widget for widget in behind if self not in widget.ancestors), None)
        if following is not None:
            following.focus()

    @on(Entered)
    def _entered(self, event: Entered) -> None:
        """Lead up through the flight when looking deeper, and else straight out of it."""
        following = self._behind(event.control_widget) if self._view.is_deep else None
        if following is not None:
            event.stop()
            following.focus()
        else:
            event.control_widget = self._rows[0].shown_inputs[-1]

    def _behind(self, control: Widget) -> Widget | None:
        """Return what comes after ``control`` on the way up; None behind the last."""
        row = self._rows[self._current]
        if not says_something(row.stair):
            return None
        shown = row.shown_inputs
        place = shown.index(control) + 1 if control in shown else len(shown)
        above = self._rows[self._current + 1 : self._current + 2]
        return next(iter((*shown[place:], *(row.title for row in above))), None)

    # Typing

    @on(Answered)
    def _typed(self, event: Answered) -> None:
        if event.field != self.field:
            event.stop()
            self._post_answer()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember which step the tools are about."""
        row = event.widget.parent
        if isinstance(row, StairRow) and row in self._rows:
            self._view.current = self._rows.index(row)
        self._view.show_current()

    def on_descendant_blur(self) -> None:
        """Take the measure out of the words that were left."""
        before = self.value
        for row in self._rows:
            if not row.has_focus_within:
                row.write_out()
        if self.value != before:
            self._post_answer()
        self._view.show_current()
