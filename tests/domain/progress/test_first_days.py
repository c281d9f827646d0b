"""The days before the first whole week: what they are called, and what is said of them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.celebration import celebration
from smartgoals_tui.domain.progress.first_days import first_days_in
from smartgoals_tui.domain.progress.progress import progress_of
from smartgoals_tui.domain.progress.progress_wording import (
    beginning_words,
    count_words,
    describe_progress,
    full_week_words,
    warm_up_words,
    week_words,
)
from smartgoals_tui.domain.progress.week_names import names_of
from smartgoals_tui.domain.text.week import Calendar
from tests.domain.builders import (
    check_in,
    days_measure,
    in_march,
    make_goal,
    march,
    progress,
    total_measure,
)
from tests.domain.progress.test_kinds_properties import any_goals, calendars, offsets, told

WARM_UP = "Warm-up until Sunday; your first full week starts Mon 9 Mar."
BEGINNING = "a good beginning; your first full week starts Mon 9 Mar"
NOTHING_OF_NOTHING = re.compile(r"(?<![\d.])0 of (at most |about )?0(?![\d.])")


def days_every(weeks, target):
    return Measure(MeasureKind.DAYS, target, weeks=weeks)


@pytest.mark.parametrize(
    ("goal", "today", "calendar", "words"),
    [
        (make_goal(start=march(7)), 7, Calendar(), WARM_UP),
        (make_goal(start=march(7)), 8, Calendar(), WARM_UP),
        (make_goal(days_measure(1), start=march(3)), 3, Calendar(), WARM_UP),
        (make_goal(total_measure(5), start=march(8)), 8, Calendar(), WARM_UP),
        (
            make_goal(start=march(6)),
            6,
            Calendar(5),
            "Warm-up until Friday; your first full week starts Sat 7 Mar.",
        ),
        (
            make_goal(start=march(7)),
            7,
            Calendar(6),
            "Warm-up until Saturday; your first full week starts Sun 8 Mar.",
        ),
        (
            make_goal(days_every(2, 1), start=march(4)),
            4,
            Calendar(),
            "Warm-up until Sun 15 Mar; your first full two weeks start Mon 16 Mar.",
        ),
        (
            make_goal(days_every(4, 1), start=march(6)),
            20,
            Calendar(),
            "Warm-up until Sun 29 Mar; your first full four weeks start Mon 30 Mar.",
        ),
        # It asks something, it is whole, it has not begun, it is over or at rest.
        (make_goal(start=march(6)), 6, Calendar(), ""),
        (make_goal(), 2, Calendar(), ""),
        (make_goal(start=march(7)), 6, Calendar(), ""),
        (make_goal(start=march(7)), 9, Calendar(), ""),
        (make_goal(start=march(7), end=march(8)), 7, Calendar(), ""),
        (replace(make_goal(start=march(7)), status=Status.LET_GO), 8, Calendar(), ""),
        (make_goal(start=march(7), pauses=(Pause(march(8), march(12)),)), 8, Calendar(), ""),
        # Of a limit days leave a part, and an amount in all asks of each week.
        (make_goal(Measure(MeasureKind.LIMIT, 1), start=march(8)), 8, Calendar(), ""),
        (make_goal(Measure(MeasureKind.IN_ALL, 5), start=march(8)), 8, Calendar(), ""),
    ],
)
def test_first_days_that_ask_nothing_are_a_warm_up(goal, today, calendar, words):
    one = progress(goal, (), march(today), calendar)
    assert warm_up_words(one) == words
    assert ("warm-up" in week_words(one)) is bool(words)
    if words:
        assert "nothing asked" not in describe_progress(one)


@pytest.mark.parametrize(
    ("goal", "day", "is_beginning"),
    [
        (make_goal(start=march(7)), 7, True),
        (make_goal(start=march(6)), 6, True),
        (make_goal(days_measure(1), start=march(4)), 5, True),
        (make_goal(total_measure(20, 5), start=march(8)), 8, True),
        # It is whole, or asks more than one time, or nothing comes after it.
        (make_goal(days_measure(1)), 2, False),
        (make_goal(days_measure(1), start=march(4)), 9, False),
        (make_goal(total_measure(20, 2), start=march(7)), 7, False),
        (make_goal(start=march(6), end=march(8)), 6, False),
        (make_goal(days_measure(7), start=march(8)), 8, True),
    ],
)
def test_one_thing_in_days_that_ask_no_more_is_a_good_beginning(goal, day, is_beginning):
    entries = (check_in(march(day), 5 if goal.measurable.measure.unit else None),)
    before = progress(goal, (), march(day))
    after = progress(goal, entries, march(day))
    begun = beginning_words(goal, after.this_week, march(day), march(day))
    assert (begun == ", a good beginning. Your first full week starts Mon 9 Mar") is is_beginning
    assert bool(begun) is is_beginning
    assert ("This week is kept" in celebration(before, after)) is not is_beginning
    assert ("Kept 1 of the last 1" in describe_progress(after)) is not is_beginning
    # What is counted stays as it is.
    assert after.streak.current == after.kept.met == 1


def test_a_beginning_that_is_met_says_what_comes():
    one = progress(make_goal(start=march(6)), in_march(6), march(7))
    assert full_week_words(one) == BEGINNING
    assert describe_progress(one) == f"1 of 1, {BEGINNING}. Streak 1 week, best 1."
    warm = progress(make_goal(start=march(7)), in_march(7), march(7))
    assert describe_progress(warm) == (
        "1 day, warm-up until Sunday; your first full week starts Mon 9 Mar. Streak 1 week, best 1."
    )


def test_nothing_is_praised_where_words_are_heavy():
    plain = progress(make_goal(start=march(6)), in_march(6), march(6))._replace(is_plain=True)
    assert "beginning" not in describe_progress(plain)


def test_a_warm_up_is_called_that_later_too():
    goal = make_goal(start=march(7))
    first, second = progress(goal, (), march(10)).weeks
    assert names_of(first, start=goal.start).short == "warm-up"
    assert names_of(first).short == "nothing asked"
    assert names_of(second, start=goal.start).short == "open"
    paused = progress(make_goal(pauses=(Pause(march(2), march(8)),)), (), march(10)).weeks[0]
    assert names_of(paused, start=march(2)).short == "nothing asked"


@given(any_goals(), st.lists(st.tuples(offsets, told), max_size=6), offsets, calendars)
def test_nothing_is_ever_said_to_be_0_of_0(goal, entries, offset, calendar):
    today = march(2) + timedelta(days=offset)
    one = progress_of(
        goal, [check_in(march(2 + day), amount) for day, amount in entries], today, calendar
    )
    said = [describe_progress(one), *map(count_words, one.weeks)]
    limit = [week for week in one.weeks if week.measure.kind is MeasureKind.LIMIT]
    for words in said:
        if not limit:
            assert not NOTHING_OF_NOTHING.search(words)
        assert "0 of 0 left" not in words
    first = first_days_in(goal, one.this_week, today)
    if first is not None:
        assert goal.start > first.period.start
        assert goal.start <= today <= first.period.end < first.period.next.start
        assert first.is_gentle or not first.is_warm_up
