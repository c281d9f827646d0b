"""On the stairs: what is offered, ticked, taken away, and what helped."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable, TimeBound
from smartgoals_tui.domain.goal.plan import Plan, Stair
from tests.app.harness import running, saved
from tests.app.sizes import at_the_smallest_size
from tests.builders import Clock, a_goal, store

START = date(2026, 11, 2)
"""Three weeks before the clock's 21 November; the third is this one."""

TWO, FIVE = Measure(MeasureKind.DAYS, 2), Measure(MeasureKind.DAYS, 5)
ONCE = Stair("once", "Find her number")
LOW = Stair("low", "Two calls", TWO, 2)
WHOLE = Stair("whole", "Call a friend", FIVE)
KEPT = [CheckIn("g", date(2026, 11, day)) for day in (2, 3, 9, 10)]


def climber(stair=LOW, stairs=(ONCE, LOW, WHOLE)):
    plan = Plan(START, stair.measure, stair=stair.uid)
    return replace(a_goal(days=5), achievable=Achievable(stairs), plans=(plan,))


CLIMB = "This step works: two weeks kept. + climbs to “Call a friend: 5 days a week”. n: not now."
DOWN = "Two weeks were hard on this step. - steps down to “Two calls: 2 days a week”. n: not now."


def offered(setup):
    line = setup.app.screen.offer_line
    return str(line.render()) if line.display else ""


@at_the_smallest_size
@pytest.mark.parametrize(
    ("goal", "entries", "words", "word"),
    [
        (climber(), KEPT, CLIMB, "next step offered"),
        (climber(WHOLE), [], DOWN, "smaller step offered"),
        (climber(WHOLE), KEPT[2:], DOWN, "smaller step offered"),
        (climber(), KEPT[:2], "", ""),
    ],
)
async def test_an_offer_is_a_line_here_and_a_word_on_the_dashboard(
    size, goal, entries, words, word
):
    async with running(size, repository=store(goal, check_ins=entries)) as (pilot, setup):
        assert word in setup.dashboard.status.text
        assert word or "offered" not in setup.text()
        assert word in setup.text()
        await pilot.press("enter")
        await pilot.pause()
        assert offered(setup) == words


async def test_not_now_is_remembered_for_the_week():
    clock = Clock()
    repository = store(climber(), check_ins=KEPT, clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await pilot.press("enter", "n")
        assert offered(setup) == ""
        await pilot.press("escape")
        await pilot.pause()
        assert "offered" not in setup.text()
        await pilot.press("enter", "n")
        assert setup.toasts[-1] == "Nothing is offered right now."
        # Checking in keeps the week: on Monday two weeks in a row are kept again.
        repository_entries = [CheckIn("g", date(2026, 11, day)) for day in (16, 17)]
        for entry in repository_entries:
            setup.app.session.submit(Change("check-in", (CheckInStep(None, entry),)))
        clock.advance(days=2)
        setup.app.session.tick()
        await pilot.pause()
        assert offered(setup) == CLIMB


async def test_an_offered_climb_is_taken_with_a_reason_and_what_helped_is_kept():
    repository = store(climber(), check_ins=KEPT)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "plus", *"easy", "enter")
        await saved(pilot, setup)
        plan = repository.goal("g").plans[-1]
        assert (plan.start, plan.stair, plan.reason) == (date(2026, 11, 23), "whole", "easy")
        assert offered(setup) == ""
        assert "A step up: from Mon 23 Nov you stand on “Call a friend: 5" in setup.text()
        await pilot.press("t", *"music", "enter")
        await saved(pilot, setup)
        revision = repository.goal("g").revisions[-1]
        assert revision.changes == ("Climbed to: Call a friend: 5 days a week",)
        assert (revision.learned, revision.day) == ("music", date(2026, 11, 21))
        await pilot.press("u", "u")
        await saved(pilot, setup)
        assert repository.goal("g") == climber()
        assert offered(setup) == CLIMB


def begins_in_december(stair):
    goal = climber(stair)
    begins = date(2026, 12, 15)
    plans = (replace(goal.plans[0], start=begins),)
    return replace(goal, time_bound=replace(goal.time_bound, start=begins), plans=plans)


