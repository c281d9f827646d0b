"""Places where no store can be: links to nowhere, folders, pipes. One sentence, nothing made."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from smartgoals_tui.storage.errors import Unreachable
from smartgoals_tui.storage.file.recovery import kept_copies, make_copy, restore, start_over
from smartgoals_tui.storage.repository import Repository
from tests.storage.helpers import (
    NOW,
    a_check_in,
    a_goal,
    a_store,
    checked_in,
    everything_under,
    goal_made,
    numbers,
    open_store,
)


def linked(path: Path, target: str) -> None:
    path.symlink_to(target)


def link_within(path: Path, target: str) -> None:
    """Make the folder of ``path`` a link."""
    path.parent.rmdir()
    path.parent.symlink_to(target)


def chained(path: Path) -> None:
    path.symlink_to("second.json")
    path.with_name("second.json").symlink_to("/nowhere/goals.json")


def file_for_a_folder(path: Path) -> None:
    path.parent.rmdir()
    path.parent.write_bytes(b"mine")


Made = Callable[[Path], object]
PLACES: dict[str, tuple[Made, str]] = {
    "a file that is gone": (lambda path: linked(path, "gone.json"), "is a link to"),
    "a drive that is not connected": (lambda path: linked(path, "/nowhere/g"), "/nowhere/g"),
    "a link to such a link": (chained, "/nowhere/goals.json"),
    "a link to itself": (lambda path: linked(path, path.name), "leads back to itself"),
    "a file as if it were a folder": (lambda path: linked(path, "/dev/null/x"), "/dev/null/x"),
    "a folder that is not connected": (lambda path: link_within(path, "/nowhere"), "/nowhere"),
    "a folder that leads to itself": (lambda path: link_within(path, "place"), "back to itself"),
    "a folder": (lambda path: path.mkdir(), "is a folder"),
    "a pipe": (lambda path: os.mkfifo(path), "no plain file"),
    "a link to a device": (lambda path: linked(path, "/dev/zero"), "no plain file"),
    "a file for its folder": (file_for_a_folder, "is no folder"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    return folder / "goals.json"


def names_under(folder: Path) -> set[str]:
    return {str(one.relative_to(folder)) for one in folder.rglob("*")}


@pytest.mark.parametrize("name", PLACES)
def test_no_store_begins_there(name: str, path: Path, tmp_path: Path) -> None:
    make, said = PLACES[name]
    make(path)
    before, copy = names_under(tmp_path), tmp_path / "copy.json"
    acts: list[Callable[[], object]] = [
        lambda: open_store(path),
        lambda: make_copy(path, NOW),
        lambda: start_over(path, NOW),
    ]
    if name != "a file that is gone":
        a_store(tmp_path / "other" / "copy.json")
        shutil.move(tmp_path / "other" / "copy.json", copy)
        shutil.rmtree(tmp_path / "other")
        before.add("copy.json")
        acts.append(lambda: restore(path, copy, NOW))
    for act in acts:
        with pytest.raises(Unreachable) as caught:
            act()
        assert said in caught.value.sentence
        assert "Nothing was changed." in caught.value.sentence
        assert "--data" in caught.value.sentence
        assert caught.value.exit_code == 1
    assert names_under(tmp_path) == before


def test_a_copy_is_brought_back_through_a_link_whose_file_is_gone(
    path: Path, tmp_path: Path
) -> None:
    target = tmp_path / "real" / "goals.json"
    a_store(target)
    path.symlink_to(target)
    target.unlink()
    files = everything_under(tmp_path)
    with pytest.raises(Unreachable, match="smartgoals backup restore"):
        open_store(path)
    assert everything_under(tmp_path) == files
    restore(path, kept_copies(path)[0].path, NOW)
    assert path.is_symlink()
    assert numbers(open_store(path)) == numbers(open_store(target)) == [0, 1, 2]


def test_a_drive_that_goes_while_the_store_is_open_is_waited_for(
    path: Path, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    target = drive / "goals.json"
    a_store(target)
    path.symlink_to(target)
    repository = open_store(path)
    drive.rename(tmp_path / "unplugged")
    change = checked_in(a_check_in(9))
    acts: list[Callable[[], object]] = [repository.refresh, lambda: repository.commit(change)]
    for act in acts:
        with pytest.raises(Unreachable, match="nothing is there"):
            act()
    assert not drive.exists()
    assert numbers(repository) == [0, 1, 2]
    (tmp_path / "unplugged").rename(drive)
    repository.commit(change)
    assert numbers(open_store(path)) == [0, 1, 2, 9]


def test_a_pipe_in_its_place_keeps_nobody_waiting(path: Path) -> None:
    repository = a_store(path)
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(Unreachable, match="no plain file"):
        repository.refresh()


def test_links_that_lead_somewhere_are_a_first_start(path: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(path.parent)
    there = tmp_path / "link" / "not" / "yet" / "goals.json"
    repository: Repository = open_store(there)
    repository.commit(goal_made(a_goal()))
    assert (path.parent / "not" / "yet" / "goals.json").exists()
