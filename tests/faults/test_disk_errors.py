"""Each error of the operating system in the place of each call: said in words, nothing lost."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.faults.conftest import Tally
from tests.faults.injection import ERRORS, Answer, run
from tests.faults.situations import SITUATIONS
from tests.storage.helpers import a_store, numbers, open_store

COMMANDS = {
    "list": ("list",),
    "check": ("check", "walk"),
    "doctor": ("doctor",),
    "export": ("export", "{folder}/out.json"),
    "import": ("import", "{folder}/in.json"),
    "restore": ("backup", "restore", "goals-2026-11-22.json"),
    "copy": ("backup", "now"),
    "copies": ("backup", "list"),
    "show": ("show", "walk"),
}
# What is no folder, or a circle of links, is one where a folder is to be made.
IN_THE_WAY = os.strerror(errno.EEXIST)
OTHERWISE = {
    errno.EISDIR: ("it is a folder",),
    errno.ENOTDIR: (IN_THE_WAY,),
    errno.ELOOP: (IN_THE_WAY,),
}
BAD = re.compile(r"unexpected|Traceback|\[Errno|Error\b")
CODES = {0, 1, 3, 6}
WITHOUT_REASON = (
    # The question whether something may be written has only yes and no for an answer.
    "cannot be written by this user",
    # What is missing or damaged is so whatever else fails.
    "There are no goals yet",
    "There is nothing to copy yet",
    "There are no copies yet",
    "is damaged, so no copy was made",
)


def _tried(folder: Path, command: str, step: int, number: int) -> Answer:
    words = tuple(one.format(folder=folder) for one in COMMANDS[command])
    return run(folder, words, number, step)


def _masters(folder: Path, situation: str) -> Path:
    master = folder / "master"
    master.mkdir()
    if situation != "nothing":
        SITUATIONS[situation](master / "goals.json")
    a_store(folder / "other" / "goals.json", check_ins=1)
    shutil.copy(folder / "other" / "goals.json", master / "in.json")
    return master


def _is_said(answer: Answer, command: str, number: int) -> bool:
    """Tell whether what failed is said in a sentence, with its reason where it kept from more."""
    said = answer.out + answer.err
    if BAD.search(said) or answer.code not in CODES:
        return False
    if not answer.code or command == "doctor":
        return answer.code == 0 or "!!" in answer.out
    [sentence] = answer.err.splitlines()[-1:]
    reasons = [os.strerror(number), *OTHERWISE.get(number, ())]
    return any(one in sentence for one in (*reasons, *WITHOUT_REASON))


def _check_all(tmp_path: Path, command: str, situation: str, errors: Iterator[int]) -> list[int]:
    """Run ``command`` with each of its calls failing; return how many runs, unsaid and lost."""
    master, unsaid, lost = _masters(tmp_path, situation), 0, 0
    before = [] if situation == "nothing" else [0, 1, 2]
    for runs in count():
        step, number, folder = runs + 1, next(errors), tmp_path / "run"
        shutil.copytree(master, folder)
        answer = _tried(folder, command, step, number)
        if not answer.failed:
            shutil.rmtree(folder)
            return [runs, unsaid, lost]
        if not _is_said(answer, command, number):
            unsaid += 1
            print(command, situation, step, number, answer)
        left = numbers(open_store(folder / "goals.json"))
        expected = len(before) + (command == "check" and not answer.code and bool(before))
        is_kept = set(before) <= set(left) and (answer.code != 0 or len(left) >= expected)
        if not is_kept or list(folder.glob(".goals*.tmp")):
            lost += 1
            print("lost", command, situation, step, number, answer, left)
        shutil.rmtree(folder)
    raise AssertionError


def _turning(start: int) -> Iterator[int]:
    """Yield the errors one after another without end."""
    for step in count(start):
        yield ERRORS[step % len(ERRORS)]


@pytest.mark.parametrize("situation", ["whole", "damaged", "missing"])
@pytest.mark.parametrize("command", ["list", "check", "doctor", "import", "restore", "export"])
def test_an_error_at_any_call_is_said(
    command: str, situation: str, tmp_path: Path, tally: Tally
) -> None:
    start = sum(map(ord, command + situation))
    runs, unsaid, lost = _check_all(tmp_path, command, situation, _turning(start))
    tally(f"error of the disk at every call, {command}", runs=runs, not_told=unsaid, lost=lost)
    assert (unsaid, lost) == (0, 0)
    assert runs > 5


@pytest.mark.long
@pytest.mark.parametrize("number", ERRORS, ids=os.strerror)
@pytest.mark.parametrize("situation", ["whole", "damaged", "missing", "nothing"])
@pytest.mark.parametrize("command", COMMANDS)
def test_each_error_at_each_call_is_said(
    command: str, situation: str, number: int, tmp_path: Path, tally: Tally
) -> None:
    runs, unsaid, lost = _check_all(tmp_path, command, situation, iter(lambda: number, None))
    tally(f"each error of the disk at every call, {command}", runs=runs, not_told=unsaid, lost=lost)
    assert (unsaid, lost) == (0, 0)
