"""A goal in one short sentence, and its plans for obstacles; what no rule fits is left out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smartgoals_tui.domain.drafting.fitting.action import will_do
from smartgoals_tui.domain.drafting.fitting.asked import Said, with_asked
from smartgoals_tui.domain.drafting.fitting.company import company_words
from smartgoals_tui.domain.drafting.fitting.cue import cue_words
from smartgoals_tui.domain.drafting.fitting.first_person import with_apostrophes
from smartgoals_tui.domain.drafting.fitting.obstacle import obstacle_clause, response_clause
from smartgoals_tui.domain.drafting.fitting.place import fits_behind, place_words
from smartgoals_tui.domain.drafting.fitting.said_itself import SaidItself, said_itself
from smartgoals_tui.domain.drafting.plan_answers import (
    PlanAnswers,
    answers_of_draft,
    answers_of_goal,
)
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, period_words
from smartgoals_tui.domain.goal.parts import Achievable
from smartgoals_tui.domain.text.dates import format_short
from smartgoals_tui.domain.text.phrases import hindrance_of, response_of
from smartgoals_tui.domain.text.text import cut, line_of, one_line

if TYPE_CHECKING:
    from smartgoals_tui.domain.drafting.validate import Reading
    from smartgoals_tui.domain.goal.draft import GoalDraft


PLAN_MADE = "If-then plan"
"""What the history of a goal calls a plan that a review has made."""

_DONE_ONCE = re.compile(
    r"I will (?:hand in|turn in|submit|finish|complete) (?:my|the|this|a|an) (?:[\w-]+ )?"
    r"(?:thesis|dissertation|essay|paper|project|book|novel|course|degree|application|report|"
    r"studies|manuscript|chapter|portfolio|tax return)\b",
    re.IGNORECASE,
)

_AT_A_TIME = re.compile(r"\b(?:at|by|before|after|around|until) \d", re.IGNORECASE)
"""A time of the day in what is done: "go to bed at 10"."""


def sentence_of(goal: Goal, today: date) -> str:
    """Return the sentence of a goal: the person's own wording, or one built from its parts.

    Empty where no rule is sure how the action is said. Its end has a year where that is not the
    year of ``today``.
    """
    if one_line(goal.wording):
        return line_of(goal.wording)
    return _sentence(answers_of_goal(goal, today))


def built_from(draft: GoalDraft, reading: Reading) -> str:
    """Return the sentence that a draft's answers give, whatever the person's own wording is.

    Gaps are left out; it is empty while the action is missing, or not sure to read right.
    """
    return _sentence(answers_of_draft(draft, reading))


def _sentence(answers: PlanAnswers) -> str:
    itself = said_itself(line_of(answers.action), answers.today)
    said = _doing(answers, itself)
    if not said.doing:
        return ""
    place = _where(answers, said.doing)
    doing, asked = (
        (said.doing, said.asked + place) if said.is_object else (said.doing + place, said.asked)
    )
    cue, end = _when(answers, itself, doing), _until(answers, itself, doing)
    is_by = end.startswith(" by ")
    if is_by and answers.measure and answers.measure.kind is MeasureKind.ONCE:
        return f"{doing}{end}{asked}{cue}."
    return f"{doing}{asked}{end}{cue}." if is_by else f"{doing}{asked}{cue}{end}."


def _doing(answers: PlanAnswers, itself: SaidItself) -> Said:
    """Return what is done and how much of it; empty where it is not sure to read right."""
    action, measure = line_of(answers.action), answers.measure
    doing = will_do(itself.rest if itself.has_clause else action)
    if measure is None or not doing or itself.has_clause:
        itself = SaidItself(action)
    if measure is None or not doing:
        return Said(doing, "")
    if _DONE_ONCE.match(doing) and measure.kind in (MeasureKind.DAYS, MeasureKind.TOTAL):
        # "Hand in my thesis 1 day a week" is nothing one says.
        return Said(doing, "")
    if itself.kind is None or measure.kind is MeasureKind.ONCE:
        return _with_amount_said_once(doing, measure, itself, answers)
    if itself.says(measure):
        is_whole = itself.has_period or measure.kind is MeasureKind.IN_ALL
        return Said(doing, "" if is_whole else f" {_each(measure)}")
    if MeasureKind.DAYS in (itself.kind, measure.kind) and itself.kind is not measure.kind:
        return with_asked(doing, measure)
    # It says another number than the plan, which counts.
    is_days = measure.kind is MeasureKind.DAYS and measure.cap is None
    rest = will_do(itself.rest) if is_days else ""
    return with_asked(rest, measure) if rest else Said("", "")


def _with_amount_said_once(
    doing: str, measure: Measure, itself: SaidItself, answers: PlanAnswers
) -> Said:
    """Return what is asked without an amount that the action names: "walk 20 minutes"."""
    kind = measure.kind
    if itself.amount is None or kind is MeasureKind.ONCE:
        return with_asked(doing, measure, answers.effort)
    if kind is MeasureKind.DAYS and measure.amount == itself.amount:
        said = with_asked(doing, replace(measure, amount=None))
        return said._replace(asked=f",{said.asked.removeprefix(',')}")
    if kind is not MeasureKind.DAYS and measure.target == itself.amount and not measure.on_days:
        return Said(doing, " in all" if kind is MeasureKind.IN_ALL else f" {_each(measure)}")
    return with_asked(doing, measure)


def _each(measure: Measure) -> str:
    return "each week" if measure.weeks == 1 else period_words(measure.weeks)


def _where(answers: PlanAnswers, doing: str) -> str:
    """Return where and with whom, each with a blank before it; only where both read right."""
    if "," in doing:
        return ""
    place = place_words(line_of(answers.place))
    company = company_words(line_of(answers.company))
    if place and not fits_behind(doing, place):
        place = ""
    if " with " in f"{doing} ":
        company = ""
    return "".join(f" {words}" for words in (place, company) if words)


def _when(answers: PlanAnswers, itself: SaidItself, doing: str) -> str:
    cue = cue_words(line_of(answers.cue))
    if not cue or itself.has_cue or cue.casefold() in doing.casefold():
        return ""
    if cue.startswith("at ") and _AT_A_TIME.search(doing):
        return ""
    measure = answers.measure
    is_daily = cue.startswith(("every ", "each ")) and not cue.startswith(
        ("every time", "each time")
    )
    if is_daily and measure and measure.kind is MeasureKind.DAYS and measure.target < measure.days:
        return ""
    return f", {cue}"


def _until(answers: PlanAnswers, itself: SaidItself, doing: str) -> str:
    if answers.end is None or itself.has_end:
        return ""
    day = format_short(answers.end, answers.today)
    is_by = answers.measure and answers.measure.kind in (MeasureKind.IN_ALL, MeasureKind.ONCE)
    return f" by {day}" if is_by or _DONE_ONCE.match(doing) else f", until {day}"


def if_then(obstacle: str, response: str) -> str:
    """Return the plan for an obstacle as one sentence; empty while either half is.

    Where no rule is sure how a half is said, it is a note: "If rain in the night: umbrella."
    """
    hindrance, answer = hindrance_of(obstacle), response_of(response)
    if not hindrance or not answer:
        return ""
    clause, said = obstacle_clause(hindrance), response_clause(answer)
    if clause and said:
        return f"If {clause}, then {said}."
    return f"If {clause or with_apostrophes(hindrance)}: {with_apostrophes(answer)}."


def if_then_plans(achievable: Achievable) -> tuple[str, ...]:
    """Return all plans for obstacles, a sentence each."""
    said = (if_then(plan.obstacle, plan.response) for plan in achievable.if_then_plans)
    return tuple(filter(None, said))


def is_half_plan(change: str) -> bool:
    """Tell whether a line of a goal's history tells of half a plan, as older files may."""
    return change.startswith(f"{PLAN_MADE}: ") and change.endswith("‹what?›.")


def short_if_then_plans(achievable: Achievable, length: int) -> tuple[str, ...]:
    """Return all plans for obstacles, of each some ``length`` letters of what the person said.

    Both halves keep their beginning: a plan without its answer helps nobody.
    """
    half, said = length // 2, []
    for plan in achievable.if_then_plans:
        obstacle, response = line_of(plan.obstacle), line_of(plan.response)
        words = if_then(
            cut(obstacle, max(half, length - len(response))),
            cut(response, max(half, length - len(obstacle))),
        )
        said.append(words[:-1] if words.endswith("….") else words)
    return tuple(filter(None, said))
