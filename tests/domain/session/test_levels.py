"""The five levels that a measure proposes, and their words."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import pytest

from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Measurable
from smartgoals_tui.domain.session.levels import (
    are_as_proposed,
    proposed_ranges,
    proposed_texts,
)
from tests.domain.builders import days_measure, total_measure


def days(target, now=None, weeks=1):
    return Measurable(Measure(MeasureKind.DAYS, target, weeks=weeks), now)


def total(target, now=None, unit="km"):
    return Measurable(total_measure(target, unit=unit), now)


WORDS = [
    # The worked cases; a week is left out of the words here.
    (days(5, 0), "2 days or fewer|3–4 days|5 days|6 days|7 days"),
    (days(5, 2), "3 days or fewer|4 days|5 days|6 days|7 days"),
    (days(4, 3), "3 days or fewer||4 days|5 days|6–7 days"),
    (days(1, 0), "no day||1 day|2 days|3 days or more"),
    (days(6, 0), "2 days or fewer|3–5 days|6 days|7 days|"),
    (days(7, 0), "3 days or fewer|4–6 days|7 days||"),
    # Further ones: none said, a baseline at or above the target, halves of days.
    (days(5), "2 days or fewer|3–4 days|5 days|6 days|7 days"),
    (days(5, 5), "2 days or fewer|3–4 days|5 days|6 days|7 days"),
    (days(2, 7), "no day|1 day|2 days|3 days|4 days or more"),
    (days(3, 0), "1 day or fewer|2 days|3 days|4 days|5 days or more"),
    (days(5, 2.5), "3 days or fewer|4 days|5 days|6 days|7 days"),
    (days(5, -4), "2 days or fewer|3–4 days|5 days|6 days|7 days"),
    (
        total(15, 5),
        "under 10 km|10 to under 15 km|15 to under 19 km|19 to under 23 km|23 km or more",
    ),
    (
        total(50, 0),
        "under 25 km|25 to under 50 km|50 to under 65 km|65 to under 75 km|75 km or more",
    ),
    (
        total(150, 30),
        "under 90 km|90 to under 150 km|150 to under 190 km|190 to under 230 km|230 km or more",
    ),
    (total(17, 16.9), "under 17 km||17 to under 21 km|21 to under 26 km|26 km or more"),
    (total(15.6, 15.5), "under 15.6 km||15.6 to under 20 km|20 to under 23 km|23 km or more"),
    (
        total(50, 80),
        "under 25 km|25 to under 50 km|50 to under 65 km|65 to under 75 km|75 km or more",
    ),
    (
        total(40, 7),
        "under 25 km|25 to under 40 km|40 to under 50 km|50 to under 60 km|60 km or more",
    ),
    (
        total(60, 60),
        "under 30 km|30 to under 60 km|60 to under 75 km|75 to under 90 km|90 km or more",
    ),
    (total(2), "under 1 km|1 to under 2 km|2 to under 2.5 km|2.5 to under 3 km|3 km or more"),
]


@pytest.mark.parametrize(("measurable", "words"), WORDS)
def test_the_words_of_the_five_levels(measurable, words):
    texts = [text.removesuffix(" a week") for text in proposed_texts(measurable)]
    assert texts == words.split("|")


def test_words_say_the_period_and_what_is_counted():
    assert proposed_texts(days(5))[1] == "3–4 days a week"
    assert proposed_texts(days(6, 2, weeks=2))[1] == "5 days every two weeks"
    assert proposed_texts(total(15, 5, unit=""))[4] == "23 or more a week in all"


@pytest.mark.parametrize("kind", [MeasureKind.LIMIT, MeasureKind.IN_ALL, MeasureKind.ONCE])
def test_other_kinds_are_said_in_the_persons_own_words(kind):
    other = Measurable(Measure(kind, 1))
    assert proposed_ranges(other) == proposed_texts(other) == ()
    assert not are_as_proposed(("", "", "", "", ""), other)
    assert not are_as_proposed((), other)


def expect_neither_gap_nor_overlap(measurable):
    ranges = proposed_ranges(measurable)
    assert [one.level for one in ranges] == [-2, -1, 0, 1, 2]
    assert (ranges[0].least, ranges[-1].below) == (0, math.inf)
    for lower, higher in pairwise(ranges):
        assert lower.below == higher.least
        assert lower.least <= lower.below
    assert measurable.measure.target in ranges[2]
    assert not ranges[0].is_empty
    assert [bool(text) for text in proposed_texts(measurable)] == [
        not one.is_empty for one in ranges
    ]
    return ranges


@pytest.mark.parametrize("weeks", [1, 2, 4])
def test_days_leave_no_gap_and_no_overlap(weeks):
    for target in range(1, 7 * weeks + 1):
        for now in range(8):
            ranges = expect_neither_gap_nor_overlap(days(target, now, weeks))
            for count in range(7 * weeks + 1):
                assert sum(count in one for one in ranges) == 1


def test_totals_leave_no_gap_and_no_overlap():
    chosen = random.Random(7)
    for _ in range(2000):
        target = round(10 ** chosen.uniform(-1, 9), chosen.choice([0, 1, 2])) or 1.0
        now = chosen.choice([None, 0.0, target, round(target * chosen.uniform(0, 2), 2)])
        ranges = expect_neither_gap_nor_overlap(total(target, now))
        assert [one.is_empty for one in ranges[2:]] == [False, False, False]
        assert target / 2.5 <= ranges[0].below <= target
        for near in (one.least for one in ranges):
            for value in (near, near + target / 1000, max(0.0, near - target / 1000)):
                assert sum(value in one for one in ranges) == 1


def test_texts_are_as_proposed_until_one_is_changed():
    five = proposed_texts(days(5))
    assert are_as_proposed(five, days(5))
    assert are_as_proposed([f" {text}\n" for text in five], days(5))
    assert not are_as_proposed(five, days(4))
    assert not are_as_proposed(five, days(5, 2))
    assert not are_as_proposed(five[:4], days(5))
    for number in range(5):
        changed = [*five[:number], "[/ my own words", *five[number + 1 :]]
        assert not are_as_proposed(changed, days(5))


def test_a_level_left_blank_stays_as_proposed():
    assert are_as_proposed(proposed_texts(days(7)), Measurable(days_measure(7)))
