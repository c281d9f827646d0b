"""A disk that remembers every operation, and can show what any power cut would leave of it.

Two kinds of file system are played. A *journal* keeps changes of names in order: after a cut a
first part of them is there. A *loose* one loses any of those that were not confirmed by having
their folder flushed. On both, data that was not flushed may be missing, half there, or zeros.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from tests.faults.interception import Call

Files = dict[str, bytes]

DATA = ("whole", "half", "zeros", "nothing")
"""What may be left of data that was not flushed."""


class Operation(NamedTuple):
    """One thing that was done: to a name, or to the data of the file with a number."""

    kind: str
    """put, drop, make (names); write, flush (data); confirm (the names of a folder)."""
    name: str = ""
    file: int = 0
    data: bytes = b""
    old: str = ""
    """The name that goes away when ``name`` is put."""

    @property
    def changes_names(self) -> bool:
        """Tell whether it changes a folder."""
        return self.kind in ("put", "drop", "make")


class Disk:
    """The files of a folder, and what is done to them from now on."""

    def __init__(self, folder: Path) -> None:
        """Begin with what is in ``folder``: all of it is safe."""
        self.operations: list[Operation] = []
        self._folder = folder
        self._open: dict[int, int] = {}
        self._folders: dict[int, str] = {}
        self._data: dict[int, bytes] = {}
        self._names: dict[str, int] = {}
        for name, data in contents_of(folder).items():
            self._names[name] = self._new(data)
        self._now = dict(self._names)

    def handle(self, name: str, arguments: tuple[Any, ...], call: Call) -> Any:
        """Carry out a call and remember it: the handler of an interception."""
        path = str(arguments[0])
        result = call()
        if path.endswith(".lock"):
            return result
        if name == "open" and arguments[1] & os.O_CREAT:
            self._open[result] = self._new(b"")
            self._put(self._relative(path), self._open[result])
        elif name == "open":
            self._folders[result] = self._relative(path)
        elif name == "write":
            data = arguments[1][:result]
            self.operations.append(Operation("write", file=self._open[arguments[0]], data=data))
        elif name == "fsync" and stat.S_ISDIR(os.fstat(arguments[0]).st_mode):
            self.operations.append(Operation("confirm", self._folders[arguments[0]]))
        elif name == "fsync":
            self.operations.append(Operation("flush", file=self._open[arguments[0]]))
        elif name in ("replace", "rename"):
            old = self._relative(path)
            self._put(self._relative(str(arguments[1])), self._now.pop(old), old)
        elif name == "link":
            self._put(self._relative(str(arguments[1])), self._now[self._relative(path)])
        elif name == "mkdir":
            self.operations.append(Operation("make", self._relative(path)))
        elif name == "unlink":
            del self._now[self._relative(path)]
            self.operations.append(Operation("drop", self._relative(path)))
        return result

    def after_cut(self, count: int, *, journal: bool) -> Iterator[Files]:
        """Yield each way the folder can look when the power went after ``count`` operations."""
        done = self.operations[:count]
        seen = set()
        for names in _journal(done) if journal else _loose(done):
            missing = {one.name for one in done if one.kind == "make"} - {
                name.name for name in names if name.kind == "make"
            }
            kept = {
                name: file
                for name, file in self._kept(names).items()
                if not missing & {str(parent) for parent in Path(name).parents}
            }
            for how in DATA:
                data = self._left(done, how)
                files = {name: data[file] for name, file in kept.items()}
                key = frozenset(files.items())
                if key not in seen:
                    seen.add(key)
                    yield files

    def _kept(self, operations: list[Operation]) -> dict[str, int]:
        names = dict(self._names)
        for one in operations:
            if one.kind == "put":
                names.pop(one.old, None)
                names[one.name] = one.file
            elif one.kind == "drop":
                names.pop(one.name, None)
        return names

    def _left(self, done: list[Operation], how: str) -> dict[int, bytes]:
        written, flushed = dict(self._data), dict(self._data)
        for one in done:
            if one.kind == "write":
                written[one.file] += one.data
            elif one.kind == "flush":
                flushed[one.file] = written[one.file]
        return {
            file: data if data == flushed[file] else flushed[file] + _spoilt(data, how)
            for file, data in written.items()
        }

    def _put(self, name: str, file: int, old: str = "") -> None:
        self._now[name] = file
        self.operations.append(Operation("put", name, file, old=old))

    def _new(self, data: bytes) -> int:
        number = len(self._data) + 1
        self._data[number] = data
        return number

    def _relative(self, path: str) -> str:
        return os.path.relpath(path, self._folder)


def contents_of(folder: Path) -> Files:
    """Return the files under ``folder`` by their relative names, locks aside."""
    return {
        os.path.relpath(path, folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and path.suffix != ".lock"
    }


def _spoilt(data: bytes, how: str) -> bytes:
    return {
        "whole": data,
        "half": data[: len(data) // 2],
        "zeros": bytes(len(data)),
        "nothing": b"",
    }[how]


def _folder_of(one: Operation) -> str:
    return str(Path(one.name).parent)


def _is_confirmed(number: int, done: list[Operation]) -> bool:
    later = done[number + 1 :]
    return any(one.kind == "confirm" and one.name == _folder_of(done[number]) for one in later)


def _journal(done: list[Operation]) -> Iterator[list[Operation]]:
    changes = [number for number, one in enumerate(done) if one.changes_names]
    safe = max((at + 1 for at, n in enumerate(changes) if _is_confirmed(n, done)), default=0)
    for length in range(safe, len(changes) + 1):
        yield [done[number] for number in changes[:length]]


def _loose(done: list[Operation]) -> Iterator[list[Operation]]:
    changes = [number for number, one in enumerate(done) if one.changes_names]
    open_ = [number for number in changes if not _is_confirmed(number, done)]
    for length in range(len(open_) + 1):
        for lost in combinations(open_, length):
            yield [done[number] for number in changes if number not in lost]
