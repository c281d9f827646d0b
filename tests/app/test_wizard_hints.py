"""The coach's thoughts beside the form, and the help."""

from dataclasses import replace

import pytest

from smartgoals_tui.app.screens.wizard.step import PAUSE_SECONDS
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind

from .sizes import SIZES, at_the_smallest_size
from .wizard_harness import draft_of, on_page, screen_text, type_text, unfold, wizard

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


async def test_a_total_in_the_action_is_met_with_a_weekly_pace():
    draft = GoalDraft("d", letter=Letter.M, action="read 300 pages", start="today")
    async with wizard(draft) as (pilot, app):
        assert await thought(pilot) == ["M3"]
        # The other offer is all of it, by the end.
        await pilot.press("f4", "enter")
        await on_page(pilot, Letter.M)
        assert (app.screen.wizard.draft.total, app.screen.wizard.draft.unit) == ("25", "pages")


@at_the_smallest_size
async def test_days_said_with_the_action_become_the_measure(size):
    action = "walk by the sea 3 times a week"
    draft = GoalDraft("d", letter=Letter.M, action=action, start="today")
    async with wizard(draft, size=size) as (pilot, app):
        assert await thought(pilot) == ["M1"]
        await pilot.press("f4")
        await pilot.pause()
        session = app.screen.wizard
        assert (session.draft.action, session.draft.days) == ("walk by the sea", "3")
        await pilot.press("f5")
        await pilot.pause()
        assert (session.draft.action, session.draft.days) == (action, "")


@at_the_smallest_size
async def test_f4_does_what_the_hint_says_and_f5_takes_it_back(size):
    async with wizard(DAILY, size=size) as (pilot, app):
        assert "M4" in await thought(pilot)
        assert "f4" in screen_text(app)
        await pilot.press("f4")
        await pilot.pause()
        assert app.screen.wizard.draft.days == "5"
        line = next(one for one in app.screen.form.in_order() if one.field == "often")
        assert line.value == "5 days a week"
        assert "f5" in screen_text(app)
        await pilot.press("f5")
        await pilot.pause()
        assert app.screen.wizard.draft.days == "7"
        assert line.value == "7 days a week"


@at_the_smallest_size
async def test_a_goal_that_is_reached_already_becomes_more_or_a_limit_and_f5_takes_it_back(size):
    draft = GoalDraft("d", letter=Letter.M, action="read a novel", often="10 pages a week")
    pages = replace(draft, kind=MeasureKind.TOTAL, total="10", unit="pages", baseline="20")
    async with wizard(pages, size=size) as (pilot, app):
        assert "M6" in await thought(pilot)
        assert "You do 20 already" in " ".join(screen_text(app).split())
        await pilot.press("f4", "enter")
        await on_page(pilot, Letter.M)
        session = app.screen.wizard
        assert (session.draft.kind, session.draft.total) == (MeasureKind.LIMIT, "10")
        assert session.draft.often == "at most 10 pages a week"
        assert "M6" not in await thought(pilot)
        await pilot.press("f5")
        await pilot.pause()
        assert (session.draft.kind, session.draft.often) == (MeasureKind.TOTAL, "10 pages a week")


@pytest.mark.parametrize(
    ("letter", "answers", "rule", "is_said"),
    [
        (Letter.R, {"why": "idk"}, "R3", True),
        (Letter.R, {"why": "4"}, "R3", True),
        (Letter.R, {"why": "my kids"}, "R3", False),
        (Letter.A, {"obstacle": "its raining"}, "A4", True),
        (Letter.A, {"obstacle": "gym is closed"}, "A4", True),
        (Letter.A, {"obstacle": "cant be bothered"}, "A4", False),
        (Letter.M, {"action": "no screens after 10"}, "M2", False),
        (Letter.M, {"action": "drink at most 2 beers", "days": "", "amount": ""}, "M3", False),
    ],
)
async def test_what_is_typed_is_asked_about_where_it_should_be(letter, answers, rule, is_said):
    async with wizard(draft_of("full", letter=letter, **answers)) as (pilot, _):
        assert (rule in await thought(pilot)) == is_said


async def test_a_hint_can_be_done_by_a_click():
    async with wizard(DAILY) as (pilot, app):
        await thought(pilot)
        await pilot.click("ActionLink")
        await pilot.pause()
        assert app.screen.wizard.draft.days == "5"


async def test_f6_puts_a_hint_aside_for_good():
    async with wizard(DAILY) as (pilot, app):
        first = (await thought(pilot))[0]
        await pilot.press("f6")
        await pilot.pause()
        assert first in app.screen.wizard.draft.dismissed
        assert first not in await thought(pilot)
        assert app.saved[-1].dismissed == {first}


async def test_a_worry_put_aside_is_not_kept():
    async with wizard(GoalDraft("d", wish="stop taking my pills")) as (pilot, app):
        assert await thought(pilot) == ["X1"]
        await pilot.press("f6")
        assert await thought(pilot) == []
        assert app.screen.wizard.draft.dismissed == frozenset()


async def test_taking_back_keeps_what_was_typed_since():
    async with wizard(DAILY) as (pilot, app):
        await thought(pilot)
        await pilot.press("f4")
        await unfold(pilot)
        unit = next(one for one in app.screen.form.in_order() if one.field == "unit")
        unit.value = "minutes"
        await pilot.press("f5")
        await pilot.pause()
        assert (app.screen.wizard.draft.days, app.screen.wizard.draft.unit) == ("7", "minutes")


async def test_help_explains_the_letter_and_the_last_look():
    async with wizard(GoalDraft("d"), size=SIZES["60x20"]) as (pilot, app):
        for place in (*Letter, None):
            await pilot.press("f1")
            await pilot.pause()
            assert (f"{place}: {LETTERS[place].name}" if place else "last look") in screen_text(app)
            await pilot.press("f1")
            await on_page(pilot, place)
            if place:
                await pilot.press("ctrl+n")
                await on_page(pilot, {**dict(zip("SMAR", "MART", strict=True)), "T": None}[place])
