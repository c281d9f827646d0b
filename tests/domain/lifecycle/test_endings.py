"""How a goal ends and comes back, and that nothing is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.convert import new_goal
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import LookBack, Outcome, Status
from smartgoals_tui.domain.goal.parts import IfThen
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.endings import (
    STATUSES,
    THANKS,
    brought_back,
    ended,
    extended,
    follow_up,
)
from smartgoals_tui.domain.lifecycle.review_wording import asks_for_look_back
from smartgoals_tui.domain.lifecycle.revising import revised_goal
from smartgoals_tui.domain.progress.judging import WeekState, judge_weeks
from tests.domain.builders import (
    CALENDAR,
    MONDAY,
    check_in,
    check_ins,
    days_measure,
    full_draft,
    goal_of,
    in_march,
    make_goal,
    march,
    progress,
    total_measure,
)

END = march(22)
GOAL = make_goal(end=END)
OPEN = make_goal()


@pytest.mark.parametrize(
    ("goal", "today", "asks"),
    [
        (GOAL, END, False),
        (GOAL, march(23), True),
        (OPEN, march(90), False),
        (replace(GOAL, status=Status.LET_GO), march(23), False),
    ],
)
def test_a_goal_asks_once_its_deadline_is_over(goal, today, asks):
    assert asks_for_look_back(goal, today) is asks


@pytest.mark.parametrize("outcome", list(STATUSES))
def test_ending_changes_the_status_and_nothing_else(outcome):
    look_back = LookBack(march(24), outcome, 7, "mornings", "swimming")
    over = ended(GOAL, look_back)
    assert over.status is STATUSES[outcome]
    assert over.look_backs == (look_back,)
    assert over.revisions[-1].changes == (f"Status: active → {STATUSES[outcome]}",)
    assert replace(over, status=GOAL.status, look_backs=(), revisions=()) == GOAL


def test_every_outcome_has_its_word():
    assert set(THANKS) == set(Outcome)
    with pytest.raises(InvalidValue):
        ended(GOAL, LookBack(END, Outcome.EXTENDED))
    with pytest.raises(InvalidValue, match="0 to 10"):
        LookBack(END, Outcome.ACHIEVED, 11)


def test_the_streak_of_an_ended_goal_is_frozen():
    entries = in_march(2, 3, 4, 9, 10, 11)
    over = ended(OPEN, LookBack(march(15), Outcome.ACHIEVED))
    much_later = progress(over, entries, march(120))
    assert much_later.streak.current == 2
    assert len(much_later.weeks) == 2


@pytest.mark.parametrize("measure", [days_measure(5), total_measure(20)])
@pytest.mark.parametrize("deadline", [None, march(60)])
@pytest.mark.parametrize("day", range(16, 23))
def test_the_week_a_goal_is_ended_in_never_breaks_its_streak(measure, deadline, day):
    numbers = (*range(2, 7), *range(9, 14), 16)
    entries = tuple(check_in(march(number), 4) for number in numbers)
    goal = make_goal(measure, end=deadline)
    over = ended(goal, LookBack(march(day), Outcome.ACHIEVED))
    for today in (march(day), march(23), march(80)):
        frozen = progress(over, entries, today)
        # On its first two days the short week is met.
        assert frozen.streak.current == (3 if frozen.weeks[2].state is WeekState.MET else 2)
        assert frozen.kept.met == frozen.kept.of
    assert frozen.weeks[2].state in (WeekState.MET, WeekState.NEUTRAL)
    back = progress(brought_back(over, march(60), march(90)), entries, march(60))
    assert back.weeks[:3] == frozen.weeks[:3]
    assert back.streak == frozen.streak


def test_a_week_in_which_a_goal_comes_back_is_judged_by_the_days_it_asked():
    entries = in_march(2, 3, 4)
    back = brought_back(ended(OPEN, LookBack(march(9), Outcome.LET_GO)), march(9), None)
    assert progress(back, entries, march(20)).weeks[1].state is WeekState.MISSED


def test_a_goal_ended_on_its_deadline_or_later_is_judged_to_its_deadline():
    goal = make_goal(end=march(14))
    for day in (14, 15):
        over = ended(goal, LookBack(march(day), Outcome.LET_GO))
        assert progress(over, in_march(2, 3, 4), march(60)).weeks[1].state is WeekState.MISSED
        back = brought_back(over, march(60), march(90))
        assert progress(back, in_march(2, 3, 4), march(60)).weeks[1].state is WeekState.MISSED


def test_going_on_leaves_the_weeks_between_out():
    entries = in_march(2, 3, 4, 9, 10, 11, 16, 17, 18)
    look_back = LookBack(march(40), Outcome.EXTENDED, 6)
    longer = extended(GOAL, look_back, march(80))
    assert (longer.status, longer.end) == (Status.ACTIVE, march(80))
    assert longer.pauses == (
        Pause(march(23), march(39), "other", "the goal was over", is_away=True),
    )
    assert longer.revisions[-1].changes == ("Ends: Sun 22 Mar 2026 → Tue 19 May 2026",)
    assert progress(longer, entries, march(40)).streak.current == 3


def test_going_on_before_the_end_needs_no_pause():
    assert extended(GOAL, LookBack(march(10), Outcome.EXTENDED), march(80)).pauses == ()


@pytest.mark.parametrize("end", [march(1), march(39)])
def test_a_new_end_in_the_past_is_refused_in_words(end):
    with pytest.raises(InvalidValue, match="is over already"):
        extended(GOAL, LookBack(march(40), Outcome.EXTENDED), end)
    with pytest.raises(InvalidValue, match="is over already"):
        brought_back(GOAL, march(40), end)


def test_a_new_end_that_leaves_only_pauses_is_refused_in_words():
    rests = make_goal(pauses=(Pause(MONDAY, march(80)),))
    not_begun = replace(rests, time_bound=replace(rests.time_bound, start=march(50)))
    gone = ended(not_begun, LookBack(march(0), Outcome.LET_GO))
    with pytest.raises(InvalidValue, match="would rest until then"):
        brought_back(gone, march(1), march(80))


@pytest.mark.parametrize(
    ("goal", "end", "words"),
    [
        (GOAL, march(15), "ends on Sun 22 Mar 2026: choose a later day"),
        (GOAL, END, "choose a later day"),
        (OPEN, march(80), "goes on anyway"),
    ],
)
def test_going_on_longer_never_shortens(goal, end, words):
    with pytest.raises(InvalidValue, match=words):
        extended(goal, LookBack(march(10), Outcome.EXTENDED), end)


def test_coming_back_after_letting_go_costs_no_streak():
    entries = in_march(2, 3, 4, 9, 10, 11)
    gone = ended(OPEN, LookBack(march(15), Outcome.LET_GO))
    back = brought_back(gone, march(60), None)
    assert back.status is Status.ACTIVE
    assert back.look_backs == (replace(gone.look_backs[0], is_early=True),)
    away = Pause(march(16), march(59), "other", "the goal was over", is_away=True)
    assert back.pauses == (away,)
    assert progress(back, entries, march(60)).streak.current == 2
    assert [revision.changes for revision in back.revisions] == [
        ("Status: active → let go",),
        ("Status: let go → active",),
    ]


def test_coming_back_the_same_day_is_as_if_nothing_had_been():
    gone = ended(OPEN, LookBack(march(15), Outcome.LET_GO))
    back = brought_back(gone, march(15), None)
    assert replace(back, look_backs=(), revisions=()) == OPEN


def test_a_pause_that_was_open_ends_when_the_goal_comes_back():
    paused = replace(OPEN, pauses=(Pause(march(10)),))
    gone = ended(paused, LookBack(march(15), Outcome.LET_GO))
    back = brought_back(gone, march(60), None)
    assert back.pauses == (Pause(march(10), march(59)),)
    assert not back.is_paused(march(60))


@given(
    st.integers(2, 60), st.integers(0, 60), st.sampled_from((None, 30)), st.sets(st.integers(2, 60))
)
def test_away_and_back_never_lowers_a_streak(ending, away, end, numbers):
    goal = make_goal(end=None if end is None else march(end))
    entries = check_ins(*(march(number) for number in numbers if number <= ending))
    left = march(ending)
    gone = ended(goal, LookBack(left, Outcome.LET_GO))
    frozen = progress(gone, entries, left)
    today = left + timedelta(days=away)
    back = progress(brought_back(gone, today, today + timedelta(days=30)), entries, today)
    assert back.streak.best >= frozen.streak.best
    over = [
        week for week in frozen.weeks if week.week.end <= gone.last_day and week.week.end < left
    ]
    assert list(judge_weeks(gone, entries, today, CALENDAR))[: len(over)] == over
    assert list(back.weeks)[: len(over)] == over


def test_a_follow_up_starts_from_the_same_answers_with_new_dates():
    goal = replace(goal_of(full_draft()), uid="old")
    draft = follow_up(goal, "d2")
    assert (draft.uid, draft.follows, draft.revises) == ("d2", "old", "")
    assert (draft.action, draft.days, draft.obstacle) == ("sit and breathe", "5", "I am tired")
    assert (draft.start, draft.end, draft.confidence, draft.next_session) == ("today", "", None, "")
    assert all(stair.done_on is None for stair in draft.stairs)
    today = date(2026, 6, 1)
    fresh = new_goal(draft, read(draft, today), "new", 9)
    assert fresh.follows == "old"
    assert fresh.start == today
    assert fresh.look_backs == ()


def test_a_revision_keeps_what_the_wizard_does_not_ask():
    goal = goal_of(full_draft())
    look_back = LookBack(march(10), Outcome.EXTENDED, 5)
    achievable = replace(goal.achievable, further=(IfThen("a", "b"),))
    goal = replace(goal, look_backs=(look_back,), follows="old", achievable=achievable)
    draft = full_draft(days="4")
    revised = revised_goal(goal, replace(draft, follows="old"), read(draft, march(10)), CALENDAR)
    assert revised.achievable.further == (IfThen("a", "b"),)
    assert (revised.look_backs, revised.follows) == ((look_back,), "old")
