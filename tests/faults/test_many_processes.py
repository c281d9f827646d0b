"""Many processes at once: all of what each was told is saved, and nothing twice."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.conftest import Tally
from tests.faults.processes import check_in, started
from tests.storage.helpers import a_goal, goal_made, meta, numbers, open_store

PROCESSES = 8


@pytest.mark.parametrize("times", [50, pytest.param(200, marks=pytest.mark.long)])
def test_eight_processes_lose_no_check_in(times: int, tmp_path: Path, tally: Tally) -> None:
    path = tmp_path / "goals.json"
    open_store(path).commit(goal_made(a_goal()))
    with ExitStack() as stack:
        pipes = [
            stack.enter_context(started(check_in, path, times * number, times))[1]
            for number in range(PROCESSES)
        ]
        assert [pipe.recv() for pipe in pipes] == ["ready"] * PROCESSES
        for pipe in pipes:
            pipe.send("go")
        busy = sum(pipe.recv() for pipe in pipes)
    repository = open_store(path)
    found = numbers(repository)
    told = PROCESSES * times
    lost = set(range(told)) - set(found)
    double = len(found) - len(set(found))
    tally(
        f"{PROCESSES} processes × {times}",
        acknowledged=told,
        lost=len(lost),
        double=double,
        times_busy=busy,
    )
    assert found == list(range(told))
    assert meta(path)["rev"] == told + 1
    assert repository.take_notices() == ()
