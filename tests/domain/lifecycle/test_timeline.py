"""The past of a goal in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.goal import LookBack, Outcome, Revision
from smartgoals_tui.domain.goal.parts import Specific
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair
from smartgoals_tui.domain.lifecycle.endings import ended
from smartgoals_tui.domain.lifecycle.stair_moves import Standing
from smartgoals_tui.domain.lifecycle.timeline import (
    Event,
    RelatedGoals,
    describe_judged,
    gap_words,
    joined_day_words,
    related_goals,
    same_day_words,
    standing_words,
    timeline,
)
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.review import Facts, GoalReview, Review
from tests.domain.builders import (
    MONDAY,
    check_in,
    days_measure,
    in_march,
    make_goal,
    march,
    progress,
    total_measure,
)

MINUTES = days_measure(3, 10, "minutes")


@pytest.mark.parametrize(
    ("goal", "entries", "words"),
    [
        (make_goal(), (2, 3, 4), "2–8 Mar: 3 of 3, kept. Plan: 3 days a week"),
        (make_goal(), (2,), "2–8 Mar: 1 of 3, partly. Plan: 3 days a week"),
        (make_goal(), (), "2–8 Mar: 0 of 3, not this time. Plan: 3 days a week"),
        (
            make_goal(pauses=(Pause(march(2), march(8)),)),
            (),
            "2–8 Mar: 0 days, nothing was asked. Plan: 3 days a week",
        ),
        (make_goal(MINUTES), (), "2–8 Mar: 0 of 3, not this time. Plan: 3 days a week, 10 minutes"),
        (
            make_goal(total_measure()),
            (),
            "2–8 Mar: 0 of 20 km, not this time. Plan: 20 km a week",
        ),
    ],
)
def test_a_week(goal, entries, words):
    first = progress(goal, in_march(*entries), march(12)).weeks[0]
    assert describe_judged(first, march(12)) == words
    if "km" in words or "minutes" in words:
        hidden = describe_judged(first, march(12), hidden=True)
        assert "km" not in hidden
        assert "minutes" not in hidden


def test_a_week_in_reserve_says_so():
    first = progress(make_goal(), in_march(2), march(12)).weeks[0]
    words = "2–8 Mar: 1 of 3, held by a reserve week. Plan: 3 days a week"
    assert describe_judged(first, march(12), is_reserved=True) == words


def test_a_week_of_another_year_says_so():
    first = progress(make_goal(), (), march(12)).weeks[0]
    assert describe_judged(first, date(2027, 1, 1)).startswith("2–8 Mar 2026: ")


@pytest.mark.parametrize(
    ("standings", "words"),
    [
        ((), ""),
        ((Standing(march(2), None),), "since 2 Mar"),
        ((Standing(march(23), None),), "from 23 Mar"),
        ((Standing(march(23), march(29)),), "from 23 Mar"),
        ((Standing(march(2), march(8)),), "2 Mar–8 Mar"),
        (
            (Standing(date(2025, 12, 29), march(8)), Standing(march(10), None)),
            "since 10 Mar, 29 Dec 2025–8 Mar",
        ),
    ],
)
def test_when_a_stair_was_stood_on(standings, words):
    assert standing_words(standings, march(12)) == words


@pytest.mark.parametrize(
    ("goal", "entries", "words"),
    [
        (make_goal(), in_march(3), ""),
        (make_goal(), in_march(3, 4), ""),
        (make_goal(), in_march(3, 3), "This day has 2 check-ins now and counts once."),
        (
            make_goal(MINUTES),
            (check_in(march(3), 4), check_in(march(3))),
            "This day has 2 check-ins now; together they are 14 minutes.",
        ),
        (
            make_goal(total_measure()),
            (check_in(march(3), 4), check_in(march(3), 0.5), check_in(march(3), 1)),
            "This day has 3 check-ins now; together they are 5.5 km.",
        ),
    ],
)
def test_check_ins_of_one_day_add_up(goal, entries, words):
    assert same_day_words(goal, entries, march(3)) == words


@pytest.mark.parametrize(
    ("measure", "entries", "amount", "words"),
    [
        (days_measure(3, 10, "minutes"), (), 10, ""),
        (
            days_measure(3, 10, "minutes"),
            (check_in(march(3), 5), check_in(march(4), 7)),
            10,
            "That day already has 5 minutes: together 15.",
        ),
        (
            days_measure(3, 10, "minutes"),
            (check_in(march(3)),),
            None,
            "That day already has 10 minutes: together 20.",
        ),
        (
            days_measure(),
            (check_in(march(3)),),
            None,
            "That day already has a check-in: both stay, and it counts once.",
        ),
        (
            total_measure(),
            (check_in(march(3), 4), check_in(march(3), 0.5)),
            1,
            "That day already has 4.5 km: together 5.5.",
        ),
    ],
)
def test_what_a_check_in_finds_on_its_day(measure, entries, amount, words):
    goal = make_goal(measure)
    assert joined_day_words(goal, entries, march(3), amount) == words
    hidden = joined_day_words(goal, entries, march(3), amount, hidden=True)
    assert "km" not in hidden
    assert "minutes" not in hidden


STAIR = Stair("low", "Low", days_measure(3))


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        (make_goal(), ()),
        (make_goal(stairs=(STAIR,), stair="low"), ()),
        (
            make_goal(stairs=(STAIR,), stair="gone"),
            ("The plan names no step of these stairs; + and - put you on one.",),
        ),
        (
            make_goal(stairs=(Stair("once", "Buy shoes"),), stair="gone"),
            ("The plan names no step of these stairs.",),
        ),
        (
            replace(make_goal(), plans=(Plan(march(9), days_measure()),)),
            (
                "What was planned from Mon 2 Mar 2026 to Sun 8 Mar 2026 is not known; "
                "those weeks are judged by the first plan that is.",
            ),
        ),
    ],
)
def test_gaps_in_a_history(goal, words):
    assert gap_words(goal, march(12)) == words


def test_the_timeline_has_everything_the_latest_first():
    goal = make_goal(
        stairs=(STAIR,), stair="low", pauses=(Pause(march(9), march(10), "ill", "a cold"),)
    )
    goal = replace(
        goal,
        plans=(*goal.plans, Plan(march(16), days_measure(4), frozenset({0}), reason="it was easy")),
        revisions=(Revision(march(12), ("Why: a → b",), "a new job", "mornings"),),
    )
    assert timeline(goal) == (
        Event(march(16), "Plan", ("4 days a week (Mon)", "it was easy")),
        Event(march(12), "Change", ("Why: a → b", "Why: a new job", "Learned: mornings")),
        Event(march(9), "Pause until Tue 10 Mar 2026", ("ill", "a cold")),
        Event(MONDAY, "Plan", ("3 days a week", "Low")),
        Event(MONDAY, "The start"),
    )


def test_weeks_looked_back_at_and_ends_are_told():
    ends = (LookBack(march(20), Outcome.ACHIEVED, 9, "[/] mornings", "a longer walk"),)
    goal = replace(make_goal(), look_backs=ends)
    facts = Facts(WeekState.MISSED, 0, 3)
    said = GoalReview(goal.uid, "Walk", facts, "Sam", "rain", "ill")
    others = GoalReview("other", "Read", facts, "tea")
    silent = GoalReview(goal.uid, "Walk", facts)
    reviews = (Review("r1", march(2), (others, said)), Review("r2", march(9), (silent,)))
    told = ("9 of 10 close", "Helped: [/] mornings", "Taken along: a longer walk")
    assert timeline(goal, reviews)[:2] == (
        Event(march(20), "Looked back: achieved", told),
        Event(march(9), "Week 2–8 Mar", ("Helped: Sam", "In the way: rain", "Different: ill")),
    )


def test_a_goal_from_which_none_came_yet_does_not_say_that_it_went_on():
    chosen = ended(make_goal(), LookBack(march(20), Outcome.FOLLOWED))
    told = " ".join(f"{one.what} {' '.join(one.details)}" for one in timeline(chosen))
    assert "Looked back: another goal from it" in told
    assert "went on" not in told.lower()


def test_an_open_pause():
    (pause, *_) = timeline(make_goal(pauses=(Pause(march(9)),)))
    assert pause == Event(march(9), "Pause until you end it")


@given(st.lists(st.integers(2, 60), max_size=8), st.lists(st.integers(2, 60), max_size=8))
def test_nothing_is_left_out(pauses, revisions):
    goal = make_goal(pauses=tuple(Pause(march(day), march(day)) for day in pauses))
    goal = replace(goal, revisions=tuple(Revision(march(day), ("x",)) for day in revisions))
    events = timeline(goal)
    assert len(events) == 2 + len(pauses) + len(revisions)
    assert [event.day for event in events] == sorted((e.day for e in events), reverse=True)


def test_goals_tell_of_each_other():
    first = make_goal()
    second = replace(
        make_goal(start=march(16)), uid="n", follows="g", specific=Specific("[/b] run")
    )
    other = replace(make_goal(), uid="o")
    goals = (first, second, other)
    assert related_goals(first, goals) == RelatedGoals(None, (second,))
    assert related_goals(second, goals) == RelatedGoals(first, ())
    assert related_goals(other, goals) == RelatedGoals()
    went = Event(march(16), "Went on as another goal", ("“[/b] run”",))
    assert went in timeline(first, (), related_goals(first, goals))
    came = Event(march(16), "Came from another goal", ("“Walk”",))
    assert came in timeline(second, (), related_goals(second, goals))
    # The other goal may be gone from the file.
    assert Event(march(16), "Came from another goal") in timeline(second)
