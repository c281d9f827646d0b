"""The command ``backup``: the copies listed, one made, one brought back."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import CommandFailed, UsageError
from smartgoals_tui.cli.words import describe_moment
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import shorten, visible_line
from smartgoals_tui.storage.file.place import expect_place
from smartgoals_tui.storage.file.recovery import kept_copies, make_copy, restore

if TYPE_CHECKING:
    from smartgoals_tui.storage.file.recovery import KeptCopy


def run_backup(call: Call) -> int:
    """List the copies, make one, or bring one back."""
    actions = {"list": _list, "now": _make, "restore": _restore}
    return actions[call.arguments.action](call)


def _list(call: Call) -> int:
    copies = kept_copies(call.paths.data)
    if not copies:
        expect_place(call.paths.data)
        return call.answer("No copies yet: the first is made with the first change.")
    return call.answer("\n".join(_line(copy, call) for copy in copies))


def _make(call: Call) -> int:
    return call.answer(f"Copied to {make_copy(call.paths.data, call.now())}.")


def _restore(call: Call) -> int:
    chosen = _chosen(call.arguments.copy, kept_copies(call.paths.data))
    restore(call.paths.data, chosen, call.now())
    return call.answer(
        f"{chosen.name} is restored. What was there before is kept: see smartgoals backup list."
    )


def _chosen(typed: str, copies: Sequence[KeptCopy]) -> Path:
    """Return the copy whose name was typed, shortened while unique, or the file at that path.

    Raises:
        UsageError: it may be several.
        CommandFailed: it is none.
    """
    if os.sep in typed:
        return Path(typed)
    wanted = typed.strip()
    ways = (
        [copy for copy in copies if copy.name == wanted],
        [copy for copy in copies if wanted and wanted in copy.name],
    )
    found = next((some for some in ways if some), [])
    if len(found) == 1:
        return found[0].path
    if found:
        names = "; ".join(match.name for match in found)
        raise UsageError(f"{shorten(typed)} may be any of these: {names}.")
    if not copies:
        raise CommandFailed("There are no copies yet.")
    raise CommandFailed(f"No copy is called {shorten(typed)}. smartgoals backup list shows them.")


def _line(copy: KeptCopy, call: Call) -> str:
    held = (
        visible_line(copy.problem)
        or f"{counted(copy.goals, 'goal')}, {counted(copy.check_ins, 'check-in')}"
    )
    return f"{describe_moment(copy.saved, call.now().tzinfo)}  {visible_line(copy.name):<38} {held}"
