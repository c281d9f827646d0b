"""What the fields of the wizard do: problems, days, stairs, scales, absurd texts."""

from itertools import cycle

import pytest
from textual import events

from smartgoals_tui.app.screens.wizard.step import PAUSE_SECONDS
from smartgoals_tui.app.widgets.fields.stair_row import StairRow
from smartgoals_tui.app.widgets.fields.stairs_editor import StairsEditor
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import Letter

from .sizes import SIZES, at_all_sizes, at_the_smallest_size
from .wizard_harness import draft_of, on_page, said_under, screen_text, type_text, unfold, wizard


def field(app, name):
    return next(one for one in app.screen.form.in_order() if one.field == name)


async def focus(pilot, name):
    field(pilot.app, name).focus()
    await pilot.pause()


# Problems


async def test_a_problem_is_said_once_the_field_is_left():
    async with wizard(GoalDraft("d", letter=Letter.M)) as (pilot, app):
        await unfold(pilot)
        await focus(pilot, "days")
        await type_text(pilot, "9")
        assert said_under(app, "days") == ""
        await pilot.press("tab")
        await pilot.pause()
        assert "1 to 7" in said_under(app, "days")


async def test_a_problem_goes_away_while_it_is_mended():
    async with wizard(GoalDraft("d", letter=Letter.M, days="9")) as (pilot, app):
        await focus(pilot, "days")
        await pilot.press("tab")
        await pilot.pause()
        await focus(pilot, "days")
        assert "1 to 7" in said_under(app, "days")
        await pilot.press("end", "backspace", "4")
        await pilot.pause()
        assert said_under(app, "days") == ""


async def test_problems_stand_there_when_one_comes_back():
    async with wizard() as (pilot, app):
        await pilot.press("ctrl+n")
        await on_page(pilot, Letter.M)
        await pilot.press("ctrl+o")
        await on_page(pilot, Letter.S)
        assert "Say what you will do" in said_under(app, "action")


# Days


@at_the_smallest_size
async def test_a_day_is_answered_at_once_and_written_out_when_left(size):
    async with wizard(GoalDraft("d", letter=Letter.T), size=size) as (pilot, app):
        await focus(pilot, "end")
        await type_text(pilot, "in 12 weeks")
        assert "Fri 12 Feb 2027: 12 weeks in all" in said_under(app, "end")
        assert app.screen.wizard.draft.end == "in 12 weeks"
        await pilot.press("tab")
        await pilot.pause()
        assert field(app, "end").value == "Fri 12 Feb 2027"
        assert app.screen.wizard.draft.end == "Fri 12 Feb 2027"


async def test_a_short_stretch_is_counted_in_days():
    async with wizard(GoalDraft("d", letter=Letter.T)) as (pilot, app):
        await focus(pilot, "end")
        await type_text(pilot, "tomorrow")
        assert said_under(app, "end") == "Sun 22 Nov 2026: 2 days in all"


async def test_a_day_is_written_out_when_the_screen_is_left():
    async with wizard(GoalDraft("d", letter=Letter.T)) as (pilot, app):
        await focus(pilot, "end")
        await type_text(pilot, "31 May", "ctrl+n")
        await on_page(pilot, None)
        assert app.saved[-1].end == "Mon 31 May 2027"


async def test_today_stays_today():
    async with wizard(GoalDraft("d", letter=Letter.T)) as (pilot, app):
        assert "Sat 21 Nov 2026, today" in said_under(app, "start")
        await pilot.press("tab", "ctrl+n")
        await on_page(pilot, None)
        assert app.screen.wizard.draft.start == "today"


async def test_an_end_before_the_start_is_a_problem():
    draft = GoalDraft("d", letter=Letter.T, start="2027-03-01", end="2027-02-01")
    async with wizard(draft) as (pilot, app):
        await focus(pilot, "end")
        await pilot.press("tab")
        await pilot.pause()
        assert "is before the start" in said_under(app, "end")


