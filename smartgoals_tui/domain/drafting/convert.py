"""From a finished draft to a goal, from stair to stair, and from a goal back to a draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.drafting.validate import Reading
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.goal import Goal, Revision
from smartgoals_tui.domain.goal.letters import LETTERS
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, asks_more
from smartgoals_tui.domain.goal.parts import (
    Achievable,
    Measurable,
    Motives,
    Relevant,
    Specific,
    TimeBound,
)
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, DueStep, Plan, Stair, plan_on, stairs_within
from smartgoals_tui.domain.progress.periods import next_period
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import write_amount
from smartgoals_tui.domain.text.text import capitalise, line_of
from smartgoals_tui.domain.text.week import Calendar


def new_goal(draft: GoalDraft, reading: Reading, uid: str, created: int) -> Goal:
    """Return the goal that a finished draft describes; the person starts on its lowest stair.

    Raises:
        InvalidValue: an answer is missing or wrong; ``reading.problems`` says which.
    """
    measure, start = _required(reading)
    stair = lowest(reading.stairs)
    plan = with_deadlines(
        Plan(start, stair.measure or measure, draft.weekdays, stair.uid),
        reading.stairs,
        reading.end,
    )
    return Goal(
        uid=uid,
        specific=Specific(reading.action, draft.wish, draft.place, draft.company),
        measurable=Measurable(
            measure,
            reading.baseline,
            draft.less,
            draft.expected,
            draft.more,
            reading.effort,
            line_of(draft.done) if measure.kind is MeasureKind.ONCE else "",
        ),
        achievable=Achievable(
            reading.stairs,
            draft.confidence,
            draft.confidence_reason,
            draft.obstacle,
            draft.response,
            draft.resources,
        ),
        relevant=Relevant(
            draft.why,
            draft.area,
            Motives(draft.others, draft.guilt, draft.value, draft.enjoyment),
            draft.voice,
            draft.owner,
        ),
        time_bound=TimeBound(
            start, reading.end, draft.cue, reading.review_every, reading.next_session
        ),
        plans=(plan,),
        wording=draft.wording,
        created=created,
        follows=draft.follows,
        revisions=_left_open(draft, reading.today),
    )


def _left_open(draft: GoalDraft, today: date) -> tuple[Revision, ...]:
    """Return the reasons for letters that were skipped, so that the person finds them later."""
    reasons = ((info.name, draft.skip_reason(letter)) for letter, info in LETTERS.items())
    return tuple(
        Revision(today, (f"{name} is left open",), reason) for name, reason in reasons if reason
    )


def with_deadlines(plan: Plan, stairs: tuple[Stair, ...], end: date | None) -> Plan:
    """Return ``plan`` with the days that it is judged by later, whatever is revised until then.

    Of an amount in all that is the end it was made for; of what is done once, the days its steps
    are due.
    """
    kind = plan.measure.kind
    due = tuple(DueStep(stair.uid, stair.by) for stair in stairs if stair.by and not stair.done_on)
    return replace(
        plan,
        until=end if kind is MeasureKind.IN_ALL else None,
        due=due if kind is MeasureKind.ONCE else (),
    )


def move_to_stair(
    goal: Goal, stair: Stair, today: date, calendar: Calendar, reason: str = ""
) -> Goal:
    """Return ``goal`` with the person standing on ``stair``: more from next week, less from now.

    The new plan keeps the person's ``reason``, or says where it leads. Standing on it already, the
    person stays: what was scheduled after it is called off.
    """
    current = goal.plan_on(today)
    measure = stair.measure or current.measure
    if (stair.uid, measure) == (current.stair, current.measure) and len(goal.plans) > 1:
        # A move that was still to come is thought better of.
        return without_scheduled(goal, today)
    why = line_of(reason) or f"to the step {stair.title}"
    plan = with_deadlines(
        replace(current, measure=measure, stair=stair.uid, reason=why),
        goal.achievable.stairs,
        goal.end,
    )
    return replace(goal, plans=plans_with(goal, plan, today, calendar))


def without_scheduled(goal: Goal, today: date) -> Goal:
    """Return ``goal`` with no plan after the one in force; before its start with the first."""
    plans = tuple(plan for plan in goal.plans if plan.start <= today)
    return replace(goal, plans=plans or goal.plans[:1])


def plans_with(goal: Goal, plan: Plan, today: date, calendar: Calendar) -> tuple[Plan, ...]:
    """Return the plans of ``goal`` with ``plan`` from today or next week on, and none after it.

    It starts with the next period where it asks more than what is asked today or has periods of
    another length, and today where it does not; never before the goal.
    """
    plans = goal.plans
    current = plan_on(plans, today).measure
    if plan.measure.weeks != current.weeks or asks_more(plan.measure, current):
        start = max(next_period(goal, today, calendar), goal.start)
    else:
        start = max(today, plans[0].start)
    kept = tuple(plan for plan in plans if plan.start < start)
    if not kept and goal.start < start:
        # The first plan known judges the days before it too: see ``plan_on``.
        kept = (replace(plans[0], start=goal.start),)
    return (*kept, replace(plan, start=start))


def draft_from(goal: Goal, uid: str) -> GoalDraft:
    """Return the answers that ``goal`` was made of, as text, for a revision."""
    measure, achievable, relevant = goal.measurable.measure, goal.achievable, goal.relevant
    asked = goal.measurable.asked
    is_days, is_once = asked.kind is MeasureKind.DAYS, asked.kind is MeasureKind.ONCE
    time_bound = goal.time_bound
    return GoalDraft(
        uid=uid,
        revises=goal.uid,
        follows=goal.follows,
        wish=goal.specific.wish,
        action=goal.specific.action,
        place=goal.specific.place,
        company=goal.specific.company,
        kind=measure.kind,
        often=goal.measurable.describe(),
        days=write_amount(asked.target) if is_days else "",
        total="" if is_days or is_once else write_amount(asked.target),
        amount=_number(asked.amount),
        unit=asked.unit or ("days" if asked.on_days else ""),
        cap=_number(asked.cap),
        period="" if asked.weeks == 1 else str(asked.weeks),
        done=goal.measurable.done,
        baseline=_number(goal.measurable.baseline),
        less=goal.measurable.less,
        expected=goal.measurable.expected,
        more=goal.measurable.more,
        stairs=tuple(
            _stair_draft(stair, asked) for stair in achievable.stairs if stair.uid != WHOLE_GOAL
        ),
        confidence=achievable.confidence,
        confidence_reason=achievable.confidence_reason,
        obstacle=achievable.obstacle,
        response=achievable.response,
        resources=achievable.resources,
        why=relevant.why,
        area=relevant.area,
        others=relevant.motives.others,
        guilt=relevant.motives.guilt,
        value=relevant.motives.value,
        enjoyment=relevant.motives.enjoyment,
        voice=relevant.voice,
        owner=relevant.owner,
        start=describe_day(time_bound.start),
        end=describe_day(time_bound.end) if time_bound.end else "",
        weekdays=goal.plans[-1].weekdays,
        cue=time_bound.cue,
        review_every=str(time_bound.review_every or ""),
        next_session=describe_day(time_bound.next_session) if time_bound.next_session else "",
        wording=goal.wording,
    )


def _required(reading: Reading) -> tuple[Measure, date]:
    if reading.problems:
        raise InvalidValue(reading.problems[0].message)
    if reading.measure is None or reading.start is None:
        raise InvalidValue("The goal needs a measure and a start.")
    return reading.measure, reading.start


def lowest(stairs: tuple[Stair, ...]) -> Stair:
    """Return the lowest stair that can set a plan; one-offs are ticked off on the way."""
    return next(stair for stair in stairs_within(stairs) if stair.measure is not None)


def _stair_draft(stair: Stair, whole: Measure) -> StairDraft:
    measure, target, amount = stair.measure, "", ""
    if measure is not None:
        target = write_amount(measure.target)
        amount = "" if measure.amount == whole.amount else _number(measure.amount)
        if measure.cap != whole.cap:
            amount = _number(measure.cap)
    # A title made of the measure is made again when the measure changes.
    title = "" if measure and stair.title == capitalise(measure.describe()) else stair.title
    by = describe_day(stair.by) if stair.by else ""
    return StairDraft(stair.uid, title, target, amount, stair.difficulty, stair.done_on, by)


def _number(value: float | None) -> str:
    return "" if value is None else write_amount(value)
