"""The last look: one sheet whose lines can be opened, what is open, own words, and Finish."""

from dataclasses import replace

from textual import events
from textual.widgets import Button

from smartgoals_tui.app.screens.wizard.step_result import StepAction
from smartgoals_tui.app.widgets.fields.text_field import TextField
from smartgoals_tui.app.widgets.panels.plan_sheet import PlanRow
from smartgoals_tui.domain.coach.readiness import SAID_LATER
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter

from .sizes import SIZES, at_all_sizes
from .waiting import until
from .wizard_harness import TODAY, draft_of, finished, on_page, said_under, screen_text, wizard

BACK = "Back to the last look"
GAPS = {"why": "", "end": "", "cue": ""}
NASTY = "[/ 🙂 שלום \x1b[31m " + "x" * 10_000


def last_look(example="full", size=(80, 24), letter=Letter.T, keys=("ctrl+n",), **answers):
    """The wizard, about to be led to the last look."""
    options = answers.pop("options", {})
    return _Look(wizard(draft_of(example, letter=letter, **answers), size=size, **options), keys)


class _Look:
    def __init__(self, opened, keys):
        self._opened, self._keys = opened, keys

    async def __aenter__(self):
        pilot, app = await self._opened.__aenter__()
        await pilot.press(*self._keys)
        await on_page(pilot, None)
        return pilot, app

    async def __aexit__(self, *error):
        return await self._opened.__aexit__(*error)


def rows(app):
    return {row.field: row for row in app.screen.query(PlanRow)}


def flat(app):
    """What stands on the screen, on one line."""
    return " ".join(screen_text(app).split())


def said(app, selector):
    return str(app.screen.query_one(selector).render())


def best(app):
    return " ".join(str(part.render()) for part in app.screen.query("#best > *"))


# The sheet


@at_all_sizes
async def test_every_row_and_finish_come_into_sight_and_nothing_is_cut(size):
    answers = {"cue": "", "action": "sit still and count my breaths up to ten by the window"}
    async with last_look(size=size, **answers) as (pilot, app):
        sheet = app.screen.query_one("#sheet")
        assert sheet.region.width == (84 if size[0] > 90 else size[0])
        assert abs((sheet.region.x + sheet.region.right) - size[0]) <= 1
        assert isinstance(app.focused, Button)
        assert app.screen.form.max_scroll_x == 0
        seen, text = [], ""
        for _ in range(9):
            await pilot.press("up")
            await pilot.pause()
            row = app.focused
            assert app.screen.find_widget(row).visible_region.area == row.region.area
            seen.append(getattr(row, "field", ""))
            text += flat(app)
            finish = app.screen.find_widget(app.screen.query_one("#next"))
            assert finish.visible_region.area == finish.region.area
        assert seen == [
            *("end", "cue", "why", "confidence", "obstacle", "stairs", "often", "action"),
            "wording",
        ]
        assert "left open; that is fine enter say when" in text
        await pilot.press(*["pagedown"] * 4)
        await until(pilot, lambda: "every 4 weeks." in flat(app))


async def test_enter_on_a_row_opens_its_field_and_every_way_on_leads_back():
    async with last_look(**GAPS) as (pilot, app):
        assert [row.label for row in rows(app).values()] == [
            *("S Goal", "M How often", "A First step", "If … then", "Sure"),
            *("R Why", "T When", "Until"),
        ]
        ways = ("ctrl+n", "enter", "button")
        fields = ("action", "often", "obstacle", "confidence", "why", "cue", "end")
        for number, field in enumerate(fields):
            row = rows(app)[field]
            assert row.is_gap is (field in GAPS)
            row.focus()
            await pilot.press("enter")
            await until(pilot, lambda field=field: getattr(app.focused, "field", "") == field)
            page, way = app.screen, ways[number % 3]
            assert page.letter is not None
            assert str(page.query_one("#next").label) == BACK
            assert BACK in page.key_bar.text
            if way == "enter":
                page.form.in_order()[-1].focus()
            await (pilot.click("#next") if way == "button" else pilot.press(way))
            await on_page(pilot, None)
            assert isinstance(app.focused, Button)


