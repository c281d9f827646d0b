"""A revision that waited goes on over what has become of its goal meanwhile."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.parts import IfThen
from smartgoals_tui.domain.lifecycle.rebase import begin_revision, resume_revision
from smartgoals_tui.domain.lifecycle.review_decisions import with_if_then
from tests.domain.builders import MONDAY, full_draft, goal_of

LOW, MID, HIGH = (
    StairDraft(uid, uid, days) for uid, days in (("low", "1"), ("mid", "2"), ("high", "4"))
)


def resumed(mine, now, base=None):
    """Return the draft with answers ``mine`` after the goal has come to ``now``."""
    goal = goal_of(full_draft(**(base or {})))
    draft = begin_revision(goal, "r")
    return resume_revision(replace(draft, **mine), goal_of(full_draft(**((base or {}) | now))))


def test_what_was_not_touched_is_as_it_is_now():
    draft = resumed({"why": "mine"}, {"end": "30 June 2026", "why": "theirs", "cue": "at 8"})
    assert (draft.why, draft.end, draft.cue) == ("mine", "Tue 30 Jun 2026", "at 8")


def test_a_plan_made_after_a_lapse_stays():
    goal = goal_of(full_draft(obstacle="", response=""))
    draft = replace(begin_revision(goal, "r"), why="mine")
    draft = resume_revision(draft, with_if_then(goal, IfThen("tired", "sit"), MONDAY))
    assert (draft.why, draft.obstacle, draft.response) == ("mine", "tired", "sit")


@pytest.mark.parametrize(
    ("mine", "now", "result"),
    [
        (
            {"obstacle": "rain"},
            {"response": "dance"},
            {"obstacle": "rain", "response": "sit for one minute"},
        ),
        (
            {"days": "3"},
            {"kind": MeasureKind.TOTAL, "total": "20", "days": ""},
            {"days": "3", "total": ""},
        ),
        ({"confidence": 9}, {"confidence": 3, "confidence_reason": "x"}, {"confidence": 9}),
    ],
)
def test_answers_that_belong_together_are_of_one_side(mine, now, result):
    draft = resumed(mine, now)
    assert {name: getattr(draft, name) for name in result} == result


@pytest.mark.parametrize(
    ("mine", "now", "stairs"),
    [
        ((LOW, HIGH), (LOW, MID, HIGH), (LOW, MID, HIGH)),
        ((LOW, MID, HIGH), (LOW, HIGH), (LOW, MID, HIGH)),
        ((HIGH,), (LOW, HIGH), (HIGH,)),
        ((LOW, HIGH), (HIGH,), (HIGH,)),
        ((replace(LOW, target="2"), HIGH), (HIGH,), (replace(LOW, target="2"), HIGH)),
        (
            (replace(LOW, title="x"), HIGH),
            (replace(LOW, difficulty=2), MID, HIGH),
            (replace(LOW, title="x", difficulty=2), MID, HIGH),
        ),
        ((HIGH, LOW), (LOW, MID, HIGH), (HIGH, LOW, MID)),
    ],
)
def test_stairs_of_both_sides(mine, now, stairs):
    assert resumed({"stairs": mine}, {"stairs": now}, {"stairs": (LOW, HIGH)}).stairs == stairs


def test_an_older_draft_does_not_know_what_it_began_as():
    draft = GoalDraft("r", revises="g", why="mine")
    assert resume_revision(draft, goal_of(full_draft())) == draft


STAIRS = st.lists(
    st.builds(StairDraft, st.sampled_from("abcd"), st.sampled_from("xy"), st.sampled_from("12")),
    max_size=4,
    unique_by=lambda stair: stair.uid,
).map(tuple)
TEXTS = ("wish", "action", "why", "cue", "obstacle", "response", "confidence_reason", "wording")
CHANGES = st.fixed_dictionaries(
    {},
    optional={name: st.sampled_from(["one", "two"]) for name in TEXTS}
    | {"stairs": STAIRS, "days": st.sampled_from("123"), "confidence": st.integers(0, 10)},
)


@given(CHANGES, CHANGES, CHANGES)
def test_nothing_is_lost_on_either_side(base, mine, now):
    goal, then = goal_of(full_draft(**base)), goal_of(full_draft(**(base | now)))
    begun, today = begin_revision(goal, "r"), begin_revision(then, "r")
    draft = replace(begun, **mine)
    result = resume_revision(draft, then)
    assert resume_revision(draft, goal) == draft
    assert resume_revision(begun, then) == today
    assert resume_revision(result, then) == result
    for name in (
        field.name for field in fields(GoalDraft) if field.name not in ("stairs", "began_as")
    ):
        ours, theirs, first = (getattr(one, name) for one in (draft, today, begun))
        assert getattr(result, name) in (ours, theirs)
        if ours != first:
            assert getattr(result, name) == ours
    there = {stair.uid for stair in result.stairs}
    first, ours, theirs = ({stair.uid for stair in side.stairs} for side in (begun, draft, today))
    assert there >= (ours - first) | (theirs - first) | (ours & theirs)
    assert not there & (first - ours)
