"""A dialog of a few labelled lines, with what is wrong said beside each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Input, Label, Static

from smartgoals_tui.app.screens.base.modal import Modal
from smartgoals_tui.app.widgets.fields.text_input import TextInput

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FormLine:
    """A line to fill in."""

    name: str
    label: str
    value: str = ""
    placeholder: str = ""
    is_masked: bool = False
    """Not to be read on this screen while it is typed."""


class FieldProblem(Exception):
    """What was typed in one line cannot be used; ``str()`` of it says why."""

    def __init__(self, name: str, message: str) -> None:
        """Blame the line ``name``."""
        super().__init__(message)
        self.name = name


class FormDialog(Modal[T | None], Generic[T]):
    """Asks for a few lines and turns them into one value; None for esc."""

    DEFAULT_CSS = """
    FormDialog Input { background: $surface; width: 1fr; }
    FormDialog .line { margin-top: 0; }
    FormDialog Label { color: $text-muted; width: 14; }
    FormDialog .answer { color: $text-muted; height: auto; min-height: 1; padding-left: 14; }
    FormDialog .answer.-problem { color: $text-error; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel", show=False),
    ]
    KEEP = "Keep"

    def __init__(self, title: str, words: str, lines: tuple[FormLine, ...]) -> None:
        """Ask for ``lines`` under a title and a sentence."""
        super().__init__()
        self._title, self._words, self._lines = title, words, lines

    def compose(self) -> ComposeResult:
        """Lay out the lines."""
        with Vertical():
            yield Static(self._title, classes="title", markup=False)
            yield Static(self._words, classes="words", markup=False)
            for line in self._lines:
                with Horizontal(classes="line"):
                    yield Label(line.label, markup=False)
                    yield TextInput(
                        line.value,
                        placeholder=line.placeholder,
                        password=line.is_masked,
                        id=line.name,
                        compact=True,
                    )
                yield Static("", classes="answer", id=f"{line.name}-answer", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(self.KEEP, id="keep", variant="primary", compact=True)
                yield Button("Cancel", id="cancel", compact=True)

    def values(self) -> dict[str, str]:
        """Return what stands in the lines."""
        return {line.name: self.query_one(f"#{line.name}", Input).value for line in self._lines}

    def understood(self, name: str, text: str) -> str:
        """Return how ``text`` of the line ``name`` is understood, in words; "" for nothing to say.

        What is said of a line may depend on the others: all are asked after each change.

        Raises:
            FieldProblem: it cannot be used.
        """
        raise NotImplementedError

    def result(self, values: dict[str, str]) -> T:
        """Return what the lines come to.

        Raises:
            FieldProblem: a line cannot be used.
        """
        raise NotImplementedError

    @on(Input.Changed)
    def _typed(self) -> None:
        for name, text in self.values().items():
            try:
                words = self.understood(name, text)
            except FieldProblem as problem:
                # Being in the middle of typing is no mistake yet: say it without alarm.
                words = str(problem) if problem.name == name else ""
            self._answer(name, words)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        names = [line.name for line in self._lines]
        position = names.index(event.input.id or "")
        if position + 1 < len(names):
            self.query_one(f"#{names[position + 1]}", Input).focus()
        else:
            self._keep()

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        if event.button.id == "keep":
            self._keep()
        else:
            self.answer(None)

    def _keep(self) -> None:
        try:
            result = self.result(self.values())
        except FieldProblem as problem:
            self._answer(problem.name, str(problem), is_problem=True)
            self.query_one(f"#{problem.name}", Input).focus()
        else:
            self.answer(result)

    def _answer(self, name: str, text: str, is_problem: bool = False) -> None:
        answer = self.query_one(f"#{name}-answer", Static)
        answer.update(text)
        answer.set_class(is_problem, "-problem")
