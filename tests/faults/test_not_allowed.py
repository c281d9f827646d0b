"""Places that this user may not write, or not read: looked at, said in words, left as they are."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from unittest.mock import Mock, patch

import pytest

from smartgoals_tui.storage.errors import ReadOnly
from smartgoals_tui.storage.file import copies, disk_view
from tests.faults.conftest import Tally
from tests.faults.processes import NOBODY, become_nobody, heard, run, started
from tests.storage.helpers import (
    a_check_in,
    a_draft,
    a_goal,
    a_store,
    checked_in,
    everything_under,
    goal_made,
    numbers,
    open_store,
)


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return the folder of a store that every user can reach; pytest's own belong to one."""
    with tempfile.TemporaryDirectory() as name:
        outer = Path(name)
        outer.chmod(0o755)
        yield outer / "data"
        for one in (outer, *outer.iterdir()):
            one.chmod(0o755)


def let_everyone_read(folder: Path) -> None:
    for one in folder.rglob("*"):
        one.chmod(0o555 if one.is_dir() else 0o444)
    folder.chmod(0o555)


def title_of_error(act: Callable[[], object]) -> str:
    """Return the title of what ``act`` is refused with; the exit code and a place belong to it."""
    try:
        act()
    except ReadOnly as error:
        return error.title if error.exit_code == 3 and "/" in error.sentence else "no words"
    return "done"


def try_to_change(path: Path, pipe: Connection) -> None:
    """Open a store as nobody, change it in every way, say what came of it."""
    become_nobody()
    repository = open_store(path)
    pipe.send(repository.writable)
    for act in (
        lambda: repository.commit(checked_in(a_check_in(9))),
        lambda: repository.commit(goal_made(a_goal("g2"))),
        lambda: repository.save_draft(a_draft("d2")),
        lambda: repository.delete_draft("d1"),
    ):
        for _ in range(2):
            pipe.send(title_of_error(act))
    repository.refresh()
    pipe.send(numbers(repository))


@pytest.mark.parametrize("damage", [None, b"", b"damaged"], ids=["whole", "emptied", "damaged"])
def test_a_read_only_folder_is_looked_at_and_not_saved_in(
    damage: bytes | None, folder: Path, tally: Tally
) -> None:
    a_store(folder / "goals.json")
    if damage is not None:
        (folder / "goals.json").write_bytes(damage)
    let_everyone_read(folder)
    kept = everything_under(folder)
    said = run(try_to_change, folder / "goals.json")
    tries = said.count("Read-only")
    changed = int(everything_under(folder) != kept)
    name = "whole" if damage is None else "damaged" if damage else "emptied"
    tally(f"read-only folder, {name}", runs=tries, changed=changed)
    assert said == [False, *["Read-only"] * 8, [0, 1, 2]]
    assert not changed


def look_again(path: Path, pipe: Connection) -> None:
    """Ask a store as nobody, again and again, whether anything changed; then be let in."""
    become_nobody()
    repository = open_store(path)
    reread = Mock(side_effect=AssertionError("It was read again."))
    for _ in range(3):
        with patch.object(disk_view, "decode", reread), patch.object(copies, "decode", reread):
            pipe.send(repository.refresh())
    pipe.send("let me in")
    pipe.recv()
    for _ in range(2):
        pipe.send(repository.refresh())
    pipe.send(numbers(repository))


@pytest.mark.parametrize("damage", [None, b"damaged"], ids=["missing", "damaged"])
def test_what_cannot_be_mended_here_is_restored_once(damage: bytes | None, folder: Path) -> None:
    """Until the folder lets this user in: then it is mended."""
    path = folder / "goals.json"
    a_store(path)
    path.unlink()
    if damage is not None:
        path.write_bytes(damage)
    let_everyone_read(folder)
    with started(look_again, path) as (process, pipe):
        said = [pipe.recv() for _ in range(4)]
        assert said == [False, False, False, "let me in"]
        folder.chmod(0o777)
        for one in (path, path.with_name("goals.json.lock")):
            if one.exists():
                one.chmod(0o666)
        pipe.send("done")
        assert list(heard(pipe)) == [True, False, [0, 1, 2]]
        process.join()
        assert process.exitcode == 0
    assert numbers(open_store(path)) == [0, 1, 2]


def begin(path: Path, pipe: Connection) -> None:
    """Make a first goal as nobody."""
    become_nobody()
    repository = open_store(path)
    pipe.send(repository.writable)
    pipe.send(title_of_error(lambda: repository.commit(goal_made(a_goal()))))


def test_a_place_that_cannot_be_made_is_read_only(folder: Path) -> None:
    folder.mkdir(mode=0o555)
    assert run(begin, folder / "data" / "goals.json") == [False, "Read-only"]
    assert list(folder.iterdir()) == []


def look(path: Path, pipe: Connection) -> None:
    """Open a file that may not be read; and have one become so under an open window."""
    become_nobody()
    pipe.send(title_of_error(lambda: open_store(path)))
    other = path.parent / "mine" / "goals.json"
    repository = open_store(other)
    repository.commit(goal_made(a_goal()))
    other.chmod(0o000)
    pipe.send(repository.goals()[0].title)
    pipe.send(title_of_error(lambda: repository.commit(goal_made(a_goal("g2")))))
    pipe.send(title_of_error(repository.refresh))
    pipe.send(len(repository.goals()))


def test_a_file_that_may_not_be_read_says_so(folder: Path) -> None:
    """At once, and under an open window too."""
    a_store(folder / "goals.json")
    let_everyone_read(folder)
    folder.chmod(0o777)
    (folder / "goals.json").chmod(0o000)
    said = run(look, folder / "goals.json")
    assert said == ["Read-only", "Walk", "Read-only", "Read-only", 1]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be root")
def test_root_leaves_nothing_in_the_folder_of_another_user(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    os.chown(theirs, NOBODY, NOBODY)
    repository = open_store(theirs / "goals.json")
    with pytest.raises(ReadOnly):
        repository.commit(goal_made(a_goal()))
    assert list(theirs.iterdir()) == []
