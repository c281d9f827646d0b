"""From screen to screen: one draft goes through the five letters and a last look at it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual.screen import Screen

from smartgoals_tui.app.screens.base.asker import Asker
from smartgoals_tui.app.screens.wizard.achievable import AchievableForm
from smartgoals_tui.app.screens.wizard.last_look import LastLookContent
from smartgoals_tui.app.screens.wizard.letter_form import LetterForm
from smartgoals_tui.app.screens.wizard.measurable import MeasurableForm
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.screens.wizard.relevant import RelevantForm
from smartgoals_tui.app.screens.wizard.specific import SpecificForm
from smartgoals_tui.app.screens.wizard.step import StepContent
from smartgoals_tui.app.screens.wizard.step_result import StepAction, StepResult, StepTarget
from smartgoals_tui.app.screens.wizard.time_bound import TimeBoundForm
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.goal.letters import Letter

FORMS: dict[Letter, type[LetterForm]] = {
    Letter.S: SpecificForm,
    Letter.M: MeasurableForm,
    Letter.A: AchievableForm,
    Letter.R: RelevantForm,
    Letter.T: TimeBoundForm,
}


Ending = Callable[[WizardSession, "asyncio.Future[StepResult]"], Screen[None] | None]
"""Makes the screen that comes after the last look and gives the future its result; None: none."""


async def run_wizard(app: Asker, wizard: WizardSession, ending: Ending | None = None) -> StepAction:
    """Lead a person through the letters, starting where the draft was left; call it in a worker.

    Args:
        app: the app whose screens are used.
        wizard: the answers so far; in the end, as the person has given them.
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


async def _walk(app: Asker, wizard: WizardSession, ending: Ending | None) -> StepAction:
    future = _new_future()
    page: Screen[None] = _page(wizard.draft.letter, wizard, future)
    await app.push_screen(page)
    while True:
        result = await future
        future = _new_future()
        following: Screen[None] | None = None
        if result.action is StepAction.GO:
            following = _page(result.target, wizard, future, result.field)
        elif result.action is StepAction.FINISH and isinstance(page, WizardPage) and ending:
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
    if wizard.sent_to is not target:
        wizard.sent_to = None
    if not wizard.notice.can_undo:
        # What was told was about the page before.
        wizard.tell()
    if target is None:
        return WizardPage(wizard, result, None, LastLookContent)
    if wizard.draft.letter is not target:
        wizard.change(letter=target)
        wizard.save()
    letter_form = FORMS[target](wizard)
    return WizardPage(wizard, result, target, lambda page: StepContent(page, letter_form, field))
