"""Copies listed, one brought back, a new beginning: what was there is always kept."""

from __future__ import annotations

import errno
import gzip
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.storage.errors import (
    Changed,
    Corrupt,
    Missing,
    NewerSchema,
    ReadOnly,
    SaveFailed,
    SaveUncertain,
    StoreError,
)
from smartgoals_tui.storage.file import store
from smartgoals_tui.storage.file.recovery import kept_copies, make_copy, restore, start_over
from smartgoals_tui.storage.format.migrations import SCHEMA
from smartgoals_tui.storage.repository import Repository
from tests.storage.file.test_damage import DAMAGES
from tests.storage.helpers import (
    NOW,
    Clock,
    a_check_in,
    a_draft,
    a_goal,
    a_store,
    checked_in,
    contents,
    draft_made,
    every_death,
    everything_under,
    goal_made,
    meta,
    numbers,
    on_disk,
    open_store,
    put_on_disk,
)

ASIDE = "goals.json.corrupt-2026-11-22T120000"
PRE_RESTORE = "backups/pre-restore-2026-11-22T120000.json"
DAILY = "backups/goals-2026-11-22.json"


def newer(path: Path, min_reader: int = SCHEMA + 1) -> None:
    tables = on_disk(path)
    tables["_meta"]["1"] |= {"schema": SCHEMA + 1, "min_reader": min_reader}
    put_on_disk(path, tables)


def three_days(path: Path) -> Repository:
    """Return a store with a copy of each of three days, the last day that of NOW."""
    clock = Clock(NOW - timedelta(days=2))
    repository = open_store(path, clock)
    repository.commit(goal_made(a_goal()))
    for number in range(3):
        repository.commit(checked_in(a_check_in(number)))
        clock.next_day()
    return repository


# The list


