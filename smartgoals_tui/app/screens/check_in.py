"""Check in with amount, day and note; also edits a check-in."""

from __future__ import annotations

from datetime import date

from smartgoals_tui.app.context import Context
from smartgoals_tui.app.screens.form_dialog import FieldProblem, FormDialog, FormLine
from smartgoals_tui.app.widgets.card import shown_title
from smartgoals_tui.domain.check_in_rules import amount_for, make_check_in, validate_day
from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.dates import describe_day, describe_distance
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.near_dates import parse_past_day
from smartgoals_tui.domain.numbers import parse_positive, write_amount
from smartgoals_tui.domain.sentence import if_then_plans
from smartgoals_tui.domain.streak import log_by_day
from smartgoals_tui.domain.text import cut


class CheckInDialog(FormDialog[CheckIn]):
    """Asks for the three facts of a check-in."""

    def __init__(
        self, goal: Goal, context: Context, replaces: CheckIn | None = None, hidden: bool = False
    ) -> None:
        """Ask about ``goal``, starting from the check-in ``replaces`` when editing.

        While words are ``hidden`` the title is masked and the plan for the obstacle left out.
        """
        self._goal, self._shared, self._replaces = goal, context, replaces
        unit = goal.plan_on(context.today).measure.unit
        lines = (
            FormLine("amount", cut(unit, 12).capitalize() or "Amount", self._first_amount()),
            FormLine("day", "Day", describe_day(replaces.day) if replaces else "today"),
            FormLine("note", "Note", replaces.note if replaces else "", "What helped? Optional."),
        )
        plan = " ".join(if_then_plans(goal.achievable))
        words = "An empty amount means: as much as was planned."
        name = shown_title(goal.title, context.glyphs, hidden)
        title = f"{'Edit the check-in' if replaces else 'Check in'}: {name}"
        super().__init__(cut(title, 100), cut(words if hidden or not plan else plan, 200), lines)

    def _first_amount(self) -> str:
        if self._replaces:
            return "" if self._replaces.amount is None else write_amount(self._replaces.amount)
        log = log_by_day(self._shared.journal.check_ins(self._goal.uid))
        try:
            amount = amount_for(self._goal, log, self._shared.today)
        except InvalidValue:
            return ""
        return "" if amount is None else write_amount(amount)

    def understood(self, name: str, text: str) -> str:
        """Say which day, or what is wrong."""
        if name == "day":
            day = self._day(text)
            return f"{describe_day(day)}, {describe_distance(day, self._shared.today)}"
        if name == "amount":
            self._amount(text)
        return ""

    def result(self, values: dict[str, str]) -> CheckIn:
        """Return the check-in; an edit keeps the instant at which it was first logged."""
        day, amount = self._day(values["day"]), self._amount(values["amount"])
        if amount is None and not self._replaces:
            amount = self._missing(day)
        try:
            made = make_check_in(
                self._goal, day, amount, values["note"], self._shared.now(), self._shared.today
            )
        except InvalidValue as error:
            raise FieldProblem("day", str(error)) from None
        if self._replaces is None:
            return made
        return CheckIn(
            made.goal,
            made.day,
            made.amount,
            made.note,
            self._replaces.at,
            self._replaces.offset,
            self._replaces.backdated or made.day != self._replaces.day,
        )

    def _missing(self, day: date) -> float | None:
        log = log_by_day(self._shared.journal.check_ins(self._goal.uid))
        try:
            return amount_for(self._goal, log, day)
        except InvalidValue as error:
            raise FieldProblem("amount", str(error)) from None

    def _day(self, text: str) -> date:
        today = self._shared.today
        try:
            day = parse_past_day(text.strip() or "today", today)
            validate_day(self._goal, day, today)
        except InvalidValue as error:
            raise FieldProblem("day", str(error)) from None
        return day

    def _amount(self, text: str) -> float | None:
        if not text.strip():
            return None
        try:
            return parse_positive(text)
        except InvalidValue as error:
            raise FieldProblem("amount", str(error)) from None
