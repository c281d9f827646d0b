"""Stores as the next change can meet them: whole, or to be mended first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from smartgoals_tui.storage.repository import Repository
from tests.storage.helpers import (
    NOW,
    ROOT,
    Clock,
    a_check_in,
    a_draft,
    a_store,
    checked_in,
    contents,
    on_disk,
    open_store,
    put_on_disk,
)

SCHEMA_0 = ROOT / "tests" / "storage" / "format" / "fixtures" / "schema-0.json"
NEXT_DAY = NOW + timedelta(days=1)
Contents = tuple[object, ...]


def _whole(path: Path) -> None:
    a_store(path)


def _first_ever(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)


def _with_old_copies(path: Path) -> None:
    """Leave so many copies that the next day packs one and deletes another."""
    clock = Clock(NOW - timedelta(days=45))
    a_store(path)
    for copy in (path.parent / "backups").iterdir():
        copy.unlink()
    repository = open_store(path, clock)
    for number in range(3, 27):
        repository.commit(checked_in(a_check_in(number)))
        clock.now = min(clock.now + timedelta(days=2), NOW)


def _damaged(path: Path) -> None:
    a_store(path)
    path.write_bytes(path.read_bytes()[:-100] + b"damaged")


def _emptied(path: Path) -> None:
    a_store(path)
    path.write_bytes(b"")


def _missing(path: Path) -> None:
    a_store(path)
    path.unlink()


def _edited(path: Path) -> None:
    a_store(path)
    tables = on_disk(path)
    tables["goals"]["1"]["specific"]["action"] = "swim"
    put_on_disk(path, tables)


def _older(path: Path) -> None:
    repository = a_store(path)
    older = path.read_bytes()
    repository.commit(checked_in(a_check_in(20)))
    path.write_bytes(older)


def _linked(path: Path) -> None:
    target = path.parent / "kept" / "real.json"
    a_store(target)
    path.symlink_to(Path("kept", "real.json"))


def _outdated(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(SCHEMA_0.read_bytes())


SITUATIONS: dict[str, Callable[[Path], None]] = {
    "whole": _whole,
    "first commit ever": _first_ever,
    "old copies": _with_old_copies,
    "damaged": _damaged,
    "emptied": _emptied,
    "missing": _missing,
    "edited outside": _edited,
    "older version back": _older,
    "behind a symlink": _linked,
    "schema 0": _outdated,
}


def change(path: Path) -> None:
    """Open the store on the next day and save something: one commit, mending included."""
    open_store(path, Clock(NEXT_DAY)).save_draft(a_draft("new"))


def seen(path: Path) -> Contents:
    """Return everything that a person would see."""
    return contents(open_store(path, Clock(NEXT_DAY)))


def goes_on(path: Path) -> bool:
    """Tell whether another change is saved on top of what is seen now."""
    repository: Repository = open_store(path, Clock(NEXT_DAY))
    drafts = {draft.uid for draft in repository.drafts()}
    repository.save_draft(a_draft("last"))
    return {draft.uid for draft in open_store(path).drafts()} == drafts | {"last"}
