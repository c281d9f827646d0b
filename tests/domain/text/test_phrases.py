"""What people begin their answers with is not said twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.text.phrases import (
    action_of,
    hindrance_of,
    reason_of,
    response_of,
)


@pytest.mark.parametrize(
    "typed",
    [
        "walk",
        "I will walk",
        "I want to walk.",
        "I'll walk",
        "I’ll  walk",
        "I WILL to  walk",
        "I want to walk",
        "I really want to walk",
        "I’d like to walk",
        "I would love to walk",
        "I'm going to walk",
        "I am planning to walk",
        "My goal is to walk",
        "To walk",
        "to to\nwalk",
    ],
)
def test_action(typed):
    assert action_of(typed) == "walk"


@pytest.mark.parametrize(
    "typed",
    [
        "I will",
        "today",
        "",
        "I hope to walk",
        "I should walk",
        "toast",
        "I wanted to walk",
        "wait...",
    ],
)
def test_action_as_it_is(typed):
    assert action_of(typed) == typed


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("It clears my head.", "because it clears my head"),
        ("because because it helps!", "because it helps"),
        ("I want to sleep", "because I want to sleep"),
        ("To feel better.", "to feel better"),
        ("so that I sleep", "so that I sleep"),
        ("For my children", "for my children"),
        ("Ann likes it", "because Ann likes it"),
        ("...", "because ..."),
        ("", ""),
    ],
)
def test_reason(typed, reason):
    assert reason_of(typed) == reason


@pytest.mark.parametrize(
    ("typed", "hindrance"),
    [
        ("if it rains,", "it rains"),
        ("When I feel tired.", "I feel tired"),
        ("Whenever the weather is bad", "the weather is bad"),
        ("Tired", "Tired"),
        ("", ""),
    ],
)
def test_hindrance(typed, hindrance):
    assert hindrance_of(typed) == hindrance


@pytest.mark.parametrize(
    ("typed", "response"),
    [
        ("Then I’ll rest.", "rest"),
        ("then, I will rest", "rest"),
        ("to rest", "rest"),
        ("I rest", "I rest"),
        ("then ...", ""),
        ("", ""),
    ],
)
def test_response(typed, response):
    assert response_of(typed) == response


OPENINGS = st.sampled_from(
    ["", "I ", "I will ", "I’ll ", "to ", "then ", "if ", "because ", "My goal is ", "I'm "]
)
ANSWERS = st.builds("".join, st.lists(OPENINGS | st.text(max_size=5), max_size=5))


@given(ANSWERS, ANSWERS, ANSWERS)
def test_any_reason_and_plan_begin_once(why, obstacle, response):
    assert not reason_of(why).lower().startswith("because because ")
    assert not hindrance_of(obstacle).lower().startswith(("if ", "when "))
    assert not response_of(response).lower().startswith(("then ", "i will "))


@given(ANSWERS)
def test_twice_is_no_other_action_than_once(typed):
    assert action_of(action_of(typed)) == action_of(typed)
