"""The end of a goal: the look back, the archive, and the way back."""

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.app.screens.archive.archive import Archive
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.review.look_back import LookBackScreen
from smartgoals_tui.domain.goal.goal import LookBack, Outcome, Status
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.parts import Relevant
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.endings import ended
from tests.app.harness import running, saved
from tests.app.sizes import at_the_smallest_size
from tests.app.test_weekly_review import answer, days
from tests.app.waiting import until
from tests.builders import NOW, Clock, a_goal, store

TODAY = NOW.date()
END = date(2026, 11, 15)
WORDS = ["a\x00b\x1b[31mc [/b] hi 🙂 👨‍👩‍👧‍👦 שלום עולם", "x" * 10_000]


def over(uid="g", action="call a friend", **parts):
    """Return a goal whose deadline was on Sunday."""
    return a_goal(uid, action, end=END, **parts)


def archived(uid="g", action="call a friend", outcome=Outcome.ACHIEVED, helped="", **parts):
    goal = a_goal(uid, action, **parts)
    return ended(goal, LookBack(date(2026, 11, 18), outcome, 8, helped))


async def open_look_back(pilot, setup, **answers):
    await pilot.press("b")
    await pilot.pause()
    assert isinstance(setup.app.screen, LookBackScreen)
    await answer(pilot, setup, **answers)


@at_the_smallest_size
async def test_a_goal_at_its_end_asks_for_a_look_back(size):
    repository = store(over(), a_goal("h", "walk", start=TODAY), check_ins=days(3, 4))
    async with running(size, repository) as (pilot, setup):
        text = " ".join(setup.text().split())
        assert "“Call a friend” has come to its end." in text
        assert "b Look back at it" in text
        # The goal at its end comes before the one under the cursor.
        assert setup.dashboard.chosen == "h"
        await pilot.press("b")
        await pilot.pause()
        text = setup.text()
        assert "Call a friend" in text
        assert "Kept 1 of 2 weeks, best streak 1 week, 2 check-ins." in text
        assert "What helped?" in text


async def test_it_is_put_off_until_the_next_start():
    repository = store(over())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert "come to its end" not in setup.text()
    async with running(repository=repository) as (_, setup):
        assert "come to its end" in setup.text()


@pytest.mark.parametrize(
    ("outcome", "status", "word", "label"),
    [
        (Outcome.ACHIEVED, Status.ACHIEVED, "what you set out to do", "achieving"),
        (Outcome.LET_GO, Status.LET_GO, "Thank you", "letting go of"),
    ],
)
async def test_a_goal_is_achieved_or_let_go_with_a_word(outcome, status, word, label):
    goal = over()
    async with running(repository=store(goal)) as (pilot, setup):
        await open_look_back(
            pilot, setup, closeness=7, helped="Ana", onward="phone on walks", outcome=outcome
        )
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        kept = setup.repository.goal("g")
        assert kept.status is status
        assert kept.look_backs == (LookBack(TODAY, outcome, 7, "Ana", "phone on walks"),)
        assert word in " ".join([setup.text(), *setup.toasts])
        assert setup.dashboard.goal_list.uids == ()
        assert "a shows the archive" in setup.text()
        await pilot.press("u")
        await saved(pilot, setup)
        assert setup.repository.goal("g") == goal
        assert f"{label} “Call a friend”" in setup.toasts[-1]
        assert setup.dashboard.goal_list.uids == ("g",)


