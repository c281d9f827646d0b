"""One answer out of a few that is looked at first and given with enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events, on
from textual.actions import SkipAction
from textual.binding import Binding
from textual.message import Message

from smartgoals_tui.app.widgets.fields.choice import Choice


@dataclass
class Considered(Message):
    """A person looks at an answer without having given it; at the given one, when done."""

    field: str
    value: object


class Picker(Choice):
    """A choice that arrows and the pointer only look through; enter or a click chooses."""

    BINDINGS = [Binding("escape", "put_back", "As it was", show=False)]

    def __init__(self, field: str, options: Sequence[tuple[object, str]], value: object) -> None:
        """Offer ``options`` as (value, label); there always is an answer."""
        super().__init__(field, options, value, blank=options[0][0])

    @property
    def is_considering(self) -> bool:
        """Tell whether the cursor is on another option than the answer."""
        return bool(self._values[self._cursor] != self.value)

    def cursor_moved(self, index: int) -> None:
        """Tell what is looked at."""
        self.post_message(Considered(self.field, self._values[index]))

    def action_enter(self) -> None:
        """Choose what is looked at; with nothing else in sight, go on."""
        if self.is_considering:
            self.action_choose()
        else:
            super().action_enter()

    def action_put_back(self) -> None:
        """Look at the answer again."""
        if not self.is_considering:
            raise SkipAction
        self._stop_looking()

    @on(events.Blur)
    @on(events.Leave)
    def _stop_looking(self) -> None:
        # What was not chosen is not meant.
        if self.is_considering:
            self.action_move_to(self._values.index(self.value))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Look at what is under the pointer."""
        index = self.option_at(event)
        if index is not None and index != self._cursor:
            self.action_move_to(index)
