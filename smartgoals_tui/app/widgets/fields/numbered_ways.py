"""A few numbered things that can be done now, one under the other: enter, a digit, or a click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from smartgoals_tui.domain.text.text import cut, visible_line

LABEL_LENGTH = 200


class NumberedWays(Widget, can_focus=True):
    """Ways to choose from; takes no room while there are none."""

    DEFAULT_CSS = """
    NumberedWays { height: auto; display: none; pointer: pointer; }
    NumberedWays.-some { display: block; }
    """
    BINDINGS = [
        Binding("up", "move(-1)", "Previous", show=False),
        Binding("down", "move(1)", "Next", show=False),
        Binding("enter,space", "take", "Take it", show=False),
    ]

    @dataclass
    class Taken(Message):
        """One of the ways was chosen."""

        index: int

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self._title = ""
        self._labels: tuple[str, ...] = ()
        self._cursor = 0

    def set_items(self, title: str, labels: Sequence[str]) -> None:
        """Offer ``labels`` under ``title``, the first to be chosen first."""
        shown = tuple(cut(visible_line(label), LABEL_LENGTH) for label in labels)
        if (title, shown) != (self._title, self._labels):
            self._title, self._labels, self._cursor = title, shown, 0
            self.set_class(bool(shown), "-some")
            self.refresh(layout=True)
            self.call_after_refresh(self.scroll_visible)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Take a line for the title and one for each way."""
        del container, viewport, width
        return 1 + len(self._labels)

    def render(self) -> Content:
        """Draw the title and the ways."""
        width = self.content_size.width
        lines = [Content.styled(self._title, "$text-muted").truncate(width, ellipsis=True)]
        for index, label in enumerate(self._labels):
            is_chosen = self.has_focus and index == self._cursor
            words = f"{label} "
            line = Content.assemble(
                ("▌" if is_chosen else " ", "$text-primary"),
                (f"{index + 1} ", "bold $text-primary" if is_chosen else "bold $foreground"),
                (words, "$strong" if is_chosen else "$foreground"),
            ).truncate(width, ellipsis=True)
            ground = "on $chosen" if is_chosen else ""
            lines.append(
                line.pad_right(max(0, width - line.cell_length)).stylize_before(ground)
                if ground
                else line
            )
        return Content("\n").join(lines)

    def on_focus(self) -> None:
        """Begin with the first way."""
        self._cursor = 0
        self.refresh()

    def on_blur(self) -> None:
        """Show no cursor."""
        self.refresh()

    async def action_move(self, step: int) -> None:
        """Go to the way above or below; from the outermost, to the field there."""
        target = self._cursor + step
        if 0 <= target < len(self._labels):
            self._cursor = target
            self.refresh()
        else:
            await self.run_action(f"screen.focus_step({step})")

    def action_take(self) -> None:
        """Take the way under the cursor."""
        self._take(self._cursor)

    def _take(self, index: int) -> None:
        if 0 <= index < len(self._labels):
            self.post_message(self.Taken(index))

    def on_key(self, event: events.Key) -> None:
        """Take the way with a typed number."""
        character = event.character or ""
        if character.isascii() and character.isdigit():
            event.stop()
            self._take(int(character) - 1)

    def on_click(self, event: events.Click) -> None:
        """Take the way under the pointer."""
        offset = event.get_content_offset(self)
        if offset is not None and offset.y:
            self._take(offset.y - 1)
