"""One step of the flight as a line of inputs: its words, its measure or its day, how hard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from smartgoals_tui.app.widgets.fields.answers import Answered
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.drafting.step_measure import measure_text, with_measure
from smartgoals_tui.domain.drafting.step_words import follow_words, part_words
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.measure import Measure

TITLE, MEASURE, BY, DIFFICULTY = "stair-title", "stair-measure", "stair-by", "stair-difficulty"
"""What the inputs answer."""
FIRST_STEP = "first-step"
"""What the words of the lowest step answer: the page begins there."""
DIFFICULTY_WIDTH = 6


@dataclass(frozen=True)
class StepMeaning:
    """What the words of a step are understood by."""

    whole: Measure | None
    """The measure of the whole goal."""
    today: date
    is_dated: bool = False
    """Whether steps have a day in the place of a measure."""


class StairRow(Horizontal):
    """One step: its number, its words, its smaller measure or its day, and how hard it would be."""

    DEFAULT_CSS = """
    StairRow { height: 1; background: $panel; }
    StairRow.-current:focus-within { background: $chosen; }
    StairRow .number { width: 3; padding-left: 1; color: $text-muted; text-style: bold; }
    StairRow.-current:focus-within .number { color: $text-primary; }
    StairRow TextField, StairRow TextField:focus { background: transparent; }
    StairRow TextField:focus { color: $strong; }
    StairRow .field-stair-measure, StairRow .field-stair-by { color: $text-muted; }
    StairRow .field-stair-by, StairRow.-dated .field-stair-measure { display: none; }
    StairRow.-dated .field-stair-by { display: block; }
    """

    def __init__(self, stair: StairDraft, meaning: StepMeaning, is_lowest: bool = False) -> None:
        """Show ``stair``."""
        super().__init__()
        self.stair = stair
        self.number = Static("", classes="number", markup=False)
        self.title = TextField(FIRST_STEP if is_lowest else TITLE, stair.title)
        self.measure = TextField(MEASURE, measure_text(stair, meaning.whole), width=10)
        self.by = TextField(BY, stair.by, width=10)
        self.difficulty = TextField(
            DIFFICULTY, _number(stair.difficulty), width=DIFFICULTY_WIDTH, restrict="10|[0-9]?"
        )
        self._meaning = meaning
        self._shown_measure = self.measure.value
        self._is_worded = False
        self._follow_meaning()

    def compose(self) -> ComposeResult:
        """Lay out the inputs."""
        yield self.number
        yield from self.inputs

    @property
    def inputs(self) -> tuple[TextField, ...]:
        """What can be typed into."""
        return self.title, self.measure, self.by, self.difficulty

    def understand(self, meaning: StepMeaning) -> None:
        """Understand words by another ``meaning``."""
        if meaning != self._meaning:
            self._meaning = meaning
            self._follow_meaning()
            self._show_measure()

    def _follow_meaning(self) -> None:
        self.set_class(self._meaning.is_dated, "-dated")

    def set_example(self, words: str, measure: str) -> None:
        """Show what could be typed."""
        self.title.placeholder = words
        self.measure.placeholder = measure

    def set_measure_width(self, width: int) -> None:
        """Give the measure, or the day, ``width`` cells."""
        self.measure.styles.width = self.by.styles.width = width

    def show(self, stair: StairDraft) -> None:
        """Show another step in this row."""
        if stair == self.stair:
            return
        is_other = stair.uid != self.stair.uid
        self.stair, self._is_worded = stair, False
        self.title.show(stair.title)
        self.difficulty.show(_number(stair.difficulty))
        self._show_measure()
        for line in self.inputs if is_other else ():
            line.forget_edits()

    def _show_measure(self) -> None:
        self._shown_measure = measure_text(self.stair, self._meaning.whole)
        self.measure.show(self._shown_measure)
        self.by.show(self.stair.by)

    @on(Answered)
    def _typed(self, event: Answered) -> None:
        self.read(event.field)

    def read(self, field: str) -> None:
        """Let the step be what is typed into ``field``; the measure follows the words."""
        stair, meaning = self.stair, self._meaning
        if field in (TITLE, FIRST_STEP):
            words = self.title.value
            self._is_worded = True
            self.stair = follow_words(stair, words, meaning.whole, meaning.today)
            self._show_measure()
        elif field == MEASURE:
            self._shown_measure = self.measure.value
            self.stair = with_measure(stair, self.measure.value, meaning.whole, meaning.today)
        elif field == BY:
            self.stair = replace(stair, by=self.by.value)
        else:
            number = self.difficulty.value
            self.stair = replace(stair, difficulty=int(number) if number else None)

    def catch_up(self) -> None:
        """Let the step be what is typed, also where that has not been told yet."""
        known = (
            (self.title, self.stair.title),
            (self.measure, self._shown_measure),
            (self.by, self.stair.by),
            (self.difficulty, _number(self.stair.difficulty)),
        )
        for line, text in known:
            if line.value != text:
                self.read(line.field)

    @property
    def shown_inputs(self) -> list[TextField]:
        """What can be typed into at the moment."""
        return [one for one in self.inputs if one.display]

    def write_out(self, written: Callable[[str], str] | None = None) -> None:
        """Take the measure, which stands beside, out of new words; ``written`` gives days."""
        stair, meaning = self.stair, self._meaning
        if self._is_worded:
            stair = part_words(stair, meaning.whole, meaning.today)
        self.show(replace(stair, by=written(stair.by)) if written and stair.by.strip() else stair)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def says_something(stair: StairDraft) -> bool:
    """Tell whether anything was typed for a step."""
    typed = stair.title + stair.target + stair.amount + stair.by
    return bool(typed.strip()) or stair.difficulty is not None
