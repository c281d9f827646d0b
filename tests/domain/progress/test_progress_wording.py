"""How a goal's week is said in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.progress.progress_wording import (
    count_words,
    describe_check_in,
    describe_progress,
    describe_week,
    name_day,
    reserve_words,
    week_words,
)
from tests.domain.builders import (
    check_in,
    days_measure,
    in_march,
    make_goal,
    march,
    progress,
    total_measure,
)

GOAL = make_goal()
KM = make_goal(total_measure(20, 5))
PAUSED = make_goal(pauses=(Pause(march(4), march(20)),))
ENDS = make_goal(end=march(8))
SHORT = make_goal(end=march(4))
FREE = make_goal(total_measure(20))
NO_UNIT = make_goal(total_measure(2.5, unit=""))
RESTING = make_goal(total_measure(20), pauses=(Pause(march(5), march(5)),))
AHEAD = make_goal(total_measure(20), start=march(4))
OVER = make_goal(total_measure(20), end=march(4))


@pytest.mark.parametrize(
    ("goal", "entries", "today", "week", "how"),
    [
        (GOAL, (), 2, "0 of 3, 7 days left", "on track"),
        (GOAL, in_march(2), 7, "1 of 3, 2 days left", "every day counts"),
        (GOAL, in_march(2, 3), 8, "2 of 3, 1 day left", "every day counts"),
        (GOAL, (), 7, "0 of 3, 2 days left", "each day still helps"),
        (GOAL, in_march(2, 3, 4), 4, "3 of 3", "kept this week"),
        (GOAL, in_march(2, 3, 4, 5), 5, "4 of 3", "kept this week"),
        (GOAL, (), 1, "", "starts Mon 2 Mar"),
        (make_goal(start=date(2028, 1, 4)), (), 1, "", "starts Tue 4 Jan 2028"),
        (ENDS, (), 9, "", "ended 8 Mar"),
        (ENDS, (), 320, "", "ended 8 Mar 2026"),
        (ENDS, (), 8, "0 of 3, 1 day left", "each day still helps"),
        (SHORT, (), 5, "0 of 1", "ended 4 Mar"),
        (SHORT, in_march(2), 5, "1 of 1", "kept this week"),
        (GOAL, in_march(2, 8), 8, "2 of 3, 0 days left", "a light week"),
        (make_goal(start=march(5)), (), 3, "0 of 1, 4 days left", "starts Thu 5 Mar"),
        (make_goal(start=march(8)), (), 3, "", "starts Sun 8 Mar"),
        (KM, (check_in(march(2), 12.5),), 3, "12.5 of 20 km, 6 days left", "on track"),
        (PAUSED, (), 3, "0 of 5 km", "5 km to go, 1 day"),
        (FREE, (), 2, "0 of 20 km", "20 km to go, 7 days"),
        (FREE, (check_in(march(2), 10.5),), 2, "10.5 of 20 km", "9.5 km to go, 6 days"),
        (FREE, (check_in(march(2), 10.5),), 8, "10.5 of 20 km", "9.5 km to go, 1 day"),
        (FREE, (check_in(march(8), 10.5),), 8, "10.5 of 20 km, 0 days left", "a light week"),
        (FREE, (check_in(march(2), 19.999),), 8, "20 of 20 km", "kept this week"),
        (NO_UNIT, (check_in(march(2), 0.1),), 3, "0.1 of 2.5", "2.4 to go, 6 days"),
        (RESTING, (), 5, "0 of 17 km, 3 days left", "paused"),
        (AHEAD, (), 2, "0 of 14 km, 5 days left", "starts Wed 4 Mar"),
        (OVER, (), 6, "0 of 8 km", "ended 4 Mar"),
        (PAUSED, (), 10, "", "paused"),
        (PAUSED, in_march(10), 10, "1 day", "kept this week"),
        (PAUSED, in_march(10, 11), 11, "2 days", "kept this week"),
        (make_goal(start=march(8)), (), 8, "", "warm-up until Sunday"),
        (make_goal(start=march(8), end=march(8)), (), 8, "", "nothing asked this week"),
        (replace(GOAL, status=Status.ACHIEVED), (), 9, "0 of 3", "achieved"),
        (replace(PAUSED, status=Status.LET_GO), (), 10, "", "let go"),
    ],
)
def test_the_week_in_words(goal, entries, today, week, how):
    if goal is PAUSED and today == 3:
        goal = replace(goal, plans=(replace(goal.plans[0], measure=total_measure(20)),))
    one = progress(goal, entries, march(today))
    assert describe_week(one) == week
    assert week_words(one) == how


def test_any_unit_leaves_room_for_what_is_to_go():
    one = progress(make_goal(total_measure(20, unit="[/b]\n" + "a" * 10_000)), (), march(8))
    assert week_words(one) == "20 [/b] aaaaaa… to go, 1 day"


def test_no_unit_where_days_are_counted():
    goal = make_goal(days_measure(3, 10, "minutes"))
    assert count_words(progress(goal, in_march(2), march(3)).weeks[0]) == "1 of 3"


def test_everything_in_one_line():
    first = progress(GOAL, (), march(2))
    assert describe_progress(first) == "0 of 3, 7 days left, on track."
    later = progress(GOAL, in_march(2, 3, 4, 9, 10, 11, 16), march(16))
    assert describe_progress(later) == (
        "1 of 3, 6 days left, on track. Streak 2 weeks, best 2. Kept 2 of the last 2 weeks."
    )
    broken = progress(GOAL, in_march(2, 3, 4), march(16))
    assert describe_progress(broken) == (
        "0 of 3, 7 days left, on track. Streak 0 weeks, best 1. Kept 1 of the last 2 weeks."
    )
    over = progress(ENDS, in_march(2, 3, 4), march(30))
    assert describe_progress(over) == (
        "ended 8 Mar. Streak 1 week, best 1. Kept 1 of the last 1 week."
    )


def test_reserve_weeks_stand_beside_the_streak():
    kept = in_march(2, 3, 4, 16, 17, 18)
    held = progress(make_goal(reserve_weeks=2), kept, march(22))
    assert reserve_words(held) == "1 of 2 reserve weeks used"
    assert "Streak 2 weeks, best 2, 1 of 2 reserve weeks used." in describe_progress(held)
    fresh = progress(make_goal(reserve_weeks=1), (), march(2))
    assert describe_progress(fresh).endswith("on track. 0 of 1 reserve weeks used.")
    assert reserve_words(progress(GOAL, kept, march(22))) == ""


def test_the_answer_to_a_check_in():
    one = progress(GOAL, in_march(2, 3, 9), march(9))
    assert describe_check_in(one, march(3)) == "Tuesday 3 Mar: 2 of 3"
    assert describe_check_in(one, march(9)) == "Monday 9 Mar: 1 of 3"
    assert describe_check_in(one, march(1)) == "Sunday 1 Mar"
    odd = make_goal(total_measure(20, 5, "[/b]\nkm"))
    assert describe_check_in(progress(odd, in_march(2), march(2)), march(2)) == (
        "Monday 2 Mar: 5 of 20 [/b] km"
    )


@pytest.mark.parametrize(
    ("amounts", "words", "hidden"),
    [
        ([12], "12 of 20 pages", "12 of 20"),
        ([0.1, 0.2], "0.3 of 20 pages", "0.3 of 20"),
        ([19.99], "19.99 of 20 pages", "19.99 of 20"),
        ([12, 8], "1 of 5", "1 of 5"),
        ([None], "1 of 5", "1 of 5"),
        ([30], "1 of 5", "1 of 5"),
        ([], "0 of 5", "0 of 5"),
    ],
)
def test_a_day_that_needs_more_is_answered_with_its_own_amount(amounts, words, hidden):
    goal = make_goal(days_measure(5, 20, "pages"), later=((march(16), days_measure(3)),))
    # Another day of the week that is not finished either makes no difference.
    entries = (*(check_in(march(3), amount) for amount in amounts), check_in(march(2), 7))
    one = progress(goal, entries, march(17))
    assert describe_check_in(one, march(3), entries) == f"Tuesday 3 Mar: {words}"
    assert describe_check_in(one, march(3), entries, hidden=True) == f"Tuesday 3 Mar: {hidden}"


def test_units_of_a_total_are_hidden_too():
    one = progress(KM, in_march(2), march(2))
    assert describe_check_in(one, march(2), in_march(2), hidden=True) == "Monday 2 Mar: 5 of 20"


def test_name_day():
    assert name_day(march(32), march(1)) == "Wednesday 1 Apr"
    assert name_day(march(32), date(2027, 1, 1)) == "Wednesday 1 Apr 2026"
