"""Killed at every single step of a change, of a recovery and of a migration."""

from __future__ import annotations

import os
import shutil
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from smartgoals_tui.storage.file.copies import Copies
from tests.faults.conftest import Tally
from tests.faults.interception import Call, intercepted
from tests.faults.processes import heard, started
from tests.faults.situations import SITUATIONS, change, goes_on, seen
from tests.storage.helpers import a_check_in, a_store, checked_in

MOMENTS = ("before", "within", "after")
KEPT = ("damaged", "emptied", "schema 0")
"""Where the very bytes that were there are kept whatever happens."""


def die(path: Path, step: int, moment: str, pipe: Connection) -> None:
    """Change the store and be killed at call number ``step``: before, within or after it."""
    left = step

    def handler(name: str, arguments: tuple[Any, ...], call: Call) -> Any:
        nonlocal left
        left -= 1
        if left:
            return call()
        if moment == "within" and name == "write":
            os.write(arguments[0], arguments[1][: len(arguments[1]) // 2])
        try:
            return call() if moment == "after" else None
        finally:
            os.kill(os.getpid(), signal.SIGKILL)

    with intercepted(handler):
        change(path)
    pipe.send("acknowledged")


@pytest.mark.parametrize("situation", SITUATIONS)
def test_death_at_every_step_leaves_the_old_state_or_the_new(
    situation: str, tmp_path: Path, tally: Tally
) -> None:
    master = tmp_path / "master"
    SITUATIONS[situation](master / "goals.json")
    old = seen(master / "goals.json")
    was = (master / "goals.json").read_bytes() if situation in KEPT else b""
    finished = tmp_path / "finished"
    shutil.copytree(master, finished, symlinks=True)
    change(finished / "goals.json")
    new = seen(finished / "goals.json")
    assert old != new

    outcomes = []
    neither = gone = step = 0
    acknowledged = False
    while not acknowledged:
        step += 1
        for moment in MOMENTS:
            folder = tmp_path / f"{step}-{moment}"
            path = folder / "goals.json"
            shutil.copytree(master, folder, symlinks=True)
            with started(die, path, step, moment) as (process, pipe):
                acknowledged = list(heard(pipe)) == ["acknowledged"]
                process.join()
                assert process.exitcode == (0 if acknowledged else -signal.SIGKILL)
            found = seen(path)
            outcomes.append(found == new)
            neither += found not in (old, new)
            gone += situation in KEPT and not _is_somewhere(was, folder)
            assert path.is_symlink() == (master / "goals.json").is_symlink()
            assert goes_on(path)
            shutil.rmtree(folder)
    tally(f"killed at every step, {situation}", runs=len(outcomes), lost=neither)
    assert not neither
    # Once the new state is there it stays; and there are deaths on both sides of that moment.
    assert not outcomes[0]
    assert outcomes == sorted(outcomes)
    assert not gone


def test_there_is_a_copy_of_today_at_every_step_of_a_save(tmp_path: Path, tally: Tally) -> None:
    """Whenever it is killed, the file may be damaged too before the next save."""
    path = tmp_path / "goals.json"
    repository = a_store(path)
    missing: list[str] = []
    steps = 0

    def handler(name: str, arguments: tuple[Any, ...], call: Call) -> Any:
        nonlocal steps
        result = call()
        newest = Copies(path).newest()
        if newest is None or newest[1].rev < before:
            missing.append(f"{name} {arguments[0]}")
        steps += 1
        return result

    for number in range(3, 6):
        before = repository._store.state.rev
        with intercepted(handler):
            repository.commit(checked_in(a_check_in(number)))
    tally("copies at every step of a save", steps=steps, lost=len(missing))
    assert not missing


def _is_somewhere(data: bytes, folder: Path) -> bool:
    files = (one for one in folder.rglob("*") if one.is_file() and one.suffix != ".lock")
    return any(file.read_bytes() == data for file in files)
