"""The five letters on one line: where the person is, and how far each letter has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii
from smartgoals_tui.domain.coach import LetterStatus
from smartgoals_tui.domain.goal.letters import LETTERS, Letter

SIGNS = {
    LetterStatus.EMPTY: "○",
    LetterStatus.STARTED: "◐",
    LetterStatus.CLEAR: "✓",
    LetterStatus.SKIPPED: "–",
}
ASCII_SIGNS = {
    LetterStatus.EMPTY: "o",
    LetterStatus.STARTED: "*",
    LetterStatus.CLEAR: "x",
    LetterStatus.SKIPPED: "-",
}
STATUS_WIDTH = 12
"""Room kept for what is said about saving."""


class LetterRail(Widget):
    """Letters that can be clicked, with their statuses; at the right end, whether all is saved."""

    DEFAULT_CSS = """
    LetterRail { height: 1; background: $panel; padding: 0 1; pointer: pointer; }
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
        """Draw the letters and the status."""
        pieces: list[str | tuple[str, str]] = []
        used = 0
        for letter, text in self._labels():
            style = "bold $text-primary reverse" if letter is self._current else self._style(letter)
            pieces += [(text, style), " "]
            used += cell_len(text) + 1
        room = self.content_size.width - used
        if room >= len(self._status):
            pieces += [" " * (room - len(self._status)), (self._status, "$text-muted")]
        return Content.assemble(*pieces)

    def _style(self, letter: Letter) -> str:
        return "$text-success" if self._statuses[letter] is LetterStatus.CLEAR else "$text-muted"

    def _labels(self) -> list[tuple[Letter, str]]:
        signs = ASCII_SIGNS if draws_ascii(self.app) else SIGNS
        full = [
            (letter, f" {letter} {info.name} {signs[self._statuses[letter]]} ")
            for letter, info in LETTERS.items()
        ]
        width = sum(cell_len(text) + 1 for _, text in full)
        if width + STATUS_WIDTH <= self.content_size.width:
            return full
        return [
            (letter, text if letter is self._current else f" {letter} {text[-2]} ")
            for letter, text in full
        ]

    def on_click(self, event: events.Click) -> None:
        """Go to the letter under the pointer."""
        offset = event.get_content_offset(self)
        start = 0
        for letter, text in self._labels():
            end = start + cell_len(text)
            if offset is not None and start <= offset.x < end:
                self.post_message(self.Chosen(letter))
            start = end + 1
