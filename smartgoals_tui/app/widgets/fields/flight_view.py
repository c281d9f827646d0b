"""The steps of a flight on the screen: the lowest at the bottom, the whole goal on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.geometry import NULL_OFFSET, Region, Size, Spacing
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.widgets.fields.flight_picture import FlightPicture
from smartgoals_tui.app.widgets.fields.flight_shape import NARROWEST, shape
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
FLOOR_ROWS = 30
"""Rows of the terminal from which on there is a line under the flight."""
HOW_HARD = "how hard, 0 to 10"
OWN_WORDS = "e.g. words of your own"


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


class FlightView(Widget):
    """The lines of the steps over the picture of their bands."""

    DEFAULT_CSS = """
    FlightView { height: auto; width: 1fr; layout: vertical; }
    FlightView .how-hard { width: auto; height: 1; color: $text-muted; display: none; }
    FlightView.-deep .how-hard { display: block; }
    FlightView .field-stair-difficulty { display: none; }
    FlightView.-deep .field-stair-difficulty { display: block; }
    """

    def __init__(self, stairs: Sequence[StairDraft], details: FlightDetails) -> None:
        """Show ``stairs``, the lowest first: at least one."""
        super().__init__()
        self._details = details
        self.rows = [
            StairRow(stair, details.meaning, is_lowest=not number)
            for number, stair in enumerate(stairs)
        ]
        """The lines of the steps, the lowest first."""
        self.current = 0
        """The step that was last typed in, counted from the lowest."""
        self._picture = FlightPicture()
        self._how_hard = Static(HOW_HARD, classes="how-hard", markup=False)
        self._whole = WholeRow()
        self._terminal_rows = 0
        self._layout = _FlightLayout()

    def compose(self) -> ComposeResult:
        """Lay out the picture and, highest first, the steps."""
        yield self._picture
        yield self._how_hard
        yield self._whole
        yield from reversed(self.rows)

    def on_mount(self) -> None:
        """Show what stands beside the steps, and follow the height of the terminal."""
        self._dress_rows()
        self.screen.screen_layout_refresh_signal.subscribe(self, self._follow_terminal)

    @property
    def layout(self) -> Layout:
        """The layout of the flight."""
        return self._layout

    @property
    def is_deep(self) -> bool:
        """Whether it is asked how hard each step would be."""
        return self.has_class("-deep")

    def look_deeper(self, deeper: bool) -> None:
        """Ask how hard each step would be, or not."""
        self.set_class(deeper, "-deep")
        self._dress_rows()

    def describe(self, details: FlightDetails) -> None:
        """Show what follows from other answers."""
        if details != self._details:
            self._details = details
            self._dress_rows()

    async def fill(self, stairs: Sequence[StairDraft]) -> None:
        """Show ``stairs``, the lowest first: at least one."""
        rows = self.rows
        spare = rows[len(stairs) :]
        del rows[len(stairs) :]
        for row, stair in zip(rows, stairs, strict=False):
            row.show(stair)
        highest = rows[-1]
        added = [StairRow(stair, self._details.meaning) for stair in stairs[len(rows) :]]
        rows += added
        self.current = min(self.current, len(rows) - 1)
        for row in spare:
            await row.remove()
        await self.mount_all(reversed(added), before=highest)
        self._dress_rows()

    def show_current(self) -> None:
        """Show which step has the focus."""
        focused = self.screen.focused
        is_within = focused is not None and self in focused.ancestors
        self._picture.chosen = self.current if is_within else None
        self._picture.refresh()
        for row in self.rows:
            row.set_class(row is self.rows[self.current], "-current")

    # Where everything stands

    def placements(self, width: int) -> ArrangeResult:
        """Return where each widget stands in ``width`` cells."""
        terminal_rows = self._terminal_rows = self.app.size.height
        top = int(self.is_deep)
        narrowest = NARROWEST + top * DIFFICULTY_WIDTH
        bands = shape(width, terminal_rows, self._shares(), narrowest)
        self._picture.show(bands)
        height = sum(band.height for band in bands) + int(terminal_rows >= FLOOR_ROWS)
        regions: dict[Widget, Region] = {self._picture: Region(0, top, width, height)}
        for line, band in zip((*self.rows, self._whole), bands, strict=True):
            regions[line] = Region(band.x + 1, top + band.words, band.width - 1, 1)
        if top:
            head = len(HOW_HARD)
            regions[self._how_hard] = Region(max(0, width - head - 1), 0, head, 1)
        return [
            WidgetPlacement(region, NULL_OFFSET, Spacing(), widget)
            for widget, region in regions.items()
            if widget.parent is self
        ]

    def _shares(self) -> tuple[float, ...]:
        shares = (self._details.shares.get(row.stair.uid, 0.0) for row in self.rows)
        return (*shares, self._details.whole_share)

    def _follow_terminal(self, _: object) -> None:
        if self.app.size.height != self._terminal_rows:
            self._draw_again()

    def _draw_again(self) -> None:
        # Asked of a child, it forgets where the children stood.
        self._picture.refresh(layout=True)

    # What stands beside the words

    def _dress_rows(self) -> None:
        details, width = self._details, self._measure_width()
        for number, row in enumerate(self.rows, 1):
            row.understand(details.meaning)
            row.number.update(str(number))
            row.set_measure_width(width)
            row.set_example(*self._example(number, row.stair))
        self._whole.number.update(str(len(self.rows) + 1))
        self._whole.show(details.whole, width, DIFFICULTY_WIDTH if self.is_deep else 0)
        uids = [row.stair.uid for row in self.rows]
        self._picture.here = uids.index(details.here) if details.here in uids else 0
        self.show_current()
        self._draw_again()

    def _measure_width(self) -> int:
        details = self._details
        is_dated = details.meaning.is_dated
        typed = (row.by.value if is_dated else row.measure.value for row in self.rows)
        widest = max(map(cell_len, map(line_of, (*typed, details.whole))))
        return max(LEAST_MEASURE, min(MOST_MEASURE, widest + 3))

    def _example(self, number: int, stair: StairDraft) -> tuple[str, str]:
        """Return what could be typed into the words of a step, and into its measure."""
        if number == 1 and not says_something(stair):
            return self._details.example, self._details.measure_example
        return OWN_WORDS, ""


class _FlightLayout(Layout):
    """Puts the lines of the steps where the bands of the picture are."""

    name = "flight"

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """Return where everything of the flight ``parent`` stands."""
        del children, greedy
        return parent.placements(size.width) if isinstance(parent, FlightView) else []
