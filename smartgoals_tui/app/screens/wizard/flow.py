"""From screen to screen: one draft goes through the five letters and a last look at it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual.app import App
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.achievable import AchievableStep
from smartgoals_tui.app.screens.wizard.last_look import LastLook
from smartgoals_tui.app.screens.wizard.measurable import MeasurableStep
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.relevant import RelevantStep
from smartgoals_tui.app.screens.wizard.specific import SpecificStep
from smartgoals_tui.app.screens.wizard.step import Step
from smartgoals_tui.app.screens.wizard.step_result import StepAction, StepResult, StepTarget
from smartgoals_tui.app.screens.wizard.time_bound import TimeBoundStep
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.goal.letters import Letter

STEPS: dict[Letter, type[Step]] = {
    Letter.S: SpecificStep,
    Letter.M: MeasurableStep,
    Letter.A: AchievableStep,
    Letter.R: RelevantStep,
    Letter.T: TimeBoundStep,
}


Ending = Callable[[WizardSession, "asyncio.Future[StepResult]"], Screen[None] | None]
"""Makes the screen that comes after the last look and gives the future its result; None: none."""


async def run_wizard(
    app: App[object], wizard: WizardSession, ending: Ending | None = None
) -> StepAction:
    """Lead a person through the letters, starting where the draft was left; call it in a worker.

    Args:
        app: the app whose screens are used.
        wizard: the answers so far; in the end, those that the person has given.
        ending: makes a screen that comes after the last look; it finishes, or goes back.

    Returns:
        How the person came out of it: with all answers, leaving them as a draft, or discarding it.
    """
    # In a moment in which nobody waits: the first thought then comes as fast as the others.
    app.run_worker(coach.prepare, thread=True)
    action = await _walk(app, wizard, ending)
    if action is not StepAction.DISCARD:
        wizard.save()
    return action


async def _walk(app: App[object], wizard: WizardSession, ending: Ending | None) -> StepAction:
    future = _new_future()
    page: Screen[None] = _page(wizard.draft.letter, wizard, future)
    await app.push_screen(page)
    while True:
        result = await future
        future = _new_future()
        following: Screen[None] | None = None
        if result.action is StepAction.GO:
            following = _page(result.target, wizard, future, result.field)
        elif result.action is StepAction.FINISH and isinstance(page, LastLook) and ending:
            following = ending(wizard, future)
        if following is None:
            await page.dismiss()
            return result.action
        # Switching shows nothing of what lies below, not even for a moment.
        await app.switch_screen(following)
        page = following


def _new_future() -> asyncio.Future[StepResult]:
    return asyncio.get_running_loop().create_future()


def _page(
    target: StepTarget, wizard: WizardSession, result: asyncio.Future[StepResult], field: str = ""
) -> WizardPage:
    if target is None:
        return LastLook(wizard, result)
    if wizard.draft.letter is not target:
        wizard.change(letter=target)
        wizard.save()
    return STEPS[target](wizard, result, field)
