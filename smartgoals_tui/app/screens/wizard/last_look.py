"""The last look: the sentence read once more, what follows from it, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.screens.wizard.help import LetterHelp
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.bars import KeyHint
from smartgoals_tui.app.widgets.panels.coach_panel import CoachPanel
from smartgoals_tui.app.widgets.panels.sentence_panel import SentencePanel
from smartgoals_tui.domain.coach import Edit, Hint
from smartgoals_tui.domain.drafting.diff import describe_changes
from smartgoals_tui.domain.drafting.sentence import Segment, built_from, segments_of
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.goal.letters import LETTERS, Letter
from smartgoals_tui.domain.lifecycle.stair_moves import stair_words
from smartgoals_tui.domain.text.dates import describe_day, describe_distance
from smartgoals_tui.domain.text.text import cut, line_of, one_line

TITLE_LENGTH = 80
WORDING = "wording"
OUTDATED = "The answers have changed since you put it in your own words. Now they say:"
TAKE = "take this sentence"
TAKEN = "The sentence is the one your answers give."


class LastLook(WizardPage):
    """Shows what the answers come to; Finish, or back to a letter."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f4", "apply", "Take the sentence that the answers give", show=False),
        Binding("f5", "undo", "Take it back", show=False),
        Binding("f6", "dismiss_hint", "Keep your own words", show=False),
    ]

    def keys(self) -> tuple[KeyHint, ...]:
        """Name the last step as its button does."""
        return (
            KeyHint("ctrl+n", self.next_label(), "next"),
            KeyHint("ctrl+o", "Back", "back"),
            KeyHint("f1", "Help", "help"),
            KeyHint("esc", "Leave", "leave"),
            KeyHint("alt+1…5", "to a letter", "jump('S')"),
        )

    def back_label(self) -> str:
        """Name the last letter."""
        return f"Back: {LETTERS[Letter.T].name}"

    def next_label(self) -> str:
        """Say what the last step does."""
        return "Finish" if self.wizard.before is None else "What changes"

    def compose_form(self) -> Iterable[Widget]:
        """Lay out the sentence and what follows."""
        yield Static("Read it once more", id="question")
        yield SentencePanel(id="sentence")
        yield CoachPanel(in_full=True)
        yield Static("", id="follows", markup=False)
        yield Field(
            "In your own words, if you would say it differently",
            TextField("wording", self.wizard.draft.wording, placeholder="optional: I will …"),
            above=True,
        )

    def compose_side(self) -> ComposeResult:
        """Lay out what is missing or what changes."""
        yield Static("", id="beside", markup=False)

    def on_mount(self) -> None:
        """Show everything."""
        self.answers_shown()
        self.call_after_refresh(self.query_one("#next").focus)

    def answers_changed(self) -> None:
        """Show the new wording."""
        super().answers_changed()
        self.answers_shown()

    def answers_shown(self) -> None:
        """Show the sentence, what follows and what is missing."""
        reading = self.wizard.reading
        self.sentence.show(self._sentence())
        self.call_later(self._offer)
        is_new = self.wizard.before is None
        self.query_one("#follows", Static).update("\n".join(what_follows(reading, is_new)))
        self.query_one("#beside", Static).update(self._beside())

    def _sentence(self) -> tuple[Segment, ...]:
        own = self.wizard.draft.wording
        if one_line(own):
            return (Segment(line_of(own)),)
        return segments_of(self.wizard.draft, self.wizard.reading)

    async def _offer(self) -> None:
        """Offer the sentence that the answers give, where own words are from before a change."""
        is_alone = self.show_note()
        applied = None if is_alone else self.wizard.applied_at(None)
        hints = (self._outdated(),) if self.wizard.is_wording_outdated and not is_alone else ()
        await self.coach.show(hints, applied.words if applied else "")

    def _outdated(self) -> Hint:
        built = built_from(self.wizard.draft, self.wizard.reading)
        return Hint(
            WORDING, Letter.S, WORDING, "", OUTDATED, built, edits=(Edit(TAKE, ((WORDING, ""),)),)
        )

    def action_apply(self) -> None:
        """Let the sentence be built from the answers again."""
        if self.coach.hints and self.wizard.apply(TAKEN, {WORDING: "", "worded": ""}):
            self._replaced()

    def action_dismiss_hint(self) -> None:
        """Keep the person's own words as they are."""
        draft, reading = self.wizard.draft, self.wizard.reading
        if self.coach.hints and self.wizard.change(worded=built_from(draft, reading)):
            self.answers_changed()

    def action_undo(self) -> None:
        """Undo what was last done for the person."""
        if self.wizard.applied_at(None) and not self.note.is_shown:
            self.wizard.undo()
            self._replaced()

    def _replaced(self) -> None:
        self.show_answers()
        self.answers_changed()

    def _beside(self) -> Content:
        blocks = []
        if self.wizard.problems:
            lines = [f"{one.letter}  {one.message}" for one in self.wizard.problems]
            blocks += [_head("Before it can start"), Content("\n".join(lines)), Content("")]
        if self.wizard.before is not None:
            changes = describe_changes(self.wizard.before, self.wizard.draft)
            blocks += [
                _head("What changes"),
                Content("\n".join(changes) or "Nothing."),
                Content(""),
            ]
        if not blocks and not self.wizard.is_heavy:
            blocks = [
                _head("Ready"),
                Content("It is a plan, not a promise to anyone. You can change it at any time."),
            ]
        return Content("\n").join(blocks)

    def action_next(self) -> None:
        """Finish, or go to the first thing that is missing."""
        problems = self.wizard.problems
        if problems:
            self.give_result(StepAction.GO, problems[0].letter, problems[0].field)
        else:
            self.give_result(StepAction.FINISH)

    def action_back(self) -> None:
        """Go to the last letter."""
        self.give_result(StepAction.GO, Letter.T)

    def action_help(self) -> None:
        """Explain the keys."""
        self.app.push_screen(LetterHelp(None))


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
        lines.append(f"You begin on the stair “{cut(stair_words(first), TITLE_LENGTH)}”.")
    if reading.review_every:
        weeks = "week" if reading.review_every == 1 else f"{reading.review_every} weeks"
        lines.append(f"You look back every {weeks}.")
    if reading.next_session:
        lines.append(f"Your next session is on {describe_day(reading.next_session)}.")
    if reading.end:
        lines.append(f"It ends on {describe_day(reading.end)}: a place to look back from.")
    return lines
