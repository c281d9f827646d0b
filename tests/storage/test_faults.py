"""Killed, out of space, not allowed: what was acknowledged stays, what was not is not shown."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smartgoals_tui.storage import copies, files, store
from smartgoals_tui.storage.errors import ReadOnly, SaveFailed, SaveUncertain, StoreError
from smartgoals_tui.storage.repository import Repository
from tests.storage.helpers import (
    a_check_in,
    a_goal,
    a_store,
    checked_in,
    contents,
    every_death,
    everything_under,
    goal_made,
    numbers,
    on_disk,
    open_store,
    run_python,
    start_python,
)


def memory_equals_disk(repository: Repository) -> None:
    assert repository.path is not None
    assert contents(repository) == contents(open_store(repository.path))


# Killed


def test_kill_9_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    open_store(path).commit(goal_made(a_goal()))
    code = """
import itertools
repository = open_store(path)
for number in itertools.count(int(sys.argv[2])):
    repository.commit(checked_in(a_check_in(number % 2_000, note=str(number) + "x" * 20_000)))
    print(number, flush=True)
"""
    acknowledged: set[int] = set()
    for run in range(15):
        with start_python(code, path, 1_000 * run) as worker:
            assert worker.stdout is not None
            for _ in range(1 + run % 5):
                acknowledged.add(int(worker.stdout.readline()))
            worker.kill()
            acknowledged.update(int(line) for line in worker.stdout if line.endswith("\n"))
        repository = open_store(path)
        assert repository.take_notices() == ()
        found = {int(one.note.rstrip("x")) for one in repository.check_ins("g1")}
        assert acknowledged <= found
        assert len(found) <= len(acknowledged) + run + 1
        assert all(len(one.note) > 20_000 for one in repository.check_ins("g1"))
        on_disk(path)
    assert len(acknowledged) >= 45


def test_death_at_every_step_of_a_save_leaves_the_old_state_or_the_new(tmp_path: Path) -> None:
    """Every call that touches the disk is the last one, once before and once after it is done."""
    path = tmp_path / "goals.json"
    a_store(path)
    outcomes = [
        [int(number) for number in said.split()]
        for said in every_death(
            tmp_path,
            before="repository = open_store(path)",
            act="repository.commit(checked_in(a_check_in(9)))",
            after="""
