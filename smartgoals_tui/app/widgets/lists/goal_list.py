"""The list of goals, as cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.message import Message

from smartgoals_tui.app.widgets.draw.card import CARD_HEIGHT, Look, card_lines
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Line
from smartgoals_tui.app.widgets.lists.virtual_list import VirtualList
from smartgoals_tui.domain.progress.progress import Progress


class GoalList(VirtualList):
    """Cards of goals; how a goal goes is worked out when its card comes into sight."""

    DEFAULT_CSS = "GoalList { height: 1fr; background: $surface; }"

    ROW_HEIGHT = CARD_HEIGHT - 1
    GAP = 1
    GROUND = "surface"
    EMPTY_ROW = 1
    PAGE_OVERLAP = 0
    CLICKS_TO_OPEN = 2
    CENTRES = True

    @dataclass
    class Chosen(Message):
        """Another goal is under the cursor now."""

        uid: str

    def __init__(self, progress: Callable[[str], Progress | None], glyphs: Glyphs) -> None:
        """Draw goals by what ``progress`` says of a uid; it is asked once until invalidated.

        A goal of which it says None has an empty card.
        """
        super().__init__(glyphs)
        self._progress = progress
        self._uids: tuple[str, ...] = ()
        self._marks: dict[str, str] = {}
        self.hidden = False

    @property
    def chosen(self) -> str | None:
        """The uid under the cursor; None while the list is empty."""
        return self._uids[self.cursor] if self._uids else None

    @property
    def uids(self) -> tuple[str, ...]:
        """The goals shown, in order."""
        return self._uids

    def show(self, uids: Sequence[str]) -> None:
        """Show the goals ``uids``; keep the cursor on its goal."""
        wanted = self.chosen
        self._uids = tuple(uids)
        cursor = self._uids.index(wanted) if wanted in self._uids else 0
        self.set_items(len(self._uids), cursor, self._empty)
        self.cursor_moved()

    def set_message(self, words: str) -> None:
        """Show ``words`` while there is no goal to show."""
        if words != self._empty:
            self._empty = words
            self.refresh()

    def draw_with(self, glyphs: Glyphs) -> None:
        """Draw with other signs from now on."""
        self.glyphs = glyphs
        self.invalidate_all()

    def hide_words(self, hidden: bool) -> None:
        """Mask the titles, or show them again."""
        self.hidden = hidden
        self.invalidate_all()

    def mark(self, uid: str, words: str) -> None:
        """Say ``words`` beside the title of ``uid``; "" for none."""
        if self._marks.get(uid, "") != words:
            self._marks[uid] = words
            self.invalidate_goal(uid)

    def invalidate_goal(self, uid: str) -> None:
        """Draw the card of ``uid`` again."""
        if uid in self._uids:
            self.invalidate(self._uids.index(uid))

    def choose(self, uid: str) -> None:
        """Put the cursor on the goal ``uid``."""
        if uid in self._uids:
            self.go_to(self._uids.index(uid))

    def cursor_moved(self) -> None:
        """Tell which goal is under the cursor."""
        if self.chosen:
            self.post_message(self.Chosen(self.chosen))

    def draw_row(self, index: int, width: int) -> Sequence[Line]:
        """Return the lines of a card."""
        uid = self._uids[index]
        progress = self._progress(uid)
        if progress is None:
            return [()] * self.ROW_HEIGHT
        return card_lines(
            progress, Look(width - 1, self.glyphs, self.hidden, self._marks.get(uid, ""))
        )
