"""Versions beside the store: found by name or contents, merged once, never thrown away."""

from __future__ import annotations

import errno
import gzip
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from smartgoals_tui.storage import conflicts
from smartgoals_tui.storage.errors import (
    Corrupt,
    Missing,
    NewerSchema,
    OtherStore,
    ReadOnly,
    SaveFailed,
    StoreError,
)
from smartgoals_tui.storage.format.migrations import SCHEMA
from smartgoals_tui.storage.format.state import State
from smartgoals_tui.storage.other_versions import Kind
from smartgoals_tui.storage.repository import Repository
from smartgoals_tui.storage.tables.merge_summary import MergeSummary
from smartgoals_tui.storage.transfer import MAX_BYTES
from tests.storage.helpers import (
    NOW,
    Clock,
    a_check_in,
    a_goal,
    a_store,
    checked_in,
    contents,
    every_death,
    everything_under,
    goal_made,
    meta,
    numbers,
    on_disk,
    open_store,
    put_on_disk,
    run_python,
)

SYNCTHING = "goals.sync-conflict-20261122-115900-ABCDEFG.json"
DROPBOX = "goals (Ada's conflicted copy 2026-11-22).json"
NAMES = {
    SYNCTHING: Kind.SYNCTHING,
    DROPBOX: Kind.DROPBOX,
    "goals (conflicted copy 2026-11-22 115900).json": Kind.DROPBOX,
    "goals (In Konflikt stehende Kopie von Ada 2026-11-22).json": Kind.DROPBOX,
    "goals.conflict1.json": Kind.SYNC,
    "goals.Conflict.json": Kind.SYNC,
    "goals_NAS_Nov-22-1159-2026_Conflict.json": Kind.SYNC,
    "goals (SFConflict ada@example.org).json": Kind.SYNC,
    "goals 2.json": Kind.BESIDE,
    "goals (1).json": Kind.BESIDE,
    "goals-LAPTOP.json": Kind.BESIDE,
    "goals.json~": Kind.BESIDE,
    "goals.json.bak": Kind.BESIDE,
    "goals.json.orig": Kind.BESIDE,
    "#goals.json#": Kind.BESIDE,
    ".goals.json.swp": Kind.BESIDE,
    "goals-2026-11-22.json": Kind.BESIDE,
    "ours.sync-conflict-20261122-115900-ABCDEFG.json": Kind.BESIDE,
    "goals.sync-conflict-20261122-115900-ABCDEFG.json.tmp": Kind.BESIDE,
    "notes (conflicted copy 2026-11-22).json": Kind.BESIDE,
    "zebra": Kind.BESIDE,
    "\udcff[b]\n\u202e.json": Kind.BESIDE,
}


def diverged(path: Path, name: str = SYNCTHING) -> Repository:
    """Return a store beside which lies another version, each with a check-in of its own."""
    repository = a_store(path)
    there = path.parent / "elsewhere" / "goals.json"
    there.parent.mkdir()
    shutil.copy(path, there)
    open_store(there).commit(checked_in(a_check_in(10), a_check_in(11)))
    shutil.move(there, path.with_name(name))
    shutil.rmtree(there.parent)
    repository.commit(checked_in(a_check_in(9)))
    return repository


@pytest.mark.parametrize("name", NAMES)
def test_another_version_is_found_and_merged_once(name: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path, name)
    before, theirs = path.read_bytes(), path.with_name(name).read_bytes()
    files = everything_under(tmp_path)
    [conflict] = repository.versions.find()
    assert everything_under(tmp_path) == files
    assert conflict == conflicts.Conflict(
        path.with_name(name), NAMES[name], int(NOW.timestamp()), MergeSummary(check_ins=2)
    )
    rev = meta(path)["rev"]
    assert repository.versions.merge(conflict) == conflict.summary
    assert numbers(repository) == numbers(open_store(path)) == [0, 1, 2, 9, 10, 11]
    assert meta(path)["rev"] == rev + 1
    files = everything_under(tmp_path)
    assert files["backups/pre-merge-2026-11-22T120000.json"] == before
    assert files[f"backups/merged-{name}"] == theirs
    assert name not in files
    assert repository.versions.find() == open_store(path).versions.find() == ()
    assert repository.take_notices() == ()


