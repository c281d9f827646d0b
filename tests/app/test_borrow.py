"""Answers borrowed from examples: found, looked at, taken over, and nothing typed is lost."""

import subprocess
import sys

import pytest
from textual.widgets import Button, OptionList, Static

from smartgoals_tui.app.screens.wizard.borrow import Borrow
from smartgoals_tui.app.screens.wizard.borrowing import borrow, describe, is_answered, listing
from smartgoals_tui.domain.examples import EXAMPLES
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.parts import AREAS
from tests.app.waiting import until

from .sizes import at_all_sizes, at_the_smallest_size
from .wizard_harness import draft_of, on_page, screen_text, type_text, wizard

MEDITATION = dict(EXAMPLES[0].answers)


def example(uid):
    return next(example for example in EXAMPLES if example.uid == uid)


async def borrowing(pilot):
    await pilot.press("f2")
    await until(pilot, lambda: isinstance(pilot.app.screen, Borrow))
    await pilot.pause()


def preview(app):
    return str(app.screen.query_one("#preview", Static).content)


def offered(app):
    options = app.screen.query_one(OptionList).options
    return [str(option.prompt).strip() for option in options if not option.disabled]


# Taking over


@at_the_smallest_size
async def test_a_letter_is_borrowed_into_what_is_empty(size):
    async with wizard(size=size) as (pilot, app):
        await type_text(pilot, "mine")
        await borrowing(pilot)
        assert EXAMPLES[0].title in screen_text(app)
        assert "yours is kept: mine" in screen_text(app)
        await pilot.press("enter")
        await on_page(pilot, Letter.S)
        draft = app.screen.wizard.draft
        assert (draft.wish, draft.action, draft.days) == ("mine", MEDITATION["action"], "")
        await pilot.press("f5")
        await pilot.pause()
        assert (app.screen.wizard.draft.wish, app.screen.wizard.draft.action) == ("mine", "")


@at_the_smallest_size
async def test_f3_borrows_all_five_and_keeps_what_is_typed(size):
    async with wizard(GoalDraft("d", wish="stop scrolling", why="I am tired"), size=size) as (
        pilot,
        app,
    ):
        await borrowing(pilot)
        await pilot.press("f3")
        await on_page(pilot, Letter.S)
        draft = app.screen.wizard.draft
        expected = dict(example("phone-to-bed").answers)
        expected |= {"wish": "stop scrolling", "why": "I am tired"}
        assert {name: getattr(draft, name) for name in expected} == expected
        await pilot.press("f5")
        await pilot.pause()
        draft = app.screen.wizard.draft
        assert (draft.wish, draft.why) == ("stop scrolling", "I am tired")
        assert (draft.action, draft.days, draft.end) == ("", "", "")


async def test_where_there_is_nothing_to_borrow_the_page_itself_says_so():
    said = "Nothing to borrow here"
    async with wizard(GoalDraft("d", wish="a", action="b", place="c", company="d")) as (pilot, app):
        await borrowing(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: said in screen_text(app))
        assert not app._notifications
        await pilot.press("f4")
        await pilot.pause()
        assert said not in screen_text(app)


async def test_f4_keeps_or_replaces_what_is_typed():
    async with wizard(GoalDraft("d", wish="mine")) as (pilot, app):
        await borrowing(pilot)
        assert "yours is kept" in preview(app)
        await pilot.press("f4")
        await pilot.pause()
        assert "yours is kept" not in preview(app)
        await pilot.press("f4")
        await pilot.pause()
        assert "yours is kept" in preview(app)
        await pilot.press("f4", "enter")
        await on_page(pilot, Letter.S)
        assert app.screen.wizard.draft.wish == EXAMPLES[0].wish


@at_the_smallest_size
async def test_only_who_says_so_has_typed_answers_replaced_and_can_take_it_back(size):
    async with wizard(GoalDraft("d", wish="mine"), size=size) as (pilot, app):
        await borrowing(pilot)
        await pilot.press("tab", "tab", "right")
        await pilot.pause()
        assert "yours is kept" not in preview(app)
        await pilot.press("tab", "tab", "enter")
        await on_page(pilot, Letter.S)
        draft = app.screen.wizard.draft
        assert {name: getattr(draft, name) for name in MEDITATION} == MEDITATION
        assert app.screen.form.in_order()[0].value == EXAMPLES[0].wish
        assert "replaced by" in app.screen.wizard.applied.words
        await pilot.press("f5")
        await pilot.pause()
        assert app.screen.wizard.draft.wish == "mine"
        assert app.screen.wizard.draft.action == ""


