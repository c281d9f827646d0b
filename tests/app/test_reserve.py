"""Reserve weeks: chosen on the goal's screen, seen wherever the streak is."""

from datetime import date

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.settings import Settings
from tests.app.harness import running, saved
from tests.app.sizes import at_the_smallest_size
from tests.builders import a_goal, store

# Kept, not kept, open.
KEPT = [CheckIn("g", date(2026, 11, day)) for day in (2, 3, 17, 18)]


@at_the_smallest_size
async def test_chosen_with_a_key_seen_everywhere_and_undone(size):
    repository = store(a_goal(), check_ins=KEPT)
    async with running(size, repository) as (pilot, setup):
        assert "◇" not in setup.text()
        await pilot.press("enter", "r")
        await pilot.pause()
        assert "0 (as it is)" in setup.text()
        await pilot.press("right", "enter")
        await saved(pilot, setup)
        assert repository.goal("g").reserve_weeks == 1
        assert setup.toasts[-1] == "Now 1 of 1 reserve weeks used. u takes it back."
        await pilot.press("1")
        await pilot.pause()
        assert "1 of 1" in setup.text()
        assert "◇" in setup.text()
        await pilot.press("6")
        await pilot.pause()
        await pilot.press("end")
        await pilot.pause()
        assert "Change: Reserve weeks: 0 → 1" in setup.text()
        await pilot.press("escape")
        await pilot.pause()
        assert "2 weeks  ▲ best 2  ◇ 1 of 1" in setup.text()
        assert "■◇[■]" in setup.text()
        assert "best 2, 1 of 1 reserve weeks used" in setup.dashboard.status.text
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.goal("g").reserve_weeks == 0
        assert setup.toasts[-1] == "Taken back: reserve weeks of “Call a friend”. U brings it back."


async def test_enter_and_escape_keep_it_as_it_is():
    goal = a_goal(reserve_weeks=2)
    repository = store(goal)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "r", "enter", "r", "escape")
        await saved(pilot, setup)
        assert repository.goal("g") == goal
        await pilot.press("u")
        assert setup.toasts[-1] == "Nothing to undo for this goal."


async def test_none_again_is_said():
    repository = store(a_goal(reserve_weeks=2))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "r", "right", "enter")
        await saved(pilot, setup)
        assert repository.goal("g").reserve_weeks == 0
        assert setup.toasts[-1] == "Now no reserve weeks any more. u takes it back."


async def test_its_sign_is_explained_in_ascii_too():
    for ascii_only, sign in ((False, "◇"), (True, "r")):
        settings = Settings(motion=False, ascii=ascii_only)
        repository = store(a_goal(reserve_weeks=1), check_ins=KEPT)
        async with running((80, 100), repository, settings) as (pilot, setup):
            assert f"{sign} 1 of 1" in setup.text()
            await pilot.press("question_mark")
            await pilot.pause()
            assert f"{sign} 1 of 2" in setup.text()
            assert "not met, held by a reserve week" in setup.text()


async def test_the_chart_says_which_week_is_held():
    repository = store(a_goal(reserve_weeks=1), check_ins=KEPT)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "3", "left")
        await pilot.pause()
        assert "9–15 Nov: 0 of 2, held by a reserve week." in setup.text()
