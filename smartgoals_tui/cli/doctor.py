"""The command ``doctor``: all that can be wrong around the goals looked at, and nothing touched."""

from __future__ import annotations

import math
import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import DONE, FAILED, say
from smartgoals_tui.cli.words import describe_moment
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import visible_line
from smartgoals_tui.reasons import explain
from smartgoals_tui.settings import load
from smartgoals_tui.storage.errors import (
    Missing,
    NewerSchema,
    StoreError,
    Unread,
    save_error,
)
from smartgoals_tui.storage.file.copies import Copies
from smartgoals_tui.storage.file.files import nearest_folder
from smartgoals_tui.storage.file.lock import is_held
from smartgoals_tui.storage.file.place import obstruction
from smartgoals_tui.storage.file.recovery import KeptCopy, kept_copies, read_whole
from smartgoals_tui.storage.format.state import State
from smartgoals_tui.storage.tables.audit import oddities

if TYPE_CHECKING:
    from smartgoals_tui.storage.conflicts import Conflict

MIN_FREE_BYTES = 50_000_000
"""Less than that on the disk is too little to rely on; a store takes a few hundred kilobytes."""

RESTORE = (
    "Open smartgoals, or check in, and the newest whole copy takes its place; or choose one: "
    "smartgoals backup list, then smartgoals backup restore."
)


AGAIN = "Put that right, then have the doctor look again."


class Finding(NamedTuple):
    """One thing that was looked at."""

    words: str
    to_do: str = ""
    """What to do about it; empty when it is well."""


def run_doctor(call: Call) -> int:
    """Say what is well and what needs doing; 1 when anything does."""
    needs_doing = 0
    for finding in _findings(call):
        needs_doing += bool(finding.to_do)
        # A name of a file may hold line ends, and must not pass for a finding of its own.
        say(f"{'!!' if finding.to_do else 'ok'}  {visible_line(finding.words)}")
        if finding.to_do:
            say(f"    {visible_line(finding.to_do)}")
    if needs_doing:
        what = "One thing needs" if needs_doing == 1 else f"{needs_doing} things need"
        say(f"\n{what} doing. Nothing was changed.")
        return FAILED
    say("\nAll is well.")
    return DONE


def _findings(call: Call) -> Iterator[Finding]:
    path = Path(os.path.realpath(call.paths.data))
    copies: tuple[KeptCopy, ...] = ()
    state = None
    in_the_way = obstruction(call.paths.data)
    if in_the_way:
        yield Finding(in_the_way.what, in_the_way.to_do)
        yield from _settings(call)
        return
    try:
        copies = kept_copies(path)
    except StoreError as error:
        yield Finding(error.sentence, AGAIN)
    try:
        state = read_whole(path)
    except Missing:
        yield _missing(path, copies)
    except StoreError as error:
        yield Finding(error.sentence, _cure(path, error, copies))
    if state is not None:
        yield from _as_far_as_it_goes(_contents(path, state, call))
    yield from _as_far_as_it_goes(_versions(call))
    yield from _copies(path, state, copies)
    yield from _as_far_as_it_goes(_place(path))
    yield from _settings(call)


def _as_far_as_it_goes(findings: Iterator[Finding]) -> Iterator[Finding]:
    """Yield ``findings``; where the disk fails under them that is one too, and the last."""
    try:
        yield from findings
    except StoreError as error:
        yield Finding(error.sentence, AGAIN)
    except OSError as error:
        means, to_do = explain(error)
        what = error.filename or "A file or folder"
        yield Finding(f"{what} could not be looked at ({means}).", f"{to_do} {AGAIN}")


def _missing(path: Path, copies: tuple[KeptCopy, ...]) -> Finding:
    if copies:
        return Finding(f"{path} is not there, but copies of it are.", RESTORE)
    return Finding(f"There are no goals at {path} yet.")


def _cure(path: Path, error: StoreError, copies: tuple[KeptCopy, ...]) -> str:
    if isinstance(error, NewerSchema):
        return "Update smartgoals."
    if isinstance(error, Unread):
        return AGAIN
    if not os.access(path, os.R_OK):
        return f"Give yourself the right to read it: chmod u+r {shlex.quote(str(path))}"
    if any(not copy.problem for copy in copies):
        return RESTORE
    return (
        "There is no whole copy here. If you have one elsewhere, bring it back: smartgoals backup "
        "restore PATH. Otherwise open smartgoals, which offers to start over and keeps this file."
    )


def _contents(path: Path, state: State, call: Call) -> Iterator[Finding]:
    """Look at the goals themselves."""
    repository = call.repository
    goals = repository.goals()
    check_ins = sum(len(repository.check_ins(goal.uid)) for goal in goals)
    repository.drafts()
    repository.reviews()
    size = path.stat().st_size
    saved = describe_moment(state.saved or 0, call.now().tzinfo)
    yield Finding(
        f"{path} is whole: {counted(len(goals), 'goal')}, {counted(check_ins, 'check-in')}, "
        f"{math.ceil(size / 1000)} kB, saved {saved}."
    )
    if not state.is_ours:
        yield Finding(
            "It was edited by another program since it was saved.",
            "Nothing, if that was you: the next change takes it as it is. Otherwise look at "
            "what was there before: smartgoals backup list.",
        )
    for notice in repository.take_notices():
        if notice.title == "Something cannot be read":
            yield Finding(notice.sentence, "Update smartgoals, or look at it with an editor.")
    yield from _oddities(state)


