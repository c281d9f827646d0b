"""Pauses: of one goal and of all, set, refused in words, changed, deleted, ended and undone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from smartgoals_tui.app.screens.pauses.pauses_dialog import PausesDialog
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.plan import Pause
from tests.app.harness import running, saved
from tests.app.sizes import at_the_smallest_size
from tests.builders import NOW, a_goal, store

TODAY = NOW.date()
NASTY = "[/ b] 🎈 שלום \u202e\x07" + "long " * 2000


def november(day):
    return date(2026, 11, day)


ILL = Pause(november(9), november(11), "ill")
TRIP = Pause(november(14), november(16), "travel")


async def fill(pilot, setup, *, reason="", first="today", last=""):
    """Answer the dialog that is open and keep it."""
    dialog = setup.app.screen
    dialog.query_one("#reason").value = reason
    dialog.query_one("#first").value = first
    dialog.query_one("#last").value = last
    await pilot.pause()
    dialog.query_one("#last").focus()
    await pilot.press("enter")
    await pilot.pause()


def answer(setup, name):
    return str(setup.app.screen.query_one(f"#{name}-answer").render())


# One goal


@at_the_smallest_size
async def test_a_pause_is_set_ended_and_both_are_undone(size):
    repository = store(a_goal())
    async with running(size, repository) as (pilot, setup):
        await pilot.press("p")
        await pilot.pause()
        assert "Last day" in setup.text()
        assert "Cancel" in setup.text()
        await fill(pilot, setup, reason="travel", first="16 nov", last="22 nov")
        await saved(pilot, setup)
        pause = Pause(november(16), november(22), "travel")
        assert repository.goal("g").pauses == (pause,)
        assert setup.toasts[-1] == "Paused 16–22 Nov: those days ask nothing. u takes it back."
        await pilot.press("p")
        await saved(pilot, setup)
        assert repository.goal("g").pauses == (replace(pause, end=november(20)),)
        assert setup.toasts[-1].startswith("It goes on from today.")
        await pilot.press("u")
        assert (
            setup.toasts[-1] == "Taken back: end of the pause of “Call a friend”. U brings it back."
        )
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.goal("g").pauses == ()
        assert setup.toasts[-1] == "Taken back: pause of “Call a friend”. U brings it back."


@pytest.mark.parametrize(
    ("first", "last", "field", "words"),
    [
        ("20 nov", "19 nov 2026", "last", "The pause ends before it starts: Fri 20 Nov 2026 to"),
        ("some day", "", "first", "leaves open which day"),
        ("today", "some day", "last", "leaves open which day"),
        ("1 dec", "", "last", "A pause that lies ahead needs a last day."),
        ("03/04", "", "first", "Type the month as a word."),
        ("1 oct 2026", "31 oct 2026", "last", "This goal starts on Mon 2 Nov 2026, after that"),
        ("1 feb 2027", "1 week", "first", "This goal ends on Sun 31 Jan 2027, before that"),
        ("2 nov", "31 jan 2027", "last", "That would pause the whole goal. Let it rest another"),
    ],
)
@at_the_smallest_size
async def test_what_cannot_be_is_said_beside_its_day_and_changes_nothing(
    size, first, last, field, words
):
    goal = a_goal(end=date(2027, 1, 31))
    repository = store(goal)
    async with running(size, repository) as (pilot, setup):
        await pilot.press("p")
        await fill(pilot, setup, first=first, last=last)
        assert words in answer(setup, field)
        assert setup.app.screen.query_one(f"#{field}-answer").has_class("-problem")
        assert setup.app.focused.id == field
        assert words.split()[-1] in setup.text()
        await pilot.press("escape")
        await saved(pilot, setup)
        assert repository.goal("g") == goal


async def test_the_days_are_understood_while_they_are_typed():
    async with running(repository=store(a_goal(pauses=(ILL,)))) as (pilot, setup):
        await pilot.press("p")
        dialog = setup.app.screen
        dialog.query_one("#last").value = "10 days"
        await pilot.pause()
        assert answer(setup, "first") == "Sat 21 Nov 2026"
        assert answer(setup, "last") == "Mon 30 Nov 2026: 10 days."
        dialog.query_one("#first").value = "10 nov"
        await pilot.pause()
        assert answer(setup, "last") == (
            "Thu 19 Nov 2026: 10 days. Overlaps “ill, 9–11 Nov”: they become one pause, 9–19 Nov."
        )
        dialog.query_one("#first").value = "nonsense"
        await pilot.pause()
        assert answer(setup, "last") == ""
        assert not dialog.query_one("#first-answer").has_class("-problem")


async def test_overlapping_pauses_become_one_and_come_back_as_two():
    goal = a_goal(pauses=(ILL, TRIP))
    repository = store(goal)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("p")
        await fill(pilot, setup, reason="other", first="11 nov", last="14 nov 2026")
        await saved(pilot, setup)
        (one,) = repository.goal("g").pauses
        assert one == Pause(november(9), november(16), "ill, other, travel")
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.goal("g") == goal


async def test_an_ended_goal_has_nothing_to_pause():
    repository = store(replace(a_goal(), status=Status.LET_GO), a_goal("h"))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("a", "enter", "p")
        await pilot.pause()
        assert setup.toasts[-1] == "This goal is let go: there is nothing to pause."


async def test_a_goal_that_is_over_does_not_go_on():
    goal = a_goal(end=november(15), pauses=(Pause(november(12)),))
    async with running(repository=store(goal)) as (pilot, setup):
        await pilot.press("p")
        await saved(pilot, setup)
        assert setup.repository.goal("g").pauses == (Pause(november(12), november(20)),)
        assert setup.toasts[-1] == (
            "The pause has ended. So had the goal, on 15 Nov: b looks back at it."
        )


# The pauses of a goal


async def test_pauses_can_be_changed_deleted_and_brought_back():
    goal = a_goal(pauses=(ILL, replace(TRIP, note="by train", group_id="all")))
    repository = store(goal)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "z")
        await pilot.pause()
        assert "14–16 Nov       travel, by train, with all goals" in setup.text()
        await pilot.press("enter")
        assert setup.app.screen.query_one("#first").value == "Sat 14 Nov 2026"
        await fill(pilot, setup, reason="travel", first="13 nov", last="15 nov 2026")
        assert isinstance(setup.app.screen, PausesDialog)
        changed = Pause(november(13), november(15), "travel", "by train", "all")
        await saved(pilot, setup)
        assert repository.goal("g").pauses == (ILL, changed)
        await pilot.press("down", "delete")
        await pilot.pause()
        await saved(pilot, setup)
        assert repository.goal("g").pauses == (changed,)
        assert setup.toasts[-1] == "Deleted: ill, 9–11 Nov. f5 brings it back."
        await pilot.press("f5")
        await pilot.pause()
        assert (
            setup.toasts[-1]
            == "Taken back: deletion of a pause of “Call a friend”. U brings it back."
        )
        await pilot.press("f5", "escape")
        await saved(pilot, setup)
        assert repository.goal("g") == goal


async def test_changed_onto_another_pause_both_become_one():
    repository = store(a_goal(pauses=(ILL, TRIP)))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "z", "enter")
        await fill(pilot, setup, reason="travel", first="10 nov", last="16 nov 2026")
        await saved(pilot, setup)
        (one,) = repository.goal("g").pauses
        assert (one.start, one.end, one.reason) == (november(9), november(16), "ill, travel")


async def test_deleting_the_last_pause_closes_the_list():
    async with running(repository=store(a_goal(pauses=(ILL,)))) as (pilot, setup):
        await pilot.press("enter", "z", "ctrl+r")
        await pilot.pause()
        assert not isinstance(setup.app.screen, PausesDialog)
        assert "u brings it back" in setup.toasts[-1]
        await pilot.press("z")
        await pilot.pause()
        assert setup.toasts[-1] == "No pauses. p sets one, also for days gone by."


@at_the_smallest_size
async def test_any_words_stay_words_and_can_be_hidden(size):
    pauses = tuple(
        Pause(november(2) + timedelta(days=n), november(2) + timedelta(days=n), NASTY, NASTY)
        for n in range(0, 18, 2)
    )
    async with running(size, store(a_goal(pauses=pauses))) as (pilot, setup):
        await pilot.press("enter", "z")
        await pilot.pause()
        assert "[/ b] 🎈" in setup.text()
        assert "\u202e" not in setup.text()
        assert "esc back" in setup.text()
        await pilot.press("escape", "x", "z")
        await pilot.pause()
        assert "18 Nov" in setup.text()
        assert "[/ b]" not in setup.text()
        assert "call" not in setup.text().lower()


# All goals at once


async def test_all_rest_and_only_those_go_on_and_each_is_one_undo():
    goals = (
        a_goal("a"),
        a_goal("b", "walk", pauses=(Pause(november(12), None, "ill"),)),
        a_goal("c", "read", end=november(8)),
        a_goal("d", "sing", pauses=(Pause(november(20), november(22), "travel"),)),
    )
    repository = store(*goals)

    def stored():
        return {goal.uid: goal for goal in repository.goals()}

    before = stored()
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("P")
        await pilot.pause()
        assert "Pause all goals" in setup.text()
        await fill(pilot, setup, reason="travel", first="16 nov")
        await saved(pilot, setup)
        assert setup.toasts[-1] == (
            "2 goals. Paused since 16 Nov: nothing is asked until P ends it. u takes it back."
        )
        resting = stored()
        assert resting["b"] == before["b"]
        assert resting["c"] == before["c"]
        (own,), (first, second) = resting["a"].pauses, resting["d"].pauses
        assert first == own == Pause(november(16), None, "travel", "", own.group_id)
        assert own.group_id
        assert second == before["d"].pauses[0]

        await pilot.press("P")
        await saved(pilot, setup)
        assert setup.toasts[-1].startswith("2 goals from today on again.")
        going = stored()
        assert going["a"].pauses == (replace(own, end=november(20)),)
        assert going["d"].pauses == (replace(own, end=november(20)), second)
        assert (going["b"], going["c"]) == (before["b"], before["c"])

        await pilot.press("u")
        await saved(pilot, setup)
        assert setup.toasts[-1] == "Taken back: end of the pause of 2 goals. U brings it back."
        assert stored() == resting
        await pilot.press("u")
        await saved(pilot, setup)
        assert setup.toasts[-1] == "Taken back: pause of 2 goals. U brings it back."
        assert stored() == before


async def test_a_pause_of_all_that_lies_ahead_can_be_called_off():
    repository = store(a_goal("a"), a_goal("b", "walk"))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("P")
        await fill(pilot, setup, reason="travel", first="1 dec", last="1 week")
        await pilot.press("P")
        await pilot.pause()
        assert "All goals are to rest: travel, 1–7 Dec." in setup.text()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert all(goal.pauses for goal in repository.goals())
        await pilot.press("P", "right", "enter")
        await saved(pilot, setup)
        assert not any(goal.pauses for goal in repository.goals())
        await pilot.press("u")
        await saved(pilot, setup)
        assert all(goal.pauses for goal in repository.goals())
        await pilot.press("P", "right", "right", "enter")
        await fill(pilot, setup, reason="ill")
        await saved(pilot, setup)
        assert [len(goal.pauses) for goal in repository.goals()] == [2, 2]


async def test_with_nothing_to_pause_it_says_so():
    repository = store(a_goal(pauses=(Pause(november(18), None, "ill"),)))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("P")
        await fill(pilot, setup)
        assert setup.toasts[-1].startswith("No goal is left to pause on those days")
        await pilot.press("u")
        assert setup.toasts[-1] == "Nothing to undo."
