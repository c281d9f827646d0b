"""The command ``import``: the goals of a file added to the goals here."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import CommandFailed
from smartgoals_tui.storage.file.copies import Copies
from smartgoals_tui.storage.format.state import State
from smartgoals_tui.storage.transfer import NoExport, read_export, unread

STANDARD_INPUT = "-"

_WHAT_CAN_BE = (
    "smartgoals imports what smartgoals export wrote as .json (its .csv and .md are for other "
    "programs), and a goals.json or a copy of one, packed or not."
)


def run_import(call: Call) -> int:
    """Add everything that a file holds and the store does not, and say what that was."""
    typed: str = call.arguments.file
    name = "Standard input" if typed == STANDARD_INPUT else typed
    try:
        theirs = _read(typed, name)
    except NoExport as error:
        raise CommandFailed(f"{error} Nothing was changed. {_WHAT_CAN_BE}") from None
    repository = call.repository
    was_empty = not repository.goals()
    summary = repository.absorb(theirs, "import")
    if not summary:
        return call.answer(f"{name} holds nothing new; nothing was changed.")
    kept = ""
    if not was_empty and repository.path is not None:
        folder = Copies(repository.path).folder
        kept = f" What was here before is kept in {folder} as pre-import-…"
    edited = "" if theirs.is_ours else " The file was edited since it was written."
    return call.answer(f"Imported {summary.words}.{edited}{kept}")


def _read(typed: str, name: str) -> State:
    if typed == STANDARD_INPUT:
        if sys.stdin is None:
            raise NoExport("Standard input is closed.")
        return read_export(sys.stdin.buffer, name)
    with _opened(typed, name) as file:
        return read_export(file, name)


def _opened(typed: str, name: str) -> BinaryIO:
    if not typed.strip():
        raise NoExport("FILE is empty. Name a file, or - for standard input.")
    try:
        return Path(typed).open("rb")
    except IsADirectoryError:
        raise NoExport(f"{name} cannot be read: it is a folder.") from None
    except OSError as error:
        raise unread(name, error) from None
    except ValueError:
        raise NoExport(f"{name} is no name that a file can have.") from None
