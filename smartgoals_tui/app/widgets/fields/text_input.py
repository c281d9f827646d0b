"""A one-line input that loses nothing and that no text can upset."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text
from textual import events
from textual.widgets import Input
from textual.widgets.input import Selection

from smartgoals_tui.app.widgets.fields.graphemes import boundaries, boundary_before, boundary_behind
from smartgoals_tui.domain.text.text import visible_line

_TYPED_UNSEEN = ("Cf", "Zs")
"""Joiners of emoji and of letters, marks of direction, and the blanks of other keyboards."""


class TextInput(Input):
    """An Input that takes pasted lines as one line, instead of the first line alone.

    Characters that cannot be drawn are shown as signs and kept as they are. The cursor stands
    between whole characters, as a person sees them, and what is deleted are whole ones.
    """

    DEFAULT_CSS = """
    TextInput { background: $surface; border: tall $surface; }
    TextInput:focus { background: $chosen; border: tall $chosen; background-tint: $foreground 0%; }
    """

    def validate_selection(self, selection: Selection) -> Selection:
        """Move each end on to where no character is cut, the way it was going."""
        start, end = super().validate_selection(selection)
        was = self.selection
        return Selection(self._whole(start, was.start), self._whole(end, was.end))

    def _whole(self, position: int, was: int) -> int:
        side = boundary_behind if position > was else boundary_before
        return side(self.value, position)

    def delete(self, start: int, end: int) -> None:
        """Delete the characters between ``start`` and ``end``, each of them whole."""
        start, end = sorted((start, end))
        super().delete(boundary_before(self.value, max(0, start)), boundary_behind(self.value, end))

    async def _on_key(self, event: events.Key) -> None:
        character = event.character or ""
        if len(character) == 1 and unicodedata.category(character) in _TYPED_UNSEEN:
            event.stop()
            event.prevent_default()
            self.replace(character, *self.selection)

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
        return _WholeText(self._drawn, no_wrap=True, overflow="ignore", end="")

    def _position_to_cell(self, position: int) -> int:
        return cell_len(self._drawn[:position])

    def _cell_offset_to_index(self, offset: int) -> int:
        cell = offset + self.scroll_offset.x
        for place, end in pairwise(boundaries(self.value)):
            if self._position_to_cell(end) > cell:
                return place
        return len(self.value)


class _WholeText(Text):
    """Text of which no character is torn into pieces of two styles."""

    def stylize(self, style: str | Style, start: int = 0, end: int | None = None) -> None:
        """Put ``style`` on the characters from ``start`` to ``end``, on each as a whole."""
        super().stylize(style, start, None if end is None else boundary_behind(self.plain, end))
