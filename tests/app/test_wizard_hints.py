"""The coach's thoughts beside the form, and answers borrowed from examples."""

import pytest

from smartgoals_tui.app.screens.wizard.borrow import Borrow
from smartgoals_tui.app.screens.wizard.borrowing import borrow
from smartgoals_tui.app.screens.wizard.page import PAUSE_SECONDS
from smartgoals_tui.domain.draft import GoalDraft
from smartgoals_tui.domain.examples import EXAMPLES
from smartgoals_tui.domain.letters import LETTERS, Letter
from smartgoals_tui.domain.plan import MeasureKind

from .wizard_harness import SIZES, on_page, screen_text, type_text, wizard

DAILY = GoalDraft("d", letter=Letter.M, action="sit still", days="7", baseline="0")


async def thought(pilot):
    await pilot.pause(PAUSE_SECONDS + 0.1)
    return [hint.rule for hint in pilot.app.screen.coach.hints]


async def test_hints_wait_for_a_pause_and_leave_the_focus_alone():
    async with wizard() as (pilot, app):
        await type_text(pilot, "be happier", "enter", "be happier")
        assert app.screen.coach.hints == ()
        assert "S1" in await thought(pilot)
        assert app.focused.field == "action"
        assert app.focused.cursor_position == len("be happier")


async def test_an_untouched_letter_has_no_hints():
    async with wizard() as (pilot, app):
        assert await thought(pilot) == []
        assert "A thought" not in screen_text(app)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_f4_does_what_the_hint_says_and_f5_takes_it_back(size):
    async with wizard(DAILY, size=size) as (pilot, app):
        assert "M4" in await thought(pilot)
        assert "F4" in screen_text(app)
        await pilot.press("f4")
        await pilot.pause()
        assert app.screen.sheet.draft.days == "5"
        days = next(one for one in app.screen.form.in_order() if one.field == "days")
        assert days.value == "5"
        assert "F5" in screen_text(app)
        await pilot.press("f5")
        await pilot.pause()
        assert app.screen.sheet.draft.days == days.value == "7"


async def test_a_hint_can_be_done_by_a_click():
    async with wizard(DAILY) as (pilot, app):
        await thought(pilot)
        await pilot.click("Deed")
        await pilot.pause()
        assert app.screen.sheet.draft.days == "5"


async def test_f6_puts_a_hint_aside_for_good():
    async with wizard(DAILY) as (pilot, app):
        first = (await thought(pilot))[0]
        await pilot.press("f6")
        await pilot.pause()
        assert first in app.screen.sheet.draft.dismissed
        assert first not in await thought(pilot)
        assert app.saved[-1].dismissed == {first}


async def test_a_worry_put_aside_is_not_kept():
    async with wizard(GoalDraft("d", wish="stop taking my pills")) as (pilot, app):
        assert await thought(pilot) == ["X1"]
        await pilot.press("f6")
        assert await thought(pilot) == []
        assert app.screen.sheet.draft.dismissed == frozenset()


async def test_taking_back_keeps_what_was_typed_since():
    async with wizard(DAILY) as (pilot, app):
        await thought(pilot)
        await pilot.press("f4")
        unit = next(one for one in app.screen.form.in_order() if one.field == "unit")
        unit.value = "minutes"
        await pilot.press("f5")
        await pilot.pause()
        assert (app.screen.sheet.draft.days, app.screen.sheet.draft.unit) == ("7", "minutes")


# Borrowing


async def borrowing(pilot):
    await pilot.press("f2")
    for _ in range(100):
        if isinstance(pilot.app.screen, Borrow):
            break
        await pilot.pause(0.01)
    await pilot.pause()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_a_letter_is_borrowed_into_what_is_empty(size):
    async with wizard(size=size) as (pilot, app):
        await type_text(pilot, "mine")
        await borrowing(pilot)
        assert EXAMPLES[0].title.split()[0] in screen_text(app)
        await pilot.press("enter", "enter")
        await on_page(pilot, Letter.S)
        draft = app.screen.sheet.draft
        assert draft.wish == "mine"
        assert draft.action == dict(EXAMPLES[0].answers)["action"]
        await pilot.press("f5")
        await pilot.pause()
        assert (app.screen.sheet.draft.wish, app.screen.sheet.draft.action) == ("mine", "")


async def test_all_five_letters_can_be_borrowed_over_mine():
    async with wizard(GoalDraft("d", wish="mine")) as (pilot, app):
        await borrowing(pilot)
        await pilot.press("tab", "right", "tab", "tab", "enter")
        await on_page(pilot, Letter.S)
        draft = app.screen.sheet.draft
        assert {name: getattr(draft, name) for name, _ in EXAMPLES[0].answers} == dict(
            EXAMPLES[0].answers
        )
        assert app.screen.form.in_order()[0].value == EXAMPLES[0].wish


async def test_another_example_is_shown_when_the_cursor_moves():
    async with wizard() as (pilot, app):
        await borrowing(pilot)
        await pilot.press("down")
        await pilot.pause()
        assert EXAMPLES[1].wish in screen_text(app)
        await pilot.press("escape")
        await on_page(pilot, Letter.S)
        assert app.screen.sheet.draft.wish == ""


def test_borrowing_keeps_a_measure_whole():
    draft = GoalDraft("d", kind=MeasureKind.TOTAL, total="30")
    assert not set(borrow(draft, EXAMPLES[0], (Letter.M,), False)) & {"kind", "days", "unit"}


def test_replacing_a_total_by_days_leaves_no_total():
    draft = GoalDraft("d", kind=MeasureKind.TOTAL, total="30")
    values = borrow(draft, EXAMPLES[0], (Letter.M,), True)
    assert (values["kind"], values["total"], values["days"]) == (MeasureKind.DAYS, "", "5")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.title)
def test_an_empty_draft_borrows_everything(example):
    values = borrow(GoalDraft("d", start="today"), example, Letter, False)
    assert dict(example.answers).items() <= values.items()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_help_explains_the_letter_and_the_last_look(size):
    async with wizard(GoalDraft("d"), size=size) as (pilot, app):
        for place in (*Letter, None):
            await pilot.press("f1")
            await pilot.pause()
            assert (f"{place}: {LETTERS[place].name}" if place else "last look") in screen_text(app)
            await pilot.press("f1")
            await on_page(pilot, place)
            if place:
                await pilot.press("ctrl+n")
                await on_page(pilot, {**dict(zip("SMAR", "MART", strict=True)), "T": None}[place])
