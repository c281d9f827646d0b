"""Copies of the store: one a day, thinned out with age, and those kept for a reason."""

from __future__ import annotations

import gzip
import os
import re
import zlib
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from smartgoals_tui.reasons import PASSING
from smartgoals_tui.storage.errors import NewerSchema
from smartgoals_tui.storage.file.files import HEAD_BYTES, files_in, move_to_free
from smartgoals_tui.storage.format.state import Damaged, State, decode, peek
from smartgoals_tui.whole_file import discard, make_folder, put_in_place, write_beside

DAILY, WEEKLY, MONTHLY = 7, 4, 12
MIN_WHOLE = 3
"""Nothing is deleted unless so many copies can be read whole."""

GZIP = b"\x1f\x8b"
"""How a packed file begins, whatever it is called; no JSON begins so."""

_DAILY_NAME = re.compile(r"goals-(\d{4}-\d{2}-\d{2})\.json(\.gz)?")


class Copies:
    """The folder of copies beside a store."""

    def __init__(self, path: Path) -> None:
        """Keep the copies of the store at ``path``; makes nothing yet."""
        # Two stores in one folder must not be restored from each other's copies.
        name = "backups" if path.stem == "goals" else f"{path.stem}-backups"
        self.folder = path.parent / name

    def keep_today(self, data: bytes, before: State | None, head: bytes, day: date) -> None:
        """Write the copy of ``day``; on its first commit also thin out the older ones.

        Args:
            data: the bytes of the store as they are now.
            before: what the store held before that; a copy of anything else is not overwritten.
                None when that was another store.
            head: how the file began that held it; empty when there was none.
            day: today.

        Raises:
            OSError: it could not be written.
        """
        make_folder(self.folder)
        path = self.folder / f"goals-{day.isoformat()}.json"
        is_first = not path.exists()
        is_former = before is not None and (
            is_first or _begins_with(path, head) or _may_replace(path, before)
        )
        if not is_first and not is_former:
            move_to_free(path, path.with_name(f"pre-replaced-{path.name}"))
        temporary = write_beside(path, data, durable=False)
        # To rename it over the old one would have ext4 write it out at once; the store's own file
        # is on the disk already, so there is no hurry. Whoever is killed right here leaves a whole
        # copy by its temporary name, which is looked at too.
        path.unlink(missing_ok=True)
        put_in_place(temporary, path)
        if is_first:
            self._thin_out(day)

    def keep_for(self, why: str, data: bytes, now: datetime) -> Path:
        """Write a durable copy that is never thinned out: ``pre-<why>-<time>.json``."""
        return self.keep_as(f"pre-{why}", data, now)

    def keep_as(self, word: str, data: bytes, now: datetime) -> Path:
        """Write a durable copy that is never thinned out: ``<word>-<time>.json``."""
        make_folder(self.folder)
        # An open window that takes in a change of others keeps its own without the lock.
        temporary = write_beside(self.folder / f"{word}-{os.getpid()}", data)
        try:
            return move_to_free(temporary, self.folder / f"{word}-{now:%Y-%m-%dT%H%M%S}.json")
        except OSError:
            discard(temporary)
            raise

    def set_apart_newer(self, than: State, now: datetime) -> tuple[Path, int] | None:
        """Keep the copy of the last day from ever being thinned out, if it is newer.

        Returns:
            Where it is kept now, and its rev; None when it is no newer version of ``than``.

        Raises:
            OSError: it could not be kept.
        """
        try:
            daily = self._daily()
            path = daily[max(daily)] if daily else None
            if path is None:
                return None
            data = read_copy(path)
        except (OSError, Damaged):
            # What cannot be read is not overwritten either.
            return None
        found = peek(data[:HEAD_BYTES])
        if found is None or found[0] != than.id or found[1] <= than.rev:
            return None
        kept = self.keep_for("older", data, now)
        path.unlink()
        return kept, found[1]

    def exist(self) -> bool:
        """Tell whether there are copies, whole or not.

        Raises:
            OSError: their folder cannot be looked into.
        """
        return bool(self._all())

    def newest(self, of: str | None = None) -> tuple[Path, State] | None:
        """Return the whole copy to restore from; None when there is none.

        It is the daily one with the highest revision. Those kept for a reason hold what was
        replaced, so they count only when there is no other.

        Args:
            of: the id of the store, where it is known.

        Raises:
            NewerSchema: all whole copies are for newer readers only.
            OSError: none of them is whole as far as they can be read; or just now they cannot be
                read, so that the newest cannot be told.
        """
        refused: list[Exception] = []
        found = [copy for copy in self._whole(self._all(), refused) if of in (None, copy[1].id)]
        if refused and not found:
            raise refused[0]
        daily = {*self._daily().values(), *self._unfinished()}
        return max(found, key=lambda copy: (copy[0] in daily, copy[1].rev), default=None)

    def _all(self) -> list[Path]:
        names = files_in(self.folder)
        return [self.folder / name for name in names if is_copy(name) or _is_unfinished(name)]

    def _unfinished(self) -> list[Path]:
        return [self.folder / name for name in files_in(self.folder) if _is_unfinished(name)]

    def _daily(self) -> dict[date, Path]:
        found = ((path, _DAILY_NAME.fullmatch(path.name)) for path in self._all())
        named = ((path, _day_of(match[1])) for path, match in found if match)
        return {day: path for path, day in named if day}

    def _whole(self, paths: list[Path], refused: list[Exception]) -> Iterator[tuple[Path, State]]:
        """Yield the whole ones of ``paths``; put into ``refused`` why others may be so too."""
        for path in paths:
            try:
                yield path, decode(read_copy(path))
            except Damaged:
                continue
            except NewerSchema as error:
                refused.append(error)
            except OSError as error:
                # An older one must not take its place for a reason that is gone in a moment.
                if error.errno in PASSING:
                    raise
                refused.append(error)

    def _thin_out(self, today: date) -> None:
        # Those of other names may be what an open window is writing now, without the lock.
        for stale in self._unfinished():
            stale.unlink()
        daily = self._daily()
        kept = days_to_keep(set(daily)) | {today}
        doomed = {day: path for day, path in daily.items() if day not in kept}
        if (
            doomed
            and len(list(self._whole([daily[day] for day in kept if day in daily], [])))
            >= MIN_WHOLE
        ):
            for path in doomed.values():
                path.unlink()
        for day in kept:
            path = daily[day]
            if path.suffix == ".json" and today - day > timedelta(days=7):
                packed = path.with_name(path.name + ".gz")
                data = gzip.compress(path.read_bytes(), mtime=0)
                put_in_place(write_beside(packed, data), packed)
                path.unlink()


