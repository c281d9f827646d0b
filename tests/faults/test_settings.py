"""Faults while settings are kept: the old ones or the new ones are there, and can be read."""

from __future__ import annotations

import errno
import os
import resource
import tempfile
from collections.abc import Iterator
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from smartgoals_tui.reasons import explain
from smartgoals_tui.settings import Settings, keep, load
from tests.faults.conftest import Tally
from tests.faults.disk import Disk
from tests.faults.injection import ERRORS, failing
from tests.faults.interception import intercepted
from tests.faults.processes import become_nobody, run
from tests.faults.remains import lay_out

OLD, NEW = Settings(theme="nord", support="Call 0800"), Settings(theme="dracula")
WRITTEN = {
    "no file": None,
    "a file": b'# mine\ntheme = "nord"\nsupport = "Call 0800"\n',
    "a file that cannot be edited": b'"theme" = "nord"\nsupport = "Call 0800"\n',
}


def settings_in(folder: Path, was: str) -> Path:
    """Return where the settings are, after a start of its kind."""
    folder.mkdir(exist_ok=True)
    path, written = folder / "settings.toml", WRITTEN[was]
    if written is not None:
        path.write_bytes(written)
    return path


def before(was: str) -> Settings:
    return Settings() if WRITTEN[was] is None else OLD


def after(was: str) -> Settings:
    # Where the file is begun again, what it said comes along.
    return NEW if WRITTEN[was] is None else Settings(theme="dracula", support="Call 0800")


def left_over(folder: Path) -> list[str]:
    """Return what is neither the settings nor the file kept beside them."""
    names = sorted(path.name for path in folder.iterdir())
    return [name for name in names if name not in ("settings.toml", "settings.toml.old")]


@pytest.mark.parametrize("late", [False, True], ids=["instead of the call", "after the call"])
@pytest.mark.parametrize("was", WRITTEN)
def test_an_error_at_any_call_leaves_the_old_settings_or_the_new(
    was: str, late: bool, tmp_path: Path, tally: Tally
) -> None:
    runs = lost = 0
    for step in count(1):
        folder = tmp_path / str(step)
        path, number = settings_in(folder, was), ERRORS[step % len(ERRORS)]
        raised = None

        def error(where: str, number: int = number) -> OSError:
            return OSError(number, os.strerror(number), where)

        with failing(folder, step, error, late=late) as failure:
            try:
                keep(path, theme="dracula")
            except OSError as caught:
                raised = caught
        if not failure.failed:
            assert raised is None
            break
        runs += 1
        found = load(path)
        lost += found not in ((before(was), ()), (after(was), ()))
        lost += raised is None and found[0] != after(was)
        assert left_over(folder) == []
        if raised is not None and raised.errno == number:
            assert os.strerror(number) in explain(raised)[0]
        keep(path, theme="dracula")
        assert load(path) == (after(was), ())
    tally(f"error while settings are kept, {was}", runs=runs, lost=lost)
    assert not lost
    assert runs > 8


@pytest.mark.parametrize("journal", [True, False], ids=["journal", "loose"])
@pytest.mark.parametrize("was", WRITTEN)
def test_a_power_cut_leaves_the_old_settings_or_the_new(
    was: str, journal: bool, tmp_path: Path, tally: Tally
) -> None:
    path = settings_in(tmp_path / "traced", was)
    disk = Disk(path.parent)
    with intercepted(disk.handle):
        keep(path, theme="dracula")
    runs = lost = 0
    for done in range(len(disk.operations) + 1):
        is_over = done == len(disk.operations)
        for files in disk.after_cut(done, journal=journal):
            lay_out(tmp_path / "cut", files)
            found, complaints = load(tmp_path / "cut" / "settings.toml")
            expected = (after(was),) if is_over else (before(was), after(was))
            lost += found not in expected or complaints != ()
            runs += 1
    tally(f"power cut while settings are kept, {was}", runs=runs, lost=lost)
    assert not lost


def keep_without_room(path: Path, pipe: Connection) -> None:
    """Keep settings with less and less room; say each time what came of it."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    for room in (1000, 30, 1, 0):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
        try:
            keep(path, theme="dracula" if room else "monokai")
            said = "kept"
        except OSError as error:
            said = explain(error)[0]
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        pipe.send((room, said, load(path)[0].theme))


def test_a_full_disk_leaves_the_old_settings(tmp_path: Path) -> None:
    path = settings_in(tmp_path, "a file")
    full = f"the disk is full: {os.strerror(errno.EFBIG)}"
    assert run(keep_without_room, path) == [
        (1000, "kept", "dracula"),
        *((room, full, "dracula") for room in (30, 1, 0)),
    ]
    assert left_over(tmp_path) == []


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a folder that every user can reach; pytest's own belong to one."""
    with tempfile.TemporaryDirectory() as name:
        outer = Path(name)
        outer.chmod(0o755)
        yield outer
        outer.chmod(0o755)


def keep_as_nobody(path: Path, pipe: Connection) -> None:
    # What that imports may be out of the reach of nobody.
    load(path)
    become_nobody()
    try:
        keep(path, theme="dracula")
        pipe.send("kept")
    except OSError as error:
        pipe.send((explain(error)[0], load(path)))


def test_a_folder_that_may_not_be_written_leaves_the_old_settings(folder: Path) -> None:
    path = settings_in(folder, "a file")
    path.chmod(0o644)
    [said] = run(keep_as_nobody, path)
    assert said == (f"this user may not: {os.strerror(errno.EACCES)}", (OLD, ()))
    assert path.read_bytes() == WRITTEN["a file"]
    assert left_over(folder) == []


def test_a_folder_that_may_be_written_and_not_listed_takes_settings(folder: Path) -> None:
    path = settings_in(folder, "a file")
    path.chmod(0o644)
    folder.chmod(0o733)
    assert run(keep_as_nobody, path) == ["kept"]
    folder.chmod(0o755)
    assert load(path) == (after("a file"), ())
