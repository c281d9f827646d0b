"""A later end for goals that are judged by it: amounts in all and what is done once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import LookBack, Outcome
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, DueStep, Plan, Stair
from smartgoals_tui.domain.lifecycle.celebration import is_still_to_do
from smartgoals_tui.domain.lifecycle.endings import brought_back, ended, extended
from smartgoals_tui.domain.progress.judging import WeekState
from tests.domain.builders import MONDAY, check_in, make_goal, march, progress

PAGES = Measure(MeasureKind.IN_ALL, 50, unit="pages")
ONCE = Measure(MeasureKind.ONCE, 1)
LATER = LookBack(march(16), Outcome.EXTENDED)


def book():
    goal = make_goal(PAGES, end=march(15))
    return replace(goal, plans=(Plan(MONDAY, PAGES, until=march(15)),))


def thesis():
    whole = Stair(WHOLE_GOAL, "Hand it in", ONCE, by=march(15))
    goal = make_goal(ONCE, end=march(15), stairs=(whole,))
    due = (DueStep(WHOLE_GOAL, march(15)),)
    return replace(goal, plans=(Plan(MONDAY, ONCE, stair=WHOLE_GOAL, due=due),))


def test_an_amount_in_all_goes_on_by_shares_until_the_later_end():
    entries = (check_in(march(3), 20),)
    before = progress(book(), entries, march(16)).weeks
    longer = extended(book(), LATER, march(29))
    shown = progress(longer, entries, march(16))
    assert shown.weeks[:2] == before
    assert (shown.this_week.required, shown.in_all.end) == (15, march(29))


def test_an_amount_in_all_does_not_come_back_without_an_end():
    gone = ended(book(), LookBack(march(9), Outcome.LET_GO))
    with pytest.raises(InvalidValue, match="needs an end"):
        brought_back(gone, march(16), None)


def test_what_is_done_once_is_due_on_its_next_day():
    goal = thesis()
    assert is_still_to_do(progress(goal, (), march(16)))
    longer = extended(goal, LATER, march(22))
    assert longer.achievable.stairs[-1].by == march(22)
    states = [week.state for week in progress(longer, (), march(30)).weeks]
    assert states == [WeekState.NEUTRAL, WeekState.MISSED, WeekState.MISSED]
    assert not is_still_to_do(progress(longer, (), march(16)))


def test_what_was_done_asks_for_no_next_day():
    goal = thesis()
    done = replace(goal.achievable.stairs[0], done_on=march(14))
    goal = replace(goal, achievable=replace(goal.achievable, stairs=(done,)))
    assert not is_still_to_do(progress(goal, (), march(16)))
