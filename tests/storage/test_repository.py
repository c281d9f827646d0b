"""What a repository promises, on disk and in memory alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from smartgoals_tui.domain.change import Change, CheckInStep, DraftStep, GoalStep
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.storage.errors import Changed, Missing, SaveFailed, StoreError
from smartgoals_tui.storage.repository import Repository
from tests.storage.helpers import (
    MONDAY,
    Clock,
    a_check_in,
    a_draft,
    a_goal,
    checked_in,
    contents,
    draft_made,
    everything_under,
    goal_made,
    numbers,
    open_store,
)


@pytest.fixture(params=["memory", "file"])
def repository(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Repository]:
    if request.param == "memory":
        opened = Repository.in_memory(now=Clock())
    else:
        opened = open_store(tmp_path / "goals.json")
    yield opened
    if opened.path is not None:
        assert contents(open_store(opened.path)) == contents(opened)
    assert opened.take_notices() == ()


def refused(repository: Repository, change: Change, error: type[StoreError]) -> None:
    """Make sure that ``change`` fails with ``error`` and leaves nothing changed anywhere."""
    before = contents(repository)
    folder = repository.path.parent if repository.path else None
    files = everything_under(folder) if folder else {}
    with pytest.raises(error):
        repository.commit(change)
    assert contents(repository) == before
    assert (everything_under(folder) if folder else {}) == files


def test_an_empty_store_holds_nothing(repository: Repository) -> None:
    assert repository.goals() == ()
    assert repository.goal("g1") is None
    assert repository.check_ins("g1") == ()
    assert repository.drafts() == ()
    assert repository.writable
    assert not repository.refresh()


def test_goals_come_in_order_of_creation(repository: Repository) -> None:
    goals = tuple(a_goal(f"g{number}") for number in range(12))
    for goal in goals:
        repository.commit(goal_made(goal))
    assert repository.goals() == goals
    assert repository.goal("g7") == goals[7]


def test_check_ins_come_by_day_and_instant(repository: Repository) -> None:
    repository.commit(goal_made(a_goal()))
    days = (date(2027, 1, 1), date(2026, 12, 31), date(2024, 2, 29), date(2026, 9, 30))
    made = [replace(a_check_in(at), day=day) for at in (3, 1, 2) for day in days]
    repository.commit(checked_in(*made))
    assert repository.check_ins("g1") == tuple(sorted(made, key=lambda one: (one.day, one.at)))
    assert repository.check_ins("g2") == ()


def test_check_ins_are_found_within_days_both_included(repository: Repository) -> None:
    repository.commit(goal_made(a_goal()))
    days = [date(2026, 12, 30) + timedelta(days=number) for number in range(5)]
    repository.commit(checked_in(*(replace(a_check_in(), day=day) for day in days)))
    found = repository.check_ins("g1", since=days[1], until=days[3])
    assert [match.day for match in found] == days[1:4]
    assert [check_in.day for check_in in repository.check_ins("g1", since=days[4])] == days[4:]
    assert [check_in.day for check_in in repository.check_ins("g1", until=days[0])] == days[:1]


def test_equal_check_ins_are_counted_each(repository: Repository) -> None:
    repository.commit(goal_made(a_goal()))
    repository.commit(checked_in(a_check_in(), a_check_in()))
    repository.commit(Change("undo", (CheckInStep(a_check_in(), None),)))
    assert repository.check_ins("g1") == (a_check_in(),)


def test_an_edited_check_in_may_move_to_another_year(repository: Repository) -> None:
    repository.commit(goal_made(a_goal()))
    repository.commit(checked_in(a_check_in(), a_check_in(1)))
    moved = replace(a_check_in(), day=date(2025, 1, 1), note="moved", backdated=True)
    change = Change("edit", (CheckInStep(a_check_in(), moved),))
    repository.commit(change)
    assert repository.check_ins("g1") == (moved, a_check_in(1))
    repository.commit(change.inverse())
    assert repository.check_ins("g1") == (a_check_in(), a_check_in(1))


def test_check_ins_of_one_goal_are_not_those_of_another(repository: Repository) -> None:
    for uid in ("g1", "g2"):
        repository.commit(goal_made(a_goal(uid)))
        repository.commit(checked_in(a_check_in(1, uid)))
    assert repository.check_ins("g2") == (a_check_in(1, "g2"),)
    refused(repository, Change("x", (CheckInStep(a_check_in(2, "g2"), None),)), Missing)


def test_drafts_come_the_latest_saved_first(repository: Repository) -> None:
    for uid, saved in (("d1", 5), ("d2", 9), ("d3", 7)):
        repository.save_draft(replace(a_draft(uid), saved=saved))
    repository.save_draft(replace(a_draft("d1", "sing"), saved=8))
    assert [(draft.uid, draft.action) for draft in repository.drafts()] == [
        ("d2", "read"),
        ("d1", "sing"),
        ("d3", "read"),
    ]


def test_a_draft_is_forgotten_and_forgetting_again_does_nothing(repository: Repository) -> None:
    repository.save_draft(a_draft())
    repository.delete_draft("d1")
    repository.delete_draft("d1")
    assert repository.drafts() == ()


def test_a_finished_draft_goes_as_its_goal_comes(repository: Repository) -> None:
    repository.save_draft(a_draft())
    change = Change("made", (DraftStep(a_draft(), None), GoalStep(None, a_goal())))
    repository.commit(change)
    assert (repository.drafts(), repository.goals()) == ((), (a_goal(),))
    repository.commit(change.inverse())
    assert (repository.drafts(), repository.goals()) == ((a_draft(),), ())


def test_taking_back_each_change_leads_back_step_by_step(repository: Repository) -> None:
    let_go = replace(a_goal(), status=Status.LET_GO)
    changes = [
        goal_made(a_goal()),
        goal_made(a_goal("g2")),
        draft_made(a_draft()),
        checked_in(a_check_in(1), a_check_in(1), a_check_in(2, "g2", "note")),
        Change("edit", (CheckInStep(a_check_in(1), a_check_in(4)),)),
        Change("let go", (GoalStep(a_goal(), let_go),)),
        Change("chain", (CheckInStep(None, a_check_in(8)), CheckInStep(a_check_in(8), None))),
        Change(
            "delete",
            (CheckInStep(a_check_in(2, "g2", "note"), None), GoalStep(a_goal("g2"), None)),
        ),
        Change("draft", (DraftStep(a_draft(), replace(a_draft(), why="because")),)),
    ]
    states = []
    for change in changes:
        states.append(contents(repository))
        repository.commit(change)
    for change in reversed(changes):
        repository.commit(change.inverse())
        assert contents(repository) == states.pop()


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (Change("x", (GoalStep(a_goal(action="run"), a_goal(action="swim")),)), Changed),
        (Change("x", (GoalStep(a_goal(action="run"), None),)), Changed),
        (Change("x", (GoalStep(None, a_goal(action="swim")),)), Changed),
        (Change("x", (GoalStep(a_goal("g9"), a_goal("g9", "swim")),)), Changed),
        (Change("x", (GoalStep(a_goal(), None),)), Changed),
        (Change("x", (DraftStep(a_draft(action="run"), a_draft(action="swim")),)), Changed),
        (Change("x", (DraftStep(None, a_draft(action="swim")),)), Changed),
        (Change("x", (DraftStep(a_draft("d9"), None),)), Changed),
        (Change("x", (CheckInStep(a_check_in(2), None),)), Missing),
        (Change("x", (CheckInStep(a_check_in(1, note="else"), a_check_in(1)),)), Missing),
        (Change("x", (CheckInStep(replace(a_check_in(1), amount=None), None),)), Missing),
        (Change("x", (CheckInStep(replace(a_check_in(1), day=MONDAY.replace(year=2020)), None),)),
         Missing),
    ],
)  # fmt: skip
def test_a_step_that_no_longer_fits_changes_nothing(
    repository: Repository, change: Change, error: type[StoreError]
) -> None:
    repository.commit(goal_made(a_goal()))
    repository.commit(checked_in(a_check_in(1)))
    repository.save_draft(a_draft())
    refused(repository, change, error)
    # Nor do the steps that would fit.
    fitting = (CheckInStep(None, a_check_in(5)), GoalStep(None, a_goal("g5")))
    refused(repository, Change("x", (*fitting, *change.steps)), error)


def test_a_number_that_is_not_finite_is_never_stored(repository: Repository) -> None:
    goal = a_goal()
    endless = replace(goal, measurable=replace(goal.measurable, baseline=float("inf")))
    with pytest.raises(SaveFailed, match="finite"):
        repository.commit(goal_made(endless))
    assert repository.goals() == ()


def test_a_change_without_steps_saves_nothing(repository: Repository) -> None:
    repository.commit(Change("nothing", ()))
    if repository.path is not None:
        assert everything_under(repository.path.parent) == {}


def test_what_was_read_is_not_changed_by_a_later_commit(repository: Repository) -> None:
    repository.commit(goal_made(a_goal()))
    repository.commit(checked_in(a_check_in(1)))
    before = repository.check_ins("g1"), repository.goals()
    repository.commit(checked_in(a_check_in(2)))
    repository.commit(Change("x", (GoalStep(a_goal(), a_goal(action="swim")),)))
    assert before == ((a_check_in(1),), (a_goal(),))
    assert numbers(repository) == [1, 2]
    assert repository.goal("g1") == a_goal(action="swim")
