"""The plan in lines, which read right whatever was typed: goal, how often, when, first step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from smartgoals_tui.domain.drafting.fitting.asked import each_time, measure_words
from smartgoals_tui.domain.drafting.fitting.company import company_words, is_alone
from smartgoals_tui.domain.drafting.fitting.first_person import with_apostrophes
from smartgoals_tui.domain.drafting.fitting.place import fits_behind, place_words, says_place
from smartgoals_tui.domain.drafting.fitting.said_itself import said_itself
from smartgoals_tui.domain.drafting.plan_answers import (
    PlanAnswers,
    answers_of_draft,
    answers_of_goal,
)
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import Measure
from smartgoals_tui.domain.goal.parts import IfThen
from smartgoals_tui.domain.text.dates import describe_length, format_short
from smartgoals_tui.domain.text.numbers import counted, format_amount
from smartgoals_tui.domain.text.phrases import action_of, hindrance_of, response_of
from smartgoals_tui.domain.text.text import cut, is_said, line_of
from smartgoals_tui.domain.text.week import name_weekdays

if TYPE_CHECKING:
    from smartgoals_tui.domain.drafting.validate import Reading
    from smartgoals_tui.domain.goal.draft import GoalDraft


_THEN = ", then "


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


def plan_lines_of(goal: Goal, today: date, length: int | None = None) -> tuple[PlanLine, ...]:
    """Return the lines of a goal that say something; each further if-then plan has its own.

    Of each are some ``length`` letters where that is given; an if-then plan keeps both halves.
    """
    lines = _lines(answers_of_goal(goal, today), length)
    shown = (replace(line, text=_cut(line.text, length)) for line in lines)
    return tuple(line for line in shown if line.text)


def lines_below_title(goal: Goal, today: date, length: int | None = None) -> tuple[PlanLine, ...]:
    """Return the lines of a goal as they stand below its title, which need not be said again."""
    lines = plan_lines_of(goal, today, length)
    repeats = lines[:1] and lines[0].text.casefold() == _cut(goal.title, length).casefold()
    return lines[1:] if repeats else lines


def _cut(text: str, length: int | None) -> str:
    return text if length is None else cut(text, length)


def _lines(answers: PlanAnswers, length: int | None = None) -> Iterator[PlanLine]:
    yield PlanLine(Letter.S, "Goal", _goal(answers), "action")
    yield PlanLine(Letter.M, "How often", _how_often(answers), "often")
    yield PlanLine(Letter.T, "When", _said(answers.cue), "cue")
    yield PlanLine(Letter.A, "First step", _first_step(answers), "stairs")
    for plan in answers.if_then or (IfThen(""),):
        is_begun = is_said(plan.obstacle) and not is_said(plan.response)
        field = "response" if is_begun else "obstacle"
        yield PlanLine(Letter.A, "If … then", _if_then(plan, length), field)
    yield PlanLine(Letter.R, "Why", _said(answers.why), "why")
    sure = "" if answers.confidence is None else f"{answers.confidence} of 10"
    yield PlanLine(Letter.A, "Sure", sure, "confidence")
    yield PlanLine(Letter.T, "Until", _until(answers), "end")


def _said(typed: str) -> str:
    """Return ``typed`` on one line without the full stop; empty where it says nothing."""
    text = line_of(typed)
    if not is_said(text):
        return ""
    return with_apostrophes(text if text.endswith("..") else text.removesuffix("."))


def _goal(answers: PlanAnswers) -> str:
    """Return what is done, where and with whom; a comma stands before what no rule fits."""
    text = _said(action_of(answers.action))
    place, company = _said(answers.place), _said(answers.company)
    if not text:
        return ""
    if place and not says_place(text, place):
        fitted = place_words(place)
        text += f" {fitted}" if fitted and fits_behind(text, fitted) else f", {fitted or place}"
    if is_alone(company):
        return f"{text}, alone"
    fitted = company_words(company)
    is_behind = fitted and " with " not in f"{text} "
    return f"{text} {fitted}" if is_behind else ", ".join(filter(None, (text, fitted or company)))


def _how_often(answers: PlanAnswers) -> str:
    if answers.measure is None:
        return ""
    words = measure_words(answers.measure, answers.effort)
    if answers.weekdays:
        words += f", on {name_weekdays(answers.weekdays, length=3)}"
    return words if answers.baseline is None else f"{words}; now {format_amount(answers.baseline)}"


def _first_step(answers: PlanAnswers) -> str:
    """Return the first step with what it asks, as far as its own words do not say so."""
    if not answers.steps:
        return ""
    first, more = answers.steps[0], len(answers.steps)
    words = _said(first.title) or line_of(first.title)
    if first.measure is not None:
        words = _with_asked(words, first.measure, answers.today)
    # The goal itself is the last of the steps.
    return f"{words}, then {counted(more, 'step')}" if more > 1 else words


def _with_asked(title: str, measure: Measure, today: date) -> str:
    asks = measure_words(measure)
    itself = said_itself(title, today)
    if f" {title} ".casefold() in f" {asks} ".casefold():
        return asks
    if itself.says(measure):
        return title
    if measure.amount is not None and itself.amount == measure.amount:
        asks = asks.removesuffix(each_time(measure))
    return f"{title}, {asks}"


def _if_then(plan: IfThen, length: int | None) -> str:
    obstacle = with_apostrophes(hindrance_of(plan.obstacle))
    response = with_apostrophes(response_of(plan.response))
    if length is not None:
        half = (length - len(_THEN)) // 2
        obstacle, response = (
            cut(obstacle, max(half, 2 * half - len(response))),
            cut(response, max(half, 2 * half - len(obstacle))),
        )
    if not response:
        return obstacle
    return f"{obstacle}{_THEN}{response}" if obstacle else f"then {response}"


def _until(answers: PlanAnswers) -> str:
    """Return the last day and how long it is until then, from a first day that is to come."""
    start, end, today = answers.start, answers.end, answers.today
    if end is None:
        return ""
    day = format_short(end, today)
    if start is None:
        return day
    length = describe_length((end - start).days + 1)
    return f"{day}, {length}" + (f" from {format_short(start, today)}" if start > today else "")
