"""Several windows, programs and processes on one file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from filelock import FileLock
from tinydb import TinyDB

from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.storage.errors import Busy, Changed, Missing
from smartgoals_tui.storage.file import lock, store
from smartgoals_tui.storage.file.files import stamp_of
from smartgoals_tui.storage.format import incremental_encoder as encoding
from tests.storage.helpers import (
    a_check_in,
    a_draft,
    a_goal,
    a_store,
    checked_in,
    contents,
    everything_under,
    goal_made,
    numbers,
    on_disk,
    open_store,
    put_on_disk,
    run_python,
    start_python,
)


def test_two_windows_see_each_other(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    one, other = open_store(path), open_store(path)
    one.commit(goal_made(a_goal()))
    assert other.goals() == ()
    assert other.refresh()
    assert not other.refresh()
    assert other.goals() == (a_goal(),)
    other.commit(checked_in(a_check_in(1)))
    other.save_draft(a_draft())
    assert one.refresh()
    assert contents(one) == contents(other)
    assert not other.refresh()
    assert one.take_notices() == other.take_notices() == ()


def test_a_change_is_made_on_what_others_saved_even_unseen(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    one, other = a_store(path), open_store(path)
    for number in range(10, 20, 2):
        one.commit(checked_in(a_check_in(number)))
        other.commit(checked_in(a_check_in(number + 1)))
    assert numbers(other) == numbers(open_store(path)) == [0, 1, 2, *range(10, 20)]


def test_new_goals_of_two_windows_get_ids_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    one, other = open_store(path), open_store(path)
    for number in range(3):
        one.commit(goal_made(a_goal(f"a{number}")))
        other.commit(goal_made(a_goal(f"b{number}")))
    uids = [goal.uid for goal in open_store(path).goals()]
    assert uids == ["a0", "b0", "a1", "b1", "a2", "b2"]


def test_what_another_window_changed_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    one, other = a_store(path), open_store(path)
    one.commit(Change("x", (GoalStep(a_goal(), a_goal(action="swim")),)))
    one.commit(Change("x", (CheckInStep(a_check_in(1), None),)))
    files = everything_under(tmp_path)
    with pytest.raises(Changed):
        other.commit(Change("x", (GoalStep(a_goal(), a_goal(action="sing")),)))
    with pytest.raises(Missing):
        other.commit(Change("x", (CheckInStep(a_check_in(1), a_check_in(5)),)))
    with pytest.raises(Changed):
        other.commit(Change("x", (GoalStep(a_goal(), None),)))
    assert everything_under(tmp_path) == files
    assert other.goals() == (a_goal(action="swim"),)


def test_threads_of_one_window_lose_no_check_in(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path, check_ins=0)

    def work(first: int) -> None:
        for number in range(first, first + 10):
            repository.commit(checked_in(a_check_in(number)))
            repository.refresh()

    threads = [Thread(target=work, args=(10 * number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert numbers(repository) == numbers(open_store(path)) == list(range(30))


# The lock


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "TIMEOUT_SECONDS", 0.05)


@pytest.mark.usefixtures("impatient")
def test_a_lock_held_by_another_process_says_busy(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    before = contents(repository)
    code = """
from smartgoals_tui.storage.file.lock import locked
with locked(path):
    print("held", flush=True)
    sys.stdin.readline()
"""
    with start_python(code, path) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        files = everything_under(tmp_path)
        with pytest.raises(Busy) as caught:
            repository.commit(checked_in(a_check_in(9)))
        assert caught.value.exit_code == 4
        # Looking takes no lock.
        assert contents(open_store(path)) == contents(repository) == before
        assert not repository.refresh()
        assert everything_under(tmp_path) == files
        holder.communicate("done\n", timeout=60)
    repository.commit(checked_in(a_check_in(9)))
    assert numbers(repository) == [0, 1, 2, 9]


@pytest.mark.usefixtures("impatient")
def test_the_lock_is_let_go_after_every_change_and_every_error(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    with pytest.raises(Missing):
        repository.commit(Change("x", (CheckInStep(a_check_in(99), None),)))
    with FileLock(f"{path}.lock", timeout=0, fallback_to_soft=False):
        pass


def test_a_holder_that_was_killed_holds_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    code = """
from smartgoals_tui.storage.file.lock import locked
with locked(path):
    print("held", flush=True)
    sys.stdin.readline()
