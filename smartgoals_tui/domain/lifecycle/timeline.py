"""The past of a goal in words: a day, a week, a stair, and what a history does not know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from smartgoals_tui.domain.drafting.sentence import is_half_plan
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Outcome, Revision
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, without_unit
from smartgoals_tui.domain.lifecycle.stair_moves import Standing
from smartgoals_tui.domain.progress.judging import JudgedWeek
from smartgoals_tui.domain.progress.progress import DayMark, DayState
from smartgoals_tui.domain.progress.progress_wording import count_words
from smartgoals_tui.domain.progress.review import Review
from smartgoals_tui.domain.progress.week_names import NAMES, ShownWeek, names_of
from smartgoals_tui.domain.text.dates import describe_day, short_day
from smartgoals_tui.domain.text.numbers import format_amount, with_unit
from smartgoals_tui.domain.text.text import line_of, one_line, shorten
from smartgoals_tui.domain.text.week import Week

TITLE_LENGTH = 60
"""How much of another goal's title is told."""


def describe_mark(mark: DayMark, measure: Measure, check_ins: int, today: date) -> str:
    """Say a day in full: "Tue 17 Nov 2026: 10 minutes, the day counts"."""
    return f"{describe_day(mark.day)}: {_mark_words(mark, measure, check_ins, today)}"


def _mark_words(mark: DayMark, measure: Measure, check_ins: int, today: date) -> str:
    if check_ins:
        return _amount_words(mark, measure, check_ins)
    if mark.state is DayState.OPEN and mark.day > today:
        return "still to come"
    return {
        DayState.OPEN: "nothing logged yet",
        DayState.EMPTY: "nothing logged",
        DayState.PAUSED: "paused",
        DayState.BEFORE: "before the start",
        DayState.AFTER: "after the end",
    }.get(mark.state, "")


def _amount_words(mark: DayMark, measure: Measure, check_ins: int) -> str:
    several = f" in {check_ins} check-ins" if check_ins > 1 else ""
    if _is_plain_day(measure):
        return f"done{several}"
    words = with_unit(mark.amount, line_of(measure.unit))
    if measure.cap is not None:
        within = "more than" if mark.state is DayState.OVER else "within"
        return f"{words}{several}, {within} {format_amount(measure.cap)}"
    if mark.state is DayState.NONE:
        return "none of it"
    if mark.state is DayState.PARTLY and measure.amount is not None:
        return f"{words} of {format_amount(measure.amount)}{several}"
    counts = ", the day counts" if measure.kind is MeasureKind.DAYS else ""
    return f"{words}{several}{counts}"


def _is_plain_day(measure: Measure) -> bool:
    """Tell whether a day only counts or does not: no amount is asked, and none is to be kept to."""
    is_days = measure.kind is MeasureKind.DAYS
    return is_days and measure.amount is None and measure.cap is None


def describe_judged(
    judged: JudgedWeek,
    today: date,
    hidden: bool = False,
    is_reserved: bool = False,
    start: date | None = None,
) -> str:
    """Say a week in full: "16–22 Nov: 4 of 5, still open. Plan: 5 days a week".

    Where the goal's ``start`` is known, a first week too short to ask anything is a warm-up.
    """
    measure = without_unit(judged.measure) if hidden else judged.measure
    year = "" if judged.week.start.year == today.year else f" {judged.week.start.year}"
    done = line_of(count_words(judged._replace(measure=measure)))
    plan = line_of(measure.describe()).removesuffix(" each time")
    state = NAMES[ShownWeek.RESERVED].full if is_reserved else names_of(judged, start=start).full
    return f"{judged.week.label}{year}: {done}, {state}. Plan: {plan}"


def standing_words(standings: Iterable[Standing], today: date) -> str:
    """Say when a stair was stood on, the latest first: "since 9 Nov, 5 Oct–18 Oct"."""
    parts = []
    for first, last in standings:
        start = short_day(first, today)
        if last is None:
            parts.append(f"{'since' if first <= today else 'from'} {start}")
        elif first > today:
            parts.append(f"from {start}")
        else:
            parts.append(f"{start}–{short_day(last, today)}")
    return ", ".join(reversed(parts))


def same_day_words(goal: Goal, check_ins: Iterable[CheckIn], day: date) -> str:
    """Say that the check-ins of one day add up; empty while it has one at most."""
    measure = goal.plan_on(day).measure
    usual = measure.usual_amount
    those = [check_in for check_in in check_ins if check_in.day == day]
    if len(those) < 2:
        return ""
    words = f"This day has {len(those)} check-ins now"
    if _is_plain_day(measure):
        return f"{words} and counts once."
    total = sum(usual if check_in.amount is None else check_in.amount for check_in in those)
    return f"{words}; together they are {with_unit(total, line_of(measure.unit))}."


