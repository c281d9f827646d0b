"""What the tests count is said at the end of the run, whether they pass or not."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

Tally = Callable[..., None]

# These faults are those of POSIX systems.
collect_ignore_glob = ["test_*.py"] if sys.platform == "win32" else []

_LINES = pytest.StashKey[list[str]]()


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Tally:
    """Return a function that says what was counted: ``tally("kill -9", runs=100, lost=0)``."""

    def say(what: str, **counts: int) -> None:
        said = ", ".join(
            f"{count:,} {name.replace('_', ' ').strip()}" for name, count in counts.items()
        )
        line = f"{what}: {said}"
        print(line)
        request.config.stash.setdefault(_LINES, []).append(line)

    return say


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    lines = config.stash.get(_LINES, [])
    if lines:
        terminalreporter.section("faults")
        for line in lines:
            terminalreporter.line(line)
