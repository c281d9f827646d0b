"""What another calendar would change, said before it is chosen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.progress.calendar_preview import (
    Recount,
    Recounted,
    describe_recount,
    preview_day_start,
    preview_week_start,
    recount,
)
from smartgoals_tui.domain.progress.progress import progress_of
from smartgoals_tui.domain.text.week import Calendar
from tests.domain.builders import in_march, make_goal, march
from tests.domain.progress.test_streak_properties import SPAN, goals, logs

MONDAY, SATURDAY, SUNDAY = Calendar(0), Calendar(5), Calendar(6)


MARCH_1 = march(1)


def at(day, hour=12, minute=0):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def named(title, start=MARCH_1):
    goal = make_goal(start=start)
    return replace(goal, specific=replace(goal.specific, action=title))


def title(goal):
    return f"“{goal.title}”"


WALK = (named("walk"), in_march(1, 4, 7, 9, 11, 13))
"""Three days a week from 1 March, a Sunday; met from Sunday on, one too few from Monday on."""
STEADY = (named("read", march(2)), in_march(2, 4, 6, 9, 11, 13))
"""Met from whichever day weeks begin."""


@pytest.mark.parametrize(
    ("logged", "before", "after", "expected"),
    [
        ([], MONDAY, SUNDAY, ()),
        ([STEADY], MONDAY, SUNDAY, ()),
        ([STEADY], MONDAY, MONDAY, ()),
        ([WALK], MONDAY, SUNDAY, ((1, 2),)),
        ([WALK], SUNDAY, MONDAY, ((2, 1),)),
        ([WALK, STEADY], MONDAY, SUNDAY, ((1, 2),)),
    ],
)
def test_current_streaks_are_compared(logged, before, after, expected):
    counted = recount(logged, at(march(14)), before, after)
    changed = tuple((one.before, one.after) for one in counted.changed)
    assert changed == expected
    assert counted.same == len(logged) - len(changed)


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (0, "A day ends at midnight. Check-ins keep the day they were made for."),
        (
            4,
            "Until 4 in the morning it is still the day before. Check-ins keep the day they were "
            "made for.",
        ),
    ],
)
def test_another_beginning_of_days_is_said(hour, words):
    assert preview_day_start([WALK], at(march(14)), MONDAY, Calendar(0, hour), title) == words


def test_an_hour_that_belongs_to_another_day_then_is_said_with_what_follows():
    # In the first hours of Monday 16 March the week before is over, or is not.
    logged, moment = [(named("walk"), in_march(3, 5, 7, 10))], at(march(16), 1, 30)
    words = preview_day_start(logged, moment, MONDAY, Calendar(0, 4), title)
    assert "Today is Sunday 15 Mar then." in words
    assert words.endswith("“Walk” goes from 0 weeks to 1.")
    back = preview_day_start(logged, moment, Calendar(0, 4), MONDAY, title)
    assert "Today is Monday 16 Mar then." in back
    assert back.endswith("“Walk” goes from 1 week to 0.")


def test_another_beginning_of_weeks_is_said():
    words = preview_week_start([WALK, STEADY], at(march(14)), MONDAY, SUNDAY, title)
    assert words == (
        "Weeks from Sunday: this week is 8–14 Mar. Every week is counted again: “Walk” goes from "
        "1 week to 2; 1 goal stays as it is. Nothing recorded changes."
    )
    assert preview_week_start([STEADY], at(march(14)), MONDAY, SATURDAY, title) == (
        "Weeks from Saturday: this week is 14–20 Mar. No streak changes."
    )
    assert preview_week_start([], at(march(14)), MONDAY, SUNDAY, title) == (
        "Weeks from Sunday: this week is 8–14 Mar."
    )


@pytest.mark.parametrize(
    ("changed", "same", "end"),
    [
        (1, 2, "from 6 weeks in a row to 5; 2 goals stay as they are."),
        (2, 0, "from 6 weeks in a row to 5."),
        (3, 0, "from 6 weeks in a row to 5; 1 more changes."),
        (9, 1, "from 6 weeks in a row to 5; 7 more change; 1 goal stays as it is."),
    ],
)
def test_many_goals_are_said_in_few_words(changed, same, end):
    counted = Recount((Recounted(named("walk"), 6, 5),) * changed, same)
    words = describe_recount(counted, title)
    assert words.endswith(end)
    assert words.count("“Walk”") == min(changed, 2)


days = st.integers(0, SPAN)
calendars = st.builds(Calendar, st.sampled_from([0, 5, 6]), st.integers(0, 6))
moments = st.builds(
    lambda day, hour: at(march(2) + timedelta(days=day), hour), days, st.integers(0, 23)
)


@given(st.lists(st.tuples(goals(), logs), max_size=3), moments, calendars, calendars)
def test_what_is_foretold_comes_true_and_the_way_back_undoes_it(logged, moment, before, after):
    counted = recount(logged, moment, before, after)

    def streaks(calendar):
        today = calendar.day_of(moment)
        return [progress_of(goal, log, today, calendar).streak.current for goal, log in logged]

    pairs = zip(streaks(before), streaks(after), strict=True)
    assert [(one.before, one.after) for one in counted.changed] == [
        (b, a) for b, a in pairs if b != a
    ]
    assert counted.same + len(counted.changed) == len(logged)
    back = recount(logged, moment, after, before)
    assert back.same == counted.same
    assert [(one.goal, one.after, one.before) for one in back.changed] == list(counted.changed)
