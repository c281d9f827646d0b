"""The disk is full at every possible point of a save: said in words, and nothing is lost."""

from __future__ import annotations

import resource
from multiprocessing.connection import Connection
from pathlib import Path

from smartgoals_tui.storage.errors import SaveFailed
from tests.faults.conftest import Tally
from tests.faults.processes import run
from tests.storage.helpers import (
    a_check_in,
    a_store,
    checked_in,
    contents,
    numbers,
    open_store,
)

TRIES = 40


def fill_up(path: Path, pipe: Connection) -> None:
    """Save with less and less room; say each time whether it was saved, and what is wrong."""
    repository = open_store(path)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    for number in range(10, 10 + TRIES):
        # From half more than there is down to next to nothing.
        room = path.stat().st_size * (10 + TRIES - number) * 3 // (TRIES * 2)
        before = numbers(repository)
        wrong: list[str] = []
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
        try:
            repository.commit(checked_in(a_check_in(number)))
            saved = True
        except SaveFailed as error:
            saved = False
            wrong += [] if "full" in error.sentence else [error.sentence]
        # Not even the pipe has room otherwise.
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        if numbers(repository) != before + [number] * saved:
            wrong.append("memory")
        if contents(repository) != contents(open_store(path)):
            wrong.append("disk")
        pipe.send((number, saved, wrong))
    # With room again the same window goes on.
    repository.commit(checked_in(a_check_in(99)))
    pipe.send((99, True, []))


def test_a_full_disk_loses_nothing(tmp_path: Path, tally: Tally) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    tries = run(fill_up, path)
    saved = [number for number, is_saved, _ in tries if is_saved]
    found = numbers(open_store(path))
    lost = {0, 1, 2, *saved} - set(found)
    refused = len(tries) - len(saved)
    tally("disk full", runs=len(tries), acknowledged=len(saved), refused=refused, lost=len(lost))
    assert found == [0, 1, 2, *saved]
    assert [one for one in tries if one[2]] == []
    assert len(saved) > 1
    assert refused > TRIES // 2
    assert open_store(path).take_notices() == ()
    assert list(tmp_path.rglob("*.tmp")) == []


def mend_without_room(path: Path, pipe: Connection) -> None:
    """Mend a damaged file without room for it, then with."""
    repository = open_store(path)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    for room in (0, 1, 100, 300, 500):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
        try:
            repository.refresh()
            pipe.send("mended")
        except SaveFailed:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
            pipe.send((path.read_bytes(), numbers(repository), numbers(open_store(path))))
    repository.commit(checked_in(a_check_in(9)))


def test_a_disk_too_full_to_mend_loses_nothing(tmp_path: Path, tally: Tally) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    path.write_bytes(b"damaged")
    tries = run(mend_without_room, path)
    found = numbers(open_store(path))
    tally("disk full while mending", runs=len(tries), lost=len({0, 1, 2, 9} - set(found)))
    assert tries == [(b"damaged", [0, 1, 2], [0, 1, 2])] * 5
    assert found == [0, 1, 2, 9]
    assert [one.read_bytes() for one in tmp_path.glob("*.corrupt-*")] == [b"damaged"]
