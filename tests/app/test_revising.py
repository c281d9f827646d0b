"""Revising a goal: what changes is shown first, and the past stays as it was."""

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.app.screens.dashboard import Dashboard
from smartgoals_tui.app.screens.what_changes import Verdict, WhatChanges
from smartgoals_tui.app.screens.wizard.review import Review
from smartgoals_tui.app.screens.wizard.step import Step
from smartgoals_tui.app.widgets.field import Field
from smartgoals_tui.domain.goal import Status, TimeBound
from smartgoals_tui.domain.letters import Letter
from tests.app.harness import SIZES, on, running, saved
from tests.app.test_dashboard import a_goal, store
from tests.app.test_weekly_review import answer, days

ANOTHER = {"action": "swim lengths at the pool"}


async def to_the_last_look(pilot, setup, **answers):
    """Go through the letters of the chosen goal with new answers."""
    await pilot.press("e")
    step = await on(pilot, setup, Step)
    step.change(**answers)
    step.show_answers()
    await pilot.press("alt+5")
    for _ in range(100):
        await pilot.pause(0.01)
        if getattr(setup.app.screen, "place", None) is Letter.T:
            break
    await pilot.press("ctrl+n")
    await on(pilot, setup, Review)
    await pilot.press("ctrl+n")


async def to_what_changes(pilot, setup, **answers):
    await to_the_last_look(pilot, setup, **answers)
    return await on(pilot, setup, WhatChanges)


def read(setup):
    return " ".join(setup.text().split())


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_what_changes_is_shown_before_it_is_saved(size):
    async with running(size, store(a_goal(), check_ins=days(3, 4))) as (pilot, setup):
        await to_what_changes(pilot, setup, days="4", why="it [/b] helps")
        words = read(setup)
        assert "How often: 2 → 4" in words
        assert "Why does it matter to you? nothing → it [/b] helps" in words
        assert "From Mon 23 Nov: 4 days a week. Until then: 2 days a week." in words
        assert setup.repository.goal("g").plans[-1].measure.target == 2
        await answer(pilot, setup, reason="a new job", learned="mornings work")
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        goal = setup.repository.goal("g")
        assert [plan.measure.target for plan in goal.plans] == [2, 4]
        assert goal.plans[-1].start == date(2026, 11, 23)
        revision = goal.revisions[-1]
        assert (revision.reason, revision.learned) == ("a new job", "mornings work")
        assert setup.repository.drafts() == ()
        assert isinstance(setup.app.screen, Dashboard)


async def test_one_undo_takes_a_revision_back():
    before = a_goal()
    async with running(repository=store(before)) as (pilot, setup):
        await to_what_changes(pilot, setup, days="4")
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("g") != before
        await pilot.press("u")
        await saved(pilot, setup)
        assert setup.repository.goal("g") == before
        assert any("revision of “Call a friend”" in toast for toast in setup.toasts)


async def test_back_to_the_letters_keeps_what_was_answered():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await to_what_changes(pilot, setup, days="4")
        await pilot.press("ctrl+o")
        step = await on(pilot, setup, Step)
        assert step.sheet.draft.days == "4"
        assert step.sheet.draft.revises == "g"


async def test_leaving_keeps_the_answers_as_a_draft_that_e_goes_on_with():
    before = a_goal()
    async with running(repository=store(before)) as (pilot, setup):
        await to_what_changes(pilot, setup, days="4")
        await pilot.press("escape")
        await saved(pilot, setup)
        assert setup.repository.goal("g") == before
        (draft,) = setup.repository.drafts()
        assert (draft.days, draft.revises) == ("4", "g")
        await pilot.press("e")
        assert (await on(pilot, setup, Step)).sheet.draft.days == "4"


async def test_without_a_change_nothing_is_asked():
    before = a_goal()
    async with running(repository=store(before)) as (pilot, setup):
        await to_the_last_look(pilot, setup)
        await on(pilot, setup, Dashboard)
        await saved(pilot, setup)
        assert "Nothing changed." in setup.toasts
        assert (setup.repository.goal("g"), setup.repository.drafts()) == (before, ())


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_another_meaning_is_offered_as_a_goal_of_its_own(size):
    before = a_goal()
    async with running(size, store(before)) as (pilot, setup):
        await to_what_changes(pilot, setup, **ANOTHER)
        assert "This reads like another goal." in read(setup)
        await answer(pilot, setup, verdict=Verdict.INSTEAD)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        new, old = sorted(setup.repository.goals(), key=lambda goal: goal.uid == "g")
        assert (new.follows, new.title) == ("g", "Swim lengths at the pool")
        assert new.start == date(2026, 11, 21)
        assert (old.status, old.plans) == (Status.LET_GO, before.plans)
        await pilot.press("enter", "6")
        await pilot.pause()
        assert "Came from" in setup.text()
        assert "Call a friend" in setup.text()
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("u")
        await saved(pilot, setup)
        assert setup.repository.goals() == (before,)


@pytest.mark.parametrize(
    ("verdict", "title", "goals"),
    [(Verdict.BESIDE, "Call a friend", 2), (Verdict.SAVE, "Swim lengths at the pool", 1)],
)
async def test_it_may_stand_beside_the_old_one_or_be_the_same(verdict, title, goals):
    async with running(repository=store(a_goal())) as (pilot, setup):
        await to_what_changes(pilot, setup, **ANOTHER)
        await answer(pilot, setup, verdict=verdict)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert len(setup.repository.goals()) == goals
        old = setup.repository.goal("g")
        assert (old.title, old.status) == (title, Status.ACTIVE)


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ({"end": "yesterday"}, "Fri 20 Nov 2026 is over. To end the goal now, look back at it"),
        ({"start": "1 December 2026"}, "This goal began on Mon 2 Nov 2026; its first day stays."),
    ],
)
async def test_dates_that_would_change_the_past_are_refused_beside_their_field(answers, problem):
    before = a_goal()
    async with running(repository=store(before)) as (pilot, setup):
        await to_the_last_look(pilot, setup, **answers)
        step = await on(pilot, setup, Step)
        assert [row.said for row in step.query(Field) if problem in row.said]
        assert setup.repository.goal("g") == before


async def test_hidden_words_stay_hidden():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("x")
        await to_what_changes(pilot, setup, why="secret")
        assert "secret" not in setup.text()
        assert "friend" not in setup.text()


@pytest.mark.parametrize("why", ["x" * 10_000, "🙂 שלום [/b] a\x07b", "one\ntwo " * 50])
async def test_any_text_is_only_text(why):
    goal = replace(a_goal(), time_bound=TimeBound(date(2026, 11, 2), date(2027, 3, 1)))
    async with running((60, 20), store(goal)) as (pilot, setup):
        await to_what_changes(pilot, setup, why=why, place=why)
        await answer(pilot, setup, reason=why, learned=why)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        revised = setup.repository.goal("g")
        assert revised.relevant.why.strip()
        assert len(setup.text().splitlines()) == 20
