"""A goal's own screen: everything about it, and its check-ins to edit and delete."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from smartgoals_tui.app.screens.dashboard import Dashboard
from smartgoals_tui.app.screens.goal import GoalView
from smartgoals_tui.domain.checkin import CheckIn
from smartgoals_tui.domain.goal import Achievable
from smartgoals_tui.domain.plan import Measure, MeasureKind, Plan, Stair
from tests.app.harness import NOW, SIZES, running, saved
from tests.app.test_dashboard import a_goal, store

TODAY = NOW.date()
TWO = Measure(MeasureKind.DAYS, 2)
FIVE = Measure(MeasureKind.DAYS, 5)


def on_the_first_stair():
    stairs = (Stair("low", "Two calls", TWO, 2), Stair("whole", "Call a friend", FIVE))
    goal = a_goal(days=5)
    return replace(
        goal,
        achievable=Achievable(stairs, 8, "I did it before", "I am shy", "I write first"),
        plans=(Plan(goal.start, TWO, frozenset({0, 2}), "low"),),
    )


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_shows_sentence_streak_stairs_and_check_ins(size):
    entries = [CheckIn("g", TODAY - timedelta(days=n), note=f"note {n}") for n in (1, 3)]
    repository = store(on_the_first_stair(), check_ins=entries)
    async with running(size, repository=repository) as (pilot, setup):
        await pilot.press("enter")
        await pilot.pause()
        text = setup.text()
        assert isinstance(setup.app.screen, GoalView)
        assert "I will call a friend" in text
        assert "Weekly streak" in text
        assert "2 check-ins" in text
        assert "note 1" in text
        words = str(setup.app.screen.facts.render())
        for part in ("you are here", "If I am shy, then I write first", "8 of 10", "Mon, Wed"):
            assert part in words
        assert all(len(line) <= size[0] for line in text.splitlines())


async def test_a_check_in_can_be_edited_and_the_edit_undone():
    first = CheckIn("g", TODAY - timedelta(days=1), 5.0, "before", at=7, offset=60)
    repository = store(a_goal(amount=10.0), check_ins=[first])
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "enter")
        dialog = setup.app.screen
        assert dialog.query_one("#amount").value == "5"
        dialog.query_one("#amount").value = "12"
        dialog.query_one("#note").value = "after"
        dialog.query_one("#note").focus()
        await pilot.press("enter")
        await saved(pilot, setup)
        (one,) = repository.check_ins("g")
        assert (one.amount, one.note, one.at, one.offset) == (12.0, "after", 7, 60)
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.check_ins("g") == (first,)


async def test_a_check_in_can_be_moved_to_another_day():
    first = CheckIn("g", TODAY - timedelta(days=1))
    repository = store(a_goal(), check_ins=[first])
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "enter")
        setup.app.screen.query_one("#day").value = "17 nov"
        setup.app.screen.query_one("#note").focus()
        await pilot.press("enter")
        await saved(pilot, setup)
        (one,) = repository.check_ins("g")
        assert (one.day, one.backdated) == (date(2026, 11, 17), True)


async def test_a_check_in_can_be_deleted_and_brought_back():
    entries = [CheckIn("g", TODAY - timedelta(days=n), at=n) for n in (1, 3)]
    repository = store(a_goal(), check_ins=entries)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "down", "d")
        await saved(pilot, setup)
        assert repository.check_ins("g") == (entries[0],)
        await pilot.press("u")
        await saved(pilot, setup)
        assert set(repository.check_ins("g")) == set(entries)


async def test_climbing_asks_more_from_next_week_and_stepping_down_less_from_today():
    repository = store(on_the_first_stair())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "plus")
        await saved(pilot, setup)
        goal = repository.goal("g")
        assert goal.plan_on(TODAY).stair == "low"
        assert (goal.plans[-1].start, goal.plans[-1].stair) == (date(2026, 11, 23), "whole")
        await pilot.press("plus")
        assert setup.toasts[-1] == "This is the top stair."
        await pilot.press("minus")
        await saved(pilot, setup)
        goal = repository.goal("g")
        assert goal.plans[-1].stair == "low"
        assert goal.plan_on(TODAY + timedelta(days=7)).measure == TWO


async def test_words_can_be_hidden_here_too():
    async with running(repository=store(on_the_first_stair())) as (pilot, setup):
        await pilot.press("enter", "x")
        assert "friend" not in setup.text().lower()
        assert "shy" not in setup.text().lower()


async def test_undoing_everything_leaves_the_dashboard_true():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("space", "enter", "d", "u", "u", "escape")
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, Dashboard)
        assert setup.repository.check_ins("g") == ()
        assert "0 of 2" in setup.text()


async def test_help_and_close():
    async with running() as (pilot, setup):
        await pilot.press("enter", "question_mark")
        assert "Stand on the next stair" in setup.text()
        await pilot.press("escape", "escape")
        assert isinstance(setup.app.screen, Dashboard)


async def test_deleting_without_check_ins_does_nothing():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("enter", "d", "enter")
        assert isinstance(setup.app.screen, GoalView)
        assert "No check-ins yet" in setup.text()
