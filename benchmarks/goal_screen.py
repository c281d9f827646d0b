"""The goal screen on ten years of data: from the key to its first frame, and the arrow keys.

In one process, without a terminal: what the program itself takes, at 120×36.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import platform
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from rich.console import RenderableType
from textual.geometry import Region
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget

from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.demo import decade, fill
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.repository import Repository

GOALS, YEARS = 50, 10
SIZE = (120, 36)
ROW = "  {:<54}{:>10}{:>8}{:>10}"
OPEN_AIM, ARROW_AIM = 150, 16
ROUTE = (("left", -7), ("up", -1), ("right", 7), ("down", 1), ("pageup", -364), ("pagedown", 364))


class TimedApp(SmartGoalsApp):
    """Notes when a goal screen is drawn for the first time."""

    drawn: float | None = None

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        super()._display(screen, renderable)
        # By name: importing the class here would take the import out of the first measurement.
        if self.drawn is None and type(screen).__name__ == "GoalView" and renderable is not None:
            self.drawn = time.perf_counter()


async def measure(repository: Repository, runs: int) -> tuple[list[float], list[float]]:
    """Return the milliseconds of opening the goal screen and of the year grid's arrow keys."""
    app = TimedApp(repository, Settings(motion=False), None, now=lambda: datetime.now(UTC))
    opened: list[float] = []
    arrows: list[float] = []
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause(0.5)
        for run in range(runs):
            if run:
                await pilot.press("down")
                await pilot.pause()
            opened.append(await _open(app, pilot))
            await pilot.pause(0.1)
            arrows += _arrows(app.screen.query_one("#days"))
            await pilot.press("escape")
            await pilot.pause(0.1)
    app.session.close()
    return opened, arrows


async def _open(app: TimedApp, pilot: Pilot[None]) -> float:
    app.drawn = None
    start = time.perf_counter()
    await pilot.press("enter")
    while app.drawn is None:
        await asyncio.sleep(0)
    return (app.drawn - start) * 1000


def _arrows(grid: Widget) -> list[float]:
    """Return what each key costs: its action and the drawing of the whole grid."""
    from smartgoals_tui.app.widgets.charts.year_grid import YearGrid

    assert isinstance(grid, YearGrid)
    taken = []
    for step in range(300):
        _, days = ROUTE[0 if step < 150 else step % len(ROUTE)]
        start = time.perf_counter()
        grid.action_move(days)
        grid.render_lines(Region(0, 0, *grid.size))
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def _tell(what: str, values: list[float], figure: float, aim: str) -> None:
    print(ROW.format(what, f"{figure:.1f}", len(values), aim))


def main() -> int:
    """Make the data, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--runs", type=int, default=10)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        repository = Repository.open(Path(folder) / "goals.json", now=lambda: datetime.now(UTC))
        sample = decade(datetime.now(UTC).date(), goals=GOALS, years=YEARS)
        fill(repository, sample)
        entries = f"{len(sample.check_ins):,} check-ins"
        print(f"Python {platform.python_version()}; {GOALS} goals, {YEARS} years, {entries}")
        del sample
        gc.collect()
        opened, arrows = asyncio.run(measure(repository, options.runs))
    first, rest = opened[:1], opened[1:] or opened
    print(ROW.format("", "ms", "n", "aim"))
    opening = "key to the goal screen’s first frame"
    _tell(f"{opening}, the first time", first, first[0], f"< {OPEN_AIM}")
    _tell(f"{opening}, p50 of the others", rest, median(rest), f"< {OPEN_AIM}")
    _tell(f"{opening}, the slowest", rest, max(rest), f"< {OPEN_AIM}")
    _tell("an arrow key of the year grid, p50", arrows, median(arrows), "")
    p95 = quantiles(arrows, n=100, method="inclusive")[94]
    _tell("an arrow key of the year grid, p95", arrows, p95, f"≤ {ARROW_AIM}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
