"""The last look: the sentence read once more, what follows from it, and what is still missing."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.page_content import PageContent
from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.coach_panel import CoachPanel
from smartgoals_tui.app.widgets.panels.sentence_panel import SentencePanel
from smartgoals_tui.domain.coach import Edit, Hint
from smartgoals_tui.domain.drafting.diff import describe_changes
from smartgoals_tui.domain.drafting.plan_lines import plan_lines
from smartgoals_tui.domain.drafting.sentence import built_from
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.text.dates import describe_day, describe_distance
from smartgoals_tui.domain.text.text import cut, line_of, one_line

TITLE_LENGTH = 80
WORDING = "wording"
OUTDATED = "The answers have changed since you put it in your own words. Now they say:"
TAKE = "take this sentence"
TAKEN = "The sentence is the one your answers give."


class LastLookContent(PageContent):
    """Shows what the answers come to; Finish, or back to a letter."""

    CLASS = "-last-look"

    def __init__(self, page: WizardPage) -> None:
        """Show the answers of ``page``."""
        self._page, self._wizard = page, page.wizard

    def compose_form(self) -> ComposeResult:
        """Lay out the sentence and what follows."""
        yield Static("Read it once more", id="question")
        yield SentencePanel(id="sentence")
        yield CoachPanel()
        yield Static("", id="follows", markup=False)
        yield Field(
            "In your own words, if you would say it differently",
            TextField("wording", self._wizard.draft.wording, placeholder="optional: I will …"),
            above=True,
        )

    def compose_side(self) -> ComposeResult:
        """Lay out what is missing or what changes."""
        yield Static("", id="beside", markup=False)

    def begin(self) -> None:
        """Show everything."""
        self.show_answers()
        self._page.call_after_refresh(self._page.query_one("#next").focus)

    def show_answers(self) -> None:
        """Show the sentence, what follows and what is missing."""
        reading = self._wizard.shown = self._wizard.reading
        self._page.query_one(SentencePanel).show(self._sentence())
        self._page.think_soon()
        is_new = self._wizard.before is None
        self._page.query_one("#follows", Static).update("\n".join(what_follows(reading, is_new)))
        self._page.query_one("#beside", Static).update(self._beside())

    def _sentence(self) -> str:
        draft, reading = self._wizard.draft, self._wizard.reading
        own = line_of(draft.wording) if one_line(draft.wording) else ""
        lines = [f"{line.label}: {line.text}" for line in plan_lines(draft, reading) if line.text]
        return own or built_from(draft, reading) or "\n".join(lines)

    async def think(self) -> None:
        """Offer the sentence that the answers give, where own words are from before a change."""
        is_alone = self._page.show_note()
        notice = "" if is_alone else self._wizard.notice_at(None)
        hints = (self._outdated(),) if self._wizard.is_wording_outdated and not is_alone else ()
        await self._page.coach.show(hints, notice)

    def _outdated(self) -> Hint:
        built = built_from(self._wizard.draft, self._wizard.reading)
        return Hint(
            WORDING, Letter.S, WORDING, "", OUTDATED, built, edits=(Edit(TAKE, ((WORDING, ""),)),)
        )

    def run(self, command: str) -> None:
        """Do what a function key stands for."""
        if command == "apply":
            self._apply()
        elif command == "undo":
            self._undo()
        elif command == "dismiss_hint":
            self._keep_wording()

    def _apply(self) -> None:
        """Let the sentence be built from the answers again."""
        if self._page.coach.hints and self._wizard.apply(TAKEN, {WORDING: "", "wording_basis": ""}):
            self._page.answers_replaced()

    def _undo(self) -> None:
        """Undo what was last done for the person."""
        if self._wizard.applied_at(None) and not self._page.note.is_shown:
            self._wizard.undo()
            self._page.answers_replaced()

    def _keep_wording(self) -> None:
        """Keep the person's own words as they are."""
        basis = self._wizard.wording_basis
        if self._page.coach.hints and self._wizard.change(wording_basis=basis):
            self._page.answers_changed()

    def _beside(self) -> Content:
        blocks = []
        if self._wizard.problems:
            lines = [f"{problem.letter}  {problem.message}" for problem in self._wizard.problems]
            blocks += [_head("Before it can start"), Content("\n".join(lines)), Content("")]
        if self._wizard.before is not None:
            changes = describe_changes(self._wizard.before, self._wizard.draft)
            blocks += [
                _head("What changes"),
                Content("\n".join(changes) or "Nothing."),
                Content(""),
            ]
        if not blocks and not self._wizard.is_heavy:
            blocks = [
                _head("Ready"),
                Content("It is a plan, not a promise to anyone. You can change it at any time."),
            ]
        return Content("\n").join(blocks)

    def go_on(self) -> None:
        """Finish, or go to the first thing that is missing."""
        problems = self._wizard.problems
        if problems:
            self._page.give_result(StepAction.GO, problems[0].letter, problems[0].field)
        else:
            self._page.give_result(StepAction.FINISH)


def _head(text: str) -> Content:
    return Content.assemble((text, "bold $text-primary"))


def what_follows(reading: Reading, is_new: bool) -> list[str]:
    """Say what happens once the goal is finished; of one that ``is_new``, also how it begins."""
    lines = []
    if reading.start and (is_new or reading.start > reading.today):
        distance = describe_distance(reading.start, reading.today)
        lines.append(f"It starts on {describe_day(reading.start)}, {distance}.")
    first = next((stair for stair in reading.stairs if stair.measure), None)
    if first and is_new:
        lines.append(f"You begin on the stair “{cut(first.describe(), TITLE_LENGTH)}”.")
    if reading.review_every:
        weeks = "week" if reading.review_every == 1 else f"{reading.review_every} weeks"
        lines.append(f"You look back every {weeks}.")
    if reading.next_session:
        lines.append(f"Your next session is on {describe_day(reading.next_session)}.")
    if reading.end:
        lines.append(f"It ends on {describe_day(reading.end)}: a place to look back from.")
    return lines
