"""The file was changed by other hands: used as it is, and what was there before is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from smartgoals_tui.storage.errors import Corrupt, NewerSchema
from smartgoals_tui.storage.format import migrations, state
from smartgoals_tui.storage.format.migrations import SCHEMA
from smartgoals_tui.storage.repository import Repository
from tests.storage.helpers import (
    Clock,
    a_check_in,
    a_goal,
    a_store,
    checked_in,
    everything_under,
    goal_made,
    meta,
    numbers,
    on_disk,
    open_store,
    put_on_disk,
)


def kept(path: Path, why: str) -> list[Repository]:
    """Open the copies that were kept for a reason."""
    return [open_store(one) for one in sorted(path.parent.glob(f"backups/pre-{why}*"))]


def without_check_ins(path: Path) -> None:
    put_on_disk(path, on_disk(path) | {"log": {}})


def test_an_edit_while_closed_costs_nothing_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    without_check_ins(path)
    files = everything_under(tmp_path)
    repository = open_store(path)
    assert numbers(repository) == []
    [notice] = repository.take_notices()
    assert "goals.json" in notice.sentence
    assert everything_under(tmp_path) == files
    repository.commit(checked_in(a_check_in(9)))
    [before] = kept(path, "")
    assert numbers(before) == [0, 1, 2]
    assert open_store(path).take_notices() == ()


def test_an_edit_while_open_costs_nothing_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    without_check_ins(path)
    assert repository.refresh()
    assert not repository.refresh()
    assert numbers(repository) == []
    assert len(repository.take_notices()) == 1
    repository.commit(checked_in(a_check_in(9)))
    [before] = kept(path, "external")
    assert numbers(before) == [0, 1, 2]


@pytest.mark.parametrize("days", [0, 1])
@pytest.mark.parametrize("is_open", [False, True])
def test_an_older_version_that_came_back_is_used_and_the_newer_kept(
    is_open: bool, days: int, tmp_path: Path
) -> None:
    path, clock = tmp_path / "goals.json", Clock()
    repository = a_store(path, check_ins=2)
    older = path.read_bytes()
    repository.commit(checked_in(a_check_in(7)))
    newest = meta(path)["rev"]
    path.write_bytes(older)
    for _ in range(days):
        clock.next_day()
    if is_open:
        assert repository.refresh()
    else:
        repository = open_store(path, clock)
    assert numbers(repository) == [0, 1]
    repository.commit(checked_in(a_check_in(8)))
    [notice] = repository.take_notices()
    assert "older" in notice.sentence
    assert meta(path)["rev"] > newest
    copies = [open_store(one) for one in tmp_path.glob("backups/*.json")]
    assert any(numbers(copy) == [0, 1, 7] for copy in copies)
    # What is restored from now on is the line that went on.
    path.write_bytes(b"")
    assert numbers(open_store(path)) == [0, 1, 8]


def test_another_store_in_its_place_leaves_a_copy_of_ours(tmp_path: Path) -> None:
    path, other = tmp_path / "goals.json", tmp_path / "else" / "goals.json"
    repository = a_store(path)
    foreign = open_store(other)
    foreign.commit(goal_made(a_goal("g9")))
    path.write_bytes(other.read_bytes())
    assert repository.refresh()
    assert len(repository.take_notices()) == 1
    repository.commit(checked_in(a_check_in(1, "g9")))
    copies = [open_store(one) for one in tmp_path.glob("backups/pre-*")]
    assert any(numbers(copy) == [0, 1, 2] for copy in copies)
    path.write_bytes(b"")
    assert numbers(open_store(path), "g9") == [1]


def test_two_stores_in_one_folder_keep_their_copies_apart(tmp_path: Path) -> None:
    one, two = tmp_path / "goals.json", tmp_path / "practice.json"
    a_store(one)
    assert open_store(two).goals() == ()
    a_store(two, check_ins=1)
    a_store_again = open_store(one)
    a_store_again.commit(checked_in(a_check_in(9)))
    assert list(tmp_path.glob("backups/pre-*")) == []
    one.write_bytes(b"")
    two.unlink()
    assert numbers(open_store(one)) == [0, 1, 2, 9]
    assert numbers(open_store(two)) == [0]


def test_an_older_schema_is_brought_up_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    old = path.read_bytes()
    steps = {
        SCHEMA: lambda tables: {**tables, "goals": {}},
        SCHEMA + 1: lambda tables: {**tables, "new": {}},
    }
    newest = SCHEMA + 2
    for module in (migrations, state):
        monkeypatch.setattr(module, "SCHEMA", newest)
    monkeypatch.setattr("smartgoals_tui.storage.file.disk_view.SCHEMA", newest)
    monkeypatch.setattr(state, "upgrade", lambda t, s: migrations.upgrade(t, s, steps, newest))
    repository = open_store(path)
    assert repository.goals() == ()
    assert path.read_bytes() == old
    repository.commit(goal_made(a_goal("g9")))
    assert (meta(path)["schema"], on_disk(path)["new"]) == (newest, {})
    [copy] = tmp_path.glob("backups/pre-migration-*")
    assert copy.read_bytes() == old


def test_migrations_run_in_order_from_the_schema_of_the_file() -> None:
    steps = {one: lambda tables, one=one: {"ran": [*tables["ran"], one]} for one in (3, 1, 2)}
    assert migrations.upgrade({"ran": []}, 2, steps, 4) == {"ran": [2, 3]}
    assert migrations.upgrade({"ran": []}, -(10**18), steps, 3) == {"ran": [1, 2]}
    assert set(migrations.STEPS) == set(range(migrations.SCHEMA))


@pytest.mark.parametrize("min_reader", [SCHEMA, SCHEMA + 1])
def test_a_newer_shape_is_not_taken_for_damage(min_reader: int, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    tables = on_disk(path)
    tables["_meta"]["1"] |= {"schema": SCHEMA + 1, "min_reader": min_reader}
    put_on_disk(path, tables | {"goals": ["of another shape"]})
    files = everything_under(tmp_path)
    with pytest.raises(NewerSchema):
        open_store(path)
    assert everything_under(tmp_path) == files


def test_a_missing_file_with_broken_copies_only_is_no_new_beginning(tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    a_store(path)
    for copy in (tmp_path / "backups").iterdir():
        copy.write_bytes(b"")
    path.unlink()
    with pytest.raises(Corrupt):
        open_store(path)
    assert not path.exists()
