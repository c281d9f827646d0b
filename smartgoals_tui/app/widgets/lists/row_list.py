"""A list under a title, as a part of a screen."""

from __future__ import annotations

from smartgoals_tui.app.widgets.draw.drawing import title_with
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.lists.virtual_list import VirtualList


class RowList(VirtualList):
    """Rows with a line above them that says what they are."""

    DEFAULT_CSS = """
    RowList { background: $panel; border-top: solid $line; scrollbar-background: $panel; }
    RowList { border-title-color: $foreground; border-title-style: bold; }
    RowList:focus { border-top: heavy $primary; border-title-color: $text-primary; }
    """

    def __init__(self, glyphs: Glyphs, title: str, id: str | None = None) -> None:
        """Draw with ``glyphs`` under a ``title``."""
        super().__init__(glyphs, id)
        self.title = title
        self.border_title = title

    def set_title_suffix(self, more: str) -> None:
        """Say ``more`` beside the title."""
        self.border_title = title_with(self.title, more)
