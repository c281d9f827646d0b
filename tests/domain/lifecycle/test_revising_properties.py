"""The law of revisions: no week that has ended is ever judged again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.convert import draft_from, move_to_stair
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.plan import Pause, Plan
from smartgoals_tui.domain.lifecycle.revising import read_revision, revised_goal
from smartgoals_tui.domain.lifecycle.successor import another_goal
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState, judge_weeks
from smartgoals_tui.domain.progress.periods import next_period
from smartgoals_tui.domain.progress.progress import progress_of
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.week import Calendar
from tests.domain.builders import MONDAY, goal_of, make_draft

SPAN = 50
AMOUNTS = ("", "0.5", "5", "10")


def day(offset: int) -> date:
    return MONDAY + timedelta(days=offset)


offsets = st.integers(0, SPAN)
days = offsets.map(day)
ends = st.just("") | offsets.map(lambda offset: describe_day(day(offset)))
calendars = st.builds(Calendar, st.sampled_from([0, 5, 6]))
stairs = st.lists(
    st.builds(
        StairDraft,
        st.sampled_from("abc"),
        st.sampled_from(["Low", "Mid"]),
        st.sampled_from(["", "1", "2", "4"]),
        st.sampled_from(AMOUNTS),
    ),
    max_size=3,
    unique_by=lambda stair: stair.uid,
).map(tuple)
measures = {
    "kind": st.sampled_from(MeasureKind),
    "period": st.sampled_from(["", "", "2", "4"]),
    "days": st.sampled_from("1234567"),
    "total": st.sampled_from(["0.3", "7", "20"]),
    "amount": st.sampled_from(AMOUNTS),
    "unit": st.sampled_from(["", "minutes", "km"]),
    "stairs": stairs,
    "weekdays": st.frozensets(st.integers(0, 6)),
}
answers = st.fixed_dictionaries(
    {},
    optional={
        **measures,
        "action": st.sampled_from(["walk", "sit and breathe", "walk the dog"]),
        "why": st.sampled_from(["", "for my back"]),
        "start": offsets.map(lambda offset: describe_day(day(offset))),
        "end": ends,
    },
)


@st.composite
def drafts(draw):
    draft = make_draft(**draw(st.fixed_dictionaries(measures)))
    start = draw(st.integers(0, 20))
    length = draw(st.none() | st.integers(0, SPAN))
    if draft.kind is MeasureKind.IN_ALL:
        length = length or 0
    if length is not None and draft.period:
        length = max(length, 7 * int(draft.period) - 1)
    end = "" if length is None else describe_day(day(start + length))
    return replace(draft, start=describe_day(day(start)), end=end)


@st.composite
def lives(draw):
    """Return a goal with check-ins and pauses, and the calendar they were lived on."""
    goal = goal_of(draw(drafts()))
    pauses = draw(st.lists(st.tuples(offsets, st.none() | st.integers(0, 20)), max_size=2))
    goal = replace(
        goal,
        pauses=tuple(
            Pause(day(first), None if length is None else day(first + length))
            for first, length in pauses
        ),
        reserve_weeks=draw(st.integers(0, 2)),
    )
    if draw(st.booleans()):
        # As in a file of an older version, the first plans are not known.
        gap = timedelta(days=draw(st.integers(1, 30)))
        first = goal.plans[0]
        goal = replace(goal, plans=(Plan(first.start + gap, first.measure, stair=first.stair),))
    logged = draw(st.lists(st.tuples(offsets, st.sampled_from([None, 0.3, 5.0, 30.0]))))
    entries = [CheckIn("g", day(offset), amount) for offset, amount in logged]
    return goal, [entry for entry in entries if goal.runs_on(entry.day)], draw(calendars)


def ended_weeks(goal: Goal, entries, today: date, calendar: Calendar) -> list[JudgedWeek]:
    week = calendar.week_of(today)
    weeks = judge_weeks(goal, entries, today, calendar)
    return [one for one in weeks if one.week.end < week.start]


def revised(goal: Goal, changes, today: date, calendar: Calendar, entries) -> Goal | None:
    draft = replace(draft_from(goal, "r"), **changes)
    done = [entry for entry in entries if entry.day <= today]
    reading = read_revision(draft, today, goal, calendar, done)
    try:
        return revised_goal(goal, draft, reading, calendar)
    except InvalidValue:
        assert reading.problems
        return None


def assert_same_past(before: list[JudgedWeek], after: list[JudgedWeek]) -> None:
    """What was judged is judged the same; days after an end that moved ask nothing."""
    known = {one.week for one in before}
    assert [one for one in after if one.week in known] == before
    assert {one.state for one in after if one.week not in known} <= {WeekState.NEUTRAL}


@given(lives(), st.lists(st.tuples(st.integers(0, 12), answers), min_size=1, max_size=4))
def test_no_revision_judges_the_past_anew(life, changes):
    goal, entries, calendar = life
    today = MONDAY
    for later, answered in changes:
        today += timedelta(days=later)
        done = [entry for entry in entries if entry.day <= today]
        changed = revised(goal, answered, today, calendar, entries)
        if changed is None:
            continue
        before = ended_weeks(goal, done, today, calendar)
        assert_same_past(before, ended_weeks(changed, done, today, calendar))
        if changed.end == goal.end:
            # A later end asks more of the days that are left; nothing else takes a week back.
            best = progress_of(goal, done, today, calendar).streak.best
            assert progress_of(changed, done, today, calendar).streak.best >= best
        goal = changed


@given(lives(), days, answers, st.sampled_from(["", "1"]))
def test_nor_does_a_move_on_the_stairs_and_a_revision_of_one_day(life, today, answered, reason):
    goal, entries, calendar = life
    done = [entry for entry in entries if entry.day <= today]
    before = ended_weeks(goal, done, today, calendar)
    for stair in goal.achievable.stairs:
        moved = move_to_stair(goal, stair, today, calendar, reason)
        assert_same_past(before, ended_weeks(moved, done, today, calendar))
        changed = revised(moved, answered, today, calendar, entries) or moved
        assert_same_past(before, ended_weeks(changed, done, today, calendar))


@given(lives(), days, answers)
def test_plans_stay_in_order_and_none_begins_later_than_the_next_period(life, today, answered):
    goal, entries, calendar = life
    changed = revised(goal, answered, today, calendar, entries)
    if changed is None or changed.plans == goal.plans:
        return
    starts = [plan.start for plan in changed.plans]
    assert starts == sorted(set(starts))
    period = next_period(goal, today, calendar)
    assert starts[-1] <= max(period, changed.start, *(plan.start for plan in goal.plans))
    standing = changed.plans[-1].stair
    assert standing in {stair.uid for stair in changed.achievable.stairs}


@given(lives(), days, answers, st.booleans())
def test_another_goal_leaves_the_history_of_the_first_alone(life, today, answered, lets_go):
    goal, entries, calendar = life
    draft = replace(draft_from(goal, "r"), **answered)
    reading = read_revision(draft, today, goal, calendar, entries)
    try:
        made = another_goal(goal, draft, reading, "n", 7, lets_go)
    except InvalidValue:
        return
    assert (made.new.uid, made.new.follows) == ("n", "g")
    assert made.new.start >= today
    assert (made.old == goal) is not lets_go
    assert (made.old.plans, made.old.pauses) == (goal.plans, goal.pauses)
    if lets_go and goal.runs_on(today):
        before = ended_weeks(goal, entries, today, calendar)
        assert ended_weeks(made.old, entries, today, calendar) == before