def joined_day_words(
    goal: Goal, check_ins: Iterable[CheckIn], day: date, amount: float | None, hidden: bool = False
) -> str:
    """Say what a check-in of ``amount`` finds on its day; empty where it is the first.

    ``check_ins`` are the others of the goal; an ``amount`` of None counts as the usual one.
    """
    measure = goal.plan_on(day).measure
    usual = measure.usual_amount
    there = [
        usual if check_in.amount is None else check_in.amount
        for check_in in check_ins
        if check_in.day == day
    ]
    if not there:
        return ""
    if _is_plain_day(measure):
        return "That day already has a check-in: both stay, and it counts once."
    unit = "" if hidden else line_of(measure.unit)
    before, together = sum(there), sum(there) + (usual if amount is None else amount)
    return f"That day already has {with_unit(before, unit)}: together {format_amount(together)}."


def gap_words(goal: Goal, today: date) -> tuple[str, ...]:
    """Say what the history of plans leaves open, as files of older versions may."""
    said = []
    first = goal.plans[0].start
    if first > goal.start:
        last = describe_day(first - timedelta(days=1))
        said.append(
            f"What was planned from {describe_day(goal.start)} to {last} is not known; "
            "those weeks are judged by the first plan that is."
        )
    plan, stairs = goal.plan_on(today), goal.achievable.stairs
    if stairs and plan.stair not in {stair.uid for stair in stairs}:
        way = "; + and - put you on one" if any(stair.measure for stair in stairs) else ""
        said.append(f"The plan names no step of these stairs{way}.")
    return tuple(said)


class Event(NamedTuple):
    """Something that happened to a goal, besides check-ins."""

    day: date
    what: str
    details: tuple[str, ...] = ()
    """More about it, much of it in the person's own words."""


class RelatedGoals(NamedTuple):
    """The goals that a goal is linked with: its predecessor and its successors."""

    before: Goal | None = None
    after: tuple[Goal, ...] = ()


def related_goals(goal: Goal, goals: Iterable[Goal]) -> RelatedGoals:
    """Return the goals among ``goals`` that ``goal`` is linked with."""
    before, after = None, []
    for candidate in goals:
        if candidate.uid == goal.follows:
            before = candidate
        if candidate.follows == goal.uid:
            after.append(candidate)
    return RelatedGoals(before, tuple(after))


def timeline(
    goal: Goal,
    reviews: Iterable[Review] = (),
    related: RelatedGoals = RelatedGoals(),  # noqa: B008 - never changes
) -> tuple[Event, ...]:
    """Return the life of a goal, the latest first.

    It is made of the start, plans, pauses, revisions, what was said of it in ``reviews``, the look
    backs at its ends, and ``related``, the goals it came from and went on as.
    """
    events = [Event(goal.start, "The start")]
    if goal.follows:
        title = shorten(related.before.title, TITLE_LENGTH) if related.before else ""
        events.append(Event(goal.start, "Came from another goal", _non_empty(title)))
    for successor in related.after:
        words = _non_empty(shorten(successor.title, TITLE_LENGTH))
        events.append(Event(successor.start, "Went on as another goal", words))
    for plan in goal.plans:
        stair = next((stair for stair in goal.achievable.stairs if stair.uid == plan.stair), None)
        words = _non_empty(plan.describe(), plan.reason or (stair.title if stair else ""))
        events.append(Event(plan.start, "Plan", words))
    for pause in goal.pauses:
        until = f"until {describe_day(pause.end)}" if pause.end else "until you end it"
        events.append(Event(pause.start, f"Pause {until}", _non_empty(pause.reason, pause.note)))
    for change in revisions_with_words(goal):
        reason, learned = _said("Why", change.reason), _said("Learned", change.learned)
        events.append(Event(change.day, "Change", _non_empty(*change.changes, reason, learned)))
    events += _reviewed(goal, reviews)
    for end in goal.look_backs:
        close = "" if end.closeness is None else f"{end.closeness} of 10 close"
        words = _non_empty(close, _said("Helped", end.helped), _said("Taken along", end.onward))
        # Whether another goal came of it, its own event tells.
        chosen = "another goal from it" if end.outcome is Outcome.FOLLOWED else end.outcome
        events.append(Event(end.day, f"Looked back: {chosen}", words))
    # Of one day, what came later stands first too.
    return tuple(sorted(events, key=lambda event: event.day)[::-1])


def revisions_with_words(goal: Goal) -> tuple[Revision, ...]:
    """Return the revisions of ``goal`` as they are told: without half a plan that one tells of."""
    told = []
    for revision in goal.revisions:
        changes = tuple(change for change in revision.changes if not is_half_plan(change))
        if changes or not revision.changes or one_line(revision.learned):
            told.append(replace(revision, changes=changes))
    return tuple(told)


def _reviewed(goal: Goal, reviews: Iterable[Review]) -> Iterable[Event]:
    """Say what was found of weeks with ``goal``; of one with nothing to tell, nothing."""
    for review in reviews:
        said = review.of(goal.uid)
        if said is None:
            continue
        words = _non_empty(
            _said("Helped", said.helped),
            _said("In the way", said.hindered),
            _said("Different", said.different),
        )
        if words:
            # Weeks are looked back at when they are over.
            week = Week(review.week)
            yield Event(week.end + timedelta(days=1), f"Week {week.label}", words)


def _said(name: str, words: str) -> str:
    return f"{name}: {words}" if one_line(words) else ""


def _non_empty(*texts: str) -> tuple[str, ...]:
    return tuple(filter(None, map(line_of, texts)))
