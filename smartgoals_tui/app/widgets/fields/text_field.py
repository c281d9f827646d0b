"""A one-line answer to a draft field: any text goes in and stays as it is."""

from __future__ import annotations

from textual.binding import Binding
from textual.widgets import Input

from smartgoals_tui.app.widgets.fields.answers import Answer, Answered, Entered
from smartgoals_tui.app.widgets.fields.text_input import TextInput

SHORT_LENGTH = 16
"""Fields up to this width are replaced as a whole by typing, as numbers are."""


class TextField(TextInput, Answer):
    """A line of text that tells what is typed into it."""

    DEFAULT_CSS = """
    TextField { width: 1fr; background: $panel; color: $foreground; }
    TextField.-textual-compact { padding: 0 1; }
    TextField:focus { background: $chosen; background-tint: $foreground 0%; color: $strong; }
    """
    BINDINGS = [Binding("enter", "enter", "Next field", show=False)]

    def __init__(
        self,
        field: str,
        value: str = "",
        *,
        placeholder: str = "",
        width: int | None = None,
        restrict: str | None = None,
    ) -> None:
        """Answer ``field``; ``width`` in cells, None for all there is."""
        super().__init__(
            value,
            placeholder=placeholder,
            restrict=restrict,
            compact=True,
            select_on_focus=width is not None and width <= SHORT_LENGTH,
        )
        self.field = field
        self.add_class(f"field-{field}")
        if width is not None:
            self.styles.width = width

    @property
    def answer(self) -> str:
        """What is typed."""
        return self.value

    def show(self, value: object) -> None:
        """Show ``value``."""
        if value != self.value:
            # Told later, it would be taken for typing, and undo what was typed meanwhile.
            with self.prevent(Input.Changed):
                self.value = str(value)

    def append(self, text: str) -> None:
        """Put ``text`` behind what stands here, with the cursor behind it."""
        self.insert(text, len(self.value))

    def action_enter(self) -> None:
        """Tell that the person is done here."""
        self.post_message(Entered(self))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell what was typed."""
        event.stop()
        self.post_message(Answered(self.field, event.value))
