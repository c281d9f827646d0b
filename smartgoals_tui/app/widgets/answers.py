"""What the wizard's controls have in common: the draft field they answer, and what they tell."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget


@dataclass
class Answered(Message):
    """A person changed the answer to a draft field."""

    field: str
    value: object


@dataclass
class Entered(Message):
    """Enter was pressed: the person is done with this control."""

    control_widget: Widget


class Answer:
    """A control that answers one draft field; mixed into widgets."""

    field: str = ""
    """The name of the draft field."""

    @property
    def answer(self) -> object:
        """What the control says now."""
        raise NotImplementedError

    def show(self, value: object) -> None:
        """Show ``value`` of the draft, when it was changed elsewhere; tells nobody."""
        raise NotImplementedError
