"""The last look: the plan read once more on one sheet, what is open in it, and how to begin it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from smartgoals_tui.app.screens.base.trouble_line import TroubleLine
from smartgoals_tui.app.screens.wizard.last_look_sheet import LastLookSheet, SheetEvents
from smartgoals_tui.app.screens.wizard.navigation import last_look_hints, next_label
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.page_content import PageContent
from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.bars import KeyHint
from smartgoals_tui.app.widgets.panels.notice import NO_NOTICE
from smartgoals_tui.app.widgets.panels.plan_sheet import PlanRow
from smartgoals_tui.domain.coach import Edit, Hint
from smartgoals_tui.domain.coach.readiness import Readiness, left_for_later, readiness
from smartgoals_tui.domain.drafting.diff import describe_changes
from smartgoals_tui.domain.drafting.measure_line import LINE, PARTS, is_measured
from smartgoals_tui.domain.drafting.plan_lines import plan_lines
from smartgoals_tui.domain.drafting.sentence import built_from
from smartgoals_tui.domain.drafting.what_follows import what_follows
from smartgoals_tui.domain.goal.draft import changed_fields
from smartgoals_tui.domain.goal.letters import LETTERS, Letter, letter_of
from smartgoals_tui.domain.text.text import line_of, one_line

WORDING = "wording"
OUTDATED = "The answers have changed since you put it in your own words."
NOW = "Now they say:"
TAKE, LET_GO = "take this sentence", "remove your own words"
UNMEASURED = "Until you say how often, once a week is enough."
TAKEN = "The sentence is the one your answers give."


class LastLookContent(PageContent):
    """Shows what the answers come to; Finish, or back to a letter."""

    CLASS = "-last-look"

    def __init__(self, page: WizardPage) -> None:
        """Show the answers of ``page``."""
        self._page, self._wizard = page, page.wizard
        revising = self._wizard.before is not None
        self._finish = next_label(None, revising)
        self.sheet = LastLookSheet(
            self._wizard.draft.wording,
            plan_lines(self._wizard.draft, self._wizard.reading),
            self._finish,
            SheetEvents(self.open, page.show_keys),
        )

    def compose_body(self) -> ComposeResult:
        """Lay out the sheet, in the middle; the button to go on stands on it."""
        with Vertical(id="desk"):
            yield self.sheet
        yield TroubleLine(self._wizard.save_status, self._wizard.save_status_changed)

    def key_hints(self, roomy: bool) -> list[KeyHint]:
        """Return what the key bar offers where the focus is."""
        focused = self._page.focused
        enter = KeyHint("enter", self._finish, "next")
        if isinstance(focused, TextField):
            enter = KeyHint("enter", "Done", "focused.enter")
        elif isinstance(focused, PlanRow):
            verb = "Say it" if focused.is_gap else "Change it"
            enter = KeyHint("enter", verb, "focused.open")
        return last_look_hints(enter, roomy)

    def begin(self) -> None:
        """Show everything, with Finish under the enter key."""
        self.show_answers()
        self._page.call_after_refresh(self.sheet.focus_finish)

    def show_answers(self) -> None:
        """Show the sentence, the lines, what follows and what is open."""
        wizard = self._wizard
        reading = wizard.shown = wizard.reading
        ready = self._readiness
        needed = set(map(_line_of, ready.needed))
        reasons = {letter: wizard.draft.skip_reason(letter) for letter in LETTERS}
        self.sheet.show_sentence(self._sentence())
        self.sheet.rows.show(plan_lines(wizard.draft, reading), reasons, needed)
        self.sheet.show_readiness(ready)
        self.sheet.show_changes(self._changes())
        follows = list(what_follows(reading, wizard.before is None, wizard.calendar))
        if not is_measured(wizard.draft):
            follows.append(UNMEASURED)
        self.sheet.show_what_follows(follows)
        self._page.think_soon()

    @property
    def _readiness(self) -> Readiness:
        wizard = self._wizard
        return readiness(wizard.draft, wizard.reading, wizard.read, wizard.asked)

    def _sentence(self) -> str:
        """Return the person's own words, else what the answers give; "" where that is unsure."""
        own = self._wizard.draft.wording
        return line_of(own) if one_line(own) else self._built()

    def _built(self) -> str:
        return built_from(self._wizard.draft, self._wizard.reading)

    def _changes(self) -> tuple[str, ...] | None:
        before = self._wizard.before
        return None if before is None else describe_changes(before, self._wizard.draft)

    async def think(self) -> None:
        """Offer the sentence that the answers give, where own words are from before a change."""
        is_alone = self._page.show_note()
        notice = NO_NOTICE if is_alone else self._wizard.notice_at(None)
        hints = (self._outdated(),) if self._wizard.is_wording_outdated and not is_alone else ()
        await self._page.coach.show(hints, notice)
        # One thing at a time is offered under f4.
        self.sheet.set_class(bool(hints), "-outdated")

    def _outdated(self) -> Hint:
        built = self._built()
        says, take = (f"{OUTDATED} {NOW}", TAKE) if built else (OUTDATED, LET_GO)
        edit = Edit(take, ((WORDING, ""),))
        return Hint(WORDING, Letter.S, WORDING, "", says, built, edits=(edit,))

    def run(self, command: str) -> None:
        """Do what a function key stands for."""
        if command == "apply":
            self._apply()
        elif command == "undo":
            self._undo()
        elif command == "dismiss_hint":
            self._keep_wording()
        elif command == "own_words":
            self.sheet.focus_wording()

    def _apply(self) -> None:
        """Let the sentence be built from the answers again, or do what is worth doing next."""
        if self._page.coach.hints:
            if self._wizard.apply(TAKEN, {WORDING: "", "wording_basis": ""}):
                self._page.answers_replaced()
        elif not self._page.note.is_shown and (best := self._readiness.best):
            self.open(best.field)

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

    def open(self, field: str) -> None:
        """Go to where ``field`` is answered; from there it is one step back here."""
        self._wizard.sent_to = letter_of(field)
        self._page.give_result(StepAction.GO, self._wizard.sent_to, field)

    def go_on(self) -> None:
        """Finish, or go to the first thing that keeps the goal from being begun.

        What may stay open is asked for once: finished again, it is left out.
        """
        wizard = self._wizard
        if blocking := self._readiness.blocking:
            wizard.asked.add(blocking[0].field)
            self.open(blocking[0].field)
            return
        later = left_for_later(wizard.draft, wizard.reading, wizard.asked)
        changed = changed_fields(wizard.draft, later)
        if wizard.change(**{name: getattr(later, name) for name in changed}):
            wizard.shown = wizard.reading
        self._page.give_result(StepAction.FINISH)


def _line_of(field: str) -> str:
    """Return the field whose line on the sheet says ``field`` too."""
    return LINE if field in PARTS else field
