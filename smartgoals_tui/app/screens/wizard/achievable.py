"""A: the flight of steps, how sure the person is, the obstacle and the answer to it."""

from __future__ import annotations

from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.deeper_flight import DeeperFlight
from smartgoals_tui.app.screens.wizard.flight_details import BY_DAYS, details_of
from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.screens.wizard.ways_to_ease import WaysToEase
from smartgoals_tui.app.widgets.fields.bar_scale import BarScale
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.stair_row import FIRST_STEP
from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.coach.ruler import GOOD_CONFIDENCE
from smartgoals_tui.domain.drafting.sentence import if_then
from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, LETTERS, Letter
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL
from smartgoals_tui.domain.text.dates import describe_day, format_short
from smartgoals_tui.domain.text.typed_dates import parse_end

HIGHEST = 10
RANGE = f"0 not at all, {HIGHEST} certain"
OBSTACLE, RESPONSE = "e.g. I am too tired in the evening", "e.g. sit for one minute instead"
HELP = "e.g. Sam, an app, my therapist"


class AchievableForm(LetterForm):
    """Asks for the steps and what could stand in the way."""

    LETTER = Letter.A

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        draft = self.wizard.draft
        self._flight = StairsEditor(draft.stairs, lambda: uuid4().hex, self.wizard.reading.today)
        yield Field(LETTERS[self.LETTER].question, self._flight, above=True, classes="stairs")
        self._ways = WaysToEase(self.wizard)
        with Vertical(classes="group sureness"):
            scale = BarScale("confidence", HIGHEST, draft.confidence, GOOD_CONFIDENCE)
            yield Field(f"{FIELD_LABELS['confidence']}  {RANGE}", scale, above=True)
            yield self._ways
        with Vertical(classes="group if-then"):
            yield self.text_row("obstacle", "If", OBSTACLE)
            yield self.text_row("response", "then I will", RESPONSE)
        self._reason = self.text_row("confidence_reason", above=True)
        self._deeper = DeeperFlight(
            self._flight,
            self._reason,
            self.text_row("resources", None, HELP, above=True),
            open_at_first=bool(draft.confidence_reason or draft.resources),
        )
        yield self._deeper

    def show_details(self, screen: Screen[None]) -> None:
        """Show what the steps mean, what makes it easier, and ask what makes it that number."""
        del screen
        wizard = self.wizard
        rated = wizard.draft.confidence
        self._flight.describe(details_of(wizard.draft, wizard.reading, wizard.active_goals))
        self._ways.follow_answers()
        self._deeper.follow_rating(rated)
        self._reason.display = rated is not None
        if rated is not None:
            self._reason.set_label(coach.second_question(rated))

    @property
    def _is_dated(self) -> bool:
        return self.wizard.draft.kind in BY_DAYS

    def answer_for(self, row: Field) -> str:
        """Read the plan for the obstacle back: once read as if it happened, it is half done."""
        draft = self.wizard.draft
        if "stairs" in row.fields:
            return _days_of(self.wizard.reading) if self._is_dated else ""
        plan = if_then(draft.obstacle, draft.response) if "response" in row.fields else ""
        return f"Read it once and picture it: {plan}" if plan else ""

    def says(self, hint: coach.Hint) -> bool:
        """Tell whether it stands under the number already."""
        return hint.rule == self._ways.rule

    def stand_in(self, field: str) -> str:
        """Return the field to go to: the lowest step for the flight, and to begin with."""
        return FIRST_STEP if field in ("", "stairs") else field

    def write_out(self, form: Form) -> None:
        """Write the days of the steps out, so that they mean the same tomorrow."""
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


def _days_of(reading: Reading) -> str:
    """Say by which day each step is due, as it was understood."""
    typed = [stair for stair in reading.stairs if stair.uid != WHOLE_GOAL]
    said = (
        f"{number} by {format_short(stair.by, reading.today)}"
        for number, stair in enumerate(typed, 1)
        if stair.by
    )
    return " · ".join(said)
