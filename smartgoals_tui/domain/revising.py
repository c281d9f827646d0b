"""The five letters of a goal answered anew: what changes, from when on, and what stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from smartgoals_tui.domain.coach.words import content_words, stem
from smartgoals_tui.domain.compose import draft_from, lowest, new_goal, with_plan
from smartgoals_tui.domain.dates import describe_day, format_short
from smartgoals_tui.domain.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.endings import ended, time_away
from smartgoals_tui.domain.goal import Goal, LookBack, Outcome, Revision, Status
from smartgoals_tui.domain.letters import FIELD_LABELS, LETTERS
from smartgoals_tui.domain.plan import Plan, Stair
from smartgoals_tui.domain.reading import Reading
from smartgoals_tui.domain.text import cut, one_line
from smartgoals_tui.domain.week import DAY_NAMES, Calendar

SAME_SHARE = 1 / 2
"""The share of its telling words that an action keeps while it still means the same."""


def revised_goal(
    goal: Goal,
    draft: GoalDraft,
    reading: Reading,
    calendar: Calendar,
    reason: str = "",
    learned: str = "",
) -> Goal:
    """Return ``goal`` with the answers of ``draft``; no week that is over is judged anew.

    A plan that asks more starts next week, one that asks less starts today. Where a goal that was
    over goes on, the days in between are a pause.

    Args:
        goal: the goal as it is.
        draft: the new answers.
        reading: what they mean, read with the answers of ``goal`` as those before.
        calendar: where weeks begin.
        reason: why it changes, in the person's words.
        learned: what they learned.

    Raises:
        InvalidValue: an answer is missing or wrong.
    """
    fresh = new_goal(draft, reading, goal.uid, goal.created)
    # Both read back: "in 12 weeks" would mean nothing in the history.
    changes = describe_changes(draft_from(goal, draft.uid), draft_from(fresh, draft.uid))
    if not changes:
        return goal
    today = reading.today
    goes_on = goal.status is Status.ACTIVE and (fresh.end is None or fresh.end >= today)
    return replace(
        fresh,
        achievable=replace(fresh.achievable, further=goal.achievable.further),
        plans=_revised_plans(goal, fresh, today, calendar),
        pauses=(*goal.pauses, *(time_away(goal, today) if goes_on else ())),
        revisions=(*goal.revisions, Revision(today, changes, reason, learned)),
        status=goal.status,
        reserve_weeks=goal.reserve_weeks,
        look_backs=goal.look_backs,
    )


def describe_effect(before: Goal, after: Goal, today: date) -> str:
    """Say from when on what is asked: "From Mon 30 Nov: 5 days a week. Until then: …"."""
    plan, now = after.plans[-1], before.plan_on(today)
    asked = one_line(plan.measure.describe())
    if (plan.measure, plan.weekdays) == (before.plans[-1].measure, before.plans[-1].weekdays):
        return f"What is asked stays as it is: {asked}."
    if plan.start <= today:
        return f"From today: {asked}."
    until = f" Until then: {one_line(now.measure.describe())}." if before.start <= today else ""
    return f"From {format_short(plan.start, today)}: {asked}.{until}"


def is_another_goal(before: GoalDraft, after: GoalDraft) -> bool:
    """Tell whether an action means something else: more than half of its telling words are new.

    Forms of a word are one, and of two actions the one with fewer words counts: "walk" and "walk
    by the river" are one goal.
    """
    old, new = _meaning(before.action), _meaning(after.action)
    if not old or not new:
        return False
    return len(old & new) < SAME_SHARE * min(len(old), len(new))


def another_goal(goal: Goal, draft: GoalDraft, reading: Reading, uid: str, created: int) -> Goal:
    """Return a goal of its own that ``draft``, meant as a revision of ``goal``, describes.

    It begins today at the earliest and remembers where it came from.

    Raises:
        InvalidValue: an answer is missing or wrong.
    """
    if reading.start is not None:
        reading = replace(reading, start=max(reading.start, reading.today))
    return new_goal(replace(draft, follows=goal.uid), reading, uid, created)


def replaced(goal: Goal, by: Goal, today: date) -> Goal:
    """Return ``goal`` let go in favour of another; its history stays."""
    return ended(goal, LookBack(today, Outcome.LET_GO, onward=f"went on as “{by.title}”"))


def _meaning(action: str) -> frozenset[str]:
    return frozenset(stem(word) for word in content_words(one_line(action)))


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
    stair = _standing(latest, fresh.achievable.stairs) or lowest(fresh.achievable.stairs)
    measure = stair.measure or latest.measure
    weekdays = fresh.plans[0].weekdays
    if (measure, weekdays, stair.uid) == (latest.measure, latest.weekdays, latest.stair):
        return goal.plans
    plan = Plan(today, measure, weekdays, stair.uid, "revised")
    return with_plan(goal.plans, plan, today, calendar)


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
