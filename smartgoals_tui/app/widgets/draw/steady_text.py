"""Text that changes with each key: the screen is laid out again only where its height changes."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


class SteadyText(Static):
    """A Static of a width of its own, whose height follows its text."""

    def set_text(self, text: str | Content) -> None:
        """Show ``text``; most changes leave everything else where it is."""
        self.update(text, layout=False)
        width = self.content_size.width
        height = self.get_content_height(self.size, self.screen.size, width) if width else 0
        if height != self.content_size.height:
            self.refresh(layout=True)
