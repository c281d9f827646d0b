"""What is on the disk, taken in: whole, damaged, gone, or changed by somebody else."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smartgoals_tui.reasons import PASSING, explain
from smartgoals_tui.storage.errors import Corrupt, read_error, save_error
from smartgoals_tui.storage.file.files import Stamp, nearest_folder, stamp_of
from smartgoals_tui.storage.file.lock import ownership_obstacle
from smartgoals_tui.storage.file.place import expect_place
from smartgoals_tui.storage.format.migrations import SCHEMA
from smartgoals_tui.storage.format.state import Damaged, State, decode, encode
from smartgoals_tui.storage.tables.transactions import Notice, new_state

if TYPE_CHECKING:
    # Imported when they are first needed: a program that only reads waits for none of them.
    from smartgoals_tui.storage.file.copies import Copies

_MOST_NAMED = 3
"""How many things are named one by one in a notice; doctor names them all."""

_WHAT_HAPPENED = {
    "external": "was edited by another program",
    "older": "is an older version now",
    "other": "is another version now",
}


class DiskView:
    """The file as it was last seen, and what it was taken for."""

    def __init__(
        self, path: Path, named: Path, now: Callable[[], datetime], *, restoring: bool = False
    ) -> None:
        """Look at the store at ``path``; nothing is known yet.

        Args:
            path: the file itself.
            named: what the person calls it; it may be a link to ``path``.
            now: the clock.
            restoring: whatever is there will be replaced, and may be missing behind a link.
        """
        self.path = path
        self._named = named
        self._restoring = restoring
        self.state = new_state()
        self.stamp: Stamp | None = None
        """The file that ``state`` was read from; None when there was none."""
        self.damaged = False
        """The file must be mended: ``state`` comes from elsewhere."""
        self.original: tuple[str, bytes] | None = None
        """The file, where ``state`` is not all of it, after the reason; None once it is kept."""
        self.notices: list[Notice] = []
        self._now = now
        self._has_compared = False

    @cached_property
    def copies(self) -> Copies:
        """The copies beside the file."""
        # start-up: a program that only reads needs none
        from smartgoals_tui.storage.file.copies import Copies

        return Copies(self.path)

    def is_unchanged(self) -> bool:
        """Tell whether the file is still the one that was taken in, whole or not."""
        return self._look() == self.stamp

    def is_current(self) -> bool:
        """Tell whether the file is still the one that was taken in, and whole."""
        return not self.damaged and self.is_unchanged()

    def reload(self) -> None:
        """Make the file's state ours; a damaged file's is that of the newest whole copy.

        Raises:
            Corrupt: it is damaged, or gone, and there is no whole copy.
            NewerSchema: a newer version wrote it for newer readers only.
            ReadOnly, Unread: it cannot even be read, or none of the copies that it needs.
            Unreachable: there can be none at this place.
        """
        stamp = self._look()
        if stamp is None:
            self._reload_missing()
            return
        try:
            data = self.path.read_bytes()
            state = decode(data)
        except Damaged:
            self._recover("could not be read")
        except OSError as error:
            raise read_error(error, self.path) from None
        else:
            self._accept(state)
            self.original = _original_of(state, data)
            self._notice_problems(state)
        self.stamp = stamp

    def reload_or_mark_damaged(self) -> bool:
        """Take in the file; False when nothing can be used, and it is to be put aside.

        Raises:
            NewerSchema, ReadOnly, Unread, Unreachable: as ``reload``.
        """
        try:
            self.reload()
        except Corrupt:
            self.stamp = self._look()
            self.damaged = True
            return False
        return True

    def saved(self, state: State, stamp: Stamp | None) -> None:
        """Take note that we put the file with ``stamp`` in place, which holds ``state``.

        It is not looked at again: one who takes no lock may have put theirs there since.
        """
        self.state = state
        self.damaged = False
        self.original = None
        self.stamp = stamp

    def compare_with_copy(self) -> None:
        """Count on from the newest copy where an older file came back while nobody looked."""
        if self._has_compared:
            return
        try:
            newer = self.copies.set_apart_newer(self.state, self._now())
        except OSError as error:
            raise save_error(error, self.copies.folder) from None
        if newer:
            path, rev = newer
            self.state = replace(self.state, rev=rev)
            self._notice_changed("older", f"What was there before is in {path}.")
        self._has_compared = True

    def keep_original(self, now: datetime) -> None:
        """Keep the file that holds more than what is written in its place.

        Raises:
            OSError: it could not be kept.
        """
        if self.original is None:
            return
        why, data = self.original
        kept = self.copies.keep_for(why, data, now)
        if why == "repair":
            words = f"{self.path.name} as it was is in {kept}."
            self.add_notice("The file was kept as it was", words)
        # A change that is tried again and again needs no second one.
        self.original = None

    def expect_place(self) -> None:
        """See to it that there can be a store here; raises Unreachable."""
        expect_place(self._named, restoring=self._restoring)

    def obstacle(self) -> str:
        """Say what keeps this user from writing here; empty when nothing does."""
        folder = nearest_folder(self.path.parent)
        what = None
        if not os.access(folder, os.W_OK | os.X_OK):
            what = folder
        elif os.access(self.path, os.F_OK) and not os.access(self.path, os.W_OK):
            what = self.path
        if what is None:
            return ownership_obstacle(folder)
        return (
            f"{what} cannot be written by this user. Nothing was changed. "
            "Give yourself the right to write there, or choose another place with --data."
        )

    def add_notice(self, title: str, sentence: str) -> None:
        """Have a person told."""
        self.notices.append(Notice(title, sentence))

    def _look(self) -> Stamp | None:
        try:
            return stamp_of(self.path)
        except OSError as error:
            self.expect_place()
            raise read_error(error, self.path) from None

    def _reload_missing(self) -> None:
        self.expect_place()
        if self.state.rev or self._are_copies():
            self._recover("was missing")
        self.stamp = None

    def _are_copies(self) -> bool:
        try:
            return self.copies.exist()
        except OSError as error:
            # Where there may be copies, nothing new is begun.
            raise read_error(error, self.copies.folder) from None

    def _newest_copy(self) -> tuple[tuple[Path, State] | None, str]:
        """Return the copy to restore from; where there is none also why, in words."""
        folder = self.copies.folder
        try:
            newest = self.copies.newest(self.state.id if self.state.rev else None)
        except OSError as error:
            # What this window knows itself needs no copy.
            if error.errno in PASSING and not self.state.rev:
                raise read_error(error, folder) from None
            return None, f"no whole copy in {folder} can be read ({explain(error)[0]})"
        return newest, f"there is no whole copy in {folder}"

    def _accept(self, state: State) -> None:
        ours = self.state
        if (state.id, state.tables) != (ours.id, ours.tables):
            why = _why_unexpected(ours, state)
            if why:
                self._notice_changed(why, self._keep_ours(why))
        if state.id == ours.id:
            # What comes after an older version counts as newer than what it replaced.
            state = replace(state, rev=max(state.rev, ours.rev))
        self.state = state
        self.damaged = False

    def _keep_ours(self, why: str) -> str:
        """Keep what we knew beside a file that somebody else put in its place; say where."""
        if not (self.state.rev and self.state.writable and os.access(self.path.parent, os.W_OK)):
            return ""
        now = self._now()
        try:
            data = encode(self.state, int(now.timestamp()))
            return f"What was there before is in {self.copies.keep_for(why, data, now)}."
        except (OSError, TypeError):
            return ""

    def _notice_changed(self, why: str, kept: str) -> None:
        words = f"{self.path.name} {_WHAT_HAPPENED[why]}; it is used as it is. {kept}"
        self.add_notice("The file was changed", words.strip())

    def _notice_problems(self, state: State) -> None:
        if state.problems:
            self.add_notice(
                "The file holds more than can be kept as it is",
                f"{self.path.name} holds {_listed(state.problems)}. Before the next change the "
                "file is kept as it is now, among the copies.",
            )

    def _recover(self, what: str) -> None:
        copy, why_none = self._newest_copy()
        known, source = self.state, "what this window knew"
        if copy and copy[1].rev >= known.rev:
            known, source = copy[1], f"the copy {copy[0].name}"
        if not known.rev:
            raise Corrupt(
                f"{self.path} {what} and {why_none}. "
                "Nothing was written; smartgoals without a command asks how to go on."
            )
        self.state = known
        if not self.damaged:
            words = f"{self.path.name} {what}: restored from {source}."
            self.add_notice("Your goals were restored", words)
        self.damaged = True


def _listed(problems: tuple[str, ...]) -> str:
    more = len(problems) - _MOST_NAMED
    named = "; ".join(problems[:_MOST_NAMED])
    return f"{named}; and {more} more of the kind" if more > 0 else named


def _original_of(state: State, data: bytes) -> tuple[str, bytes] | None:
    """Return a file that will not be written again as it is, and why; None where it will."""
    if state.schema < SCHEMA:
        return "migration", data
    return ("repair", data) if state.problems else None


def _why_unexpected(ours: State, found: State) -> str:
    """Return why ``found`` cannot be what came after ``ours``; empty when it can."""
    if not found.is_ours:
        return "external"
    if not ours.rev or (found.id == ours.id and found.rev > ours.rev):
        return ""
    return "older" if found.id == ours.id and found.rev < ours.rev else "other"
