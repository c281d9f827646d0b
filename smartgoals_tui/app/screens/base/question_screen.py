"""A screen that asks a few questions about a goal of a session."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events, on
from textual.app import ComposeResult
from textual.getters import query_one
from textual.widget import Widget

from smartgoals_tui.app.screens.base.following import follow_session
from smartgoals_tui.app.screens.base.form_buttons import FormButtons
from smartgoals_tui.app.screens.base.form_screen import FormScreen
from smartgoals_tui.app.screens.base.question_form import QuestionForm
from smartgoals_tui.app.screens.base.trouble_line import trouble_line
from smartgoals_tui.app.screens.base.wording import new_week_words
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.fields.answers import Answered
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.bars import Bar, KeyHint
from smartgoals_tui.app.widgets.panels.crisis_note import CrisisNote
from smartgoals_tui.domain.goal.goal import Goal


class QuestionScreen(FormScreen):
    """Asks one page of questions after the other; the note stands while an answer asks for it."""

    header = query_one("#header", Bar)
    buttons = query_one(FormButtons)

    def __init__(self, session: Session, hidden: bool) -> None:
        """Ask about goals of ``session``; while words are ``hidden`` theirs are not shown."""
        super().__init__()
        self.session = session
        self.hidden = hidden
        self.questions = QuestionForm()

    def compose_top(self) -> Iterable[Widget]:
        """Lay out the header and the note."""
        yield Bar(id="header")
        yield CrisisNote(self.session.settings.support)

    def compose_body(self) -> ComposeResult:
        """Lay out the questions."""
        yield self.questions

    def compose_foot(self) -> Iterable[Widget]:
        """Lay out the buttons, and what is not saved."""
        yield trouble_line(self.session.saving)
        yield FormButtons()

    async def ask(self, *rows: Widget, next_label: str, back_label: str = "") -> None:
        """Show ``rows`` in the place of those before, and begin with the first question."""
        self.buttons.set_labels(back_label, next_label)
        self.key_bar.set_items(_hints(next_label, back_label))
        await self.questions.ask(*rows)
        self._update_note()

    def answered(self, field: str, value: object) -> None:
        """Show what follows from an answer; for subclasses."""

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        self._update_note()
        self.answered(event.field, event.value)

    def _update_note(self) -> None:
        texts = (answer for answer in self.questions.read().values() if isinstance(answer, str))
        self.note.look_at(texts)
        self.set_class(self.note.is_shown, "-alone")

    # What changes meanwhile

    @property
    def chosen(self) -> str:
        """The uid of the goal that is asked about."""
        raise NotImplementedError

    @property
    def chosen_goal(self) -> Goal | None:
        """The goal that is asked about; None where another program has deleted it."""
        return self.session.records.goal(self.chosen)

    @on(events.Mount)
    def _follow(self) -> None:
        follow_session(self)

    def redraw(self, uids: frozenset[str] | None) -> None:
        """Keep the questions as they are: an answer may just be being typed."""

    def show_new_week(self) -> None:
        """Say that a week has begun, and what that of the goal begins with."""
        self.say(new_week_words(self.session, self.chosen_goal, self.hidden))

    def say(self, sentence: str) -> None:
        """Answer in a toast; the newest answer replaces the older ones."""
        self.app.clear_notifications()
        self.notify(sentence, markup=False, timeout=5)


def text_row(field: str, label: str, value: str, placeholder: str = "") -> Field:
    """Return the row of a question that is answered by words."""
    return Field(label, TextField(field, value, placeholder=placeholder))


def _hints(next_label: str, back_label: str) -> list[KeyHint]:
    """Return what the key bar offers."""
    back = [KeyHint("ctrl+o", back_label, "back")] if back_label else []
    return [
        KeyHint("enter", "Next field", "focus_step(1)"),
        KeyHint("ctrl+n", next_label, "next"),
        *back,
        KeyHint("esc", "Leave", "leave"),
    ]
