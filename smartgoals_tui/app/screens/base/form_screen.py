"""The frame of a screen that asks questions, one under the other, with a button to go on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.getters import query_one
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Button

from smartgoals_tui.app.screens.base.current_size import CurrentSize
from smartgoals_tui.app.screens.base.layout import HEIGHTS, LAYOUTS, classes_for
from smartgoals_tui.app.widgets.fields.answers import Entered
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.panels.bars import Bar, KeyBar
from smartgoals_tui.app.widgets.panels.crisis_note import CrisisNote


class FormScreen(CurrentSize, Screen[None]):
    """Rows of questions; enter goes from one to the next and, behind the last, on."""

    CSS_PATH = Path(__file__).with_suffix(".tcss")
    HORIZONTAL_BREAKPOINTS = LAYOUTS
    VERTICAL_BREAKPOINTS = HEIGHTS
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "next", "Next", show=False),
        Binding("ctrl+o", "back", "Back", show=False),
        Binding("up", "focus_step(-1)", "Previous field", show=False),
        Binding("down", "focus_step(1)", "Next field", show=False),
        Binding("escape", "leave", "Leave", show=False),
    ]

    note = query_one(CrisisNote)
    form = query_one(Form)
    key_bar = query_one(KeyBar)

    def compose(self) -> ComposeResult:
        """Lay out the bars around the questions."""
        self.add_class(*classes_for(self.app.size))
        yield from self.compose_top()
        yield from self.compose_body()
        yield from self.compose_foot()
        yield KeyBar()

    def compose_top(self) -> Iterable[Widget]:
        """Lay out what stands above the questions."""
        yield Bar(id="header")

    def compose_body(self) -> ComposeResult:
        """Lay out the questions."""
        yield Form(id="form")

    def compose_foot(self) -> Iterable[Widget]:
        """Lay out what stands between the questions and the keys."""
        return ()

    def action_focus_step(self, step: int) -> None:
        """Go to the field above or below."""
        self.focus_next("#form *") if step > 0 else self.focus_previous("#form *")

    @on(Entered)
    async def _entered(self, event: Entered) -> None:
        event.stop()
        following = self.form.after(event.control_widget)
        if following is None:
            await self.run_action("next")
        else:
            self.set_focus(following)

    @on(Button.Pressed, "#next, #back, #leave")
    async def _button_pressed(self, event: Button.Pressed) -> None:
        await self.run_action(event.button.id or "")

    @on(KeyBar.Pressed)
    async def _key_bar_pressed(self, event: KeyBar.Pressed) -> None:
        await self.run_action(event.action)