async def test_the_key_bar_says_what_enter_does():
    async with last_look(why="") as (pilot, app):
        bar = app.screen.key_bar
        assert bar.text.startswith("enter Finish")
        rows(app)["why"].focus()
        await until(pilot, lambda: bar.text.startswith("enter Say it"))
        rows(app)["action"].focus()
        await until(pilot, lambda: bar.text.startswith("enter Change it"))
        await pilot.click(bar, offset=(2, 0))
        await on_page(pilot, Letter.S)
        assert app.focused.field == "action"


async def test_a_click_opens_a_row():
    async with last_look(why="") as (pilot, app):
        await pilot.click(rows(app)["why"])
        await on_page(pilot, Letter.R)
        assert app.focused.field == "why"


# Back to it


async def test_what_was_mended_stands_on_the_row():
    async with last_look(why="") as (pilot, app):
        await pilot.press("f4")
        await on_page(pilot, Letter.R)
        app.focused.value = "it steadies me"
        await pilot.press("ctrl+n")
        await on_page(pilot, None)
        assert not rows(app)["why"].is_gap
        assert said(app, "#ready").startswith("Ready")


async def test_who_goes_elsewhere_goes_the_usual_way_from_there():
    async with last_look(why="") as (pilot, _):
        await pilot.press("f4")
        await on_page(pilot, Letter.R)
        await pilot.press("alt+1")
        page = await on_page(pilot, Letter.S)
        assert str(page.query_one("#next").label) == "Next: Measurable"
        await pilot.press("alt+4")
        page = await on_page(pilot, Letter.R)
        assert str(page.query_one("#next").label) == "Next: Time-bound"


# What is open


async def test_ready_is_said_where_it_is_true():
    async with last_look() as (_, app):
        assert said(app, "#ready") == "Ready: an end, a measure, and you are sure."
        follows = "It starts on Sat 21 Nov, today. Warm-up until Sunday;"
        assert said(app, "#follows").startswith(follows)
        assert not app.screen.query_one("#best").display


async def test_one_thing_is_offered_with_one_key():
    async with last_look(confidence=4, **GAPS) as (pilot, app):
        assert (
            said(app, "#ready")
            == "Open: an end, and a step you are sure of. You can leave it open."
        )
        assert best(app) == "Still worth doing: you are 4 of 10 sure. f4 make it easier"
        await pilot.press("f4")
        await on_page(pilot, Letter.A)
        assert app.focused.field == "confidence"
        await pilot.press("8", "ctrl+n")
        await on_page(pilot, None)
        assert best(app) == "Still worth doing: until when? f4 say it"
        await pilot.click("#best ActionLink")
        await on_page(pilot, Letter.T)
        assert app.focused.field == "end"


async def test_a_letter_left_open_knowingly_says_why_and_is_not_asked_for():
    draft = draft_of("full", letter=Letter.T, why="").skipping(Letter.R, "I ask Ann first")
    async with wizard(draft) as (pilot, app):
        await pilot.press("ctrl+n")
        await on_page(pilot, None)
        assert "left open: I ask Ann first" in screen_text(app)
        assert not app.screen.query_one("#best").display


async def test_an_action_is_all_that_finish_needs():
    async with last_look("empty", action="walk", start="") as (pilot, app):
        assert "once a week is enough" in said(app, "#follows")
        await pilot.press("enter")
        result = await finished(pilot)
    assert result.action is StepAction.FINISH
    assert result.draft.skip_reason(Letter.M) == SAID_LATER
    reading = read(result.draft, TODAY)
    assert (reading.problems, reading.measure.target, reading.start) == ((), 1, TODAY)


async def test_what_keeps_it_from_starting_is_said_and_finish_leads_to_it():
    async with last_look(days="9", end="in 5 foo") as (pilot, app):
        assert said(app, "#ready") == ""
        assert best(app).startswith("It cannot start yet. ")
        assert "f4 put it right" in best(app)
        assert "T  " in said(app, "#blocking")
        needed = [
            row.field
            for row in rows(app).values()
            if "needed to begin" in str(row.query_one(".text").render())
        ]
        # An end that is not understood may stay open: only the measure is needed.
        assert needed == ["often"]
        await pilot.press("enter")
        await on_page(pilot, Letter.M)
        # Its field is open, since no line can say it.
        assert app.focused.field == "days"
        assert "1 to 7" in said_under(app, "days")


