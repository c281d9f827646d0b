"""The goal as one sentence while it grows, with its gaps shown as gaps."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment as Drawn
from textual.content import Content
from textual.strip import Strip
from textual.widgets import Static

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii
from smartgoals_tui.domain.drafting.sentence import Segment
from smartgoals_tui.domain.text.text import cut

PIECE_LENGTH = 300
"""Letters of one piece of the sentence that are drawn."""
ASCII_MARKS = str.maketrans("‹›", "<>")


class SentencePanel(Static):
    """Draws the pieces of a sentence."""

    DEFAULT_CSS = """
    SentencePanel { height: auto; color: $foreground; }
    """

    def __init__(self, id: str | None = None) -> None:
        """Start empty; ``show`` fills it."""
        super().__init__(markup=False, id=id)

    def show(self, segments: Sequence[Segment]) -> None:
        """Draw ``segments``, gaps dim and slanted."""
        self.update(Content.assemble(*(self._piece(segment) for segment in segments)))

    def render_line(self, y: int) -> Strip:
        """Draw a line; the last one ends with a sign where there is no room for the rest."""
        line, width, height = super().render_line(y), self.size.width, self.size.height
        if y + 1 < height or self.get_content_height(self.size, self.size, width) <= height:
            return line
        kept = line.crop(0, min(cell_len(line.text.rstrip()), width - 1))
        sign = Strip([Drawn("…", next((span.style for span in line), None))])
        return Strip.join([kept, sign, line.crop(kept.cell_length + 1)])

    def _piece(self, segment: Segment) -> tuple[str, str]:
        if not segment.is_gap:
            return cut(segment.text, PIECE_LENGTH), ""
        text = segment.text.translate(ASCII_MARKS) if draws_ascii(self.app) else segment.text
        return text, "italic $text-accent"