def test_every_copy_is_listed_the_newest_first(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    id_ = meta(path)["id"]
    manual = make_copy(path, NOW)
    packed = tmp_path / "backups" / "goals-2026-11-20.json"
    packed.with_suffix(".json.gz").write_bytes(gzip.compress(packed.read_bytes()))
    packed.unlink()
    (tmp_path / "backups" / ".goals-2026-11-22.json.tmp").write_bytes(b"half")
    (tmp_path / "backups" / "notes.txt").write_bytes(b"not ours")
    files = everything_under(tmp_path)
    found = kept_copies(path)
    assert everything_under(tmp_path) == files
    assert [match.name for match in found] == [
        manual.name,
        "goals-2026-11-22.json",
        "goals-2026-11-21.json",
        "goals-2026-11-20.json.gz",
    ]
    assert [(match.rev, match.goals, match.check_ins) for match in found] == [
        (4, 1, 3),
        (4, 1, 3),
        (3, 1, 2),
        (2, 1, 1),
    ]
    assert {match.id for match in found} == {id_}
    assert [match.saved for match in found][1:] == [
        int((NOW - timedelta(days=days)).timestamp()) for days in range(3)
    ]
    assert all(match.problem == "" for match in found)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_copy_that_is_not_whole_is_listed_and_says_so(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    copy = tmp_path / DAILY
    copy.write_bytes(DAMAGES[damage](copy.read_bytes()))
    os.utime(copy, (1, 1))
    found = kept_copies(path)[-1]
    assert (found.path, found.saved, found.check_ins) == (copy, 1, 0)
    assert found.is_damaged
    assert re.fullmatch(
        r"goals-2026-11-22\.json is damaged(, or no file of goals|: it holds .*, which .*)\.",
        found.problem,
    )
    files = everything_under(tmp_path)
    with pytest.raises(Corrupt) as caught:
        restore(path, copy, NOW)
    assert caught.value.sentence == found.problem
    assert everything_under(tmp_path) == files


def test_a_copy_of_a_newer_version_is_listed_and_not_restored(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    for min_reader in (SCHEMA, SCHEMA + 1):
        newer(tmp_path / DAILY, min_reader)
        [problem] = [copy.problem for copy in kept_copies(path) if copy.problem]
        assert "newer smartgoals" in problem
        with pytest.raises(NewerSchema):
            restore(path, tmp_path / DAILY, NOW)


def test_a_place_without_copies_has_none(tmp_path: Path) -> None:
    assert kept_copies(tmp_path / "nowhere" / "goals.json") == ()
    assert list(tmp_path.iterdir()) == []


# Restoring


def test_a_copy_is_restored_and_what_was_there_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    window = three_days(path)
    before, rev = path.read_bytes(), meta(path)["rev"]
    restore(path, tmp_path / "backups" / "goals-2026-11-20.json", NOW)
    again = open_store(path)
    assert numbers(again) == [0]
    assert again.take_notices() == ()
    assert meta(path)["rev"] == rev + 1
    assert (tmp_path / PRE_RESTORE).read_bytes() == before
    assert on_disk(tmp_path / DAILY) == on_disk(path)
    # An open window takes it in as anything newer, and goes on from there.
    assert window.refresh()
    assert numbers(window) == [0]
    assert window.take_notices() == ()
    window.commit(checked_in(a_check_in(9)))
    assert numbers(open_store(path)) == [0, 9]
    # And back again.
    restore(path, tmp_path / PRE_RESTORE, NOW)
    assert window.refresh()
    assert numbers(window) == [0, 1, 2]
    assert window.versions.find() == ()


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_put_aside(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    bad = DAMAGES[damage](path.read_bytes())
    path.write_bytes(bad)
    restore(path, tmp_path / "backups" / "goals-2026-11-21.json", NOW)
    assert numbers(open_store(path)) == [0, 1]
    assert open_store(path).take_notices() == ()
    assert (tmp_path / ASIDE).read_bytes() == bad


def test_it_is_restored_where_nothing_else_is_usable(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    elsewhere = tmp_path / "elsewhere.json"
    shutil.copy(path, elsewhere)
    for one in [path, *(tmp_path / "backups").iterdir()]:
        one.write_bytes(b"damaged")
    with pytest.raises(Corrupt):
        open_store(path)
    restore(path, elsewhere, NOW)
    assert numbers(open_store(path)) == [0, 1, 2]
    assert (tmp_path / ASIDE).read_bytes() == b"damaged"


def test_it_is_restored_where_the_file_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    path.unlink()
    restore(path, tmp_path / "backups" / "goals-2026-11-21.json", NOW)
    assert numbers(open_store(path)) == [0, 1]
    assert list(tmp_path.glob("*corrupt*")) == []


def test_what_is_restored_counts_as_newer_than_all_copies_and_all_windows(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    window = three_days(path)
    older = (tmp_path / "backups" / "goals-2026-11-20.json").read_bytes()
    # The copies are behind the damaged file, which tells in its head how far it was.
    shutil.copy(tmp_path / "backups" / "goals-2026-11-21.json", tmp_path / "kept.json")
    shutil.rmtree(tmp_path / "backups")
    path.write_bytes(path.read_bytes()[:-3])
    restore(path, tmp_path / "kept.json", NOW)
    assert meta(path)["rev"] == 5
    assert window.refresh()
    assert window.take_notices() == ()
    # An older file in place, a newer copy of it in the folder.
    path.write_bytes(older)
    restore(path, tmp_path / "kept.json", NOW)
    assert meta(path)["rev"] == 6
    path.write_bytes(b"")
    assert numbers(open_store(path)) == [0, 1]


def test_a_copy_of_another_store_takes_the_place_and_its_copies_stay(tmp_path: Path) -> None:
    path, other = tmp_path / "goals.json", tmp_path / "other" / "goals.json"
    three_days(path)
    copies = everything_under(tmp_path / "backups")
    before = path.read_bytes()
    a_store(other, check_ins=1)
    restore(path, other, NOW)
    assert numbers(open_store(path)) == [0]
    assert meta(path)["id"] == meta(other)["id"]
    after = everything_under(tmp_path / "backups")
    assert set(copies.values()) <= set(after.values())
    assert after["pre-restore-2026-11-22T120000.json"] == before
    path.write_bytes(b"")
    assert numbers(open_store(path)) == [0]


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    for min_reader in (SCHEMA, SCHEMA + 1):
        newer(path, min_reader)
        files = everything_under(tmp_path)
        with pytest.raises(NewerSchema):
            restore(path, tmp_path / DAILY, NOW)
        with pytest.raises((NewerSchema, Changed)):
            start_over(path, NOW)
        assert everything_under(tmp_path) == files


def test_a_copy_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    with pytest.raises(Missing, match="no file"):
        restore(path, tmp_path / "backups" / "gone.json", NOW)


# A new beginning


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_new_beginning_puts_the_damaged_file_aside(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    bad = DAMAGES[damage](path.read_bytes())
    path.write_bytes(bad)
    for copy in (tmp_path / "backups").iterdir():
        copy.write_bytes(b"damaged " + copy.name.encode())
    copies = everything_under(tmp_path / "backups")
    start_over(path, NOW)
    repository = open_store(path)
    assert repository.goals() == repository.drafts() == repository.take_notices() == ()
    assert (tmp_path / ASIDE).read_bytes() == bad
    assert set(copies.values()) <= set(everything_under(tmp_path / "backups").values())
    repository.commit(goal_made(a_goal("g9")))
    path.write_bytes(b"")
    assert [goal.uid for goal in open_store(path).goals()] == ["g9"]


def test_a_new_beginning_where_the_file_is_missing_and_the_copies_are_damaged(
    tmp_path: Path,
) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    path.unlink()
    for copy in (tmp_path / "backups").iterdir():
        copy.write_bytes(b"damaged")
    start_over(path, NOW)
    assert open_store(path).goals() == ()
    assert list(tmp_path.glob("*corrupt*")) == []


@pytest.mark.parametrize("what", ["whole", "damaged with copies", "nothing at all"])
def test_no_new_beginning_where_something_can_be_used(what: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    if what != "nothing at all":
        three_days(path)
    if what == "damaged with copies":
        path.write_bytes(b"damaged")
    files = everything_under(tmp_path)
    with pytest.raises(Changed, match="Nothing was changed"):
        start_over(path, NOW)
    assert everything_under(tmp_path) == files


# A copy on request


def test_a_copy_on_request_is_never_thinned_out(tmp_path: Path) -> None:
    path, clock = tmp_path / "goals.json", Clock()
    repository = open_store(path, clock)
    repository.commit(goal_made(a_goal()))
    before = path.read_bytes()
    first, second = make_copy(path, NOW), make_copy(path, NOW)
    assert first == tmp_path / "backups" / "manual-2026-11-22T120000.json"
    assert first.stat().st_mode & 0o777 == 0o600
    for number in range(60):
        clock.now += timedelta(days=20)
        repository.commit(checked_in(a_check_in(number)))
    assert first.read_bytes() == second.read_bytes() == before


@pytest.mark.parametrize("damage", ["no bytes", "garbage", "no meta"])
def test_no_copy_is_made_of_a_damaged_file(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    files = everything_under(tmp_path)
    with pytest.raises(Corrupt, match="no copy was made"):
        make_copy(path, NOW)
    assert everything_under(tmp_path) == files


def test_no_copy_is_made_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="nothing to copy"):
        make_copy(tmp_path / "data" / "goals.json", NOW)
    assert list(tmp_path.iterdir()) == []


def test_a_newer_file_can_be_copied(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    three_days(path)
    newer(path)
    assert make_copy(path, NOW).read_bytes() == path.read_bytes()


# Saved elsewhere


def test_a_copy_elsewhere_holds_what_could_not_be_saved(tmp_path: Path) -> None:
    path, there = tmp_path / "goals.json", tmp_path / "rescued.json"
    repository = a_store(path)
    files = everything_under(tmp_path)
    named = Change("rename", (GoalStep(a_goal(), a_goal(action="swim")),))
    unsaved = [checked_in(a_check_in(9)), named, draft_made(a_draft("d2"))]
    repository.save_copy_to(there, unsaved)
    assert there.stat().st_mode & 0o777 == 0o600
    assert everything_under(tmp_path) == {**files, "rescued.json": there.read_bytes()}
    assert numbers(repository) == [0, 1, 2]
    rescued = open_store(there)
    assert rescued.take_notices() == ()
    for change in unsaved:
        repository.commit(change)
    assert contents(rescued) == contents(repository)
    assert meta(there)["id"] == meta(path)["id"]


def test_a_copy_elsewhere_holds_drafts_that_could_not_be_saved(tmp_path: Path) -> None:
    repository = a_store(tmp_path / "goals.json")
    drafts = [a_draft(action="sing"), a_draft("d2")]
    repository.save_copy_to(tmp_path / "rescued.json", [], drafts)
    assert set(open_store(tmp_path / "rescued.json").drafts()) == set(drafts)
    assert repository.drafts() == (a_draft(),)


def test_a_change_the_disk_did_not_confirm_is_in_a_copy_elsewhere_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = a_store(tmp_path / "goals.json")
    first, second = checked_in(a_check_in(9)), checked_in(a_check_in(10))

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(store, "sync_folder", fail)
        with pytest.raises(SaveUncertain):
            repository.commit(first)
    repository.save_copy_to(tmp_path / "rescued.json", [first, second])
    assert numbers(open_store(tmp_path / "rescued.json")) == [0, 1, 2, 9, 10]


def test_a_store_in_memory_can_be_saved_too(tmp_path: Path) -> None:
    repository = Repository.in_memory(now=Clock())
    repository.save_copy_to(tmp_path / "kept.json", [goal_made(a_goal())])
    assert open_store(tmp_path / "kept.json").goals() == (a_goal(),)


def test_a_copy_elsewhere_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.json").symlink_to(tmp_path / "nowhere.json")
    files = everything_under(tmp_path)
    for there in (path, tmp_path / "folder", tmp_path / "link.json"):
        with pytest.raises(SaveFailed, match="there already"):
            repository.save_copy_to(there, [])
    with pytest.raises(SaveFailed, match="no folder"):
        repository.save_copy_to(tmp_path / "gone" / "goals.json", [])
    for name in ("a\0b", "a\ud800b", "x" * 300):
        with pytest.raises(SaveFailed):
            repository.save_copy_to(tmp_path / name, [])
    assert everything_under(tmp_path) == files


def test_a_copy_elsewhere_that_cannot_be_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = a_store(tmp_path / "goals.json")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    files = everything_under(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveFailed, match="full"):
        repository.save_copy_to(tmp_path / "kept.json", [])
    monkeypatch.undo()
    measure = replace(a_goal().measurable, baseline=float("inf"))
    endless = goal_made(replace(a_goal("g5"), measurable=measure))
    for bad, error in ((endless, SaveFailed), (goal_made(a_goal()), Changed)):
        with pytest.raises(error):
            repository.save_copy_to(tmp_path / "kept.json", [bad])
    assert everything_under(tmp_path) == files


# The system says no


ACTS: list[Callable[[Path, Path], object]] = [
    lambda path, copy: restore(path, copy, NOW),
    lambda path, _: start_over(path, NOW),
    lambda path, _: make_copy(path, NOW),
]


@pytest.mark.parametrize("act", ACTS, ids=["restore", "start again", "copy"])
@pytest.mark.parametrize(("number", "error"), [(errno.ENOSPC, SaveFailed), (errno.EROFS, ReadOnly)])
def test_a_disk_that_says_no_leaves_everything(
    act: Callable[[Path, Path], object],
    number: int,
    error: type[StoreError],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, copy = tmp_path / "goals.json", tmp_path / "kept.json"
    three_days(path)
    shutil.copy(path, copy)
    if act is ACTS[1]:
        path.write_bytes(b"damaged")
        for one in (tmp_path / "backups").iterdir():
            one.write_bytes(b"damaged")
    files = everything_under(tmp_path)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", refuse)
        with pytest.raises(error):
            act(path, copy)
    assert everything_under(tmp_path) == files
    act(path, copy)


# Killed


def test_death_at_every_step_of_a_restore(tmp_path: Path) -> None:
    """The old version or the restored one is there, and it can be restored again."""
    path = tmp_path / "goals.json"
    three_days(path)
    outcomes = every_death(
        tmp_path,
        act="recovery.restore(path, path.parent / 'backups' / 'goals-2026-11-20.json', NOW)",
        after="""
repository = open_store(path)
assert repository.take_notices() == ()
found = numbers(repository)
kept = [open_store(one) for one in path.parent.glob("backups/pre-restore-*.json")]
assert found == [0, 1, 2] or [0, 1, 2] in map(numbers, kept)
recovery.restore(path, path.parent / "backups" / "goals-2026-11-20.json", NOW)
assert numbers(open_store(path)) == [0]
print(*found)
""",
    )
    assert set(outcomes) == {"0", "0 1 2"}
    first_new = outcomes.index("0")
    assert first_new >= 6
    assert set(outcomes[first_new:]) == {"0"}


@pytest.mark.parametrize("whole", ["0", "1"])
def test_death_at_every_step_of_mending_a_damaged_file(whole: str, tmp_path: Path) -> None:
    """The damaged bytes are never gone, whether a copy is restored or all is begun again."""
    path = tmp_path / "goals.json"
    three_days(path)
    shutil.copy(path, tmp_path / "kept.json")
    path.write_bytes(b"damaged")
    for copy in (tmp_path / "backups").iterdir():
        copy.write_bytes(b"a damaged copy")
    mend = (
        "recovery.restore(path, path.parent / 'kept.json', NOW)"
        if whole == "1"
        else "recovery.start_over(path, NOW)"
    )
    outcomes = every_death(
        tmp_path,
        act=mend,
        after=f"""
try:
    goals = len(open_store(path).goals())
except Corrupt:
    assert path.read_bytes() == b"damaged"
    {mend}
    found = "damaged"
else:
    found = "mended"
    assert goals == {whole}
assert len(open_store(path).goals()) == {whole}
assert open_store(path).take_notices() == ()
asides = [one.read_bytes() for one in path.parent.glob("goals.json.corrupt-*")]
assert set(asides) == {{b"damaged"}}
kept = [one.read_bytes() for one in path.parent.glob("backups/*.json")]
assert kept.count(b"a damaged copy") >= 3
print(found)
""",
    )
    first_new = outcomes.index("mended")
    assert first_new >= 6
    assert set(outcomes[:first_new]) == {"damaged"}
    assert set(outcomes[first_new:]) == {"mended"}
