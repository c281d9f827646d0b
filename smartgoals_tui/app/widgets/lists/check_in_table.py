"""Every check-in of a goal, the latest first: day, amount, note."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.spans import crop, pad
from smartgoals_tui.app.widgets.lists.row_list import RowList
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import with_unit
from smartgoals_tui.domain.text.text import cut, line_of

DAY_WIDTH = 17
AMOUNT_WIDTH = 13
NOTE_LENGTH = 200


class CheckInTable(RowList):
    """A table of check-ins."""

    _goal: Goal | None = None
    _check_ins: tuple[CheckIn, ...] = ()
    _hidden = False

    def show(self, goal: Goal, check_ins: Sequence[CheckIn], hidden: bool = False) -> None:
        """Show the check-ins of ``goal``, given oldest first."""
        self._goal, self._hidden = goal, hidden
        self._check_ins = tuple(reversed(check_ins))
        count = len(self._check_ins)
        self.set_title_suffix(f"{count}, latest first" if count > 1 else "")
        self.set_items(count, self.cursor, "No check-ins yet: c makes one, for any day.")

    @property
    def chosen(self) -> CheckIn | None:
        """The check-in under the cursor."""
        return self._check_ins[self.cursor] if self._check_ins else None

    def choose_day(self, day: date) -> bool:
        """Put the cursor on the latest check-in of ``day``; False when it has none."""
        for index, check_in in enumerate(self._check_ins):
            if check_in.day == day:
                self.go_to(index)
                return True
        return False

    def draw_row(self, index: int, width: int) -> list[Line]:
        """Return the line of a check-in."""
        check_in = self._check_ins[index]
        amount = pad((Span(self._amount(check_in), Role.GOOD),), AMOUNT_WIDTH - 1)
        late = "logged later  " if check_in.backdated else ""
        note = "" if self._hidden else cut(line_of(check_in.note), NOTE_LENGTH)
        line = (
            Span(describe_day(check_in.day).ljust(DAY_WIDTH)),
            *amount,
            Span(f" {late}{note}", Role.MUTED),
        )
        return [crop(line, width)]

    def _amount(self, check_in: CheckIn) -> str:
        if check_in.amount is None or self._goal is None:
            return ""
        unit = self._goal.plan_on(check_in.day).measure.unit
        return with_unit(check_in.amount, "" if self._hidden else line_of(unit))
