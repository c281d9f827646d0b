"""A revision that means another thing: a new goal that remembers the one it came from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smartgoals_tui.domain.change import Change
from smartgoals_tui.domain.drafting.convert import draft_from
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import LookBack, Outcome, Revision, Status
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.lifecycle.revising import read_revision
from smartgoals_tui.domain.lifecycle.successor import another_goal, reads_as_another
from smartgoals_tui.domain.text.week import Calendar
from tests.domain.builders import CALENDAR, full_draft, goal_of, make_draft, march

WEDNESDAY = march(18)
TOTAL = MeasureKind.TOTAL


@pytest.mark.parametrize(
    ("old", "new", "answers", "is_another"),
    [
        ("walk", "run", {}, True),
        ("practise mindfulness meditation", "run in the park", {}, True),
        ("call a friend", "tidy my desk", {}, True),
        ("walk", "walk", {"kind": TOTAL, "unit": "km"}, False),
        ("walk", "Walk!", {"kind": TOTAL}, False),
        ("walk", "walk the dog", {}, False),
        ("walk the dog in the park", "walk", {}, False),
        ("call a friend", "call my mother", {}, False),
        ("practise mindfulness meditation", "practising mindful meditations", {}, False),
        ("walk", "walk the dog", {"kind": TOTAL}, True),
        ("walk", "walk the dog", {"unit": "km"}, True),
        ("sit and breathe", "sit quietly and breathe", {}, False),
        # Where nothing can be compared, nothing is claimed.
        ("walk", "🙂 5 [/]", {}, False),
        ("", "walk", {}, False),
        ("ללכת ברגל", "לרוץ בפארק", {}, True),
        ("x" * 10_000, "walk", {}, True),
    ],
)
def test_when_it_reads_as_another_goal(old, new, answers, is_another):
    before = make_draft(action=old)
    assert reads_as_another(before, replace(before, action=new, **answers)) is is_another


def another(goal, lets_go=True, today=WEDNESDAY, **answers):
    draft = replace(draft_from(goal, "r"), **answers)
    reading = read_revision(draft, today, goal, CALENDAR)
    return another_goal(goal, draft, reading, "n", 9, lets_go)


def test_it_starts_today_and_remembers():
    goal = goal_of(full_draft())
    new, old = another(goal, action="run in the park", why="it is fun")
    assert (new.uid, new.follows, new.created, new.start) == ("n", "g", 9, WEDNESDAY)
    assert (new.title, new.relevant.why, new.end) == ("Run in the park", "it is fun", goal.end)
    assert [plan.start for plan in new.plans] == [WEDNESDAY]
    assert (new.pauses, new.revisions, new.status) == ((), (), Status.ACTIVE)
    assert {stair.done_on for stair in new.achievable.stairs} == {None}
    assert old.status is Status.LET_GO
    assert replace(old, status=goal.status, look_backs=(), revisions=()) == goal


def test_a_start_to_come_is_kept():
    goal = goal_of(make_draft(start="6 April 2026"))
    assert another(goal, action="run").new.start == goal.start
    assert another(goal, action="run", start="20 April 2026").new.start.day == 20


def test_both_tell_why_and_what_was_learned():
    goal = goal_of(make_draft())
    new, old = another(goal, action="run", reason="a new job", learned="mornings work ")
    assert new.revisions == (
        Revision(WEDNESDAY, ("Came from “Walk”",), "a new job", "mornings work"),
    )
    assert old.revisions == (
        Revision(WEDNESDAY, ("Status: active → let go",), "a new job", "mornings work"),
    )
    assert old.look_backs == (LookBack(WEDNESDAY, Outcome.LET_GO, onward="mornings work"),)


def test_both_can_stay():
    goal = goal_of(make_draft())
    made = another(goal, lets_go=False, action="run", learned="x")
    assert made.old is goal
    change = Change("", made.steps(goal))
    assert change.goals() == {"n"}
    assert len(another(goal, action="run").steps(goal)) == 2


def test_words_of_the_old_sentence_do_not_go_along():
    goal = goal_of(make_draft(wording="I walk."))
    assert another(goal, action="run").new.wording == ""
    assert another(goal, action="run", wording="I run.").new.wording == "I run."


@pytest.mark.parametrize(
    ("answers", "words"),
    [({"days": "9"}, "7 days"), ({"end": "3 Mar 2026"}, "b looks back"), ({"action": ""}, "Say")],
)
def test_a_wrong_answer_makes_no_goal(answers, words):
    with pytest.raises(InvalidValue, match=words):
        another(goal_of(make_draft()), **answers)


def test_a_goal_whose_end_has_passed_asks_for_a_new_end():
    goal = goal_of(make_draft(end="11 Mar 2026"))
    with pytest.raises(InvalidValue, match="is before the start"):
        another(goal, action="run")
    assert another(goal, action="run", end="31 May 2026").new.end.month == 5


def test_a_draft_reads_alike_on_any_calendar():
    goal = goal_of(make_draft())
    draft = draft_from(goal, "r")
    for start in (0, 5, 6):
        reading = read_revision(draft, WEDNESDAY, goal, Calendar(start))
        assert reading == read(draft, WEDNESDAY)
