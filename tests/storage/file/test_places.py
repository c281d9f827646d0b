"""Places that cannot lock, belong to others, or are those of other systems."""

from __future__ import annotations

import errno
import fcntl
import io
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from smartgoals_tui.storage.errors import ReadOnly, SaveFailed
from smartgoals_tui.storage.file import files
from smartgoals_tui.storage.file.recovery import make_copy, restore
from smartgoals_tui.whole_file import REPLACE_TRIES, put_in_place, sync_folder, write_beside
from tests.storage.helpers import (
    NOW,
    a_check_in,
    a_goal,
    a_store,
    checked_in,
    contents,
    everything_under,
    goal_made,
    numbers,
    open_store,
)

AS_ROOT = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be root"
)


def says(number: int) -> Callable[..., Any]:
    def call(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return call


# A network folder


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP])
def test_a_folder_that_cannot_lock_is_refused_with_the_reason(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    before, kept = contents(repository), everything_under(tmp_path)
    monkeypatch.setattr(fcntl, "flock", says(number))
    acts: list[Callable[[], object]] = [
        lambda: repository.commit(checked_in(a_check_in(9))),
        lambda: make_copy(path, NOW),
        lambda: restore(path, tmp_path / "backups" / "goals-2026-11-22.json", NOW),
    ]
    for act in acts:
        with pytest.raises(SaveFailed) as caught:
            act()
        assert str(tmp_path) in caught.value.sentence
        assert "cannot lock files" in caught.value.sentence
        assert "--data" in caught.value.sentence
        assert caught.value.exit_code == 3
    # It can still be looked at.
    assert contents(repository) == contents(open_store(path)) == before
    assert everything_under(tmp_path) == kept


# Other people's folders


@AS_ROOT
@pytest.mark.parametrize("inside", ["goals.json", "not/yet/goals.json"])
def test_root_makes_nothing_in_the_folder_of_another_user(inside: str, tmp_path: Path) -> None:
    home = tmp_path / "ada"
    home.mkdir()
    os.chown(home, 65534, 65534)
    repository = open_store(home / inside)
    assert not repository.writable
    with pytest.raises(ReadOnly) as caught:
        repository.commit(goal_made(a_goal()))
    assert f"{home} belongs to another user" in caught.value.sentence
    assert list(home.iterdir()) == []


@AS_ROOT
def test_root_may_look_at_the_goals_of_another_user(tmp_path: Path) -> None:
    path = tmp_path / "ada" / "goals.json"
    a_store(path)
    for one in [path.parent, *path.parent.rglob("*")]:
        os.chown(one, 65534, 65534)
    kept = everything_under(tmp_path)
    repository = open_store(path)
    assert numbers(repository) == [0, 1, 2]
    assert not repository.writable
    with pytest.raises(ReadOnly):
        make_copy(path, NOW)
    with pytest.raises(ReadOnly):
        restore(path, path.parent / "backups" / "goals-2026-11-22.json", NOW)
    # Damage is shown mended, and left to its owner to mend.
    path.write_bytes(b"")
    repository.refresh()
    assert numbers(repository) == numbers(open_store(path)) == [0, 1, 2]
    path.write_bytes(kept["ada/goals.json"])
    assert everything_under(tmp_path) == kept


# Other systems


def refusing(times: int, calls: list[str]) -> Callable[..., None]:
    genuine = os.replace

    def replace(source: Path, target: Path) -> None:
        calls.append("replace")
        if len(calls) <= times:
            raise PermissionError(errno.EACCES, "used by another process")
        genuine(source, target)

    return replace


@pytest.mark.parametrize("times", [0, 1, REPLACE_TRIES - 1, REPLACE_TRIES])
def test_on_windows_a_file_that_is_open_for_a_moment_is_tried_again(
    times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "old").write_bytes(b"old")
    calls: list[str] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(time, "sleep", lambda _: None)
    monkeypatch.setattr(os, "replace", refusing(times, calls))
    if times == REPLACE_TRIES:
        with pytest.raises(PermissionError):
            put_in_place(tmp_path / "new", tmp_path / "old")
        assert len(calls) == REPLACE_TRIES
        assert (tmp_path / "old").read_bytes() == b"old"
    else:
        put_in_place(tmp_path / "new", tmp_path / "old")
        assert len(calls) == times + 1
        assert (tmp_path / "old").read_bytes() == b"new"


def test_elsewhere_a_refusal_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "replace", refusing(1, calls))
    with pytest.raises(PermissionError):
        put_in_place(tmp_path / "new", tmp_path / "old")
    assert calls == ["replace"]


