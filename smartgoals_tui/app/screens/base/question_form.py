"""The questions about a goal that are on show, and what is answered to them."""

from __future__ import annotations

from textual.widget import Widget

from smartgoals_tui.app.widgets.fields.answers import Answer
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.form import Form


class QuestionForm(Form):
    """Rows that are asked one page after the other."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        super().__init__(id="form")
        self._answers: dict[str, object] = {}
        """The answers when last looked at: at the end of the program the controls go first."""

    async def ask(self, *rows: Widget) -> None:
        """Show ``rows`` in the place of those before, and begin with the first question."""
        await self.remove_children()
        self._answers.clear()
        await self.mount_all(rows)
        controls = self.in_order()
        if controls:
            controls[0].focus(scroll_visible=False)
        self.scroll_home(animate=False)

    def row_of(self, field: str) -> Field | None:
        """Return the row of a question; None while it is not asked."""
        return next((row for row in self.query(Field) if field in row.fields), None)

    def read(self) -> dict[str, object]:
        """Return what the controls say now, also what was typed a moment ago."""
        for control in self.query("*"):
            if isinstance(control, Answer) and control.field:
                self._answers[control.field] = control.answer
        return dict(self._answers)
