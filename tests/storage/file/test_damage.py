"""Damaged, missing, edited, older and newer files."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.storage.errors import Corrupt, NewerSchema
from smartgoals_tui.storage.file.disk_view import DiskView
from smartgoals_tui.storage.format.migrations import SCHEMA
from tests.storage.helpers import (
    Clock,
    a_check_in,
    a_goal,
    a_store,
    checked_in,
    contents,
    everything_under,
    goal_made,
    meta,
    numbers,
    on_disk,
    open_store,
    put_on_disk,
)

ASIDE = "goals.json.corrupt-2026-11-22T120000"

DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "no bytes": lambda _: b"",
    "garbage": lambda data: bytes(reversed(data)),
    "binary garbage": lambda _: bytes(range(256)) * 9,
    "zeros": lambda data: bytes(len(data)),
    "zeros from the middle on": lambda data: data[: len(data) // 2].ljust(len(data), b"\0"),
    "twice": lambda data: data + data,
    "no meta": lambda data: b"{" + data[data.index(b'"goals"') :],
    "null": lambda _: b"null",
    "a list": lambda _: b"[]",
    "a word": lambda _: b'"goals"',
    "nothing inside": lambda _: b"{}",
    "meta is null": lambda _: b'{"_meta":null}',
    "meta is empty": lambda _: b'{"_meta":{"1":{}}}',
    "a table is a list": lambda data: data[:-1] + b',"more":[]}',
    "a document is a number": lambda data: data[:-1] + b',"more":{"1":5}}',
    "a document without a number": lambda data: data[:-1] + b',"more":{"x":{}}}',
    "an id that is no word": lambda data: data.replace(b'"id":"', b'"id":5,"was":"'),
    "a rev that is no number": lambda data: data.replace(b'"rev":', b'"rev":"5","was":'),
    "not UTF-8": lambda data: data.replace(b"walk", b"wa\xff\xfek"),
    "endless nesting": lambda _: b"[" * 5_000,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_restored_from_the_copy(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    before = contents(a_store(path))
    rev = meta(path)["rev"]
    bytes_ = DAMAGES[damage](path.read_bytes())
    path.write_bytes(bytes_)
    files = everything_under(tmp_path)
    repository = open_store(path)
    assert contents(repository) == before
    [notice] = repository.take_notices()
    assert "restored" in notice.sentence
    assert "goals-2026-11-22.json" in notice.sentence
    assert everything_under(tmp_path) == files
    repository.commit(checked_in(a_check_in(9)))
    assert repository.take_notices() == ()
    assert (tmp_path / ASIDE).read_bytes() == bytes_
    assert meta(path)["rev"] == rev + 1
    again = open_store(path)
    assert numbers(again) == [0, 1, 2, 9]
    assert again.take_notices() == ()


def test_every_length_that_is_too_short_is_restored(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    before = contents(a_store(path))
    whole = path.read_bytes()
    assert contents(open_store(path)) == before
    for length in [*range(0, len(whole), 7), len(whole) - 1]:
        path.write_bytes(whole[:length])
        repository = open_store(path)
        assert contents(repository) == before, length
        assert len(repository.take_notices()) == 1, length
        assert path.read_bytes() == whole[:length]


def test_an_open_window_mends_the_file_as_soon_as_it_looks(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    shutil.rmtree(tmp_path / "backups")
    before = contents(repository)
    path.write_bytes(b"{")
    assert repository.refresh()
    assert contents(repository) == before
    [notice] = repository.take_notices()
    assert "what this window knew" in notice.sentence
    assert (tmp_path / ASIDE).read_bytes() == b"{"
    assert not repository.refresh()
    again = open_store(path)
    assert contents(again) == before
    assert again.take_notices() == ()


def test_damage_found_while_saving_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    path.write_bytes(b"")
    repository.commit(checked_in(a_check_in(9)))
    assert numbers(open_store(path)) == [0, 1, 2, 9]
    assert (tmp_path / ASIDE).read_bytes() == b""


def test_each_damaged_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    for damage in (b"1", b"2", b"3"):
        path.write_bytes(damage)
        repository.refresh()
    kept = [tmp_path / name for name in (ASIDE, f"{ASIDE}-2", f"{ASIDE}-3")]
    assert [one.read_bytes() for one in kept] == [b"1", b"2", b"3"]
    assert len(repository.take_notices()) == 3


def test_a_missing_file_is_restored_from_the_copy(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    before = contents(a_store(path))
    path.unlink()
    repository = open_store(path)
    assert contents(repository) == before
    [notice] = repository.take_notices()
    assert "was missing: restored from the copy goals-2026-11-22.json" in notice.sentence
    assert not path.exists()
    repository.commit(checked_in(a_check_in(9)))
    assert numbers(open_store(path)) == [0, 1, 2, 9]
    assert list(tmp_path.glob("*corrupt*")) == []


def test_a_file_that_goes_missing_under_an_open_window_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "data" / "goals.json"
    repository = a_store(path)
    before = contents(repository)
    shutil.rmtree(path.parent)
    repository.refresh()
    assert contents(repository) == before
    assert contents(open_store(path)) == before


@pytest.mark.parametrize("damage", ["no bytes", "garbage", "zeros", "no meta"])
def test_with_nothing_usable_nothing_is_written(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    for copy in (tmp_path / "backups").iterdir():
        copy.write_bytes(copy.read_bytes()[:-1])
    files = everything_under(tmp_path)
    with pytest.raises(Corrupt) as caught:
        open_store(path)
    assert str(path) in caught.value.sentence
    assert caught.value.exit_code == 6
    assert everything_under(tmp_path) == files


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"no gzip",
        gzip.compress(b"{}", mtime=0),
        gzip.compress(b"{}" * 99, mtime=0)[:20],
        # A whole head, and a body that cannot be unpacked.
        gzip.compress(b"", mtime=0)[:10] + b"\xff" * 20,
    ],
)
def test_a_damaged_packed_copy_is_passed_over(bad: bytes, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    before = contents(a_store(path))
    (tmp_path / "backups" / "goals-2026-10-01.json.gz").write_bytes(bad)
    path.write_bytes(b"")
    assert contents(open_store(path)) == before


def test_a_packed_copy_is_used(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    before = contents(a_store(path))
    copy = tmp_path / "backups" / "goals-2026-11-22.json"
    copy.with_suffix(".json.gz").write_bytes(gzip.compress(copy.read_bytes(), mtime=0))
    copy.unlink()
    path.unlink()
    assert contents(open_store(path)) == before


def test_the_newest_copy_is_used(tmp_path: Path) -> None:
    path, clock = tmp_path / "goals.json", Clock()
    repository = open_store(path, clock)
    repository.commit(goal_made(a_goal()))
    for number in range(3):
        clock.next_day()
        repository.commit(checked_in(a_check_in(number)))
    path.write_bytes(b"")
    assert numbers(open_store(path)) == [0, 1, 2]


def test_a_daily_copy_comes_before_one_of_a_version_that_was_replaced(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    older = path.read_bytes()
    a_store_goes_on = open_store(path)
    for number in range(6):
        a_store_goes_on.commit(checked_in(a_check_in(20 + number)))
    # Somebody put the older file back while no window was open, and went on from there.
    path.write_bytes(older)
    open_store(path).commit(checked_in(a_check_in(9)))
    path.write_bytes(b"")
    repository = open_store(path)
    assert numbers(repository) == [0, 1, 2, 9]
    kept = [path.name for path in (tmp_path / "backups").iterdir()]
    assert sorted(kept) == ["goals-2026-11-22.json", "pre-older-2026-11-22T120000.json"]


def test_a_copy_of_another_store_is_no_copy_of_this_one(tmp_path: Path) -> None:
    path = tmp_path / "here" / "goals.json"
    repository = open_store(path)
    repository.commit(goal_made(a_goal()))
    a_store(tmp_path / "there" / "goals.json")
    copy = tmp_path / "there" / "backups" / "goals-2026-11-22.json"
    shutil.copy(copy, path.parent / "backups" / "goals-2026-11-23.json")
    path.write_bytes(b"")
    repository.refresh()
    assert repository.check_ins("g1") == ()
    assert contents(open_store(path)) == contents(repository)


def test_two_stores_in_one_folder_keep_copies_of_their_own(tmp_path: Path) -> None:
    one, other = tmp_path / "goals.json", tmp_path / "ours.json"
    a_store(one)
    assert open_store(other).goals() == ()
    open_store(other).commit(goal_made(a_goal("g2")))
    before = contents(open_store(other))
    other.write_bytes(b"")
    assert contents(open_store(other)) == before
    one.unlink()
    assert numbers(open_store(one)) == [0, 1, 2]


# Edited by others


def edited(path: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    tables = on_disk(path)
    edit(tables)
    put_on_disk(path, tables)


def renamed(tables: dict[str, Any]) -> None:
    tables["goals"]["1"]["specific"]["action"] = "swim"


def test_an_edit_from_outside_is_accepted_and_what_was_before_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    rev = meta(path)["rev"]
    before = on_disk(path)
    edited(path, renamed)
    after = path.read_bytes()
    assert repository.refresh()
    assert repository.goals() == (a_goal(action="swim"),)
    copy = tmp_path / "backups" / "pre-external-2026-11-22T120000.json"
    [notice] = repository.take_notices()
    assert "edited by another program" in notice.sentence
    assert str(copy) in notice.sentence
    assert on_disk(copy) == before
    assert path.read_bytes() == after
    repository.commit(checked_in(a_check_in(9)))
    assert meta(path)["rev"] == rev + 1
    again = open_store(path)
    assert contents(again) == contents(repository)
    assert again.take_notices() == repository.take_notices() == ()


def test_an_edit_found_while_saving_is_accepted_too(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    edited(path, renamed)
    repository.commit(checked_in(a_check_in(9)))
    assert repository.goals() == open_store(path).goals() == (a_goal(action="swim"),)
    assert len(repository.take_notices()) == 1
    assert len(list((tmp_path / "backups").glob("pre-external-*"))) == 1


def test_an_edit_made_while_no_window_was_open_keeps_the_copy_from_before(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    edited(path, lambda tables: tables["log"].clear())
    repository = open_store(path)
    assert repository.check_ins("g1") == ()
    [notice] = repository.take_notices()
    assert "edited by another program" in notice.sentence
    repository.commit(checked_in(a_check_in(9)))
    copies = [path for path in (tmp_path / "backups").iterdir() if b'"at":2' in path.read_bytes()]
    assert len(copies) == 1


def test_layout_alone_is_an_edit_too(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    before = contents(a_store(path))
    path.write_text(path.read_text().replace(":{", ": {\n"))
    repository = open_store(path)
    assert contents(repository) == before
    assert len(repository.take_notices()) == 1
    repository.commit(checked_in(a_check_in(9)))
    assert open_store(path).take_notices() == ()


def test_a_touched_file_is_nothing_to_speak_of(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    before = contents(repository)
    path.write_bytes(path.read_bytes())
    repository.refresh()
    assert contents(repository) == before
    assert repository.take_notices() == ()


def test_an_older_version_that_came_back_is_accepted_and_ours_kept(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    older = path.read_bytes()
    repository.commit(checked_in(a_check_in(9)))
    newer = on_disk(path)
    path.write_bytes(older)
    assert repository.refresh()
    assert numbers(repository) == [0, 1, 2]
    [notice] = repository.take_notices()
    assert "older version" in notice.sentence
    copy = tmp_path / "backups" / "pre-older-2026-11-22T120000.json"
    assert on_disk(copy) == newer
    # What is done from there on outlives a damage.
    repository.commit(checked_in(a_check_in(12)))
    path.write_bytes(b"")
    repository.refresh()
    assert numbers(repository) == numbers(open_store(path)) == [0, 1, 2, 12]
    assert on_disk(copy) == newer


def test_what_follows_an_older_version_counts_as_newer(tmp_path: Path) -> None:
    path, clock = tmp_path / "goals.json", Clock()
    repository = open_store(path, clock)
    repository.commit(goal_made(a_goal()))
    older = path.read_bytes()
    for number in range(5):
        repository.commit(checked_in(a_check_in(number)))
    clock.next_day()
    path.write_bytes(older)
    repository.commit(checked_in(a_check_in(9)))
    path.write_bytes(b"")
    assert numbers(open_store(path)) == [9]


def test_another_version_of_the_same_age_is_accepted_and_ours_kept(tmp_path: Path) -> None:
    path, other = tmp_path / "here" / "goals.json", tmp_path / "there" / "goals.json"
    repository = a_store(path)
    shutil.copytree(path.parent, other.parent)
    repository.commit(checked_in(a_check_in(9)))
    open_store(other).commit(checked_in(a_check_in(10)))
    shutil.copy(other, path)
    repository.refresh()
    assert numbers(repository) == [0, 1, 2, 10]
    assert len(repository.take_notices()) == 1
    repository.commit(checked_in(a_check_in(11)))
    assert any(b'"at":9' in one.read_bytes() for one in (path.parent / "backups").iterdir())


def test_another_store_in_its_place_is_accepted_and_ours_kept(tmp_path: Path) -> None:
    path, other = tmp_path / "here" / "goals.json", tmp_path / "there" / "goals.json"
    repository = a_store(path)
    open_store(other).commit(goal_made(a_goal("g2")))
    shutil.copy(other, path)
    repository.refresh()
    assert [goal.uid for goal in repository.goals()] == ["g2"]
    assert len(repository.take_notices()) == 1
    repository.commit(goal_made(a_goal("g3")))
    assert any(b'"uid":"g1"' in one.read_bytes() for one in (path.parent / "backups").iterdir())
    assert meta(tmp_path / "here" / "backups" / "goals-2026-11-22.json")["id"] == meta(other)["id"]


def test_two_edits_within_a_second_keep_two_copies(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    for action in ("swim", "sing"):
        tables = on_disk(path)
        tables["goals"]["1"]["specific"]["action"] = action
        put_on_disk(path, tables)
        repository.refresh()
    kept = sorted((tmp_path / "backups").glob("pre-external-*"))
    assert [b'"action":"walk"' in one.read_bytes() for one in kept] == [False, True]
    assert b'"action":"swim"' in kept[0].read_bytes()


# Written by a newer version


def newer(path: Path, schema: int, min_reader: int) -> None:
    edited(path, lambda tables: tables["_meta"]["1"].update(schema=schema, min_reader=min_reader))


def test_a_newer_schema_for_newer_readers_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    newer(path, SCHEMA + 1, SCHEMA + 1)
    files = everything_under(tmp_path)
    with pytest.raises(NewerSchema) as caught:
        open_store(path)
    assert caught.value.exit_code == 5
    # The same under an open window.
    with pytest.raises(NewerSchema):
        repository.refresh()
    with pytest.raises(NewerSchema):
        repository.commit(checked_in(a_check_in(9)))
    assert everything_under(tmp_path) == files


def test_a_newer_schema_for_all_readers_is_shown_and_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    before = contents(a_store(path))
    newer(path, SCHEMA + 1, SCHEMA)
    files = everything_under(tmp_path)
    repository = open_store(path)
    assert contents(repository) == before
    assert not repository.writable
    for change in (
        checked_in(a_check_in(9)),
        Change("x", (CheckInStep(a_check_in(1), None),)),
    ):
        with pytest.raises(NewerSchema):
            repository.commit(change)
    with pytest.raises(NewerSchema):
        repository.delete_draft("d1")
    assert contents(repository) == before
    # The newer one goes on, and this one's old knowledge is no copy worth keeping.
    edited(path, renamed)
    files["goals.json"] = path.read_bytes()
    assert repository.refresh()
    assert repository.goals() == (a_goal(action="swim"),)
    assert everything_under(tmp_path) == files


def test_a_copy_that_a_newer_version_made_today_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    copy = tmp_path / "backups" / "goals-2026-11-22.json"
    newer(copy, SCHEMA + 1, SCHEMA + 1)
    theirs = copy.read_bytes()
    repository.commit(checked_in(a_check_in(9)))
    assert repository.take_notices() == ()
    assert theirs in everything_under(tmp_path).values()
    assert on_disk(copy) == on_disk(path)


def test_a_missing_file_with_newer_copies_only_is_no_new_beginning(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    newer(tmp_path / "backups" / "goals-2026-11-22.json", SCHEMA + 1, SCHEMA + 1)
    for damage in (path.unlink, lambda: path.write_bytes(b"")):
        damage()
        files = everything_under(tmp_path)
        with pytest.raises((NewerSchema, Corrupt)):
            open_store(path)
        assert everything_under(tmp_path) == files


def test_a_damage_that_cannot_be_mended_here_is_taken_in_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    path.write_bytes(b"{")
    monkeypatch.setattr(DiskView, "obstacle", lambda _: "nobody may write here")
    repository = open_store(path)
    assert numbers(repository) == [0, 1, 2]
    assert not repository.refresh()
    assert len(repository.take_notices()) == 1
    monkeypatch.undo()
    repository.refresh()
    assert path.read_bytes() != b"{"
    assert numbers(open_store(path)) == [0, 1, 2]
