"""What the fields of the wizard do: problems, days, stairs, scales, absurd texts."""

from itertools import cycle

import pytest
from textual import events

from smartgoals_tui.app.screens.wizard.step import PAUSE_SECONDS
from smartgoals_tui.app.widgets.fields.stairs_editor import StairRow, StairsEditor
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import Letter

from .sizes import SIZES, at_the_smallest_size
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


async def test_a_stair_is_added_and_worded():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a"))) as (pilot, app):
        await pilot.press("ctrl+t")
        await type_text(pilot, "b", "enter", "2", "enter", "3", "enter", "4")
        await pilot.pause()
        stairs = app.screen.wizard.draft.stairs
        assert titles(app) == ["a", "b"]
        assert (stairs[1].target, stairs[1].amount, stairs[1].difficulty) == ("2", "3", 4)
        assert len({stair.uid for stair in stairs}) == 2


async def test_a_stair_moves_down_and_up():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a", "b", "c"))) as (
        pilot,
        app,
    ):
        await pilot.press("alt+down")
        await pilot.pause()
        assert titles(app) == ["b", "a", "c"]
        assert app.focused.value == "a"
        await pilot.press("alt+up", "alt+up")
        await pilot.pause()
        assert titles(app) == ["a", "b", "c"]
        assert [stair.uid for stair in app.screen.wizard.draft.stairs] == ["a", "b", "c"]


async def test_a_deleted_stair_can_be_taken_back():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a", "b"))) as (pilot, app):
        await pilot.press("ctrl+r")
        await pilot.pause()
        assert titles(app) == ["b"]
        await pilot.press("f5")
        await pilot.pause()
        assert titles(app) == ["a", "b"]
        shown = [row.title.value for row in app.screen.query(StairRow)]
        assert shown == ["a", "b"]


async def test_the_last_stair_can_be_deleted():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a"))) as (pilot, app):
        await pilot.press("ctrl+r", "ctrl+r")
        await pilot.pause()
        assert titles(app) == []
        assert len(app.screen.query(StairRow)) == 1


async def test_fewer_stairs_from_elsewhere_leave_the_tools_in_order():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a", "b"))) as (pilot, app):
        app.screen.query(StairRow)[1].title.focus()
        await pilot.pause()
        app.screen.query_one(StairsEditor).show(flight("c"))
        await pilot.pause()
        await pilot.click(app.screen.query("StairsEditor .tools Button")[3])
        await pilot.pause()
        assert titles(app) == []


async def test_the_tools_do_the_same_by_mouse():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a", "b"))) as (pilot, app):
        await pilot.click(app.screen.query("StairsEditor .tools Button")[2])
        await pilot.pause()
        assert titles(app) == ["b", "a"]


async def test_arrows_go_from_stair_to_stair_and_out():
    async with wizard(GoalDraft("d", letter=Letter.A, stairs=flight("a", "b"))) as (pilot, app):
        await pilot.press("tab", "down")
        await pilot.pause()
        assert app.focused is app.screen.query(StairRow)[1].target
        await focus(pilot, "confidence")
        await pilot.press("down")
        assert app.focused.field == "confidence_reason"


async def test_enter_on_an_empty_stair_leads_on():
    async with wizard(GoalDraft("d", letter=Letter.A)) as (pilot, app):
        await pilot.press("enter")
        await pilot.pause()
        assert app.focused.field == "confidence"


async def test_the_whole_goal_is_the_last_stair():
    async with wizard(draft_of("full", letter=Letter.A)) as (_, app):
        text = app.screen.query_one(StairsEditor).query_one(".whole-title").render()
    assert "practise mindfulness meditation, 5 days a week" in str(text)


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


async def test_a_click_sets_a_scale():
    async with wizard(GoalDraft("d", letter=Letter.A)) as (pilot, app):
        scale = field(app, "confidence")
        await pilot.click(scale, offset=(1 + 3 * 6 + 1, 0))
        await pilot.pause()
        assert app.screen.wizard.draft.confidence == 6


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