def test_one_that_is_dismissed_is_kept_and_not_offered_again(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path)
    before, theirs = path.read_bytes(), path.with_name(SYNCTHING).read_bytes()
    [conflict] = repository.versions.find()
    repository.versions.dismiss(conflict)
    assert path.read_bytes() == before
    assert repository.versions.find() == ()
    assert (tmp_path / "backups" / f"dismissed-{SYNCTHING}").read_bytes() == theirs


def test_nothing_is_overwritten_when_the_same_name_comes_again(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path)
    for text in (b"1", b"2", b"3"):
        path.with_name(SYNCTHING).write_bytes(text)
        [conflict] = repository.versions.find()
        repository.versions.dismiss(conflict)
    kept = sorted((tmp_path / "backups").glob("dismissed-*"))
    assert sorted(one.read_bytes() for one in kept) == [b"1", b"2", b"3"]
    assert all(one.suffix == ".json" for one in kept)


@pytest.mark.parametrize(
    "name",
    [
        "goals.json.lock",
        "goals.json.corrupt-2026-11-22T120000",
        ".goals.json.tmp",
        ".goals-2026.json.99.tmp",
        ".syncthing.goals.json.tmp",
        "~syncthing~goals.json.tmp",
    ],
)
def test_our_own_files_and_those_being_written_are_no_other_versions(
    name: str, tmp_path: Path
) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path)
    theirs = path.with_name(SYNCTHING).read_bytes()
    path.with_name(SYNCTHING).unlink()
    path.with_name(name).write_bytes(theirs)
    assert repository.versions.find(with_copies=True) == ()


def as_written(data: bytes) -> bytes:
    return data


def as_an_editor_has_it(data: bytes) -> bytes:
    return json.dumps(json.loads(data), indent=2).encode()


def with_the_meta_last(data: bytes) -> bytes:
    tables = json.loads(data)
    tables["filler"] = {"1": {"text": "x" * 9000}}
    tables["_meta"] = tables.pop("_meta")
    return json.dumps(tables).encode()


WRITERS: list[Callable[[bytes], bytes]] = [
    as_written,
    as_an_editor_has_it,
    with_the_meta_last,
    gzip.compress,
    lambda data: data.decode().encode("utf-16"),
    lambda data: data.decode().encode("utf-16-be"),
    lambda data: b"\xef\xbb\xbf\n" + data,
]


