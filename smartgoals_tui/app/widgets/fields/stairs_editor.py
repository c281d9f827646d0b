"""The flight of steps as a form: the lowest at the bottom, the whole goal its fixed top."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from rich.cells import cell_len
from textual import events, on
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding
from textual.geometry import NULL_OFFSET, Region, Size, Spacing
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.widgets.fields.answers import Answer, Answered, Entered
from smartgoals_tui.app.widgets.fields.flight_picture import FlightPicture
from smartgoals_tui.app.widgets.fields.flight_shape import shape
from smartgoals_tui.app.widgets.fields.stair_row import (
    DIFFICULTY_WIDTH,
    StairRow,
    StepMeaning,
    says_something,
)
from smartgoals_tui.app.widgets.fields.whole_row import WholeRow
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.text.text import line_of

LEAST_MEASURE, MOST_MEASURE = 12, 26
"""Cells of the column of measures."""
FLOOR_ROWS = 24
"""Rows of the terminal from which on there is a line under the flight."""
HOW_HARD = "how hard, 0 to 10"


@dataclass(frozen=True)
class FlightDetails:
    """What a flight shows besides what is typed into it."""

    meaning: StepMeaning
    whole: str = ""
    """The measure of the whole goal, in a few words."""
    shares: Mapping[str, float] = field(default_factory=dict)
    """How much higher each step is than the one below, by its uid."""
    whole_share: float = 1.0
    """How much higher the whole goal is than the highest step."""
    here: str = ""
    """The uid of the step that the person stands on; "" for the lowest."""
    example: str = ""
    """What could be typed into the lowest step."""
    measure_example: str = ""


class _FlightLayout(Layout):
    """Puts the lines of the steps where the bands of the picture are."""

    name = "flight"

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """Return where everything of the flight ``parent`` stands."""
        del children, greedy
        assert isinstance(parent, StairsEditor)
        return parent.placements(size.width)


class StairsEditor(Widget, Answer):
    """Steps that can be added, moved, deleted and worded."""

    DEFAULT_CSS = """
    StairsEditor { height: auto; width: 1fr; layout: vertical; }
    StairsEditor .how-hard { width: auto; height: 1; color: $text-muted; display: none; }
    StairsEditor.-deep .how-hard { display: block; }
    StairsEditor .field-stair-difficulty { display: none; }
    StairsEditor.-deep .field-stair-difficulty { display: block; }
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
        self._details = FlightDetails(StepMeaning(None, today))
        self._rows = [
            self._row(stair, is_lowest=not number)
            for number, stair in enumerate(stairs or (self._blank(),))
        ]
        self._picture = FlightPicture()
        self._how_hard = Static(HOW_HARD, classes="how-hard", markup=False)
        self._whole = WholeRow()
        self._current = 0
        self._terminal_rows = 0
        self._layout = _FlightLayout()

    def compose(self) -> ComposeResult:
        """Lay out the picture and, highest first, the steps."""
        yield self._picture
        yield self._how_hard
        yield self._whole
        yield from reversed(self._rows)

    def on_mount(self) -> None:
        """Show what stands beside the steps, and follow the height of the terminal."""
        self._dress_rows()
        self.screen.screen_layout_refresh_signal.subscribe(self, self._follow_terminal)

    # What is answered

    @property
    def answer(self) -> tuple[StairDraft, ...]:
        """The steps as typed at this moment."""
        return self.value

    @property
    def value(self) -> tuple[StairDraft, ...]:
        """The steps as typed, the lowest first, without rows that say nothing."""
        return tuple(row.stair for row in self._rows if says_something(row.stair))

    def show(self, value: object) -> None:
        """Show the steps ``value``."""
        if isinstance(value, tuple) and value != self.value:
            self.call_later(self._fill, list(value) or [self._blank()])

    def describe(self, details: FlightDetails) -> None:
        """Show what follows from other answers."""
        if details != self._details:
            self._details = details
            self._dress_rows()

    def write_out(self, written: Callable[[str], str]) -> None:
        """Put words and days into their final form, which ``written`` gives for each day."""
        for row in self._rows:
            row.write_out()
            if row.by.value.strip():
                row.by.show(written(row.by.value))
                row.read(row.by.field)

    @property
    def is_deep(self) -> bool:
        """Whether it is asked how hard each step would be."""
        return self.has_class("-deep")

    def look_deeper(self, deeper: bool) -> None:
        """Ask how hard each step would be, or not."""
        self.set_class(deeper, "-deep")
        self._dress_rows()

    # Drawing

    @property
    def layout(self) -> Layout:
        """The layout of the flight."""
        return self._layout

    def placements(self, width: int) -> ArrangeResult:
        """Return where each widget stands in ``width`` cells."""
        rows = self._terminal_rows = self.app.size.height
        top = int(self.is_deep)
        bands = shape(width, rows, self._shares())
        self._picture.show(bands)
        height = sum(band.height for band in bands) + int(rows >= FLOOR_ROWS)
        regions: dict[Widget, Region] = {self._picture: Region(0, top, width, height)}
        for line, band in zip((*self._rows, self._whole), bands, strict=True):
            regions[line] = Region(band.x + 1, top + band.words, band.width - 1, 1)
        if top:
            head = len(HOW_HARD)
            regions[self._how_hard] = Region(max(0, width - head - 1), 0, head, 1)
        none = Spacing()
        return [
            WidgetPlacement(region, NULL_OFFSET, none, widget)
            for widget, region in regions.items()
            if widget.parent is self
        ]

    def _shares(self) -> tuple[float, ...]:
        details = self._details
        rows = (details.shares.get(row.stair.uid, 0.0) for row in self._rows)
        return (*rows, details.whole_share)

    def _follow_terminal(self, _: object) -> None:
        if self.app.size.height != self._terminal_rows:
            self._draw_again()

    def _draw_again(self) -> None:
        # Asked of a child, it forgets where the children stood.
        self._picture.refresh(layout=True)

    def _dress_rows(self) -> None:
        """Show numbers, examples and measures beside the steps."""
        details = self._details
        texts = [
            row.by.value if details.meaning.is_dated else row.measure.value for row in self._rows
        ]
        widest = max(map(cell_len, (*map(line_of, texts), line_of(details.whole))), default=0)
        width = max(LEAST_MEASURE, min(MOST_MEASURE, widest + 3))
        for number, row in enumerate(self._rows, 1):
            row.understand(details.meaning)
            row.number.update(str(number))
            row.set_measure_width(width)
            is_first_word = number == 1 and not says_something(row.stair)
            row.set_example(
                details.example if is_first_word else "",
                details.measure_example if is_first_word else "",
            )
        self._whole.number.update(str(len(self._rows) + 1))
        self._whole.show(details.whole, width, DIFFICULTY_WIDTH if self.is_deep else 0)
        uids = [row.stair.uid for row in self._rows]
        self._picture.here = uids.index(details.here) if details.here in uids else 0
        self._show_current()
        self._draw_again()

    def _show_current(self) -> None:
        focused = self.screen.focused if self.is_mounted else None
        within = focused is not None and self in focused.ancestors
        self._picture.chosen = self._current if within else None
        self._picture.refresh()
        for row in self._rows:
            row.set_class(row is self._rows[self._current], "-current")

    # Changing the flight

    async def action_add(self) -> None:
        """Add a step above the one that was last typed in."""
        stairs = [row.stair for row in self._rows]
        stairs.insert(self._current + 1, self._blank())
        await self._fill(stairs)
        self._go(self._current + 1)

    async def action_delete(self) -> None:
        """Delete the step that was last typed in."""
        before, stairs = self.value, [row.stair for row in self._rows]
        gone = stairs.pop(self._current)
        await self._fill(stairs or [self._blank()])
        self._go(min(self._current, len(self._rows) - 1))
        if says_something(gone):
            self._post_answer()
            self.post_message(self.Deleted(before, line_of(gone.title)))

    async def action_move(self, step: int) -> None:
        """Move the step that was last typed in up or down."""
        target = self._current + step
        if 0 <= target < len(self._rows):
            stairs = [row.stair for row in self._rows]
            stairs[self._current], stairs[target] = stairs[target], stairs[self._current]
            await self._fill(stairs)
            self._go(target)
            self._post_answer()

    def action_go(self, step: int) -> None:
        """Go to the step above or below; from the lowest, down and out of the flight."""
        focused = self.screen.focused
        if focused is None or focused.parent is not self._rows[self._current]:
            raise SkipAction
        target = self._current + step
        if target < 0:
            self._leave(focused)
        elif target < len(self._rows):
            column = next(
                n for n, one in enumerate(self._rows[self._current].inputs) if one is focused
            )
            self._rows[target].inputs[column].focus()

    def _leave(self, focused: Widget) -> None:
        """Go to what comes behind the flight, past the other inputs of the lowest step."""
        chain = self.screen.focus_chain
        behind = chain[chain.index(focused) :]
        following = next((widget for widget in behind if self not in widget.ancestors), None)
        if following is not None:
            following.focus()

    def _row(self, stair: StairDraft, is_lowest: bool = False) -> StairRow:
        return StairRow(stair, self._details.meaning, is_lowest)

    def _blank(self) -> StairDraft:
        return StairDraft(self._new_uid())

    async def _fill(self, stairs: list[StairDraft]) -> None:
        spare = self._rows[len(stairs) :]
        del self._rows[len(stairs) :]
        for row, stair in zip(self._rows, stairs, strict=False):
            row.show(stair)
        added = [self._row(stair) for stair in stairs[len(self._rows) :]]
        highest = self._rows[-1] if self._rows else None
        self._rows += added
        self._current = min(self._current, len(self._rows) - 1)
        for row in spare:
            await row.remove()
        await self.mount_all(reversed(added), before=highest)
        self._dress_rows()

    def _go(self, index: int) -> None:
        self._current = index
        self._rows[index].title.focus()

    # Typing

    def _post_answer(self) -> None:
        self.post_message(Answered(self.field, self.value))

    @on(Answered)
    def _typed(self, event: Answered) -> None:
        if event.field == self.field:
            return
        event.stop()
        self.post_message(Answered(self.field, self.value))

    @on(Entered)
    def _entered(self, event: Entered) -> None:
        """Enter leads up through the flight when looking deeper, and else straight out of it."""
        row = self._rows[self._current]
        shown = [one for one in row.inputs if one.display]
        leads_out = not self.is_deep or not says_something(row.stair)
        if not leads_out:
            at = shown.index(event.control_widget) + 1 if event.control_widget in shown else 0
            rest = shown[at:] or (
                [self._rows[self._current + 1].title] if self._current + 1 < len(self._rows) else []
            )
            if rest:
                event.stop()
                rest[0].focus()
                return
        last = self._rows[0]
        event.control_widget = [one for one in last.inputs if one.display][-1]

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember which step the tools are about."""
        row = event.widget.parent
        if isinstance(row, StairRow) and row in self._rows:
            self._current = self._rows.index(row)
        self._show_current()

    def on_descendant_blur(self) -> None:
        """Take measures out of the words that were left."""
        for row in self._rows:
            if not row.has_focus_within:
                before = row.stair
                row.write_out()
                if row.stair != before:
                    self._post_answer()
        self._show_current()
