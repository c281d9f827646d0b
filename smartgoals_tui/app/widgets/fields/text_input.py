"""A one-line input that loses nothing and that no text can upset."""

from __future__ import annotations

import unicodedata
from itertools import count, pairwise
from typing import Any

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding
from textual.geometry import Size
from textual.widgets import Input
from textual.widgets.input import Selection

from smartgoals_tui.app.widgets.fields.edit_history import Edit, EditHistory, State
from smartgoals_tui.app.widgets.fields.graphemes import boundaries, boundary_before, boundary_behind
from smartgoals_tui.domain.text.text import visible_line

_TYPED_UNSEEN = ("Cf", "Zs")
"""Joiners of emoji and of letters, marks of direction, and the blanks of other keyboards."""
_numbers = count(1)


def _watch_text(line: Input, value: str) -> None:
    # Textual would lay the whole screen out for each letter: how far a line can be scrolled
    # moves nothing else.
    line.set_reactive(Input.virtual_size, Size(line.content_width, 1))
    Input._watch_value(line, value)


class TextInput(Input):
    """An Input that takes pasted lines as one line, instead of the first line alone.

    Characters that cannot be drawn are shown as signs and kept as they are. The cursor stands
    between whole characters, as a person sees them, and what is deleted are whole ones. Every edit
    can be undone and redone.
    """

    DEFAULT_CSS = """
    TextInput { background: $surface; border: tall $surface; }
    TextInput:focus { background: $chosen; border: tall $chosen; background-tint: $foreground 0%; }
    """
    BINDINGS = [
        Binding("ctrl+z,super+z", "undo", "Undo", show=False),
        Binding("ctrl+y,ctrl+shift+z,super+shift+z", "redo", "Redo", show=False),
    ]

    def __init__(self, value: str = "", **options: Any) -> None:
        """Begin with ``value``; ``options`` are those of an Input."""
        super().__init__(value, **options)
        self._history = EditHistory(value)
        self.last_edit = 0
        """The number of the last edit among those of all lines; 0 before the first."""

    _watch_value = _watch_text

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

    @property
    def _state(self) -> State:
        return State(self.value, *self.selection)

    def replace(self, text: str, start: int, end: int) -> None:
        """Put ``text`` in the place of what stands between ``start`` and ``end``."""
        before = self._state
        super().replace(text, start, end)
        if self.value != before.text:
            self._history.record(before, self._state, _kind(before, text, start, end))
            self.last_edit = next(_numbers)

    def action_undo(self) -> None:
        """Undo the last step of editing."""
        self._show_state(self._history.undo(self._state))

    def action_redo(self) -> None:
        """Redo the step that was undone last."""
        self._show_state(self._history.redo(self._state))

    def _show_state(self, state: State | None) -> None:
        if state is not None:
            self.value = state.text
            self.selection = Selection(state.start, state.end)

    def forget_edits(self) -> None:
        """Let nothing be undone that led to what stands here: it is another line now."""
        self._history = EditHistory(self.value)

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


def _kind(before: State, text: str, start: int, end: int) -> Edit:
    """Return what kind of edit puts ``text`` between ``start`` and ``end``."""
    gone = before.text[min(start, end) : max(start, end)]
    if not text and boundary_behind(gone, 1) >= len(gone):
        return Edit.DELETED
    return Edit.TYPED if len(text) == 1 and not gone else Edit.OTHER


class _WholeText(Text):
    """Text of which no character is torn into pieces of two styles."""

    def stylize(self, style: str | Style, start: int = 0, end: int | None = None) -> None:
        """Put ``style`` on the characters from ``start`` to ``end``, on each as a whole."""
        super().stylize(style, start, None if end is None else boundary_behind(self.plain, end))
