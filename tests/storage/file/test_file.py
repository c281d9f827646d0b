"""The file itself: its shape, its permissions, and what it keeps of others."""

from __future__ import annotations

import os
import re
import stat
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tinydb import TinyDB

from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.storage.errors import Changed
from smartgoals_tui.storage.format.migrations import SCHEMA
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
    everything_under,
    goal_made,
    meta,
    numbers,
    on_disk,
    open_store,
    put_on_disk,
)


def test_meta_comes_first_and_its_checksum_is_right(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = open_store(path)
    repository.save_draft(a_draft())
    repository.delete_draft("d1")
    changes = [goal_made(a_goal()), checked_in(a_check_in(note="é😀" * 500)), draft_made(a_draft())]
    ids = set()
    for rev, change in enumerate([None, *changes], start=2):
        if change is not None:
            repository.commit(change)
        data = path.read_bytes()
        head = re.match(rb'\{"_meta":\{"1":\{[^{}]*\}\}[,}]', data[:512])
        assert head is not None
        said = meta(path)
        rest = data[head.end() :] or b"}"
        assert said["crc"] == zlib.crc32(rest)
        assert (said["schema"], said["min_reader"], said["rev"]) == (SCHEMA, SCHEMA, rev)
        assert said["saved"] == int(NOW.timestamp())
        assert said["app"].startswith("smartgoals ")
        ids.add(said["id"])
    assert len(ids) == 1


def test_stock_tinydb_reads_the_file(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    with TinyDB(path) as database:
        assert database.tables() == {"_meta", "goals", "log", "drafts"}
        assert [one["uid"] for one in database.table("goals")] == ["g1"]
        [log] = database.table("log").all()
        assert log["days"]["11-16"][1] == {"amount": 10.0, "at": 1, "offset": 60}
        assert (log["goal"], log["year"]) == ("g1", 2026)
        assert len(database) == 0


def test_nothing_is_created_by_looking(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    repository = open_store(folder / "goals.json")
    assert contents(repository) == ((), [], [])
    assert repository.check_ins("g1") == ()
    assert not repository.refresh()
    assert repository.writable
    assert list(tmp_path.iterdir()) == []
    repository.commit(goal_made(a_goal()))
    assert {path.name for path in folder.iterdir()} == {"goals.json", "goals.json.lock", "backups"}


def test_reading_leaves_every_file_as_it_was(tmp_path: Path) -> None:
    a_store(tmp_path / "goals.json")
    before = {
        one: (one.stat().st_mtime_ns, one.stat().st_ino) for one in [tmp_path, *tmp_path.rglob("*")]
    }
    repository = open_store(tmp_path / "goals.json")
    contents(repository)
    repository.refresh()
    assert before == {
        one: (one.stat().st_mtime_ns, one.stat().st_ino) for one in [tmp_path, *tmp_path.rglob("*")]
    }


def test_only_its_owner_may_look(tmp_path: Path) -> None:
    mask = os.umask(0)
    try:
        a_store(tmp_path / "data" / "goals.json")
    finally:
        os.umask(mask)
    folder = tmp_path / "data"
    modes = {
        str(one.relative_to(folder)): stat.S_IMODE(one.stat().st_mode)
        for one in [folder, *folder.rglob("*")]
    }
    assert modes == {
        ".": 0o700,
        "goals.json": 0o600,
        "goals.json.lock": 0o600,
        "backups": 0o700,
        "backups/goals-2026-11-22.json": 0o600,
    }


def test_a_symlink_stays_one(tmp_path: Path) -> None:
    target = tmp_path / "real" / "kept.json"
    a_store(target)
    link = tmp_path / "links" / "goals.json"
    link.parent.mkdir()
    link.symlink_to(Path("..", "real", "kept.json"))
    repository = open_store(link)
    open_store(link).commit(checked_in(a_check_in(9)))
    assert link.is_symlink()
    assert [path.name for path in link.parent.iterdir()] == ["goals.json"]
    assert repository.refresh()
    assert numbers(open_store(target)) == [0, 1, 2, 9]
    assert (target.parent / "kept-backups").is_dir()


def test_no_temporary_file_is_left(tmp_path: Path) -> None:
    a_store(tmp_path / "goals.json")
    assert list(tmp_path.rglob("*.tmp")) == []


# What others put there


def strangers(path: Path) -> dict[str, Any]:
    """Add tables and fields that nobody knows; return the tables."""
    tables = on_disk(path)
    tables["sessions"] = {"7": {"with": "Dr. X", "notes": [1, {"deep": None}]}}
    tables["goals"]["1"]["colour"] = "green"
    tables["goals"]["1"]["specific"]["smell"] = "pine"
    tables["goals"]["1"]["measurable"]["measure"]["precision"] = 2
    tables["goals"]["1"]["relevant"] = {"motives": {"spite": 4}}
    tables["drafts"]["1"]["mood"] = 3
    tables["log"]["1"]["place"] = "home"
    tables["log"]["1"]["days"]["11-16"][0]["weather"] = "rain"
    put_on_disk(path, tables)
    return tables


def test_unknown_tables_and_fields_survive_a_rewrite(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    expected = strangers(path)
    repository = open_store(path)
    renamed = a_goal(action="swim")
    repository.commit(Change("x", (GoalStep(a_goal(), renamed),)))
    repository.commit(checked_in(a_check_in(0, note="new")))
    repository.save_draft(replace(a_draft(), why="because"))
    after = on_disk(path)
    expected["goals"]["1"]["specific"]["action"] = "swim"
    expected["drafts"]["1"]["why"] = "because"
    expected["log"]["1"]["days"]["11-16"].append(
        {"amount": 10.0, "at": 0, "offset": 60, "note": "new"}
    )
    expected.pop("_meta"), after.pop("_meta")
    assert after == expected
    assert contents(open_store(path))[0] == (renamed,)


def test_a_check_in_with_unknown_fields_can_be_taken_out(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    strangers(path)
    repository = open_store(path)
    repository.commit(Change("x", (CheckInStep(a_check_in(0), None),)))
    assert numbers(repository) == [1, 2]


UNREADABLE = {
    "a target of 99": ("goals", ["measurable", "measure", "target"], 99),
    "a word for a number": ("goals", ["measurable", "measure", "target"], "five"),
    "no action": ("goals", ["specific"], {}),
    "no day": ("goals", ["time_bound", "start"], "2026-02-30"),
    "a number for a word": ("goals", ["wording"], 5),
    "a number for a goal's part": ("goals", ["specific"], 5),
    "no list": ("goals", ["plans"], {}),
    "no status": ("goals", ["status"], "sleeping"),
    "a number for a draft's word": ("drafts", ["why"], 5),
    "no letter": ("drafts", ["letter"], "Q"),
    "truth for a number": ("drafts", ["confidence"], True),
}


def spoil(path: Path, table: str, way: list[str], value: object) -> Any:
    """Add a second goal or draft with one value that cannot be; return its document."""
    tables = on_disk(path)
    document = tables[table]["2"] = on_disk(path)[table]["1"] | {"uid": "spoilt"}
    inner = document
    for name in way[:-1]:
        inner = inner[name]
    inner[way[-1]] = value
    put_on_disk(path, tables)
    return document


@pytest.mark.parametrize("case", UNREADABLE)
def test_an_unreadable_document_is_named_kept_and_not_shown(case: str, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    before = contents(a_store(path))
    document = spoil(path, *UNREADABLE[case])
    repository = open_store(path)
    repository.take_notices()
    for _ in range(2):
        assert contents(repository) == before
    [notice] = repository.take_notices()
    assert re.match(r"(Goal|Draft) 2 (“.*” )?cannot be read: its ", notice.sentence)
    assert "left as it is" in notice.sentence
    repository.commit(checked_in(a_check_in(9)))
    assert contents(repository)[::2] == before[::2]
    assert repository.take_notices() == ()
    assert on_disk(path)[UNREADABLE[case][0]]["2"] == document


def test_an_unreadable_goal_is_not_made_anew_over_itself(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    document = spoil(path, "goals", ["plans"], {})
    repository = open_store(path)
    for change in (goal_made(a_goal("spoilt")), goal_made(a_goal("spoilt")).inverse()):
        with pytest.raises(Changed):
            repository.commit(change)
    assert on_disk(path)["goals"]["2"] == document


@pytest.mark.parametrize(
    "entry",
    [5, None, "x", {"amount": "many"}, {"amount": "10"}, {"amount": -1}, {"at": "noon"}, {"at": []},
     {"note": 5}, {"offset": 1.5}],
)  # fmt: skip
def test_an_unreadable_check_in_hides_no_other(entry: object, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    tables = on_disk(path)
    tables["log"]["1"]["days"]["11-16"].insert(1, entry)
    put_on_disk(path, tables)
    repository = open_store(path)
    repository.take_notices()
    assert numbers(repository) == [0, 1, 2]
    [notice] = repository.take_notices()
    assert "2026-11-16" in notice.sentence
    repository.commit(checked_in(a_check_in(9)))
    assert on_disk(path)["log"]["1"]["days"]["11-16"][1] == entry


@pytest.mark.parametrize(
    ("key", "entries"),
    [("02-30", [{}]), ("x", [{}]), ("", [{}]), ("11-17", 5), ("11-17", None), ("11-17", {"a": 1})],
)
def test_an_unreadable_day_hides_no_other(key: str, entries: object, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    tables = on_disk(path)
    tables["log"]["1"]["days"][key] = entries
    put_on_disk(path, tables)
    repository = open_store(path)
    repository.take_notices()
    assert numbers(repository) == [0, 1, 2]
    assert len(repository.take_notices()) == 1
    repository.commit(checked_in(a_check_in(12)))
    assert on_disk(path)["log"]["1"]["days"][key] == entries


def test_a_log_that_is_none_hides_no_other(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    tables = on_disk(path)
    odd = {"2": {"goal": 5}, "3": {"goal": "g1", "year": 99_999, "days": {"11-16": [{}]}}, "4": {}}
    tables["log"] |= odd
    put_on_disk(path, tables)
    repository = open_store(path)
    assert numbers(repository) == [0, 1, 2]
    repository.commit(checked_in(a_check_in(12)))
    assert {key: on_disk(path)["log"][key] for key in odd} == odd


def test_the_clock_is_the_one_that_was_given(tmp_path: Path) -> None:
    clock = Clock()
    clock.next_day()
    open_store(tmp_path / "goals.json", clock).commit(goal_made(a_goal()))
    assert meta(tmp_path / "goals.json")["saved"] == int(clock.now.timestamp())
    assert "backups/goals-2026-11-23.json" in everything_under(tmp_path)
