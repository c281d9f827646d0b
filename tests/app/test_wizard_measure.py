"""M: one line says how often, or how much; the same in parts follows it, and it follows them."""

import pytest

from smartgoals_tui.app.widgets.fields.fold import LookDeeper
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import MeasureKind as Kind

from .sizes import at_all_sizes
from .wizard_harness import on_page, said_under, screen_text, type_text, unfold, wizard

OUTCOMES = "less expected more"
EMPTY = GoalDraft("d", letter=Letter.M, action="do it", start="today")


def control(app, name):
    return next(one for one in app.screen.form.in_order() if one.field == name)


def answers(app, *names):
    return tuple(getattr(app.screen.wizard.draft, name) for name in names)


@at_all_sizes
async def test_the_line_is_answered_while_it_is_typed(size):
    async with wizard(EMPTY, size=size) as (pilot, app):
        assert app.focused.field == "often"
        await type_text(pilot, "3x 20 min")
        assert said_under(app, "often") == "3 days a week, 20 minutes each time"
        assert "3 days a week, 20 minutes each time" in screen_text(app)
        assert answers(app, "kind", "days", "amount", "unit") == (Kind.DAYS, "3", "20", "minutes")


@pytest.mark.parametrize(
    ("typed", "kind", "field", "value"),
    [
        ("at most 10 beers a week", Kind.LIMIT, "total", "10"),
        ("on at most 2 days a week", Kind.LIMIT, "unit", "days"),
        ("none at all", Kind.LIMIT, "total", "0"),
        ("20 km a week", Kind.TOTAL, "total", "20"),
        ("10 applications by 12 dec", Kind.IN_ALL, "end", "12 Dec"),
        ("once by 30 june", Kind.ONCE, "end", "30 Jun 2027"),
        ("every two weeks", Kind.DAYS, "period", "2"),
        ("mon wed fri", Kind.DAYS, "weekdays", frozenset({0, 2, 4})),
        ("3-4 times", Kind.DAYS, "more", "4 days a week"),
    ],
)
async def test_the_line_settles_the_fields_behind_it(typed, kind, field, value):
    async with wizard(EMPTY) as (pilot, app):
        await type_text(pilot, typed)
        assert answers(app, "kind", field) == (kind, value)


async def test_letter_by_letter_the_line_leaves_nothing_behind():
    async with wizard(EMPTY) as (pilot, app):
        for letter in "10 pages by 12 dec":
            await pilot.press("space" if letter == " " else letter)
        await pilot.pause()
        assert answers(app, "often", "total", "unit") == ("10 pages by 12 dec", "10", "pages")
        for _ in range(len("10 pages by 12 dec")):
            await pilot.press("backspace")
        await pilot.press("3", "x")
        await pilot.pause()
        assert answers(app, "often", "kind", "days", "end") == ("3x", Kind.DAYS, "3", "")


async def test_an_end_of_ones_own_stays():
    draft = GoalDraft("d", letter=Letter.M, action="write", start="today", end="31 Jan 2027")
    async with wizard(draft) as (pilot, app):
        await type_text(pilot, "10 applications by 12 dec")
        assert answers(app, "end") == ("31 Jan 2027",)
        assert "On T you said 31 Jan 2027; that stays." in said_under(app, "often")


async def test_what_is_not_understood_is_said_at_the_line_and_stays():
    async with wizard(EMPTY) as (pilot, app):
        await type_text(pilot, "now and then", "tab")
        assert "Try" in said_under(app, "often")
        assert answers(app, "often", "days") == ("now and then", "")
        await pilot.press("ctrl+n")
        await on_page(pilot, Letter.A)
        problems = app.screen.wizard.problems
        assert [problem.field for problem in problems] == ["often"]


@at_all_sizes
async def test_the_parts_are_opened_by_enter_and_reword_the_line(size):
    async with wizard(EMPTY, size=size) as (pilot, app):
        await type_text(pilot, "3x 20 min")
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        assert app.screen.query(LookDeeper).first().is_open
        shown = [one.field for one in app.screen.form.in_order()]
        assert shown == f"often baseline kind days amount unit cap period {OUTCOMES}".split()
        control(app, "days").focus()
        await type_text(pilot, "4")
        await pilot.pause()
        assert control(app, "often").value == "4 days a week, 20 minutes each time"


@pytest.mark.parametrize(
    ("presses", "shown"),
    [
        (1, "often baseline kind total unit amount period"),
        (2, "often baseline kind total unit period"),
        (3, "often baseline kind total unit amount"),
        (4, "often kind done days amount unit"),
    ],
)
async def test_only_the_parts_of_the_chosen_kind_are_shown(presses, shown):
    async with wizard(EMPTY) as (pilot, app):
        app.screen.query(LookDeeper).first().toggle()
        await pilot.pause()
        control(app, "kind").focus()
        await pilot.press(*["right"] * presses)
        await pilot.pause()
        assert [one.field for one in app.screen.form.in_order()] == f"{shown} {OUTCOMES}".split()


async def test_a_problem_of_a_part_is_said_at_the_line_while_it_is_folded_away():
    draft = GoalDraft("d", letter=Letter.M, action="x", start="today", end="in 3 days")
    async with wizard(draft) as (pilot, app):
        await type_text(pilot, "every two weeks", "tab")
        assert "2 weeks are longer than that" in said_under(app, "often")
        await unfold(pilot)
        app.screen.answers_changed()
        assert "2 weeks are longer than that" not in said_under(app, "often")


