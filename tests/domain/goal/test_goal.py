"""A goal and what it will not take."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.parts import Achievable, Motives, Specific, TimeBound
from smartgoals_tui.domain.goal.plan import Pause
from tests.domain.builders import days_measure, make_goal, march

GOAL = make_goal(start=march(2), end=march(20), later=((march(9), days_measure(5)),))


@pytest.mark.parametrize(
    ("action", "title"),
    [
        ("walk", "Walk"),
        ("éclair", "Éclair"),
        ("walk\nfar\x1b", "Walk far\x1b"),
        ("[/b] hi", "[/b] hi"),
    ],
)
def test_the_title_is_the_action_on_one_line(action, title):
    assert replace(GOAL, specific=Specific(action)).title == title


def test_where_it_runs():
    assert [GOAL.runs_on(march(day)) for day in (1, 2, 20, 21)] == [False, True, True, False]
    assert make_goal().runs_on(march(999))
    assert (GOAL.reserve_weeks, GOAL.status) == (0, Status.ACTIVE)
    assert (GOAL.start, GOAL.end) == (march(2), march(20))


def test_what_is_asked():
    assert [GOAL.plan_on(march(day)).measure.target for day in (1, 8, 9)] == [3, 3, 5]


def test_plans_stand_in_the_order_of_their_days_and_of_one_day_as_they_were_made():
    first, later = GOAL.plans
    again = replace(later, reason="again")
    assert replace(GOAL, plans=(later, again, first)).plans == (first, later, again)
    assert replace(GOAL, plans=(later, again, first)).plan_on(march(9)) == again


@pytest.mark.parametrize("status", Status)
def test_only_an_active_goal_rests(status):
    goal = replace(GOAL, status=status, pauses=(Pause(march(4), march(5)),))
    assert goal.status_on(march(3)) is status
    rests = status is Status.ACTIVE
    assert goal.status_on(march(4)) is (Status.PAUSED if rests else status)
    assert goal.is_paused(march(4))


@pytest.mark.parametrize(
    "parts",
    [
        {"specific": Specific("")},
        {"specific": Specific(" \n\u200b ")},
        {"plans": ()},
        {"reserve_weeks": 3},
        {"reserve_weeks": -1},
    ],
)
def test_no_such_goal(parts):
    with pytest.raises(InvalidValue):
        replace(GOAL, **parts)


def test_no_such_parts():
    for confidence in (-1, 11):
        with pytest.raises(InvalidValue):
            Achievable(confidence=confidence)
    for scale in ("others", "guilt", "value", "enjoyment"):
        with pytest.raises(InvalidValue):
            Motives(**{scale: 5})
    with pytest.raises(InvalidValue):
        TimeBound(march(3), march(2))
    assert TimeBound(march(3), march(3)).end == march(3)
