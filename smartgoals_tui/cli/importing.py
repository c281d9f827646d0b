"""The command ``import``: the goals of a file added to those that are here."""

from __future__ import annotations

from pathlib import Path

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import Refusal
from smartgoals_tui.storage.copies import Copies
from smartgoals_tui.storage.transfer import NoExport, read_export


def run_import(call: Call) -> int:
    """Add everything that a file holds and the store does not, and say what that was."""
    path = Path(call.arguments.file)
    try:
        theirs = read_export(path)
    except NoExport as error:
        raise Refusal(f"{error} Nothing was changed.") from None
    repository = call.repository
    was_empty = not repository.goals()
    gained = repository.absorb(theirs, "import")
    if not gained:
        return call.answer(f"{path} holds nothing new; nothing was changed.")
    kept = ""
    if not was_empty and repository.path is not None:
        folder = Copies(repository.path).folder
        kept = f" What was here before is kept in {folder} as pre-import-…"
    edited = "" if theirs.is_ours else " The file was edited since it was written."
    return call.answer(f"Imported {gained.words}.{edited}{kept}")
