"""The way through the wizard: on, back, straight to a letter, out, and to the end."""

from dataclasses import replace

import pytest

from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.app.session.session import SAVE_SECONDS
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import MeasureKind

from .sizes import at_all_sizes
from .waiting import until
from .wizard_harness import TODAY, draft_of, finished, on_page, type_text, wizard


async def test_the_whole_way_by_keyboard():
    async with wizard() as (pilot, app):
        await type_text(pilot, "be happier", "enter", "sit still", "f3", "at home", "enter")
        await type_text(pilot, "enter")
        await on_page(pilot, Letter.M)
        await type_text(pilot, "5 days a week, 10 minutes", "enter", "0")
        await pilot.press("enter")
        await on_page(pilot, Letter.A)
        await type_text(pilot, "one breath, 2 days, 1 minute", "enter", "8", "enter")
        await type_text(pilot, "tired", "enter", "lie down", "enter")
        await on_page(pilot, Letter.R)
        await type_text(pilot, "it steadies me", "enter", "right", "f3", "0", "enter", "1")
        await type_text(pilot, "enter", "4", "enter", "3", "enter", "right", "enter")
        await type_text(pilot, "right", "enter")
        await on_page(pilot, Letter.T)
        await type_text(pilot, "in 12 weeks", "enter", "at 8", "f3", "enter", "space", "enter")
        await type_text(pilot, "2", "enter", "next friday", "enter")
        await on_page(pilot, None)
        await pilot.press("enter")
        result = await finished(pilot)
    assert result.action is StepAction.FINISH
    stairs = result.draft.stairs
    assert result.draft == GoalDraft(
        "d1",
        letter=Letter.T,
        wish="be happier",
        action="sit still",
        place="at home",
        often="5 days a week, 10 minutes",
        kind=MeasureKind.DAYS,
        days="5",
        amount="10",
        unit="minutes",
        baseline="0",
        stairs=(StairDraft(stairs[0].uid, "one breath", "2", "1"),),
        confidence=8,
        obstacle="tired",
        response="lie down",
        why="it steadies me",
        area="mind",
        others=0,
        guilt=1,
        value=4,
        enjoyment=3,
        voice="my own",
        owner="mine",
        start="today",
        end="Fri 12 Feb 2027",
        weekdays=frozenset({0}),
        cue="at 8",
        review_every="2",
        next_session="Fri 27 Nov 2026",
    )
    assert app.saved[-1] == result.draft
    assert read(result.draft, TODAY).problems == ()


async def test_going_back_keeps_what_was_typed():
    async with wizard() as (pilot, app):
        await type_text(pilot, "be calm", "ctrl+n")
        await on_page(pilot, Letter.M)
        await type_text(pilot, "4 days a week", "ctrl+o")
        await on_page(pilot, Letter.S)
        assert app.focused.value == "be calm"
        await pilot.press("ctrl+n")
        await on_page(pilot, Letter.M)
        shown = {one.field: one.value for one in app.screen.form.in_order()}
        assert shown["often"] == "4 days a week"
        assert app.screen.wizard.draft.days == "4"


async def test_the_last_letters_typed_are_not_lost_by_leaving_at_once():
    async with wizard() as (pilot, app):
        app.focused.value = "be calm"
        app.screen.action_next()
        await on_page(pilot, Letter.M)
        assert app.saved[-1].wish == "be calm"
        app.screen.action_jump("A")
        await on_page(pilot, Letter.A)
        app.focused.value = "one breath"
        app.screen.action_next()
        await on_page(pilot, Letter.R)
        assert app.saved[-1].stairs[0].title == "one breath"


async def test_back_on_the_first_letter_stays():
    async with wizard() as (pilot, app):
        first = await on_page(pilot, Letter.S)
        await pilot.press("ctrl+o")
        await pilot.pause()
        assert app.screen is first
        assert not first.result.done()


async def test_next_is_never_blocked_by_a_problem():
    async with wizard(GoalDraft("d")) as (pilot, _):
        for place in (Letter.M, Letter.A, Letter.R, Letter.T, None):
            await pilot.press("ctrl+n")
            await on_page(pilot, place)


@at_all_sizes
async def test_buttons_do_what_the_keys_do(size):
    async with wizard(size=size) as (pilot, _):
        await pilot.click("#next")
        await on_page(pilot, Letter.M)
        await pilot.click("#back")
        await on_page(pilot, Letter.S)


async def test_a_number_key_jumps_to_its_letter():
    async with wizard() as (pilot, app):
        await pilot.press("alt+3")
        await on_page(pilot, Letter.A)
        assert app.saved[-1].letter is Letter.A


@pytest.mark.parametrize(("size", "x"), [((120, 36), 56), ((60, 20), 20)], ids=["wide", "narrow"])
async def test_a_click_on_the_rail_jumps_to_its_letter(size, x):
    async with wizard(size=size) as (pilot, _):
        await pilot.click("LetterRail", offset=(x, 0))
        await on_page(pilot, Letter.R if size[0] == 120 else Letter.A)


