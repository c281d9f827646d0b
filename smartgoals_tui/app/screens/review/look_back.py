"""The look back at a goal's end: how close, what helped, and what next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from textual.widget import Widget
from textual.widgets import Static

from smartgoals_tui.app.screens.base.command_screen import TITLE_LENGTH, CommandScreen, quoted
from smartgoals_tui.app.screens.base.form_dialog import FieldProblem, FormDialog, FormLine
from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.base.question_screen import QuestionScreen
from smartgoals_tui.app.session.session import Begun, Session
from smartgoals_tui.app.widgets.draw.paint import Role, Span, content_of
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.look_back_lines import sums, whole_goal_lines
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome
from smartgoals_tui.domain.lifecycle.endings import (
    PLAIN_ENDS,
    THANKS,
    TO_THE_ARCHIVE,
    brought_back,
    ended,
    extended,
    follow_up,
    goes_on_from,
    validate_end,
    validate_longer,
)
from smartgoals_tui.domain.text.dates import describe_day, describe_length
from smartgoals_tui.domain.text.text import cut
from smartgoals_tui.domain.text.typed_dates import parse_longer_end
from smartgoals_tui.uid import new_uid

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

DEEDS = {
    Outcome.ACHIEVED: "achieving",
    Outcome.EXTENDED: "new end of",
    Outcome.FOLLOWED: "end of",
    Outcome.LET_GO: "letting go of",
}
"""What undo calls each outcome, before the title."""


class LookBackScreen(QuestionScreen):
    """Asks about a goal as a whole; ``outcome`` is what the person chose, None for esc."""

    def __init__(self, session: Session, goal: Goal, hidden: bool) -> None:
        """Look back at ``goal``."""
        super().__init__(session, hidden)
        self._goal = goal
        self._begun = session.begun.pop(goal.uid, Begun())
        self.outcome: Outcome | None = None

    @property
    def chosen(self) -> str:
        """The goal that is looked back at."""
        return self._goal.uid

    async def on_mount(self) -> None:
        """Ask."""
        left = (Span("Looking back", Role.KEY), Span(f"  {self.shown_title(self._goal)}"))
        self.header.show(left)
        await self.ask(*self._rows(), next_label="Done")
        self.answered("outcome", self._begun.outcome)
        if closeness := self.row_of("closeness"):
            closeness.say("0: not at all, 10: all the way.", "")

    def _rows(self) -> Iterator[Widget]:
        progress = self.session.progress(self._goal.uid)
        check_ins = self.session.journal.check_ins(self._goal.uid)
        facts = whole_goal_lines(progress, len(check_ins), self.session.glyphs, self.hidden)
        yield Static(content_of(facts), classes="facts")
        begun = self._begun
        yield Field("How close did you come?", Scale("closeness", 10, begun.closeness))
        yield self.text_row("helped", "What helped?", begun.helped, "optional")
        yield self.text_row("onward", "What do you take along?", begun.onward, "optional")
        # What has no end goes on anyway.
        choices = tuple(one for one in CHOICES if self._goal.end or one[0] is not Outcome.EXTENDED)
        choice = Choice("outcome", choices, begun.outcome, blank=Outcome.ACHIEVED)
        yield Field("What next?", choice, answering=True)
        yield self.text_row("end", "Until when?", begun.end, "in 8 weeks, 31 May")

    def answered(self, field: str, value: object) -> None:
        """Say what a choice means, and ask for the new end where it needs one."""
        choice, end = self.row_of("outcome"), self.row_of("end")
        if choice is None or end is None:
            return
        if field == "outcome" and isinstance(value, Outcome):
            choice.say(MEANINGS[value], "")
            end.display = value is Outcome.EXTENDED
            if end.display:
                self.call_after_refresh(end.scroll_visible, animate=False)
        if field == "end":
            try:
                end.say(_understood(str(value), self.session.today, self._goal), "")
            except InvalidValue as error:
                end.say("", str(error))

    async def action_next(self) -> None:
        """Do what was chosen."""
        if not is_in_front(self):
            return
        try:
            look_back, after = self._chosen()
        except InvalidValue as error:
            self._blame_end(str(error))
            return
        label = f"{DEEDS[look_back.outcome]} {quoted(self._goal)}"
        self.session.journal.submit(Change(label, (GoalStep(self._goal, after),)))
        self.outcome = look_back.outcome
        self.dismiss()

    def _chosen(self) -> tuple[LookBack, Goal]:
        answers, today = self.answers(), self.session.today
        end = str(answers.pop("end"))
        look_back = LookBack(today, **answers)  # type: ignore[arg-type]
        if look_back.outcome is not Outcome.EXTENDED:
            return look_back, ended(self._goal, look_back)
        if not end.strip():
            raise InvalidValue("Say until when: “in 8 weeks” will do.")
        new_end = parse_longer_end(end, today, goes_on_from(self._goal, today))
        return look_back, extended(self._goal, look_back, new_end)

    def _blame_end(self, problem: str) -> None:
        row = self.row_of("end")
        if row is not None:
            row.query_one(TextField).focus()
            self.call_later(self._say_problem, row, problem)

    def _say_problem(self, row: Field, problem: str) -> None:
        # Taking the focus, a row does not speak: someone may be typing there for the first time.
        row.visited = True
        row.say("", problem)

    def action_leave(self) -> None:
        """Leave the goal as it is; what was answered waits for the next look back."""
        said = Begun(**self.answers())  # type: ignore[arg-type]
        if said != Begun():
            self.session.begun[self.chosen] = said
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


async def look_back(screen: CommandScreen, goal: Goal) -> None:
    """Look back at ``goal``, then go on as the person chose; call it in a worker."""
    page = LookBackScreen(screen.session, goal, screen.hidden)
    await screen.app.push_screen_wait(page)
    if page.outcome is None:
        return
    screen.session.forget(goal.uid)
    screen.redraw(None)
    after = screen.session.journal.goal(goal.uid) or goal
    said = after.look_backs[-1] if after.look_backs else None
    if screen.is_plain_about(goal, *((said.helped, said.onward) if said else ())):
        screen.say(PLAIN_ENDS[page.outcome])
    elif page.outcome is Outcome.ACHIEVED:
        _celebrate(screen, goal)
    else:
        screen.say(THANKS[page.outcome])
    if page.outcome is Outcome.FOLLOWED:
        from smartgoals_tui.app.flows.set_goal import answer

        draft = follow_up(goal, new_uid())
        # The wizard keeps what is changed in it; this one is worth keeping as it is.
        screen.session.journal.save_draft(replace(draft, saved=screen.session.instant))
        await answer(screen, draft)


def _celebrate(screen: CommandScreen, goal: Goal) -> None:
    session = screen.session
    facts = sums(session.progress(goal.uid), len(session.journal.check_ins(goal.uid)))
    title = cut(screen.shown_title(goal), TITLE_LENGTH)
    screen.celebrate_end(f"“{title}” is achieved. {facts} {THANKS[Outcome.ACHIEVED]}", goal)


async def bring_back(screen: CommandScreen, goal: Goal) -> None:
    """Make an ended goal active again; call it in a worker."""
    today, end = screen.session.today, goal.end
    if end is not None and end < today:
        answer = await screen.app.push_screen_wait(NewEnd(today, screen.shown_title(goal)))
        if answer is None:
            return
        (end,) = answer
    screen.change_goal(goal, brought_back(goal, today, end), "bringing back")
    screen.say("It is back on your dashboard, with everything in it.")
