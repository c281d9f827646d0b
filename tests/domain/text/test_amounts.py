"""Amounts as people type them beside their unit."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.amounts import parse_amount_in, parse_positive_in
from smartgoals_tui.domain.text.numbers import MAX_AMOUNT, AmbiguousNumber, write_amount

# The goal's unit, what is typed, the amount.
READ = """
km               | 5km                      | 5
km               | 5 km                     | 5
km               | 5.5km                    | 5.5
km               | 5,5 km                   | 5.5
km               | 5k                       | 5
km               | 5 kilometres             | 5
km               | five km                  | 5
km               | twenty-five km           | 25
km               | 1.250,5 km               | 1250.5
km               | 20 km a week             | 20
km               | 20 km per week           | 20
km               | 20 km/week               | 20
km               | ½ km                     | 0.5
km               | 1½km                     | 1.5
km               | half a km                | 0.5
minutes          | 30min                    | 30
minutes          | 30 min.                  | 30
minutes          | 30m                      | 30
minutes          | 1h                       | 60
minutes          | 1 hour                   | 60
minutes          | 2 hours                  | 120
minutes          | 1h30                     | 90
minutes          | 1h 30                    | 90
minutes          | 1h30m                    | 90
minutes          | 1 h 30 min               | 90
minutes          | 1 hour 30 minutes        | 90
minutes          | 1 hour and 5 minutes     | 65
minutes          | 1:30h                    | 90
minutes          | half an hour             | 30
minutes          | an hour                  | 60
minutes          | 1.5h                     | 90
minutes          | 1½ hours                 | 90
minutes          | 90 sec                   | 1.5
minutes          | ten minutes              | 10
minutes          | 20 minutes each time     | 20
hours            | 1h30                     | 1.5
hours            | 1:30                     | 1.5
hours            | 30 min                   | 0.5
hours            | 90min                    | 1.5
hours            | half an hour             | 0.5
hours            | 2h                       | 2
pages            | 10 pages                 | 10
pages            | 10p                      | 10
pages            | 10 pp                    | 10
pages            | 1 page                   | 1
pages            | 1/2                      | 0.5
euros            | €5                       | 5
euros            | 5€                       | 5
euros            | 5 €                      | 5
euros            | 5 euros                  | 5
euros            | 5 EUR                    | 5
euros            | € 1.250,00               | 1250
€                | 5 euros                  | 5
push-ups         | 20 push-ups              | 20
glasses          | 2 glasses                | 2
glasses          | 1 glass                  | 1
glasses of water | 2 glasses of water       | 2
sketches         | 1 sketch                 | 1
                 | 5                        | 5
days             | 3x                       | 3
days             | 3 times                  | 3
days             | 3 days                   | 3
days             | 3 times a week           | 3
days             | 3 days a week            | 3
days             | 3/7                      | 3
days             | 3 of 7                   | 3
days             | twice a week             | 2
days             | daily                    | 7
days             | three                    | 3
km               | 1e3                      | 1000
km               | ５km                      | 5
push-ups         | 20 push ups              | 20
km               | 5km!                     | 5
"""

REFUSED = """
km               | 5 miles
km               | 5 m
km               | 1:30
km               | 30 min
km               | -5 km
km               | 0 km
minutes          | 30'
minutes          | 5 pages
pages            | 12/20
pages            | 12 of 20
euros            | $5
                 | 5 km
                 | 30 min
days             | 3-4
days             | 5 km
km               | 10%
km               | ~5
km               | about 5 km
km               | 5-10 km
km               | 5 km today
km               | inf km
km               | 5 [/
km               | 0.004
"""


def rows(table):
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("unit", "typed", "amount"), rows(READ))
def test_an_amount_with_its_unit(unit, typed, amount):
    assert parse_positive_in(unit, typed) == pytest.approx(float(amount))


@pytest.mark.parametrize(("unit", "typed"), rows(REFUSED))
def test_another_unit_or_no_amount_is_a_sentence(unit, typed):
    with pytest.raises(InvalidValue) as caught:
        parse_positive_in(unit, typed)
    assert str(caught.value).endswith((".", "like that."))


@pytest.mark.parametrize(
    ("unit", "typed", "question"),
    [
        ("km", "1,250 km", "Is “1,250” 1.25 or 1250? Type it like that."),
        ("euros", "€1.250", "Is “1.250” 1.25 or 1250? Type it like that."),
        ("minutes", "1:30", "Is “1:30” 1.5 or 90? Type it like that."),
    ],
)
def test_what_may_be_two_amounts_is_asked(unit, typed, question):
    with pytest.raises(AmbiguousNumber) as caught:
        parse_positive_in(unit, typed)
    assert str(caught.value) == question


@pytest.mark.parametrize(
    ("unit", "typed", "words"),
    [
        ("km", "5 miles", "“5 miles” is not in km. Type how many km it is."),
        ("", "30 min", "“30 min” has a unit. Type the number alone: 30."),
        ("pages", "12 of 20", "“12 of 20” is not one number. Type it alone, such as 10 or 2.5."),
        ("minutes", "900000000 hours", "That number is too large."),
        ("km", "0.004 km", "That is less than can be shown: type 0.01 or more."),
    ],
)
def test_the_sentence_says_what_to_type(unit, typed, words):
    with pytest.raises(InvalidValue) as caught:
        parse_positive_in(unit, typed)
    assert str(caught.value) == words


units = st.sampled_from(
    ["km", "minutes", "hours", "pages", "euros", "push-ups", "glasses", "boxes"]
)
amounts = st.decimals(min_value="0.01", max_value=99999, places=2).map(float)


@given(units, amounts, st.sampled_from(["", " ", "  "]))
def test_the_unit_beside_the_number_changes_nothing(unit, amount, gap):
    assert parse_positive_in(unit, f"{write_amount(amount)}{gap}{unit}") == amount


@given(st.integers(0, 99), st.integers(0, 59))
def test_hours_and_minutes_are_minutes_in_all(hours, minutes):
    for typed in (f"{hours}h{minutes:02}", f"{hours} h {minutes} min", f"{hours}:{minutes:02} h"):
        assert parse_amount_in("minutes", typed) == pytest.approx(60 * hours + minutes)
        assert parse_amount_in("hours", typed) == pytest.approx(hours + minutes / 60)


@given(st.sampled_from(["", "km", "min", "[/", "h"]), st.text())
def test_any_text_is_an_amount_or_a_sentence(unit, typed):
    with contextlib.suppress(InvalidValue):
        assert abs(parse_amount_in(unit, typed)) <= MAX_AMOUNT