@at_the_smallest_size
@pytest.mark.parametrize(("steps", "day"), [(1, "Sat 3 Apr 2027"), (2, "Thu 4 Mar 2027")])
async def test_an_ambiguous_day_asks_which(size, steps, day):
    async with wizard(GoalDraft("d", letter=Letter.T), size=size) as (pilot, app):
        await focus(pilot, "end")
        await type_text(pilot, "03/04", "tab")
        assert app.focused.field == "reading"
        assert "3 Apr 2027" in screen_text(app)
        assert "4 Mar 2027" in screen_text(app)
        await pilot.press(*["right"] * (steps - 1), "space")
        await pilot.pause()
        assert app.screen.wizard.draft.end == day
        assert app.focused.field == "end"


async def test_an_ambiguous_day_can_be_clicked():
    async with wizard(GoalDraft("d", letter=Letter.T)) as (pilot, app):
        await focus(pilot, "end")
        await type_text(pilot, "03/04")
        choice = app.screen.query_one("DateInput.-ambiguous Readings")
        place = choice.places(choice.content_size.width)[1]
        await pilot.click(choice, offset=(place.x + 2, place.y))
        await pilot.pause()
        assert app.screen.wizard.draft.end == "Thu 4 Mar 2027"


# Stairs


def titles(app):
    return [stair.title for stair in app.screen.wizard.draft.stairs]


def flight(*names):
    return tuple(StairDraft(name, name) for name in names)


def plain(**changes):
    """A with answers to what it always asks, and nothing folded away."""
    return draft_of("full", letter=Letter.A, confidence_reason="", resources="", **changes)


def rows(app):
    """The lines of the steps, the lowest first."""
    return list(reversed(app.screen.query(StairRow)))


async def test_a_step_says_its_measure_in_its_words():
    async with wizard(plain(stairs=())) as (pilot, app):
        await type_text(pilot, "one minute of breathing, 2 days")
        assert rows(app)[0].measure.value == "2 days · 1 min"
        await pilot.press("enter")
        await pilot.pause()
        assert app.focused.field == "confidence"
        (stair,) = app.screen.wizard.draft.stairs
        assert (stair.title, stair.target, stair.amount) == ("one minute of breathing", "2", "1")
        assert rows(app)[0].title.value == "one minute of breathing"


async def test_a_step_is_added_above_and_worded_with_how_hard_it_is():
    draft = draft_of("full", letter=Letter.A, stairs=flight("a"))
    async with wizard(draft) as (pilot, app):
        await unfold(pilot)
        await pilot.press("ctrl+t")
        await type_text(pilot, "b", "enter", "2 x 3 min", "enter", "4")
        await pilot.pause()
        stairs = app.screen.wizard.draft.stairs
        assert titles(app) == ["a", "b"]
        assert (stairs[1].target, stairs[1].amount, stairs[1].difficulty) == ("2", "3", 4)
        assert len({stair.uid for stair in stairs}) == 2
        await pilot.press("enter")
        await pilot.pause()
        assert app.focused.field == "confidence"


async def test_a_step_moves_up_and_down():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a", "b", "c"))) as (
        pilot,
        app,
    ):
        await pilot.press("alt+up")
        await pilot.pause()
        assert titles(app) == ["b", "a", "c"]
        assert app.focused.value == "a"
        await pilot.press("alt+down", "alt+down")
        await pilot.pause()
        assert titles(app) == ["a", "b", "c"]
        assert [stair.uid for stair in app.screen.wizard.draft.stairs] == ["a", "b", "c"]


async def test_a_deleted_step_can_be_taken_back():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a", "b"))) as (pilot, app):
        await pilot.press("ctrl+r")
        await pilot.pause()
        assert titles(app) == ["b"]
        await pilot.press("f5")
        await pilot.pause()
        assert titles(app) == ["a", "b"]
        assert [row.title.value for row in rows(app)] == ["a", "b"]
        # The last one can go too; a line to begin with stays.
        await pilot.press("ctrl+r", "ctrl+r", "ctrl+r")
        await pilot.pause()
        assert titles(app) == []
        assert len(rows(app)) == 1


async def test_fewer_steps_from_elsewhere_leave_the_tools_in_order():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a", "b"))) as (pilot, app):
        rows(app)[1].title.focus()
        await pilot.pause()
        app.screen.query_one(StairsEditor).show(flight("c"))
        await pilot.pause()
        await unfold(pilot)
        await pilot.click(next(tool for tool in app.screen.query("Tool") if tool.is_for("delete")))
        await pilot.pause()
        assert titles(app) == []


