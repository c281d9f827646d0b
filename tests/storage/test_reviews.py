"""Reviews in the store: they come back as they were, can be taken back, and are united."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.change import Change, GoalStep, ReviewStep
from smartgoals_tui.domain.goal.goal import LookBack, Outcome
from smartgoals_tui.domain.goal.parts import IfThen
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.review import Decision, Facts, GoalReview, Review
from smartgoals_tui.storage.errors import Changed
from smartgoals_tui.storage.format.documents import goal_document, read_goal, review_document
from smartgoals_tui.storage.repository import Repository
from smartgoals_tui.storage.tables.merge_summary import MergeSummary
from smartgoals_tui.storage.tables.merging import merged
from tests.storage.helpers import MONDAY, Clock, a_goal, as_stored, on_disk, open_store
from tests.storage.test_round_trip import AMOUNTS, LONG, SECONDS, TEXTS, or_none

FACTS = Facts(WeekState.PARTLY, 2.0, 3.0, 2, 1)
SAID = GoalReview("g1", "Walk", FACTS, hindered="rain", different="busy", confidence=4)
REVIEW = Review("r1", MONDAY, (SAID,), at=7)
LATER = replace(REVIEW, goals=(replace(SAID, decision=Decision.KEEP, done=True),), at=9)

ALL_FACTS = st.builds(
    Facts,
    st.sampled_from(WeekState),
    st.just(0.0) | AMOUNTS,
    st.just(0.0) | AMOUNTS,
    st.integers(0, 7),
    st.integers(0, 99),
)
GOAL_REVIEWS = st.builds(
    GoalReview,
    TEXTS,
    TEXTS,
    ALL_FACTS,
    *[TEXTS] * 5,
    st.none() | st.sampled_from(Decision),
    or_none(10),
    st.booleans(),
)
REVIEWS = st.builds(
    Review,
    st.just("r1"),
    st.dates(date(1900, 1, 1), date(9998, 12, 31)),
    st.lists(GOAL_REVIEWS, max_size=3).map(tuple),
    st.booleans(),
    SECONDS,
)


def step(before: Review | None, after: Review | None) -> Change:
    return Change("review", (ReviewStep(before, after),))


@pytest.fixture(params=["memory", "file"])
def repository(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Repository]:
    if request.param == "memory":
        yield Repository.in_memory(now=Clock())
        return
    opened = open_store(tmp_path / "goals.json")
    yield opened
    assert open_store(tmp_path / "goals.json").reviews() == opened.reviews()


@given(REVIEWS)
def test_reviews_come_back(review: Review) -> None:
    repository = Repository.in_memory(now=Clock())
    repository.commit(step(None, review))
    assert repository.reviews() == (as_stored(review),)


def test_a_review_is_made_gone_on_with_and_taken_back(repository: Repository) -> None:
    assert repository.reviews() == ()
    made, gone_on = step(None, REVIEW), step(REVIEW, LATER)
    repository.commit(made)
    repository.commit(gone_on)
    assert repository.reviews() == (LATER,)
    repository.commit(gone_on.inverse())
    assert repository.reviews() == (REVIEW,)
    repository.commit(made.inverse())
    assert repository.reviews() == ()


def test_the_latest_week_comes_first(repository: Repository) -> None:
    before = replace(REVIEW, uid="r0", week=MONDAY.replace(day=9), at=99)
    repository.commit(step(None, before))
    repository.commit(step(None, REVIEW))
    assert repository.reviews() == (REVIEW, before)


def test_ten_thousand_characters_are_kept(repository: Repository) -> None:
    long = replace(REVIEW, goals=(replace(SAID, helped=LONG, title=LONG),))
    repository.commit(step(None, long))
    assert repository.reviews() == (as_stored(long),)


@pytest.mark.parametrize(
    "wrong", [step(LATER, None), step(LATER, REVIEW), step(None, LATER)], ids=str
)
def test_a_step_that_no_longer_fits_changes_nothing(repository: Repository, wrong: Change) -> None:
    repository.commit(step(None, REVIEW))
    goal = a_goal()
    with pytest.raises(Changed):
        repository.commit(Change("both", (GoalStep(None, goal), *wrong.steps)))
    assert repository.reviews() == (REVIEW,)
    assert repository.goal(goal.uid) is None


def test_a_review_that_cannot_be_read_is_named_and_kept(tmp_path: Path) -> None:
    import orjson

    path = tmp_path / "goals.json"
    repository = open_store(path)
    repository.commit(step(None, REVIEW))
    repository.commit(step(None, replace(REVIEW, uid="r2")))
    tables = on_disk(path)
    tables["reviews"]["2"]["week"] = "soon"
    path.write_bytes(orjson.dumps(tables))
    again = open_store(path)
    assert again.reviews() == (REVIEW,)
    assert any(
        notice.sentence.startswith("Review 2 cannot be read: its week ")
        for notice in again.take_notices()
    )
    again.commit(step(REVIEW, LATER))
    assert on_disk(path)["reviews"]["2"]["week"] == "soon"


# Merging


def table(*reviews: Review) -> dict[str, dict[str, dict[str, Any]]]:
    return {"reviews": {str(n): review_document(one) for n, one in enumerate(reviews, 1)}}


def test_reviews_are_united_and_the_later_of_one_wins() -> None:
    other = replace(REVIEW, uid="r2")
    assert merged(table(REVIEW), table(other)) == (table(REVIEW, other), MergeSummary(reviews=1))
    assert merged(table(REVIEW), table(LATER)) == (table(LATER), MergeSummary(reviews=1))
    assert merged(table(LATER), table(REVIEW)) == (table(LATER), MergeSummary())
    assert merged(table(LATER), table(LATER)) == (table(LATER), MergeSummary())


def test_what_a_newer_version_says_of_a_review_is_carried_over() -> None:
    ours, theirs = table(REVIEW), table(LATER)
    ours["reviews"]["1"]["mood"] = "calm"
    assert merged(ours, theirs).tables["reviews"]["1"]["mood"] == "calm"


def test_the_words_of_a_merge_name_reviews() -> None:
    assert MergeSummary(reviews=1).words == "1 review"
    assert MergeSummary(goals=1, reviews=2).words == "1 goal and 2 reviews"


# What goals gained


def test_an_older_files_plan_is_the_first_and_stands_where_it_stood() -> None:
    walk = goal_document(a_goal())
    walk["achievable"] = {"obstacle": "rain", "response": "go inside"}
    goal = read_goal(walk)
    assert goal.achievable.if_then_plans == (IfThen("rain", "go inside"),)
    assert (goal.look_backs, goal.follows) == ((), "")
    assert goal_document(goal) == walk


def test_a_look_back_makes_a_goal_the_later_one_of_two() -> None:
    ours = a_goal()
    look_back = LookBack(MONDAY, Outcome.EXTENDED)
    theirs = replace(ours, look_backs=(look_back,))
    tables = [{"goals": {"1": goal_document(one)}} for one in (ours, theirs)]
    assert merged(*tables) == (tables[1], MergeSummary(changed_goals=1))
    assert merged(*reversed(tables)) == (tables[1], MergeSummary())
