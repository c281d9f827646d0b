"""Check in with amount, day and note; also edits a check-in."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from smartgoals_tui.app.screens.base.form_dialog import FieldProblem, FormDialog, FormLine
from smartgoals_tui.app.screens.check_in.check_in_reader import CheckInReader
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.app.widgets.draw.card import shown_title
from smartgoals_tui.domain.drafting.sentence import short_if_then_plans
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure
from smartgoals_tui.domain.goal.parts import Achievable
from smartgoals_tui.domain.lifecycle.check_in_rules import asks_amount, make_check_in
from smartgoals_tui.domain.lifecycle.timeline import joined_day_words
from smartgoals_tui.domain.text.dates import describe_day, describe_distance
from smartgoals_tui.domain.text.numbers import format_amount, with_unit
from smartgoals_tui.domain.text.text import capitalise, cut

_EMPTY_AMOUNT = "An empty amount means: as much as was planned."
SHORT_UNIT = 3
"""So many letters are an abbreviation."""
PLANS_SHOWN = 3
PLANS_LENGTH = 180
"""Letters of all if-then plans together; what was typed must stay in sight below them."""


class CheckInDialog(FormDialog[CheckIn]):
    """Asks for the three facts of a check-in."""

    ASKED: ClassVar[tuple[str, ...]] = ("amount", "day", "note")

    def __init__(
        self, goal: Goal, session: Session, replaces: CheckIn | None = None, hidden: bool = False
    ) -> None:
        """Ask about ``goal``, starting from the check-in ``replaces`` when editing.

        While words are ``hidden`` title and note are masked, unit and plans are left out.
        """
        self._goal, self._shared, self._hidden = goal, session, hidden
        entries = session.records.check_ins(goal.uid)
        others = [check_in for check_in in entries if check_in != replaces]
        self._reader = CheckInReader(goal, others, replaces, session.today)
        self._today = session.today
        unit = self._unit_on(self._today)
        note = replaces.note if replaces else ""
        lines = (
            FormLine("amount", _amount_label(unit), self._reader.first_amount()),
            FormLine("day", "Day", describe_day(replaces.day) if replaces else "today"),
            FormLine("note", "Note", note, "What helped? Optional.", is_masked=hidden),
        )
        name = shown_title(goal.title, session.glyphs, hidden)
        title = f"{'Edit the check-in' if replaces else 'Check in'}: {name}"
        asked = tuple(line for line in lines if line.name in self.ASKED)
        super().__init__(cut(title, 100), self._words_above(), asked)

    def _words_above(self) -> str:
        """Say what stands above the lines: the plans for obstacles, or what an amount means."""
        measure = self._goal.plan_on(self._today).measure
        plans = "" if self._hidden else _plans_words(self._goal.achievable)
        return plans or (_asked(measure) if asks_amount(measure) else _EMPTY_AMOUNT)

    def understood(self, name: str, text: str) -> str:
        """Say which day and what it holds already, or what is wrong."""
        if name == "day":
            day = self._reader.day(text)
            words = f"{describe_day(day)}, {describe_distance(day, self._today)}"
            return f"{words}. {self._joined(day)}".removesuffix(". ")
        if name == "amount":
            unit = self._unit_on(self._today)
            return _read_as(text, self._reader.amount(text, unit), unit)
        return ""

    def _joined(self, day: date) -> str:
        """Say what else is logged on ``day``; "" while that is nothing, or the amount is open."""
        try:
            amount = self._recorded(day, self.values()["amount"])
        except FieldProblem:
            return ""
        return joined_day_words(self._goal, self._reader.others, day, amount, self._hidden)

    def result(self, values: dict[str, str]) -> CheckIn:
        """Return the check-in."""
        day = self._reader.day(values["day"])
        amount = self._recorded(day, values["amount"])
        note, shared = values["note"], self._shared
        edited = self._reader.edited(day, amount, note)
        return edited or make_check_in(self._goal, day, amount, note, shared.now(), shared.today)

    def _recorded(self, day: date, typed: str) -> float | None:
        return self._reader.recorded(day, typed, self._unit_on(day))

    def _unit_on(self, day: date) -> str:
        """Return what amounts are counted in; "" while words are hidden."""
        return "" if self._hidden else self._reader.unit_on(day)


class AmountDialog(CheckInDialog):
    """Asks in one line for the amount of today, which nobody else knows."""

    ASKED = ("amount",)

    def _words_above(self) -> str:
        asked = _asked(self._goal.plan_on(self._today).measure)
        return f"{asked} c asks for the day and a note too."

    def understood(self, name: str, text: str) -> str:
        """Say what today holds already, or what is wrong."""
        return super().understood(name, text) or self._joined(self._today)

    def result(self, values: dict[str, str]) -> CheckIn:
        """Return the check-in of the day on which it was asked."""
        return super().result({"day": "", "note": "", **values})


def _asked(measure: Measure) -> str:
    """Ask for an amount: of a limit or a cap 0 is one too."""
    return "How many today? 0 counts too." if measure.is_at_most else "How much was it?"


def _read_as(text: str, amount: float | None, unit: str) -> str:
    """Say the ``amount`` that ``text`` means where it says it otherwise: "90 minutes" of "1h30"."""
    if amount is None or format_amount(amount) in text.replace(",", "."):
        return ""
    return with_unit(amount, unit)


def _amount_label(unit: str) -> str:
    """Return "Minutes"; but "km", which is short for something, as it is."""
    return cut(capitalise(unit) if len(unit) > SHORT_UNIT else unit, 12) or "Amount"


def _plans_words(achievable: Achievable) -> str:
    """Return the first if-then plans, each on a line of its own; "" for none."""
    count = min(PLANS_SHOWN, len(achievable.if_then_plans))
    if not count:
        return ""
    plans = short_if_then_plans(achievable, PLANS_LENGTH // count)
    more = len(plans) - PLANS_SHOWN
    words = f" (and {more} more)" if more > 0 else ""
    return "\n".join(plans[:PLANS_SHOWN]) + words
