"""A: the flight of stairs, the confidence, the obstacle and the answer to it."""

from __future__ import annotations

from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm, row_of
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
from smartgoals_tui.app.widgets.panels.coach_panel import ActionLink
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.drafting.measure_line import describe
from smartgoals_tui.domain.drafting.read_measure import is_limit_on_days
from smartgoals_tui.domain.drafting.sentence import if_then
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL
from smartgoals_tui.domain.text.dates import describe_day, format_short
from smartgoals_tui.domain.text.text import cut
from smartgoals_tui.domain.text.typed_dates import parse_end

TITLE_LENGTH = 60
BY_DAYS = (MeasureKind.IN_ALL, MeasureKind.ONCE)
"""Kinds whose stairs are things to do by a day."""
OBSTACLE = "what in you could get in the way: tired …"


class AchievableForm(LetterForm):
    """Asks for the stairs and what could stand in the way."""

    LETTER = Letter.A

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        draft = self.wizard.draft
        yield Field("", StairsEditor(draft.stairs, lambda: uuid4().hex), classes="stairs")
        yield ActionLink("f8", "stairs from now to the goal", "command('draft_stairs')")
        with Vertical(classes="group"):
            yield Field(FIELD_LABELS["confidence"], Scale("confidence", 10, draft.confidence))
            yield self.text_row("confidence_reason", above=True)
        with Vertical(classes="group"):
            yield self.text_row("obstacle", "If", OBSTACLE)
            yield self.text_row("response", None, "sit for one minute instead")
        yield self.text_row("resources", None, "optional: Sam, an app, my therapist")

    def show_details(self, screen: Screen[None]) -> None:
        """Word the last stair, and the question for the reason of the confidence."""
        draft, measure = self.wizard.draft, self.wizard.reading.measure
        rated = draft.confidence
        label = FIELD_LABELS["confidence_reason"]
        question = label if rated is None else coach.second_question(rated)
        row_of(screen, "confidence_reason").set_label(question)
        action = self.wizard.reading.action or "what you do"
        asked = describe(measure, self.wizard.reading.effort) if measure else ""
        if self._is_dated and (end := self.wizard.reading.end):
            asked += f" by {format_short(end, self.wizard.reading.today)}"
        words = f"{cut(action, TITLE_LENGTH)}, {asked}" if asked else action
        unit = draft.unit.strip()
        counts_days = draft.kind is MeasureKind.DAYS or is_limit_on_days(draft)
        target = "days" if counts_days else unit or "a week"
        amount = (unit or "amount") if draft.kind is MeasureKind.DAYS else ""
        title = "Stair: at most" if is_at_most(draft) else "Stair"
        screen.query_one(StairsEditor).describe(words, title, target, amount, self._is_dated)

    @property
    def _is_dated(self) -> bool:
        return self.wizard.draft.kind in BY_DAYS

    def answer_for(self, row: Field) -> str:
        """Read the plan for the obstacle back: once read as if it happened, it is half done."""
        draft = self.wizard.draft
        if "stairs" in row.fields:
            return _days_of(self.wizard.reading) if self._is_dated else ""
        plan = if_then(draft.obstacle, draft.response) if "response" in row.fields else ""
        return f"Read it once, as if it happened: {plan}" if plan else ""

    def write_out(self, form: Form) -> None:
        """Write the days of the stairs out, so that they mean the same tomorrow."""
        form.query_one(StairsEditor).write_out(self._written)

    def _written(self, text: str) -> str:
        if not text.strip():
            return text
        reading = self.wizard.reading
        try:
            return describe_day(parse_end(text, reading.today, reading.start or reading.today))
        except InvalidValue:
            return text

    def typing_paused(self) -> None:
        """Take note of the rating that typing has paused at."""
        self.wizard.rate()


def is_at_most(draft: GoalDraft) -> bool:
    """Tell whether the stairs of ``draft`` climb down to a most."""
    is_capped = draft.kind is MeasureKind.DAYS and bool(draft.cap.strip())
    return draft.kind is MeasureKind.LIMIT or is_capped


def _days_of(reading: Reading) -> str:
    """Say by which day each stair is due, as it was understood."""
    typed = [stair for stair in reading.stairs if stair.uid != WHOLE_GOAL]
    said = (
        f"{number} by {format_short(stair.by, reading.today)}"
        for number, stair in enumerate(typed, 1)
        if stair.by
    )
    return " · ".join(said)
