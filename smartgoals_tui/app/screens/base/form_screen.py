"""A screen that asks a few questions about a goal, one under the other."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.getters import query_one
from textual.widget import Widget
from textual.widgets import Button, Static

from smartgoals_tui.app.screens.base.session_screen import SessionScreen
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.fields.answers import Answer, Answered, Entered
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.bars import Bar, KeyBar, KeyHint
from smartgoals_tui.app.widgets.panels.crisis_note import CrisisNote


class Questions(SessionScreen):
    """Rows of questions; enter goes from one to the next and, behind the last, on."""

    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "next", "Next", show=False),
        Binding("ctrl+o", "back", "Back", show=False),
        Binding("up", "focus_step(-1)", "Previous field", show=False),
        Binding("down", "focus_step(1)", "Next field", show=False),
        Binding("escape", "leave", "Leave", show=False),
    ]

    header = query_one("#header", Bar)
    note = query_one(CrisisNote)
    form = query_one(Form)

    def __init__(self, session: Session, hidden: bool) -> None:
        """Ask about goals of ``session``; while words are ``hidden`` theirs are not shown."""
        super().__init__(session, hidden)
        self._answers: dict[str, object] = {}
        """The answers when last looked at: at the end of the program the controls go first."""

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Keep the questions as they are: an answer may just be being typed."""

    def compose(self) -> ComposeResult:
        """Lay out the bars around the form."""
        self.take_width(self.app.size.width)
        yield Bar(id="header")
        yield CrisisNote(self.session.settings.support)
        yield Form(id="form")
        with Horizontal(id="buttons"):
            yield Button("Back", id="back", compact=True)
            yield Static("", id="gap")
            yield Button("Next", id="next", variant="primary", compact=True)
        yield KeyBar()

    async def ask(self, *rows: Widget, next_label: str, back_label: str = "") -> None:
        """Show ``rows`` in the place of those before, and begin with the first question."""
        back = self.query_one("#back", Button)
        back.label, back.display = back_label, bool(back_label)
        self.query_one("#next", Button).label = next_label
        hints = [
            KeyHint("enter", "next field", "focus_step(1)"),
            KeyHint("ctrl+n", next_label, "next"),
            *([KeyHint("ctrl+o", back_label, "back")] if back_label else []),
            KeyHint("esc", "Leave", "leave"),
        ]
        self.query_one(KeyBar).offer(hints)
        await self.form.remove_children()
        self._answers.clear()
        await self.form.mount_all(rows)
        self._look()
        controls = self.form.in_order()
        if controls:
            controls[0].focus(scroll_visible=False)
        self.form.scroll_home(animate=False)

    def text_row(self, field: str, label: str, value: str, placeholder: str = "") -> Field:
        """Return the row of a question that is answered by words."""
        return Field(label, TextField(field, value, placeholder=placeholder))

    def row_of(self, field: str) -> Field | None:
        """Return the row of a question; None while it is not asked."""
        return next((row for row in self.form.query(Field) if field in row.fields), None)

    def answers(self) -> dict[str, object]:
        """Return what the controls say now, also what was typed a moment ago."""
        for control in self.query("#form *"):
            if isinstance(control, Answer) and control.field:
                self._answers[control.field] = control.answer
        return dict(self._answers)

    def _look(self) -> None:
        """Show the note on suicide and self-harm while an answer speaks of it."""
        self.note.look_at(one for one in self.answers().values() if isinstance(one, str))
        self.set_class(self.note.is_shown, "-alone")

    def answered(self, field: str, value: object) -> None:
        """Show what follows from an answer; for subclasses."""

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        self._look()
        self.answered(event.field, event.value)

    # Moving

    async def action_next(self) -> None:
        """Go on."""
        raise NotImplementedError

    async def action_back(self) -> None:
        """Go back, where there is anything before."""

    def action_leave(self) -> None:
        """Go back to where the person came from."""
        raise NotImplementedError

    def action_focus_step(self, step: int) -> None:
        """Go to the field above or below."""
        self.focus_next("#form *") if step > 0 else self.focus_previous("#form *")

    @on(Entered)
    async def _entered(self, event: Entered) -> None:
        event.stop()
        following = self.form.after(event.control_widget)
        if following is None:
            await self.action_next()
        else:
            self.set_focus(following)

    @on(Button.Pressed, "#next")
    async def _next_pressed(self) -> None:
        await self.action_next()

    @on(Button.Pressed, "#back")
    async def _back_pressed(self) -> None:
        await self.action_back()
