"""Finding a goal by what a person calls it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smartgoals_tui.domain.goal.parts import Specific
from smartgoals_tui.domain.lifecycle.find_goal import find_goals
from tests.domain.builders import make_goal


def named(uid, action):
    return replace(make_goal(), uid=uid, specific=Specific(action))


GOALS = (
    named("Ab3walk", "walk by the river"),
    named("Cd4", "walk"),
    named("Ef5", "sidewalk drawing"),
    named("Eg6", "Übung am Klavier"),
    named("Cd", "cafe\u0301 with Ana"),
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("walk", ["Cd4"]),
        ("WALK", ["Cd4"]),
        ("  walk  ", ["Cd4"]),
        ("wal", ["Ab3walk", "Cd4"]),
        ("walk by", ["Ab3walk"]),
        ("river", ["Ab3walk"]),
        ("d", ["Ef5"]),
        ("ewalk", ["Ef5"]),
        ("a", ["Eg6", "Cd"]),
        ("über", []),
        ("übu", ["Eg6"]),
        ("U\u0308BUNG", ["Eg6"]),
        ("café", ["Cd"]),
        ("Cd", ["Cd"]),
        ("Cd4", ["Cd4"]),
        ("cd4", []),
        ("Ef", ["Ef5"]),
        ("Eg", ["Eg6"]),
        ("", []),
        (" \n\u200b", []),
        ("[/b]", []),
        ("x" * 10_000, []),
    ],
)
def test_a_name_means(name, found):
    assert [goal.uid for goal in find_goals(name, GOALS)] == found


def test_among_no_goals():
    assert find_goals("walk", ()) == ()


def test_an_id_comes_before_a_title():
    goals = (named("a", "walk"), named("walk", "run"))
    assert [goal.uid for goal in find_goals("walk", goals)] == ["walk"]
