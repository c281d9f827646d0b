"""Setting, joining, editing and ending pauses."""

import re
from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.pausing import (
    PauseRefused,
    all_called_off,
    all_paused,
    all_resumed,
    days_words,
    join_words,
    joint_pauses,
    make_pause,
    pause_words,
    resumed,
    with_pause,
    without_pause,
)
from tests.domain.builders import make_goal, march

TODAY = march(10)


@pytest.mark.parametrize(
    ("pauses", "left"),
    [
        ((), ()),
        ((Pause(march(8)),), (Pause(march(8), march(9)),)),
        ((Pause(march(8), march(12), "ill", "n"),), (Pause(march(8), march(9), "ill", "n"),)),
        ((Pause(march(10)),), ()),
        ((Pause(march(8), march(10)),), (Pause(march(8), march(9)),)),
        ((Pause(march(3), march(9)),), (Pause(march(3), march(9)),)),
        ((Pause(march(11), march(12)),), (Pause(march(11), march(12)),)),
        ((Pause(march(2)), Pause(march(10), march(20))), (Pause(march(2), march(9)),)),
    ],
)
def test_what_covers_today_ends_the_day_before(pauses, left):
    goal = resumed(make_goal(pauses=pauses), TODAY)
    assert goal.pauses == left
    assert not goal.is_paused(TODAY)


# Setting one

ILL = Pause(march(4), march(6), "ill", "a cold")
TRIP = Pause(march(12), march(15), "travel")
OPEN_ENDED = Pause(march(8), None, "ill")
ALL = Pause(march(4), march(11), "other", group_id="all")


@pytest.mark.parametrize(
    ("there", "new", "left"),
    [
        pytest.param((), ILL, (ILL,), id="the first"),
        pytest.param((TRIP,), ILL, (ILL, TRIP), id="two apart, oldest first"),
        pytest.param(
            (ILL,), Pause(march(7), march(8)), (ILL, Pause(march(7), march(8))), id="side by side"
        ),
        pytest.param(
            (ILL,),
            Pause(march(6), march(9), "ill", "still"),
            (Pause(march(4), march(9), "ill", "a cold; still"),),
            id="they overlap",
        ),
        pytest.param(
            (ILL, TRIP),
            Pause(march(5), march(12), "other"),
            (Pause(march(4), march(15), "ill, other, travel", "a cold"),),
            id="a bridge over two",
        ),
        pytest.param((ILL,), Pause(march(5), march(5), "ill"), (ILL,), id="inside another"),
        pytest.param(
            (ILL,),
            Pause(march(5), None, "ill"),
            (Pause(march(4), None, "ill", "a cold"),),
            id="an open end is kept",
        ),
        pytest.param(
            (TRIP,), OPEN_ENDED, (OPEN_ENDED, TRIP), id="an open end swallows no trip ahead"
        ),
        pytest.param((OPEN_ENDED,), TRIP, (OPEN_ENDED, TRIP), id="nor the other way round"),
        pytest.param((ALL,), ILL, (ALL, ILL), id="a goal's own stays apart from that of all"),
    ],
)
def test_a_pause_joins_those_it_overlaps(there, new, left):
    assert with_pause(make_goal(pauses=there), new, TODAY).pauses == left


@pytest.mark.parametrize(
    ("goal", "first", "last", "words", "about_end"),
    [
        (make_goal(), 9, 8, "before it starts: Mon 9 Mar 2026 to Sun 8 Mar 2026.", True),
        (make_goal(), 11, None, "A pause that lies ahead needs a last day.", True),
        (make_goal(), 0, 1, "on Mon 2 Mar 2026, after that pause until Sun 1 Mar 2026.", True),
        (
            make_goal(end=march(20)),
            21,
            22,
            "This goal ends on Fri 20 Mar 2026, before that pause from Sat 21 Mar 2026.",
            False,
        ),
        (make_goal(end=march(8)), 4, None, "ended on Sun 8 Mar 2026: the pause needs a last", True),
        (make_goal(end=march(20)), 2, 20, "That would pause the whole goal. Let it rest", True),
        (make_goal(end=march(20)), -5, 99, "That would pause the whole goal.", True),
        (
            make_goal(end=march(20), pauses=(ILL, Pause(march(7), march(20)))),
            2,
            3,
            "That would pause the whole goal.",
            True,
        ),
        (
            replace(make_goal(), status=Status.LET_GO),
            9,
            9,
            "This goal is let go: there is nothing to pause.",
            False,
        ),
    ],
)
def test_what_cannot_be_paused(goal, first, last, words, about_end):
    def pause():
        made = make_pause(march(first), None if last is None else march(last), "ill", TODAY)
        return with_pause(goal, made, TODAY)

    with pytest.raises(PauseRefused, match=re.escape(words)) as refused:
        pause()
    assert refused.value.about_end is about_end


