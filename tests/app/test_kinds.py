"""Goals of every kind on the dashboard: the card, the check-in, what is said and celebrated."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.screens.check_in.check_in_dialog import AmountDialog
from smartgoals_tui.app.screens.review.look_back import LookBackScreen
from smartgoals_tui.app.session.due_reviews import goals_at_their_end
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import WHOLE_GOAL, DueStep, Plan, Stair
from tests.app.harness import on, running, saved
from tests.app.sizes import at_all_sizes
from tests.builders import NOW, a_goal, store

TODAY = NOW.date()
MONDAY = TODAY - timedelta(days=TODAY.weekday())
END = TODAY + timedelta(weeks=4)

BEERS = Measure(MeasureKind.LIMIT, 10, unit="beers")
COFFEES = Measure(MeasureKind.DAYS, 5, unit="coffees", cap=2)
PAGES = Measure(MeasureKind.IN_ALL, 50, unit="pages")


def goal(measure, **plan):
    made = a_goal()
    plans = (Plan(made.start, measure, **plan),)
    measurable = replace(made.measurable, measure=measure)
    return replace(made, measurable=measurable, plans=plans)


def thesis():
    once = Measure(MeasureKind.ONCE, 1)
    stairs = (
        Stair("a", "Outline", by=TODAY + timedelta(days=2)),
        Stair(WHOLE_GOAL, "Hand it in", once, by=END),
    )
    due = tuple(DueStep(stair.uid, stair.by) for stair in stairs)
    made = goal(once, stair=WHOLE_GOAL, due=due)
    return replace(made, achievable=replace(made.achievable, stairs=stairs))


def logged(*amounts):
    return [CheckIn("g", MONDAY, amount) for amount in amounts]


async def typed(pilot, setup, amount):
    await pilot.press("space")
    await on(pilot, setup, AmountDialog)
    await pilot.press(*amount, "enter")
    await saved(pilot, setup)


@at_all_sizes
async def test_a_limit_asks_how_many_and_takes_0(size):
    async with running(size, repository=store(goal(BEERS), check_ins=logged(3))) as (pilot, setup):
        assert "3 of at most 10 beers" in setup.text()
        assert "7 of 10 left" in setup.text()
        await pilot.press("space")
        await on(pilot, setup, AmountDialog)
        assert "How many today? 0 counts too." in setup.text()
        await pilot.press("0", "enter")
        await saved(pilot, setup)
        assert setup.repository.check_ins("g")[-1].amount == 0
        await typed(pilot, setup, "9")
        assert "12 of at most 10 beers" in setup.text()
        assert "over by 2; a new week starts" in setup.text()


async def test_a_cap_counts_the_days_within_it():
    async with running(repository=store(goal(COFFEES))) as (pilot, setup):
        await typed(pilot, setup, "2")
        assert "1 of 5" in setup.text()
        assert setup.toasts[-1].endswith("1 of 5")
        await typed(pilot, setup, "1")
        assert "0 of 5" in setup.text()


async def test_nothing_is_guessed_of_a_limit():
    async with running(repository=store(goal(BEERS))) as (pilot, setup):
        await pilot.press("space")
        await on(pilot, setup, AmountDialog)
        await pilot.press("enter")
        assert isinstance(setup.app.screen, AmountDialog)
        assert not setup.repository.check_ins("g")


@at_all_sizes
async def test_an_amount_in_all_tells_the_whole_and_celebrates_its_end(size):
    repository = store(goal(PAGES, until=END), check_ins=logged(32))
    async with running(size, repository=repository) as (pilot, setup):
        assert "32 of 50 pages, 18 to go in 4 weeks" in setup.text()
        await typed(pilot, setup, "18")
        assert "all is done" in setup.text()
        assert goals_at_their_end(setup.dashboard.session) == ("g",)
        await pilot.press("b")
        await on(pilot, setup, LookBackScreen)


@at_all_sizes
async def test_what_is_done_once_asks_of_its_next_step(size):
    async with running(size, repository=store(thesis())) as (pilot, setup):
        assert "step 1 of 2: Outline" in setup.text()
        await pilot.press("space")
        await on(pilot, setup, Choose)
        await pilot.press("right", "enter")
        await saved(pilot, setup)
        assert len(setup.repository.check_ins("g")) == 1
        assert setup.repository.goal("g").achievable.stairs[0].done_on is None
        for title in ("Outline", "Hand it in"):
            await pilot.press("space")
            await on(pilot, setup, Choose)
            assert title in setup.text()
            await pilot.press("enter")
            await saved(pilot, setup)
        assert "That was the whole of it" in setup.text()
        stairs = setup.repository.goal("g").achievable.stairs
        assert [stair.done_on for stair in stairs] == [TODAY, TODAY]
        await pilot.press("u")
        await saved(pilot, setup)
        assert setup.repository.goal("g").achievable.stairs[-1].done_on is None


async def test_words_hidden_say_no_unit_and_no_step():
    repository = store(thesis(), replace(goal(PAGES, until=END), uid="p"))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("x")
        text = setup.text()
        assert "Outline" not in text
        assert "of 50 pages" not in text


async def test_a_day_that_has_passed_asks_for_a_good_next_one():
    past = TODAY - timedelta(days=1)
    once = thesis()
    ended = replace(once, time_bound=replace(once.time_bound, end=past))
    async with running((80, 24), repository=store(ended)) as (pilot, setup):
        assert "“Call a friend”: what would be a good next day for it?" in setup.text()
        await pilot.press("b")
        await on(pilot, setup, LookBackScreen)
        assert "A good next day for it?" in setup.text()
        assert "step 1 of 2: Outline" in setup.text()