repository = open_store(path)
found = numbers(repository)
assert repository.take_notices() == ()
repository.commit(checked_in(a_check_in(10)))
assert numbers(open_store(path)) == [*found, 10]
print(*found)
""",
        )
    ]
    old, new = [0, 1, 2], [0, 1, 2, 9]
    assert all(outcome in (old, new) for outcome in outcomes)
    first_new = outcomes.index(new)
    # Once it is there it stays; and there are deaths on both sides of that moment.
    assert all(outcome == new for outcome in outcomes[first_new:])
    assert first_new >= 6
    assert len(outcomes) - first_new >= 6


def test_a_save_reaches_the_disk_before_it_is_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    calls: list[str] = []

    def watched(name: str, genuine: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            where = arguments[0]
            if isinstance(where, int):
                where = "folder" if stat.S_ISDIR(os.fstat(where).st_mode) else "file"
            calls.append(f"{name} {Path(str(where)).suffix or where}")
            return genuine(*arguments)

        return call

    monkeypatch.setattr(os, "fsync", watched("fsync", os.fsync))
    monkeypatch.setattr(store, "put_in_place", watched("replace", files.put_in_place))
    monkeypatch.setattr(copies, "put_in_place", watched("copy", files.put_in_place))
    repository.commit(checked_in(a_check_in(9)))
    assert calls == ["fsync file", "replace .tmp", "fsync folder", "copy .tmp"]


# Failing calls


def fails(number: int) -> Callable[..., object]:
    def call(*_: object, **__: object) -> object:
        raise OSError(number, os.strerror(number))

    return call


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.EIO, SaveFailed),
        (errno.ENOSPC, SaveFailed),
        (errno.EDQUOT, SaveFailed),
        (errno.EACCES, ReadOnly),
        (errno.EROFS, ReadOnly),
    ],
)
@pytest.mark.parametrize("name", ["write_beside", "put_in_place"])
def test_a_save_that_fails_leaves_the_old_state(
    name: str,
    number: int,
    error: type[StoreError],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    before, kept = contents(repository), everything_under(tmp_path)
    monkeypatch.setattr(store, name, fails(number))
    for _ in range(2):
        with pytest.raises(error) as caught:
            repository.commit(checked_in(a_check_in(9)))
        assert caught.value.exit_code == 3
    assert everything_under(tmp_path) == kept
    assert contents(repository) == before
    memory_equals_disk(repository)
    monkeypatch.undo()
    repository.commit(checked_in(a_check_in(9)))
    assert numbers(repository) == [0, 1, 2, 9]
    memory_equals_disk(repository)


def test_a_replace_that_fails_leaves_the_old_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    kept = everything_under(tmp_path)
    monkeypatch.setattr(os, "replace", fails(errno.EIO))
    with pytest.raises(SaveFailed):
        repository.commit(checked_in(a_check_in(9)))
    monkeypatch.undo()
    assert everything_under(tmp_path) == kept
    memory_equals_disk(repository)


def test_a_file_that_is_not_flushed_never_takes_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    kept = everything_under(tmp_path)
    monkeypatch.setattr(files, "_sync", fails(errno.EIO))
    with pytest.raises(SaveFailed):
        repository.commit(checked_in(a_check_in(9)))
    assert everything_under(tmp_path) == kept
    memory_equals_disk(repository)


def test_a_folder_that_is_not_flushed_makes_it_uncertain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    monkeypatch.setattr(store, "sync_folder", fails(errno.EIO))
    with pytest.raises(SaveUncertain) as caught:
        repository.commit(checked_in(a_check_in(9)))
    assert caught.value.exit_code == 3
    monkeypatch.undo()
    assert repository.refresh()
    assert numbers(repository) == [0, 1, 2, 9]
    memory_equals_disk(repository)
    repository.commit(checked_in(a_check_in(10)))
    assert numbers(repository) == [0, 1, 2, 9, 10]
    memory_equals_disk(repository)
    assert repository.take_notices() == ()


def test_a_failed_mending_keeps_the_damaged_bytes_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    path.write_bytes(b"damaged")
    monkeypatch.setattr(store, "put_in_place", fails(errno.EIO))
    for _ in range(3):
        with pytest.raises(SaveFailed):
            repository.commit(checked_in(a_check_in(9)))
    assert path.read_bytes() == b"damaged"
    assert numbers(repository) == [0, 1, 2]
    monkeypatch.undo()
    repository.commit(checked_in(a_check_in(9)))
    assert [one.read_bytes() for one in tmp_path.glob("*.corrupt-*")] == [b"damaged"]
    memory_equals_disk(repository)


FULL = """
import resource, tempfile
repository = open_store(path)
size = path.stat().st_size
limit = size + int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    repository.commit(checked_in(a_check_in(9, note="x" * 50_000)))
except SaveFailed as error:
    print("full" if "full" in error.sentence else error.sentence)
else:
    print("saved")