async def test_before_the_start_stairs_are_chosen_for_the_start():
    repository = store(begins_in_december(WHOLE))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "minus", "enter")
        await saved(pilot, setup)
        assert setup.toasts[-1].startswith("From Tue 15 Dec you stand on “Two calls")
        await pilot.press("plus", "enter")
        await saved(pilot, setup)
        assert "A step up: from Tue 15 Dec you stand on “Call" in setup.text()
        plans = [(plan.start, plan.stair) for plan in repository.goal("g").plans]
        assert plans == [(date(2026, 12, 15), "whole")]


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        (
            replace(climber(), status=Status.ACHIEVED),
            "This goal is achieved: its steps rest. b brings it back.",
        ),
        (
            replace(climber(), time_bound=TimeBound(START, date(2026, 11, 22))),
            "This goal ends on Sun 22 Nov, before you would stand there.",
        ),
    ],
)
async def test_a_goal_that_is_over_or_will_be_is_not_climbed(goal, words):
    repository = store(goal, check_ins=KEPT)
    async with running(repository=repository) as (pilot, setup):
        screen = GoalView(setup.dashboard.session, "g")
        setup.app.push_screen(screen)
        await pilot.pause()
        assert offered(setup) == ""
        await pilot.press("plus")
        await pilot.pause()
        assert setup.app.screen is screen
        assert setup.toasts[-1] == words
        assert repository.goal("g") == goal


async def test_a_new_smaller_stair_is_added_and_stood_on_at_once():
    repository = store(climber(LOW, (LOW, WHOLE)))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter")
        assert "- steps down to “1 day a week”" in offered(setup)
        await pilot.press("minus", "enter")
        await saved(pilot, setup)
        goal = repository.goal("g")
        assert [stair.uid for stair in goal.achievable.stairs] == ["smaller1", "low", "whole"]
        assert goal.plan_on(date(2026, 11, 21)).measure.target == 1
        assert goal.plan_on(date(2026, 11, 20)).measure == TWO
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.goal("g") == climber(LOW, (LOW, WHOLE))


@pytest.mark.parametrize("keys", [("v",), ("4", "down", "v"), ("4", "down", "enter")])
async def test_a_one_off_is_ticked_and_the_tick_undone(keys):
    repository = store(climber())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", *keys)
        await saved(pilot, setup)
        assert repository.goal("g").achievable.stairs[0].done_on == date(2026, 11, 21)
        assert "Done: “Find her number”. Press t to tell" in setup.text().replace("  ", " ")
        await pilot.press("t", *"asked", "enter")
        await saved(pilot, setup)
        goal = repository.goal("g")
        assert goal.revisions[-1].learned == "asked"
        assert goal.achievable.stairs[0].done_on
        await pilot.press("u", "u")
        await saved(pilot, setup)
        assert repository.goal("g") == climber()


async def test_a_tick_is_taken_back_by_the_same_key():
    repository = store(climber())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "4", "down", "v", "v")
        await saved(pilot, setup)
        assert repository.goal("g") == climber()
        assert setup.toasts[-1] == "No longer ticked."


async def test_nothing_left_to_tick():
    async with running(repository=store(climber(LOW, (LOW, WHOLE)))) as (pilot, setup):
        await pilot.press("enter", "v")
        assert setup.toasts[-1].startswith("No step is left to tick off.")


async def test_enter_stands_on_the_chosen_stair():
    repository = store(climber())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "4", "enter")
        assert setup.toasts[-1] == "You stand on this step."
        await pilot.press("home", "enter", "enter")
        await saved(pilot, setup)
        assert repository.goal("g").plans[-1].stair == "whole"


async def test_a_click_on_the_chosen_stair_opens_it():
    repository = store(climber())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter")
        await pilot.pause()
        await pilot.click("#stairs", offset=(12, 5))
        assert setup.app.screen.stairs.chosen.uid == "once"
        await pilot.click("#stairs", offset=(12, 5))
        await saved(pilot, setup)
        assert repository.goal("g").achievable.stairs[0].done_on


async def test_a_stair_is_deleted_and_brought_back():
    repository = store(climber())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "4", "end", "d")
        await saved(pilot, setup)
        goal = repository.goal("g")
        assert [stair.uid for stair in goal.achievable.stairs] == ["low", "whole"]
        assert goal.revisions[-1].changes == ("Step taken away: Find her number",)
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.goal("g") == climber()


@pytest.mark.parametrize(
    ("goal", "keys", "words"),
    [
        (climber(WHOLE, (WHOLE,)), ("d",), "only step"),
        (climber(), ("home", "d"), "goal itself"),
        (climber(), ("d",), "stand on this step"),
        (replace(climber(), achievable=Achievable()), ("d", "enter", "down"), None),
    ],
)
async def test_a_stair_that_is_needed_stays(goal, keys, words):
    repository = store(goal)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "4", *keys)
        await saved(pilot, setup)
        assert repository.goal("g") == goal
        assert words is None or words in setup.toasts[-1]


async def test_d_says_what_it_needs():
    async with running(repository=store(climber())) as (pilot, setup):
        await pilot.press("enter", "2", "d")
        assert setup.toasts[-1] == "Choose a check-in (5) or a step (4) first."


async def test_a_day_of_the_grid_leads_to_its_check_in():
    async with running(repository=store(climber(), check_ins=KEPT)) as (pilot, setup):
        await pilot.press("enter", "2", "enter")
        assert setup.toasts[-1].startswith("Nothing is logged on Sat 21 Nov 2026.")
        await pilot.press("2", "home", "enter")
        await pilot.pause()
        assert setup.app.screen.check_ins.chosen.day == START
        assert setup.app.focused is setup.app.screen.check_ins


