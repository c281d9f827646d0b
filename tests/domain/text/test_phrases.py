"""Answers read well in the middle of a sentence, however they were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.sentence import built_from, sentence_of
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import Skip
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.text.phrases import (
    action_of,
    answer_of,
    company_of,
    hindrance_of,
    place_of,
    reason_of,
)
from tests.domain.builders import MONDAY, goal_of, make_draft


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
    ("typed", "place"),
    [
        ("the park", "in the park"),
        ("The park.", "in the park"),
        ("my living room", "in my living room"),
        ("my desk", "at my desk"),
        ("home", "at home"),
        ("Hyde Park", "in Hyde Park"),
        ("bed", "in bed"),
        ("gym", "at the gym"),
        ("in the kitchen", "in the kitchen"),
        ("By the river", "By the river"),
        ("outside", "outside"),
        ("im Park", "im Park"),
        ("公園", "公園"),
        (" ", ""),
    ],
)
def test_place(typed, place):
    assert place_of(typed) == place


@pytest.mark.parametrize(
    ("typed", "company"),
    [
        ("Ann", "with Ann"),
        ("My sister", "with my sister"),
        ("two friends,", "with two friends"),
        ("with Ann", "with Ann"),
        ("alone", "alone"),
        ("by myself", "by myself"),
        ("", ""),
    ],
)
def test_company(typed, company):
    assert company_of(typed) == company


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
    ("typed", "answer"),
    [
        ("Then I’ll rest.", "I will rest"),
        ("then, I will rest", "I will rest"),
        ("to rest", "I will rest"),
        ("rest", "I will rest"),
        ("I rest", "I rest"),
        ("I’d rest", "I’d rest"),
        ("", ""),
    ],
)
def test_answer(typed, answer):
    assert answer_of(typed) == answer


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (
            {"action": "I want to walk.", "place": "the park", "company": "Ann"},
            "I will walk in the park with Ann 3 days a week, ",
        ),
        ({"action": "I don’t know"}, "I don’t know: 3 days a week, "),
        ({"why": "To feel better."}, "until ‹end›, to feel better."),
        (
            {"obstacle": "when I feel tired.", "response": "Then I’ll sit"},
            "If I feel tired, then I will sit.",
        ),
    ],
)
def test_sentence(answers, sentence):
    draft = make_draft(**answers)
    assert sentence in built_from(draft, read(draft, MONDAY))


def test_a_wish_in_place_of_an_action():
    skipped = (Skip(Letter.S, "I am not there yet"),)
    goal = goal_of(make_draft(action="", wish="I don't know yet", skipped=skipped))
    assert sentence_of(goal, MONDAY) == "I don't know yet: 3 days a week, from Mon 2 Mar."


OPENINGS = st.sampled_from(
    ["", "I ", "I will ", "I’ll ", "to ", "then ", "if ", "because ", "My goal is ", "I'm "]
)
ANSWERS = st.builds("".join, st.lists(OPENINGS | st.text(max_size=5), max_size=5))


@given(ANSWERS, ANSWERS, ANSWERS)
def test_any_action_makes_one_sentence(action, place, company):
    draft = make_draft(action=action, place=place, company=company)
    sentence = built_from(draft, read(draft, MONDAY)).lower()
    assert not sentence.startswith(("i will i ", "i will i'", "i will i’"))


@given(ANSWERS, ANSWERS, ANSWERS)
def test_any_reason_and_plan_make_one_sentence(why, obstacle, response):
    assert not reason_of(why).lower().startswith("because because ")
    assert not hindrance_of(obstacle).lower().startswith(("if ", "when "))
    assert not answer_of(response).lower().startswith(("i will i ", "i will i’", "i will then "))


@given(ANSWERS)
def test_twice_is_no_other_action_than_once(typed):
    assert action_of(action_of(typed)) == action_of(typed)
