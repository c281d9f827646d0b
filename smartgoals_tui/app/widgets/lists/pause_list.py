"""The pauses of a goal, the latest first: days, reason, note."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from smartgoals_tui.app.widgets.draw.paint import Line, Role, Span
from smartgoals_tui.app.widgets.draw.spans import crop
from smartgoals_tui.app.widgets.lists.row_list import RowList
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.pausing import days_words
from smartgoals_tui.domain.text.text import cut, line_of

DAYS_WIDTH = 16
WORDS_LENGTH = 200


class PauseList(RowList):
    """A list of pauses."""

    _pauses: tuple[Pause, ...] = ()
    _today = date.min
    _hidden = False

    def show(self, pauses: Iterable[Pause], today: date, cursor: int, hidden: bool) -> None:
        """Show ``pauses``, which are some, with the cursor on row ``cursor``."""
        self._pauses = tuple(sorted(pauses, key=lambda pause: pause.start, reverse=True))
        self._today, self._hidden = today, hidden
        self.set_items(len(self._pauses), cursor)

    @property
    def chosen(self) -> Pause:
        """The pause under the cursor."""
        return self._pauses[self.cursor]

    def draw_row(self, index: int, width: int) -> list[Line]:
        """Return the line of a pause."""
        pause = self._pauses[index]
        texts = () if self._hidden else (pause.reason, pause.note)
        words = [cut(line_of(text), WORDS_LENGTH) for text in texts if line_of(text)]
        said = ", ".join([*words, *(["with all goals"] if pause.group_id else [])])
        days = f"{days_words(pause, self._today)}  ".ljust(DAYS_WIDTH)
        return [crop((Span(days), Span(said, Role.MUTED)), width)]
