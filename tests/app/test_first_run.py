"""The first start: a welcome with three ways in, and drafts that wait."""

from dataclasses import replace

from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.dashboard.welcome import Welcome
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.storage.errors import SaveFailed
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import running, saved
from tests.app.sizes import at_all_sizes
from tests.app.waiting import until
from tests.builders import NOW, Clock, a_goal
from tests.cli_harness import put
from tests.faults.hostile import with_text


async def shown(pilot, setup, text):
    """Wait until ``text`` stands on the screen."""
    await until(pilot, lambda: text in setup.text(), f"{text!r} never came.")


@at_all_sizes
async def test_a_newcomer_is_greeted(size):
    async with running(size, demo=False) as (pilot, setup):
        await shown(pilot, setup, "Start my first goal")
        assert isinstance(setup.app.screen, Welcome)
        for words in ("Walk through an example", "Open the demo"):
            assert words in setup.text()


async def test_escape_leads_to_an_empty_dashboard_that_says_what_to_press():
    async with running(demo=False) as (pilot, setup):
        await shown(pilot, setup, "Start my first goal")
        await pilot.press("escape")
        await shown(pilot, setup, "No goals yet. n sets the first one.")


async def test_the_demo_opens_and_leads_back_and_keeps_nothing():
    async with running(demo=False) as (pilot, setup):
        await shown(pilot, setup, "Open the demo")
        await pilot.press("down", "down", "enter")
        await shown(pilot, setup, "Practise mindfulness meditation")
        await pilot.press("space", "q")
        await shown(pilot, setup, "Start my first goal")
        assert setup.repository.goals() == ()


async def test_the_example_goes_through_all_letters_in_a_practice_store():
    async with running(demo=False) as (pilot, setup):
        await shown(pilot, setup, "Walk through an example")
        await pilot.press("down", "enter")
        await shown(pilot, setup, "nobody can see")
        for word in ("number:", "works", "yourself?", "begins"):
            await pilot.press("ctrl+n")
            await shown(pilot, setup, word.split()[0])
        await pilot.press("ctrl+n", "ctrl+n")
        await shown(pilot, setup, "practice")
        assert setup.repository.goals() == ()
        assert setup.repository.drafts() == ()


async def test_a_draft_is_offered_and_gone_on_with_where_it_was_left():
    repository = Repository.in_memory(now=lambda: NOW)
    draft = GoalDraft("d", letter=Letter.M, wish="be happier", action="[/b] walk", start="today")
    repository.save_draft(draft)
    async with running(repository=repository) as (pilot, setup):
        await shown(pilot, setup, "You were in the middle of a goal")
        assert isinstance(setup.app.screen, Choose)
        await pilot.press("enter")
        await shown(pilot, setup, "How often, or how much?")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert [replace(draft, saved=0) for draft in repository.drafts()] == [draft]


async def test_a_draft_can_be_left_for_later_or_discarded():
    repository = Repository.in_memory(now=lambda: NOW)
    repository.save_draft(GoalDraft("d", wish="be happier"))
    async with running(repository=repository) as (pilot, setup):
        await shown(pilot, setup, "You were in the middle of a goal")
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(setup.app.screen, Dashboard)
        assert len(repository.drafts()) == 1
        await pilot.press("n")
        await shown(pilot, setup, "You were in the middle of a goal")
        await pilot.press("right", "right", "right", "enter")
        await saved(pilot, setup)
        assert repository.drafts() == ()


async def test_the_wizard_says_when_the_draft_cannot_be_saved(monkeypatch):
    repository = Repository.in_memory(now=lambda: NOW)

    def fail(_):
        raise SaveFailed("The disk is full.")

    monkeypatch.setattr(repository, "save_draft", fail)
    async with running((80, 24), repository=repository) as (pilot, setup):
        await shown(pilot, setup, "Start my first goal")
        await pilot.press("enter")
        await shown(pilot, setup, "What would you like to be different?")
        await pilot.press("a")
        await shown(pilot, setup, "Not saved")


async def test_a_goal_that_cannot_be_read_greets_no_newcomer(tmp_path):
    path = tmp_path / "goals.json"
    put(path, a_goal())
    path.write_bytes(with_text(path.read_bytes(), '"kind":"days"', '"kind":"dayz"'))
    async with running(repository=Repository.open(path, now=Clock())) as (pilot, setup):
        words = "No goal can be read; they are kept as they are. n sets a new one."
        await shown(pilot, setup, words)
        assert isinstance(setup.app.screen, Dashboard)