async def test_nothing_is_praised_or_offered_beside_the_note():
    async with last_look(why="i want to kill myself", end="") as (pilot, app):
        await until(pilot, lambda: app.screen.note.is_shown)
        await pilot.pause()
        assert "f4" not in screen_text(app)
        assert "Open:" not in screen_text(app)
        await pilot.press("f4")
        await pilot.pause()
        assert app.screen.letter is None
        await pilot.press("enter")
        assert (await finished(pilot)).action is StepAction.FINISH


# Own words


async def test_typing_edits_the_wording_and_enter_does_not_finish_behind_it():
    async with last_look(wording="I sit") as (pilot, app):
        await pilot.press("comma", "space", "e", "é", "1", "enter")
        await pilot.pause()
        assert app.screen.wizard.draft.wording == "I sit, eé1"
        assert app.result is None
        assert isinstance(app.focused, Button)
        assert "I sit, eé1" in said(app, "#sentence")
        await pilot.press("up", "x")
        assert isinstance(app.focused, TextField)
        await pilot.press("enter", "enter")
        result = await finished(pilot)
    assert result.draft.wording == "I sit, eé1x"


async def test_what_is_pasted_goes_there_too():
    async with last_look(why="") as (pilot, app):
        rows(app)["why"].focus()
        app.post_message(events.Paste("I sit\nstill."))
        await until(pilot, lambda: app.screen.wizard.draft.wording == "I sit still.")
        app.post_message(events.Paste(" Now."))
        await until(pilot, lambda: app.screen.wizard.draft.wording == "I sit still. Now.")


async def test_any_words_stay_on_the_sheet():
    async with last_look(
        action=NASTY, why=NASTY, cue=NASTY, obstacle=NASTY, wording=NASTY, size=SIZES["60x20"]
    ) as (pilot, app):
        assert "\x1b" not in screen_text(app)
        await pilot.press("x", "enter")
        await until(pilot, lambda: app.screen.wizard.draft.wording == f"{NASTY}x")
        assert app.screen.form.max_scroll_x == 0


# A revision


async def test_revising_lists_what_changes_and_saves_changes():
    before = draft_of("full", revises="g1", letter=Letter.T)
    after = replace(before, days="3")
    async with wizard(after, before=before) as (pilot, app):
        await pilot.press("ctrl+n")
        await on_page(pilot, None)
        assert "What changes" in said(app, "#changes")
        assert "How often: 5 → 3" in said(app, "#changes")
        assert str(app.screen.query_one("#next").label) == "What changes"
        assert "enter What changes" in app.screen.key_bar.text
        assert said(app, "#follows") == "You look back every 4 weeks."
        await pilot.press("enter")
        result = await finished(pilot)
    assert result.action is StepAction.FINISH


async def test_what_is_not_understood_is_asked_for_once_and_then_left_open():
    draft = GoalDraft("d", letter=Letter.T, action="walk", often="[/b] x", end="[/b] y")
    async with wizard(draft) as (pilot, _):
        await pilot.press("ctrl+n")
        await on_page(pilot, None)
        for letter in (Letter.M, Letter.T):
            await pilot.press("ctrl+n")
            await on_page(pilot, letter)
            await pilot.press("ctrl+n")
            await on_page(pilot, None)
        await pilot.press("ctrl+n")
        result = await finished(pilot)
    assert result.action is StepAction.FINISH
    assert (result.draft.often, result.draft.end) == ("", "")
    assert result.draft.skip_reason(Letter.M) == "[/b] x"


@at_all_sizes
async def test_an_end_that_is_not_understood_is_not_called_needed(size):
    draft = draft_of("full", letter=Letter.T, end="31 june")
    async with wizard(draft, size=size) as (pilot, app):
        await pilot.press("ctrl+n")
        await on_page(pilot, None)
        assert best(app).startswith("Look once more: ")
        assert "needed to begin" not in screen_text(app)
