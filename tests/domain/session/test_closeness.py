"""Words for how closeness changed."""

from __future__ import annotations

import pytest

from smartgoals_tui.domain.session.closeness import describe_change, is_a_lot


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (0, 10, "a clear step nearer"),
        (2, 5, "a clear step nearer"),
        (2, 4, "a little nearer"),
        (2, 3, "a little nearer"),
        (0, 0, "about where it was"),
        (7, 7, "about where it was"),
        (3, 2, "a little further away"),
        (4, 2, "a little further away"),
        (5, 2, "a clear step further away"),
        (10, 0, "a clear step further away"),
    ],
)
def test_a_change_in_words(before, now, words):
    assert describe_change(before, now) == words


def test_the_words_of_a_change_back_mirror_those_of_the_change():
    for before in range(11):
        for now in range(11):
            forth, back = describe_change(before, now), describe_change(now, before)
            assert forth.replace("nearer", "further away") == back.replace("nearer", "further away")
            assert (forth == back) == (before == now)


def test_up_to_three_goals_are_rated_without_a_word():
    assert [is_a_lot(goals) for goals in range(5)] == [False, False, False, False, True]
