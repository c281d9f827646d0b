"""Things to store, a clock that stands still, and other processes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson

from smartgoals_tui.domain.change import Change, CheckInStep, DraftStep, GoalStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Measurable, Specific, TimeBound
from smartgoals_tui.domain.goal.plan import Plan
from smartgoals_tui.storage.repository import Repository

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOW.date()
MONDAY = date(2026, 11, 16)
MEASURE = Measure(MeasureKind.DAYS, 5, 10, "minutes")


class Clock:
    """Tells the time it is told."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def next_day(self) -> None:
        self.now += timedelta(days=1)


def open_store(path: Path, now: Clock | None = None) -> Repository:
    return Repository.open(path, now=now or Clock())


def a_goal(uid: str = "g1", action: str = "walk") -> Goal:
    return Goal(
        uid, Specific(action), Measurable(MEASURE), TimeBound(MONDAY), (Plan(MONDAY, MEASURE),)
    )


def a_check_in(number: int = 0, goal: str = "g1", note: str = "") -> CheckIn:
    """Return a check-in whose instant is ``number``, three a day."""
    return CheckIn(goal, MONDAY + timedelta(days=number // 3), 10.0, note, number, 60)


def a_draft(uid: str = "d1", action: str = "read") -> GoalDraft:
    return GoalDraft(uid, action=action)


def goal_made(goal: Goal) -> Change:
    return Change("goal", (GoalStep(None, goal),))


def checked_in(*check_ins: CheckIn) -> Change:
    return Change("check-in", tuple(CheckInStep(None, check_in) for check_in in check_ins))


def draft_made(draft: GoalDraft) -> Change:
    return Change("draft", (DraftStep(None, draft),))


def a_store(path: Path, check_ins: int = 3) -> Repository:
    """Return a store with a goal, some check-ins and a draft, a commit each."""
    repository = open_store(path)
    repository.commit(goal_made(a_goal()))
    for number in range(check_ins):
        repository.commit(checked_in(a_check_in(number)))
    repository.commit(draft_made(a_draft()))
    return repository


def contents(repository: Repository) -> tuple[object, ...]:
    """Return everything that a repository holds, whatever the order of equal instants."""
    goals = repository.goals()
    logs = [sorted(repository.check_ins(goal.uid), key=repr) for goal in goals]
    return goals, logs, sorted(repository.drafts(), key=repr)


def numbers(repository: Repository, goal: str = "g1") -> list[int]:
    """Return the numbers that check-ins were made with."""
    return sorted(check_in.at for check_in in repository.check_ins(goal))


def on_disk(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = orjson.loads(path.read_bytes())
    return loaded


def meta(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = on_disk(path)["_meta"]["1"]
    return found


def put_on_disk(path: Path, tables: dict[str, Any]) -> None:
    """Write ``tables`` as an editor would, the checksum left as it was."""
    path.write_bytes(orjson.dumps(tables))


def everything_under(folder: Path) -> dict[str, bytes]:
    """Return the files of ``folder`` with their bytes, locks aside."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


def as_stored(value: Any) -> Any:
    """Return ``value`` with its texts as a file can hold them: pairs joined, lone halves U+FFFD."""
    if type(value) is str:
        joined = re.sub(
            "[\ud800-\udbff][\udc00-\udfff]",
            lambda pair: chr(0x10000 + (ord(pair[0][0]) % 0x400 << 10) + ord(pair[0][1]) % 0x400),
            value,
        )
        return re.sub("[\ud800-\udfff]", "\ufffd", joined)
    if isinstance(value, tuple | frozenset):
        return type(value)(as_stored(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{field.name: as_stored(getattr(value, field.name)) for field in fields(value)}
        )
    return value


PRELUDE = """
import os, signal, sys
from pathlib import Path
from smartgoals_tui.storage.errors import *
from tests.storage.helpers import *
path = Path(sys.argv[1])
"""


def start_python(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Start ``code`` in another process, the helpers imported and ``path`` its first argument."""
    command = [sys.executable, "-c", PRELUDE + code, *map(str, arguments)]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )


def run_python(code: str, *arguments: object) -> str:
    """Run ``code`` in another process to its end and return what it printed."""
    with start_python(code, *arguments) as process:
        printed, complaints = process.communicate(timeout=60)
    assert process.returncode == 0, complaints
    return printed


_DEATHS = """
import shutil
import smartgoals_tui.storage.tables.database, smartgoals_tui.storage.tables.edits, filelock
from smartgoals_tui.storage.file import copies
from smartgoals_tui.storage.file import recovery
from smartgoals_tui.storage.format import schema_0
master = path

def lives(folder, step, *, late):
    left = step
    def fatal(genuine):
        def call(*arguments, **options):
            nonlocal left
            left -= 1
            mine = left == 0
            if mine and not late:
                os.kill(os.getpid(), signal.SIGKILL)
            try:
                return genuine(*arguments, **options)
            finally:
                if mine and late:
                    os.kill(os.getpid(), signal.SIGKILL)
        return call
    names = {"path": folder / "goals.json"}
    exec(before, globals(), names)
    for name in ("open", "fsync", "replace", "rename", "link", "unlink", "mkdir", "close"):
        setattr(os, name, fatal(getattr(os, name)))
    exec(act, globals(), names)
    os._exit(0)

step, over = 0, False
while not over:
    step += 1
    for late in (False, True):
        folder = master.parent / f"{step}-{late}"
        shutil.copytree(master, folder)
        child = os.fork()
        if child == 0:
            try:
                lives(folder, step, late=late)
            finally:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        over = os.WIFEXITED(status)
        assert not over or os.WEXITSTATUS(status) == 0
        exec(after, {**globals(), "path": folder / "goals.json"})
        shutil.rmtree(folder)
"""


def every_death(folder: Path, *, before: str = "", act: str, after: str) -> list[str]:
    """Kill a process before and after each of its calls that touch the disk, then look.

    Args:
        folder: a folder with ``goals.json``; each process works on a copy of it.
        before: what is done before the calls are counted.
        act: during what the process is killed; the last one lives to its end.
        after: what is done after each death; what it prints is one line.

    Returns:
        The lines, one for each death and two for those that lived.
    """
    master = folder / "deaths" / "master"
    shutil.copytree(folder, master, ignore=shutil.ignore_patterns("deaths"))
    said = f"before, act, after = {before!r}, {act!r}, {after!r}\n"
    return run_python(said + _DEATHS, master).splitlines()
