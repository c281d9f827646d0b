"""What a session, a rating and a topic can be."""

from __future__ import annotations

from datetime import date

import pytest

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.session.session import Rating, Session, SessionState, Topic

DAY = date(2026, 12, 3)


@pytest.mark.parametrize("time", ["", "00:00", "09:05", "14:30", "23:59"])
def test_a_time_on_the_clock_is_taken(time):
    assert Session("s", DAY, time).time == time


@pytest.mark.parametrize("time", ["24:00", "9:05", "14:60", "14.30", "half past two", "１４:３０"])
def test_another_time_is_not(time):
    with pytest.raises(InvalidValue, match="14:30"):
        Session("s", DAY, time)


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(9999, 1, 1), date.max, date.min])
def test_a_day_with_no_room_around_it_is_not_taken(day):
    with pytest.raises(InvalidValue):
        Session("s", day)


def test_a_session_is_planned_at_first_and_in_no_unknown_state():
    assert Session("s", DAY).state is SessionState.PLANNED
    with pytest.raises(InvalidValue):
        Session("s", DAY, state="moved")


@pytest.mark.parametrize("closeness", [None, 0, 10])
@pytest.mark.parametrize("level", [None, -2, 0, 2])
def test_a_rating_may_be_whole_half_or_only_words(closeness, level):
    rating = Rating("g", "Walk", closeness, level, "[/ said ]")
    assert (rating.closeness, rating.level) == (closeness, level)


@pytest.mark.parametrize(
    ("closeness", "level"),
    [(-1, None), (11, None), (2.5, None), (None, -3), (None, 3), (None, 1.5)],
)
def test_a_rating_beyond_its_scale_is_not_taken(closeness, level):
    with pytest.raises(InvalidValue):
        Rating("g", "Walk", closeness, level)


@pytest.mark.parametrize("text", ["", "  \n", "\u200b", "\x1b"])
def test_a_topic_says_something(text):
    with pytest.raises(InvalidValue):
        Topic("t", text, DAY)


@pytest.mark.parametrize("text", ["Why evenings go wrong", "😶", "[/]", "?", "שינה", "x" * 10_000])
def test_a_topic_is_kept_as_it_is_said(text):
    assert Topic("t", text, DAY).text == text