async def test_an_amount_in_all_asks_by_when():
    async with wizard(EMPTY) as (pilot, app):
        await type_text(pilot, "10 applications in all")
        assert "By when?" in said_under(app, "often")


@pytest.mark.parametrize(
    ("action", "kind", "words"),
    [
        ("drink less beer", Kind.LIMIT, "at most 10 beers a week, or on at most 2 days"),
        ("hand in my thesis", Kind.ONCE, "once by 30 June"),
        ("meditate", Kind.DAYS, "3 times a week"),
    ],
)
async def test_the_first_question_reads_the_words_of_s(action, kind, words):
    draft = GoalDraft("d", letter=Letter.M, action=action, start="today")
    async with wizard(draft) as (pilot, app):
        assert answers(app, "kind") == (kind,)
        assert words in str(app.focused.placeholder) or answers(app, "often") == ("once",)
        app.focused.value = "3 times a week"
        await pilot.pause()
        assert answers(app, "kind", "days") == (Kind.DAYS, "3")


async def test_typing_takes_the_place_of_what_s_has_put_into_the_line():
    draft = GoalDraft("d", letter=Letter.M, action="write my thesis", start="today")
    async with wizard(draft) as (pilot, app):
        assert app.focused.value == "once"
        await pilot.press("3", "x")
        assert app.focused.value == "3x"


# The week that counts


@at_all_sizes
async def test_the_week_that_counts_follows_what_is_typed(size):
    async with wizard(EMPTY, size=size) as (pilot, app):
        assert "A week that counts" not in screen_text(app)
        await type_text(pilot, "mon wed fri", "enter")
        assert "not said yet" in screen_text(app)
        await type_text(pilot, "about once")
        await pilot.pause()
        text = screen_text(app)
        assert "██  ▁▁  ▁▁  ▁▁  ▁▁  ▁▁  ▁▁  1 of 7" in text
        assert "██  ╌╌  ██  ╌╌  ██  ╌╌  ╌╌  3 of 7" in text


async def test_what_is_now_may_stay_in_words():
    async with wizard(EMPTY, size=(60, 20), ascii_only=True) as (pilot, app):
        await type_text(pilot, "at most 10 beers a week", "enter", "too much", "tab")
        await pilot.pause()
        assert "no number in this, and that is fine" in screen_text(app)
        assert "====================|  at most 10 beers" in screen_text(app)
        assert app.screen.wizard.problems == []


# What the action says is taken over


LINE = "walk in the park 20 min 3x a week after dinner until 31 may"


@at_all_sizes
async def test_what_the_action_says_for_other_letters_is_taken_over(size):
    async with wizard(size=size) as (pilot, app):
        await type_text(pilot, "enter", LINE, "tab")
        await pilot.pause(0.1)
        assert answers(app, "action", "days", "amount", "cue") == (
            *("walk in the park", "3", "20", "after dinner"),
        )
        assert control(app, "action").value == "walk in the park"
        assert "Also filled in" in screen_text(app)
        await pilot.press("f5")
        await pilot.pause()
        assert answers(app, "action", "days", "often", "cue", "end") == (LINE, "", "", "", "")
        assert control(app, "action").value == LINE
        # Once taken back it is left alone.
        await pilot.press("ctrl+n")
        await on_page(pilot, Letter.M)
        assert answers(app, "action", "days") == (LINE, "")


async def test_it_is_taken_over_also_where_the_letter_is_left_at_once():
    async with wizard() as (pilot, app):
        await type_text(pilot, "enter", LINE, "ctrl+n")
        await on_page(pilot, Letter.M)
        assert answers(app, "action") == ("walk in the park",)
        assert said_under(app, "often").startswith("3 days a week, 20 minutes each time")


async def test_nothing_that_is_answered_is_taken_over_upon():
    async with wizard(GoalDraft("d", start="today", cue="at noon")) as (pilot, app):
        await type_text(pilot, "enter", LINE, "ctrl+n")
        await on_page(pilot, Letter.M)
        assert answers(app, "action", "cue", "days") == (LINE, "at noon", "")


# Stairs by a day


@at_all_sizes
async def test_stairs_of_what_is_done_once_have_a_day(size):
    draft = GoalDraft(
        "d", letter=Letter.A, action="hand in", kind=Kind.ONCE, end="30 Jun 2027", start="today"
    )
    async with wizard(draft, size=size) as (pilot, app):
        asked = [one.field for one in app.screen.form.in_order()]
        assert asked[:3] == ["first-step", "stair-by", "confidence"]
        await type_text(pilot, "outline by 4 dec", "enter")
        assert said_under(app, "stairs") == "1 by Fri 4 Dec"
        assert (control(app, "first-step").value, control(app, "stair-by").value) == (
            "outline",
            "4 dec",
        )
        assert "by Wed 30 Jun 2027" in screen_text(app)
        control(app, "stair-by").value = "5 jul 2027"
        control(app, "confidence").focus()
        await pilot.pause()
        assert "Step 1: Mon 5 Jul 2027 is after the end" in said_under(app, "stairs")


async def test_stairs_of_a_limit_are_said_to_be_at_most():
    draft = GoalDraft(
        "d",
        letter=Letter.A,
        action="drink",
        kind=Kind.LIMIT,
        total="6",
        unit="beers",
        start="today",
    )
    async with wizard(draft) as (pilot, app):
        assert "at most 6 beers" in screen_text(app)
        control(app, "stair-measure").value = "8"
        await pilot.pause()
        assert app.screen.wizard.reading.stairs[0].describe() == "At most 8 beers a week"
