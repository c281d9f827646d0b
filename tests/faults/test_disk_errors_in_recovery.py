"""Errors of the disk while the app asks how to go on with a damaged store: said, nothing lost."""

from __future__ import annotations

import errno
import os
import shutil
from itertools import count
from pathlib import Path

import pytest

from smartgoals_tui.app.recovery import AGAIN, COPY, START_OVER, RecoveryApp, go_on
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.errors import StoreError
from smartgoals_tui.storage.file.recovery import kept_copies
from tests.app.harness import Setup
from tests.app.test_recovery import asked
from tests.app.waiting import until
from tests.faults.conftest import Tally
from tests.faults.injection import ERRORS, failing
from tests.storage.helpers import Clock, a_store, everything_under


def a_damaged_store(path: Path, choice: str) -> None:
    """Leave a store that the app asks about, with or without a copy that it offers."""
    a_store(path)
    path.write_bytes(path.read_bytes()[:-40])
    [copy] = path.with_name("backups").iterdir()
    if not choice.startswith(COPY):
        copy.write_bytes(b"damaged too")


@pytest.mark.parametrize("choice", [AGAIN, START_OVER, f"{COPY}0"])
def test_an_error_at_any_call_is_said_in_recovery(
    choice: str, tmp_path: Path, tally: Tally
) -> None:
    master = tmp_path / "master"
    master.mkdir()
    a_damaged_store(master / "goals.json", choice)
    kept = set(everything_under(master).values())
    runs = unsaid = lost = 0
    for step in count(1):
        folder = tmp_path / "run"
        shutil.copytree(master, folder)
        path = folder / "goals.json"
        copies = [copy for copy in kept_copies(path) if not copy.problem]
        number = ERRORS[step % len(ERRORS)]

        def error(where: str, number: int = number) -> OSError:
            return OSError(number, os.strerror(number), where)

        with failing(folder, step, error) as failure:
            try:
                go_on(choice, path, copies, Clock())
            except StoreError as caught:
                unsaid += str(folder) not in caught.sentence and choice != AGAIN
        lost += not kept <= set(everything_under(folder).values())
        shutil.rmtree(folder)
        if not failure.failed:
            break
        runs += 1
    tally("error of the disk at every call, recovery", runs=runs, not_told=unsaid, lost=lost)
    assert (unsaid, lost) == (0, 0)
    assert runs > 3


async def test_the_app_says_it_and_asks_again(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_damaged_store(path, START_OVER)
    app = RecoveryApp(path, Settings(motion=False), Clock())

    def full(where: str) -> OSError:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), where)

    async with app.run_test(size=(100, 30)) as pilot:
        await asked(pilot, app)
        await pilot.press("down")
        with failing(tmp_path, 12, full) as failure:
            await pilot.press("enter")
            await until(pilot, lambda: "is full" in Setup(app, None, None).text())
        assert failure.failed
        assert "Nothing was changed" in await asked(pilot, app)
        await pilot.press("down", "enter")
        await until(pilot, lambda: app.return_value is not None)
    assert app.return_value.goals() == ()
