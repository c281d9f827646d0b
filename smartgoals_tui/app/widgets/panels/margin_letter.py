"""The letter of a page, three rows high, in the margin beside its questions."""

from __future__ import annotations

from textual.widgets import Static

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii
from smartgoals_tui.domain.goal.letters import Letter

BLOCKS = {
    Letter.S: ("▄▀▀▀▀", "▀▀▀▀▄", "▄▄▄▄▀"),
    Letter.M: ("█▄ ▄█", "█ ▀ █", "█   █"),
    Letter.A: ("▄▀▀▀▄", "█▄▄▄█", "█   █"),
    Letter.R: ("█▀▀▀▄", "█▄▄▄▀", "█   █"),
    Letter.T: ("▀▀█▀▀", "  █  ", "  █  "),
}
STROKES = {
    Letter.S: (" ___ ", "(__  ", " __) "),
    Letter.M: ("|\\ /|", "| V |", "|   |"),
    Letter.A: (" /-\\ ", "|___|", "|   |"),
    Letter.R: ("|--\\ ", "|__/ ", "|  \\ "),
    Letter.T: ("--+--", "  |  ", "  |  "),
}


class MarginLetter(Static):
    """Stands at the left edge of what it is put into, and does not scroll."""

    DEFAULT_CSS = """
    MarginLetter { dock: left; width: 12; height: 3; padding-left: 4; color: $primary; }
    """

    def __init__(self, letter: Letter) -> None:
        """Draw ``letter``."""
        super().__init__(markup=False)
        self._letter = letter

    def render(self) -> str:
        """Draw the letter."""
        return "\n".join((STROKES if draws_ascii(self.app) else BLOCKS)[self._letter])
