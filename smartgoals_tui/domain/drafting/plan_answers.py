"""What a goal says about itself, the same of a draft that grows and of a goal that was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure
from smartgoals_tui.domain.goal.parts import IfThen
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, Stair

if TYPE_CHECKING:
    from smartgoals_tui.domain.drafting.validate import Reading
    from smartgoals_tui.domain.goal.draft import GoalDraft


@dataclass(frozen=True, slots=True)
class PlanAnswers:
    """The answers that are said in words; empty or None where there is none."""

    today: date
    action: str
    place: str
    company: str
    measure: Measure | None
    effort: Measure | None
    """Of what is done once: what is asked of each week on the way."""
    baseline: float | None
    weekdays: frozenset[int]
    """The planned days, Monday 0."""
    steps: tuple[Stair, ...]
    """The stairs below the whole goal, easiest first."""
    if_then: tuple[IfThen, ...]
    """Plans for obstacles; a half of one may be empty."""
    confidence: int | None
    why: str
    cue: str
    start: date | None
    end: date | None


def answers_of_draft(draft: GoalDraft, reading: Reading) -> PlanAnswers:
    """Return what a draft says as far as it goes."""
    return PlanAnswers(
        today=reading.today,
        action=reading.action,
        place=draft.place,
        company=draft.company,
        measure=reading.measure,
        effort=reading.effort,
        baseline=reading.baseline,
        weekdays=draft.weekdays,
        steps=_below_the_goal(reading.stairs),
        if_then=(IfThen(draft.obstacle, draft.response),),
        confidence=draft.confidence,
        why=draft.why,
        cue=draft.cue,
        start=reading.start,
        end=reading.end,
    )


def answers_of_goal(goal: Goal, today: date) -> PlanAnswers:
    """Return what a goal says on ``today``; of its plans for obstacles those with both halves."""
    return PlanAnswers(
        today=today,
        action=goal.specific.action,
        place=goal.specific.place,
        company=goal.specific.company,
        measure=goal.measurable.measure,
        effort=goal.measurable.effort,
        baseline=goal.measurable.baseline,
        weekdays=goal.plans[-1].weekdays,
        steps=_below_the_goal(goal.achievable.stairs),
        if_then=goal.achievable.if_then_plans,
        confidence=goal.achievable.confidence,
        why=goal.relevant.why,
        cue=goal.time_bound.cue,
        start=goal.start,
        end=goal.end,
    )


def _below_the_goal(stairs: tuple[Stair, ...]) -> tuple[Stair, ...]:
    return tuple(stair for stair in stairs if stair.uid != WHOLE_GOAL)
