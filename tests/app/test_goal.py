"""A goal's own screen: everything about it, and its check-ins to edit and delete."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from textual.widgets import Static

from smartgoals_tui.app.commands import GOAL
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.goal.goal import PARTS, GoalView
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Revision
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair
from smartgoals_tui.settings import Settings
from tests.app.harness import on, running, saved
from tests.app.sizes import SIZES, at_all_sizes, at_the_smallest_size
from tests.builders import NOW, a_goal, store

TODAY = NOW.date()
TWO = Measure(MeasureKind.DAYS, 2)
FIVE = Measure(MeasureKind.DAYS, 5)
MINUTES = Measure(MeasureKind.DAYS, 2, 10, "secrets")


def on_the_first_stair():
    stairs = (Stair("low", "Two calls", TWO, 2), Stair("whole", "Call a friend", FIVE))
    goal = a_goal(days=5)
    return replace(
        goal,
        achievable=Achievable(stairs, 8, "I did it before", "I am shy", "I write first"),
        plans=(Plan(goal.start, TWO, frozenset({0, 2}), "low"),),
    )


NASTY = "[/ b] 🎈 שלום \u202e" + "long " * 2000


def lived_in(words="Call a friend"):
    """A goal with everything that can stand on its screen, said in ``words``."""
    goal = on_the_first_stair()
    stairs = (
        Stair("once", words, done_on=TODAY),
        Stair("low", words, TWO, 2),
        Stair("whole", words, FIVE),
    )
    return replace(
        goal,
        specific=replace(goal.specific, action=words, wish=words),
        achievable=Achievable(stairs, 8, words, words, words, words),
        pauses=(Pause(TODAY - timedelta(days=9), TODAY - timedelta(days=8), words),),
        revisions=(Revision(TODAY, (words,), words, words),),
    )


@at_all_sizes
async def test_everything_is_somewhere(size):
    entries = [CheckIn("g", TODAY - timedelta(days=n), note=f"note {n}") for n in (1, 3)]
    repository = store(on_the_first_stair(), check_ins=entries)
    async with running(size, repository=repository) as (pilot, setup):
        await pilot.press("enter")
        seen = ""
        for part in "123456":
            await pilot.press(part)
            await pilot.pause()
            seen += setup.text()
            assert all(len(line) <= size[0] for line in setup.text().splitlines())
        for words in (
            "How often   5 days a week",
            "Weekly streak",
            "Sat 21 Nov 2026: nothing logged yet",
            "16–22 Nov: 2 of 2, kept. Plan: 2 days a week",
            "Two calls  difficulty 2",
            "2 days a week · here since 2 Nov",
            "2, latest first",
            "Fri 20 Nov 2026",
            "note 1",
            "If I am shy, then I write first.",
            "8 of 10. I did it before",
            "Plan: 2 days a week (Mon, Wed)",
        ):
            assert words in seen


@at_all_sizes
async def test_all_parts_at_once_where_they_fit_one_or_two_where_not(size):
    shown = {"120x36": 6, "80x24": 2, "60x20": 1}
    async with running(size, repository=store(lived_in())) as (pilot, setup):
        await pilot.press("enter", "2")
        await pilot.pause()
        name = next(name for name, one in SIZES.items() if one == size)
        parts = [setup.app.screen.query_one(f"#{part}") for part in PARTS]
        assert sum(bool(part.region) and part.display for part in parts) == shown[name]
        assert setup.app.focused is setup.app.screen.days


async def test_a_resize_keeps_the_part():
    async with running(repository=store(lived_in())) as (pilot, setup):
        await pilot.press("enter", "4")
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert "[4 Stairs]" in setup.text()
        assert setup.app.focused is setup.app.screen.stairs
        await pilot.resize_terminal(120, 36)
        await pilot.pause()
        assert "1 Goal" in setup.text()
        assert setup.app.screen.days.region


@at_all_sizes
async def test_any_words_are_drawn_and_stay_words(size):
    entries = [CheckIn("g", TODAY, note=NASTY)]
    repository = store(lived_in(NASTY), check_ins=entries)
    async with running(size, repository=repository) as (pilot, setup):
        await pilot.press("enter")
        for part in "123456":
            await pilot.press(part)
            await pilot.pause()
            assert any("[/ b] 🎈" in line for line in setup.text().splitlines())
            assert "\u202e" not in setup.text()


@at_the_smallest_size
async def test_words_can_be_hidden_in_every_part(size):
    unit = replace(lived_in("secret"), plans=(Plan(date(2026, 11, 2), MINUTES, stair="low"),))
    entries = [CheckIn("g", TODAY, 10, note="secret")]
    async with running(size, repository=store(unit, check_ins=entries)) as (pilot, setup):
        await pilot.press("enter", "x")
        for part in "123456":
            await pilot.press(part)
            await pilot.pause()
            assert "secret" not in setup.text().lower()
        await pilot.press("x", "1")
        await pilot.pause()
        assert "secret" in setup.text().lower()


async def test_it_is_complete_in_ascii():
    settings = Settings(motion=False, ascii=True)
    async with running(repository=store(lived_in()), settings=settings) as (pilot, setup):
        await pilot.press("enter")
        await pilot.pause()
        text = setup.text()
        assert text.isascii()
        assert "## " in text
        assert "here since 2 Nov" in text


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


async def test_moved_onto_another_check_in_their_amounts_add_up():
    entries = [CheckIn("g", TODAY - timedelta(days=n), 5.0) for n in (2, 1)]
    repository = store(a_goal(amount=10.0), check_ins=entries)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "enter")
        setup.app.screen.query_one("#day").value = "19 nov"
        setup.app.screen.query_one("#note").focus()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert [check_in.day for check_in in repository.check_ins("g")] == [
            TODAY - timedelta(days=2)
        ] * 2
        assert setup.toasts[-1] == (
            "Thursday 19 Nov: 1 of 2. This day has 2 check-ins now; together they are 10 minutes."
        )
        await pilot.press("u")
        await saved(pilot, setup)
        assert set(repository.check_ins("g")) == set(entries)


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
        await pilot.press(*"ready", "enter")
        await saved(pilot, setup)
        goal = repository.goal("g")
        assert goal.plan_on(TODAY).stair == "low"
        latest = goal.plans[-1]
        assert (latest.start, latest.stair, latest.reason) == (date(2026, 11, 23), "whole", "ready")
        assert "A step up: from Mon 23 Nov" in setup.text()
        await pilot.press("plus")
        whole = "“Call a friend: 5 days a week”"
        assert setup.toasts[-1] == f"The climb to {whole} begins Mon 23 Nov. - calls it off."
        await pilot.press("minus")
        assert setup.toasts[-1] == (
            f"The climb to {whole} is called off: it stays at 2 days a week. u brings it back."
        )
        await saved(pilot, setup)
        goal = repository.goal("g")
        assert goal.plans[-1].stair == "low"
        assert goal.plan_on(TODAY + timedelta(days=7)).measure == TWO
        await pilot.press("n", "minus")
        assert setup.toasts[-1] == "This is the lowest step; e adds a smaller one."


async def test_escape_at_the_reason_moves_nobody():
    repository = store(on_the_first_stair())
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "plus", "escape")
        await saved(pilot, setup)
        assert repository.goal("g") == on_the_first_stair()
        await pilot.press("u")
        assert setup.toasts[-1] == "Nothing to undo for this goal."


async def test_undoing_everything_leaves_the_dashboard_true():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("space", "enter", "d", "u", "u", "escape")
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, Dashboard)
        assert setup.repository.check_ins("g") == ()
        assert "0 of 2" in setup.text()


async def test_help_tells_of_the_keys_of_this_screen():
    async with running() as (pilot, setup):
        await pilot.press("enter", "question_mark")
        page = setup.app.screen.query_one(Static).content
        said = " ".join(page.plain.split())
        assert [one.key for one in GOAL if f"{one.written_key} {one.help}" not in said] == []
        assert "Move in the part that has the keys." in said
        assert "another goal." not in said
        await pilot.press("escape", "escape")
        assert isinstance(setup.app.screen, Dashboard)


async def test_deleting_without_check_ins_does_nothing():
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("enter", "d", "enter")
        assert isinstance(setup.app.screen, GoalView)
        assert "No check-ins yet" in setup.text()


@pytest.mark.parametrize(
    ("keys", "answers"),
    [(("c",), 3), (("enter", "c"), 3), (("enter", "r"), 1), (("enter", "p"), 3)],
)
async def test_a_goal_that_another_program_takes_away_below_a_dialog(keys, answers):
    gone = a_goal("h", "walk")
    repository = store(a_goal("g"), gone)
    async with running(repository=repository) as (pilot, setup):
        setup.dashboard.choose("h")
        await pilot.press(*keys)
        await pilot.pause()
        dialog = setup.app.screen
        repository.commit(Change("elsewhere", (GoalStep(gone, None),)))
        setup.dashboard.session.reload()
        await pilot.pause()
        assert setup.app.screen is dialog
        await pilot.press(*["enter"] * answers)
        await saved(pilot, setup)
        await on(pilot, setup, Dashboard)
        assert setup.app.return_code is None
        assert [goal.uid for goal in repository.goals()] == ["g"]
        assert repository.check_ins("h") == ()


@at_all_sizes
async def test_the_way_back_is_always_on_the_key_bar(size):
    async with running(size, store(a_goal())) as (pilot, setup):
        await pilot.press("enter")
        await pilot.pause()
        bar = setup.app.screen.query_one("KeyBar")
        assert bar.text.endswith("esc Back")
        await pilot.click("KeyBar", offset=(2 + bar.render_line(0).text.index("Back"), 0))
        await on(pilot, setup, Dashboard)


async def test_weeks_of_another_year_say_so():
    start = TODAY - timedelta(weeks=54)
    async with running(repository=store(a_goal(start=start))) as (pilot, setup):
        await pilot.press("enter")
        await pilot.pause()
        words = str(setup.app.screen.query_one("#goal-words").render())
        rows = [line for line in words.splitlines() if line.startswith("from ")]
        assert len(rows) == 5
        assert [line.rstrip()[-4:] == "2025" for line in rows] == [False] * 3 + [True] * 2


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("1", "Choose a check-in (5) or a step (4) first."),
        ("3", "Choose a check-in (5) or a step (4) first."),
        ("5", "Nothing is logged yet. c makes a check-in."),
        ("6", "Choose a check-in (5) or a step (4) first."),
    ],
)
async def test_enter_is_answered_where_nothing_can_be_edited(part, words):
    async with running(repository=store(a_goal())) as (pilot, setup):
        await pilot.press("enter", part, "enter")
        assert words in setup.toasts[-1]
