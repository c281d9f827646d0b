"""A labelled row of controls, with a line under it for what they mean or what is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.widgets.draw.steady_text import SteadyText
from smartgoals_tui.app.widgets.fields.answers import Answer
from smartgoals_tui.app.widgets.fields.date_input import DateInput
from smartgoals_tui.app.widgets.fields.text_field import TextField


class Words(Static):
    """A few words between or beside controls."""

    DEFAULT_CSS = """
    Words { width: auto; max-width: 100%; height: auto; padding: 0 1; color: $text-muted; }
    """

    def __init__(self, text: str) -> None:
        """Show ``text`` as it is."""
        super().__init__(text, markup=False)
        self._text = text

    def set_text(self, text: str) -> None:
        """Show other words."""
        if text != self._text:
            self._text = text
            self.update(text)


class Field(Vertical):
    """One row of the form. A problem is said once the row has been left."""

    DEFAULT_CSS = """
    Field { height: auto; }
    Field > .line { height: auto; }
    Field > .line > .label { width: 24; height: auto; padding-right: 1; color: $text-muted; }
    Field > .line > .controls { width: 1fr; height: auto; }
    Field > .line > .controls > TextField { margin-right: 1; }
    Field > .note { display: none; height: auto; margin-left: 24; padding: 0 1; }
    Field > .note.-said { display: block; color: $text-muted; }
    Field.-answering > .note.-said { color: $text-success; text-style: bold; }
    Field > .note.-said.-problem { color: $text-error; text-style: none; }
    Field.-current > .line > .label { color: $strong; text-style: bold; }
    Field.-above > .line { layout: vertical; }
    Field.-above > .line > .label { width: 100%; }
    Field.-above > .line > .controls { width: 100%; }
    Field.-above > .note { margin-left: 0; padding: 0; }
    Field.-answering > .note { display: block; min-height: 1; }
    Field.-ground > .line > .controls { background: $panel; border-left: outer $panel; }
    Field.-ground.-current > .line > .controls { background: $chosen; border-left: outer $primary; }
    """

    @dataclass
    class Left(Message):
        """The focus went away from a row."""

        row: Field

    def __init__(
        self,
        label: str,
        *controls: Widget,
        above: bool = False,
        answering: bool = False,
        classes: str = "",
    ) -> None:
        """Lay out ``controls`` beside or under the label.

        Args:
            label: what is asked.
            controls: what answers it.
            above: the label stands above the controls, not beside them.
            answering: there is always a line for an answer.
            classes: CSS classes.
        """
        super().__init__(classes=classes)
        self.set_class(above, "-above")
        is_written = any(isinstance(control, TextField | DateInput) for control in controls)
        self.set_class(above and is_written, "-ground")
        self.set_class(answering, "-answering")
        self.label = label
        self._controls = controls
        self._question = Static(label, classes="label", markup=False)
        self._note = SteadyText("", classes="note", markup=False)
        self.fields = tuple(control.field for control in controls if isinstance(control, Answer))
        self.visited = False
        self._said = ""

    def compose(self) -> ComposeResult:
        """Lay out label, controls and note."""
        with Horizontal(classes="line"):
            if self.label:
                yield self._question
            yield Horizontal(*self._controls, classes="controls")
        yield self._note

    def set_label(self, label: str) -> None:
        """Ask in other words."""
        if label != self.label:
            self.label = label
            self._question.update(label)

    @property
    def said(self) -> str:
        """What the line under the row says."""
        return self._said if self._note.has_class("-said") else ""

    def set_message(self, answer: str, problem: str) -> None:
        """Show what is wrong, once the row has been left; else how the answer is understood."""
        text = problem if problem and self.visited else answer
        if text != self._said:
            self._said = text
            self._note.set_text(text)
        self._note.set_class(bool(text), "-said")
        self._note.set_class(bool(problem) and self.visited, "-problem")

    @property
    def has_problem(self) -> bool:
        """Whether a problem is being said."""
        return self._note.has_class("-problem")

    def on_descendant_focus(self) -> None:
        """Do not speak while a person types for the first time."""
        self.add_class("-current")
        self.visited = self.has_problem

    def on_descendant_blur(self) -> None:
        """From now on problems are said."""
        self.remove_class("-current")
        self.visited = True
        self.post_message(self.Left(self))
