"""Processes that start at once: forked from a server that has everything imported."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from smartgoals_tui.storage.errors import Busy
from tests.storage.helpers import a_check_in, checked_in, open_store

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(
    [
        "pytest",
        "filelock",
        "smartgoals_tui.storage.file.copies",
        "smartgoals_tui.storage.tables.edits",
        "smartgoals_tui.storage.tables.database",
        "tests.faults.processes",
        "tests.faults.interception",
    ]
)
NOBODY = 65534


@contextmanager
def started(
    act: Callable[..., None], *arguments: object
) -> Iterator[tuple[ForkServerProcess, Connection]]:
    """Run ``act`` with ``arguments`` and a pipe in a process; yield it and the other end."""
    here, there = CONTEXT.Pipe()
    process = CONTEXT.Process(target=act, args=(*arguments, there))
    process.start()
    there.close()
    try:
        yield process, here
    finally:
        here.close()
        process.kill()
        process.join()
        process.close()


def heard(pipe: Connection) -> Iterator[Any]:
    """Yield what a process says until it ends."""
    try:
        while True:
            yield pipe.recv()
    except (EOFError, ConnectionResetError):
        return


def run(act: Callable[..., None], *arguments: object) -> list[Any]:
    """Run ``act`` in a process to its end; return what it said."""
    with started(act, *arguments) as (process, pipe):
        said = list(heard(pipe))
        process.join()
        assert process.exitcode == 0
    return said


def become_nobody() -> None:
    """Give up the rights of root, if this is root; there is no way back."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def check_in_forever(path: Path, first: int, letters: int, pipe: Connection) -> None:
    """Commit check-ins from number ``first`` on, and say each number once it is acknowledged.

    Each has a note of so many letters: the larger the file, the longer a save can be hit.
    """
    pipe.send(None)
    repository = open_store(path)
    for number in count(first):
        repository.commit(checked_in(a_check_in(number, note="x" * letters)))
        pipe.send(number)


def check_in(path: Path, first: int, times: int, pipe: Connection) -> None:
    """Wait for the word, commit ``times`` check-ins, say how often the store was busy."""
    repository = open_store(path)
    pipe.send("ready")
    pipe.recv()
    busy = 0
    for number in range(first, first + times):
        while True:
            try:
                repository.commit(checked_in(a_check_in(number)))
                break
            except Busy:
                # It says that nothing was changed: so it is done again, and must not be double.
                busy += 1
    pipe.send(busy)
