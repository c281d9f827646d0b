"""The store beside stock TinyDB with a row for each check-in: time, memory and size.

Each figure comes from a process of its own. Stock TinyDB acknowledges without having the disk
confirm anything; the program's store does not.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

NAMES = {"ours": "smartgoals", "stock": "stock TinyDB"}
ROW = "  {:<34}{:>16}{:>8}{:>18}{:>8}{:>12}"


class Size(NamedTuple):
    """How much is stored, how often each figure is taken, and what is aimed at."""

    goals: int
    years: int
    times: dict[str, dict[str, int]]
    """For each figure how often on each side."""
    aims: dict[str, float]
    """Upper bounds, in milliseconds."""


SIZES = (
    Size(
        goals=5,
        years=2,
        times={
            "open": {"ours": 15, "stock": 15},
            "check-in": {"ours": 500, "stock": 200},
            "query": {"ours": 1000, "stock": 100},
            "memory": {"ours": 3, "stock": 3},
        },
        aims={"check-in, p50": 2},
    ),
    Size(
        goals=50,
        years=10,
        times={
            "open": {"ours": 9, "stock": 5},
            "check-in": {"ours": 200, "stock": 20},
            "query": {"ours": 1000, "stock": 5},
            "memory": {"ours": 3, "stock": 3},
        },
        aims={"open, p50": 120, "check-in, p50": 30, "12-week query of one goal, p50": 1},
    ),
)
QUICKER = 5
"""By how much ``--quick`` divides the repetitions."""


class Line(NamedTuple):
    """One line of the table; the figures as text and how many measurements stand behind each."""

    what: str
    ours: str
    ours_times: int
    stock: str
    stock_times: int
    aim: str = ""


def main() -> int:
    """Measure everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--folder", type=Path, help="where to put the files; it chooses the disk")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} CPUs;")
        print(f"writing 4 kB and having the disk confirm it: {_fsync(Path(name)):.2f} ms")
        for size in SIZES:
            count = size.goals * size.years * 360
            title = f"{count:,} check-ins ({size.goals} goals × {size.years} years)"
            print(f"\n{title}\n" + ROW.format("", NAMES["ours"], "n", NAMES["stock"], "n", "aim"))
            for line in _measure(size, Path(name), QUICKER if options.quick else 1):
                print(ROW.format(*line), flush=True)
    return 0


def _measure(size: Size, folder: Path, divisor: int) -> Iterator[Line]:
    paths = {}
    for side in NAMES:
        paths[side] = folder / f"{side}-{size.goals}" / "goals.json"
        paths[side].parent.mkdir()
        _child("build", side, paths[side], size.goals, size.years)

    def taken(figure: str) -> list[list[float]]:
        times = size.times[figure]
        return [_take(figure, side, paths[side], max(3, times[side] // divisor)) for side in NAMES]

    def line(what: str, figures: list[list[float]], share: int = 50) -> Line:
        cells = []
        for values in figures:
            cells += [f"{_percentile(values, share):.3g} ms", len(values)]
        aim = size.aims.get(what)
        return Line(what, *cells, f"≤ {aim:g} ms" if aim else "")

    opened, check_ins = taken("open"), taken("check-in")
    yield line("open, p50", opened)
    yield line("first check-in after opening", [values[:1] for values in check_ins])
    others = [values[1:] for values in check_ins]
    yield line("check-in, p50", others)
    yield line("check-in, p99", others, share=99)
    yield line("12-week query of one goal, p50", taken("query"))
    memory = [(f"{median(values):.1f} MB", len(values)) for values in taken("memory")]
    yield Line("memory, growth of the peak", *memory[0], *memory[1])
    sizes = [f"{path.stat().st_size / 1e6:.2f} MB" for path in paths.values()]
    yield Line("file", sizes[0], 1, sizes[1], 1)


def _take(figure: str, side: str, path: Path, times: int) -> list[float]:
    """Return ``times`` measurements, on a copy so that each figure begins with the same file."""
    if figure in ("open", "memory"):
        return [_on_copy(figure, side, path, 1)[0] for _ in range(times)]
    return _on_copy(figure, side, path, times)


def _on_copy(figure: str, side: str, path: Path, times: int) -> list[float]:
    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        copy = Path(name) / path.name
        shutil.copy(path, copy)
        values: list[float] = json.loads(_child(figure, side, copy, times))
        return values


def _child(*words: object) -> str:
    command = [sys.executable, "-m", "benchmarks.store_sides", *map(str, words)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def _percentile(values: list[float], share: int) -> float:
    if share == 50 or len(values) < 2:
        return median(values)
    return quantiles(values, n=100, method="inclusive")[share - 1]


def _fsync(folder: Path) -> float:
    """Return what the disk itself takes, in milliseconds: no store can be faster."""
    taken = []
    for number in range(50):
        start = time.perf_counter()
        with (folder / f"probe-{number}").open("wb") as file:
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
        taken.append((time.perf_counter() - start) * 1000)
    return median(taken)


if __name__ == "__main__":
    sys.exit(main())
