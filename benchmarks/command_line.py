"""What a call of the command costs, as a multiple of Python's own start.

Runs ``python -c pass`` and each command in turn, so that all meet the same machine, and prints
one table of medians.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from smartgoals_tui.demo import fill, many
from smartgoals_tui.storage.repository import Repository

GOALS, WEEKS = 5, 104
"""A typical store: 5 goals for 2 years."""

LIMIT = 8.0
"""What a check-in may cost, in starts of Python."""

FLOOR = "python -c pass"

COMMANDS = (
    ("check", "practise", "--amount", "1"),
    ("uncheck", "practise"),
    ("list",),
    ("show", "practise"),
    ("names",),
    ("export",),
    ("--version",),
)


def main() -> int:
    """Make the data, run the commands, print the table; 1 when a check-in costs too much."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--runs", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "goals.json"
        now = datetime.now(UTC)
        fill(
            Repository.open(data, now=lambda: now),
            many(now.astimezone().date(), goals=GOALS, weeks=WEEKS),
        )
        print(f"{GOALS} goals, {WEEKS} weeks, {data.stat().st_size / 1000:.0f} kB")
        times = measure(calls(data), options.runs)
    floor = median(times[FLOOR])
    print(f"{'':24}{'median ms':>10}{'min ms':>9}{'× python':>10}")
    for name, taken in times.items():
        middle = median(taken)
        print(f"{name:24}{middle * 1000:10.1f}{min(taken) * 1000:9.1f}{middle / floor:10.1f}")
    return int(median(times["check"]) > LIMIT * floor)


def calls(data: Path) -> dict[str, list[str]]:
    """Return what is run, by name: the floor first, then each command on ``data``."""
    program = Path(sys.executable).with_name("smartgoals")
    return {FLOOR: [sys.executable, "-c", "pass"]} | {
        words[0]: [str(program), "--data", str(data), *words] for words in COMMANDS
    }


def measure(commands: dict[str, list[str]], runs: int) -> dict[str, list[float]]:
    """Return the seconds each run took; the first run of each only warms the caches."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, words in commands.items():
            start = time.perf_counter()
            subprocess.run(words, stdout=subprocess.DEVNULL, env=_environment(), check=True)
            if run:
                times[name].append(time.perf_counter() - start)
    return times


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("SMARTGOALS")}


if __name__ == "__main__":
    sys.exit(main())