async def test_a_goal_goes_on_until_a_new_end():
    goal = over()
    async with running((80, 24), store(goal)) as (pilot, setup):
        await open_look_back(pilot, setup, outcome=Outcome.EXTENDED)
        screen = setup.app.screen
        await pilot.press("ctrl+n")
        await pilot.pause()
        assert "Say until when" in setup.text()
        await answer(pilot, setup, end="yesterday")
        await pilot.press("ctrl+n")
        await pilot.pause()
        assert "is over already" in setup.text()
        await answer(pilot, setup, end="whenever")
        await pilot.press("ctrl+n")
        assert setup.app.screen is screen
        assert setup.repository.goal("g") == goal
        await answer(pilot, setup, end="in 2 weeks")
        assert "Fri 4 Dec 2026: 2 weeks more" in setup.text()
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        longer = setup.repository.goal("g")
        assert (longer.status, longer.end) == (Status.ACTIVE, date(2026, 12, 4))
        assert longer.pauses == (
            Pause(
                date(2026, 11, 16), date(2026, 11, 20), "other", "the goal was over", is_away=True
            ),
        )
        assert "come to its end" not in setup.text()
        await pilot.press("u")
        await saved(pilot, setup)
        assert setup.repository.goal("g") == goal


async def test_a_goal_goes_on_to_no_earlier_end():
    goal = a_goal(end=date(2026, 12, 20))
    async with running(repository=store(goal)) as (pilot, setup):
        await open_look_back(pilot, setup, outcome=Outcome.EXTENDED, end="13 Dec")
        await pilot.press("ctrl+n")
        await pilot.pause()
        assert "It ends on Sun 20 Dec 2026: choose a later day." in setup.text()
        assert isinstance(setup.app.screen, LookBackScreen)
        assert setup.repository.goal("g") == goal


async def test_a_goal_without_an_end_is_not_asked_to_go_on_longer():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await open_look_back(pilot, setup)
        assert "another goal from it" in setup.text()
        assert "go on longer" not in setup.text()


async def test_another_goal_comes_from_it_and_keeps_the_link():
    goal = over()
    async with running(repository=store(goal)) as (pilot, setup):
        await open_look_back(pilot, setup, closeness=4, outcome=Outcome.FOLLOWED)
        await pilot.press("ctrl+n")
        await pilot.pause()
        assert setup.app.screen.letter is Letter.S
        assert setup.app.screen.wizard.draft.action == "call a friend"
        for _ in range(6):
            await pilot.press("ctrl+n")
            await pilot.pause()
        await saved(pilot, setup)
        old, new = setup.repository.goals()
        assert (old.status, old.look_backs[-1].outcome) == (Status.ACHIEVED, Outcome.FOLLOWED)
        assert (new.follows, new.start, new.end) == ("g", TODAY, None)
        assert setup.dashboard.goal_list.uids == (new.uid,)
        await pilot.press("a")
        await pilot.pause()
        assert "Went on as: Call a friend" in setup.text()


async def test_a_follow_up_that_is_left_is_a_draft_with_its_link():
    async with running(repository=store(over())) as (pilot, setup):
        await open_look_back(pilot, setup, outcome=Outcome.FOLLOWED)
        await pilot.press("ctrl+n")
        await pilot.pause()
        await pilot.press("escape", "enter")
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, Dashboard)
        (draft,) = setup.repository.drafts()
        assert (draft.follows, draft.action) == ("g", "call a friend")


@at_the_smallest_size
async def test_an_achieved_goal_is_celebrated_until_it_is_taken_back(size):
    async with running(size, store(over(), a_goal("h", "walk"), check_ins=days(3, 4))) as (
        pilot,
        setup,
    ):
        await open_look_back(pilot, setup, outcome=Outcome.ACHIEVED)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        words = " ".join(setup.text().split())
        assert "“Call a friend” is achieved. Kept 1 of 2 weeks, best streak 1 week, 2" in words
        assert "You did what you set out to do." in words
        assert "Press t" not in words
        await pilot.press("t")
        await pilot.pause()
        assert isinstance(setup.app.screen, Dashboard)
        await pilot.press("u")
        await saved(pilot, setup)
        assert "is achieved" not in setup.text()


async def test_leaving_the_look_back_changes_nothing():
    goal = over()
    async with running(repository=store(goal)) as (pilot, setup):
        await open_look_back(pilot, setup, helped="Ana", outcome=Outcome.LET_GO)
        await pilot.press("escape")
        await saved(pilot, setup)
        assert setup.repository.goal("g") == goal


