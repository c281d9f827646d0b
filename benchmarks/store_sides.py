"""Both sides of the store's benchmark, each with the same goals and check-ins.

Run as a program it takes one figure of one side and prints it as JSON: nothing that another
figure left in memory can help or hinder it.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Protocol

from tinydb import TinyDB, where

from smartgoals_tui.demo import many
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.storage.format.documents import goal_document
from smartgoals_tui.storage.repository import Repository

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOW.date()
CHECK_INS_A_YEAR = 360
SINCE = TODAY - timedelta(weeks=12)


class Side(Protocol):
    """A store under measurement."""

    def build(self, path: Path, goals: int, years: int) -> None:
        """Make the file."""

    def open(self, path: Path) -> None:
        """Open it as far as the first goal can be shown."""

    def check_in(self, number: int) -> None:
        """Add a check-in; returns when it is acknowledged."""

    def query(self) -> int:
        """Return how many check-ins one goal has in the last 12 weeks."""


class Ours:
    """The program's own store."""

    def build(self, path: Path, goals: int, years: int) -> None:
        """Make the file, in one commit."""
        made = _goals(goals, years)
        steps = [CheckInStep(None, one) for one in _check_ins(made, years)]
        repository = Repository.open(path, now=lambda: NOW)
        repository.commit(Change("all", (*(GoalStep(None, goal) for goal in made), *steps)))

    def open(self, path: Path) -> None:
        """Open it and read the goals."""
        self._repository = Repository.open(path, now=lambda: NOW)
        self._goal = self._repository.goals()[0].uid

    def check_in(self, number: int) -> None:
        """Commit a check-in."""
        made = CheckIn(self._goal, TODAY, 10.0, "", number, 60)
        self._repository.commit(Change("check-in", (CheckInStep(None, made),)))

    def query(self) -> int:
        """Read 12 weeks."""
        return len(self._repository.check_ins(self._goal, SINCE))


class Stock:
    """TinyDB as it comes, a row for each check-in."""

    def build(self, path: Path, goals: int, years: int) -> None:
        """Make the file, in two writes."""
        made = _goals(goals, years)
        with TinyDB(path) as database:
            database.table("goals").insert_multiple(goal_document(goal) for goal in made)
            database.table("log").insert_multiple(_row(one) for one in _check_ins(made, years))

    def open(self, path: Path) -> None:
        """Open it and read the goals."""
        self._log = TinyDB(path)
        self._goal = self._log.table("goals").all()[0]["uid"]
        self._table = self._log.table("log")

    def check_in(self, number: int) -> None:
        """Insert a row."""
        self._table.insert(_row(CheckIn(self._goal, TODAY, 10.0, "", number, 60)))

    def query(self) -> int:
        """Search 12 weeks; the result of the search before is not used again."""
        self._table.clear_cache()
        condition = (where("goal") == self._goal) & (where("day") >= SINCE.isoformat())
        return len(self._table.search(condition))


SIDES: dict[str, type[Side]] = {"ours": Ours, "stock": Stock}


def _goals(goals: int, years: int) -> tuple[Goal, ...]:
    return many(TODAY, goals=goals, weeks=52 * years).goals


def _check_ins(goals: tuple[Goal, ...], years: int) -> Iterator[CheckIn]:
    """Yield 360 check-ins a year for each goal, the days going back from today."""
    days = [TODAY - timedelta(days=number) for number in range(CHECK_INS_A_YEAR * years)]
    for goal in goals:
        for number, day in enumerate(reversed(days)):
            note = "" if number % 5 else "short but done"
            yield CheckIn(goal.uid, day, 10.0, note, _instant(day), 60)


def _instant(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, 8, tzinfo=UTC).timestamp())


def _row(one: CheckIn) -> dict[str, object]:
    row = {"goal": one.goal, "day": one.day.isoformat(), "amount": one.amount}
    return {**row, "at": one.at, "offset": one.offset, "note": one.note}


# The figures: each takes a side, its file and how often, and returns milliseconds or megabytes.


def _open(side: Side, path: Path, _: int) -> list[float]:
    return [_milliseconds(lambda: side.open(path))]


def _check_in(side: Side, path: Path, times: int) -> list[float]:
    """Return the first check-in, which loads what is loaded late, and then the others."""
    side.open(path)
    return [_milliseconds(lambda n=n: side.check_in(n)) for n in range(times + 1)]


def _query(side: Side, path: Path, times: int) -> list[float]:
    side.open(path)
    if not side.query():
        raise SystemExit("The query found nothing: there is nothing to measure.")
    return [_milliseconds(side.query) for _ in range(times)]


def _memory(side: Side, path: Path, _: int) -> list[float]:
    """Return by how much the peak grows by opening, asking and checking in once."""
    before = _peak_megabytes()
    side.open(path)
    side.query()
    side.check_in(0)
    return [_peak_megabytes() - before]


FIGURES = {"open": _open, "check-in": _check_in, "query": _query, "memory": _memory}


def _milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def _peak_megabytes() -> float:
    """Return the most memory that this program had at once.

    ``ru_maxrss`` is inherited from the process that started this one on Linux, so it is not
    used where the kernel says it better.
    """
    status = Path("/proc/self/status")
    if status.exists():
        [line] = [one for one in status.read_text().splitlines() if one.startswith("VmHWM")]
        return int(line.split()[1]) / 1024
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Build a file, or take one figure."""
    what, name, path, *numbers = sys.argv[1:]
    side = SIDES[name]()
    if what == "build":
        goals, years = map(int, numbers)
        side.build(Path(path), goals, years)
    else:
        print(json.dumps(FIGURES[what](side, Path(path), int(numbers[0]))))


if __name__ == "__main__":
    main()
