"""Which actions stand below the one that is being typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.examples import EXAMPLES
from smartgoals_tui.domain.examples.while_typing import MOST, actions_like

NEAR = [
    # wish, action as far as it is typed, an action that must stand below
    ("I want to be happier", "", "practise mindfulness meditation"),
    ("I want to be happier", "practise mindf", "practise mindfulness meditation"),
    ("", "pract", "practise mindfulness meditation"),
    ("less anxious around people", "", "write my worries down on one page"),
    ("get my life together", "clean the flat", "clear one surface"),
    ("stop drinking so much on weekdays", "", "drink beer slowly, from the small glass"),
    ("my husband says I should exercise", "go to the gym", "swim slow lengths at the public pool"),
    ("finish my thesis", "writ", "write one paragraph of my thesis"),
    ("sleep better", "go to bed earlier", "switch the bedside lamp off by 23:00"),
    ("spend less on takeaway", "", "order takeaway from the purse in the drawer"),
    ("", "walk", "walk briskly along the river"),
    ("", "tidy up", "clear one surface"),
    ("", "do yoga", "do the three stretches on the physiotherapist’s sheet"),
    ("learn guitar", "practice chords", "play one song on my uncle’s oud"),
    ("quit my job", "", "write to one employer from my list"),
    ("procastination", "", "write one paragraph of my thesis"),
]


@pytest.mark.parametrize(("wish", "action", "expected"), NEAR)
def test_what_is_near_to_wish_and_action_stands_below(wish, action, expected):
    assert expected in actions_like(wish, action)


@pytest.mark.parametrize(
    ("wish", "action"),
    [
        ("", ""),
        ("", "pr"),
        ("  ", "…"),
        ("zzz", "qqq"),
        ("もっと", "[/"),
        ("\ud800", "\x1b[2J"),
        ("get my life together", ""),
        ("be a better dad", "play with my son"),
        ("my husband says so", ""),
        ("", "juggle"),
    ],
)
def test_nothing_stands_below_what_is_like_no_example(wish, action):
    assert actions_like(wish, action) == ()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.uid)
def test_an_action_of_an_example_has_been_found(example):
    assert actions_like(example.wish, f" {example.action.upper()} ") == ()


def test_an_example_for_grief_is_for_those_who_speak_of_it():
    mine = "look at one photograph of my father by candlelight"
    assert mine in actions_like("my father died", "")
    for said in ("lose weight", "my father shouts", "be a better father", "losing at chess"):
        assert mine not in actions_like(said, "")


@given(st.text(max_size=60), st.text(max_size=60))
def test_of_any_text_at_most_three_different_ones_and_always_the_same(wish, action):
    found = actions_like(wish, action)
    assert len(set(found)) == len(found) <= MOST
    assert found == actions_like(wish, action)


def test_what_is_very_long_is_read_in_part():
    assert actions_like("walk " * 10_000, "x" * 10_000) == actions_like("walk", "x" * 200)
