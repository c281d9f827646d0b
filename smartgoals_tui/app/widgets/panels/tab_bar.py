"""The parts of a screen by number and name, where they do not all fit at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.message import Message

from smartgoals_tui.app.widgets.draw.paint import Role, Span
from smartgoals_tui.app.widgets.draw.spans import width_of
from smartgoals_tui.app.widgets.panels.bars import Bar


class TabBar(Bar):
    """One line of names; the current one stands in brackets."""

    @dataclass
    class Chosen(Message):
        """A name was clicked."""

        number: int

    _regions: tuple[range, ...] = ()

    def set_items(self, names: Sequence[str], current: int) -> None:
        """Show ``names``, which are numbered from 1, with the place ``current`` marked."""
        spans: list[Span] = []
        regions = []
        for place, name in enumerate(names):
            here = place == current
            start = width_of(tuple(spans))
            before, after = ("[", "]") if here else (" ", " ")
            spans += [
                Span(f"{before}{place + 1} ", Role.KEY if here else Role.MUTED),
                Span(name, Role.KEY if here else Role.MUTED),
                Span(after, Role.KEY if here else Role.MUTED),
            ]
            regions.append(range(start, width_of(tuple(spans))))
        self._regions = tuple(regions)
        self.show(tuple(spans))

    def on_click(self, event: events.Click) -> None:
        """Choose the name under the pointer."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        for number, cells in enumerate(self._regions):
            if offset.x in cells:
                self.post_message(self.Chosen(number))
