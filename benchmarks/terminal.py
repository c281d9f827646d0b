"""First frame, key latency and memory, as a person at a terminal meets them.

Runs the program and a Textual hello-world in turn on a pseudo-terminal and prints one table.
"""

from __future__ import annotations

import argparse
import compileall
import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from smartgoals_tui.demo import fill, many
from smartgoals_tui.storage.repository import Repository

HERE = Path(__file__).parent
GOALS, WEEKS = 100, 104
KEYS = "moving=down*30,up*30;checking in=space,down,space,down,space,down,space,down,space,down"


def main() -> int:
    """Make the data, run the suite, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--runs", type=int, default=7)
    options = parser.parse_args()
    # As on every start but the first; some machines keep Python from doing it by itself.
    compileall.compile_dir(HERE.parent / "smartgoals_tui", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "goals.json"
        now = datetime.now(UTC)
        repository = Repository.open(data, now=lambda: now)
        fill(repository, many(now.date(), goals=GOALS, weeks=WEEKS))
        print(f"{GOALS} goals, {WEEKS} weeks, {data.stat().st_size / 1e6:.1f} MB")
        suite = Path(folder) / "suite.json"
        suite.write_text(json.dumps(cases(data)))
        return subprocess.call(
            [
                sys.executable,
                str(HERE / "ttybench.py"),
                *("--suite", str(suite)),
                *("--runs", str(options.runs)),
                *("--cols", "120", "--rows", "36"),
            ]
        )


def cases(data: Path) -> list[dict[str, object]]:
    """Return the suite: the floor first, then the dashboard on ``data``."""
    # The command as people run it: python -m would import what finds modules first.
    program = [str(Path(sys.executable).with_name("smartgoals")), "--data", str(data)]
    return [
        {
            "name": "hello-world",
            "cmd": [sys.executable, str(HERE / "hello.py")],
            "marker": "Hello",
            "quit": "ctrl+q",
        },
        {
            "name": f"dashboard, {GOALS} goals",
            "cmd": program,
            "marker": "strength",
            "keys": KEYS,
            "quit": "q",
        },
    ]


if __name__ == "__main__":
    sys.exit(main())
