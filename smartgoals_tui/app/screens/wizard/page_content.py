"""What a page of the wizard is filled with: a letter, or the last look."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult

from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.domain.coach.readiness import field_in_need
from smartgoals_tui.domain.goal.letters import Letter

if TYPE_CHECKING:
    from smartgoals_tui.app.screens.wizard.page import WizardPage
    from smartgoals_tui.app.widgets.fields.field import Field
    from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
    from smartgoals_tui.app.widgets.panels.bars import KeyHint


class PageContent:
    """Fills a page and says what follows from the answers on it."""

    CLASS: ClassVar[str]
    """The CSS class of its pages."""

    def compose_body(self) -> ComposeResult:
        """Lay out the form, what stands beside or around it, and the buttons."""
        raise NotImplementedError

    def key_hints(self, roomy: bool) -> list[KeyHint]:
        """Return what the key bar offers; ``roomy``: the screen is not narrow."""
        raise NotImplementedError

    def begin(self) -> None:
        """Show what the answers mean, and put the keys where they are wanted first."""
        raise NotImplementedError

    def show_answers(self) -> None:
        """Show what follows from answers that have just changed."""
        raise NotImplementedError

    async def think(self) -> None:
        """Show what the coach thinks."""
        raise NotImplementedError

    def go_on(self) -> None:
        """Go to what comes next."""
        raise NotImplementedError

    def jump(self, page: WizardPage, letter: Letter) -> None:
        """Go to what needs to be looked at in ``letter``, on another page or on this one."""
        field = field_in_need(page.wizard.draft, page.wizard.reading, letter)
        if letter is page.letter:
            self.go_to(field)
        else:
            page.give_result(StepAction.GO, letter, field)

    def go_to(self, field: str) -> None:
        """Put the focus on the control of ``field``; "" for the first."""
        del field

    def run(self, command: str) -> None:
        """Do what a function key stands for; nothing for one that means nothing here."""
        raise NotImplementedError

    def row_left(self, row: Field) -> bool:
        """Say what is to be said once a row has been left; True when answers have changed by it."""
        del row
        self.show_notes()
        return False

    def show_notes(self) -> None:
        """Show what is to be said under the rows."""

    def record_deleted_stair(self, event: StairsEditor.Deleted) -> None:
        """Let a stair that was deleted be what can be undone."""

    def leave(self) -> None:
        """Put what was typed last into its final words."""