async def test_arrows_go_from_step_to_step_and_out():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a", "b"))) as (pilot, app):
        await pilot.press("tab", "up")
        await pilot.pause()
        assert app.focused is rows(app)[1].measure
        await pilot.press("down", "down")
        await pilot.pause()
        assert app.focused.field == "confidence"
        await pilot.press("up")
        assert app.focused is rows(app)[0].measure


async def test_enter_on_an_empty_step_leads_on():
    async with wizard(GoalDraft("d", letter=Letter.A)) as (pilot, app):
        await pilot.press("enter")
        await pilot.pause()
        assert app.focused.field == "confidence"


@at_all_sizes
async def test_the_flight_is_drawn_from_the_whole_goal_down_to_the_first_step(size):
    stairs = (StairDraft("a", "one breath", "2", "1"), StairDraft("b", "two breaths", "3"))
    async with wizard(plain(stairs=stairs), size=size) as (_, app):
        edge = app.screen.find_widget(app.screen.query_one(StairsEditor)).region.right
        lines = [line[:edge] for line in screen_text(app).split("\n")]
        shown = [
            next((y, line.index(words)) for y, line in enumerate(lines) if words in line)
            for words in ("The whole goal", "two breaths", "one breath")
        ]
        assert shown == sorted(shown)
        assert [x for _, x in shown] == sorted({x for _, x in shown}, reverse=True)
        assert "5 days · 10 min" in lines[shown[0][0]]
        assert "2 days · 1 min" in lines[shown[2][0]]


# Scales and choices


async def test_digits_set_a_scale_and_ten_is_one_zero():
    async with wizard(GoalDraft("d", letter=Letter.A)) as (pilot, app):
        await focus(pilot, "confidence")
        await pilot.press("7")
        await pilot.pause()
        assert app.screen.wizard.draft.confidence == 7
        await pilot.press("1", "0")
        await pilot.pause()
        assert app.screen.wizard.draft.confidence == 10
        await pilot.press("left")
        await pilot.pause()
        assert app.screen.wizard.draft.confidence == 9
        await pilot.press("backspace")
        await pilot.pause()
        assert app.screen.wizard.draft.confidence is None


@at_all_sizes
async def test_a_click_on_a_number_or_its_bar_sets_a_scale(size):
    async with wizard(GoalDraft("d", letter=Letter.A), size=size) as (pilot, app):
        scale = field(app, "confidence")
        for line, number in ((0, 6), (1, 10)):
            await pilot.click(scale, offset=(5 * number + 1, line))
            await pilot.pause()
            assert app.screen.wizard.draft.confidence == number


def styles_of(app, widget, line=0):
    """The grounds under the cells of a line of ``widget``."""
    region = app.screen.find_widget(widget).visible_region
    strip = app.screen._compositor.render_strips()[region.y + line]
    return {segment.style.bgcolor.name for segment in strip.crop(region.x, region.right)}


@pytest.mark.parametrize(("letter", "name"), [(Letter.A, "confidence"), (Letter.R, "guilt")])
async def test_no_number_looks_chosen_before_one_is(letter, name):
    async with wizard(GoalDraft("d", letter=letter)) as (pilot, app):
        await unfold(pilot)
        scale = field(app, name)
        assert len(styles_of(app, scale)) == 1
        await focus(pilot, name)
        assert len(styles_of(app, scale)) == 1
        await pilot.press("3")
        await pilot.pause()
        assert len(styles_of(app, scale)) == 2


# Ways to make it easier


async def test_below_7_numbered_ways_stand_under_the_number_at_once():
    async with wizard(plain(confidence=None)) as (pilot, app):
        await focus(pilot, "confidence")
        await pilot.press("4")
        assert "1 easier first step" in screen_text(app)
        assert "4 keep it as it is, as an experiment" in screen_text(app)
        # A digit is still a number, enter still leads on.
        await pilot.press("2")
        assert app.screen.wizard.draft.confidence == 2
        await pilot.press("enter")
        await pilot.pause()
        assert app.focused.field == "obstacle"
        await pilot.press("up", "down", "enter")
        await pilot.pause()
        assert app.screen.wizard.draft.days == "4"
        assert app.focused.field == "confidence"
        await pilot.press("7")
        await pilot.pause()
        assert "1 easier first step" not in screen_text(app)