def _versions(call: Call) -> Iterator[Finding]:
    """Look at other versions of the goals; those of a damaged file are those of its copies."""
    try:
        repository = call.repository
    except StoreError:
        # Said already.
        return
    for conflict in repository.versions.find(with_copies=True):
        if conflict.is_copy:
            yield Finding(f"{conflict.path} is a copy of your goals. It holds nothing new.")
            continue
        held = conflict.problem or f"It holds {conflict.summary.words}."
        yield Finding(
            f"{conflict.path} is another version of your goals ({conflict.kind}). {held}",
            _conflict_cure(conflict),
        )


def _oddities(state: State) -> Iterator[Finding]:
    """Name what another program wrote that this one would not have written."""
    for words in state.problems:
        to_do = "Nothing: before the next change the file is kept as it is, among the copies."
        yield Finding(f"The file holds {words}.", to_do)
    for words in oddities(state.tables):
        yield Finding(f"The file holds {words}.", "Look at it with an editor, if you like.")


def _conflict_cure(conflict: Conflict) -> str:
    if conflict.problem:
        return "Look at it, and move it away when you have no use for it."
    if not conflict.summary:
        return "Delete it: you have all of it."
    place = shlex.quote(str(conflict.path))
    return f"Add what it holds: smartgoals import {place}. Then move it away."


def _copies(path: Path, state: State | None, copies: tuple[KeptCopy, ...]) -> Iterator[Finding]:
    folder = Copies(path).folder
    whole = [copy for copy in copies if not copy.problem]
    ours = [copy.rev for copy in whole if state is None or copy.id == state.id]
    if state is not None and state.rev and max(ours, default=0) < state.rev:
        yield Finding(
            f"The copies in {folder} are older than your goals.", "Make one: smartgoals backup now."
        )
    elif whole:
        yield Finding(
            f"Copies in {folder}: {len(whole)} of {len(copies)} whole, the newest {whole[0].name}."
        )
    for copy in copies:
        if copy.is_damaged:
            yield Finding(f"A copy is of no use: {copy.problem}", f"Delete it: {copy.path}")
        elif copy.problem:
            yield Finding(copy.problem, "Leave that copy: it may be whole.")


def _place(path: Path) -> Iterator[Finding]:
    """Look at the folder: may it be written, by whom may it be read, is there room."""
    folder = nearest_folder(path.parent)
    unwritable = [
        place
        for place in (folder, path)
        if os.access(place, os.F_OK) and not os.access(place, os.W_OK)
    ]
    for place in unwritable:
        yield Finding(
            f"{place} cannot be written by this user.",
            f"Give yourself the right: chmod u+w {shlex.quote(str(place))}; or choose another "
            "place with --data.",
        )
    if not unwritable:
        yield Finding(f"{folder} can be written.")
    if folder == path.parent:
        yield from _privacy(path)
    yield _lock(path)
    free = shutil.disk_usage(folder).free
    room = f"{free / 1e9:.1f} GB are free on the disk."
    yield Finding(room, "" if free >= MIN_FREE_BYTES else "Free some space.")


def _privacy(path: Path) -> Iterator[Finding]:
    """Look at whose the goals are, and who else may read them."""
    if sys.platform == "win32":
        return
    try:
        folder, file = path.parent.stat(), path.stat()
    except OSError:
        return
    for place, status in ((path.parent, folder), (path, file)):
        if status.st_uid != os.geteuid():
            yield Finding(
                f"{place} belongs to another user.",
                "Run smartgoals as that user, or choose another place with --data.",
            )
    # Who may not look into the folder cannot open what is in it.
    if folder.st_mode & 0o077 and file.st_mode & 0o077:
        words = f"Other users of this computer may read {path}."
        yield Finding(words, f"Take that right away: chmod go= {shlex.quote(str(path))}")
    else:
        yield Finding("No other user of this computer may read them.")


def _lock(path: Path) -> Finding:
    try:
        held = is_held(path)
    except OSError as error:
        return Finding(save_error(error, path).sentence, AGAIN)
    if held:
        return Finding(
            "Another program is saving just now.",
            "Try again. If it stays so, close every smartgoals, on other computers too.",
        )
    return Finding("Nobody holds the lock.")


def _settings(call: Call) -> Iterator[Finding]:
    _, complaints = load(call.paths.settings)
    for complaint in complaints:
        yield Finding(complaint, "Put that line of the settings right, or delete it.")
    log = call.paths.log
    if os.access(log, os.F_OK):
        words = f"{log} tells of an unexpected error"
        yield Finding(f"{words}; it helps whoever mends the program. Delete it when you like.")
