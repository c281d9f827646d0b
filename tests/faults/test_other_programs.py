"""Other programs change the file: by editing it, by an older or newer version, without the lock."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

import orjson
import pytest
from tinydb import TinyDB

from smartgoals_tui.storage.errors import Busy, NewerSchema
from smartgoals_tui.storage.format.migrations import SCHEMA
from tests.faults.conftest import Tally
from tests.faults.interception import Call, intercepted
from tests.faults.processes import check_in_forever, heard, started
from tests.faults.remains import remembered, states
from tests.storage.helpers import (
    Clock,
    a_check_in,
    a_draft,
    a_goal,
    a_store,
    checked_in,
    contents,
    everything_under,
    goal_made,
    numbers,
    on_disk,
    open_store,
    put_on_disk,
)


def test_a_symlink_stays_one_when_writers_are_killed(tmp_path: Path, tally: Tally) -> None:
    target, link = tmp_path / "real" / "kept.json", tmp_path / "links" / "goals.json"
    open_store(target).commit(goal_made(a_goal()))
    link.parent.mkdir()
    link.symlink_to(Path("..", "real", "kept.json"))
    random = Random(2)
    acknowledged: set[int] = set()
    runs = 15
    for _ in range(runs):
        with started(check_in_forever, link, len(numbers(open_store(link))), 100) as (
            process,
            pipe,
        ):
            pipe.recv()
            process.join(random.uniform(0, 0.05))
            process.kill()
            acknowledged.update(one for one in heard(pipe) if one is not None)
        assert link.is_symlink()
        assert contents(open_store(link)) == contents(open_store(target))
    lost = acknowledged - set(numbers(open_store(target)))
    tally("kill -9, behind a symlink", runs=runs, acknowledged=len(acknowledged), lost=len(lost))
    assert not lost
    assert [path.name for path in link.parent.iterdir()] == ["goals.json"]


def test_a_newer_version_is_never_written_over(tmp_path: Path, tally: Tally) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    tables = on_disk(path)
    changes: tuple[Callable[[], None], ...] = (
        lambda: open_store(path).commit(checked_in(a_check_in(9))),
        lambda: open_store(path).save_draft(a_draft("d9")),
        lambda: open_store(path).delete_draft("d1"),
    )
    runs = changed = 0
    for schema in range(SCHEMA + 1, SCHEMA + 4):
        for min_reader in range(schema + 1):
            for more in ({}, {"news": {"1": {"a": 1}}}, {"news": ["no", "table"]}):
                meta = {**tables["_meta"]["1"], "schema": schema, "min_reader": min_reader}
                put_on_disk(path, {**tables, "_meta": {"1": meta}, **more})
                files = everything_under(tmp_path)
                for change in changes:
                    with pytest.raises(NewerSchema):
                        change()
                    runs += 1
                    changed += everything_under(tmp_path) != files
    tally("newer schema", runs=runs, changed=changed)
    assert not changed


# Edits


def spaced(path: Path, tables: dict[str, Any]) -> None:
    """Write in place, laid out as an editor may."""
    path.write_bytes(orjson.dumps(tables, option=orjson.OPT_INDENT_2))


def packed(path: Path, tables: dict[str, Any]) -> None:
    """Write in place and compact: the first bytes are those that were there."""
    path.write_bytes(orjson.dumps(tables))


def moved(path: Path, tables: dict[str, Any]) -> None:
    """Write beside and put in place, as careful editors do."""
    beside = path.with_name("goals.json~")
    beside.write_bytes(orjson.dumps(tables, option=orjson.OPT_INDENT_2))
    beside.replace(path)


def stock(path: Path, tables: dict[str, Any]) -> None:
    """Write by stock TinyDB."""
    with TinyDB(path) as database:
        database.storage.write(tables)


@pytest.mark.parametrize("window", ["closed", "open"])
@pytest.mark.parametrize("edit", [spaced, packed, moved, stock])
def test_an_edit_takes_nothing_that_was_acknowledged(
    edit: Callable[[Path, dict[str, Any]], None],
    window: str,
    tmp_path: Path,
    tally: Tally,
) -> None:
    """Each edit deletes a day of check-ins; a copy still has them."""
    path, clock, random = tmp_path / "goals.json", Clock(), Random(11)
    repository = a_store(path, check_ins=0)
    acknowledged: set[int] = set()
    runs = 60
    for number in range(runs):
        if window == "closed":
            repository = open_store(path, clock)
        repository.commit(checked_in(a_check_in(number)))
        acknowledged.add(number)
        if number % 3 == 2:
            tables = on_disk(path)
            days = next(iter(tables["log"].values()))["days"]
            days.pop(random.choice(sorted(days)))
            edit(path, tables)
        if number % 10 == 9:
            clock.next_day()
    repository.refresh()
    lost = acknowledged - remembered(tmp_path)
    name = f"external edit, {edit.__name__}, window {window}"
    tally(name, runs=runs // 3, acknowledged=len(acknowledged), lost=len(lost))
    assert not lost
    assert numbers(open_store(path)) == numbers(repository)


# Without the lock


def insert_unlocked(path: Path) -> None:
    """Insert a row as a stock TinyDB program does: read, change, write in place."""
    with TinyDB(path) as database:
        database.table("theirs").insert({"mark": True})


def replace_unlocked(path: Path) -> None:
    """Add a row and put a new file in place, compact as ours."""
    tables = orjson.loads(path.read_bytes())
    tables["theirs"] = {"1": {"mark": True}}
    beside = path.with_name("theirs.json")
    with beside.open("wb") as file:
        file.write(orjson.dumps(tables))
    beside.replace(path)


@pytest.mark.parametrize("write", [insert_unlocked, replace_unlocked])
def test_a_writer_without_the_lock_at_every_step_of_a_save(
    write: Callable[[Path], None], tmp_path: Path, tally: Tally
) -> None:
    """What it wrote is kept too, but for the one step between the last look and the replacing."""
    runs = lost = theirs_lost = 0
    step = 0
    is_over = False
    while not is_over:
        step += 1
        path = tmp_path / str(step) / "goals.json"
        repository = a_store(path)
        left, at = step, ""

        def handler(name: str, arguments: tuple[Any, ...], call: Call, path: Path = path) -> Any:
            nonlocal left, at
            left -= 1
            if left == 0:
                at = f"{name} {arguments[0]}"
                write(path)
            return call()

        with intercepted(handler):
            repository.commit(checked_in(a_check_in(9)))
        is_over = not at
        repository.commit(checked_in(a_check_in(10)))
        repository.refresh()
        runs += 1
        lost += len({0, 1, 2, 9, 10} - remembered(path.parent))
        if at and at != f"replace {path.parent / '.goals.json.tmp'}":
            theirs_lost += not any("theirs" in state.tables for state in states(path.parent))
        assert numbers(open_store(path)) == numbers(repository)
    name = f"writer without the lock at every step, {write.__name__}"
    tally(name, runs=runs, acknowledged=5 * runs, lost=lost, of_theirs_lost=theirs_lost)
    assert not lost
    assert not theirs_lost


def write_unlocked(path: Path, times: int, pipe: Connection) -> None:
    """Insert rows as fast as can be; take what cannot be read half written for what it is."""
    pipe.send("ready")
    for _ in range(times):
        try:
            insert_unlocked(path)
        except (ValueError, OSError):
            continue


@pytest.mark.parametrize("times", [40, pytest.param(400, marks=pytest.mark.long)])
def test_a_program_without_the_lock_beside_ours(times: int, tmp_path: Path, tally: Tally) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path, check_ins=0)
    acknowledged: set[int] = set()
    busy = 0
    with started(write_unlocked, path, times) as (process, pipe):
        pipe.recv()
        for number in range(times):
            try:
                repository.commit(checked_in(a_check_in(number)))
                acknowledged.add(number)
            except Busy:
                busy += 1
        process.join()
    repository.refresh()
    lost = acknowledged - remembered(tmp_path)
    shown = set(numbers(repository))
    tally(
        f"program without the lock × {times}",
        acknowledged=len(acknowledged),
        lost=len(lost),
        shown=len(shown),
        times_busy=busy,
    )
    assert not lost
    assert contents(open_store(path)) == contents(repository)