@pytest.mark.parametrize("supported", [True, False])
def test_on_a_mac_the_drive_itself_is_asked(
    supported: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[object] = []

    def ask(_: int, command: int) -> None:
        calls.append(command)
        if not supported:
            raise OSError(errno.ENOTSUP, "Operation not supported")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", ask)
    monkeypatch.setattr(os, "fsync", lambda _: calls.append("fsync"))
    write_beside(tmp_path / "file", b"data")
    assert calls == ([51] if supported else [51, "fsync"])


@pytest.mark.parametrize(
    ("number", "is_error"),
    [(errno.EINVAL, False), (errno.EBADF, False), (errno.EIO, True), (errno.ENOSPC, True)],
)
def test_a_file_system_that_needs_no_flush_of_folders_is_no_error(
    number: int, is_error: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", says(number))
    if is_error:
        with pytest.raises(OSError, match=os.strerror(number)):
            sync_folder(tmp_path)
    else:
        sync_folder(tmp_path)


# The file that is written first


class ClosesBadly(io.FileIO):
    """Says only when it is closed that the disk is full, as network folders do."""

    def close(self) -> None:
        if not self.closed:
            super().close()
            raise OSError(errno.ENOSPC, "No space left on device")


def test_an_error_on_closing_is_heeded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "goals.json"
    repository = a_store(path)
    kept = everything_under(tmp_path)
    monkeypatch.setattr(os, "fdopen", lambda number, *_, **__: ClosesBadly(number, "wb"))
    with pytest.raises(SaveFailed, match="full"):
        repository.commit(checked_in(a_check_in(9)))
    monkeypatch.undo()
    assert everything_under(tmp_path) == kept
    assert numbers(repository) == numbers(open_store(path)) == [0, 1, 2]


def test_what_is_written_in_pieces_is_written_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slow(io.FileIO):
        def write(self, data: Any) -> int:
            return super().write(data[:7])

    monkeypatch.setattr(os, "fdopen", lambda number, *_, **__: Slow(number, "wb"))
    path = tmp_path / "goals.json"
    a_store(path)
    assert numbers(open_store(path)) == [0, 1, 2]


def test_a_link_at_the_temporary_name_is_not_followed(tmp_path: Path) -> None:
    path, victim = tmp_path / "goals.json", tmp_path / "victim"
    repository = a_store(path)
    victim.write_bytes(b"precious")
    (tmp_path / ".goals.json.tmp").symlink_to(victim)
    repository.commit(checked_in(a_check_in(9)))
    assert victim.read_bytes() == b"precious"
    assert not path.is_symlink()
    assert numbers(open_store(path)) == [0, 1, 2, 9]


def test_a_name_that_is_taken_gets_a_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wanted, numbered in (
        ("goals.json.corrupt-noon", "goals.json.corrupt-noon-{}"),
        ("pre-older-x.json", "pre-older-x-{}.json"),
        ("goals.json.gz", "goals-{}.json.gz"),
    ):
        (tmp_path / wanted).write_bytes(b"first")
        source = tmp_path / "source"
        source.write_bytes(b"second")
        assert files.link_to_free_name(source, tmp_path / wanted).name == numbered.format(2)
        with monkeypatch.context() as without_links:
            without_links.setattr(os, "link", says(errno.EPERM))
            third = files.link_to_free_name(source, tmp_path / wanted)
        assert third.name == numbered.format(3)
        assert (tmp_path / wanted).read_bytes() == b"first"
        assert third.read_bytes() == b"second"
