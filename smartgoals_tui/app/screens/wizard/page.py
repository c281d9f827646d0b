"""What the five steps and the last look have in common: rail, frame, saving, leaving."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.getters import query_one
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.screens.base.form_buttons import FormButtons
from smartgoals_tui.app.screens.base.form_screen import FormScreen
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.wizard.leave import LeaveDialog
from smartgoals_tui.app.screens.wizard.step_result import StepAction, StepResult, StepTarget
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.session.session import SAVE_SECONDS
from smartgoals_tui.app.sizes import NORMAL_WIDTH
from smartgoals_tui.app.widgets.fields.answers import Answered
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.panels.bars import KeyHint
from smartgoals_tui.app.widgets.panels.coach_panel import CoachPanel, Deed
from smartgoals_tui.app.widgets.panels.crisis_note import CrisisNote
from smartgoals_tui.app.widgets.panels.letter_rail import LetterRail
from smartgoals_tui.app.widgets.panels.sentence_panel import SentencePanel
from smartgoals_tui.domain.goal.letters import Letter

if TYPE_CHECKING:
    from collections.abc import Iterable


LOOK_SECONDS = 1.0
"""How often it is looked whether the last save went through."""
PAUSE_SECONDS = 0.5
"""A pause in typing after which the coach looks at the answers."""


class WizardPage(FormScreen):
    """A screen of the wizard; ``result`` gets its result."""

    CSS_PATH = [  # type: ignore[assignment]
        Path(__file__).parents[1] / "base" / "form_screen.tcss",
        Path(__file__).with_name("wizard.tcss"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (30, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Help", show=False),
        *(
            Binding(f"alt+{number}", f"jump('{letter}')", f"To {letter}", show=False)
            for number, letter in enumerate(Letter, 1)
        ),
    ]
    LESS_NEEDED: ClassVar[tuple[str, ...]] = ("enter", "alt+1…5")
    """Keys that narrow screens leave out of the bar."""

    rail = query_one(LetterRail)
    coach = query_one(CoachPanel)
    sentence = query_one("#sentence", SentencePanel)

    def __init__(self, wizard: WizardSession, result: asyncio.Future[StepResult]) -> None:
        """Show and change the answers on ``wizard``."""
        super().__init__()
        self.wizard = wizard
        self.result = result
        self._save_timer: Timer | None = None

    # What the pages say

    @property
    def letter(self) -> StepTarget:
        """The letter of this page."""
        return None

    def compose_form(self) -> Iterable[Widget]:
        """Return the rows of the form."""
        raise NotImplementedError

    def back_label(self) -> str:
        """Return what the button to the left says; empty for none."""
        raise NotImplementedError

    def next_label(self) -> str:
        """Return what the button to the right says."""
        raise NotImplementedError

    def compose_side(self) -> ComposeResult:
        """Lay out what stands beside the form."""
        yield Static("Your goal so far", classes="head")
        yield SentencePanel(id="sentence")
        yield Static("A thought", classes="head", id="thought")
        yield CoachPanel()

    def compose_top(self) -> Iterable[Widget]:
        """Lay out the rail and the note."""
        rail = LetterRail(self.letter, self.wizard.lamps())
        rail.show_status(self.wizard.save_words)
        yield rail
        yield CrisisNote(self.wizard.support)

    def compose_body(self) -> ComposeResult:
        """Lay out the form and what stands beside it."""
        with Horizontal(id="body"):
            with Form(id="form"):
                yield from self.compose_form()
            with Vertical(id="side"):
                yield from self.compose_side()

    def compose_foot(self) -> Iterable[Widget]:
        """Lay out the buttons."""
        yield FormButtons(self.back_label(), self.next_label())

    def on_mount(self) -> None:
        """Keep saying how saving goes."""
        self.set_interval(LOOK_SECONDS, self._show_saved)

    def on_resize(self) -> None:
        """Offer the keys that matter most where there is little room."""
        is_roomy = self.size.width >= NORMAL_WIDTH
        keys = [hint for hint in self.keys() if is_roomy or hint.key not in self.LESS_NEEDED]
        self.key_bar.offer(keys)

    def keys(self) -> tuple[KeyHint, ...]:
        """Return what the key bar offers."""
        raise NotImplementedError

    def show_note(self) -> bool:
        """Show the note on suicide and self-harm while the answers speak of it; True if they do."""
        is_heavy = self.wizard.is_heavy
        self.note.show(is_heavy)
        self.set_class(is_heavy, "-alone")
        return is_heavy

    # Saving

    def change(self, **values: object) -> bool:
        """Take answers in, show what follows from them and save them soon."""
        if not self.wizard.change(**values):
            return False
        self.answers_changed()
        return True

    def answers_changed(self) -> None:
        """Show the answers as they are now, and save them soon."""
        self.rail.show_status("saving…")
        if self._save_timer is None:
            self._save_timer = self.set_timer(SAVE_SECONDS, self.save)

    def save(self) -> None:
        """Save the answers."""
        if self._save_timer is not None:
            self._save_timer.stop()
            self._save_timer = None
        self.wizard.save()
        self._show_saved()

    def _show_saved(self) -> None:
        """Say whether the last save went through; it takes a moment to turn out."""
        if self.is_mounted and self._save_timer is None:
            self.rail.show_status(self.wizard.save_words)

    def hand_over(self) -> None:
        """Save what is left when the whole program ends."""
        # The end of the program cancels the result; only a given one says that all is done.
        if self.result.cancelled() or not self.result.done():
            self.wizard.save()

    def on_unmount(self) -> None:
        """Save what is left, where the program ends without asking."""
        self.hand_over()

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        if not self.result.done():
            self.change(**{event.field: event.value})

    def show_answers(self) -> None:
        """Show the draft in all controls."""
        self.form.show(self.wizard.draft)

    # Moving

    def settle(self) -> None:
        """Take in what was typed just before the page is left."""
        self.wizard.change(**self.form.answers(self.wizard.draft))

    def give_result(self, action: StepAction, target: StepTarget = None, field: str = "") -> None:
        """Give the result; only the first counts."""
        if self.result.done():
            return
        self.settle()
        if action is not StepAction.DISCARD:
            self.save()
        self.result.set_result(StepResult(action, target, field))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Do nothing twice: neither under a dialog nor after the result."""
        del parameters
        if action in ("next", "back", "help", "leave", "jump", "borrow"):
            return is_in_front(self) and not self.result.done()
        return True

    def action_next(self) -> None:
        """Go on."""
        raise NotImplementedError

    def action_back(self) -> None:
        """Go back."""
        raise NotImplementedError

    def action_jump(self, letter: str) -> None:
        """Go to a letter."""
        if letter != self.letter:
            self.give_result(StepAction.GO, Letter(letter))

    def action_help(self) -> None:
        """Explain."""
        raise NotImplementedError

    def action_leave(self) -> None:
        """Ask once what is to become of the draft."""
        self.save()
        self.app.push_screen(LeaveDialog(self.wizard.before is not None), self._leave)

    def _leave(self, action: StepAction | None) -> None:
        if action is not None:
            self.give_result(action)

    @on(LetterRail.Chosen)
    def _letter_chosen(self, event: LetterRail.Chosen) -> None:
        self.action_jump(event.letter)

    @on(Deed.Pressed)
    async def _deed_pressed(self, event: Deed.Pressed) -> None:
        await self.run_action(event.action)

    @on(Field.Left)
    def _left(self) -> None:
        self.show_notes()

    def show_notes(self) -> None:
        """Show answers and problems under their rows."""
        reading = self.wizard.reading
        for row in self.query(Field):
            problems = (reading.problem(name) for name in row.fields)
            row.say(self.answer_for(row), next(filter(None, problems), ""))

    def answer_for(self, row: Field) -> str:
        """Return how a row is understood, in words."""
        del row
        return ""
