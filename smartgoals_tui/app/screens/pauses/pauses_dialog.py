"""The pauses of one goal, the latest first, to change or delete."""

from __future__ import annotations

from typing import ClassVar, Literal, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Static

from smartgoals_tui.app.screens.base.modal import Modal
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.lists.pause_list import PauseList
from smartgoals_tui.app.widgets.lists.row_list import RowList
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.text.text import cut

MOST_ROWS = 8


class Answer(NamedTuple):
    """What is to be done, and with which pause."""

    action: Literal["change", "delete", "undo"]
    pause: Pause


class PausesDialog(Modal[Answer | None]):
    """Shows the pauses of a goal and asks what to do with one; None for esc.

    It comes back behind the lines of a pause, where words are typed, so no letter deletes one.
    """

    DEFAULT_CSS = """
    PausesDialog PauseList { margin-bottom: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "answer('change')", "Change", show=False),
        Binding("delete,ctrl+r", "answer('delete')", "Delete", show=False),
        Binding("f5", "answer('undo')", "Undo", show=False),
        Binding("escape", "dismiss(None)", "Back", show=False),
    ]

    def __init__(
        self, goal: Goal, session: Session, title: str, hidden: bool, cursor: int = 0
    ) -> None:
        """Show the pauses of ``goal``, which has some; the cursor on row ``cursor``."""
        super().__init__()
        self._goal, self._shared, self._hidden = goal, session, hidden
        self._title = cut(f"Pauses: {title}", 100)
        self.cursor = cursor
        """The row under the cursor, also once the dialog is closed."""

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Vertical():
            yield Static(self._title, classes="title", markup=False)
            yield PauseList(self._shared.glyphs, "Latest first")
            keys = "enter change   ctrl+r delete   f5 undo   esc back"
            yield Static(keys, classes="keys", markup=False)

    def on_mount(self) -> None:
        """Show the rows, and put the keys on them."""
        pauses = self.query_one(PauseList)
        pauses.show(self._goal.pauses, self._shared.today, self.cursor, self._hidden)
        # One line more than rows: the title stands in the border.
        pauses.styles.height = min(len(self._goal.pauses), MOST_ROWS) + 1
        pauses.focus()

    @on(RowList.Opened)
    def _row_opened(self) -> None:
        self.action_answer("change")

    def action_answer(self, action: Literal["change", "delete", "undo"]) -> None:
        """Close with what is to be done with the chosen pause."""
        pauses = self.query_one(PauseList)
        self.cursor = pauses.cursor
        self.answer(Answer(action, pauses.chosen))
