"""The goal as one sentence while it grows, with its gaps shown as gaps."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from smartgoals_tui.domain.sentence import Segment
from smartgoals_tui.domain.text import cut

PIECE_LENGTH = 300
"""Letters of one piece of the sentence that are drawn."""


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
        self.update(sentence_content(segments))


def sentence_content(segments: Sequence[Segment]) -> Content:
    """Return a sentence as it is drawn."""
    return Content.assemble(
        *(
            (cut(segment.text, PIECE_LENGTH), "italic $text-accent" if segment.is_gap else "")
            for segment in segments
        )
    )
