"""No colour at all, for whoever asked for none with NO_COLOR."""

from __future__ import annotations

from functools import lru_cache

from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

LOUD = 0.25
"""By how much of white's brightness a ground that means something differs from the page."""

SHEET = """
Button:nocolor { background: $background !important; text-style: underline; }
Button:nocolor:focus, OptionList:nocolor:focus > .option-list--option-highlighted,
CommandList:nocolor > .option-list--option-highlighted,
Archive OptionList:nocolor > .option-list--option-highlighted {
    background: $foreground !important; text-style: bold;
}
TextInput:nocolor:focus, PlaceLine:nocolor:focus, Scale:nocolor:focus, FoldTitle:nocolor:focus {
    text-style: underline;
}
ThemeList:nocolor:focus > SelectCurrent { background: $foreground !important; }
.preview:nocolor:focus { outline-left: thick $foreground; }
"""
"""How what has the focus is told where a soft ground tells it otherwise."""


class Colourless(LineFilter):
    """Leaves the grounds and letters of the terminal as they are.

    What stands on a loud ground is turned into its reverse, so that what has the focus and what
    is chosen are still seen.
    """

    def __init__(self, page: Color) -> None:
        """Judge grounds by ``page``, the background of all."""
        super().__init__()
        self._style = lru_cache(maxsize=4096)(_Plain(page))

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Return ``segments`` in plain styles."""
        return [
            Segment(text, style and self._style(style), control)
            for text, style, control in segments
        ]


class _Plain:
    """Makes a style plain."""

    def __init__(self, page: Color) -> None:
        self._page = page

    def __call__(self, style: Style) -> Style:
        plain = style.without_color + Style(meta=style.meta or None)
        if self._is_loud(style.bgcolor):
            # A cursor on a button, which is reversed already, is reversed once more.
            plain += Style(reverse=not style.reverse)
        return plain

    def _is_loud(self, ground: RichColor | None) -> bool:
        if ground is None or ground.is_default:
            return False
        return abs(Color.from_rich_color(ground).brightness - self._page.brightness) >= LOUD
