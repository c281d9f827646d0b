"""A file of schema 0, as it was saved then: opened, kept, brought to the present."""

from __future__ import annotations

import errno
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Measurable, Relevant, Specific, TimeBound
from smartgoals_tui.domain.goal.plan import Plan
from smartgoals_tui.storage.errors import SaveFailed
from smartgoals_tui.storage.file import store
from smartgoals_tui.storage.file.recovery import kept_copies, restore
from smartgoals_tui.storage.format.migrations import SCHEMA, STEPS, upgrade
from smartgoals_tui.storage.format.schema_0 import upgraded
from smartgoals_tui.storage.format.state import decode
from tests.storage.helpers import (
    NOW,
    a_check_in,
    a_goal,
    checked_in,
    every_death,
    everything_under,
    goal_made,
    meta,
    on_disk,
    open_store,
)

FIXTURES = Path(__file__).with_name("fixtures")
SCHEMA_0 = FIXTURES / "schema-0.json"
WALK, WRITE = "g7Q2KD8XWA", "gM4XT0PE7C"

_TEN = Measure(MeasureKind.DAYS, 5, 10, "minutes")
_THREE = Measure(MeasureKind.DAYS, 3)
GOALS = (
    Goal(
        WALK,
        Specific("walk around the block", "sleep better — and worry less"),
        Measurable(_TEN),
        TimeBound(date(2025, 11, 3), date(2026, 6, 28), "after dinner"),
        (Plan(date(2025, 11, 3), _TEN),),
        relevant=Relevant("my evenings belong to me"),
        created=1762160400,
    ),
    Goal(
        WRITE,
        Specific("write three lines"),
        Measurable(_THREE),
        TimeBound(date(2025, 12, 1)),
        (Plan(date(2025, 12, 1), _THREE),),
        status=Status.ACHIEVED,
        created=1764579600,
    ),
)
WALKS = (
    CheckIn(WALK, date(2025, 12, 30), 10, "", 1767117600, 60),
    CheckIn(WALK, date(2025, 12, 31), 12.5, "", 1767204000, 60),
    CheckIn(WALK, date(2025, 12, 31), 5, "", 1767218400, 60),
    CheckIn(WALK, date(2026, 1, 1), 10, "", 1767290400, 60),
)
LINES = (
    CheckIn(WRITE, date(2025, 12, 30), None, "tired, wrote “enough for today”", 1767117660, 60),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a store that was last saved by a program of schema 0."""
    return Path(shutil.copy(SCHEMA_0, tmp_path / "goals.json"))


def test_there_is_a_frozen_file_for_each_older_schema() -> None:
    assert set(STEPS) == set(range(SCHEMA))
    for schema in STEPS:
        assert meta(FIXTURES / f"schema-{schema}.json")["schema"] == schema
    assert decode(SCHEMA_0.read_bytes()).is_ours


def test_opening_shows_everything_and_writes_nothing(path: Path) -> None:
    files = everything_under(path.parent)
    repository = open_store(path)
    assert repository.goals() == GOALS
    assert repository.check_ins(WALK) == WALKS
    assert repository.check_ins(WRITE) == LINES
    assert repository.take_notices() == ()
    assert repository.writable
    assert not repository.refresh()
    assert everything_under(path.parent) == files


def test_the_first_change_keeps_the_old_file_and_is_one_commit(path: Path) -> None:
    old = path.read_bytes()
    repository = open_store(path)
    repository.commit(goal_made(a_goal()))
    assert (path.parent / "backups/pre-migration-2026-11-22T120000.json").read_bytes() == old
    assert (meta(path)["schema"], meta(path)["rev"]) == (SCHEMA, 42)
    assert meta(path)["id"] == decode(old).id
    again = open_store(path)
    assert again.goals() == (a_goal(), *GOALS)
    assert again.check_ins(WALK) == WALKS
    assert again.take_notices() == ()
    repository.commit(checked_in(a_check_in()))
    assert len(list(path.parent.glob("backups/pre-migration-*"))) == 1


def test_a_change_that_is_tried_again_keeps_the_old_file_once(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    old, repository = path.read_bytes(), open_store(path)
    with monkeypatch.context() as broken:
        broken.setattr(store, "put_in_place", refuse)
        for _ in range(3):
            with pytest.raises(SaveFailed):
                repository.commit(goal_made(a_goal()))
        assert path.read_bytes() == old
    repository.commit(goal_made(a_goal()))
    [kept] = path.parent.glob("backups/pre-migration-*")
    assert kept.read_bytes() == old
    assert len(open_store(path).goals()) == 3


def test_nothing_of_the_old_file_is_left_out(path: Path) -> None:
    open_store(path).commit(goal_made(a_goal()))
    tables = on_disk(path)
    assert tables["moods"] == {"1": {"day": "2026-01-01", "word": "calm"}}
    # A row of a day that there is not cannot be shown, and stays.
    assert list(tables["check_ins"]) == ["8"]
    assert tables["goals"]["1"]["colour"] == "green"
    assert tables["log"]["1"]["days"]["12-31"][0]["weather"] == "snow"
    assert {(value["goal"], value["year"]) for value in tables["log"].values()} == {
        (WALK, 2025),
        (WRITE, 2025),
        (WALK, 2026),
    }


def test_a_copy_of_schema_0_is_listed_and_restored(path: Path) -> None:
    old = path.read_bytes()
    repository = open_store(path)
    repository.commit(goal_made(a_goal()))
    copy = kept_copies(path)[-1]
    assert (copy.rev, copy.goals, copy.check_ins, copy.problem) == (41, 2, 5, "")
    restore(path, copy.path, NOW)
    assert repository.refresh()
    assert repository.goals() == GOALS
    assert (meta(path)["schema"], meta(path)["rev"]) == (SCHEMA, 43)
    assert copy.path.read_bytes() == old


def test_damage_is_restored_from_a_copy_of_schema_0(path: Path) -> None:
    (path.parent / "backups").mkdir()
    path.rename(path.parent / "backups" / "goals-2026-01-01.json")
    path.write_bytes(b"")
    repository = open_store(path)
    assert repository.goals() == GOALS
    repository.commit(goal_made(a_goal()))
    assert open_store(path).check_ins(WALK) == WALKS


def test_death_at_every_step_of_a_migration(path: Path) -> None:
    """The old file or the new is there, and the next start goes on from either."""
    outcomes = every_death(
        path.parent,
        before="repository = open_store(path)",
        act="repository.commit(goal_made(a_goal()))",
        after=f"""
old = Path({str(SCHEMA_0)!r}).read_bytes()
repository = open_store(path)
assert repository.take_notices() == ()
schema = meta(path)["schema"]
assert path.read_bytes() == old if schema == 0 else len(repository.goals()) == 3
assert len(repository.check_ins({WALK!r})) == 4
repository.commit(goal_made(a_goal("again")))
assert meta(path)["schema"] == {SCHEMA}
assert old in [one.read_bytes() for one in path.parent.glob("backups/pre-migration-*.json")]
assert len(open_store(path).goals()) == (3 if schema == 0 else 4)
assert len(open_store(path).check_ins({WALK!r})) == 4
print(schema)
""",
    )
    first_new = outcomes.index(str(SCHEMA))
    assert first_new >= 12
    assert set(outcomes[:first_new]) == {"0"}
    assert set(outcomes[first_new:]) == {str(SCHEMA)}


# Whatever such a file holds

VALUES = st.none() | st.booleans() | st.integers(0, 9) | st.sampled_from(["", "a", "2026-01-01"])
NAMES = ("uid", "action", "why", "days", "start", "done", "goal", "day", "at", "specific", "x")
DOCUMENTS = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6)
ROWS = st.dictionaries(st.sampled_from("12345"), DOCUMENTS, max_size=5)
TABLES = st.dictionaries(st.sampled_from(["goals", "check_ins", "log", "moods"]), ROWS)


def leaves(plain: Any) -> set[str]:
    if isinstance(plain, dict):
        return {leaf for value in plain.values() for leaf in leaves(value)}
    if isinstance(plain, list):
        return {leaf for one in plain for leaf in leaves(one)}
    return {repr(plain)}


@given(TABLES)
def test_any_tables_can_be_upgraded_and_none_is_changed(tables: dict[str, Any]) -> None:
    before = orjson.dumps(tables)
    result = upgrade(tables, 0)
    assert orjson.dumps(tables) == before
    assert orjson.dumps(result)
    for name, table in tables.items():
        if name != "check_ins":
            assert set(table) <= set(result[name])
    rows = tables.get("check_ins", {})
    entries = [
        entry
        for value in result.get("log", {}).values()
        for day in (value["days"].values() if isinstance(value.get("days"), dict) else ())
        for entry in day
    ]
    assert len(entries) + len(result.get("check_ins", {})) == len(rows)
    for key, one in tables.get("goals", {}).items():
        said = {name: value for name, value in one.items() if name != "done"}
        assert leaves(said) <= leaves(result["goals"][key])


@given(TABLES)
def test_a_store_of_any_such_tables_opens(tables: dict[str, Any]) -> None:
    meta_ = {"schema": 0, "min_reader": 0, "id": "x", "rev": 1, "crc": 0}
    state = decode(orjson.dumps({"_meta": {"1": meta_}, **tables}))
    assert state.tables == upgraded(tables)
