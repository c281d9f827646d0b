"""How many keys a goal takes: eight people's answers replayed on the real wizard.

The estimate is the keystroke-level model: 0.28 s for each key of an average typist who is no
touch-typist, and 1.35 s to think before each field (Card, Moran and Newell, "The keystroke-level
model for user performance time with interactive systems", Communications of the ACM 23, 1980).
"""

from __future__ import annotations

import argparse
import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

from benchmarks.wizard_walks import WALKS
from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.domain.drafting.plan_lines import plan_lines_of
from smartgoals_tui.domain.drafting.sentence import sentence_of
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.repository import Repository

SIZE = (80, 24)
NOW = datetime(2026, 11, 27, 18, 30, tzinfo=UTC)
KEY_SECONDS, THINK_SECONDS = 0.28, 1.35
CORE_AIM, ALL_AIM, EVERYTHING_AIM = 25, 180, 60
NAMES = {" ": "space", ".": "full_stop", ",": "comma", "'": "apostrophe", "?": "question_mark"}
ROW = "  {:<36}{:>9}{:>7}{:>9}{:>9}{:>8}"


@dataclass
class Count:
    """What a walk has taken so far."""

    text: int = 0
    """Keys that are text: what is typed, and the beginnings of choices."""
    other: int = 0
    """Enter, function keys, arrows and the like."""
    screens: list[Screen[object]] = field(default_factory=list)
    fields: set[int] = field(default_factory=set)
    """What had the focus when something was typed or pressed, by identity."""

    @property
    def keys(self) -> int:
        """All keys."""
        return self.text + self.other

    @property
    def seconds(self) -> float:
        """The estimate by the keystroke-level model."""
        return self.keys * KEY_SECONDS + len(self.fields) * THINK_SECONDS

    def look_at(self, app: App[None]) -> None:
        """Take note of the screen that is on, and of the field that has the focus."""
        if app.screen not in self.screens:
            self.screens.append(app.screen)
        if app.focused is not None:
            self.fields.add(id(app.focused))


def keys_of(walk: str) -> Iterator[str]:
    """Return what is pressed, one key after the other."""
    for name, character in re.findall(r"‹(.+?)›|(.)", walk.strip()):
        yield name or ("enter" if character == "⏎" else character)


async def replay(walk: str) -> tuple[Count, list[str]]:
    """Return what a walk takes from the first screen of the wizard on, and the goal in words."""
    repository = Repository.in_memory(now=lambda: NOW)
    app = SmartGoalsApp(repository, Settings(motion=False), None, now=lambda: NOW)
    count = Count()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter")
        await pilot.pause(0.2)
        for key in keys_of(walk):
            count.look_at(app)
            await _press(pilot, key)
            count.text += len(key) == 1 or key == "space"
            count.other += not (len(key) == 1 or key == "space")
        await pilot.pause(0.5)
        if not isinstance(app.screen, Dashboard):
            where = app.screen
            raise SystemExit(f"The walk “{walk.strip().splitlines()[0]}” ends at {where}.")
    (goal,) = repository.goals()
    lines = [f"{line.label:<12}{line.text}" for line in plan_lines_of(goal, NOW.date())]
    return count, [sentence_of(goal, NOW.date()), *lines]


async def _press(pilot: Pilot[None], key: str) -> None:
    await pilot.press(NAMES.get(key, key))
    if len(key) > 1:
        await pilot.pause()


def main() -> int:
    """Print a line for each walk; with --words also what each last look says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", action="store_true", help="print the goals, too")
    shows_words = parser.parse_args().words
    print(f"The wizard at {SIZE[0]}×{SIZE[1]}; aims: core ≤ {CORE_AIM} other keys and ≤ {ALL_AIM}")
    print(f"in all, everything ≤ {EVERYTHING_AIM} other keys.")
    print(ROW.format("wish", "no text", "all", "screens", "fields", "s"))
    for walk in WALKS:
        for name, script in (("core", walk.core), ("everything", walk.everything)):
            count, words = asyncio.run(replay(script))
            title = f"{script.strip().split('⏎')[0][:24]}, {name}"
            fields, seconds = len(count.fields), f"{count.seconds:.0f}"
            print(ROW.format(title, count.other, count.keys, len(count.screens), fields, seconds))
            if shows_words:
                print("\n".join(f"      {line}" for line in words))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
