"""The five letters on one line: where the person is, and how far each letter has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import zip_longest

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii
from smartgoals_tui.domain.coach import LetterStatus
from smartgoals_tui.domain.goal.letters import LETTERS, Letter

SIGNS = {
    LetterStatus.EMPTY: "─",
    LetterStatus.STARTED: "╍",
    LetterStatus.CLEAR: "━",
    LetterStatus.SKIPPED: "╌",
}
"""What the way behind a letter is drawn with."""
ASCII_SIGNS = {
    LetterStatus.EMPTY: "-",
    LetterStatus.STARTED: "~",
    LetterStatus.CLEAR: "=",
    LetterStatus.SKIPPED: ".",
}
COLOURS = {LetterStatus.CLEAR: "$text-success", LetterStatus.STARTED: "$good-dim"}
"""What the way is drawn in; that which is still to come, as a line."""
LONG_WAY, SHORT_WAY = 4, 1
"""Cells of the way from letter to letter, where there is room and where there is little."""
STATUS_WIDTH = 7
"""Room kept for what is said about saving: "saving…"."""


@dataclass(frozen=True, slots=True)
class _Stop:
    """A letter on the rail: where it begins, and the words that it is drawn as."""

    letter: Letter
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + cell_len(self.text)


class LetterRail(Widget):
    """Letters that can be clicked, with their statuses; at the right end, whether all is saved."""

    DEFAULT_CSS = """
    LetterRail { height: 1; background: $background; padding: 0 1; pointer: pointer; }
    """

    @dataclass
    class Chosen(Message):
        """A letter was clicked."""

        letter: Letter

    def __init__(self, current: Letter | None, statuses: Mapping[Letter, LetterStatus]) -> None:
        """Show ``statuses`` with ``current`` emphasised."""
        super().__init__()
        self._current, self._statuses, self._status = current, dict(statuses), ""

    def show_letters(self, statuses: Mapping[Letter, LetterStatus]) -> None:
        """Show how far each letter has come."""
        if self._statuses != statuses:
            self._statuses = dict(statuses)
            self.refresh()

    def show_status(self, status: str) -> None:
        """Say whether everything is saved."""
        if self._status != status:
            self._status = status
            self.refresh()

    def render(self) -> Content:
        """Draw the letters, the way between them and the status."""
        signs = ASCII_SIGNS if draws_ascii(self.app) else SIGNS
        pieces: list[str | tuple[str, str]] = []
        stops = self._stops()
        for stop, following in zip_longest(stops, stops[1:]):
            pieces += self._drawn(stop)
            if following:
                status = self._statuses[stop.letter]
                way = signs[status] * (following.start - stop.end - 2)
                pieces += [" ", (way, COLOURS.get(status, "$line")), " "]
        room = self.content_size.width - stops[-1].end
        if room > len(self._status):
            pieces += [" " * (room - len(self._status)), (self._status, "$text-muted")]
        return Content.assemble(*pieces)

    def _drawn(self, stop: _Stop) -> list[tuple[str, str]]:
        if stop.letter is self._current:
            return [(stop.text, "bold $on-accent on $primary")]
        is_clear = self._statuses[stop.letter] is LetterStatus.CLEAR
        first = ("bold $text-success", "$foreground") if is_clear else ("$text-muted",) * 2
        return [(stop.text[:1], first[0]), (stop.text[1:], first[1])]

    def _stops(self) -> list[_Stop]:
        """Return the letters with their names, or only their letters where there is no room."""
        width = self.content_size.width - max(STATUS_WIDTH, len(self._status)) - 1
        for way, is_named in ((LONG_WAY, True), (SHORT_WAY, True)):
            stops = self._laid_out(way, is_named)
            if stops[-1].end <= width:
                return stops
        return self._laid_out(SHORT_WAY, is_named=False)

    def _laid_out(self, way: int, is_named: bool) -> list[_Stop]:
        stops: list[_Stop] = []
        start = 0
        for letter, info in LETTERS.items():
            is_current = letter is self._current
            text = f"{letter} {info.name}" if is_named or is_current else str(letter)
            stops.append(_Stop(letter, start, f" {text} " if is_current else text))
            start = stops[-1].end + way + 2
        return stops

    def on_click(self, event: events.Click) -> None:
        """Go to the letter under the pointer."""
        offset = event.get_content_offset(self)
        for stop in self._stops():
            if offset is not None and stop.start <= offset.x < stop.end:
                self.post_message(self.Chosen(stop.letter))
