"""The plan in lines, which read right whatever was typed: goal, how often, when, first step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from smartgoals_tui.domain.drafting.plan_answers import (
    PlanAnswers,
    answers_of_draft,
    answers_of_goal,
)
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import Measure
from smartgoals_tui.domain.goal.parts import IfThen
from smartgoals_tui.domain.goal.plan import Stair
from smartgoals_tui.domain.text.dates import describe_length, format_short
from smartgoals_tui.domain.text.numbers import counted, format_amount
from smartgoals_tui.domain.text.phrases import company_of, place_of
from smartgoals_tui.domain.text.text import is_said, line_of

if TYPE_CHECKING:
    from smartgoals_tui.domain.drafting.validate import Reading
    from smartgoals_tui.domain.goal.draft import GoalDraft


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of a plan in words."""

    letter: Letter
    label: str
    text: str
    """What was answered, on one line; empty for a gap."""
    field: str
    """The field of the draft that answers it, or would."""


def plan_lines(draft: GoalDraft, reading: Reading) -> tuple[PlanLine, ...]:
    """Return all eight lines of a draft, gaps included."""
    return tuple(_lines(answers_of_draft(draft, reading)))


def plan_lines_of(goal: Goal, today: date) -> tuple[PlanLine, ...]:
    """Return the lines of a goal that say something; each further if-then plan has its own."""
    return tuple(line for line in _lines(answers_of_goal(goal, today)) if line.text)


def _lines(answers: PlanAnswers) -> Iterator[PlanLine]:
    yield PlanLine(Letter.S, "Goal", _goal(answers), "action")
    yield PlanLine(Letter.M, "How often", _how_often(answers), "often")
    yield PlanLine(Letter.T, "When", _said(answers.cue), "cue")
    yield PlanLine(Letter.A, "First step", _first_step(answers.steps), "stairs")
    for plan in answers.if_then or (IfThen(""),):
        is_begun = is_said(plan.obstacle) and not is_said(plan.response)
        field = "response" if is_begun else "obstacle"
        yield PlanLine(Letter.A, "If … then", _if_then(plan), field)
    yield PlanLine(Letter.R, "Why", _said(answers.why), "why")
    sure = "" if answers.confidence is None else f"{answers.confidence} of 10"
    yield PlanLine(Letter.A, "Sure", sure, "confidence")
    yield PlanLine(Letter.T, "Until", _until(answers), "end")


def _said(typed: str) -> str:
    """Return ``typed`` on one line without the full stop; empty where it says nothing."""
    text = line_of(typed)
    if not is_said(text):
        return ""
    return text if text.endswith("..") else text.removesuffix(".")


def _goal(answers: PlanAnswers) -> str:
    action = _said(answers.action)
    if not action:
        return ""
    places = (place_of(_said(answers.place)), company_of(_said(answers.company)))
    return " ".join(filter(None, (action, *places)))


def _how_often(answers: PlanAnswers) -> str:
    if answers.measure is None:
        return ""
    words = measure_words(answers.measure, answers.effort)
    return words if answers.baseline is None else f"{words}; now {format_amount(answers.baseline)}"


def measure_words(measure: Measure, effort: Measure | None) -> str:
    """Say a measure, with its weekly effort: "once, 3 days a week on the way"."""
    return measure.describe() if effort is None else f"once, {effort.describe()} on the way"


def _first_step(steps: tuple[Stair, ...]) -> str:
    if not steps:
        return ""
    first, more = steps[0], len(steps)
    title = _said(first.title)
    asks = first.measure.describe() if first.measure else ""
    words = ", ".join(filter(None, (title, "" if title.casefold() == asks.casefold() else asks)))
    # The goal itself is the last of the steps.
    return f"{words}, then {counted(more, 'step')}" if more > 1 else words


def _if_then(plan: IfThen) -> str:
    obstacle, response = _said(plan.obstacle), _said(plan.response)
    if not response:
        return obstacle
    return f"{obstacle}, then {response}" if obstacle else f"then {response}"


def _until(answers: PlanAnswers) -> str:
    start, end = answers.start, answers.end
    if end is None:
        return ""
    day = format_short(end, answers.today)
    return day if start is None else f"{day}, {describe_length((end - start).days + 1)}"
