"""The look back at a goal's end: how close, what helped, and what next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.screens.base.form_dialog import FieldProblem, FormDialog, FormLine
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.base.question_screen import QuestionScreen, text_row
from smartgoals_tui.app.session.look_back_draft import LookBackDraft
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.app.widgets.draw.paint import Role, Span, content_of
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.look_back_lines import whole_goal_lines
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome
from smartgoals_tui.domain.lifecycle.celebration import is_still_to_do
from smartgoals_tui.domain.lifecycle.endings import (
    TO_THE_ARCHIVE,
    ended,
    extended,
    goes_on_from,
    validate_end,
    validate_longer,
)
from smartgoals_tui.domain.text.dates import describe_day, describe_length
from smartgoals_tui.domain.text.text import cut
from smartgoals_tui.domain.text.typed_dates import parse_longer_end

CHOICES = (
    (Outcome.ACHIEVED, "achieved"),
    (Outcome.EXTENDED, "go on longer"),
    (Outcome.FOLLOWED, "another goal from it"),
    (Outcome.LET_GO, "let it go"),
)

MEANINGS = {
    Outcome.ACHIEVED: "It goes to the archive as achieved, with everything in it.",
    Outcome.EXTENDED: "The same goal, with a new end. The weeks behind you stay as they were.",
    Outcome.FOLLOWED: "It goes to the archive; the five letters open with its answers to change.",
    Outcome.LET_GO: TO_THE_ARCHIVE,
}


NEXT_DAY = "A good next day for it?"
"""Asked of what was to be done once, where its day has passed: that is no verdict."""


class ChosenEnd(NamedTuple):
    """What was chosen for a goal."""

    look_back: LookBack
    after: Goal
    """The goal as it becomes by it."""
    answers: LookBackDraft
    """What was answered, as it was typed."""


class LookBackScreen(QuestionScreen):
    """Asks about a goal as a whole; ``chosen_end`` is what the person chose, None for esc."""

    def __init__(self, session: Session, goal: Goal, hidden: bool) -> None:
        """Look back at ``goal``."""
        super().__init__(session, hidden)
        self._goal = goal
        self._draft = session.look_back_drafts.pop(goal.uid, LookBackDraft())
        self._today = session.today
        """The day it was opened on: what it says of days is what comes of it, across midnight."""
        self.chosen_end: ChosenEnd | None = None

    @property
    def chosen(self) -> str:
        """The goal that is looked back at."""
        return self._goal.uid

    async def on_mount(self) -> None:
        """Ask."""
        title = shown_title(self._goal.title, self.session.glyphs, self.hidden)
        self.header.show((Span("Looking back", Role.KEY), Span(f"   {title}", Role.TITLE)))
        await self.ask(*self._rows(), next_label="Done")
        self.answered("outcome", self.questions.read()["outcome"])
        if closeness := self.questions.row_of("closeness"):
            closeness.set_message("0: not at all, 10: all the way.", "")

    def _rows(self) -> Iterator[Widget]:
        progress = self.session.progress(self._goal.uid)
        check_ins = self.session.records.check_ins(self._goal.uid)
        facts = whole_goal_lines(progress, len(check_ins), self.session.glyphs, self.hidden)
        yield Static(content_of(facts), classes="facts")
        begun = self._draft
        yield Field("How close did you come?", Scale("closeness", 10, begun.closeness))
        yield text_row("helped", "What helped?", begun.helped, "e.g. a friend came along")
        yield text_row("onward", "What do you take along?", begun.onward, "e.g. mornings work best")
        # What has no end goes on anyway.
        choices = tuple(
            choice for choice in CHOICES if self._goal.end or choice[0] is not Outcome.EXTENDED
        )
        is_open = is_still_to_do(progress)
        usual = Outcome.EXTENDED if is_open else Outcome.ACHIEVED
        outcome = usual if begun == LookBackDraft() else begun.outcome
        choice = Choice("outcome", choices, outcome, blank=usual)
        yield Field("What next?", choice, answering=True)
        until = NEXT_DAY if is_open else "Until when?"
        yield text_row("end", until, begun.end, "in 8 weeks, 31 May")

    def answered(self, field: str, value: object) -> None:
        """Say what a choice means, and ask for the new end where it needs one."""
        choice, end = self.questions.row_of("outcome"), self.questions.row_of("end")
        if choice is None or end is None:
            return
        if field == "outcome" and isinstance(value, Outcome):
            choice.set_message(MEANINGS[value], "")
            end.display = value is Outcome.EXTENDED
            if end.display:
                self.call_after_refresh(end.scroll_visible, animate=False)
        if field == "end":
            try:
                end.set_message(_understood(str(value), self._today, self._goal), "")
            except InvalidValue as error:
                end.set_message("", str(error))

    async def action_next(self) -> None:
        """Close with what was chosen."""
        if not is_in_front(self):
            return
        try:
            self.chosen_end = ChosenEnd(*self._chosen(), self._answered_so_far())
        except InvalidValue as error:
            self._blame_end(str(error))
            return
        self.dismiss()

    def _chosen(self) -> tuple[LookBack, Goal]:
        answers, today = self.questions.read(), self._today
        end = str(answers.pop("end"))
        look_back = LookBack(today, **answers)  # type: ignore[arg-type]
        if look_back.outcome is not Outcome.EXTENDED:
            return look_back, ended(self._goal, look_back)
        if not end.strip():
            raise InvalidValue("Say until when: “in 8 weeks” will do.")
        new_end = parse_longer_end(end, today, goes_on_from(self._goal, today))
        return look_back, extended(self._goal, look_back, new_end)

    def _answered_so_far(self) -> LookBackDraft:
        return LookBackDraft(**self.questions.read())  # type: ignore[arg-type]

    def _blame_end(self, problem: str) -> None:
        row = self.questions.row_of("end")
        if row is not None:
            row.query_one(TextField).focus()
            self.call_later(self._say_problem, row, problem)

    def _say_problem(self, row: Field, problem: str) -> None:
        # Taking the focus, a row does not speak: someone may be typing there for the first time.
        row.visited = True
        row.set_message("", problem)

    def action_leave(self) -> None:
        """Leave the goal as it is; what was answered waits for the next look back."""
        said = self._answered_so_far()
        if said != LookBackDraft():
            self.session.look_back_drafts[self.chosen] = said
            self.say("What you said waits here until you leave the program. b goes on.")
        self.dismiss()


class NewEnd(FormDialog[tuple[date | None]]):
    """Asks until when a goal that came back goes on; the result holds None for open-ended."""

    KEEP = "Bring it back"

    def __init__(self, today: date, title: str) -> None:
        """Ask about the goal called ``title``."""
        self._today = today
        words = "Its end is over. The days in between count as a pause: no streak is lost."
        line = FormLine("end", "Until when", "", "Empty: open-ended.")
        super().__init__(cut(f"Back: {title}", 100), words, (line,))

    def understood(self, name: str, text: str) -> str:
        """Say which day is meant."""
        try:
            return _understood(text, self._today)
        except InvalidValue as error:
            raise FieldProblem(name, str(error)) from None

    def result(self, values: dict[str, str]) -> tuple[date | None]:
        """Return the new end."""
        text = values["end"]
        if not text.strip():
            return (None,)
        self.understood("end", text)
        return (parse_longer_end(text, self._today, self._today),)


def _understood(text: str, today: date, longer: Goal | None = None) -> str:
    """Say which day is meant, and for how long the goal goes on until then.

    Raises:
        InvalidValue: it is no day, or none to come, or none until which ``longer`` goes on longer.
    """
    if not text.strip():
        return ""
    first = goes_on_from(longer, today) if longer else today
    day = parse_longer_end(text, today, first)
    if longer:
        validate_longer(longer, day, today)
    validate_end(day, today)
    return f"{describe_day(day)}: {describe_length((day - first).days + 1)} more"
