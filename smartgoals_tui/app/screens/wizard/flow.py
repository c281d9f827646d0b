"""From screen to screen: one draft goes through the five letters and a last look at it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from textual.app import App
from textual.screen import Screen

from smartgoals_tui.app.screens.wizard.achievable import AchievableStep
from smartgoals_tui.app.screens.wizard.alt_digits import take_alt_digits
from smartgoals_tui.app.screens.wizard.measurable import MeasurableStep
from smartgoals_tui.app.screens.wizard.moves import Move, Place, Way
from smartgoals_tui.app.screens.wizard.page import Page
from smartgoals_tui.app.screens.wizard.relevant import RelevantStep
from smartgoals_tui.app.screens.wizard.review import Review
from smartgoals_tui.app.screens.wizard.sheet import Sheet
from smartgoals_tui.app.screens.wizard.specific import SpecificStep
from smartgoals_tui.app.screens.wizard.step import Step
from smartgoals_tui.app.screens.wizard.time_bound import TimeBoundStep
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.draft import GoalDraft
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.letters import Letter
from smartgoals_tui.domain.reading import Reading, read
from smartgoals_tui.domain.week import Calendar

STEPS: dict[Letter, type[Step]] = {
    Letter.S: SpecificStep,
    Letter.M: MeasurableStep,
    Letter.A: AchievableStep,
    Letter.R: RelevantStep,
    Letter.T: TimeBoundStep,
}


class Outcome(Enum):
    """How a person came out of the wizard."""

    FINISHED = "finished"
    LEFT = "left"
    """The draft is kept."""
    DISCARDED = "discarded"


Ending = Callable[[Sheet, "asyncio.Future[Move]"], Screen[None] | None]
"""Makes the screen that comes after the last look and gives the future its result; None: none."""


@dataclass(frozen=True)
class WizardResult:
    """The answers, and what is to become of them."""

    draft: GoalDraft
    outcome: Outcome


async def run_wizard(
    app: App[object],
    draft: GoalDraft,
    *,
    today: Callable[[], date],
    save: Callable[[GoalDraft], None],
    forget: Callable[[str], None] = lambda _: None,
    active_goals: Sequence[Goal] = (),
    guide: Mapping[Letter, str] | None = None,
    before: GoalDraft | None = None,
    is_failing: Callable[[], bool] = lambda: False,
    calendar: Calendar | None = None,
    support: str = "",
    read: Callable[[GoalDraft, date], Reading] = read,
    ending: Ending | None = None,
) -> WizardResult:
    """Lead a person through the letters, starting where the draft was left; call it in a worker.

    Args:
        app: the app whose screens are used.
        draft: the answers so far.
        today: says which day it is.
        save: keeps a draft; called at every screen change and within 0.6 s of a change.
        forget: drops the draft with a uid.
        active_goals: the goals the person already has.
        guide: a text for each letter, for the walk through an example.
        before: the answers of the goal that ``draft`` revises.
        is_failing: tells whether drafts given to ``save`` cannot be saved at the moment.
        calendar: where the person's weeks begin; on Monday by default.
        support: the person's own support line; empty for the usual words.
        read: says what a draft means on a day; a revision has rules of its own.
        ending: makes a screen that comes after the last look; it finishes, or goes back.
    """
    take_alt_digits()
    if not draft.start.strip() and before is None:
        draft = replace(draft, start="today")
    sheet = Sheet(
        draft,
        today,
        save,
        forget,
        active_goals,
        guide or {},
        before,
        is_failing,
        calendar=calendar or Calendar(),
        support=support,
        read=read,
    )
    # In a moment in which nobody waits: the first thought then comes as fast as the others.
    app.run_worker(coach.prepare, thread=True)
    way = await _walk(app, sheet, ending)
    if way is not Way.DISCARD:
        sheet.save()
    outcomes = {Way.FINISH: Outcome.FINISHED, Way.LEAVE: Outcome.LEFT}
    return WizardResult(sheet.draft, outcomes.get(way, Outcome.DISCARDED))


async def _walk(app: App[object], sheet: Sheet, ending: Ending | None) -> Way:
    moved = _result()
    page: Screen[None] = _page(sheet.draft.letter, sheet, moved)
    await app.push_screen(page)
    while True:
        move = await moved
        moved = _result()
        following: Screen[None] | None = None
        if move.way is Way.GO:
            following = _page(move.place, sheet, moved, move.field)
        elif move.way is Way.FINISH and isinstance(page, Review) and ending:
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
        return Review(sheet, moved)
    if sheet.draft.letter is not place:
        sheet.change(letter=place)
        sheet.save()
    return STEPS[place](sheet, moved, field)