@pytest.mark.parametrize(
    ("answers", "key", "field"),
    [
        ({}, "alt+1", "wish"),
        ({"wish": "be calm"}, "alt+1", "action"),
        ({"wish": "be calm", "action": "sit"}, "alt+1", "wish"),
        ({"end": "[/b] x"}, "alt+5", "end"),
        ({"next_session": "[/b] x"}, "alt+5", "next_session"),
        ({"often": "14"}, "alt+2", "often"),
    ],
)
@pytest.mark.parametrize("start", [Letter.R, None], ids=["from R", "from there"])
async def test_alt_and_a_number_goes_to_what_needs_to_be_looked_at(answers, key, field, start):
    letter = list(Letter)[int(key[-1]) - 1]
    draft = replace(GoalDraft("d", letter=start or letter, start="today"), **answers)
    async with wizard(draft) as (pilot, app):
        await pilot.press(key)
        await on_page(pilot, letter)
        await until(pilot, lambda: getattr(app.focused, "field", "") == field)


async def test_a_draft_is_resumed_at_its_letter():
    async with wizard(draft_of("full", letter=Letter.R)) as (pilot, app):
        await on_page(pilot, Letter.R)
        assert app.focused.value == "it steadies me"


async def test_a_new_draft_starts_today():
    async with wizard(GoalDraft("d")) as (_, app):
        assert app.screen.wizard.draft.start == "today"


async def test_a_resize_keeps_text_focus_and_order():
    async with wizard(size=(120, 36)) as (pilot, app):
        await type_text(pilot, "be calm", "enter", "sit")
        for size in ((60, 20), (80, 24), (120, 36)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert (app.focused.field, app.focused.value) == ("action", "sit")
            assert all(
                widget.region.right <= size[0] for widget in app.screen.query("*") if widget.region
            )


# Leaving


async def test_escape_and_enter_keep_the_draft():
    async with wizard() as (pilot, app):
        await type_text(pilot, "be calm", "escape", "enter")
        result = await finished(pilot)
    assert result.action is StepAction.LEAVE
    assert result.draft.wish == "be calm"
    assert app.saved[-1] == result.draft


async def test_the_draft_can_be_discarded():
    async with wizard() as (pilot, _):
        await type_text(pilot, "be calm", "escape", "right", "enter")
        result = await finished(pilot)
    assert result.action is StepAction.DISCARD


@pytest.mark.parametrize("keys", [("escape", "escape"), ("escape", "right", "right", "enter")])
async def test_one_can_stay(keys):
    async with wizard() as (pilot, app):
        await type_text(pilot, "be", *keys)
        await on_page(pilot, Letter.S)
        await type_text(pilot, " calm")
        assert app.screen.wizard.draft.wish == "be calm"
        assert app.result is None


@pytest.mark.parametrize("key", ["f1", "f2", "escape"])
async def test_a_dialog_opens_once_and_escape_closes_it(key):
    async with wizard() as (pilot, app):
        below = app.screen
        await pilot.press(key)
        await pilot.pause()
        await pilot.press("ctrl+n", "f1" if key != "f1" else "f2", "alt+3")
        await pilot.pause()
        assert app.screen_stack[-2] is below or key == "f1"
        while app.screen is not below:
            await pilot.press("escape")
            await pilot.pause()
        assert app.result is None


async def test_quitting_saves_the_draft():
    async with wizard() as (pilot, app):
        await type_text(pilot, "be calm")
        app.exit()
        await pilot.pause()
    assert app.saved[-1].wish == "be calm"


# Saving


async def test_a_change_is_saved_within_the_time_promised():
    async with wizard() as (pilot, app):
        assert app.saved == []
        await type_text(pilot, "be calm")
        assert "saving" in app.screen.rail.render().plain
        await pilot.pause(SAVE_SECONDS + 0.1)
        assert app.saved[-1].wish == "be calm"
        assert "saved" in app.screen.rail.render().plain
    assert SAVE_SECONDS <= 0.6


async def test_typing_on_and_on_does_not_put_saving_off():
    async with wizard() as (pilot, app):
        for _ in range(8):
            await pilot.press("x")
            await pilot.pause(0.1)
        assert app.saved


async def test_nothing_is_saved_while_nothing_changes():
    async with wizard() as (pilot, app):
        await pilot.press("tab", "tab")
        await pilot.pause(SAVE_SECONDS + 0.1)
        assert app.saved == []


async def test_a_revision_may_have_no_start_filled_in():
    before = draft_of("full", revises="g1", start="")
    async with wizard(before, before=before) as (_, app):
        assert app.screen.wizard.draft.start == ""


@at_all_sizes
async def test_the_guide_is_shown(size):
    async with wizard(size=size, guide={Letter.S: "Look here."}) as (_, app):
        lines = app.screen._compositor.render_strips()
        text = "".join(segment.text for line in lines for segment in line)
    assert text.count("Look here.") == 1