@pytest.mark.parametrize("write", WRITERS)
def test_it_is_told_by_what_it_holds_however_that_is_written(
    write: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    path, name = tmp_path / "goals.json", "goals 2.json"
    repository = diverged(path, name)
    other = path.with_name(name)
    other.write_bytes(write(other.read_bytes()))
    [conflict] = repository.versions.find()
    assert (conflict.kind, conflict.problem) == (Kind.BESIDE, "")
    assert conflict.summary.check_ins == 2
    repository.versions.merge(conflict)
    assert numbers(repository) == [0, 1, 2, 9, 10, 11]


@pytest.mark.parametrize("cut", [200, 700, -1])
def test_half_of_one_is_named_as_such(cut: int, tmp_path: Path) -> None:
    path, name = tmp_path / "goals.json", "goals 2.json"
    repository = diverged(path, name)
    other = path.with_name(name)
    other.write_bytes(other.read_bytes()[:cut])
    [conflict] = repository.versions.find()
    assert conflict.problem.startswith("goals 2.json cannot be read: it is damaged")


OTHERS: dict[str, bytes] = {
    "nothing": b"",
    "zeros": bytes(9000),
    "another program": b'{"a": 1}',
    "a table": b"goal,day\n",
    "packed otherwise": gzip.compress(b'{"a": 1}'),
    "badly packed": b"\x1f\x8b" + b"\xff" * 99,
    "words about us": b'"_meta" ID',
    "a log about us": b'{"told": "ID"}',
}


@pytest.mark.parametrize("what", OTHERS)
def test_files_of_others_are_none(what: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    id = meta(path)["id"].encode()
    path.with_name("goals 2.json").write_bytes(OTHERS[what].replace(b"ID", id))
    assert repository.versions.find(with_copies=True) == ()


def test_another_store_is_none_even_where_it_tells_of_ours(tmp_path: Path) -> None:
    path, other = tmp_path / "goals.json", tmp_path / "goals 2.json"
    repository = a_store(path)
    foreign = a_store(other)
    assert repository.versions.find() == foreign.versions.find() == ()
    foreign.commit(goal_made(a_goal("g2", action=f'see "{meta(path)["id"]}"')))
    tables = on_disk(other)
    tables["_meta"]["1"]["seen"] = meta(path)["id"]
    put_on_disk(other, tables)
    assert repository.versions.find(with_copies=True) == ()


def test_an_export_or_a_copy_that_holds_nothing_new_asks_nobody(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    shutil.copy(path, tmp_path / "goals copy.json")
    (tmp_path / "goals-export.json").write_bytes(repository.exported(0))
    shutil.copy(next((tmp_path / "backups").iterdir()), tmp_path / "old.json")
    repository.commit(checked_in(a_check_in(9)))
    assert repository.versions.find() == ()
    found = repository.versions.find(with_copies=True)
    assert [match.path.name for match in found] == [
        "goals copy.json",
        "goals-export.json",
        "old.json",
    ]
    assert all(match.is_copy for match in found)
    # What was taken back here is in them still.
    repository.commit(checked_in(a_check_in(0)).inverse())
    assert [one.summary for one in repository.versions.find()] == [MergeSummary(check_ins=1)] * 3


def test_the_store_by_another_name_is_none(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    (tmp_path / "goals 2.json").symlink_to(path)
    (tmp_path / "goals 3.json").hardlink_to(path)
    (tmp_path / "goals 4.json").symlink_to("nowhere")
    assert repository.versions.find(with_copies=True) == ()


def test_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path, "goals 2.json")
    os.mkfifo(tmp_path / "goals 3.json")
    os.mkfifo(tmp_path / "goals.conflict1.json")
    (tmp_path / "goals 4.json").mkdir()
    with (tmp_path / "huge.json").open("wb") as file:
        file.write(path.read_bytes())
        file.truncate(MAX_BYTES + 1)
    assert [one.path.name for one in repository.versions.find()] == ["goals 2.json"]


def test_one_that_this_user_may_not_read_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path, "goals 2.json")
    shutil.copy(path.with_name("goals 2.json"), path.with_name("goals 3.json"))
    genuine = os.open

    def refuse(name: Any, *rest: Any, **options: Any) -> int:
        if os.fspath(name).endswith("goals 3.json"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return genuine(name, *rest, **options)

    monkeypatch.setattr(os, "open", refuse)
    assert [one.path.name for one in repository.versions.find()] == ["goals 2.json"]


def test_behind_a_link_both_folders_are_looked_at(tmp_path: Path) -> None:
    target = tmp_path / "real" / "kept.json"
    target.parent.mkdir()
    diverged(target, "kept 2.json")
    link = tmp_path / "links" / "goals.json"
    link.parent.mkdir()
    link.symlink_to(target)
    shutil.copy(target.with_name("kept 2.json"), link.with_name("goals 2.json"))
    repository = open_store(link)
    beside, there = repository.versions.find()
    assert (beside.path, there.path) == (
        link.with_name("goals 2.json"),
        target.with_name("kept 2.json"),
    )
    repository.versions.merge(beside)
    assert (target.parent / "kept-backups" / "merged-goals 2.json").exists()
    assert link.is_symlink()
    assert repository.versions.find() == ()
    assert numbers(repository) == [0, 1, 2, 9, 10, 11]


def test_of_many_other_files_little_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path, "goals 2.json")
    for number in range(200):
        (tmp_path / f"{number}.json").write_bytes(b"{" + b" " * 50_000 + b"}")
    read = []
    genuine = conflicts.read_export

    def count(file: BinaryIO, name: str) -> State:
        read.append(name)
        return genuine(file, name)

    monkeypatch.setattr(conflicts, "read_export", count)
    assert len(repository.versions.find()) == 1
    assert read == ["goals 2.json"]


def test_a_folder_or_link_of_such_a_name_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    path.with_name(SYNCTHING).mkdir()
    path.with_name(DROPBOX).symlink_to(path)
    assert repository.versions.find() == ()


def test_two_stores_in_one_folder_have_conflicts_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path)
    other = a_store(tmp_path / "ours.json")
    assert other.versions.find() == ()
    assert len(repository.versions.find()) == 1


def a_newer(path: Path, min_reader: int) -> None:
    tables = on_disk(path)
    tables["_meta"]["1"] |= {"schema": SCHEMA + 1, "min_reader": min_reader}
    put_on_disk(path, tables)


def another_store(path: Path) -> None:
    there = path.parent / "another" / "goals.json"
    a_store(there)
    shutil.move(there, path)


BAD: list[tuple[Callable[[Path], object], type[StoreError], str]] = [
    (lambda path: path.write_bytes(b""), Corrupt, "damaged"),
    (lambda path: path.write_bytes(path.read_bytes()[:-9]), Corrupt, "damaged"),
    (lambda path: path.write_bytes(b'{"other": "program"}'), Corrupt, "no file of goals"),
    (lambda path: a_newer(path, SCHEMA + 1), NewerSchema, "newer smartgoals"),
    (lambda path: a_newer(path, SCHEMA), NewerSchema, "newer smartgoals"),
    (another_store, OtherStore, "another collection"),
]


@pytest.mark.parametrize(("spoil", "error", "words"), BAD)
def test_one_that_cannot_be_merged_says_why(
    spoil: Callable[[Path], object], error: type[StoreError], words: str, tmp_path: Path
) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path)
    spoil(path.with_name(SYNCTHING))
    [conflict] = repository.versions.find()
    assert words in conflict.problem
    assert SYNCTHING in conflict.problem
    assert conflict.summary == MergeSummary()
    files = everything_under(tmp_path)
    with pytest.raises(error) as caught:
        repository.versions.merge(conflict)
    assert caught.value.sentence == conflict.problem
    assert everything_under(tmp_path) == files
    repository.versions.dismiss(conflict)
    assert repository.versions.find() == ()
    assert sorted(everything_under(tmp_path).values()) == sorted(files.values())


