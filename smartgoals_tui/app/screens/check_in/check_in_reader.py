"""What is typed into the lines of a check-in, and what it means for the goal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from smartgoals_tui.app.screens.base.form_dialog import FieldProblem
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.lifecycle.check_in_rules import (
    HOW_MANY,
    HOW_MUCH,
    AmountNeeded,
    CountsAlready,
    amount_for,
    asks_amount,
    latest_amount,
    parse_check_in,
    validate_day,
)
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.text.numbers import write_amount
from smartgoals_tui.domain.text.text import line_of
from smartgoals_tui.domain.text.typed_dates import parse_past_day


@dataclass(frozen=True, slots=True)
class CheckInReader:
    """Reads the lines about one goal; each problem names the line that it is in."""

    goal: Goal
    others: Sequence[CheckIn]
    """The check-ins of the goal besides the one that is edited."""
    replaces: CheckIn | None
    """The check-in that is edited; None for a new one."""
    today: date
    """The day on which it was asked: what is said stays true when midnight passes."""

    def unit_on(self, day: date) -> str:
        """Return what amounts are counted in."""
        return line_of(self.goal.plan_on(day).measure.unit)

    def first_amount(self) -> str:
        """Return the amount to begin with: what there is, what is missing today, or the latest."""
        if self.replaces:
            return "" if self.replaces.amount is None else write_amount(self.replaces.amount)
        log = log_by_day(self.others)
        try:
            amount = amount_for(self.goal, log, self.today)
        except AmountNeeded:
            amount = latest_amount(self.goal, log, self.today)
        except InvalidValue:
            return ""
        return "" if amount is None else write_amount(amount)

    def day(self, text: str) -> date:
        """Return the day that ``text`` means."""
        try:
            day = parse_past_day(text.strip() or "today", self.today)
            # Where it stands already it may stay, whatever became of the goal's days since.
            if self.replaces is None or day != self.replaces.day:
                validate_day(self.goal, day, self.today)
        except InvalidValue as error:
            raise FieldProblem("day", str(error)) from None
        return day

    def amount(self, text: str, unit: str, day: date | None = None) -> float | None:
        """Return the amount in ``unit`` that ``text`` means on ``day``; None for an empty line.

        0 is an amount of limits and caps.
        """
        if not text.strip():
            return None
        try:
            return parse_check_in(self.goal.plan_on(day or self.today).measure, unit, text)
        except InvalidValue as error:
            raise FieldProblem("amount", str(error)) from None

    def recorded(self, day: date, typed: str, unit: str) -> float | None:
        """Return the amount to record on ``day``; without one typed, what is missing there."""
        amount, before = self.amount(typed, unit, day), self.replaces
        if amount is not None:
            return amount
        if before is not None:
            measure = self.goal.plan_on(day).measure
            if asks_amount(measure) and before.amount is not None:
                raise FieldProblem("amount", HOW_MANY if measure.is_at_most else HOW_MUCH)
            return None
        try:
            return amount_for(self.goal, log_by_day(self.others), day)
        except CountsAlready:
            if self.goal.plan_on(day).measure.amount is None:
                return None
            words = "This day counts already. How much more was it?"
            raise FieldProblem("amount", words) from None
        except InvalidValue as error:
            raise FieldProblem("amount", str(error)) from None

    def edited(self, day: date, amount: float | None, note: str) -> CheckIn | None:
        """Return what ``replaces`` becomes, with the instant at which it was first logged."""
        if self.replaces is None:
            return None
        late = self.replaces.backdated or day != self.replaces.day
        return replace(self.replaces, day=day, amount=amount, note=note, backdated=late)
