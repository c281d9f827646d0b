"""One stair of the flight as a row of inputs."""

from __future__ import annotations

from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.domain.goal.draft import StairDraft

TARGET, AMOUNT, BY, DIFFICULTY = 6, 9, 16, 6
"""Widths of the columns of numbers, in cells."""


class StairRow(Horizontal):
    """One stair: its words, its smaller target or its day, and how hard it would be."""

    def __init__(self, stair: StairDraft) -> None:
        """Show ``stair``."""
        super().__init__()
        self.stair = stair
        self.number = Static("", classes="number", markup=False)
        self.title = TextField("stair-title", stair.title)
        self.target = TextField("stair-target", stair.target, width=TARGET)
        self.amount = TextField("stair-amount", stair.amount, width=AMOUNT)
        self.by = TextField("stair-by", stair.by, width=BY)
        self.difficulty = TextField(
            "stair-difficulty", _number(stair.difficulty), width=DIFFICULTY, restrict="10|[0-9]?"
        )

    def compose(self) -> ComposeResult:
        """Lay out the columns."""
        yield self.number
        yield from self.inputs

    @property
    def inputs(self) -> tuple[TextField, ...]:
        """The columns that can be typed into."""
        return self.title, self.target, self.amount, self.by, self.difficulty

    def show(self, stair: StairDraft) -> None:
        """Show another stair in this row."""
        self.stair = stair
        texts = (stair.title, stair.target, stair.amount, stair.by, _number(stair.difficulty))
        for line, text in zip(self.inputs, texts, strict=True):
            line.show(text)

    def read(self) -> None:
        """Let the stair be what is typed."""
        difficulty = self.difficulty.value
        self.stair = replace(
            self.stair,
            title=self.title.value,
            target=self.target.value,
            amount=self.amount.value,
            by=self.by.value,
            difficulty=int(difficulty) if difficulty else None,
        )


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def says_something(stair: StairDraft) -> bool:
    """Tell whether anything was typed for a stair."""
    typed = stair.title + stair.target + stair.amount + stair.by
    return bool(typed.strip()) or stair.difficulty is not None