assert contents(repository) == contents(open_store(path))
repository.commit(checked_in(a_check_in(10)))
print(*numbers(repository))
"""


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    assert run_python(FULL, path, 10_000).split() == ["full", "0", "1", "2", "10"]
    repository = open_store(path)
    assert numbers(repository) == [0, 1, 2, 10]
    assert repository.take_notices() == ()
    assert list(tmp_path.rglob("*.tmp")) == []
    # With room enough the very same is saved.
    assert run_python(FULL, path, 100_000).split()[0] == "saved"


def test_a_disk_too_full_for_the_copy_alone_saves_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    monkeypatch.setattr(copies, "write_beside", fails(errno.ENOSPC))
    repository.commit(checked_in(a_check_in(9)))
    [notice] = repository.take_notices()
    assert notice.title == "No copy today"
    memory_equals_disk(repository)
    assert numbers(repository) == [0, 1, 2, 9]


# Not allowed


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Return a folder that every user can reach; pytest's own belong to one."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


UNPRIVILEGED = """
import smartgoals_tui.storage.transaction, smartgoals_tui.storage.copies, filelock
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
"""


def let_everyone_read(folder: Path) -> None:
    for one in folder.rglob("*"):
        one.chmod(0o555 if one.is_dir() else 0o444)
    folder.chmod(0o555)


def test_a_read_only_folder_is_looked_at_and_not_saved_in(open_folder: Path) -> None:
    folder = open_folder / "data"
    a_store(folder / "goals.json")
    let_everyone_read(folder)
    kept = everything_under(folder)
    code = """
repository = open_store(path)
print(repository.writable, *numbers(repository))
for _ in range(2):
    try:
        repository.commit(checked_in(a_check_in(9)))
    except ReadOnly as error:
        print(error.exit_code, str(path.parent) in error.sentence)
assert not repository.refresh()
print(*numbers(repository))
"""
    printed = run_python(UNPRIVILEGED + code, folder / "goals.json").splitlines()
    assert printed == ["False 0 1 2", "3 True", "3 True", "0 1 2"]
    assert everything_under(folder) == kept
    folder.chmod(0o755)


def test_damage_in_a_read_only_folder_is_shown_from_the_copy(open_folder: Path) -> None:
    folder = open_folder / "data"
    a_store(folder / "goals.json")
    (folder / "goals.json").write_bytes(b"")
    let_everyone_read(folder)
    kept = everything_under(folder)
    code = """
repository = open_store(path)
repository.refresh()
print(len(repository.take_notices()), *numbers(repository))
"""
    assert run_python(UNPRIVILEGED + code, folder / "goals.json") == "1 0 1 2\n"
    assert everything_under(folder) == kept
    folder.chmod(0o755)


def test_a_place_that_cannot_be_made_is_read_only(open_folder: Path) -> None:
    (open_folder / "closed").mkdir(mode=0o555)
    code = """
repository = open_store(path)
print(repository.writable)
try:
    repository.commit(checked_in(a_check_in(9)))
except ReadOnly as error:
    print(error.title)
"""
    printed = run_python(UNPRIVILEGED + code, open_folder / "closed" / "data" / "goals.json")
    assert printed == "False\nRead-only\n"
    assert list((open_folder / "closed").iterdir()) == []


def test_a_file_that_may_not_be_read_says_so(open_folder: Path) -> None:
    """At once, and under an open window too."""
    folder = open_folder / "data"
    a_store(folder / "goals.json")
    let_everyone_read(folder)
    folder.chmod(0o777)
    (folder / "goals.json").chmod(0o000)
    code = """
def says(act):
    try:
        act()
    except ReadOnly as error:
        print(error.title)

says(lambda: open_store(path))
# A window that was open before.
other = path.parent / "mine" / "goals.json"
repository = open_store(other)
repository.commit(goal_made(a_goal()))
other.chmod(0o000)
print(*repository.goals()[0].title)
says(lambda: repository.commit(goal_made(a_goal("g2"))))
says(repository.refresh)
print(len(repository.goals()))
"""
    printed = run_python(UNPRIVILEGED + code, folder / "goals.json").splitlines()
    assert printed == ["Read-only", "W a l k", "Read-only", "Read-only", "1"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be root")
def test_root_leaves_nothing_in_the_folder_of_another_user(tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    os.chown(folder, 65534, 65534)
    repository = open_store(folder / "goals.json")
    with pytest.raises(ReadOnly):
        repository.commit(goal_made(a_goal()))
    assert list(folder.iterdir()) == []


def test_a_folder_in_the_place_of_the_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "goals.json").mkdir()
    with pytest.raises(StoreError):
        open_store(tmp_path / "goals.json")
