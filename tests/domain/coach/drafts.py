"""A goal that no rule has a thought about, and what a rule says when it is changed."""

from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.coach import Context, open_hints, other_goals
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Measurable, Specific, TimeBound
from smartgoals_tui.domain.goal.plan import Plan

TODAY = date(2026, 11, 21)
"""A Saturday."""
TOTAL = MeasureKind.TOTAL
SMALL = StairDraft("a", "A minute", "2", "1", 1)

WHOLE = GoalDraft(
    "d",
    wish="be happier",
    action="practise mindfulness meditation",
    days="5",
    amount="10",
    unit="minutes",
    baseline="0",
    stairs=(SMALL,),
    confidence=8,
    obstacle="I forget in the morning",
    response="I sit before dinner",
    why="it steadies me",
    others=0,
    guilt=1,
    value=4,
    enjoyment=3,
    start="today",
    end="12 weeks",
    cue="after breakfast",
)

MEASURE = Measure(MeasureKind.DAYS, 3)
OTHER_GOAL = Goal(
    "other",
    Specific("call a friend every Sunday"),
    Measurable(MEASURE),
    TimeBound(TODAY),
    (Plan(TODAY, MEASURE),),
)
CONTEXT = Context(other_goals((OTHER_GOAL,), TODAY))


def changed(**answers):
    return replace(WHOLE, **answers)


def hint_of(rule, draft, context=CONTEXT):
    """Return what ``rule`` says on whichever screen it says it; None when it is silent."""
    reading = read(draft, TODAY)
    every = (hint for letter in Letter for hint in open_hints(draft, reading, letter, context))
    return next((one for one in every if one.rule == rule), None)