async def test_a_way_is_taken_by_its_number_or_a_click_and_taken_back():
    async with wizard(plain(confidence=4)) as (pilot, app):
        before = app.screen.wizard.draft
        await focus(pilot, "confidence")
        await pilot.press("down", "3")
        await pilot.pause()
        assert app.screen.wizard.draft.amount == "5"
        await pilot.press("f5")
        await pilot.pause()
        assert app.screen.wizard.draft == before
        await pilot.click("WaysToEase", offset=(5, 4))
        await pilot.pause()
        assert "A1" in app.screen.wizard.draft.dismissed
        assert not app.screen.query_one("WaysToEase").display


async def test_an_area_is_chosen_by_its_letter_and_an_unknown_one_is_kept():
    async with wizard(GoalDraft("d", letter=Letter.R, area="the garden")) as (pilot, app):
        assert "● the garden" in screen_text(app)
        await focus(pilot, "area")
        await pilot.press("h")
        await pilot.pause()
        assert app.screen.wizard.draft.area == "home"


# Absurd texts

ABSURD = (
    "[/b] hi",
    "[red",
    "]]\\[",
    "$primary {x}",
    "\x1b[31mred\x07",
    "\ud83d",
    "👩‍👩‍👧 🧘🏽 family",
    "שלום עולם",
    "\u202eevil",
    "日本語" * 40,
    "x" * 10_000,
    "a " * 5_000,
    "a\tb\u2028c",
)


# Each text meets each field once, where there is least room; some also where there is much.
@pytest.mark.parametrize(
    ("shift", "size"),
    [*((shift, SIZES["60x20"]) for shift in (0, 4, 8)), (0, SIZES["120x36"])],
    ids=["narrow-0", "narrow-4", "narrow-8", "wide-0"],
)
async def test_absurd_texts_neither_crash_nor_break_the_layout(shift, size):
    texts = (
        "wish action place company days amount unit baseline less expected more confidence_reason "
        "obstacle response resources why area voice start end cue review_every next_session"
    )
    turning = cycle(ABSURD[shift:] + ABSURD[:shift])
    answers = {name: next(turning) for name in texts.split()}
    stairs = tuple(StairDraft(str(n), text, text, text) for n, text in enumerate(ABSURD[shift:]))
    draft = GoalDraft("d", stairs=stairs, **answers)
    async with wizard(draft, size=size, before=GoalDraft("d")) as (pilot, app):
        for place in (Letter.M, Letter.A, Letter.R, Letter.T, None):
            await pilot.pause(0.01)
            assert_tidy(app, size)
            app.screen.think_soon()
            await pilot.pause()
            await pilot.press("ctrl+n")
            await on_page(pilot, place)
        assert_tidy(app, size)
        kept = app.screen.wizard.draft
    assert {name: getattr(kept, name) for name in answers} == answers


def assert_tidy(app, size):
    lines = app.screen._compositor.render_strips()[: size[1]]
    assert {line.cell_length for line in lines} == {size[0]}
    text = "".join(segment.text for line in lines for segment in line)
    assert not [char for char in text if ord(char) < 32 or char in "\u202e\u2028\ud83d"]


async def test_pasted_lines_become_one_line_and_the_rest_stays():
    async with wizard() as (pilot, app):
        app.screen.form.in_order()[0].post_message(events.Paste("be\ncalm \x1b[0m\tnow"))
        await pilot.pause()
        assert app.screen.wizard.draft.wish == "be calm \x1b[0m\tnow"


async def test_typing_into_a_very_long_text_stays_quick():
    async with wizard(GoalDraft("d", wish="word " * 2_000)) as (pilot, app):
        await pilot.press("x")
        await pilot.pause(PAUSE_SECONDS + 0.1)
        assert len(app.screen.wizard.draft.wish) == 10_001
