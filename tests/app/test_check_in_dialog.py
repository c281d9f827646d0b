"""The check-in dialog: plans in sight, edits that join others, problems beside their field."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable, IfThen, TimeBound
from smartgoals_tui.domain.goal.plan import Plan
from tests.app.harness import running, saved
from tests.app.sizes import at_all_sizes, at_the_smallest_size
from tests.builders import NOW, Clock, a_goal, store

TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)
NASTY = "[/ b] 🎈 שלום \u202e" + "long " * 2000
PLANS = (IfThen("it rains", "walk in the hall"), IfThen("I am late", "walk home"))


def planning(first="I forget", response="sit before dinner", further=PLANS, **parts):
    achievable = Achievable(obstacle=first, response=response, further=further)
    return a_goal(achievable=achievable, **parts)


def answer(setup, name):
    return str(setup.app.screen.query_one(f"#{name}-answer").render())


# If-then plans in sight


@at_all_sizes
@pytest.mark.parametrize("check_in", [(), (CheckIn("g", TODAY),)])
async def test_every_plan_stands_on_a_line_of_its_own(size, check_in):
    async with running(size, store(planning(), check_ins=check_in)) as (pilot, setup):
        await pilot.press(*(("enter", "5", "enter") if check_in else ("c",)))
        await pilot.pause()
        text = setup.text()
        for words in (
            "If I forget, then I will sit before dinner.",
            "If it rains, then I will walk in the hall.",
            "If I am late, then I will walk home.",
            "Amount",
            "Note",
            "Keep",
        ):
            assert words in text


@at_all_sizes
async def test_long_plans_leave_room_to_type(size):
    plans = tuple(IfThen(f"{n} {NASTY}", NASTY) for n in range(5))
    async with running(size, store(planning(NASTY, NASTY, plans))) as (pilot, setup):
        await pilot.press("c")
        await pilot.pause()
        text = setup.text()
        assert "If [/ b] 🎈" in text
        assert "If 1 [/ b] 🎈" in text
        assert "(and 3 more)" in text
        assert "\u202e" not in text
        assert "Amount" in text
        assert "Day" in text
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert "Note" in setup.text()


@at_the_smallest_size
async def test_hidden_words_stay_hidden(size):
    goal = planning("secret", "secret", (IfThen("secret", "secret"),), amount=10.0)
    plan = Plan(goal.start, Measure(MeasureKind.DAYS, 2, 10, "secret"))
    goal = replace(goal, plans=(plan,))
    entries = [CheckIn("g", YESTERDAY, 5, "secret"), CheckIn("g", TODAY, 5, "secret")]
    async with running(size, store(goal, check_ins=entries)) as (pilot, setup):
        await pilot.press("x", "c")
        await pilot.pause()
        assert "That day already has 5: together 10." in answer(setup, "day")
        assert "secret" not in setup.text().lower()
        await pilot.press("escape", "enter", "5", "enter")
        await pilot.pause()
        assert "******" in setup.text()
        assert "secret" not in setup.text().lower()


async def test_the_side_panel_has_them_line_by_line():
    async with running(repository=store(planning())) as (pilot, setup):
        lines = [line[80:].strip() for line in setup.text().splitlines()]
        for words in ("If … then  I forget, then", "If … then  it rains, then"):
            assert any(line.startswith(words) for line in lines)
        await pilot.press("x")
        await pilot.pause()
        assert "it rains" not in setup.text()


async def test_the_side_panel_takes_any_words():
    plans = tuple(IfThen(f"{n} {NASTY}", NASTY) for n in range(5))
    async with running(repository=store(planning(NASTY, NASTY, plans))) as (_, setup):
        assert "\u202e" not in setup.text()
        assert "[/ b] 🎈" in setup.text()


# Editing


@at_the_smallest_size
async def test_a_day_that_has_one_says_so_before_both_add_up(size):
    entries = [CheckIn("g", TODAY, 10.0, at=2), CheckIn("g", YESTERDAY, 5.0, at=1)]
    repository = store(a_goal(amount=10.0), check_ins=entries)
    async with running(size, repository) as (pilot, setup):
        await pilot.press("enter", "5", "enter")
        dialog = setup.app.screen
        assert "already" not in answer(setup, "day")
        dialog.query_one("#day").value = "yesterday"
        await pilot.pause()
        assert "That day already has 5 minutes: together 15." in answer(setup, "day")
        # What is said of the day follows the amount.
        dialog.query_one("#amount").value = "2"
        await pilot.pause()
        assert "together 7." in answer(setup, "day")
        dialog.query_one("#note").focus()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert [check_in.amount for check_in in repository.check_ins("g")] == [5.0, 2.0]
        assert {check_in.day for check_in in repository.check_ins("g")} == {YESTERDAY}
        await pilot.press("u")
        await saved(pilot, setup)
        assert set(repository.check_ins("g")) == set(entries)
        what = "edit of the check-in of “Call a friend”, Friday 20 Nov"
        assert setup.toasts[-1] == f"Taken back: {what}. U brings it back."


async def test_an_amount_of_a_total_is_not_emptied_into_one():
    measure = Measure(MeasureKind.TOTAL, 20.0, unit="km")
    goal = replace(a_goal(), plans=(Plan(date(2026, 11, 2), measure),))
    repository = store(goal, check_ins=[CheckIn("g", TODAY, 6.0)])
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "5", "enter")
        dialog = setup.app.screen
        dialog.query_one("#amount").value = ""
        dialog.query_one("#note").focus()
        await pilot.press("enter")
        await pilot.pause()
        assert setup.app.screen is dialog
        assert "How much was it?" in answer(setup, "amount")
        assert repository.check_ins("g") == (CheckIn("g", TODAY, 6.0),)


@at_the_smallest_size
async def test_an_empty_amount_of_a_total_is_asked_for(size):
    measure = Measure(MeasureKind.TOTAL, 20.0, unit="km")
    goal = replace(a_goal(), plans=(Plan(date(2026, 11, 2), measure),))
    repository = store(goal, check_ins=[CheckIn("g", YESTERDAY, 6.5)])
    async with running(size, repository) as (pilot, setup):
        await pilot.press("c")
        await pilot.pause()
        assert "How much was it?" in setup.text()
        assert "An empty amount" not in setup.text()
        assert setup.app.focused.selected_text == "6.5"
        await pilot.press("backspace", "enter", "enter", "enter")
        await pilot.pause()
        assert answer(setup, "amount") == "How much was it? Type a number above 0."
        assert setup.app.focused.id == "amount"
        assert len(repository.check_ins("g")) == 1
        await pilot.press(*"2,5", "enter", "enter", "enter")
        await saved(pilot, setup)
        assert [check_in.amount for check_in in repository.check_ins("g")] == [6.5, 2.5]


async def test_an_amount_asked_alone_is_one_more_of_its_day():
    clock = Clock()
    measure = Measure(MeasureKind.TOTAL, 20.0, unit="zebra")
    goal = replace(a_goal(), plans=(Plan(date(2026, 11, 2), measure),))
    repository = store(goal, check_ins=[CheckIn("g", TODAY, 6.5)], clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await pilot.press("space")
        await pilot.pause()
        assert answer(setup, "amount") == "That day already has 6.5 zebra: together 13."
        await pilot.press("1", ",", *"250")
        await pilot.pause()
        assert answer(setup, "amount") == "Is “1,250” 1.25 or 1250? Type it like that."
        await pilot.press("enter")
        assert len(repository.check_ins("g")) == 1
        # Asked on Saturday, it is Saturday's.
        clock.advance(days=1)
        setup.app.session.tick()
        await pilot.press(*["backspace"] * 5, "2", "enter")
        await saved(pilot, setup)
        assert [(check_in.day, check_in.amount) for check_in in repository.check_ins("g")] == [
            (TODAY, 6.5),
            (TODAY, 2.0),
        ]
        await pilot.press("x", "space")
        await pilot.pause()
        assert "zebra" not in str(setup.app.screen.query_one("Label").render()).lower()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("day", "tomorrow", "Sun 22 Nov 2026 has not come yet."),
        ("day", "1 november 2026", "This goal starts on Mon 2 Nov 2026, after Sun 1 Nov 2026."),
        ("day", "whenever", "is not a date I understand"),
        ("amount", "0", "Type a number above 0."),
        ("amount", "lots", "is not a number"),
        ("amount", "1e400", "too large"),
        ("amount", "1,250", "Is “1,250” 1.25 or 1250? Type it like that."),
        ("amount", "1.250", "Is “1.250” 1.25 or 1250? Type it like that."),
    ],
)
@at_the_smallest_size
async def test_an_edit_that_cannot_be_changes_nothing(size, field, value, words):
    entry = CheckIn("g", TODAY, 5.0, "mine")
    repository = store(a_goal(amount=10.0), check_ins=[entry])
    async with running(size, repository) as (pilot, setup):
        await pilot.press("enter", "5", "enter")
        dialog = setup.app.screen
        dialog.query_one(f"#{field}").value = value
        dialog.query_one("#note").focus()
        await pilot.press("enter")
        await pilot.pause()
        assert setup.app.screen is dialog
        assert words in answer(setup, field)
        assert setup.app.focused.id == field
        await pilot.press("escape")
        await saved(pilot, setup)
        assert repository.check_ins("g") == (entry,)


async def test_after_the_end_is_refused_and_before_it_is_not():
    entry = CheckIn("g", date(2026, 11, 12))
    repository = store(a_goal(end=date(2026, 11, 13)), check_ins=[entry])
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "5", "enter")
        dialog = setup.app.screen
        for day, words in (("14 nov", "This goal ended on Fri 13 Nov 2026"), ("13 nov", "")):
            dialog.query_one("#day").value = day
            dialog.query_one("#note").focus()
            await pilot.press("enter")
            await pilot.pause()
            assert not words or words in answer(setup, "day")
        await saved(pilot, setup)
        assert [check_in.day for check_in in repository.check_ins("g")] == [date(2026, 11, 13)]


async def test_one_before_the_start_keeps_its_day_when_its_note_is_edited():
    entry = CheckIn("g", date(2026, 11, 1), note="early")
    goal = a_goal()
    repository = store(replace(goal, time_bound=TimeBound(date(2026, 11, 2))), check_ins=[entry])
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "5", "enter")
        setup.app.screen.query_one("#note").value = "very early"
        setup.app.screen.query_one("#note").focus()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert repository.check_ins("g") == (replace(entry, note="very early"),)


async def test_a_note_can_be_added_to_a_day_that_counts():
    repository = store(a_goal(), check_ins=[CheckIn("g", TODAY)])
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("c")
        await pilot.pause()
        assert "both stay, and it counts once" in answer(setup, "day")
        setup.app.screen.query_one("#note").value = "again"
        setup.app.screen.query_one("#note").focus()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert [check_in.note for check_in in repository.check_ins("g")] == ["", "again"]


async def test_more_on_a_day_that_counts_needs_its_amount():
    repository = store(a_goal(amount=10.0), check_ins=[CheckIn("g", TODAY, 10.0)])
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("c", "enter", "enter", "enter")
        await pilot.pause()
        assert answer(setup, "amount") == "This day counts already. How much more was it?"
        await pilot.press("5", "enter", "enter", "enter")
        await saved(pilot, setup)
        assert [check_in.amount for check_in in repository.check_ins("g")] == [10.0, 5.0]


async def test_midnight_does_not_move_the_day_that_is_shown():
    clock = Clock()
    async with running(repository=store(a_goal()), clock=clock) as (pilot, setup):
        await pilot.press("c")
        assert "Sat 21 Nov 2026, today" in answer(setup, "day")
        clock.advance(days=1)
        setup.app.session.tick()
        await pilot.press("enter", "enter", "enter")
        await saved(pilot, setup)
        (kept,) = setup.repository.check_ins("g")
        assert (kept.day, kept.backdated) == (TODAY, True)


# An amount beside its unit


@pytest.mark.parametrize(
    ("typed", "said", "amount"),
    [("1h30", "90 minutes", 90), ("ten min", "10 minutes", 10), ("12 min", "", 12), ("12", "", 12)],
)
async def test_an_amount_with_its_unit_is_answered_and_recorded(typed, said, amount):
    repository = store(a_goal(amount=20))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("c")
        await pilot.pause()
        setup.app.screen.query_one("#amount").value = typed
        await pilot.pause()
        assert answer(setup, "amount") == said
        await pilot.press("enter", "enter", "enter")
        await saved(pilot, setup)
        assert [check_in.amount for check_in in repository.check_ins("g")] == [amount]


async def test_an_amount_of_another_unit_is_asked_again_beside_its_field():
    repository = store(a_goal(amount=20))
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("c")
        await pilot.pause()
        setup.app.screen.query_one("#amount").value = "5 km"
        await pilot.pause()
        assert "is not in minutes. Type how many minutes it is." in answer(setup, "amount")
        await pilot.press("enter", "enter", "enter")
        assert repository.check_ins("g") == ()
