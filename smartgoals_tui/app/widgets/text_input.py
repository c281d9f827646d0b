"""A one-line input that loses nothing and that no text can upset."""

from __future__ import annotations

import re

from rich.cells import cell_len
from rich.text import Text
from textual import events
from textual.widgets import Input

# Characters that would move the terminal's cursor, turn the line around or cannot be encoded.
_UNDRAWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class TextInput(Input):
    """An Input that takes pasted lines as one line, instead of the first line alone.

    Characters that cannot be drawn are shown as dots and kept as they are.
    """

    DEFAULT_CSS = """
    TextInput { background: $surface; }
    """

    def _on_paste(self, event: events.Paste) -> None:
        if event.text:
            self.replace(" ".join(event.text.splitlines()), *self.selection)
        event.stop()
        event.prevent_default()

    @property
    def _drawn(self) -> str:
        return "*" * len(self.value) if self.password else _UNDRAWABLE.sub("·", self.value)

    @property
    def _value(self) -> Text:
        return Text(self._drawn, no_wrap=True, overflow="ignore", end="")

    def _position_to_cell(self, position: int) -> int:
        return cell_len(self._drawn[:position])
