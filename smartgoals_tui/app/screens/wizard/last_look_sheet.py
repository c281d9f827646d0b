"""The sheet of the last look: sentence, lines, what follows, what is open, and Finish."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, NamedTuple

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from smartgoals_tui.app.screens.base.form_buttons import FormButtons
from smartgoals_tui.app.widgets.fields.answers import Entered
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.coach_panel import ActionLink, CoachPanel
from smartgoals_tui.app.widgets.panels.plan_sheet import PlanRow, PlanRows
from smartgoals_tui.domain.coach.readiness import Readiness
from smartgoals_tui.domain.drafting.plan_lines import PlanLine
from smartgoals_tui.domain.text.text import cut

OWN_WORDS = "In your own words"
EXAMPLE = "e.g. I will …"
MOST_LETTERS = 2_000
"""Letters of the sentence that are drawn."""
BEST_KEY = "f4"
BEFORE_IT_CAN_START = "Before it can start"
NOT_YET, LOOK_AGAIN = "It cannot start yet. ", "Look once more: "
"""What stands before a problem: one that must be mended, and one that may stay."""
WORTH_DOING = "Still worth doing: "


class SheetEvents(NamedTuple):
    """Whom the sheet tells what."""

    opened: Callable[[str], None]
    """The person wants to answer a field."""
    focus_moved: Callable[[], None]
    """The enter key means something else now."""


class LastLookSheet(Vertical):
    """What is read once more. Typing anywhere on it goes into the person's own words."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "go(-1)", "Line above", show=False),
        Binding("down", "go(1)", "Line below", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
    ]

    def __init__(
        self, wording: str, lines: Iterable[PlanLine], finish: str, told: SheetEvents
    ) -> None:
        """Have rows for ``lines``; ``finish`` says what going on does."""
        super().__init__(id="sheet")
        self._told = told
        self.rows = PlanRows(lines)
        self._wording = TextField("wording", wording, placeholder=EXAMPLE)
        self._wording.add_class("stop")
        self._finish = finish
        self._form = Form(id="form")

    def compose(self) -> ComposeResult:
        """Lay out what scrolls, and under it what always stands there."""
        with self._form:
            yield Static("Read it once more", id="question")
            yield Static("", id="sentence", markup=False)
            yield Horizontal(
                Static(OWN_WORDS, classes="label"),
                self._wording,
                id="own-words",
                classes="spaced",
            )
            coach = CoachPanel()
            coach.add_class("spaced")
            yield coach
            yield Static("", id="blocking", classes="spaced", markup=False)
            yield Static("", id="changes", classes="spaced", markup=False)
            self.rows.add_class("spaced")
            yield self.rows
            yield Static("", id="follows", markup=False)
        with Vertical(id="end"):
            with Horizontal(id="best"):
                yield Static("", classes="words", markup=False)
                yield ActionLink(BEST_KEY, "", "command('apply')")
            with Horizontal(id="last"):
                yield Static("", id="ready", markup=False)
                yield FormButtons("", self._finish)

    # What is said

    def show_sentence(self, sentence: str) -> None:
        """Show the sentence; where there is none, the lines alone say it."""
        said = self.query_one("#sentence", Static)
        said.display = bool(sentence)
        said.update(cut(sentence, MOST_LETTERS))

    def show_readiness(self, readiness: Readiness) -> None:
        """Say what is open or that nothing is, and offer what is worth doing next."""
        ready = self.query_one("#ready", Static)
        ready.update(readiness.words)
        ready.set_class(readiness.is_ready, "-ready")
        lines = [f"{problem.letter}  {problem.message}" for problem in readiness.blocking]
        # A single one stands beside the key that leads to it.
        head = BEFORE_IT_CAN_START if readiness.needed else LOOK_AGAIN.rstrip(": ")
        self._say("#blocking", head, lines if len(lines) > 1 else ())
        self._show_best(readiness)

    def _show_best(self, readiness: Readiness) -> None:
        best, line = readiness.best, self.query_one("#best")
        line.set_class(best is not None, "-offered")
        if best:
            asks = LOOK_AGAIN if readiness.blocking else WORTH_DOING
            head = NOT_YET if readiness.needed else asks
            line.query_one(".words", Static).update(head + best.words)
            words = Content.assemble((BEST_KEY, "bold $foreground"), f" {best.verb}")
            line.query_one(ActionLink).update(words)

    def show_changes(self, changes: Sequence[str] | None) -> None:
        """Say what a revision changes; None where there is none."""
        lines = () if changes is None else changes or ("Nothing.",)
        self._say("#changes", "What changes", lines)

    def _say(self, where: str, head: str, lines: Sequence[str]) -> None:
        said = self.query_one(where, Static)
        said.display = bool(lines)
        said.update(Content("\n").join([Content.styled(head, "bold"), *map(Content, lines)]))

    def show_what_follows(self, follows: Sequence[str]) -> None:
        """Say what comes once it has begun."""
        said = self.query_one("#follows", Static)
        said.display = bool(follows)
        said.update(" ".join(follows))

    # Keys

    def focus_finish(self) -> None:
        """Put Finish under the enter key."""
        self.query_one("#next", Button).focus()

    def focus_wording(self) -> None:
        """Put the cursor behind the person's own words."""
        self._wording.focus()
        self._wording.cursor_position = len(self._wording.value)

    def action_go(self, step: int) -> None:
        """Go to the line above or below; Finish is below the last."""
        if step > 0:
            self.screen.focus_next("#sheet .stop, #sheet #next")
        else:
            self.screen.focus_previous("#sheet .stop, #sheet #next")

    def action_page(self, step: int) -> None:
        """Scroll what does not fit."""
        self._form.scroll_page_down() if step > 0 else self._form.scroll_page_up()

    def on_key(self, event: events.Key) -> None:
        """Let what is typed anywhere be the beginning of own words, or go on with them."""
        if event.character and event.is_printable and not event.character.isspace():
            event.stop()
            self._type(event.character)

    def on_paste(self, event: events.Paste) -> None:
        """Let what is pasted anywhere go there too."""
        if self.screen.focused is not self._wording and event.text.strip():
            event.stop()
            self._type(" ".join(event.text.splitlines()))

    def _type(self, text: str) -> None:
        self.focus_wording()
        self._wording.insert_text_at_cursor(text)

    def on_descendant_focus(self) -> None:
        """Tell that the enter key means something else now."""
        self._told.focus_moved()

    @on(PlanRow.Opened)
    def _row_opened(self, event: PlanRow.Opened) -> None:
        event.stop()
        self._told.opened(event.field)

    @on(Entered)
    def _worded(self, event: Entered) -> None:
        """Own words are done: the next enter finishes."""
        event.stop()
        self.focus_finish()
