"""A: the flight of stairs, the confidence, the obstacle and the answer to it."""

from __future__ import annotations

from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.letter_form import LetterForm, row_of
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
from smartgoals_tui.app.widgets.panels.coach_panel import ActionLink
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.drafting.sentence import if_then
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.text import cut

TITLE_LENGTH = 60
OBSTACLE = "what in you could get in the way: tired …"


class AchievableForm(LetterForm):
    """Asks for the stairs and what could stand in the way."""

    LETTER = Letter.A

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        draft = self.wizard.draft
        yield Field("", StairsEditor(draft.stairs, lambda: uuid4().hex), classes="stairs")
        yield ActionLink(
            "F8", "stairs from now to the goal", "command('draft_stairs')", "stairs from now"
        )
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
        is_total = draft.kind is MeasureKind.TOTAL
        action = self.wizard.reading.action or "what you do"
        words = f"{cut(action, TITLE_LENGTH)}, {measure.describe()}" if measure else action
        screen.query_one(StairsEditor).describe(
            words,
            (draft.unit.strip() or "a week") if is_total else "days",
            draft.unit.strip() or "amount",
            is_total,
        )

    def answer_for(self, row: Field) -> str:
        """Read the plan for the obstacle back: once read as if it happened, it is half done."""
        draft = self.wizard.draft
        plan = if_then(draft.obstacle, draft.response) if "response" in row.fields else ""
        return f"Read it once, as if it happened: {plan}" if plan else ""

    def typing_paused(self) -> None:
        """Take note of the rating that typing has paused at."""
        self.wizard.rate()