@pytest.mark.parametrize(
    "pause",
    [
        Pause(march(2), None),
        Pause(march(3), march(20)),
        Pause(march(2), march(19)),
        Pause(march(-5), march(4)),
        Pause(march(20), date.max),
    ],
)
def test_a_day_that_is_left_is_enough(pause):
    assert with_pause(make_goal(end=march(20)), pause, TODAY).pauses == (pause,)


def test_an_edited_pause_stands_for_itself_alone():
    goal = make_goal(pauses=(ILL, TRIP))
    longer = replace(ILL, end=march(7))
    assert with_pause(goal, longer, TODAY, replaces=ILL).pauses == (longer, TRIP)
    onto = replace(ILL, end=march(12))
    (one,) = with_pause(goal, onto, TODAY, replaces=ILL).pauses
    assert (one.start, one.end, one.reason) == (march(4), march(15), "ill, travel")
    assert without_pause(goal, ILL).pauses == (TRIP,)
    assert without_pause(goal, OPEN_ENDED) == goal


def test_of_two_alike_one_is_deleted():
    assert without_pause(make_goal(pauses=(ILL, ILL)), ILL).pauses == (ILL,)


# All goals at once


def named(uid, **parts):
    return replace(make_goal(**parts), uid=uid)


def test_all_rest_and_only_those_go_on():
    goals = (
        named("runs"),
        named("rests a little", pauses=(Pause(march(9), march(11), "ill"),)),
        named("rests", pauses=(Pause(march(3)),)),
        named("over", end=march(9)),
        named("later", start=march(30)),
        replace(named("let go"), status=Status.LET_GO),
    )
    holiday = Pause(march(10), march(16), "travel", group_id="all")
    rested = all_paused(goals, holiday, TODAY)
    assert [before.uid for before, _ in rested] == ["runs", "rests a little"]
    assert all(holiday in after.pauses for _, after in rested)
    changed = {before.uid: after for before, after in rested}
    now = [changed.get(goal.uid, goal) for goal in goals]
    assert joint_pauses(now, TODAY) == (holiday,)
    back = {before.uid: after for before, after in all_resumed(now, march(12))}
    assert set(back) == {"runs", "rests a little"}
    assert back["runs"].pauses == (replace(holiday, end=march(11)),)
    # Its own pause stays as it was set.
    assert Pause(march(9), march(11), "ill") in back["rests a little"].pauses
    assert all_resumed(now, TODAY)[0] == (now[0], goals[0])


def test_what_lies_ahead_can_be_called_off():
    ahead = Pause(march(20), march(26), "travel", group_id="all")
    goals = (named("a", pauses=(ILL,)), named("b"))
    now = [after for _, after in all_paused(goals, ahead, TODAY)]
    assert joint_pauses(now, TODAY) == (ahead,)
    assert all_resumed(now, TODAY) == ()
    assert tuple(after for _, after in all_called_off(now, TODAY)) == goals
    assert all_called_off(goals, TODAY) == ()
    assert joint_pauses(now, march(27)) == ()


# In words


@pytest.mark.parametrize(
    ("pause", "words"),
    [
        (Pause(march(2), march(8), "ill"), "ill, 2–8 Mar"),
        (Pause(march(2), march(2), "ill"), "ill, 2 Mar"),
        (Pause(march(0), march(3), "ill"), "ill, 28 Feb–3 Mar"),
        (Pause(march(2), None, "ill"), "ill, since 2 Mar"),
        (Pause(date(2025, 12, 30), march(3), "ill"), "ill, 30 Dec 2025–3 Mar 2026"),
        (Pause(date(2025, 2, 3), date(2025, 2, 5), " \n"), "3–5 Feb 2025"),
        (Pause(date(2025, 2, 3)), "since 3 Feb 2025"),
        (Pause(march(2), march(8), "long " * 50), "long " * 7 + "long…, 2–8 Mar"),
    ],
)
def test_a_pause_in_words(pause, words):
    assert pause_words(pause, TODAY) == words
    assert pause_words(pause, TODAY, hidden=True) == days_words(pause, TODAY)


def test_joining_is_said_beforehand():
    goal = make_goal(pauses=(ILL, TRIP))
    assert join_words(goal, Pause(march(6), march(9)), TODAY) == (
        "Overlaps “ill, 4–6 Mar”: they become one pause, 4–9 Mar."
    )
    assert join_words(goal, Pause(march(7), march(9)), TODAY) == ""
    assert join_words(goal, replace(ILL, end=march(9)), TODAY, replaces=ILL) == ""
    assert "ill" not in join_words(goal, ILL, TODAY, hidden=True)
