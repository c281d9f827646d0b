"""What another beginning of weeks or days would change."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal import Specific
from smartgoals_tui.domain.progress import progress_of
from smartgoals_tui.domain.recounting import Counting, Recount, describe_recounts, recounts
from smartgoals_tui.domain.week import DAY_STARTS, WEEK_STARTS, Calendar
from tests.domain.builders import CALENDAR, days_measure, in_march, make_goal, march

MONDAYS = Counting(CALENDAR, march(16))
SUNDAYS = Counting(Calendar(6), march(16))


def named(title, streak=0):
    return Recount(replace(make_goal(), specific=Specific(title)), streak, streak)


@pytest.mark.parametrize(
    ("entries", "before", "after"),
    [
        # Monday to Wednesday, and Friday to Sunday of the week after: from Sunday on, the last of
        # these days belongs to the week of today.
        ((2, 3, 4, 13, 14, 15), 2, 0),
        ((2, 3, 4, 9, 10, 11), 2, 2),
        ((), 0, 0),
    ],
)
def test_streaks_are_counted_anew(entries, before, after):
    goal = make_goal(days_measure(3))
    found = recounts([(goal, in_march(*entries))], MONDAYS, SUNDAYS)
    assert found == (Recount(goal, before, after),)


@given(st.sets(st.integers(2, 20)), st.sampled_from(WEEK_STARTS), st.sampled_from(DAY_STARTS))
def test_the_preview_is_what_will_be(entries, week_start, day_start):
    goal, calendar = make_goal(days_measure(2)), Calendar(week_start, day_start)
    check_ins = in_march(*entries)
    (found,) = recounts([(goal, check_ins)], MONDAYS, Counting(calendar, march(18)))
    assert found.after == progress_of(goal, check_ins, march(18), calendar).streak.current
    assert recounts([(goal, check_ins)], MONDAYS, MONDAYS)[0].before == found.before


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ([], "Every streak stays as it is."),
        ([named("walk", 3)], "Every streak stays as it is."),
        ([named("walk")._replace(after=1)], "“Walk”: 0 weeks → 1 week."),
        (
            [named("[/b] hi")._replace(after=2), named("read")],
            "“[/b] hi”: 0 weeks → 2 weeks.\n1 goal stays as it is.",
        ),
        (
            [named(name)._replace(after=2) for name in "abcd"] + [named("e"), named("f")],
            "“A”: 0 weeks → 2 weeks.\n“B”: 0 weeks → 2 weeks.\n“C”: 0 weeks → 2 weeks.\n"
            "1 more changes.\n2 goals stay as they are.",
        ),
    ],
)
def test_the_preview_in_words(found, words):
    assert describe_recounts(found) == words


def test_hidden_words_are_not_named():
    assert describe_recounts([named("secret")._replace(after=1)], hidden=True) == (
        "A goal: 0 weeks → 1 week."
    )
