"""The staircase drawn as stairs, the one a person stands on lit."""

from __future__ import annotations

from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.spans import crop
from smartgoals_tui.app.widgets.lists.row_list import RowList
from smartgoals_tui.domain.goal.measure import without_unit
from smartgoals_tui.domain.goal.plan import Stair
from smartgoals_tui.domain.lifecycle.stair_moves import is_one_off, standings
from smartgoals_tui.domain.lifecycle.timeline import standing_words
from smartgoals_tui.domain.progress.progress import Progress
from smartgoals_tui.domain.text.dates import format_short, short_day
from smartgoals_tui.domain.text.text import cut, line_of

DRAWING_WIDTH = 12
"""Cells that the drawing takes at most."""

STEP, WIDE_STEP = 2, 3
WIDE = 70
"""From this width on the steps are wide."""

TITLE_LENGTH = 200
GAP = 2


class Staircase(RowList):
    """The stairs of a goal, the whole goal at the top."""

    ROW_HEIGHT = 2

    _progress: Progress | None = None
    _stairs: tuple[Stair, ...] = ()
    _hidden = False

    def show(self, progress: Progress, hidden: bool = False) -> None:
        """Show the stairs of a goal; the cursor stays on its stair, at first on the current."""
        old = self.chosen.uid if self.chosen else ""
        goal = progress.goal
        current = goal.plan_on(progress.today).stair
        self._progress, self._hidden = progress, hidden
        self._stairs = tuple(reversed(goal.achievable.stairs))
        uids = [stair.uid for stair in self._stairs]
        wanted = next((uid for uid in (old, current) if uid in uids), None)
        self.set_items(
            len(uids),
            uids.index(wanted) if wanted else 0,
            "This goal has no steps. e adds some.",
        )

    @property
    def chosen(self) -> Stair | None:
        """The stair under the cursor."""
        return self._stairs[self.cursor] if self._stairs else None

    def draw_row(self, index: int, width: int) -> list[Line]:
        """Return the two lines of a stair: its words, then what it asks and when."""
        stair, progress = self._stairs[index], self._progress
        if progress is None:
            return [(), ()]
        lit = stair.uid == progress.goal.plan_on(progress.today).stair
        behind, steps = self._drawing(len(self._stairs) - 1 - index, width)
        sign = self.glyphs.full if lit else self.glyphs.empty
        drawing = (Span(" " * behind), Span(f"{sign * steps} ", Role.FILL if lit else Role.FAINT))
        words = "" if self._hidden else cut(line_of(stair.title), TITLE_LENGTH)
        if self._hidden:
            words = f"Step {len(self._stairs) - index}"
        hard = "" if stair.difficulty is None else f"difficulty {stair.difficulty}"
        # The words give way to the number.
        room = width - behind - steps - 1 - len(hard) - GAP
        title = crop((Span(words, Role.TITLE if lit else Role.TEXT),), room)
        facts = Span(self._facts(stair, lit), Role.TEXT if lit else Role.MUTED)
        return [
            crop((*drawing, *title, Span(" " * GAP), Span(hard, Role.MUTED)), width),
            crop((*drawing, facts), width),
        ]

    def _drawing(self, number: int, width: int) -> tuple[int, int]:
        """Return the cells before the stair ``number``, counted from the lowest, and of it."""
        count = len(self._stairs)
        widest = WIDE_STEP if width >= WIDE else STEP
        step = max(1, min(widest, DRAWING_WIDTH // count))
        room = min(DRAWING_WIDTH, count * step)
        left = min(number * step, room - step)
        return left, room - left

    def _facts(self, stair: Stair, lit: bool) -> str:
        progress = self._progress
        if progress is None:
            return ""
        facts = []
        if stair.measure and not is_one_off(progress.goal, stair):
            measure = without_unit(stair.measure) if self._hidden else stair.measure
            facts.append(line_of(measure.describe()).removesuffix(" each time"))
        if stair.done_on:
            facts.append(f"done {short_day(stair.done_on, progress.today)}")
        elif is_one_off(progress.goal, stair):
            by = f" by {format_short(stair.by, progress.today)}" if stair.by else ""
            facts.append(f"to tick off{by}: v")
        when = standing_words(standings(progress.goal, stair.uid), progress.today)
        facts.append(f"here {when}" if lit and when.startswith("since") else when)
        return f" {self.glyphs.dot} ".join(fact for fact in facts if fact)
