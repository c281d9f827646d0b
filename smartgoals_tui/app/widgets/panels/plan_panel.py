"""The goal so far, line by line, each gap a blank to write on."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii
from smartgoals_tui.app.widgets.draw.steady_text import SteadyText
from smartgoals_tui.domain.drafting.plan_lines import PlanLine
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.text.text import cut

WIDTH, LABEL_WIDTH = 36, 12
"""Cells of a line, and of the label at its beginning."""
LONGEST = 200
"""Letters of one line of the plan that are drawn."""


class PlanPanel(SteadyText):
    """Draws the lines of a plan: a label, and the words beside it."""

    DEFAULT_CSS = """
    PlanPanel { width: 36; height: auto; }
    """

    def __init__(self) -> None:
        """Start empty; ``show`` fills it."""
        super().__init__(markup=False)
        self._shown: tuple[tuple[PlanLine, ...], Letter | None] = ((), None)

    def show(self, lines: Sequence[PlanLine], current: Letter | None = None) -> None:
        """Draw ``lines``, those of the letter ``current`` bold."""
        if (tuple(lines), current) != self._shown:
            self._shown = (tuple(lines), current)
            drawn = [piece for line in lines for piece in self._drawn(line, line.letter is current)]
            self.set_text(Content("\n").join(drawn))

    def _drawn(self, line: PlanLine, is_current: bool) -> list[Content]:
        label, width = (f"{line.label:<{LABEL_WIDTH}}", "$text-muted"), WIDTH - LABEL_WIDTH
        if not line.text:
            blank = "_" if draws_ascii(self.app) else "▁"
            return [Content.assemble(label, (blank * width, "$line"))]
        style = "bold $strong" if is_current else "$foreground"
        words = Content.styled(cut(line.text, LONGEST), style).wrap(width)
        beside = [Content.assemble(label), *[Content(" " * LABEL_WIDTH)] * (len(words) - 1)]
        return [left + piece for left, piece in zip(beside, words, strict=True)]
