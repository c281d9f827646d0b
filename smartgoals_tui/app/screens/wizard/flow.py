"""From screen to screen: one draft goes through the five letters and a last look at it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual.screen import Screen

from smartgoals_tui.app.screens.base.asker import Asker
from smartgoals_tui.app.screens.wizard.achievable import AchievableStep
from smartgoals_tui.app.screens.wizard.last_look import LastLook
from smartgoals_tui.app.screens.wizard.measurable import MeasurableStep
from smartgoals_tui.app.screens.wizard.page import Page
from smartgoals_tui.app.screens.wizard.relevant import RelevantStep
from smartgoals_tui.app.screens.wizard.specific import SpecificStep
from smartgoals_tui.app.screens.wizard.step import Step
from smartgoals_tui.app.screens.wizard.step_result import Move, Place, Way
from smartgoals_tui.app.screens.wizard.time_bound import TimeBoundStep
from smartgoals_tui.app.screens.wizard.wizard_session import Sheet
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.goal.letters import Letter

STEPS: dict[Letter, type[Step]] = {
    Letter.S: SpecificStep,
    Letter.M: MeasurableStep,
    Letter.A: AchievableStep,
    Letter.R: RelevantStep,
    Letter.T: TimeBoundStep,
}


Ending = Callable[[Sheet, "asyncio.Future[Move]"], Screen[None] | None]
"""Makes the screen that comes after the last look and gives the future its result; None: none."""


async def run_wizard(app: Asker, sheet: Sheet, ending: Ending | None = None) -> Way:
    """Lead a person through the letters, starting where the draft was left; call it in a worker.

    Args:
        app: the app whose screens are used.
        sheet: the answers so far; in the end, those that the person has given.
        ending: makes a screen that comes after the last look; it finishes, or goes back.

    Returns:
        How the person came out of it: with all answers, leaving them as a draft, or discarding it.
    """
    # In a moment in which nobody waits: the first thought then comes as fast as the others.
    app.run_worker(coach.prepare, thread=True)
    way = await _walk(app, sheet, ending)
    if way is not Way.DISCARD:
        sheet.save()
    return way


async def _walk(app: Asker, sheet: Sheet, ending: Ending | None) -> Way:
    moved = _result()
    page: Screen[None] = _page(sheet.draft.letter, sheet, moved)
    await app.push_screen(page)
    while True:
        move = await moved
        moved = _result()
        following: Screen[None] | None = None
        if move.way is Way.GO:
            following = _page(move.place, sheet, moved, move.field)
        elif move.way is Way.FINISH and isinstance(page, LastLook) and ending:
            following = ending(sheet, moved)
        if following is None:
            await page.dismiss()
            return move.way
        # Switching shows nothing of what lies below, not even for a moment.
        await app.switch_screen(following)
        page = following


def _result() -> asyncio.Future[Move]:
    return asyncio.get_running_loop().create_future()


def _page(place: Place, sheet: Sheet, moved: asyncio.Future[Move], field: str = "") -> Page:
    if place is None:
        return LastLook(sheet, moved)
    if sheet.draft.letter is not place:
        sheet.change(letter=place)
        sheet.save()
    return STEPS[place](sheet, moved, field)
