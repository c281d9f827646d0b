"""What was told to have helped comes back in a week that is hard, as was promised when asked."""

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.review.weekly_review import WeeklyReview
from smartgoals_tui.app.widgets.panels.reminder_line import ReminderLine
from smartgoals_tui.domain.change import Change, CheckInStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.parts import Achievable
from tests.app.harness import on, running, saved
from tests.app.sizes import at_all_sizes, at_the_smallest_size
from tests.builders import Clock, a_goal, store

HELPED = "What helped before: "
MONDAY = date(2026, 11, 16)
"""The week before it is kept; nothing is done in its own."""

LONG = "[/b] {0} " + "a long walk with my sister and the dog " * 30


def words_of(setup):
    """Return what stands on the screen without its frames and line ends."""
    return " ".join(setup.text().replace("│", " ").replace("▌", " ").split())


def days(*numbers, goal="g", note=""):
    return [CheckIn(goal, date(2026, 11, number), note=note, at=number) for number in numbers]


async def tell(pilot, setup, words):
    """Keep the week of the first goal, and tell what helped."""
    await pilot.press("space")
    await pilot.pause()
    assert "Press t to tell what helped" in words_of(setup)
    await pilot.press("t", *words, "enter")
    await saved(pilot, setup)


@at_the_smallest_size
async def test_what_t_keeps_is_shown_in_the_lapse_and_beside_the_goal_in_a_hard_week(size):
    clock = Clock()
    clock.advance(days=-7)
    repository = store(a_goal(), check_ins=days(2, 3, 9), clock=clock)
    async with running(size, repository, clock=clock) as (pilot, setup):
        await tell(pilot, setup, "music")
        assert HELPED not in words_of(setup)
        # A new week that nothing is known of yet is not hard.
        clock.advance(days=2)
        setup.app.session.tick()
        await pilot.pause()
        assert "music" not in words_of(setup)
        # It ends with nothing done: now it is.
        clock.advance(days=7)
        setup.app.session.tick()
        await pilot.pause()
        assert "What helped before" in words_of(setup)
        assert "music" in words_of(setup)
        await pilot.press("l")
        await on(pilot, setup, WeeklyReview)
        assert f"{HELPED}music" in words_of(setup)
        await pilot.press("escape")
        await pilot.press("enter")
        await on(pilot, setup, GoalView)
        assert f"{HELPED}music" in words_of(setup)
        # A week that is kept is hard for nobody.
        for day in (23, 24):
            entry = CheckIn("g", date(2026, 11, day), at=day)
            setup.app.session.submit(Change("check-in", (CheckInStep(None, entry),)))
        await saved(pilot, setup)
        assert HELPED not in words_of(setup)


@at_the_smallest_size
async def test_the_reason_of_confidence_is_shown_in_a_hard_week_too(size):
    sure = Achievable(confidence=8, confidence_reason="I have done it before")
    goal = replace(a_goal(), achievable=sure)
    async with running(size, store(goal)) as (pilot, setup):
        assert "What made you sure (8 of 10)" in words_of(setup)
        assert "I have done it before" in words_of(setup)
        await pilot.press("l")
        await on(pilot, setup, WeeklyReview)
        assert "What made you sure (8 of 10): I have done it before" in words_of(setup)


@at_the_smallest_size
async def test_hidden_words_are_not_shown_again(size):
    repository = store(a_goal(), check_ins=days(2) + days(3, note="music"))
    async with running(size, repository) as (pilot, setup):
        assert "music" in words_of(setup)
        await pilot.press("x")
        await pilot.pause()
        assert "music" not in words_of(setup)
        await pilot.press("l")
        await on(pilot, setup, WeeklyReview)
        assert "music" not in words_of(setup)
        await pilot.press("escape", "enter")
        await on(pilot, setup, GoalView)
        assert "music" not in words_of(setup)


@at_all_sizes
@pytest.mark.parametrize("note", [LONG, "😀 ‮מילה‬", "x" * 10_000, "\x1b[31m red"])
async def test_any_words_are_drawn_and_leave_room_for_the_goals(size, note):
    repository = store(a_goal(), check_ins=days(2) + days(3, note=note))
    async with running(size, repository) as (pilot, setup):
        line = setup.dashboard.query_one(ReminderLine)
        assert line.display == (size[0] < 100)
        assert line.size.height <= size[1] // 10
        assert "Call a friend" in setup.text()
        await pilot.resize_terminal(70, 30)
        await pilot.pause()
        assert line.display
        assert 0 < line.size.height <= 3


async def test_the_line_follows_the_cursor():
    goals = (a_goal("g", "call a friend"), a_goal("h", "walk"))
    entries = [*days(2), *days(3, note="music"), *days(2, 3, 9, 10, 16, 17, goal="h")]
    async with running((80, 24), store(*goals, check_ins=entries)) as (pilot, setup):
        assert f"{HELPED}music" in words_of(setup)
        await pilot.press("down")
        await pilot.pause()
        assert setup.dashboard.chosen == "h"
        assert HELPED not in words_of(setup)


@at_the_smallest_size
async def test_the_line_of_suggestions_names_what_l_opens(size):
    clock = Clock()
    clock.advance(days=2)
    goals = [a_goal(uid, f"do {uid}") for uid in "ghij"]
    entries = days(16, 17, goal="g") + days(16, goal="j")
    async with running(size, store(*goals, check_ins=entries, clock=clock), clock=clock) as (
        pilot,
        setup,
    ):
        # The first was kept: the line is about the next.
        for uid, lapsed in (("g", "h"), ("h", "h"), ("i", "i"), ("j", "j")):
            assert setup.dashboard.chosen == uid
            if size[0] >= 100:
                assert f"What was different: Do {lapsed}" in words_of(setup)
            else:
                assert "l What was different" in words_of(setup)
            await pilot.press("l")
            screen = await on(pilot, setup, WeeklyReview)
            assert screen.chosen == lapsed
            await pilot.press("escape", "down")
            await pilot.pause()


async def test_of_goals_that_were_looked_back_at_l_opens_the_one_that_still_waits():
    clock = Clock()
    clock.advance(days=2)
    goals = [a_goal(uid, f"do {uid}") for uid in "gh"]
    async with running(repository=store(*goals, clock=clock), clock=clock) as (pilot, setup):
        await pilot.press("l")
        await on(pilot, setup, WeeklyReview)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert "What was different: Do h" in words_of(setup)
        assert setup.dashboard.chosen == "g"
        await pilot.press("l")
        screen = await on(pilot, setup, WeeklyReview)
        assert screen.chosen == "h"
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert "What was different" not in words_of(setup)
        # Afterwards it opens the one under the cursor again.
        await pilot.press("l")
        screen = await on(pilot, setup, WeeklyReview)
        assert screen.chosen == "g"


@at_the_smallest_size
async def test_a_look_back_that_was_planned_is_asked_for_until_it_is_done(size):
    goal = a_goal("h", "walk")
    goal = replace(goal, time_bound=replace(goal.time_bound, review_every=2))
    time = "Every 2 weeks: look back at “Walk”."
    clock = Clock()
    async with running(size, store(a_goal(), goal, clock=clock), clock=clock) as (pilot, setup):
        assert time in words_of(setup)
        await pilot.press("x")
        await pilot.pause()
        assert "Walk" not in words_of(setup)
        assert "Every 2 weeks: look back" in words_of(setup)
        await pilot.press("x", "down", "l")
        screen = await on(pilot, setup, WeeklyReview)
        assert screen.chosen == "h"
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert "Every 2 weeks" not in words_of(setup)
        assert "w Go on looking back" in words_of(setup)
