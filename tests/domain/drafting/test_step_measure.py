"""The measure of a step as one short text, and how much of the way each step is."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.read_measure import read_stair_measure
from smartgoals_tui.domain.drafting.step_measure import (
    measure_text,
    shares_of_the_way,
    with_measure,
)
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import StairDraft
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind

from .test_step_words import BEERS, CAP, DAYS, EVENINGS, KM, MINUTES, PAGES, TEXTS, WHOLES

TODAY = date(2026, 11, 21)


def typed(text, whole):
    return with_measure(StairDraft("s", "words"), text, whole, TODAY)


@pytest.mark.parametrize(
    ("whole", "text", "target", "amount", "shown"),
    [
        (MINUTES, "2", "2", "", "2 days · 10 min"),
        (MINUTES, "2 · 1", "2", "1", "2 days · 1 min"),
        (MINUTES, "2 x 5 min", "2", "5", "2 days · 5 min"),
        (MINUTES, "2x5", "2", "5", "2 days · 5 min"),
        (MINUTES, "twice a week", "2", "", "2 days · 10 min"),
        (MINUTES, "1 minute", "", "1", "5 days · 1 min"),
        (MINUTES, "3 days · 10 min", "3", "", "3 days · 10 min"),
        (MINUTES, "9", "9", "", "9"),
        (MINUTES, "foo", "foo", "", "foo"),
        (MINUTES, "", "", "", ""),
        (DAYS, "3", "3", "", "3 days"),
        (CAP, "4 days · at most 2 beers", "4", "2", "4 days · at most 2 beers"),
        (KM, "5", "5", "", "5 km"),
        (BEERS, "at most 12 beers", "12", "", "at most 12 beers"),
        (EVENINGS, "4", "4", "", "at most 4 evenings"),
        (None, "2 · 1", "2", "1", "2 · 1"),
    ],
)
def test_what_is_typed_for_a_measure_and_how_it_is_shown(whole, text, target, amount, shown):
    stair = typed(text, whole)
    assert (stair.title, stair.target, stair.amount) == ("words", target, amount)
    assert measure_text(stair, whole) == shown


@pytest.mark.parametrize(("text", "problem"), [("9", "1 to 7"), ("foo", "not a number")])
def test_what_is_no_measure_is_a_problem(text, problem):
    with pytest.raises(InvalidValue, match=problem):
        read_stair_measure(typed(text, MINUTES), MINUTES)


@settings(max_examples=50)
@given(st.sampled_from(WHOLES), TEXTS)
def test_any_text_is_taken_and_what_is_shown_means_the_same(whole, text):
    stair = typed(text, whole)
    try:
        measure = read_stair_measure(stair, whole)
    except InvalidValue:
        return
    if measure is not None:
        again = typed(measure_text(stair, whole), whole)
        assert read_stair_measure(again, whole) == measure


@settings(max_examples=50)
@given(st.integers(1, 7), st.integers(1, 10_000))
def test_a_measure_is_shown_as_it_is_read(days, hundredths):
    stair = StairDraft("s", "words", str(days), str(hundredths / 100))
    again = typed(measure_text(stair, MINUTES), MINUTES)
    assert read_stair_measure(again, MINUTES) == read_stair_measure(stair, MINUTES)


def of(days, minutes=10):
    return Measure(MeasureKind.DAYS, days, minutes, "minutes")


@pytest.mark.parametrize(
    ("steps", "whole", "baseline", "shares"),
    [
        ((), MINUTES, 0, (1,)),
        ((None,), MINUTES, 0, (0.5, 0.5)),
        ((of(2, 1),), MINUTES, 0, (0.25, 0.75)),
        ((of(5),), MINUTES, 0, (1, 0)),
        ((of(3), of(2)), MINUTES, 0, (0.8, 0, 0.2)),
        ((Measure(MeasureKind.TOTAL, 5, unit="km"),), KM, None, (0.25, 0.75)),
        ((None, None), PAGES, None, (1 / 3, 1 / 3, 1 / 3)),
        ((None,), None, None, (0.5, 0.5)),
    ],
)
def test_how_much_of_the_way_each_step_is(steps, whole, baseline, shares):
    assert shares_of_the_way(steps, whole, baseline) == pytest.approx(shares)


def test_a_limit_that_climbs_down_rises_towards_the_goal():
    loose = [Measure(MeasureKind.LIMIT, most, unit="beers") for most in (15, 11)]
    shares = shares_of_the_way(loose, BEERS, 20)
    assert all(share > 0 for share in shares)
    assert sum(shares) == pytest.approx(1)


@settings(max_examples=50)
@given(
    st.lists(st.none() | st.builds(of, st.integers(1, 7), st.integers(1, 60)), max_size=8),
    st.none() | st.integers(0, 10),
)
def test_the_shares_of_any_steps_add_up_to_one(steps, baseline):
    shares = shares_of_the_way(steps, MINUTES, baseline)
    assert len(shares) == len(steps) + 1
    assert min(shares) >= 0
    assert sum(shares) == pytest.approx(1)