async def test_what_was_borrowed_may_be_looked_at_on_every_letter_before_it_is_taken_back():
    draft = GoalDraft("d", wish="mine")
    async with wizard(draft) as (pilot, app):
        await borrowing(pilot)
        await pilot.press("f4", "f3")
        await on_page(pilot, Letter.S)
        for place in (*list(Letter)[1:], None):
            await pilot.press("ctrl+n")
            await on_page(pilot, place)
            await until(pilot, lambda: "Five letters replaced" in screen_text(app))
        await pilot.press("f5")
        await pilot.pause()
        after = app.screen.wizard.draft
        assert (after.wish, after.action, after.why) == ("mine", "", "")


async def test_what_a_letter_has_of_its_own_is_taken_back_there():
    async with wizard() as (pilot, app):
        await borrowing(pilot)
        await pilot.press("enter")
        await on_page(pilot, Letter.S)
        await pilot.press("ctrl+n")
        await on_page(pilot, Letter.M)
        await pilot.press("f5")
        await pilot.pause()
        assert app.screen.wizard.draft.wish == EXAMPLES[0].wish
        assert "f5" not in screen_text(app)
        await pilot.press("ctrl+o")
        await on_page(pilot, Letter.S)
        await until(pilot, lambda: "f5" in screen_text(app))
        await pilot.press("f5")
        await pilot.pause()
        assert app.screen.wizard.draft.wish == ""


async def test_where_all_is_answered_it_says_that_nothing_is_borrowed():
    async with wizard(draft_of("full", place="here", company="alone")) as (pilot, app):
        before = app.screen.wizard.draft
        await borrowing(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, Borrow)
        assert "Nothing to borrow here" in screen_text(app)
        await pilot.press("escape")
        await on_page(pilot, Letter.S)
        assert app.screen.wizard.draft == before


@pytest.mark.parametrize("key", ["escape", "f2"])
async def test_leaving_borrows_nothing(key):
    async with wizard() as (pilot, app):
        before = app.screen.wizard.draft
        await borrowing(pilot)
        await pilot.press("down", "down", key)
        await on_page(pilot, Letter.S)
        assert app.screen.wizard.draft == before


# Finding


@at_the_smallest_size
async def test_the_wish_typed_so_far_chooses_the_example(size):
    async with wizard(size=size) as (pilot, app):
        await type_text(pilot, "i cant say no to my boss")
        await borrowing(pilot)
        assert "Say “Let me think about it”" in screen_text(app)
        assert preview(app).startswith("“I want to say no”")


@at_the_smallest_size
async def test_a_search_narrows_the_list_and_its_find_is_borrowed(size):
    async with wizard(size=size) as (pilot, app):
        await borrowing(pilot)
        await pilot.press("slash", *"guit")
        await pilot.pause()
        assert offered(app) == ["Play one song on the oud"]
        await pilot.press("enter", "enter")
        await on_page(pilot, Letter.S)
        assert app.screen.wizard.draft.action == example("oud").action


async def test_a_search_that_finds_nothing_offers_something():
    async with wizard() as (pilot, app):
        await borrowing(pilot)
        await pilot.press("slash")
        await type_text(pilot, "zzz [/")
        await pilot.pause()
        assert "Not found" in screen_text(app)
        assert len(offered(app)) == len(AREAS)
        await pilot.press("down")
        await pilot.pause()
        assert app.focused is app.screen.query_one(OptionList)


async def test_another_example_is_shown_when_the_cursor_moves():
    async with wizard() as (pilot, app):
        await borrowing(pilot)
        before = preview(app)
        await pilot.press("down")
        await pilot.pause()
        assert preview(app) != before
        assert preview(app).startswith(f"“{listing(GoalDraft('d'), '')[0][1][1].wish}”")


