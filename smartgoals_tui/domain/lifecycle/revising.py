"""Revising a goal: what may be changed, what becomes of its plans, and from when on.

The past is never judged again. What is asked changes from next week where it is
more, and from today where it is less; the weeks before this one keep their
plans, the start they were counted from, and the end they were counted to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.drafting.convert import (
    draft_from,
    lowest,
    new_goal,
    plans_with,
    with_deadlines,
)
from smartgoals_tui.domain.drafting.diff import describe_changes
from smartgoals_tui.domain.drafting.validate import Problem, Reading, read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal, Revision
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, asks_more
from smartgoals_tui.domain.goal.parts import TimeBound
from smartgoals_tui.domain.goal.plan import Plan, Stair, stairs_within
from smartgoals_tui.domain.lifecycle.endings import RESTS_UNTIL_THEN, time_away
from smartgoals_tui.domain.lifecycle.pausing import fully_paused
from smartgoals_tui.domain.text.dates import describe_day, format_short
from smartgoals_tui.domain.text.text import capitalise, line_of, one_line, shorten
from smartgoals_tui.domain.text.week import Calendar


def read_revision(
    draft: GoalDraft,
    today: date,
    goal: Goal,
    calendar: Calendar,
    check_ins: Iterable[CheckIn] = (),
) -> Reading:
    """Return what ``draft`` means as a revision of ``goal``, with every problem found.

    Args:
        draft: the answers.
        today: the day on which they are read.
        goal: the goal they revise.
        calendar: where weeks begin.
        check_ins: those of the goal; what was done is not to be left before a later start.
    """
    reading = read(draft, today)
    further = revision_problems(goal, reading, calendar, check_ins)
    return replace(reading, problems=(*reading.problems, *further))


def revision_problems(
    goal: Goal, reading: Reading, calendar: Calendar, check_ins: Iterable[CheckIn] = ()
) -> tuple[Problem, ...]:
    """Return what a revision must not do to dates that have passed, in words.

    The start stays once weeks were counted from it or anything was logged; before that it may be
    moved to any day to come. The end may be any day to come that leaves more than pauses, or stay
    as it is.
    """
    problems = (
        ("start", _start_problem(goal, reading, calendar, check_ins)),
        ("end", _end_problem(goal, reading)),
    )
    return tuple(Problem(field, message) for field, message in problems if message)


def revised_goal(goal: Goal, draft: GoalDraft, reading: Reading, calendar: Calendar) -> Goal:
    """Return ``goal`` with the answers of ``draft``; as it is where none of them is new.

    A plan that asks more starts next week, one that asks less starts today. A goal whose end has
    passed and that goes on rests for the days in between. The revision keeps the reason and what
    was learned.

    Raises:
        InvalidValue: an answer is missing or wrong, or would judge the past again.
    """
    fresh = _keeping_ticks(goal, new_goal(draft, reading, goal.uid, goal.created))
    if problems := revision_problems(goal, reading, calendar):
        raise InvalidValue(problems[0].message)
    # Both read back: "in 12 weeks" would mean nothing in the history.
    changes = describe_changes(draft_from(goal, draft.uid), draft_from(fresh, draft.uid))
    if not changes:
        return goal
    revision = Revision(reading.today, changes, draft.reason.strip(), draft.learned.strip())
    away = time_away(goal, reading.today) if fresh.end != goal.end else ()
    return replace(
        fresh,
        achievable=replace(fresh.achievable, further=goal.achievable.further),
        plans=_revised_plans(goal, fresh, reading.today, calendar),
        pauses=(*goal.pauses, *away),
        revisions=(*goal.revisions, revision),
        status=goal.status,
        reserve_weeks=goal.reserve_weeks,
        look_backs=goal.look_backs,
    )


def with_words(revised: Goal, reason: str, learned: str) -> Goal:
    """Return ``revised`` with the words on its latest revision: the reason, what was learned."""
    latest = replace(revised.revisions[-1], reason=reason.strip(), learned=learned.strip())
    return replace(revised, revisions=(*revised.revisions[:-1], latest))


def describe_effect(before: Goal, after: Goal, today: date) -> tuple[str, ...]:
    """Say when a revision takes effect, in sentences.

    "5 days a week from Mon 30 Nov; until then 3 days a week." Nothing about the past but that it
    stays, and nothing of that while there is none.
    """
    plan, current = after.plans[-1], after.plan_on(today)
    asked = capitalise(_asked(plan, after))
    # Until the change the stair is called what it was called.
    until_then = _asked(current, before)
    if after.start > today:
        return (f"It starts on {format_short(after.start, today)}: {_asked(plan, after)}.",)
    if after.end is not None and after.end < today:
        said = [f"It ended on {format_short(after.end, today)}: nothing is asked any more."]
    elif after.end is not None and after.end < plan.start:
        ends, since = (format_short(day, today) for day in (after.end, plan.start))
        said = [f"{asked} would begin on {since}, but it ends on {ends}: until then {until_then}."]
    elif _reads_the_same(plan, before.plans[-1]):
        since = f" from {format_short(plan.start, today)}" if plan.start > today else ""
        said = [f"What is asked stays the same: {_asked(plan, after)}{since}."]
    elif plan.start > today:
        since = format_short(plan.start, today)
        said = [f"{asked} from {since}; until then {until_then}."]
    else:
        said = [f"{asked} from today."]
    if len(after.pauses) > len(before.pauses):
        first = format_short(after.pauses[-1].start, today)
        said.append(f"The days since {first} count as a pause: no streak is lost.")
    if before.start < today:
        said.append("The weeks behind you stay as they were.")
    return tuple(said)


# Dates


def _start_problem(
    goal: Goal, reading: Reading, calendar: Calendar, check_ins: Iterable[CheckIn]
) -> str:
    start, today = reading.start, reading.today
    if start is None or start == goal.start:
        return ""
    began = f"It began on {describe_day(goal.start)}"
    if goal.start < calendar.week_of(today).start:
        return f"{began}, and the weeks since then count: the start stays. p pauses a goal."
    if any(True for _ in check_ins):
        return f"{began}, and what you have done counts: the start stays. p pauses a goal."
    if start < today:
        return f"{describe_day(start)} is over: nothing was asked then. Start today or later."
    return ""


def _end_problem(goal: Goal, reading: Reading) -> str:
    end = reading.end
    if end is None or end == goal.end:
        return ""
    if end < reading.today:
        return f"{describe_day(end)} is over. b looks back at the goal and ends it."
    start = reading.start or goal.start
    if start <= end and fully_paused(replace(goal, time_bound=TimeBound(start, end))):
        return RESTS_UNTIL_THEN
    return ""


# Plans


def _keeping_ticks(goal: Goal, fresh: Goal) -> Goal:
    """Return ``fresh`` with the stairs ticked that were ticked while its answers were a draft.

    A step of something done once stays where it was done: a week behind counts it.
    """
    ticked = {stair.uid: stair.done_on for stair in goal.achievable.stairs}
    stairs = tuple(
        replace(stair, done_on=stair.done_on or ticked.get(stair.uid))
        for stair in fresh.achievable.stairs
    )
    if goal.kind is MeasureKind.ONCE:
        kept = {stair.uid for stair in stairs}
        gone = (stair for stair in goal.achievable.stairs if stair.uid not in kept)
        stairs = (*(stair for stair in gone if stair.done_on), *stairs)
    return replace(fresh, achievable=replace(fresh.achievable, stairs=stairs))


def _revised_plans(goal: Goal, fresh: Goal, today: date, calendar: Calendar) -> tuple[Plan, ...]:
    # The latest plan may begin only next week; it is the one that the answers show.
    latest, weekdays = goal.plans[-1], fresh.plans[0].weekdays
    stairs = stairs_within(fresh.achievable.stairs)
    stair = _standing(latest, stairs) or _nearest(stairs, latest.measure)
    measure = stair.measure or latest.measure
    plan = with_deadlines(
        Plan(today, measure, weekdays, stair.uid, "revised"), fresh.achievable.stairs, fresh.end
    )
    if goal.start > today or fresh.start > today:
        # Nothing has been judged by the plans there are.
        reason = latest.reason if stair.uid == latest.stair else ""
        return (replace(plan, start=fresh.start, reason=reason),)
    # The plan of an older file may name no stair, and goes on naming none.
    named = any(stair.uid == latest.stair for stair in goal.achievable.stairs)
    if _asks_the_same(plan, latest) and (stair.uid == latest.stair or not named):
        return goal.plans
    current = goal.plan_on(today)
    if _asks_the_same(plan, current) and stair.uid == current.stair:
        # A change that was still to come is thought better of.
        return tuple(plan for plan in goal.plans if plan.start <= today)
    return plans_with(goal, plan, today, calendar)


def _standing(plan: Plan, stairs: tuple[Stair, ...]) -> Stair | None:
    """Return the stair of ``plan`` if it is still there and still says what is asked.

    A one-off asks what the stair before it asked.
    """
    stair = next((stair for stair in stairs if stair.uid == plan.stair), None)
    if stair is None or stair.measure:
        return stair
    return stair if any(stair.measure == plan.measure for stair in stairs) else None


def _nearest(stairs: tuple[Stair, ...], measure: Measure) -> Stair:
    """Return the highest stair that asks no more than ``measure``; the lowest where none does."""
    below = [stair for stair in stairs if stair.measure and not asks_more(stair.measure, measure)]
    return below[-1] if below else lowest(stairs)


def _asks_the_same(plan: Plan, other: Plan) -> bool:
    return replace(plan, start=other.start, stair=other.stair, reason=other.reason) == other


def _reads_the_same(plan: Plan, other: Plan) -> bool:
    """Tell whether two plans ask the same in words; the usual amount of a total is not told."""
    asked, others = plan.measure.describe(), other.measure.describe()
    return asked == others and plan.weekdays == other.weekdays


def _asked(plan: Plan, goal: Goal) -> str:
    """Say what a plan asks: "2 days a week (Mon, Thu), on the stair “One minute”"."""
    asked = line_of(plan.describe())
    stairs = goal.achievable.stairs
    stair = next((stair for stair in stairs[:-1] if stair.uid == plan.stair), None)
    if stair is None or one_line(stair.title).casefold() == plan.measure.describe().casefold():
        return asked
    return f"{asked}, on the step {shorten(stair.title, 40)}"