def read_copy(path: Path) -> bytes:
    """Return the bytes of a copy, unpacked.

    Raises:
        OSError, Damaged: it cannot be read.
    """
    data = path.read_bytes()
    try:
        return gzip.decompress(data) if data.startswith(GZIP) else data
    except (zlib.error, EOFError, gzip.BadGzipFile) as error:
        raise Damaged(str(error)) from None


def is_copy(name: str) -> bool:
    """Tell whether a file in the folder of copies is one, by its name."""
    return name.endswith((".json", ".json.gz")) and not name.startswith(".")


def _is_unfinished(name: str) -> bool:
    """Tell whether a daily copy is being written by that name, or was when one was killed."""
    return name.startswith(".goals-") and name.endswith(".tmp")


def days_to_keep(days: set[date]) -> set[date]:
    """Return which daily copies to keep: the last 7, the last of 4 weeks, the last of 12 months."""
    newest_first = sorted(days, reverse=True)
    kept = set(newest_first[:DAILY])
    kept |= _last_of_each(newest_first, lambda day: day.toordinal() // 7, WEEKLY)
    kept |= _last_of_each(newest_first, lambda day: (day.year, day.month), MONTHLY)
    return kept


def _last_of_each(
    newest_first: list[date], span: Callable[[date], object], count: int
) -> set[date]:
    last: dict[object, date] = {}
    for day in newest_first:
        last.setdefault(span(day), day)
    return set(list(last.values())[:count])


def _begins_with(path: Path, head: bytes) -> bool:
    """Tell whether a copy is the one of the file that began with ``head``, its checksum in it."""
    with path.open("rb") as copy:
        return bool(head) and copy.read(HEAD_BYTES) == head


def _may_replace(path: Path, before: State) -> bool:
    """Tell whether today's copy is ``before`` or an earlier version of it."""
    try:
        copy = decode(read_copy(path))
    except Damaged:
        return True
    except (OSError, NewerSchema):
        # What it holds is not known; it is put aside.
        return False
    if copy.problems:
        return False
    if (copy.id, copy.rev) == (before.id, before.rev):
        return copy.tables == before.tables
    return copy.id == before.id and copy.rev < before.rev


def _day_of(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