@at_all_sizes
async def test_every_control_of_the_dialog_is_reached_and_in_sight(size):
    async with wizard(draft_of("full"), size=size) as (pilot, app):
        await borrowing(pilot)
        reached = []
        for _ in range(7):
            region = app.focused.region
            assert app.screen.find_widget(app.focused).visible_region.area == region.area
            assert region.right <= size[0]
            assert region.bottom <= size[1]
            reached.append(app.focused.id or type(app.focused).__name__)
            await pilot.press("tab")
        assert len(set(reached)) == 7
        assert app.screen.query_one(".preview").size.height >= 5
        for button in app.screen.query(Button):
            assert str(button.label) in screen_text(app)


@at_all_sizes
async def test_the_preview_can_be_read_to_its_end(size):
    async with wizard(draft_of("full"), size=size) as (pilot, app):
        await borrowing(pilot)
        await pilot.press("tab", "end")
        await until(pilot, lambda: "Look back every" in screen_text(app))


# What is taken over


def test_the_list_begins_near_the_wish_and_goes_on_through_all_areas():
    groups = listing(GoalDraft("d", wish="save money"), "")
    assert groups[0][1][0].uid == "small-transfer"
    assert [heading for heading, _ in groups[1:]] == list(AREAS)
    assert sum(len(examples) for _, examples in groups[1:]) == len(EXAMPLES)


@pytest.mark.parametrize("letter", Letter)
def test_the_preview_shows_all_letters_the_one_on_screen_first(letter):
    draft = GoalDraft("d")
    shown = str(describe(draft, EXAMPLES[0], letter, dict(EXAMPLES[0].answers)))
    places = {one: shown.index(f"\n{one} {LETTERS[one].name}\n") for one in Letter}
    assert min(places, key=places.__getitem__) is letter
    for words in ("5 of 7 days", "8 of 10", "3 of 4", "4 weeks", "it steadies me"):
        assert words in shown


@pytest.mark.parametrize("one", EXAMPLES, ids=lambda one: one.uid)
def test_the_preview_of_every_example_says_how_it_is_counted(one):
    draft = GoalDraft("d")
    values = borrow(draft, one, Letter, False)
    shown = str(describe(draft, one, Letter.M, values))
    answers = dict(one.answers)
    for name in ("days", "total", "cap", "done", "unit"):
        assert str(answers.get(name, "")) in shown
    assert "of 28 days" in shown or answers.get("period") != "4"
    assert "in a week" not in shown or answers["kind"] is not MeasureKind.IN_ALL
    assert values["often"]


def test_a_cap_or_a_longer_period_gives_way_with_the_measure_it_belongs_to():
    draft = GoalDraft("d", days="5", cap="2", unit="coffees", period="2", often="2 coffees a day")
    values = borrow(draft, EXAMPLES[0], (Letter.M,), True)
    assert (values["cap"], values["period"]) == ("", "")
    assert values["often"] == "5 days a week, 10 minutes each time"
    assert not set(borrow(draft, EXAMPLES[0], (Letter.M,), False)) & {"often", "period", "cap"}


def test_borrowing_keeps_a_measure_whole():
    draft = GoalDraft("d", kind=MeasureKind.TOTAL, total="30")
    assert not set(borrow(draft, EXAMPLES[0], (Letter.M,), False)) & {"kind", "days", "unit"}


def test_replacing_a_total_by_days_leaves_no_total():
    draft = GoalDraft("d", kind=MeasureKind.TOTAL, total="30")
    values = borrow(draft, EXAMPLES[0], (Letter.M,), True)
    assert (values["kind"], values["total"], values["days"]) == (MeasureKind.DAYS, "", "5")


@pytest.mark.parametrize("one", EXAMPLES, ids=lambda one: one.uid)
def test_an_empty_draft_borrows_everything(one):
    values = borrow(GoalDraft("d", start="today"), one, Letter, False)
    assert dict(one.answers).items() <= values.items()


@pytest.mark.parametrize("one", EXAMPLES, ids=lambda one: one.uid)
def test_a_full_draft_borrows_nothing_over_its_answers(one):
    draft = draft_of("full")
    values = borrow(draft, one, Letter, False)
    assert not [name for name in values if is_answered(draft, name)]


def test_no_example_is_loaded_before_it_is_asked_for():
    code = (
        "import sys\n"
        "import smartgoals_tui.app.app, smartgoals_tui.app.flows.first_run\n"
        "import smartgoals_tui.app.flows.set_goal, smartgoals_tui.app.screens.wizard.flow\n"
        "print([name for name in sys.modules if name.startswith('smartgoals_tui.domain.examples')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