def test_one_that_holds_nothing_new_is_named_and_merging_it_only_tidies_up(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    shutil.copy(path, path.with_name(SYNCTHING))
    repository.commit(checked_in(a_check_in(9)))
    [conflict] = repository.versions.find()
    assert (conflict.summary.words, conflict.problem) == ("nothing new", "")
    before = path.read_bytes()
    assert repository.versions.merge(conflict) == MergeSummary()
    assert path.read_bytes() == before
    assert list((tmp_path / "backups").glob("pre-*")) == []
    assert repository.versions.find() == ()


def test_one_that_is_gone_meanwhile_is_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path)
    [conflict] = repository.versions.find()
    conflict.path.unlink()
    for act in (repository.versions.merge, repository.versions.dismiss):
        with pytest.raises(Missing, match="not there any more"):
            act(conflict)


def test_no_start_and_no_change_looks_for_them(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    diverged(path)
    code = """
repository = open_store(path)
contents(repository)
repository.refresh()
repository.commit(checked_in(a_check_in(12)))
late = (
    "beside", "conflicts", "tables.merging", "file.recovery", "format.schema_0"
)
print([name for name in late if f"smartgoals_tui.storage.{name}" in sys.modules])
print(len(repository.versions.find()))
"""
    assert run_python(code, path).splitlines() == ["[]", "1"]


def test_a_store_in_memory_has_none() -> None:
    assert Repository.in_memory(now=Clock()).versions.find() == ()


# A version of ours that was replaced


@pytest.mark.parametrize("days", [0, 1])
@pytest.mark.parametrize("is_open", [False, True])
def test_what_an_older_version_replaced_is_offered(
    is_open: bool, days: int, tmp_path: Path
) -> None:
    path, clock = tmp_path / "goals.json", Clock()
    repository = a_store(path, check_ins=2)
    older = path.read_bytes()
    repository.commit(checked_in(a_check_in(7)))
    path.write_bytes(older)
    for _ in range(days):
        clock.next_day()
    if is_open:
        repository.refresh()
    else:
        repository = open_store(path, clock)
    repository.commit(checked_in(a_check_in(8)))
    [conflict] = repository.versions.find()
    assert (conflict.kind, conflict.summary) == (Kind.REPLACED, MergeSummary(check_ins=1))
    assert conflict.path.name.startswith("pre-older-")
    # It stays for as long as it takes.
    for _ in range(500):
        clock.next_day()
        if clock.now.day % 9 == 0:
            repository = open_store(path, clock)
            repository.commit(checked_in(a_check_in(50 + clock.now.month)))
    assert [one.path for one in repository.versions.find()] == [conflict.path]
    assert repository.versions.merge(conflict) == MergeSummary(check_ins=1)
    assert {0, 1, 7, 8} <= set(numbers(open_store(path)))
    assert repository.versions.find() == ()
    assert (tmp_path / "backups" / f"merged-{conflict.path.name}").exists()


def test_another_version_of_the_same_age_is_offered_and_another_store_is_not(
    tmp_path: Path,
) -> None:
    path, other = tmp_path / "here" / "goals.json", tmp_path / "there" / "goals.json"
    repository = a_store(path)
    shutil.copytree(path.parent, other.parent)
    repository.commit(checked_in(a_check_in(9)))
    open_store(other).commit(checked_in(a_check_in(10)))
    shutil.copy(other, path)
    repository.refresh()
    [conflict] = repository.versions.find()
    assert conflict.summary == MergeSummary(check_ins=1)
    assert repository.versions.merge(conflict) == MergeSummary(check_ins=1)
    assert numbers(repository) == [0, 1, 2, 9, 10]
    foreign = tmp_path / "foreign" / "goals.json"
    open_store(foreign).commit(goal_made(a_goal("g2")))
    shutil.copy(foreign, path)
    repository.refresh()
    assert [goal.uid for goal in repository.goals()] == ["g2"]
    assert repository.versions.find() == ()


# The system says no


def test_a_merge_that_cannot_be_saved_leaves_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path)
    [conflict] = repository.versions.find()
    before, files = contents(repository), everything_under(tmp_path)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for name in ("file.copies", "file.store"):
        with monkeypatch.context() as broken:
            broken.setattr(f"smartgoals_tui.storage.{name}.write_beside", full)
            with pytest.raises(SaveFailed, match="full"):
                repository.versions.merge(conflict)
        assert contents(repository) == contents(open_store(path)) == before
    kept = everything_under(tmp_path)
    assert {name: kept[name] for name in files} == files
    assert repository.versions.merge(conflict) == conflict.summary


