"""A sentence, or the plan in lines, as far as it goes."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from textual.content import Content
from textual.strip import Strip
from textual.widgets import Static

from smartgoals_tui.domain.text.text import cut

MOST_LETTERS = 2_000
"""Letters that are drawn."""


class SentencePanel(Static):
    """Draws text, with a sign at its end where there is no room for the rest."""

    DEFAULT_CSS = """
    SentencePanel { height: auto; color: $foreground; }
    """

    def __init__(self, id: str | None = None) -> None:
        """Start empty; ``show`` fills it."""
        super().__init__(markup=False, id=id)

    def show(self, text: str) -> None:
        """Draw ``text``."""
        self.update(Content(cut(text, MOST_LETTERS)))

    def render_line(self, y: int) -> Strip:
        """Draw a line; the last one ends with a sign where there is no room for the rest."""
        line, width, height = super().render_line(y), self.size.width, self.size.height
        if y + 1 < height or self.get_content_height(self.size, self.size, width) <= height:
            return line
        kept = line.crop(0, min(cell_len(line.text.rstrip()), width - 1))
        sign = Strip([Segment("…", next((span.style for span in line), None))])
        return Strip.join([kept, sign, line.crop(kept.cell_length + 1)])
