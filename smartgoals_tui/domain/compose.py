"""From a finished draft to a goal, and from a goal back to a draft that revises it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from smartgoals_tui.domain.dates import describe_day
from smartgoals_tui.domain.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal import (
    Achievable,
    Goal,
    Measurable,
    Motives,
    Relevant,
    Revision,
    Specific,
    TimeBound,
)
from smartgoals_tui.domain.letters import FIELD_LABELS, LETTERS
from smartgoals_tui.domain.numbers import write_amount
from smartgoals_tui.domain.plan import (
    WHOLE_GOAL,
    Measure,
    MeasureKind,
    Plan,
    Stair,
    asks_more,
    plan_on,
)
from smartgoals_tui.domain.reading import Reading
from smartgoals_tui.domain.text import cut, one_line
from smartgoals_tui.domain.week import DAY_NAMES, Calendar


def new_goal(draft: GoalDraft, reading: Reading, uid: str, created: int) -> Goal:
    """Return the goal that a finished draft describes; the person starts on its lowest stair.

    Raises:
        InvalidValue: an answer is missing or wrong; ``reading.problems`` says which.
    """
    measure, start = _required(reading)
    stair = _lowest(reading.stairs)
    plan = Plan(start, stair.measure or measure, draft.weekdays, stair.uid)
    return Goal(
        uid=uid,
        specific=Specific(reading.action, draft.wish, draft.place, draft.company),
        measurable=Measurable(measure, reading.baseline, draft.less, draft.expected, draft.more),
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
        ),
        time_bound=TimeBound(
            start, reading.end, draft.cue, reading.review_every, reading.next_session
        ),
        plans=(plan,),
        wording=draft.wording,
        created=created,
        follows=draft.follows,
    )


def revised_goal(goal: Goal, draft: GoalDraft, reading: Reading, calendar: Calendar) -> Goal:
    """Return ``goal`` with the answers of ``draft``; its past plans stay as they were.

    A plan that asks more starts next week, one that asks less starts today.

    Raises:
        InvalidValue: an answer is missing or wrong.
    """
    fresh = new_goal(draft, reading, goal.uid, goal.created)
    # Both read back: "in 12 weeks" would mean nothing in the history.
    changes = describe_changes(draft_from(goal, draft.uid), draft_from(fresh, draft.uid))
    if not changes:
        return goal
    revision = Revision(reading.today, changes)
    return replace(
        fresh,
        achievable=replace(fresh.achievable, further=goal.achievable.further),
        plans=_revised_plans(goal, fresh, reading.today, calendar),
        pauses=goal.pauses,
        revisions=(*goal.revisions, revision),
        status=goal.status,
        reserve_weeks=goal.reserve_weeks,
        look_backs=goal.look_backs,
    )


def move_to_stair(
    goal: Goal, stair: Stair, today: date, calendar: Calendar, reason: str = ""
) -> Goal:
    """Return ``goal`` with the person standing on ``stair``: more from next week, less from now.

    The new plan keeps the person's ``reason``, or says where it leads.
    """
    current = goal.plan_on(today)
    measure = stair.measure or current.measure
    why = one_line(reason) or f"to the stair {stair.title}"
    plan = replace(current, measure=measure, stair=stair.uid, reason=why)
    return replace(goal, plans=_with_plan(goal.plans, plan, today, calendar))


def draft_from(goal: Goal, uid: str) -> GoalDraft:
    """Return the answers that ``goal`` was made of, as text, for a revision."""
    measure, achievable, relevant = goal.measurable.measure, goal.achievable, goal.relevant
    is_days = measure.kind is MeasureKind.DAYS
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
        days=write_amount(measure.target) if is_days else "",
        total="" if is_days else write_amount(measure.target),
        amount=_number(measure.amount),
        unit=measure.unit,
        baseline=_number(goal.measurable.baseline),
        less=goal.measurable.less,
        expected=goal.measurable.expected,
        more=goal.measurable.more,
        stairs=tuple(
            _stair_draft(stair, measure) for stair in achievable.stairs if stair.uid != WHOLE_GOAL
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
        start=describe_day(time_bound.start),
        end=describe_day(time_bound.end) if time_bound.end else "",
        weekdays=goal.plans[-1].weekdays,
        cue=time_bound.cue,
        review_every=str(time_bound.review_every or ""),
        next_session=describe_day(time_bound.next_session) if time_bound.next_session else "",
        wording=goal.wording,
    )


def describe_changes(before: GoalDraft, after: GoalDraft) -> tuple[str, ...]:
    """Return one line for each answer that differs: "How often: 5 → 3"."""
    owned = [field for info in LETTERS.values() for field in info.fields]
    lines = []
    for name in (*owned, "wording"):
        answers = getattr(before, name), getattr(after, name)
        old, new = (_words(answer) for answer in answers)
        label = FIELD_LABELS.get(name, "The sentence")
        if old != new:
            lines.append(f"{label}: {old or 'nothing'} → {new or 'nothing'}")
        elif _text(answers[0]) != _text(answers[1]):
            # What changed lies beyond what a line shows.
            lines.append(f"{label}: reworded")
    return tuple(lines)


def _text(answer: object) -> str:
    return answer.strip() if isinstance(answer, str) else ""


def _required(reading: Reading) -> tuple[Measure, date]:
    if reading.problems:
        raise InvalidValue(reading.problems[0].message)
    if reading.measure is None or reading.start is None:
        raise InvalidValue("The goal needs a measure and a start.")
    return reading.measure, reading.start


def _lowest(stairs: tuple[Stair, ...]) -> Stair:
    """Return the lowest stair that can set a plan; one-offs are ticked off on the way."""
    return next(stair for stair in stairs if stair.measure is not None)


def _standing(plan: Plan, stairs: tuple[Stair, ...]) -> Stair | None:
    """Return the stair of ``plan`` if it is still there and still says what is asked.

    A one-off asks what the stair before it asked.
    """
    stair = next((one for one in stairs if one.uid == plan.stair), None)
    if stair is None or stair.measure:
        return stair
    return stair if any(one.measure == plan.measure for one in stairs) else None


def _revised_plans(goal: Goal, fresh: Goal, today: date, calendar: Calendar) -> tuple[Plan, ...]:
    if goal.start > today or fresh.start > today:
        return fresh.plans
    # The latest plan may begin only next week; it is the one that the answers show.
    latest = goal.plans[-1]
    stair = _standing(latest, fresh.achievable.stairs) or _lowest(fresh.achievable.stairs)
    measure = stair.measure or latest.measure
    weekdays = fresh.plans[0].weekdays
    if (measure, weekdays, stair.uid) == (latest.measure, latest.weekdays, latest.stair):
        return goal.plans
    plan = Plan(today, measure, weekdays, stair.uid, "revised")
    return _with_plan(goal.plans, plan, today, calendar)


def _with_plan(
    plans: tuple[Plan, ...], plan: Plan, today: date, calendar: Calendar
) -> tuple[Plan, ...]:
    """Return ``plans`` with ``plan`` from today or next week on, and none planned after it."""
    current = plan_on(plans, today)
    if asks_more(plan.measure, current.measure):
        start = calendar.week_of(today).next.start
    else:
        start = max(today, plans[0].start)
    kept = tuple(one for one in plans if one.start < start)
    return (*kept, replace(plan, start=start))


def _stair_draft(stair: Stair, whole: Measure) -> StairDraft:
    measure, target, amount = stair.measure, "", ""
    if measure is not None:
        target = write_amount(measure.target)
        amount = "" if measure.amount == whole.amount else _number(measure.amount)
    return StairDraft(stair.uid, stair.title, target, amount, stair.difficulty, stair.done_on)


def _number(value: float | None) -> str:
    return "" if value is None else write_amount(value)


def _words(answer: object) -> str:
    """Say any answer of a draft on one short line."""
    if answer is None:
        return ""
    if isinstance(answer, frozenset):
        return ", ".join(DAY_NAMES[day] for day in sorted(answer))
    if isinstance(answer, tuple):
        return "; ".join(_stair_words(stair) for stair in answer)
    text = answer.value if isinstance(answer, StrEnum) else str(answer)
    return cut(one_line(text), 120)


def _stair_words(stair: StairDraft) -> str:
    numbers = " × ".join(filter(None, (stair.target, stair.amount)))
    difficulty = "" if stair.difficulty is None else f"difficulty {stair.difficulty}"
    done = f"done {describe_day(stair.done_on)}" if stair.done_on else ""
    parts = (one_line(stair.title), numbers and f"({numbers})", difficulty, done)
    return " ".join(filter(None, parts))
