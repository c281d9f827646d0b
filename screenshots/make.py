"""Draw the pictures of this folder: every screen, from the demo's goals, on a fixed day."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from textual.pilot import Pilot

from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.domain.examples import EXAMPLES
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.repository import Repository

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
WIDE, USUAL, SMALL = (120, 36), (80, 24), (60, 20)

Act = Callable[[Pilot[None]], Awaitable[None]]


@dataclass(frozen=True)
class Picture:
    """A picture to draw."""

    name: str
    size: tuple[int, int]
    act: Sequence[str] = ()
    """Keys to press first."""
    theme: str = "dusk"
    letter: Letter | None = None
    """Draw this letter of the wizard, with the example's answers."""
    empty: bool = False


PICTURES = (
    Picture("welcome", WIDE, empty=True),
    *(
        Picture(f"wizard-{number}-{letter.value}", WIDE, letter=letter)
        for number, letter in enumerate(Letter, 1)
    ),
    Picture("wizard-6-last-look", WIDE, ("ctrl+n",), letter=Letter.T),
    Picture("wizard-80x24", USUAL, letter=Letter.A),
    Picture("wizard-60x20", SMALL, letter=Letter.M),
    Picture("dashboard-dark", WIDE),
    Picture("dashboard-light", WIDE, theme="paper"),
    Picture("dashboard-80x24", USUAL),
    Picture("dashboard-60x20", SMALL),
    Picture("goal", WIDE, ("enter",)),
    Picture("goal-light", WIDE, ("enter",), theme="paper"),
    Picture("goal-80x24", USUAL, ("enter", "2")),
    Picture("goal-60x20", SMALL, ("enter", "4")),
    Picture("celebration", USUAL, ("down", "space")),
    Picture("check-in", USUAL, ("c",)),
    Picture("review", WIDE, ("w",)),
    Picture("lapse", WIDE, ("l", "right", "right")),
    Picture("look-back", USUAL, ("b",)),
    Picture("settings", USUAL, ("comma", "right")),
    Picture("help", WIDE, ("question_mark",)),
)


def make_app(picture: Picture) -> SmartGoalsApp:
    """Return the program as the picture needs it."""
    repository = Repository.in_memory(now=lambda: NOW)
    if not picture.empty and not picture.letter:
        fill(repository, demo_state(NOW.date()))
    if picture.letter:
        draft = GoalDraft("picture", letter=picture.letter)
        repository.save_draft(draft.answered(EXAMPLES[0].answers))
    return SmartGoalsApp(
        repository, Settings(theme=picture.theme, motion=False), None, now=lambda: NOW
    )


async def draw(picture: Picture) -> str:
    """Return the picture as SVG."""
    app = make_app(picture)
    async with app.run_test(size=picture.size, notifications=True, tooltips=True) as pilot:
        await pilot.pause()
        if picture.letter:
            # The draft is offered at the start; its first answer goes on with it.
            await pilot.press("enter")
            await pilot.pause()
        for key in picture.act:
            await pilot.press(key)
        await pilot.pause(0.8)
        for widget in app.screen.query("Input"):
            widget.cursor_blink = False
        app.clear_notifications()
        await pilot.pause()
        return app.export_screenshot(title="smartgoals", simplify=True)


def main() -> int:
    """Draw all pictures, or those whose names are given."""
    wanted = set(sys.argv[1:])
    for picture in PICTURES:
        if not wanted or picture.name in wanted:
            path = HERE / f"{picture.name}.svg"
            path.write_text(asyncio.run(draw(picture)), encoding="utf-8")
            print(path.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
