"""A one-line input that loses nothing that is pasted."""

from __future__ import annotations

from textual import events
from textual.widgets import Input


class TextInput(Input):
    """An Input that takes pasted lines as one line, instead of the first line alone."""

    DEFAULT_CSS = """
    TextInput { background: $surface; }
    """

    def _on_paste(self, event: events.Paste) -> None:
        if event.text:
            self.replace(" ".join(event.text.splitlines()), *self.selection)
        event.stop()
        event.prevent_default()
