"""The note on suicide and self-harm: first, alone and in full, wherever such words are typed."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from smartgoals_tui.domain.crisis import first_crisis, note_lines


class CrisisNote(VerticalScroll, can_focus=False):
    """Says whom to turn to; hidden while there is no need."""

    DEFAULT_CSS = """
    CrisisNote {
        display: none; height: auto; max-height: 70%; width: 100%; padding: 0 2;
        background: $panel; border-left: outer $primary; scrollbar-size-vertical: 1;
    }
    CrisisNote.-shown { display: block; }
    CrisisNote Static { height: auto; width: 100%; color: $foreground; }
    CrisisNote .first { text-style: bold; }
    """

    def __init__(self, support: str, shown: bool = False) -> None:
        """Name ``support``, the person's own line, with the others; empty for none."""
        super().__init__(classes="-shown" if shown else "")
        self._support = support

    def compose(self) -> ComposeResult:
        """Lay out the lines."""
        for number, line in enumerate(note_lines(self._support)):
            yield Static(line, classes="" if number else "first", markup=False)

    @property
    def is_shown(self) -> bool:
        """Whether it can be read."""
        return self.has_class("-shown")

    def show(self, shown: bool) -> None:
        """Stand there, or leave."""
        self.set_class(shown, "-shown")

    def look_at(self, texts: Iterable[str]) -> None:
        """Stand there while ``texts`` speak of suicide or self-harm."""
        self.show(bool(first_crisis(texts)))
