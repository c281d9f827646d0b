"""What a person says they do now, read as a number of the week."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.said.now import read_now
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.numbers import AmbiguousNumber

SAID = [
    # what the goal counts, what is typed, how much a week
    ("days", "nothing", 0),
    ("days", "None.", 0),
    ("days", "never", 0),
    ("days", "no", 0),
    ("days", "not yet", 0),
    ("days", "nothing at the moment", 0),
    ("days", "not at all", 0),
    ("days", "0", 0),
    ("days", "zero", 0),
    ("days", "2", 2),
    ("days", "two", 2),
    ("days", "2 days", 2),
    ("days", "2 of 7", 2),
    ("days", "about 3 times", 3),
    ("days", "maybe twice", 2),
    ("days", "roughly 5", 5),
    ("days", "~3", 3),
    ("days", "3ish", 3),
    ("days", "3 or so", 3),
    ("days", "3-4 times a week", 3),
    ("days", "every day", 7),
    ("days", "daily", 7),
    ("days", "weekdays", 5),
    ("days", "mon wed fri", 3),
    ("days", "I run twice a week", 2),
    ("days", "20 minutes every day", 7),
    ("days", "once every two weeks", 0.5),
    ("days", "once a month", 0.25),
    ("beers", "15", 15),
    ("beers", "15 beers", 15),
    ("beers", "i drink 10 beers a week", 10),
    ("beers", "3 beers a day", 21),
    ("beers", "about 20 a week", 20),
    ("beers", "20 a day", 140),
    ("beers", "none", 0),
    ("km", "5 km", 5),
    ("km", "twice 5 km", 10),
    ("minutes", "an hour a day right now", 420),
    ("minutes", "1 hour", 60),
    ("euros", "about 25 euros", 25),
    ("euros", "25€ I think", 25),
    ("", "10 a week", 10),
    ("", "10 pages", 10),
]


@pytest.mark.parametrize(("unit", "typed", "number"), SAID)
def test_what_people_say_is_read_as_a_number_of_the_week(unit, typed, number):
    assert read_now(unit, typed) == number


@pytest.mark.parametrize(
    ("unit", "typed"),
    [
        ("days", ""),
        ("days", "-3"),
        ("days", "not enough"),
        ("days", "hardly ever"),
        ("days", "sometimes"),
        ("days", "10 km"),
        ("days", "most days"),
        ("km", "3 times"),
        ("km", "20 minutes a day"),
        ("km", "too little"),
        ("days", "once by june"),
        ("days", "[/] 👩‍👧 \x00"),
    ],
)
def test_words_that_are_no_such_number_are_none(unit, typed):
    with pytest.raises(InvalidValue):
        read_now(unit, typed)


def test_a_number_that_may_be_two_is_asked_about():
    with pytest.raises(AmbiguousNumber):
        read_now("euros", "1,250 euros")


@given(st.sampled_from(["days", "km", "", "euros"]), st.text(max_size=40))
def test_any_text_is_a_number_from_0_or_words(unit, typed):
    with suppress(InvalidValue):
        assert read_now(unit, typed) >= 0
