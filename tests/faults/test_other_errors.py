"""Errors that are none of the disk, in the middle of a save: nothing is lost or made twice."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path

import pytest

from smartgoals_tui.cli import main
from smartgoals_tui.storage.errors import SaveUncertain
from tests.faults.conftest import Tally
from tests.faults.injection import failing
from tests.faults.situations import SITUATIONS
from tests.storage.helpers import Clock, a_check_in, a_store, checked_in, numbers, open_store

ERRORS = (RuntimeError, MemoryError, RecursionError, UnicodeError, OSError)


@pytest.mark.parametrize("late", [False, True], ids=["instead of the call", "after the call"])
@pytest.mark.parametrize("situation", ["whole", "old copies", "damaged", "missing"])
def test_a_check_in_that_is_saved_again_is_there_once(
    situation: str, late: bool, tmp_path: Path, tally: Tally
) -> None:
    master = tmp_path / "master"
    master.mkdir()
    SITUATIONS[situation](master / "goals.json")
    runs = uncertain = lost = double = left = 0
    for step in count(1):
        error = ERRORS[step % len(ERRORS)]
        path = tmp_path / str(step) / "goals.json"
        shutil.copytree(master, path.parent)
        repository, change = open_store(path), checked_in(a_check_in(99))
        with failing(path.parent, step, lambda _, kind=error: kind("boom"), late=late) as failure:
            try:
                repository.commit(change)
                raised: Exception | None = None
            except Exception as caught:
                raised = caught
        if not failure.failed:
            break
        runs += 1
        uncertain += isinstance(raised, SaveUncertain)
        left += len(list(path.parent.glob(".*.tmp")))
        if raised is not None:
            repository.commit(change)
        found = numbers(open_store(path)).count(99)
        lost, double = lost + (not found), double + (found > 1)
        shutil.rmtree(path.parent)
    what = f"other errors in a save, {situation}"
    tally(what, runs=runs, uncertain=uncertain, left_behind=left, lost=lost, double=double)
    assert (lost, double, left) == (0, 0, 0)
    assert runs > 20
    assert uncertain


FORESEEN = {
    MemoryError: "there is no memory left",
    RecursionError: "it is nested too deep",
    UnicodeError: "signs that belong to no text",
}


@pytest.mark.parametrize("kind", FORESEEN)
@pytest.mark.parametrize("words", [("list",), ("check", "walk"), ("doctor",), ("show", "walk")])
def test_what_comes_of_a_disk_is_said_in_words(
    kind: type[Exception],
    words: tuple[str, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    for step in count(1):
        with failing(tmp_path, step, lambda _: kind("boom")) as failure:
            code = main(["--data", str(path), *words], now=Clock())
        out, err = capsys.readouterr()
        if not failure.failed:
            break
        assert "unexpected" not in out + err, failure
        assert "boom" not in out + err, failure
        if code:
            assert FORESEEN[kind] in out + err, failure
    assert step > 5
