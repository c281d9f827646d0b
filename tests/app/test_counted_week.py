"""The week that counts: as it is now, and as it will be, for each way of counting."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from smartgoals_tui.app.widgets.draw.counted_week_lines import (
    ASCII,
    UNICODE,
    counted_week_lines,
)
from smartgoals_tui.domain.drafting.counted_week import counted_week
from smartgoals_tui.domain.drafting.measure_line import following
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft

TODAY = date(2026, 11, 21)


def lines(often, now="", width=61, signs=UNICODE, week_start=0, roomy=False, **answers):
    draft = GoalDraft("d", action="do it", start="today").answered(answers.items())
    draft = draft.answered(following(draft, {"often": often}, TODAY).items())
    draft = draft.answered([("baseline", now)])
    week = counted_week(draft, read(draft, TODAY), week_start)
    if week is None:
        return []
    drawn = counted_week_lines(week, width, signs, roomy)
    return ["".join(span.text for span in line).rstrip() for line in drawn]


DAYS = "A week that counts    Mo  Tu  We  Th  Fr  Sa  Su"
WEEK = "A week that counts"
DRAWN = [
    # what is typed, what is done now, head, now, then
    (
        "5x 10 min",
        "nothing",
        DAYS,
        "▁▁  ▁▁  ▁▁  ▁▁  ▁▁  ▁▁  ▁▁  0 of 7",
        "██  ██  ██  ██  ██  ▁▁  ▁▁  5 of 7",
    ),
    (
        "mon wed fri",
        "2 days",
        DAYS,
        "██  ██  ▁▁  ▁▁  ▁▁  ▁▁  ▁▁  2 of 7",
        "██  ╌╌  ██  ╌╌  ██  ╌╌  ╌╌  3 of 7",
    ),
    ("3x", "", DAYS, "not said yet", "██  ██  ██  ▁▁  ▁▁  ▁▁  ▁▁  3 of 7"),
    (
        "3x",
        "not much",
        DAYS,
        "no number in this, and that is fine",
        "██  ██  ██  ▁▁  ▁▁  ▁▁  ▁▁  3 of 7",
    ),
    (
        "every day",
        "once every two weeks",
        DAYS,
        "▄▄  ▁▁  ▁▁  ▁▁  ▁▁  ▁▁  ▁▁  0.5 of 7",
        "██  ██  ██  ██  ██  ██  ██  7 of 7",
    ),
    ("5x", "9", DAYS, "██  ██  ██  ██  ██  ██  ██  9 a week", "██  ██  ██  ██  ██  ▁▁  ▁▁  5 of 7"),
    (
        "20 km a week",
        "5 km",
        WEEK,
        "━━━━━───────────────  5 of 20 km",
        "━━━━━━━━━━━━━━━━━━━━  20 km",
    ),
    (
        "20 km a week",
        "40",
        WEEK,
        "━━━━━━━━━━━━━━━━━━━━  40 of 20 km",
        "━━━━━━━━━━──────────  20 km",
    ),
    (
        "at most 10 beers a week",
        "20",
        WEEK,
        "╌╌╌╌╌╌╌╌╌╌┃━━━━━━━━━━  20 beers",
        "━━━━━━━━━━┃            at most 10 beers",
    ),
    (
        "at most 10 beers a week",
        "5",
        WEEK,
        "╌╌╌╌╌╌╌╌╌╌━━━━━━━━━━┃  5 beers",
        "━━━━━━━━━━━━━━━━━━━━┃  at most 10 beers",
    ),
    (
        "no more than 2 days",
        "4",
        WEEK,
        "╌╌╌╌╌╌╌╌╌╌┃━━━━━━━━━━  4 days",
        "━━━━━━━━━━┃            on at most 2 days",
    ),
    ("none at all", "3", WEEK, "┃━━━━━━━━━━━━━━━━━━━━  3", "┃                      none"),
    (
        "10 applications in all",
        "none",
        "In all",
        "0 applications a week",
        "━━━━━━━━━━━━━━━━━━━━  10 applications in all",
    ),
    (
        "28 pages by 18 dec",
        "1 page",
        WEEK,
        "━━━─────────────────  1 of 7 pages",
        "━━━━━━━━━━━━━━━━━━━━  about 7 pages",
    ),
    (
        "10 pages in all",
        "1,250",
        "In all",
        "Is “1,250” 1.25 or 1250? Type it like that.",
        "━━━━━━━━━━━━━━━━━━━━  10 pages in all",
    ),
    ("once by 30 june", "", "Step by step", "╍╍╍  step 1 of 1", "━━━  done"),
    ("every two weeks", "never", "Two weeks that count", "───  0 of 14 days", "━━━  1 of 14 days"),
    (
        "7 days every two weeks",
        "1",
        "Two weeks that count",
        "━━━ ━━━ ─── ─── ─── ─── ───  2 of 14 days",
        "━━━ ━━━ ━━━ ━━━ ━━━ ━━━ ━━━  7 of 14 days",
    ),
]


@pytest.mark.parametrize(
    ("often", "now", "head", "drawn_now", "drawn_then"), DRAWN, ids=map(str, range(len(DRAWN)))
)
def test_each_way_of_counting_has_its_picture(often, now, head, drawn_now, drawn_then):
    drawn = lines(often, now, width=78)
    assert drawn == [head, f"{'now':22}{drawn_now}", f"{'then':22}{drawn_then}"]


def test_steps_of_what_is_done_once_are_dashes():
    stairs = (StairDraft("a", "outline"), StairDraft("b", "draft"))
    assert lines("once by 30 june", stairs=stairs)[1:] == [
        f"{'now':22}╍╍╍ ─── ───  step 1 of 3",
        f"{'then':22}━━━ ━━━ ━━━  done",
    ]


@pytest.mark.parametrize("often", ["", "now and then", "x", "20"])
def test_without_a_measure_there_is_no_week(often):
    assert lines(often) == []


def test_the_week_begins_on_the_first_day_of_the_persons_week():
    head, _, then = lines("mon wed fri", "0", week_start=6)
    assert head == "A week that counts    Su  Mo  Tu  We  Th  Fr  Sa"
    assert then == f"{'then':22}╌╌  ██  ╌╌  ██  ╌╌  ██  ╌╌  3 of 7"


def test_the_title_gives_way_on_narrow_screens_and_a_blank_line_on_short_ones():
    assert lines("5x", "1", width=52) == [
        "      Mo  Tu  We  Th  Fr  Sa  Su",
        "now   ██  ▁▁  ▁▁  ▁▁  ▁▁  ▁▁  ▁▁  1 of 7",
        "then  ██  ██  ██  ██  ██  ▁▁  ▁▁  5 of 7",
    ]
    assert lines("20 km a week", "5", width=40)[1] == "now   ━━━━━───────────────  5 of 20 km"
    assert lines("5x", roomy=True)[2] == ""


@pytest.mark.parametrize("row", DRAWN, ids=lambda row: row[0])
def test_plain_signs_tell_the_same(row):
    head, now, then = lines(*row[:2], width=78, signs=ASCII)
    assert all(line.isascii() for line in (head, now.replace("“", "").replace("”", ""), then))
    drawn = lines(*row[:2], width=78)
    assert [len(line) for line in (head, now, then)] == [len(line) for line in drawn]


@given(st.text(max_size=30), st.text(max_size=30), st.integers(30, 80))
def test_any_measure_fits_its_width(unit, now, width):
    answers = {"kind": "limit", "total": "3", "unit": unit}
    for answer in answers, {"kind": "total", "total": "1234567.25", "unit": unit}:
        draft = GoalDraft("d", action="x", start="today").answered(answer.items())
        week = counted_week(draft.answered([("baseline", now)]), read(draft, TODAY))
        if week:
            for line in counted_week_lines(week, width, UNICODE, False):
                assert cell_len("".join(span.text for span in line)) <= width
