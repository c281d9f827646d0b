"""A: the flight of stairs, the confidence, the obstacle and the answer to it."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from smartgoals_tui.app.screens.base.front import is_in_front
from smartgoals_tui.app.screens.wizard.offers import Offers
from smartgoals_tui.app.screens.wizard.step import Step
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.scale import Scale
from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
from smartgoals_tui.app.widgets.panels.coach_panel import Deed
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.coach import Hint
from smartgoals_tui.domain.drafting.sentence import if_then
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, Letter
from smartgoals_tui.domain.goal.plan import MeasureKind
from smartgoals_tui.domain.text.text import cut

TITLE_LENGTH = 60
NO_FLIGHT = (
    "There is no stair between now and the goal. Letter M says how often, and what you do now."
)
REPLACED = "They take the place of yours; F5 brings those back."
OBSTACLE = "what in you could get in the way: tired …"


class AchievableStep(Step):
    """Asks for the stairs and what could stand in the way."""

    LETTER = Letter.A
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f8", "flight", "Stairs from now to the goal", show=False),
    ]

    def compose_fields(self) -> ComposeResult:
        """Lay out the rows."""
        draft = self.wizard.draft
        yield Field("", StairsEditor(draft.stairs, lambda: uuid4().hex), classes="stairs")
        yield Deed("F8", "stairs from now to the goal", "flight", "stairs from now")
        with Vertical(classes="group"):
            yield Field(FIELD_LABELS["confidence"], Scale("confidence", 10, draft.confidence))
            yield self.text_row("confidence_reason", above=True)
        with Vertical(classes="group"):
            yield self.text_row("obstacle", "If", OBSTACLE)
            yield self.text_row("response", None, "sit for one minute instead")
        yield self.text_row("resources", None, "optional: Sam, an app, my therapist")

    def show_details(self) -> None:
        """Word the last stair, and the question for the reason of the confidence."""
        draft, measure = self.wizard.draft, self.wizard.reading.measure
        rated = draft.confidence
        label = FIELD_LABELS["confidence_reason"]
        question = label if rated is None else coach.second_question(rated)
        self.row_of("confidence_reason").ask(question)
        is_total = draft.kind is MeasureKind.TOTAL
        action = self.wizard.reading.action or "what you do"
        words = f"{cut(action, TITLE_LENGTH)}, {measure.describe()}" if measure else action
        self.query_one(StairsEditor).describe(
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

    def action_flight(self) -> None:
        """Draft stairs from what the person does now to the goal."""
        if not is_in_front(self):
            return
        offers = self.wizard.flights
        if not offers:
            self.notify(NO_FLIGHT, markup=False)
            return
        words = REPLACED if self.wizard.draft.stairs else ""
        ask = f"From what you do now to the goal, in how many stairs? {words}".strip()
        hint = Hint("A2", self.LETTER, "stairs", "", "", ask, edits=offers)
        self.app.push_screen(Offers(hint), self._take)

    async def think(self) -> None:
        """Take note of the rating that typing has paused at."""
        self.wizard.rate()
        await super().think()

    @on(StairsEditor.Deleted)
    def _stair_deleted(self, event: StairsEditor.Deleted) -> None:
        title = cut(event.title, TITLE_LENGTH)
        self.wizard.record_applied(
            f"The stair “{title}” is gone.",
            {"stairs": event.before},
            {"stairs": self.query_one(StairsEditor).value},
        )
        self.call_later(self.think)