def test_a_file_that_cannot_be_moved_after_merging_is_told_and_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path)
    [conflict] = repository.versions.find()

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(conflicts, "move_to_free", refuse)
    assert repository.versions.merge(conflict) == MergeSummary(check_ins=2)
    [notice] = repository.take_notices()
    assert "stays where it is" in notice.sentence
    assert conflict.path.exists()
    [again] = repository.versions.find()
    assert again.summary == MergeSummary()
    with pytest.raises(ReadOnly):
        repository.versions.dismiss(again)


def test_a_file_system_without_links_moves_it_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = diverged(path)
    theirs = path.with_name(SYNCTHING).read_bytes()

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    repository.versions.merge(repository.versions.find()[0])
    assert (tmp_path / "backups" / f"merged-{SYNCTHING}").read_bytes() == theirs
    assert not path.with_name(SYNCTHING).exists()
    assert numbers(repository) == [0, 1, 2, 9, 10, 11]


def test_death_at_every_step_of_a_merge(tmp_path: Path) -> None:
    """The merge is whole or not there, and the other version is in some file at every moment."""
    path = tmp_path / "goals.json"
    diverged(path)
    outcomes = every_death(
        tmp_path,
        before="repository = open_store(path); [conflict] = repository.versions.find()",
        act="repository.versions.merge(conflict)",
        after="""
repository = open_store(path)
assert repository.take_notices() == ()
found = numbers(repository)
assert [0, 1, 2, 10, 11] in [numbers(open_store(one)) for one in path.parent.rglob("*.json")]
for conflict in repository.versions.find():
    repository.versions.merge(conflict)
assert numbers(open_store(path)) == [0, 1, 2, 9, 10, 11]
assert repository.versions.find() == ()
print(*found)
""",
    )
    old, new = "0 1 2 9", "0 1 2 9 10 11"
    first_new = outcomes.index(new)
    assert first_new >= 12
    assert set(outcomes[:first_new]) == {old}
    assert set(outcomes[first_new:]) == {new}
