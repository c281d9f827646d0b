"""The power goes after every single operation of a change: what is on the disk is one of two."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from smartgoals_tui.storage.file.copies import days_to_keep
from smartgoals_tui.storage.format.state import Damaged, decode
from tests.faults.conftest import Tally
from tests.faults.disk import Disk, Files, contents_of
from tests.faults.interception import intercepted
from tests.faults.remains import lay_out
from tests.faults.situations import NEXT_DAY, SITUATIONS, Contents, change, goes_on, seen
from tests.storage.helpers import a_store, open_store

TESTED = [name for name in SITUATIONS if name != "behind a symlink"]


def traced(situation: str, folder: Path) -> tuple[Disk, Contents, Contents]:
    """Carry out a change and return what was done, and what was seen before and after."""
    path = folder / "goals.json"
    SITUATIONS[situation](path)
    old = seen(path)
    disk = Disk(folder)
    with intercepted(disk.handle):
        change(path)
    # Nothing was written past the trace: what it comes to is what is there.
    assert contents_of(folder) in disk.after_cut(len(disk.operations), journal=True)
    return disk, old, seen(path)


def place_taken(disk: Disk) -> int:
    """Return after how many operations the new file can never be gone again."""
    kinds = [(one.kind, one.name) for one in disk.operations]
    placed = kinds.index(("put", "goals.json"))
    confirmed = [at + 1 for at in range(placed, len(kinds)) if kinds[at] == ("confirm", ".")]
    return min(confirmed, default=len(kinds))


@pytest.mark.parametrize("journal", [True, False], ids=["journal", "loose"])
@pytest.mark.parametrize("situation", TESTED)
def test_a_power_cut_leaves_the_old_state_or_the_new(
    situation: str, journal: bool, tmp_path: Path, tally: Tally
) -> None:
    disk, old, new = traced(situation, tmp_path / "traced")
    confirmed = place_taken(disk)
    runs = lost = 0
    for count in range(len(disk.operations) + 1):
        for files in disk.after_cut(count, journal=journal):
            path = lay_out(tmp_path / "cut", files)
            found = seen(path)
            runs += 1
            lost += found not in ((new,) if count >= confirmed else (old, new))
            assert goes_on(path)
    kind = "journal" if journal else "loose"
    name = f"power cut at every operation, {situation}, {kind}"
    tally(name, operations=len(disk.operations), runs=runs, lost=lost)
    assert not lost


@pytest.mark.parametrize("situation", [one for one in TESTED if one in ("damaged", "schema 0")])
def test_a_power_cut_never_takes_the_bytes_that_were_mended(situation: str, tmp_path: Path) -> None:
    path = tmp_path / "traced" / "goals.json"
    SITUATIONS[situation](path)
    was = path.read_bytes()
    disk = Disk(path.parent)
    with intercepted(disk.handle):
        change(path)
    for count in range(len(disk.operations) + 1):
        assert all(was in files.values() for files in disk.after_cut(count, journal=True))


def test_a_power_cut_takes_no_older_copy(tmp_path: Path, tally: Tally) -> None:
    """Packing a copy and thinning out the others is on its way when the power goes."""
    disk, _, _ = traced("old copies", tmp_path / "traced")
    days = set(copies_in(next(disk.after_cut(0, journal=True))))
    kept = days & days_to_keep(days | {NEXT_DAY.date()})
    assert kept < days
    assert any(one.name.endswith(".gz") for one in disk.operations)
    runs = lost = 0
    for count in range(len(disk.operations) + 1):
        for files in disk.after_cut(count, journal=True):
            runs += 1
            lost += len(kept - set(copies_in(files)))
    tally("power cut while copies are thinned out", runs=runs, lost=lost)
    assert not lost


def copies_in(files: Files) -> Iterator[date]:
    """Yield the days of which there is a whole copy."""
    for name, data in files.items():
        if name.startswith("backups/goals-") and name.endswith((".json", ".gz")):
            with suppress(Damaged, OSError, EOFError):
                decode(gzip.decompress(data) if name.endswith(".gz") else data)
                yield date.fromisoformat(Path(name).name[6:16])


@pytest.mark.parametrize("journal", [True, False], ids=["journal", "loose"])
def test_a_power_cut_takes_no_folder_that_was_just_made(
    journal: bool, tmp_path: Path, tally: Tally
) -> None:
    path = tmp_path / "traced" / "new" / "folder" / "goals.json"
    (tmp_path / "traced").mkdir()
    disk = Disk(tmp_path / "traced")
    with intercepted(disk.handle):
        change(path)
    cuts = list(disk.after_cut(len(disk.operations), journal=journal))
    lost = sum("new/folder/goals.json" not in files for files in cuts)
    tally("power cut after the first commit in a new folder", runs=len(cuts), lost=lost)
    assert not lost


def test_a_power_cut_takes_no_version_that_was_put_away(tmp_path: Path, tally: Tally) -> None:
    """The folder of copies is made for it, and may be lost on a loose disk as any name may."""
    folder = tmp_path / "traced"
    a_store(folder / "goals.json")
    shutil.rmtree(folder / "backups")
    theirs = (folder / "goals.json").read_bytes()
    (folder / "goals.sync-conflict-20261122-120000-ABCDEFG.json").write_bytes(theirs + b" ")
    repository = open_store(folder / "goals.json")
    [conflict] = repository.versions.find()
    disk = Disk(folder)
    with intercepted(disk.handle):
        repository.versions.dismiss(conflict)
    runs = lost = 0
    for count in range(len(disk.operations) + 1):
        for files in disk.after_cut(count, journal=False):
            runs += 1
            lost += theirs + b" " not in files.values()
    tally("power cut while a version is put away", runs=runs, lost=lost)
    assert not lost
