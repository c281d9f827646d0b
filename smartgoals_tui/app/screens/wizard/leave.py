"""The one question on the way out.

It comes up while a sentence is being typed, so no letter answers it: see ``LeaveDialog``.
"""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Static

from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.wizard.dialog import Dialog
from smartgoals_tui.app.screens.wizard.step_result import StepAction


class LeaveDialog(Dialog[StepAction | None]):
    """Asks what is to become of the draft; None to stay.

    What waits under enter keeps the draft; only arrows, tab and the mouse lead to the others.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Stay here", show=False),
        Binding("left,up", "app.focus_previous", "Previous", show=False),
        Binding("right,down", "app.focus_next", "Next", show=False),
    ]
    ANSWERS: ClassVar[dict[str, tuple[str, StepAction | None]]] = {
        "keep": ("Keep the draft", StepAction.LEAVE),
        "discard": ("Discard it", StepAction.DISCARD),
        "stay": ("Stay here", None),
    }

    def __init__(self, revising: bool) -> None:
        """Ask about a new goal, or about the revision of one."""
        super().__init__()
        self._revising = revising

    def compose(self) -> ComposeResult:
        """Lay out the question."""
        words = (
            "The goal stays as it was until the changes are saved at the end."
            if self._revising
            else "A draft waits for you: you go on where you left."
        )
        with Vertical():
            yield Static("Leave for now?", classes="title")
            yield Static(words, classes="words")
            with Horizontal(classes="answers"):
                for name, (label, _) in self.ANSWERS.items():
                    yield Button(label, id=name, compact=True)

    def on_mount(self) -> None:
        """Offer to keep it."""
        keep = self.query_one("#keep", Button)
        keep.variant = "primary"
        keep.focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        if is_in_front(self):
            self.dismiss(self.ANSWERS[event.button.id or "stay"][1])
