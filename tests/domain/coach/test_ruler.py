"""Confidence, rated and rated again; whose goal it is, and the ways on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.coach import (
    Balance,
    Context,
    Ruler,
    RulerState,
    ask,
    balance,
    case_of,
    motive_score,
    second_question,
    ways_on,
)
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft
from tests.domain.coach.drafts import TODAY, WHOLE, changed, hint_of

CASE = case_of(WHOLE, read(WHOLE, TODAY))


@pytest.mark.parametrize(
    ("ratings", "state"),
    [
        ((), RulerState.UNRATED),
        ((6,), RulerState.LOW),
        ((0, 6), RulerState.LOW),
        ((4, 5, 6), RulerState.EXPERIMENT),
        ((4, 5, 6, 6), RulerState.EXPERIMENT),
        ((7,), RulerState.GOOD),
        ((4, 5, 6, 7), RulerState.GOOD),
        ((8, 3), RulerState.LOW),
    ],
)
def test_where_the_talk_about_confidence_stands(ratings, state):
    ruler = Ruler()
    for rating in ratings:
        ruler = ruler.rated(rating)
    assert ruler.rated(None) == ruler == Ruler(ratings)
    assert ruler.state is state


def test_low_confidence_asks_for_one_change_and_a_new_rating():
    step = ask(4, Ruler(), CASE)
    assert step.question == "What would make it a 7? Change one thing, rate again."
    assert step.field == "confidence"
    assert [edit.label.split(":")[0] for edit in step.edits] == [
        "easier first step",
        "ask less",
        "shorter",
        "keep it as it is, as an experiment",
    ]


def test_the_third_low_rating_makes_it_an_experiment():
    step = ask(6, Ruler((4, 5)), CASE)
    assert step.state is RulerState.EXPERIMENT
    keep = step.edits[0]
    assert keep.label == "keep it as it is, as an experiment"
    assert "A1" in WHOLE.answered(keep.values).dismissed
    low = changed(confidence=6)
    assert hint_of("A1", low, Context(ratings=(4, 5, 6))).suggestion == step.question
    assert hint_of("A1", low.answered(keep.values)) is None


def test_the_same_rating_is_not_counted_twice():
    assert ask(5, Ruler((4, 5)), CASE).state is RulerState.LOW


@pytest.mark.parametrize(
    ("confidence", "question"),
    [
        (7, "What makes it a 7 and not a 4?"),
        (8, "What makes it an 8 and not a 5?"),
        (10, "What makes it a 10 and not a 7?"),
        (1, "What makes it a 1 and not a 0?"),
        (0, "What would help even a little?"),
    ],
)
def test_the_second_question(confidence, question):
    assert second_question(confidence) == question


def test_good_confidence_asks_what_it_stands_on():
    step = ask(7, Ruler((3,)), CASE)
    assert (step.question, step.field, step.edits) == (
        "What makes it a 7 and not a 4?",
        "confidence_reason",
        (),
    )
    assert ask(None, Ruler((3,)), CASE).state is RulerState.UNRATED


SCALE = st.integers(0, 4)


@given(SCALE, SCALE, SCALE, SCALE)
def test_motives_in_the_balance(others, guilt, value, enjoyment):
    draft = GoalDraft("d", others=others, guilt=guilt, value=value, enjoyment=enjoyment)
    score = motive_score(draft)
    assert score is not None
    assert -8 <= score <= 8
    assert (balance(score) is Balance.BORROWED) == (score <= -2)
    assert (balance(score) is Balance.MIXED) == (score in (-1, 0, 1))


def test_a_scale_left_out_weighs_nothing():
    assert motive_score(changed(guilt=None)) is None


BORROWED = {"others": 4, "guilt": 3, "value": 1, "enjoyment": 0}


def test_a_borrowed_goal_has_four_ways_on():
    draft = changed(**BORROWED)
    reword, shrink, keep, let_go = hint_of("R1", draft).edits
    assert (reword.goto, reword.values) == ("action", ())
    assert dict(shrink.values) == {"days": "4"}
    assert hint_of("R1", draft.answered(keep.values)) is None
    assert let_go.lets_go
    assert not any(edit.lets_go for edit in (reword, shrink, keep))


def test_what_cannot_be_smaller_shrinks_by_its_stairs():
    draft = changed(**BORROWED, days="1")
    shrink = ways_on(case_of(draft, read(draft, TODAY)))[1]
    assert (shrink.goto, shrink.values) == ("stairs", ())


def test_a_mixed_goal_is_asked_which_part_is_its_own():
    hint = hint_of("R1", changed(others=2, guilt=2, value=2, enjoyment=2))
    assert "Which part is yours?" in hint.suggestion