async def test_what_was_said_in_a_look_back_that_is_left_waits():
    async with running(repository=store(over())) as (pilot, setup):
        await open_look_back(
            pilot, setup, closeness=7, helped="tea", outcome=Outcome.EXTENDED, end="in 3 weeks"
        )
        await pilot.press("escape")
        assert "waits here" in setup.toasts[-1]
        await open_look_back(pilot, setup)
        assert setup.app.screen.questions.read() == {
            "closeness": 7,
            "helped": "tea",
            "onward": "",
            "outcome": Outcome.EXTENDED,
            "end": "in 3 weeks",
        }
        assert "in 3 weeks" in setup.text()
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("g").look_backs[-1].helped == "tea"
        assert setup.dashboard.session.look_back_drafts == {}


async def test_a_goal_may_be_ended_before_its_end_from_its_own_screen():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("enter")
        await pilot.pause()
        await open_look_back(pilot, setup, outcome=Outcome.LET_GO)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, GoalView)
        assert setup.repository.goal("g").status is Status.LET_GO
        await pilot.press("b")
        await saved(pilot, setup)
        assert setup.repository.goal("g").status is Status.ACTIVE


# The archive


@at_the_smallest_size
async def test_the_archive_shows_ended_goals_and_opens_them(size):
    goals = (
        archived("g", helped="Ana"),
        archived("h", "walk", Outcome.LET_GO),
        a_goal("i", "read"),
    )
    async with running(size, store(*goals)) as (pilot, setup):
        assert setup.dashboard.goal_list.uids == ("i",)
        await pilot.press("a")
        await pilot.pause()
        text = " ".join(setup.text().split())
        assert "Archive 2 goals" in text
        assert "Achieved Wed 18 Nov 2026, 8 of 10 close." in text
        assert "What helped: Ana" in text
        assert "Let go Wed 18 Nov 2026" in text
        assert "Read" not in text
        assert "b Bring back" in setup.text().splitlines()[-1]
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(setup.app.screen, GoalView)
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert isinstance(setup.app.screen, Dashboard)


async def test_search_finds_what_is_told_of_a_goal():
    goals = (
        archived("g", helped="early mornings"),
        archived("h", "walk", Outcome.LET_GO, relevant=Relevant(why="the sea")),
    )
    async with running(repository=store(*goals)) as (pilot, setup):
        await pilot.press("a", "slash", *"sea wal")
        await pilot.pause()
        screen = setup.app.screen
        assert screen.chosen == "h"
        assert "Call a friend" not in setup.text()
        screen.search.value = "mornings"
        await pilot.pause()
        assert screen.chosen == "g"
        screen.search.value = "nothing like it"
        await pilot.pause()
        assert "No goal here has these words." in setup.text()
        assert screen.chosen is None
        await pilot.press("enter", "b", "enter")
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(setup.app.screen, Archive | Dashboard)


async def test_esc_in_the_search_shows_all_and_then_leaves():
    async with running(repository=store(archived())) as (pilot, setup):
        await pilot.press("a", "slash", "z", "escape")
        await pilot.pause()
        assert "Call a friend" in setup.text()
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(setup.app.screen, Dashboard)


async def test_bringing_back_costs_no_streak_and_can_be_taken_back():
    goal = archived()
    repository = store(goal, check_ins=days(2, 3, 9, 10))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("a", "b")
        await saved(pilot, setup)
        back = repository.goal("g")
        assert back.status is Status.ACTIVE
        assert back.pauses == (
            Pause(
                date(2026, 11, 19), date(2026, 11, 20), "other", "the goal was over", is_away=True
            ),
        )
        assert "back on your dashboard" in setup.toasts[-1]
        assert "Nothing is here yet" in setup.text()
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.goal("g") == goal
        assert "bringing back “Call a friend”" in setup.toasts[-1]


