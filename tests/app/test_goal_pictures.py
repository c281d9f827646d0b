"""The drawings of the goal screen: the grid of days, the chart of weeks, the stairs."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from smartgoals_tui.app.widgets.charts.week_chart import STEPS, WeekChart, heights
from smartgoals_tui.app.widgets.charts.year_grid import LABEL_WIDTH, YearGrid
from smartgoals_tui.app.widgets.draw.drawing import month_line
from smartgoals_tui.app.widgets.draw.glyphs import ASCII, UNICODE
from smartgoals_tui.app.widgets.lists.staircase import Staircase
from smartgoals_tui.app.widgets.lists.virtual_list import MARGIN
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair
from smartgoals_tui.domain.progress.judging import JudgedWeek, WeekState
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.text.week import Calendar, Week
from tests.app.wizard_harness import ThemedApp
from tests.domain.builders import (
    CALENDAR,
    MONDAY,
    check_in,
    days_measure,
    in_march,
    make_goal,
    march,
    progress,
    total_measure,
)


class Frame(ThemedApp):
    """A screen that holds one drawing."""

    def __init__(self, widget):
        super().__init__()
        self.widget = widget

    def compose(self):
        yield self.widget

    def on_mount(self):
        self.widget.focus()


def text_of(widget):
    """What a widget draws, without its border."""
    return [widget.render_line(y).text.rstrip() for y in range(widget.content_size.height)]


def title_of(widget):
    """What stands above a widget, in whatever type."""
    return Content.from_markup(widget.border_title).plain


def grid_for(goal, entries, today, calendar=CALENDAR, hidden=False):
    grid = YearGrid(UNICODE, "2 Days")
    grid.show(goal, log_by_day(entries), today, calendar, hidden)
    return grid


SIZE = (62, 20)


async def test_a_day_stands_in_the_column_of_its_week_and_the_row_of_its_weekday():
    goal = make_goal(end=march(22), pauses=(Pause(march(9), march(10)),))
    grid = grid_for(goal, in_march(2, 4, 8, 11), march(12))
    async with Frame(grid).run_test(size=SIZE):
        assert text_of(grid) == [
            "    Mar Apr May  Jun Jul Aug  Sep Oct Nov  Dec Jan  Feb",
            "Mon ■‖▫",
            "Tue ·‖▫",
            "Wed ■■▫",
            "Thu ·▫▫",
            "Fri ·▫▫",
            "Sat ·▫▫",
            "Sun ■▫▫",
            "Thu 12 Mar 2026: nothing logged yet",
        ]


@pytest.mark.parametrize(("week_start", "first"), [(0, "Mon"), (5, "Sat"), (6, "Sun")])
async def test_weeks_start_where_the_person_says(week_start, first):
    # 7 March 2026 is a Saturday, 8 March a Sunday.
    grid = grid_for(make_goal(), in_march(8), march(12), Calendar(week_start))
    async with Frame(grid).run_test(size=SIZE):
        lines = text_of(grid)
        assert lines[1].startswith(first)
        row = next(line for line in lines if line.startswith("Sun"))
        offset = LABEL_WIDTH + ((march(8) - grid._origin.start).days // 7)
        assert row[offset] == "■"
        assert row.count("■") == 1


MINUTES = days_measure(3, 10, "minutes")


@pytest.mark.parametrize(
    ("goal", "entries", "day", "words"),
    [
        (make_goal(), in_march(3), 3, "Tue 3 Mar 2026: done"),
        (make_goal(), in_march(3, 3), 3, "Tue 3 Mar 2026: done in 2 check-ins"),
        (make_goal(), (), 3, "Tue 3 Mar 2026: nothing logged"),
        (make_goal(), (), 12, "Thu 12 Mar 2026: nothing logged yet"),
        (make_goal(end=march(20)), (), 13, "Fri 13 Mar 2026: still to come"),
        (make_goal(pauses=(Pause(march(3)),)), (), 3, "Tue 3 Mar 2026: paused"),
        (
            make_goal(MINUTES),
            (check_in(march(3), 10),),
            3,
            "Tue 3 Mar 2026: 10 minutes, the day counts",
        ),
        (make_goal(MINUTES), (check_in(march(3), 4),), 3, "Tue 3 Mar 2026: 4 minutes of 10"),
        (
            make_goal(MINUTES),
            (check_in(march(3), 4), check_in(march(3), 7)),
            3,
            "Tue 3 Mar 2026: 11 minutes in 2 check-ins, the day counts",
        ),
        (make_goal(total_measure()), (check_in(march(3), 4.5),), 3, "Tue 3 Mar 2026: 4.5 km"),
    ],
)
async def test_a_day_in_words(goal, entries, day, words):
    grid = grid_for(goal, entries, march(12))
    async with Frame(grid).run_test(size=SIZE):
        grid._go(march(day))
        assert grid.words == words
        assert text_of(grid)[-1] == words


async def test_the_unit_is_a_word_of_the_persons_own():
    grid = grid_for(make_goal(MINUTES), (check_in(march(3), 10),), march(3), hidden=True)
    async with Frame(grid).run_test(size=SIZE):
        assert grid.words == "Tue 3 Mar 2026: 10, the day counts"


async def test_the_keys_walk_through_ten_years_and_no_further():
    start, today = date(2016, 3, 7), march(12)
    grid = grid_for(make_goal(start=start), (), today)
    async with Frame(grid).run_test(size=SIZE) as pilot:
        assert title_of(grid) == "2 Days   Mar 2025 – Mar 2026"
        await pilot.press("right", "down", "pagedown")
        assert grid.cursor == today
        await pilot.press("left", "up")
        assert grid.cursor == today - timedelta(days=8)
        await pilot.press(*["pageup"] * 12)
        assert grid.cursor == start
        assert title_of(grid).startswith("2 Days   Mar 2016")
        await pilot.press("left", "up")
        assert grid.cursor == start
        await pilot.press("end")
        assert grid.cursor == today
        await pilot.press("home")
        assert grid.cursor == start


@given(st.integers(0, 4000), st.lists(st.integers(-400, 400), max_size=20), st.integers(5, 80))
def test_the_cursor_is_always_in_the_picture(age, steps, width):
    today = march(12)
    grid = grid_for(make_goal(start=today - timedelta(days=age)), (), today)
    columns = max(1, min(53, width - LABEL_WIDTH))
    type(grid)._columns, kept = property(lambda _: columns), type(grid)._columns
    try:
        for step in steps:
            grid.action_move(step)
            assert 0 <= grid._number(grid.cursor) - grid._left < columns
            x = LABEL_WIDTH + grid._number(grid.cursor) - grid._left
            y = (grid.cursor - grid._origin.start).days % 7 + 1
            assert grid.day_at(x, y) == grid.cursor
    finally:
        type(grid)._columns = kept


async def test_the_mouse_chooses_a_day_and_tells_it():
    grid = grid_for(make_goal(end=march(22)), in_march(4), march(12))
    async with Frame(grid).run_test(size=SIZE) as pilot:
        # One cell of padding and one of border come before the content.
        await pilot.click(grid, offset=(1 + LABEL_WIDTH, 1 + 3))
        assert grid.cursor == march(4)
        await pilot.hover(grid, offset=(1 + LABEL_WIDTH + 1, 1 + 3))
        assert grid.tooltip == "Wed 11 Mar 2026: nothing logged"
        await pilot.hover(grid, offset=(1 + LABEL_WIDTH + 30, 1 + 3))
        assert grid.tooltip is None


@pytest.mark.parametrize("start", [date(9999, 12, 30), date(2026, 3, 2), date(1900, 1, 1)], ids=str)
async def test_the_ends_of_the_calendar_can_be_looked_at(start):
    goal = make_goal(start=start, end=date(9999, 12, 31))
    grid = grid_for(goal, (), march(12))
    async with Frame(grid).run_test(size=SIZE) as pilot:
        await pilot.press("pagedown", "pagedown", "right", "home", "end", "enter")
        assert text_of(grid)[-1] == grid.words != ""


def test_months_stand_at_the_week_of_their_first_day():
    weeks = [Week(MONDAY + timedelta(weeks=n)) for n in range(10)]
    assert month_line(weeks, 1, 10) == "Mar Apr   "
    assert month_line(weeks, 2, 20) == "Mar     Apr     May "
    assert month_line([], 1, 5) == "     "


# The chart of weeks


def judged(count, required, state, measure=None):
    return JudgedWeek(Week(MONDAY), count, required, state, measure or days_measure())


states = {True: WeekState.MET, False: WeekState.PARTLY}


@given(
    st.floats(0, 1e6),
    st.floats(0.01, 1e6),
    st.floats(1, 10),
    st.integers(1, 20),
)
def test_a_bar_reaches_the_line_exactly_when_the_week_is_met(count, required, room, rows):
    met = count >= required
    one = judged(count, required, states[met])
    steps, line = heights(one, max(count, required) * room, rows)
    assert 1 <= line <= rows
    assert 0 <= steps <= rows * STEPS
    assert (steps >= line * STEPS) is met
    assert (steps > 0) or count == 0 or not met


def test_nothing_asked_has_no_line():
    assert heights(judged(0, 0, WeekState.NEUTRAL), 5, 5) == (0, 0)
    assert heights(judged(2, 0, WeekState.MET), 4, 4) == (16, 0)


def chart_for(goal, entries, today, glyphs=UNICODE):
    chart = WeekChart(glyphs, "3 Weeks")
    chart.show(progress(goal, entries, today))
    return chart


CHANGED = make_goal(days_measure(2), later=((march(16), days_measure(4)),))
DONE = in_march(2, 3, 9, 16, 17, 18, 19, 23)


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII], ids=["unicode", "ascii"])
async def test_a_change_of_plan_is_a_step_of_the_line(glyphs):
    chart = chart_for(CHANGED, DONE, march(24), glyphs)
    # Four rows of bars for four days a week.
    chart.styles.height = 8
    async with Frame(chart).run_test(size=(30, 20)):
        rows = text_of(chart)[:4]
        full, line = glyphs.full * 2, glyphs.line * 2
        assert rows[0].split() == ["4", full, line]
        assert rows[2].split()[:2] == [full, line]
        assert rows[3].count(glyphs.full) >= 6


async def test_a_week_in_words_by_key_and_mouse():
    chart = chart_for(CHANGED, DONE, march(24))
    async with Frame(chart).run_test(size=(62, 20)) as pilot:
        assert chart.words == "23–29 Mar: 1 of 4, still open. Plan: 4 days a week"
        await pilot.press("left")
        assert chart.words == "16–22 Mar: 4 of 4, kept. Plan: 4 days a week"
        await pilot.press("left")
        assert chart.words == "9–15 Mar: 1 of 2, partly. Plan: 2 days a week"
        await pilot.press("home", "left")
        assert chart.words.startswith("2–8 Mar")
        await pilot.press("end", "right")
        assert chart.words.startswith("23–29 Mar")
        await pilot.click(chart, offset=(1 + 4 + 3, 3))
        assert chart.words.startswith("9–15 Mar")
        await pilot.hover(chart, offset=(1 + 4, 3))
        assert chart.tooltip.startswith("2–8 Mar")


async def test_weeks_before_the_start_are_none():
    chart = chart_for(make_goal(start=march(30)), (), march(12))
    async with Frame(chart).run_test(size=SIZE) as pilot:
        await pilot.press("left", "right", "home", "end")
        assert chart.words == "The first week has not begun."


async def test_days_and_totals_have_a_scale_each():
    goal = make_goal(days_measure(2), later=((march(16), total_measure(1000)),))
    entries = (*in_march(2, 3), CheckIn("g", march(17), 1000.0))
    chart = chart_for(goal, entries, march(24))
    async with Frame(chart).run_test(size=SIZE):
        top = text_of(chart)[0]
        assert top.count("█") == 4


@given(st.integers(0, 600), st.lists(st.integers(-30, 30), max_size=10))
def test_the_week_under_the_cursor_is_in_the_picture(age, steps):
    today = march(12)
    chart = chart_for(make_goal(start=today - timedelta(weeks=age)), (), today)
    for step in steps:
        chart.action_move(step)
        assert chart._weeks[chart.cursor] in chart._shown


# The stairs

STAIRS = (
    Stair("once", "Buy shoes", done_on=march(3)),
    Stair("low", "Low", days_measure(2), 2),
    Stair("mid", "Mid", days_measure(3), 5),
    Stair("whole", "Walk", days_measure(5)),
)


def climbed():
    goal = make_goal(days_measure(2), stairs=STAIRS, stair="low")
    plans = (
        *goal.plans,
        Plan(march(9), days_measure(3), stair="mid"),
        Plan(march(23), days_measure(5), stair="whole"),
    )
    return replace(goal, plans=plans)


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII], ids=["unicode", "ascii"])
async def test_stairs_rise_and_the_current_one_is_lit(glyphs):
    stairs = Staircase(glyphs, "4 Stairs")
    stairs.show(progress(climbed(), (), march(17)))
    async with Frame(stairs).run_test(size=(60, 12)):
        lines = [line[MARGIN:] for line in text_of(stairs)]
        full, empty, dot = glyphs.full, glyphs.empty, glyphs.dot
        assert lines[:8] == [
            f"      {empty * 2} Walk",
            f"      {empty * 2} 5 days a week {dot} from 23 Mar",
            f"    {full * 4} Mid  difficulty 5",
            f"    {full * 4} 3 days a week {dot} 9 Mar–22 Mar",
            f"  {empty * 6} Low  difficulty 2",
            f"  {empty * 6} 2 days a week {dot} 2 Mar–8 Mar",
            f"{empty * 8} Buy shoes",
            f"{empty * 8} done 3 Mar",
        ]
        assert stairs.chosen.uid == "mid"


async def test_twenty_stairs_scroll():
    many = tuple(Stair(f"s{n}", f"Step {n}", days_measure(1)) for n in range(20))
    stairs = Staircase(UNICODE, "4 Stairs")
    stairs.show(progress(make_goal(stairs=many, stair="s0"), (), march(3)))
    async with Frame(stairs).run_test(size=(40, 10)) as pilot:
        stairs.styles.height = 9
        await pilot.pause()
        await pilot.press("end")
        assert "Step 0" in "\n".join(text_of(stairs))
        await pilot.press("home")
        await pilot.pause()
        assert "Step 19" in text_of(stairs)[0]
        await pilot.press("pagedown", "down")
        assert stairs.chosen.uid == "s15"


async def test_no_stairs_in_words():
    stairs = Staircase(UNICODE, "4 Stairs")
    stairs.show(progress(make_goal(), (), march(3)))
    async with Frame(stairs).run_test(size=(60, 8)) as pilot:
        await pilot.press("down", "end", "pagedown")
        assert stairs.chosen is None
        assert "no steps" in text_of(stairs)[0]
