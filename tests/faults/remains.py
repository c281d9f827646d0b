"""What is left on the disk of what was acknowledged."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from smartgoals_tui.storage.errors import NewerSchema
from smartgoals_tui.storage.file.copies import read_copy
from smartgoals_tui.storage.format.state import Damaged, State, decode


def states(folder: Path) -> Iterator[State]:
    """Yield the state in each file under ``folder`` that can be read whole."""
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix not in (".lock", ".tmp"):
            try:
                yield decode(read_copy(path))
            except (OSError, EOFError, Damaged, NewerSchema):
                continue


def remembered(folder: Path) -> set[int]:
    """Return the numbers of the check-ins in any file under ``folder``: the store, or a copy."""
    return {number for state in states(folder) for number in _numbers(state)}


def _numbers(state: State) -> Iterator[int]:
    for document in state.tables.get("log", {}).values():
        days = document.get("days")
        for entries in days.values() if isinstance(days, dict) else ():
            for entry in entries if isinstance(entries, list) else ():
                if isinstance(entry, dict) and isinstance(entry.get("at"), int):
                    yield entry["at"]


def lay_out(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Make ``folder`` hold ``files`` and nothing else; return the path of its store."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder / "goals.json"
