"""A page of the wizard: rail, form, side, saving and leaving around what it is filled with."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.getters import query_one
from textual.widget import Widget

from smartgoals_tui.app.screens.base.form_screen import FormScreen
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.wizard.draft_saver import DraftSaver
from smartgoals_tui.app.screens.wizard.help import LetterHelp
from smartgoals_tui.app.screens.wizard.leave import ACTIONS, LeaveDialog
from smartgoals_tui.app.screens.wizard.navigation import is_first, neighbour
from smartgoals_tui.app.screens.wizard.page_content import PageContent
from smartgoals_tui.app.screens.wizard.step_result import StepAction, StepResult, StepTarget
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.sizes import NORMAL_WIDTH
from smartgoals_tui.app.widgets.fields.answers import Answered
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
from smartgoals_tui.app.widgets.fields.suggestions import SuggestingField
from smartgoals_tui.app.widgets.panels.coach_panel import ActionLink, CoachPanel
from smartgoals_tui.app.widgets.panels.crisis_note import CrisisNote
from smartgoals_tui.app.widgets.panels.letter_rail import LetterRail
from smartgoals_tui.domain.goal.draft import GoalDraft, changed_fields
from smartgoals_tui.domain.goal.letters import Letter

COMMANDS = {
    "f2": "borrow",
    "f3": "look_deeper",
    "f4": "apply",
    "f5": "undo",
    "f6": "dismiss_hint",
    "f7": "skip",
    "f8": "draft_stairs",
    "ctrl+s": "save",
}
"""What the function keys and ctrl+s stand for."""
KEYS: list[BindingType] = [
    Binding("f1", "help", "Help", show=False),
    *(Binding(key, f"command('{name}')", name, show=False) for key, name in COMMANDS.items()),
    *(
        Binding(f"alt+{number}", f"jump('{letter}')", f"To {letter}", show=False)
        for number, letter in enumerate(Letter, 1)
    ),
]


class WizardPage(FormScreen):
    """A screen of the wizard; ``result`` gets its result."""

    CSS_PATH = [  # type: ignore[assignment]
        Path(__file__).parents[1] / "base" / "form_screen.tcss",
        Path(__file__).with_name("wizard.tcss"),
        Path(__file__).with_name("last_look.tcss"),
    ]
    BINDINGS = KEYS
    HOLDS_TOASTS = True

    rail = query_one(LetterRail)
    coach = query_one(CoachPanel)

    def __init__(
        self,
        wizard: WizardSession,
        result: asyncio.Future[StepResult],
        letter: StepTarget,
        fill: Callable[[WizardPage], PageContent],
    ) -> None:
        """Show what ``fill`` makes for ``letter`` or, None, for the last look at ``wizard``."""
        super().__init__()
        self.wizard, self.result, self.letter = wizard, result, letter
        self.saver = DraftSaver(self, wizard, self.tell)
        self._content = fill(self)
        self.add_class(self._content.CLASS)

    # Layout

    def compose_top(self) -> Iterable[Widget]:
        """Lay out the rail and the note."""
        rail = LetterRail(self.letter, self.wizard.letter_statuses())
        rail.show_status(self.wizard.save_words)
        yield rail
        yield CrisisNote(self.wizard.support)

    def compose_body(self) -> ComposeResult:
        """Lay out what is asked or shown."""
        yield from self._content.compose_body()

    def on_mount(self) -> None:
        """Begin, and keep saying how saving goes."""
        self.saver.start()
        self.wizard.ending.subscribe(self, lambda _: self.save_texts())
        self._content.begin()

    def on_resize(self) -> None:
        """Offer the keys, and as many thoughts as there is room for."""
        self.show_keys()
        self.think_soon()

    def show_keys(self) -> None:
        """Say in the key bar what keys do now."""
        self.key_bar.set_items(self._content.key_hints(self.size.width >= NORMAL_WIDTH))

    def show_note(self) -> bool:
        """Show the note on suicide and self-harm while the answers speak of it; True if they do."""
        is_heavy = self.wizard.is_heavy
        self.note.show(is_heavy)
        self.set_class(is_heavy, "-alone")
        return is_heavy

    # Answers

    def change(self, **values: object) -> None:
        """Take answers in, show what follows from them and save them soon."""
        before = self.wizard.draft
        if not self.wizard.change(**values):
            return
        self.wizard.tell()
        self.call_later(self.coach.drop_notice)
        self.form.show(self.wizard.draft, _followed(before, self.wizard.draft, values))
        self.answers_changed()

    def answers_changed(self) -> None:
        """Show the answers as they are now, and save them soon."""
        self.saver.save_soon()
        self._content.show_answers()

    def answers_replaced(self) -> None:
        """Show answers that something else than a control has changed."""
        self.form.show(self.wizard.draft)
        self.answers_changed()
        self.think_soon()

    @on(SuggestingField.Turned)
    def think_soon(self) -> None:
        """Have the coach look at the answers once what is being shown is there."""
        self.call_later(self._content.think)

    def tell(self, words: str) -> None:
        """Say ``words`` beside the thoughts until the next answer."""
        self.wizard.tell(words)
        self.think_soon()

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        if not self.result.done():
            self.change(**{event.field: event.value})

    @on(Field.Left)
    def _row_left(self, event: Field.Left) -> None:
        if not self.result.done() and self._content.row_left(event.row):
            self.answers_replaced()

    @on(StairsEditor.Deleted)
    def _stair_deleted(self, event: StairsEditor.Deleted) -> None:
        self._content.record_deleted_stair(event)
        self.think_soon()

    def save_texts(self) -> None:
        """Save what is typed, a moment ago too, when the whole program ends."""
        if not self.result.done():
            self.wizard.change(**self.form.answers(self.wizard.draft))
            self.wizard.save()

    def on_unmount(self) -> None:
        """Save what is left, where the program ends without asking; the controls have gone."""
        # The end of the program cancels the result; only a given one says that all is done.
        if self.result.cancelled() or not self.result.done():
            self.wizard.save()

    # Moving

    def give_result(self, action: StepAction, target: StepTarget = None, field: str = "") -> None:
        """Give the result; only the first counts."""
        if self.result.done():
            return
        self._content.leave()
        self.wizard.change(**self.form.answers(self.wizard.draft))
        if action is not StepAction.DISCARD:
            self.saver.save()
        self.result.set_result(StepResult(action, target, field))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Do nothing twice: neither under a dialog nor after the result."""
        del parameters
        if action in ("next", "back", "help", "leave", "jump"):
            return is_in_front(self) and not self.result.done()
        return True

    def action_next(self) -> None:
        """Go on."""
        self._content.go_on()

    def action_back(self) -> None:
        """Go to the letter before, if there is one."""
        if not is_first(self.letter):
            self.give_result(StepAction.GO, neighbour(self.letter, -1))

    def action_jump(self, letter: str) -> None:
        """Go to a letter, and there to what needs to be looked at."""
        self._content.jump(self, Letter(letter))

    def action_help(self) -> None:
        """Explain the letter and the keys."""
        self.app.push_screen(LetterHelp(self.letter))

    def action_command(self, name: str) -> None:
        """Do what a function key stands for."""
        if name == "save":
            self.saver.save_and_say()
        elif not self.result.done():
            self._content.run(name)

    def action_leave(self) -> None:
        """Ask once what is to become of the draft."""
        self.saver.save()
        self.app.push_screen(LeaveDialog(self.wizard.before is not None), self._leave)

    def _leave(self, answer: str | None) -> None:
        if action := ACTIONS.get(answer or ""):
            self.give_result(action)

    @on(LetterRail.Chosen)
    def _letter_chosen(self, event: LetterRail.Chosen) -> None:
        self.action_jump(event.letter)

    @on(ActionLink.Pressed)
    async def _action_pressed(self, event: ActionLink.Pressed) -> None:
        await self.run_action(event.action)


def _followed(before: GoalDraft, after: GoalDraft, typed: Mapping[str, object]) -> set[str]:
    """Return the fields to show again after some were typed in; those stay as they are."""
    followed = set(changed_fields(before, after) - typed.keys())
    # The rows of all kinds share the amount and the unit.
    return followed | {"amount", "unit"} if "kind" in typed else followed
