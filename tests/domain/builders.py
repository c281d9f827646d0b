"""Goals, drafts and check-ins for tests of the domain, with the least that must be said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from smartgoals_tui.domain.drafting.convert import new_goal
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable, Measurable, Specific, TimeBound
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair
from smartgoals_tui.domain.progress.progress import Progress, progress_of
from smartgoals_tui.domain.text.week import Calendar

MONDAY = date(2026, 3, 2)
"""The first day of the goals here; 1 March 2026 is a Sunday."""

CALENDAR = Calendar()


def march(number: int) -> date:
    """Return a day of March 2026; 32 is 1 April, 0 is 28 February."""
    return date(2026, 3, 1) + timedelta(days=number - 1)


def days_measure(target: int = 3, amount: float | None = None, unit: str = "") -> Measure:
    return Measure(MeasureKind.DAYS, target, amount, unit)


def total_measure(target: float = 20, amount: float | None = None, unit: str = "km") -> Measure:
    return Measure(MeasureKind.TOTAL, target, amount, unit)


def make_goal(
    measure: Measure | None = None,
    *,
    start: date = MONDAY,
    end: date | None = None,
    later: tuple[tuple[date, Measure], ...] = (),
    pauses: tuple[Pause, ...] = (),
    reserve_weeks: int = 0,
    stairs: tuple[Stair, ...] = (),
    stair: str = "",
) -> Goal:
    """Return a goal of 3 days a week; ``later`` are the plans after the first."""
    first = measure or days_measure()
    return Goal(
        uid="g",
        specific=Specific("walk"),
        measurable=Measurable(first),
        time_bound=TimeBound(start, end),
        plans=(
            Plan(start, first, stair=stair),
            *(Plan(day, asked, stair=stair) for day, asked in later),
        ),
        achievable=Achievable(stairs),
        pauses=pauses,
        reserve_weeks=reserve_weeks,
    )


def check_in(day: date, amount: float | None = None, at: int = 0, note: str = "") -> CheckIn:
    return CheckIn("g", day, amount, note, at)


def check_ins(*days: date) -> tuple[CheckIn, ...]:
    return tuple(check_in(day) for day in days)


def in_march(*numbers: int) -> tuple[CheckIn, ...]:
    """Return a check-in for each of these days of March 2026."""
    return check_ins(*(march(number) for number in numbers))


def progress(
    goal: Goal, entries: tuple[CheckIn, ...], today: date, calendar: Calendar = CALENDAR
) -> Progress:
    return progress_of(goal, entries, today, calendar)


def make_draft(**answers: object) -> GoalDraft:
    """Return a draft that is finished, whatever ``answers`` change."""
    whole = GoalDraft("d", action="walk", days="3", start="2 Mar 2026")
    return replace(whole, **answers)  # type: ignore[arg-type]


def full_draft(**answers: object) -> GoalDraft:
    """Return a draft with every field answered."""
    whole = make_draft(
        wish="I want to be calmer",
        action="sit and breathe",
        place="in the kitchen",
        company="with Ana",
        days="5",
        amount="10",
        unit="minutes",
        baseline="1",
        less="twice",
        expected="five times",
        more="every day",
        stairs=(
            StairDraft("one-off", "Buy a cushion", difficulty=1, done_on=date(2026, 2, 20)),
            StairDraft("low", "Two short ones", "2", "5", 3),
            StairDraft("mid", "", "3", "", 5),
        ),
        confidence=7,
        confidence_reason="I did it before",
        obstacle="I am tired",
        response="sit for one minute",
        resources="an app",
        why="I want to sleep",
        area="mind",
        others=0,
        guilt=1,
        value=4,
        enjoyment=3,
        voice="my own",
        end="31 May 2026",
        weekdays=frozenset({0, 2, 4}),
        cue="after breakfast",
        review_every="2 weeks",
        next_session="12 March 2026",
    )
    return replace(whole, **answers)  # type: ignore[arg-type]


def goal_of(draft: GoalDraft, today: date = MONDAY) -> Goal:
    return new_goal(draft, read(draft, today), "g", 7)
