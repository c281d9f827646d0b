"""The flight of stairs as an editable list, the whole goal its last and fixed stair."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual import events, on
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Button, Static

from smartgoals_tui.app.widgets.draw.glyphs import UNICODE, draws_ascii
from smartgoals_tui.app.widgets.fields.answers import Answer, Answered, Entered
from smartgoals_tui.app.widgets.fields.stair_row import (
    AMOUNT,
    BY,
    DIFFICULTY,
    TARGET,
    StairRow,
    says_something,
)
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.text.text import cut, line_of

TITLE_LENGTH = 200


class StairsEditor(Vertical, Answer):
    """Stairs that can be added, moved, deleted and worded."""

    DEFAULT_CSS = """
    StairsEditor { height: auto; width: 1fr; }
    StairsEditor StairRow, StairsEditor .heads { height: 1; }
    StairsEditor .rows { height: auto; }
    StairsEditor .number { width: 6; color: $text-muted; text-align: right; padding-right: 1; }
    StairsEditor StairRow.-current .number { color: $text-primary; text-style: bold; }
    StairsEditor .heads Static { color: $text-muted; padding-left: 2; }
    StairsEditor TextField { margin-left: 1; }
    StairsEditor .field-stair-title, StairsEditor .heads .title { margin-left: 0; width: 1fr; }
    StairsEditor .heads .title { padding-left: 1; }
    StairsEditor .whole-title {
        width: 1fr; padding: 0 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis;
    }
    StairsEditor .whole { height: 1; }
    StairsEditor .tools { height: 1; margin-left: 6; }
    StairsEditor .tools Button { width: auto; min-width: 4; margin-right: 1; }
    StairsEditor.-one-number .field-stair-amount, StairsEditor.-one-number .amount,
    StairsEditor .field-stair-by, StairsEditor .heads .by,
    StairsEditor.-dated .field-stair-target, StairsEditor.-dated .target { display: none; }
    StairsEditor.-dated .field-stair-by, StairsEditor.-dated .heads .by { display: block; }
    """
    BINDINGS = [
        Binding("ctrl+t", "add", "Add a stair", show=False),
        Binding("alt+up", "move(-1)", "Move up", show=False),
        Binding("alt+down", "move(1)", "Move down", show=False),
        Binding("ctrl+r", "delete", "Delete the stair", show=False),
        Binding("up", "go(-1)", "Stair above", show=False),
        Binding("down", "go(1)", "Stair below", show=False),
    ]
    TOOLS = (
        ("add", "Add a stair", "ctrl+t"),
        ("move(-1)", "Up", "alt+up"),
        ("move(1)", "Down", "alt+down"),
        ("delete", "Delete", "ctrl+r"),
    )

    @dataclass
    class Deleted(Message):
        """A stair that had words was deleted."""

        before: tuple[StairDraft, ...]
        title: str

    def __init__(self, stairs: tuple[StairDraft, ...], new_uid: Callable[[], str]) -> None:
        """Show ``stairs``, an empty one if there are none; ``new_uid`` names the added ones."""
        super().__init__()
        self.field = "stairs"
        self._new_uid = new_uid
        self._rows = [StairRow(stair) for stair in stairs or (self._blank(),)]
        self._list = Vertical(*self._rows, classes="rows")
        self._heads = {
            name: Static("", classes=name, markup=False)
            for name in ("title", "target", "amount", "by", "difficulty")
        }
        self._whole_number = Static("", classes="number", markup=False)
        self._whole = Static("", classes="whole-title", markup=False)
        self._current = 0

    def compose(self) -> ComposeResult:
        """Lay out the columns, the stairs, the whole goal and the tools."""
        widths = {"target": TARGET, "amount": AMOUNT, "by": BY, "difficulty": DIFFICULTY}
        for name, width in widths.items():
            self._heads[name].styles.width = width + 1
        with Horizontal(classes="heads"):
            yield Static("", classes="number")
            yield from self._heads.values()
        yield self._list
        with Horizontal(classes="whole"):
            yield self._whole_number
            yield self._whole
        with Horizontal(classes="tools"):
            for action, label, key in self.TOOLS:
                button = Button(label, compact=True, tooltip=key, name=action)
                yield button

    def on_mount(self) -> None:
        """Write numbers before the stairs."""
        self._number_rows()

    @property
    def answer(self) -> tuple[StairDraft, ...]:
        """The stairs as typed at this moment."""
        for row in self._rows:
            row.read()
        return self.value

    @property
    def value(self) -> tuple[StairDraft, ...]:
        """The stairs as typed, without rows that say nothing."""
        return tuple(row.stair for row in self._rows if says_something(row.stair))

    def describe(self, whole: str, title: str, target: str, amount: str, dated: bool) -> None:
        """Word the last stair and the heads of the columns.

        Args:
            whole: the whole goal, in words.
            title: what stairs are called.
            target: what a stair's target counts: "days", or a unit.
            amount: what an amount each time counts; "" where there is none.
            dated: whether stairs have a day instead of numbers.
        """
        heads = {
            "title": title,
            "target": target,
            "amount": amount,
            "by": "by",
            "difficulty": "hard?",
        }
        for name, text in heads.items():
            self._heads[name].update(cut(line_of(text), AMOUNT if name != "title" else BY))
        self._whole.update(f"The whole goal: {cut(line_of(whole), TITLE_LENGTH)}")
        self.set_class(dated or not amount, "-one-number")
        self.set_class(dated, "-dated")

    def write_out(self, written: Callable[[str], str]) -> None:
        """Put the days into their final words, which ``written`` gives for each."""
        for row in self._rows:
            row.by.show(written(row.by.value))

    def show(self, value: object) -> None:
        """Show the stairs ``value``."""
        if isinstance(value, tuple) and value != self.value:
            self.call_later(self._fill, list(value) or [self._blank()])

    # Changing the flight

    async def action_add(self) -> None:
        """Add a stair below the whole goal."""
        await self._fill([*(row.stair for row in self._rows), self._blank()])
        self._go(len(self._rows) - 1)

    async def action_delete(self) -> None:
        """Delete the stair that was last typed in."""
        before, stairs = self.value, [row.stair for row in self._rows]
        gone = stairs.pop(self._current)
        await self._fill(stairs or [self._blank()])
        self._go(min(self._current, len(self._rows) - 1))
        if says_something(gone):
            self._post_answer()
            self.post_message(self.Deleted(before, line_of(gone.title)))

    async def action_move(self, step: int) -> None:
        """Move the stair that was last typed in up or down."""
        target = self._current + step
        if 0 <= target < len(self._rows):
            stairs = [row.stair for row in self._rows]
            stairs[self._current], stairs[target] = stairs[target], stairs[self._current]
            await self._fill(stairs)
            self._go(target)
            self._post_answer()

    def action_go(self, step: int) -> None:
        """Go to the stair above or below; from the outermost, out of the flight."""
        focused = self.screen.focused
        target = self._current + step
        if focused is None or focused.parent is not self._rows[self._current]:
            raise SkipAction
        if not 0 <= target < len(self._rows):
            raise SkipAction
        columns = self._rows[self._current].inputs
        column = next(n for n, column in enumerate(columns) if column is focused)
        self._rows[target].inputs[column].focus()

    def _blank(self) -> StairDraft:
        return StairDraft(self._new_uid())

    async def _fill(self, stairs: list[StairDraft]) -> None:
        spare = self._rows[len(stairs) :]
        del self._rows[len(stairs) :]
        for row, stair in zip(self._rows, stairs, strict=False):
            row.show(stair)
        added = [StairRow(stair) for stair in stairs[len(self._rows) :]]
        self._rows += added
        self._current = min(self._current, len(self._rows) - 1)
        self._number_rows()
        for row in spare:
            await row.remove()
        await self._list.mount_all(added)

    def _number_rows(self) -> None:
        count = len(self._rows) + 1
        bars = "" if draws_ascii(self.app) else UNICODE.stairs
        for number, sign in enumerate([*(row.number for row in self._rows), self._whole_number], 1):
            bar = bars[(len(bars) - 1) * number // count] if bars else ""
            sign.update(f"{number} {bar}".rstrip())

    def _go(self, index: int) -> None:
        self._current = index
        self._rows[index].title.focus()

    def _post_answer(self) -> None:
        self.post_message(Answered(self.field, self.value))

    @on(Answered)
    def _typed(self, event: Answered) -> None:
        if event.field == self.field:
            return
        event.stop()
        self.post_message(Answered(self.field, self.answer))

    @on(Entered)
    def _entered(self, event: Entered) -> None:
        """Enter in a row without words leads out of the flight."""
        row, way_out = self._rows[-1], self._rows[-1].difficulty
        is_blank_title = event.control_widget is row.title and not says_something(row.stair)
        if is_blank_title:
            event.stop()
            self.post_message(Entered(way_out))

    @on(Button.Pressed)
    async def _tool(self, event: Button.Pressed) -> None:
        event.stop()
        await self.run_action(event.button.name or "")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember which stair the tools are about."""
        row: Widget | None = (
            event.widget.parent if isinstance(event.widget.parent, Widget) else None
        )
        if isinstance(row, StairRow) and row in self._rows:
            self._current = self._rows.index(row)
        for row in self._rows:
            row.set_class(row is self._rows[self._current], "-current")
