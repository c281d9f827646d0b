"""Changes as values: what undoes them and what they do to check-ins."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.change import (
    Change,
    CheckInStep,
    DraftStep,
    GoalStep,
    apply_to_check_ins,
)
from tests.domain.builders import check_in, make_draft, make_goal, march

GOAL = make_goal()
A, B, C = (check_in(march(n), at=n) for n in (2, 3, 4))

maybe_check_ins = st.none() | st.builds(
    check_in, st.integers(2, 5).map(march), st.none() | st.just(1.0), st.integers(0, 3)
)
steps = st.one_of(
    st.builds(CheckInStep, maybe_check_ins, maybe_check_ins),
    st.builds(GoalStep, st.none() | st.just(GOAL), st.none() | st.just(GOAL)),
    st.builds(DraftStep, st.none() | st.just(make_draft()), st.none()),
)


@given(st.lists(steps, max_size=5).map(tuple))
def test_undone_twice_is_the_same(several):
    change = Change("a change", several)
    assert change.inverse().inverse() == change
    assert change.inverse().label == change.label
    assert change.inverse().goals() == change.goals()


def test_the_inverse_goes_back_in_the_opposite_order():
    change = Change("two", (CheckInStep(None, A), GoalStep(GOAL, None)))
    assert change.inverse().steps == (GoalStep(None, GOAL), CheckInStep(A, None))


def test_the_goals_it_touches():
    other = replace(GOAL, uid="h")
    assert Change("", (CheckInStep(None, A), GoalStep(None, other))).goals() == {"g", "h"}
    assert Change("", (DraftStep(make_draft(), None),)).goals() == frozenset()
    assert CheckInStep(A, None).goal == CheckInStep(None, A).goal == "g"
    assert CheckInStep(None, None).goal == ""


def test_adding_editing_and_deleting():
    more = check_in(march(2), 5, at=2)
    assert apply_to_check_ins([CheckInStep(None, A)], [C, B]) == (A, B, C)
    assert apply_to_check_ins([CheckInStep(A, more)], [A, B]) == (more, B)
    assert apply_to_check_ins([CheckInStep(B, None)], [A, B, C]) == (A, C)
    assert apply_to_check_ins([], [B, A]) == (A, B)


def test_one_of_two_equal_check_ins_goes():
    assert apply_to_check_ins([CheckInStep(A, None)], [A, A]) == (A,)


def test_a_step_that_no_longer_applies_does_nothing():
    assert apply_to_check_ins([CheckInStep(A, C)], [B]) == (B,)
    assert apply_to_check_ins([CheckInStep(A, None)], [B]) == (B,)


def test_other_steps_are_none_of_its_business():
    others = [GoalStep(None, GOAL), DraftStep(make_draft(), None)]
    assert apply_to_check_ins(others, [A]) == (A,)


real = st.builds(check_in, st.integers(2, 9).map(march), st.none() | st.just(1.0))


@given(st.lists(real, max_size=6), st.lists(real, max_size=3))
def test_what_is_done_and_undone_leaves_the_same_check_ins(there, added):
    change = Change("", tuple(CheckInStep(None, one) for one in added))
    done = apply_to_check_ins(change.steps, there)
    assert len(done) == len(there) + len(added)
    undone = apply_to_check_ins(change.inverse().steps, done)
    assert sorted(undone, key=repr) == sorted(there, key=repr)


def test_a_change_that_goes_on_from_another_is_one_with_it():
    one, two, three = (replace(GOAL, uid="g", created=n) for n in range(3))
    first = Change("first", (GoalStep(None, one),))
    whole = first.going_on(Change("second", (GoalStep(one, two),)))
    assert whole == Change("second", (GoalStep(None, two),))
    other = replace(GOAL, uid="h")
    whole = whole.going_on(Change("third", (GoalStep(None, other), GoalStep(two, three))))
    assert whole.steps == (GoalStep(None, two), GoalStep(None, other), GoalStep(two, three))
