"""A one-line input that loses nothing and that no text can upset."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text
from textual import events
from textual.widgets import Input

from smartgoals_tui.domain.text import visible_line


class TextInput(Input):
    """An Input that takes pasted lines as one line, instead of the first line alone.

    Characters that cannot be drawn are shown as signs and kept as they are.
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
        return "*" * len(self.value) if self.password else visible_line(self.value)

    @property
    def _value(self) -> Text:
        return Text(self._drawn, no_wrap=True, overflow="ignore", end="")

    def _position_to_cell(self, position: int) -> int:
        return cell_len(self._drawn[:position])
