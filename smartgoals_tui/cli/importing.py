"""The command ``import``: the goals of a file added to those that are here."""

from __future__ import annotations

import sys
from pathlib import Path

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import Refusal
from smartgoals_tui.storage.copies import Copies
from smartgoals_tui.storage.state import State
from smartgoals_tui.storage.transfer import NoExport, read_export, unread

STANDARD_INPUT = "-"


def run_import(call: Call) -> int:
    """Add everything that a file holds and the store does not, and say what that was."""
    typed: str = call.arguments.file
    name = "Standard input" if typed == STANDARD_INPUT else typed
    try:
        theirs = _read(typed, name)
    except NoExport as error:
        raise Refusal(f"{error} Nothing was changed.") from None
    repository = call.repository
    was_empty = not repository.goals()
    gained = repository.absorb(theirs, "import")
    if not gained:
        return call.answer(f"{name} holds nothing new; nothing was changed.")
    kept = ""
    if not was_empty and repository.path is not None:
        folder = Copies(repository.path).folder
        kept = f" What was here before is kept in {folder} as pre-import-…"
    edited = "" if theirs.is_ours else " The file was edited since it was written."
    return call.answer(f"Imported {gained.words}.{edited}{kept}")


def _read(typed: str, name: str) -> State:
    if typed == STANDARD_INPUT:
        if sys.stdin is None:
            raise NoExport("Standard input is closed.")
        return read_export(sys.stdin.buffer, name)
    try:
        with Path(typed).open("rb") as file:
            return read_export(file, name)
    except OSError as error:
        raise unread(name, error) from None
