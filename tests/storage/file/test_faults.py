"""Calls that fail: what was acknowledged stays, what was not is not shown."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from smartgoals_tui import whole_file
from smartgoals_tui.storage.errors import ReadOnly, SaveFailed, SaveUncertain, StoreError
from smartgoals_tui.storage.file import copies, store
from smartgoals_tui.storage.repository import Repository
from tests.storage.helpers import (
    a_check_in,
    a_store,
    checked_in,
    contents,
    everything_under,
    numbers,
    open_store,
)


def memory_equals_disk(repository: Repository) -> None:
    assert repository.path is not None
    assert contents(repository) == contents(open_store(repository.path))


def test_a_save_reaches_the_disk_before_it_is_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    calls: list[str] = []

    def watched(name: str, genuine: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            where = arguments[0]
            if isinstance(where, int):
                where = "folder" if stat.S_ISDIR(os.fstat(where).st_mode) else "file"
            calls.append(f"{name} {Path(str(where)).suffix or where}")
            return genuine(*arguments)

        return call

    monkeypatch.setattr(os, "fsync", watched("fsync", os.fsync))
    monkeypatch.setattr(store, "put_in_place", watched("replace", whole_file.put_in_place))
    monkeypatch.setattr(copies, "put_in_place", watched("copy", whole_file.put_in_place))
    repository.commit(checked_in(a_check_in(9)))
    assert calls == ["fsync file", "replace .tmp", "fsync folder", "copy .tmp"]


# Failing calls


def fails(number: int) -> Callable[..., object]:
    def call(*_: object, **__: object) -> object:
        raise OSError(number, os.strerror(number))

    return call


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.EIO, SaveFailed),
        (errno.ENOSPC, SaveFailed),
        (errno.EDQUOT, SaveFailed),
        (errno.EACCES, ReadOnly),
        (errno.EROFS, ReadOnly),
    ],
)
@pytest.mark.parametrize("name", ["write_beside", "put_in_place"])
def test_a_save_that_fails_leaves_the_old_state(
    name: str,
    number: int,
    error: type[StoreError],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    before, kept = contents(repository), everything_under(tmp_path)
    monkeypatch.setattr(store, name, fails(number))
    for _ in range(2):
        with pytest.raises(error) as caught:
            repository.commit(checked_in(a_check_in(9)))
        assert caught.value.exit_code == 3
    assert everything_under(tmp_path) == kept
    assert contents(repository) == before
    memory_equals_disk(repository)
    monkeypatch.undo()
    repository.commit(checked_in(a_check_in(9)))
    assert numbers(repository) == [0, 1, 2, 9]
    memory_equals_disk(repository)


def test_a_replace_that_fails_leaves_the_old_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    kept = everything_under(tmp_path)
    monkeypatch.setattr(os, "replace", fails(errno.EIO))
    with pytest.raises(SaveFailed):
        repository.commit(checked_in(a_check_in(9)))
    monkeypatch.undo()
    assert everything_under(tmp_path) == kept
    memory_equals_disk(repository)


def test_a_file_that_is_not_flushed_never_takes_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    kept = everything_under(tmp_path)
    monkeypatch.setattr(whole_file, "_sync", fails(errno.EIO))
    with pytest.raises(SaveFailed):
        repository.commit(checked_in(a_check_in(9)))
    assert everything_under(tmp_path) == kept
    memory_equals_disk(repository)


def test_a_folder_that_is_not_flushed_makes_it_uncertain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    monkeypatch.setattr(store, "sync_folder", fails(errno.EIO))
    with pytest.raises(SaveUncertain) as caught:
        repository.commit(checked_in(a_check_in(9)))
    assert caught.value.exit_code == 3
    monkeypatch.undo()
    assert repository.refresh()
    assert numbers(repository) == [0, 1, 2, 9]
    memory_equals_disk(repository)
    repository.commit(checked_in(a_check_in(10)))
    assert numbers(repository) == [0, 1, 2, 9, 10]
    memory_equals_disk(repository)
    assert repository.take_notices() == ()


def test_a_failed_mending_keeps_the_damaged_bytes_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    path.write_bytes(b"damaged")
    monkeypatch.setattr(store, "put_in_place", fails(errno.EIO))
    for _ in range(3):
        with pytest.raises(SaveFailed):
            repository.commit(checked_in(a_check_in(9)))
    assert path.read_bytes() == b"damaged"
    assert numbers(repository) == [0, 1, 2]
    monkeypatch.undo()
    repository.commit(checked_in(a_check_in(9)))
    assert [one.read_bytes() for one in tmp_path.glob("*.corrupt-*")] == [b"damaged"]
    memory_equals_disk(repository)


def test_a_disk_too_full_for_the_copy_alone_saves_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    monkeypatch.setattr(copies, "write_beside", fails(errno.ENOSPC))
    repository.commit(checked_in(a_check_in(9)))
    [notice] = repository.take_notices()
    assert notice.title == "No copy today"
    memory_equals_disk(repository)
    assert numbers(repository) == [0, 1, 2, 9]
