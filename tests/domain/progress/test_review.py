"""The weekly review as a record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smartgoals_tui.domain.change import Change, ReviewStep
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.review import (
    Facts,
    GoalReview,
    Review,
    facts_of,
    review_of,
)
from smartgoals_tui.domain.text.week import Week
from tests.domain.builders import MONDAY, check_in, make_goal, march, progress

FACTS = Facts(WeekState.MET, 3, 3)
A, B = GoalReview("a", "A", FACTS), GoalReview("b", "B", FACTS)
REVIEW = Review("r", MONDAY, (A, B), at=1)


def test_the_facts_of_a_week():
    entries = (
        check_in(march(2), note="with music"),
        check_in(march(2), note=" "),
        check_in(march(4)),
        check_in(march(9), note="another week"),
    )
    judged = progress(make_goal(), entries, march(9)).weeks[0]
    assert facts_of(judged, entries) == Facts(WeekState.PARTLY, 2, 3, days=2, notes=1)


def test_a_confidence_goes_from_0_to_10():
    with pytest.raises(InvalidValue, match="0 to 10"):
        replace(A, confidence=11)


def test_saying_keeps_the_order_and_adds_at_the_end():
    more, new = replace(A, helped="x"), GoalReview("c", "C", FACTS)
    assert REVIEW.saying(more, 2) == replace(REVIEW, goals=(more, B), at=2)
    assert REVIEW.saying(new, 3) == replace(REVIEW, goals=(A, B, new), at=3)
    assert REVIEW.of("b") is B
    assert REVIEW.of("c") is None


def test_the_latest_review_of_a_week_is_its_review():
    later, other = replace(REVIEW, uid="r2", at=5), replace(REVIEW, uid="r3", week=march(9), at=9)
    assert review_of((later, REVIEW, other), Week(MONDAY)) is later
    assert review_of((), Week(MONDAY)) is None


def test_a_review_step_is_undone_by_its_opposite():
    change = Change("review", (ReviewStep(None, REVIEW),))
    assert change.inverse().steps == (ReviewStep(REVIEW, None),)
    assert change.goals() == frozenset()