@pytest.mark.parametrize(
    ("typed", "end"), [("", None), ("in 2 weeks", date(2026, 12, 4)), ("today", TODAY)]
)
async def test_a_goal_whose_end_is_over_asks_until_when(typed, end):
    goal = ended(over(), LookBack(date(2026, 11, 16), Outcome.ACHIEVED))
    async with running((60, 20), store(goal)) as (pilot, setup):
        await pilot.press("a", "b")
        await pilot.pause()
        dialog = setup.app.screen
        dialog.query_one("#end").value = "1 november 2026"
        await pilot.press("enter")
        await pilot.pause()
        assert setup.app.screen is dialog
        assert "is over already" in setup.text()
        dialog.query_one("#end").value = typed
        await pilot.press("enter")
        await saved(pilot, setup)
        assert setup.repository.goal("g").end == end


async def test_an_ended_goal_takes_no_check_ins_of_later_days():
    async with running(repository=store(archived())) as (pilot, setup):
        await pilot.press("a", "enter")
        await pilot.pause()
        await pilot.press("c", "enter", "enter", "enter")
        await pilot.pause()
        said = str(setup.app.screen.query_one("#day-answer").render())
        assert said == "This goal ended on Wed 18 Nov 2026; b brings it back."


@pytest.mark.parametrize("words", WORDS, ids=["signs", "long"])
@at_the_smallest_size
async def test_any_words_can_end_and_come_back(size, words):
    goal = over(action=words, relevant=Relevant(why=words))
    async with running(size, store(goal)) as (pilot, setup):
        await open_look_back(pilot, setup, helped=words, onward=words, outcome=Outcome.LET_GO)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("g").look_backs[-1].helped == words
        await pilot.press("a")
        await pilot.pause()
        await pilot.press("b")
        await pilot.pause()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert setup.repository.goal("g").status is Status.ACTIVE


@at_the_smallest_size
async def test_hidden_words_stay_hidden(size):
    why = Relevant(why="secret")
    goals = (
        over("g", "secret one", relevant=why),
        archived("h", "secret two", helped="secret", relevant=why),
    )
    goals = (*goals, replace(a_goal("i", "secret three"), follows="h"))
    async with running(size, store(*goals)) as (pilot, setup):
        await pilot.press("x")
        assert "secret" not in setup.text().lower()
        await pilot.press("b")
        await pilot.pause()
        assert isinstance(setup.app.screen, LookBackScreen)
        assert "secret" not in setup.text().lower()
        await pilot.press("escape", "a")
        await pilot.pause()
        assert isinstance(setup.app.screen, Archive)
        assert "secret" not in setup.text().lower()
        await pilot.press("x")
        assert "Secret two" in setup.text()


async def test_the_summary_counts_no_goal_that_has_ended():
    async with running(repository=store(archived(), a_goal("h"))) as (_, setup):
        assert "0 of 1 goal kept" in setup.text()


async def test_the_palette_offers_the_archives_commands():
    async with running(repository=store(archived()), clock=Clock()) as (pilot, setup):
        await pilot.press("a", "ctrl+p")
        await pilot.press(*"bring back")
        palette, workers = setup.app.screen, setup.app.workers
        await until(pilot, lambda: all(worker.node is not palette for worker in workers))
        await pilot.press("down", "enter")
        await saved(pilot, setup)
        assert setup.repository.goal("g").status is Status.ACTIVE


async def test_an_ended_goal_has_no_key_for_a_pause_and_an_empty_archive_nothing_to_bring_back():
    async with running(repository=store(archived())) as (pilot, setup):
        await pilot.press("a", "enter", "z")
        await pilot.pause()
        assert setup.toasts[-1] == "No pauses."
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("a", "b")
        await pilot.pause()
        assert setup.toasts[-1] == "No goal is chosen that could come back."