"""
    with start_python(code, path) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        holder.kill()
    repository.commit(checked_in(a_check_in(9)))
    assert numbers(repository) == [0, 1, 2, 9]


# Those who take no lock


def between(monkeypatch: pytest.MonkeyPatch, name: str, act: Callable[[], None]) -> list[str]:
    """Have ``act`` done right after the store's ``name``; return the list of the times it was."""
    owner = encoding if name == "encode" else store
    genuine = getattr(owner, name)
    done: list[str] = []

    def wrapped(*arguments: object) -> object:
        result = genuine(*arguments)
        if len(done) < 10:
            done.append(name)
            act()
        return result

    monkeypatch.setattr(owner, name, wrapped)
    return done


def once(act: Callable[[], object]) -> Callable[[], None]:
    left = [act]

    def wrapped() -> None:
        if left:
            left.pop()()

    return wrapped


def stock_insert(path: Path) -> None:
    with TinyDB(path) as database:
        database.table("theirs").insert({"n": len(database.table("theirs"))})


def test_a_writer_without_a_lock_is_never_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    done = between(monkeypatch, "write_beside", once(lambda: stock_insert(path)))
    repository.commit(checked_in(a_check_in(9)))
    assert len(done) == 2
    assert on_disk(path)["theirs"] == {"1": {"n": 0}}
    assert numbers(repository) == numbers(open_store(path)) == [0, 1, 2, 9]
    assert list(tmp_path.rglob("*.tmp")) == []


def test_a_writer_without_a_lock_between_look_and_change_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    between(monkeypatch, "encode", once(lambda: stock_insert(path)))
    repository.commit(checked_in(a_check_in(9)))
    assert on_disk(path)["theirs"] == {"1": {"n": 0}}
    assert numbers(open_store(path)) == [0, 1, 2, 9]


def test_a_file_that_appears_meanwhile_is_never_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "here" / "goals.json", tmp_path / "there" / "goals.json"
    a_store(other)
    repository = open_store(path)
    between(monkeypatch, "write_beside", once(lambda: shutil.copy(other, path)))
    repository.save_draft(a_draft("d9"))
    assert numbers(repository) == numbers(open_store(path)) == [0, 1, 2]
    assert {draft.uid for draft in repository.drafts()} == {"d1", "d9"}


def test_a_writer_that_never_rests_makes_it_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    done = between(monkeypatch, "write_beside", lambda: stock_insert(path))
    with pytest.raises(Busy):
        repository.commit(checked_in(a_check_in(9)))
    assert len(done) == store.COMMIT_TRIES
    monkeypatch.undo()
    assert len(on_disk(path)["theirs"]) == store.COMMIT_TRIES
    repository.refresh()
    assert numbers(repository) == numbers(open_store(path)) == [0, 1, 2]
    assert list(tmp_path.rglob("*.tmp")) == []


def test_a_file_with_the_same_place_size_and_time_is_still_another(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    before, status = stamp_of(path), path.stat()
    with path.open("r+b") as file:
        file.seek(path.read_bytes().index(b'"rev":') + 6)
        file.write(b"7")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    after = stamp_of(path)
    assert before is not None
    assert after is not None
    assert after._replace(head=b"") == before._replace(head=b"")
    assert after != before


def test_an_edit_of_the_same_length_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    tables = on_disk(path)
    tables["goals"]["1"]["specific"]["action"] = "sing"
    put_on_disk(path, tables)
    repository.refresh()
    assert repository.goals() == (a_goal(action="sing"),)


def test_a_stock_tinydb_program_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    run_python(
        """
from tinydb import TinyDB
with TinyDB(path) as database:
    database.table("goals").update({"wording": "I will"})
    database.table("goals").insert({**database.table("goals").all()[0], "uid": "g2"})
""",
        path,
    )
    assert repository.refresh()
    worded = replace(a_goal(), wording="I will")
    assert repository.goals() == (worded, replace(worded, uid="g2"))
