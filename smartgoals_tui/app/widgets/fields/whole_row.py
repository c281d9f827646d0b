"""The highest step of the flight: the whole goal, which is not typed here."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from smartgoals_tui.domain.text.text import cut, line_of

WORDS_LENGTH = 60


class WholeRow(Horizontal):
    """The number, the words and the measure of the whole goal."""

    DEFAULT_CSS = """
    WholeRow { height: 1; background: $panel; }
    WholeRow .number { width: 3; padding-left: 1; color: $text-muted; text-style: bold; }
    WholeRow .whole-title, WholeRow .whole-measure {
        padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis;
    }
    WholeRow .whole-title { width: 1fr; color: $strong; text-style: bold; }
    WholeRow .whole-measure { color: $text-muted; }
    WholeRow .room { display: none; }
    """

    def __init__(self) -> None:
        """Begin without words."""
        super().__init__()
        self.number = Static("", classes="number", markup=False)
        self._title = Static("The whole goal", classes="whole-title", markup=False)
        self._measure = Static("", classes="whole-measure", markup=False)
        self._room = Static("", classes="room")

    def compose(self) -> ComposeResult:
        """Lay out the columns."""
        yield self.number
        yield self._title
        yield self._measure
        yield self._room

    def show(self, measure: str, width: int, room: int) -> None:
        """Show a measure in a column of ``width``, with ``room`` cells behind it."""
        self._measure.update(cut(line_of(measure), WORDS_LENGTH))
        self._measure.styles.width = width
        self._room.styles.width = room
        self._room.display = room > 0
