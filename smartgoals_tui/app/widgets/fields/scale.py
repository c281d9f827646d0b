"""A whole number on a short scale: arrows, digits or the mouse."""

from __future__ import annotations

from smartgoals_tui.app.widgets.draw.glyphs import draws_ascii
from smartgoals_tui.app.widgets.fields.option_strip import OptionStrip

CHIP = "bold $on-accent on $primary"
"""How the chosen number is drawn."""


class Scale(OptionStrip):
    """The numbers from 0 to ``highest``; the chosen one is a chip, and before there is none."""

    DEFAULT_CSS = """
    Scale { padding: 0; }
    Scale:focus { background: $chosen; }
    """
    GAP = 0

    def __init__(self, field: str, highest: int, value: int | None) -> None:
        """Answer ``field`` by a number from 0 to ``highest``, or by none."""
        super().__init__(field, [str(number) for number in range(highest + 1)], highest // 2)
        self.value: int | None = None
        self.show(value)

    def show(self, value: object) -> None:
        """Show ``value``."""
        self.value = value if isinstance(value, int) else None
        if self.value is not None:
            self._cursor = self.value
        self.refresh()

    def is_on(self, index: int) -> bool:
        """Tell whether a number is the answer."""
        return index == self.value

    def draw(self, index: int) -> str:
        """Return a number, in brackets when it is the answer and there is nothing but ASCII."""
        return f"[{index}]" if self.is_on(index) and draws_ascii(self.app) else f" {index} "

    def _style(self, index: int) -> str:
        if self.is_on(index):
            return CHIP
        return "$foreground" if self.has_focus else "$text-muted"

    def pick(self, index: int) -> None:
        """Make a number the answer."""
        self.value = self._cursor = index
        self.post_answer(index)

    def action_move(self, step: int) -> None:
        """Choose the next number; with no answer yet, the one in the middle."""
        if self.value is None:
            self.pick(self._cursor)
        else:
            super().action_move(step)

    def cursor_moved(self, index: int) -> None:
        """Choose as the cursor moves."""
        self.pick(index)

    def action_clear(self) -> None:
        """Go back to no answer."""
        self.value = None
        self.post_answer(None)
