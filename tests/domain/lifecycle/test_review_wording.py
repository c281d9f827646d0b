"""What is said of a week that has ended."""

from __future__ import annotations

import pytest

from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.celebration import CAME_BACK, celebration
from smartgoals_tui.domain.lifecycle.review_wording import (
    ADVICE,
    LAPSE,
    OBSTACLES,
    comment,
    describe_entries,
    describe_result,
    is_due,
    is_lapse,
    was_asked,
    week_in,
)
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.review import DIFFERENCES, Facts
from smartgoals_tui.domain.text.week import Week
from tests.domain.builders import MONDAY, in_march, make_goal, march, progress

MET_1, MET_2, MET_3 = (2, 3, 4), (9, 10, 11), (16, 17, 18)


@pytest.mark.parametrize(
    ("done", "words"),
    [
        (MET_1, "A first week: that is how it starts."),
        ((2,), LAPSE),
        ((), LAPSE),
        ((*MET_1, *MET_2), "2 weeks in a row."),
        ((*MET_1, *MET_2, *MET_3), "3 weeks in a row."),
        ((*MET_1, 9), f"{LAPSE} You have kept 1 of 2."),
        ((*MET_1, *MET_3), CAME_BACK),
        ((2, *MET_2), CAME_BACK),
    ],
)
def test_the_word_about_a_week(done, words):
    # Each case is about the week of its last day; an empty one about the first.
    last = march(max(done, default=2))
    today = march(24) if last >= march(16) else march(17) if last >= march(9) else march(10)
    week = Week(MONDAY) if last < march(9) else Week(march(9 if last < march(16) else 16))
    assert comment(progress(make_goal(), in_march(*done), today), week) == words


def test_a_held_week_is_told_alike_when_a_week_is_met_and_when_it_is_looked_back_at():
    # Twelve weeks, the sixth missed: worked case 13 of the domain.
    done = [day for week in range(12) if week != 5 for day in range(2 + 7 * week, 5 + 7 * week)]
    goal = make_goal(reserve_weeks=1)
    before, after = (progress(goal, in_march(*days), march(81)) for days in (done[:-1], done))
    words = "11 weeks, 1 held in reserve."
    assert celebration(before, after) == f"This week is kept. {words} Your best yet."
    later = progress(goal, in_march(*done), march(88))
    assert comment(later, Week(march(79))) == words


def test_nothing_is_said_of_a_week_that_asked_nothing():
    goal = make_goal(pauses=(Pause(march(2), march(8)),))
    standing = progress(goal, (), march(10))
    assert comment(standing, Week(MONDAY)) == ""
    judged = week_in(standing, Week(MONDAY))
    assert not is_due(judged, Status.ACTIVE)
    assert week_in(standing, Week(march(16))) is None


def test_which_weeks_are_due():
    judged = week_in(progress(make_goal(), in_march(2), march(10)), Week(MONDAY))
    assert is_due(judged, Status.ACTIVE)
    assert not is_due(judged, Status.LET_GO)
    assert was_asked(judged)
    assert not is_due(None, Status.ACTIVE)
    assert not was_asked(None)
    assert describe_result(judged) == "1 of 3, partly done"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (Facts(WeekState.MISSED, 0, 3), "0 days with a check-in"),
        (Facts(WeekState.PARTLY, 1, 3, 1, 1), "1 day with a check-in, 1 note"),
        (Facts(WeekState.MET, 3, 3, 3, 2), "3 days with a check-in, 2 notes"),
    ],
)
def test_the_facts_in_words(facts, words):
    assert describe_entries(facts) == words
    assert is_lapse(facts) is (facts.state is not WeekState.MET)


def test_every_answer_has_its_advice_and_begins_a_plan():
    assert set(ADVICE) == set(OBSTACLES) == set(DIFFERENCES)
