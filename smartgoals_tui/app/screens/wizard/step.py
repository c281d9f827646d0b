"""The screen of one letter: its rows, the sentence so far, and a thought of the coach."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.timer import Timer
from textual.widgets import Static

from smartgoals_tui.app.screens.base.form_buttons import FormButtons
from smartgoals_tui.app.screens.base.trouble_line import TroubleLine
from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.screens.wizard.navigation import (
    back_label,
    letter_hints,
    neighbour,
    next_label,
)
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.page_content import PageContent
from smartgoals_tui.app.screens.wizard.step_commands import StepCommands
from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.app.widgets.draw.steady_text import SteadyText
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
from smartgoals_tui.app.widgets.panels.bars import KeyHint
from smartgoals_tui.app.widgets.panels.coach_panel import CoachPanel
from smartgoals_tui.app.widgets.panels.margin_letter import MarginLetter
from smartgoals_tui.app.widgets.panels.notice import NO_NOTICE
from smartgoals_tui.app.widgets.panels.plan_panel import PlanPanel
from smartgoals_tui.domain.drafting.plan_lines import plan_lines
from smartgoals_tui.domain.text.text import cut

PAUSE_SECONDS = 0.5
"""A pause in typing after which the coach looks at the answers."""
REASON_LENGTH = 120


class StepContent(PageContent):
    """Asks for the answers of one letter."""

    CLASS = "-letter"

    def __init__(self, page: WizardPage, letter_form: LetterForm, field: str = "") -> None:
        """Show the rows of ``letter_form`` with the focus on ``field``, by default the first."""
        self._page, self._wizard = page, page.wizard
        self._letter_form, self._letter, self._field = letter_form, letter_form.LETTER, field
        self._commands = StepCommands(page, letter_form)
        self._guide = self._wizard.guide.get(self._letter, "")
        self._pause_timer: Timer | None = None

    def compose_body(self) -> ComposeResult:
        """Lay out the form, what stands beside it, and the buttons."""
        onwards = next_label(self._letter, False, self._returns)
        with Container(id="body"):
            with Container(id="page"), Form(id="form"):
                yield from self._compose_form()
            with Vertical(id="side"):
                yield from self._compose_side()
            with Vertical(id="foot"):
                yield TroubleLine(self._wizard.save_status, self._wizard.save_status_changed)
                yield FormButtons(back_label(self._letter), onwards)

    def key_hints(self, roomy: bool) -> list[KeyHint]:
        """Return what the key bar offers."""
        return letter_hints(roomy, self._returns)

    @property
    def _returns(self) -> bool:
        return self._wizard.sent_to is self._letter

    def _compose_form(self) -> ComposeResult:
        yield MarginLetter(self._letter)
        yield SteadyText(classes="left-open", markup=False)
        yield Static(self._guide, classes="guide", markup=False)
        yield from self._letter_form.compose()

    def _compose_side(self) -> ComposeResult:
        yield Static(self._guide, classes="guide", markup=False)
        yield Static("Your goal so far", classes="head")
        yield PlanPanel()
        yield CoachPanel()

    def begin(self) -> None:
        """Show what the answers mean, and begin with the first field."""
        page = self._page
        page.set_class(bool(self._guide), "-guided")
        if self._letter in self._wizard.visited_letters or self._field:
            for row in page.query(Field):
                row.visited = True
        self._show_meaning()
        page.think_soon()
        self._focus_first()

    def _focus_first(self) -> None:
        controls = self._page.form.in_order()
        first = self._commands.control_of(self._field) or next(iter(controls), None)
        if first is not None and self._page.focused is None:
            row = next((node for node in first.ancestors if isinstance(node, Field)), None)
            said = row is not None and row.visited
            self._page.set_focus(first)
            if row is not None and said:
                self._page.call_later(self._keep_said, row)

    def go_to(self, field: str) -> None:
        """Put the focus on the control of ``field``; "" for the first."""
        controls = self._page.form.in_order()
        self._page.set_focus(self._commands.control_of(field) or next(iter(controls), None))

    def _keep_said(self, row: Field) -> None:
        row.visited = True
        self.show_notes()

    # What follows from the answers

    def show_answers(self) -> None:
        """Show the sentence at once, and the coach's thoughts when typing pauses."""
        self._show_meaning()
        if self._pause_timer is not None:
            self._pause_timer.stop()
        self._pause_timer = self._page.set_timer(PAUSE_SECONDS, self.think)

    def _show_meaning(self) -> None:
        page, wizard = self._page, self._wizard
        left_open = page.query_one(".left-open", SteadyText)
        page.query_one(PlanPanel).show(plan_lines(wizard.draft, wizard.reading), self._letter)
        self.show_notes()
        reason = wizard.draft.skip_reason(self._letter)
        left_open.display = bool(reason)
        left_open.set_text(
            f"Left open for now: {cut(reason, REASON_LENGTH)}. f7 takes it up again."
        )
        self._letter_form.show_details(page)

    def show_notes(self) -> None:
        """Show answers and problems under their rows."""
        form = self._letter_form
        for row in self._page.query(Field):
            row.set_message(form.answer_for(row), form.problem_for(row))

    def row_left(self, row: Field) -> bool:
        """Let the letter take note of a row that was left."""
        self.show_notes()
        return self._letter_form.row_left(row)

    async def think(self) -> None:
        """Show how far the letters have come, and what the coach thinks."""
        page = self._page
        if page.result.done():
            return
        self._letter_form.typing_paused()
        page.rail.show_letters(self._wizard.letter_statuses())
        is_alone = page.show_note()
        notice = NO_NOTICE if is_alone else self._wizard.notice_at(self._letter)
        hints = () if is_alone else self._commands.hints()
        await page.coach.show(hints, notice)

    # Going on

    def leave(self) -> None:
        """Put what was typed last into its final words; problems are said at once from now on."""
        self._letter_form.write_out(self._page.form)
        self._wizard.visited_letters.add(self._letter)

    def go_on(self) -> None:
        """Go to the next letter, or back to the last look where that sent the person here."""
        following = None if self._returns else neighbour(self._letter, 1)
        self._page.give_result(StepAction.GO, following)

    def run(self, command: str) -> None:
        """Do what a function key stands for."""
        self._commands.run(command)

    def record_deleted_stair(self, event: StairsEditor.Deleted) -> None:
        """Let a stair that was deleted be what can be undone."""
        self._commands.record_deleted_stair(event)