async def test_a_history_with_gaps_is_said_in_words_and_can_be_mended():
    late = Plan(START + timedelta(days=7), FIVE, stair="gone")
    goal = replace(climber(), plans=(late,))
    repository = store(goal, check_ins=KEPT)
    async with running((80, 24), repository=repository) as (pilot, setup):
        await pilot.press("enter", "6")
        await pilot.pause()
        text = " ".join(setup.text().split())
        assert "from Mon 2 Nov 2026 to Sun 8 Nov 2026 is not known" in text
        assert "names no step of these stairs; + and - put you on one" in text
        await pilot.press("minus", "enter")
        await saved(pilot, setup)
        assert repository.goal("g").plans[-1].stair == "low"
        assert len(repository.check_ins("g")) == len(KEPT)


async def test_a_kept_week_is_celebrated_here_too():
    entries = [*KEPT, CheckIn("g", date(2026, 11, 16))]
    repository = store(climber(), check_ins=entries)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "c")
        setup.app.screen.query_one("#note").focus()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, GoalView)
        assert "This week is kept." in setup.text()
        await pilot.press("t", *"sun", "enter")
        await saved(pilot, setup)
        assert repository.check_ins("g")[-1].note == "sun"


async def test_hidden_words_stay_hidden_in_offers_and_celebrations():
    async with running(repository=store(climber(), check_ins=KEPT)) as (pilot, setup):
        await pilot.press("enter", "x")
        await pilot.pause()
        assert "+ climbs to the next one" in offered(setup)
        await pilot.press("plus", "enter", "v")
        await pilot.pause()
        for words in ("friend", "calls", "number"):
            assert words not in setup.text().lower()


BEGINS, COMING = "begins Mon 23 Nov", "5 days a week · from 23 Nov"
CALL = "“Call a friend: 5 days a week”"


def to_climb(stair=LOW, stairs=(ONCE, LOW, WHOLE)):
    """Return a goal with a climb to the whole of it that begins on Monday."""
    goal = climber(stair, stairs)
    return replace(goal, plans=(*goal.plans, Plan(date(2026, 11, 23), FIVE, stair="whole")))


@at_the_smallest_size
async def test_a_climb_that_is_scheduled_is_told_and_not_taken_for_the_top(size):
    repository = store(to_climb(), check_ins=KEPT)
    async with running(size, repository=repository) as (pilot, setup):
        await pilot.press("enter", "plus")
        assert setup.toasts[-1] == f"The climb to {CALL} {BEGINS}. - calls it off."
        await pilot.press("4")
        await pilot.pause()
        assert COMING in setup.text()
        await pilot.press("minus")
        await saved(pilot, setup)
        assert setup.toasts[-1] == (
            f"The climb to {CALL} is called off: it stays at 2 days a week. u brings it back."
        )
        assert repository.goal("g") == climber()
        assert COMING not in setup.text()
        await pilot.press("minus")
        assert setup.toasts[-1] == "This is the lowest step; e adds a smaller one."
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.goal("g") == to_climb()
        assert COMING in setup.text()


@pytest.mark.parametrize(
    ("moves", "words", "goal"),
    [
        (("up",), f"The climb to {CALL} {BEGINS}. - calls it off.", to_climb()),
        ((), f"The climb to {CALL} is called off", climber()),
    ],
)
async def test_enter_on_a_stair_knows_of_the_climb(moves, words, goal):
    repository = store(to_climb())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "4")
        while setup.app.screen.parts.chosen_stair.uid != "low":
            await pilot.press("down")
        await pilot.press(*moves, "enter")
        await saved(pilot, setup)
        assert setup.toasts[-1].startswith(words)
        assert repository.goal("g") == goal


async def test_the_stair_to_come_is_not_taken_away():
    low = Stair("lower", "One call", Measure(MeasureKind.DAYS, 1), 1)
    goal = climber(low, (low, LOW, WHOLE))
    plans = (*goal.plans, Plan(date(2026, 11, 23), TWO, stair="low"))
    goal = replace(goal, plans=plans)
    repository = store(goal)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "4")
        while setup.app.screen.parts.chosen_stair.uid != "low":
            await pilot.press("up")
        await pilot.press("d")
        assert setup.toasts[-1] == (
            "You are to stand on it from Mon 23 Nov. Move to another one first."
        )
        assert repository.goal("g") == goal


async def test_a_scheduled_climb_says_no_hidden_words():
    async with running(repository=store(to_climb())) as (pilot, setup):
        await pilot.press("enter", "x", "plus")
        assert setup.toasts[-1] == f"The climb {BEGINS}. - calls it off."
        await pilot.press("minus")
        assert setup.toasts[-1] == "The climb is called off. u brings it back."
