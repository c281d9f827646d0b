"""What controls that take an answer have in common: the field they answer, and what they tell."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget


@dataclass
class Answered(Message):
    """A person changed the answer to a field."""

    field: str
    value: object


@dataclass
class Entered(Message):
    """Enter was pressed: the person is done with this control."""

    control_widget: Widget


class Answer:
    """A control that answers one field of a draft, a record or the settings; mixed into widgets."""

    field: str = ""
    """The name of the field."""

    @property
    def answer(self) -> object:
        """What the control says now."""
        raise NotImplementedError

    def show(self, value: object) -> None:
        """Show ``value``, when it was changed elsewhere; tells nobody."""
        raise NotImplementedError
