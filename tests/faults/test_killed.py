"""Killed at a random moment: what was acknowledged stays, and the file is whole."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from smartgoals_tui.storage.format.state import decode
from tests.faults.conftest import Tally
from tests.faults.processes import check_in_forever, heard, started
from tests.storage.helpers import a_goal, goal_made, numbers, open_store

LONGEST = 0.08
"""Seconds that a writer lives at most: some twenty commits."""


@pytest.mark.parametrize(
    ("runs", "letters"),
    [
        (100, 100),
        (20, 20_000),
        pytest.param(300, 100, marks=pytest.mark.long),
        pytest.param(100, 20_000, marks=pytest.mark.long),
    ],
)
def test_kill_9_loses_nothing_that_was_acknowledged(
    runs: int, letters: int, tmp_path: Path, tally: Tally
) -> None:
    path = tmp_path / "goals.json"
    open_store(path).commit(goal_made(a_goal()))
    random = Random(runs)
    acknowledged: set[int] = set()
    found: list[int] = []
    for _ in range(runs):
        before = found
        with started(check_in_forever, path, len(found), letters) as (process, pipe):
            pipe.recv()
            process.join(random.uniform(0, LONGEST))
            assert process.exitcode is None
            process.kill()
            acknowledged.update(one for one in heard(pipe) if isinstance(one, int))
        assert decode(path.read_bytes()).is_ours
        for copy in (tmp_path / "backups").glob("*.json"):
            assert decode(copy.read_bytes()).is_ours
        repository = open_store(path)
        assert repository.take_notices() == ()
        found = numbers(repository)
        # In order, none double, and at most the one whose word was on its way is there unasked.
        assert found == list(range(len(found)))
        assert {len(check_in.note) for check_in in repository.check_ins("g1")} <= {letters}
        assert len(before) <= len(found) <= len(acknowledged | set(before)) + 1
    lost = acknowledged - set(found)
    size = path.stat().st_size // 1000
    tally(
        f"kill -9, file up to {size:,} kB",
        runs=runs,
        acknowledged=len(acknowledged),
        lost=len(lost),
    )
    assert not lost
    assert acknowledged
