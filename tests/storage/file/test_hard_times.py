"""The system says no: nothing is lost, and a person is told what and why."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.storage.errors import Missing, SaveFailed, SaveUncertain, StoreError
from smartgoals_tui.storage.file import store
from smartgoals_tui.storage.repository import Repository
from tests.storage.helpers import (
    Clock,
    a_check_in,
    a_goal,
    a_store,
    checked_in,
    contents,
    goal_made,
    numbers,
    open_store,
)


def failing(number: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_a_save_that_was_not_confirmed_is_not_carried_out_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    change = checked_in(a_check_in(9))
    with monkeypatch.context() as broken:
        broken.setattr(store, "sync_folder", failing(errno.EIO))
        for _ in range(2):
            with pytest.raises(SaveUncertain):
                repository.commit(change)
        assert repository.refresh()
        assert numbers(repository) == numbers(open_store(path)) == [0, 1, 2, 9]
    repository.commit(change)
    assert numbers(repository) == numbers(open_store(path)) == [0, 1, 2, 9]
    repository.commit(change)
    assert numbers(open_store(path)) == [0, 1, 2, 9, 9]


@pytest.mark.parametrize(
    ("step", "number"),
    [("write_beside", errno.ENOSPC), ("put_in_place", errno.EIO)],
)
def test_a_save_that_failed_leaves_everything_as_it_was(
    step: str, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    before, data = contents(repository), path.read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(store, step, failing(number))
        with pytest.raises(SaveFailed, match=str(tmp_path)):
            repository.commit(checked_in(a_check_in(9)))
    assert contents(repository) == before
    assert path.read_bytes() == data
    repository.commit(checked_in(a_check_in(9)))
    assert numbers(open_store(path)) == [0, 1, 2, 9]
    assert list(tmp_path.rglob("*.tmp")) == []


def test_what_a_stopped_program_left_is_cleared_away(tmp_path: Path) -> None:
    path, clock = tmp_path / "goals.json", Clock()
    repository = a_store(path)
    repository = open_store(path, clock)
    (tmp_path / ".goals.json.tmp").write_bytes(b"half")
    (tmp_path / "backups" / ".goals-2026-11-01.json.tmp").write_bytes(b"half")
    clock.next_day()
    repository.commit(checked_in(a_check_in(9)))
    assert list(tmp_path.rglob("*.tmp")) == []


def test_a_damaged_file_is_kept_where_no_links_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    path.write_bytes(b"damaged")
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    repository = open_store(path)
    assert repository.refresh()
    assert numbers(open_store(path)) == [0, 1, 2]
    [aside] = tmp_path.glob("goals.json.corrupt-*")
    assert aside.read_bytes() == b"damaged"


def test_a_copy_that_cannot_be_written_is_told_and_no_error(
    tmp_path: Path,
) -> None:
    path = tmp_path / "goals.json"
    (tmp_path / "backups").write_bytes(b"in the way")
    repository = open_store(path)
    repository.commit(goal_made(a_goal()))
    assert open_store(path).goals() == (a_goal(),)
    [notice] = repository.take_notices()
    assert str(tmp_path / "backups") in notice.sentence


@pytest.mark.parametrize("what", ["a folder", "a file for a folder"])
def test_a_path_that_cannot_be_is_an_error_in_words(what: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    if what == "a folder":
        path.mkdir()
    else:
        (tmp_path / "file").write_bytes(b"")
        path = tmp_path / "file" / "goals.json"
    with pytest.raises(StoreError, match=r"goals\.json"):
        open_store(path)


def test_a_check_in_of_a_goal_that_was_deleted_meanwhile_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    one, two = open_store(path), open_store(path)
    one.commit(goal_made(a_goal()))
    assert two.refresh()
    one.commit(Change("delete", (GoalStep(a_goal(), None),)))
    with pytest.raises(Missing):
        two.commit(checked_in(a_check_in()))
    assert two.goals() == ()


def test_a_deleted_goal_that_comes_back_stands_where_it_stood() -> None:
    repository = Repository.in_memory(now=Clock())
    goals = [replace(a_goal(f"g{number}"), created=number) for number in range(3)]
    for goal in goals:
        repository.commit(goal_made(goal))
    deleted = Change("delete", (GoalStep(goals[1], None),))
    repository.commit(deleted)
    repository.commit(deleted.inverse())
    assert repository.goals() == tuple(goals)


def test_a_reader_in_another_thread_sees_whole_commits_only(tmp_path: Path) -> None:
    repository = open_store(tmp_path / "goals.json")
    repository.commit(goal_made(a_goal()))
    done = threading.Event()
    torn: list[object] = []

    def read() -> None:
        while not done.is_set():
            counts = [len(repository.check_ins("g1")), len(repository.goals())]
            if counts[0] % 2 or counts[1] != 1:
                torn.append(counts)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    try:
        for number in range(0, 40, 2):
            repository.commit(checked_in(a_check_in(number), a_check_in(number + 1)))
    finally:
        done.set()
        for reader in readers:
            reader.join()
    assert torn == []
    assert numbers(repository) == list(range(40))
