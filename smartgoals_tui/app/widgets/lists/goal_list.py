"""The list of goals: one widget that draws only the cards in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from smartgoals_tui.app.widgets.draw.card import CARD_HEIGHT, Look, card_lines
from smartgoals_tui.app.widgets.draw.glyphs import Glyphs
from smartgoals_tui.app.widgets.draw.paint import Paint, Role, Span
from smartgoals_tui.domain.progress.progress import Progress

EMPTY_ROW = 1
"""The line on which an empty list says why it is empty."""

MARGIN = 2
"""Cells left of a card; the first holds the cursor."""


class GoalList(ScrollView, can_focus=True):
    """Cards of goals, virtualised: a card is worked out and drawn when it comes into sight."""

    DEFAULT_CSS = """
    GoalList { height: 1fr; background: $surface; scrollbar-size-vertical: 1; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "jump(0)", "First goal", show=False),
        Binding("end", "jump(-1)", "Last goal", show=False),
    ]

    cursor: reactive[int] = reactive(0, repaint=False)
    """The index of the chosen goal."""

    @dataclass
    class Chosen(Message):
        """Another goal is under the cursor now."""

        uid: str

    @dataclass
    class Opened(Message):
        """The person wants to see a goal whole."""

        uid: str

    def __init__(self, progress: Callable[[str], Progress | None], glyphs: Glyphs) -> None:
        """Draw goals by what ``progress`` says of a uid; it is asked once until invalidated.

        A goal of which it says None has an empty card.
        """
        super().__init__()
        self._progress = progress
        self._glyphs = glyphs
        self._uids: tuple[str, ...] = ()
        self._cards: dict[tuple[str, bool], list[Strip]] = {}
        self._paints: dict[bool, Paint] = {}
        self._marks: dict[str, str] = {}
        self.hidden = False
        self._empty = ""

    # What it shows

    @property
    def chosen(self) -> str | None:
        """The uid under the cursor; None while the list is empty."""
        return self._uids[self.cursor] if self._uids else None

    @property
    def uids(self) -> tuple[str, ...]:
        """The goals shown, in order."""
        return self._uids

    def show(self, uids: Sequence[str], choose: str | None = None) -> None:
        """Show the goals ``uids``; keep the cursor on its goal, or put it on ``choose``."""
        wanted = choose or self.chosen
        self._uids = tuple(uids)
        self._cards.clear()
        self._resize()
        self.set_reactive(GoalList.cursor, self._uids.index(wanted) if wanted in self._uids else 0)
        self._scroll_to_cursor()
        self.refresh()
        self._tell()

    def draw_with(self, glyphs: Glyphs) -> None:
        """Draw with other signs from now on."""
        self._glyphs = glyphs
        self._cards.clear()
        self.refresh()

    def say_when_empty(self, words: str) -> None:
        """Show ``words`` while there is no goal to show."""
        if words != self._empty:
            self._empty = words
            self.refresh()

    def mark(self, uid: str, words: str) -> None:
        """Say ``words`` beside the title of ``uid``; "" for none."""
        if self._marks.get(uid, "") != words:
            self._marks[uid] = words
            self.invalidate(uid)

    def invalidate(self, uid: str) -> None:
        """Draw the card of ``uid`` again."""
        for chosen in (True, False):
            self._cards.pop((uid, chosen), None)
        if uid in self._uids:
            self._refresh_card(self._uids.index(uid))

    def hide_words(self, hidden: bool) -> None:
        """Mask the titles, or show them again."""
        self.hidden = hidden
        self._cards.clear()
        self.refresh()

    def choose(self, uid: str) -> None:
        """Put the cursor on the goal ``uid``."""
        if uid in self._uids:
            self.cursor = self._uids.index(uid)

    # Keys and mouse

    def action_move(self, by: int) -> None:
        """Move the cursor by so many goals."""
        self._go(self.cursor + by)

    def action_page(self, by: int) -> None:
        """Move the cursor by so many screens."""
        self._go(self.cursor + by * max(1, self.size.height // CARD_HEIGHT))

    def action_jump(self, index: int) -> None:
        """Move the cursor to the first goal (0) or the last (-1)."""
        self._go(index % max(1, len(self._uids)))

    def action_open(self) -> None:
        """Ask for the whole goal."""
        if self.chosen:
            self.post_message(self.Opened(self.chosen))

    def on_click(self, event: events.Click) -> None:
        """Choose the card that was clicked; open it on the second click."""
        index = (event.y + self.scroll_offset.y) // CARD_HEIGHT
        if index < len(self._uids):
            again = index == self.cursor and event.chain > 1
            self._go(index)
            if again:
                self.action_open()

    def _go(self, index: int) -> None:
        if self._uids:
            self.cursor = max(0, min(index, len(self._uids) - 1))

    def watch_cursor(self, before: int, now: int) -> None:
        """Redraw the two cards concerned, keep the cursor in sight and tell."""
        self._refresh_card(before)
        self._refresh_card(now)
        self._scroll_to_cursor()
        self._tell()

    def _tell(self) -> None:
        if self.chosen:
            self.post_message(self.Chosen(self.chosen))

    def _scroll_to_cursor(self) -> None:
        """Bring a card that is out of sight to the middle: the next moves need not scroll."""
        top = self.cursor * CARD_HEIGHT
        height = self.scrollable_content_region.height
        first = self.scroll_offset.y
        if height and not first <= top <= first + height - CARD_HEIGHT + 1:
            middle = max(0, top - (height - CARD_HEIGHT) // 2)
            self.scroll_to(y=middle, animate=False, force=True)

    # Drawing

    def on_resize(self) -> None:
        """Draw all cards for the new width."""
        self._cards.clear()
        self._resize()
        self._scroll_to_cursor()

    def notify_style_update(self) -> None:
        """Take the colours of the theme anew."""
        super().notify_style_update()
        self._paints.clear()
        self._cards.clear()

    def _resize(self) -> None:
        width = self.scrollable_content_region.width
        self.virtual_size = Size(width, max(0, len(self._uids) * CARD_HEIGHT - 1))

    def _refresh_card(self, index: int) -> None:
        self.refresh_lines(index * CARD_HEIGHT, CARD_HEIGHT)

    def _paint(self, chosen: bool) -> Paint:
        if chosen not in self._paints:
            ground = "selected" if chosen else "surface"
            self._paints[chosen] = Paint(self.app.theme_variables, ground)
        return self._paints[chosen]

    def render_line(self, y: int) -> Strip:
        """Draw the ``y``-th visible line."""
        index, row = divmod(y + self.scroll_offset.y, CARD_HEIGHT)
        if not self._uids and y == EMPTY_ROW:
            words = (Span(" " * MARGIN), Span(self._empty, Role.MUTED))
            return self._paint(False).strip(words, self.size.width)
        if index >= len(self._uids) or row == CARD_HEIGHT - 1:
            return Strip.blank(self.size.width, self._paint(False).blank)
        return self._card(self._uids[index], index == self.cursor)[row]

    def _card(self, uid: str, chosen: bool) -> list[Strip]:
        """Return the strips of a card, drawn once until something about it changes."""
        if (uid, chosen) not in self._cards:
            paint = self._paint(chosen)
            width = self.scrollable_content_region.width
            look = Look(width - MARGIN - 1, self._glyphs, self.hidden, self._marks.get(uid, ""))
            cursor = Span((self._glyphs.cursor if chosen else "").ljust(MARGIN), Role.KEY)
            progress = self._progress(uid)
            lines = card_lines(progress, look) if progress else [()] * (CARD_HEIGHT - 1)
            self._cards[uid, chosen] = [paint.strip((cursor, *line), width) for line in lines]
        return self._cards[uid, chosen]
