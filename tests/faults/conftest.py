"""What the tests count is said at the end of the run, whether they pass or not."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

import pytest

Tally = Callable[..., None]

# These faults are those of POSIX systems.
collect_ignore_glob = ["test_*.py"] if sys.platform == "win32" else []


class Counted(NamedTuple):
    """What one test counted."""

    what: str
    """The fault; after a comma what is particular about it."""
    counts: dict[str, int]

    def __str__(self) -> str:
        said = (f"{count:,} {name.replace('_', ' ')}" for name, count in self.counts.items())
        return f"{self.what}: {', '.join(said)}"

    @property
    def bad(self) -> bool:
        """Tell whether anything was lost, or changed that must not be."""
        return any(
            count and name.endswith(("lost", "double", "changed", "not_told"))
            for name, count in self.counts.items()
        )


_PROPERTY = "tally"
"""Tests may run in processes of their own; what they counted comes back with their reports."""


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Tally:
    """Return a function that says what was counted: ``tally("kill -9", runs=100, lost=0)``."""

    def say(what: str, **counts: int) -> None:
        counted = Counted(what, counts)
        print(counted)
        request.node.user_properties.append((_PROPERTY, [what, counts]))

    return say


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say the sums for each fault, and each test that saw a loss; -s shows all."""
    counted = [
        Counted(*value)
        for reports in terminalreporter.stats.values()
        for report in reports
        if isinstance(report, pytest.TestReport) and report.when == "call"
        for name, value in report.user_properties
        if name == _PROPERTY
    ]
    sums: dict[str, Counter[str]] = {}
    for one in counted:
        # Unlike "+", "update" keeps what was counted to 0.
        sums.setdefault(one.what.partition(",")[0], Counter()).update(one.counts)
    if counted:
        terminalreporter.section("faults")
    for what, counts in sums.items():
        terminalreporter.line(str(Counted(what, counts)))
    for one in counted:
        if one.bad:
            terminalreporter.line(f"  among them: {one}")
