"""What is said of the time after a goal is begun."""

from datetime import date, timedelta

import pytest

from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.drafting.what_follows import what_follows
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.week import Calendar

MONDAY = date(2026, 11, 23)
WARM_UP = "Warm-up until Sunday; your first full week starts Mon 30 Nov."
answers = dict


def follows(today=MONDAY, is_new=True, calendar=None, **said):
    draft = GoalDraft("d", **(answers(action="walk", days="3", start="today") | said))
    return what_follows(read(draft, today), is_new, calendar or Calendar())


@pytest.mark.parametrize(
    ("days_on", "said", "warms_up"),
    [
        (0, answers(), False),
        (3, answers(), False),
        (5, answers(), True),
        (6, answers(), True),
        (6, answers(days="7"), False),
        (4, answers(days="2"), True),
        # The first step asks, not the goal.
        (3, answers(days="5", stairs=(StairDraft("a", "a minute", "1"),)), True),
        (3, answers(days="5", stairs=(StairDraft("a", "buy shoes"),)), False),
        (6, answers(kind=MeasureKind.TOTAL, days="", total="5", unit="km"), True),
        (6, answers(kind=MeasureKind.TOTAL, days="", total="20", unit="km"), False),
        # Nothing is shared out by the days of a week.
        (6, answers(kind=MeasureKind.LIMIT, days="", total="1", unit="beer"), False),
        (6, answers(kind=MeasureKind.ONCE, days="", often="once"), False),
        (6, answers(kind=MeasureKind.IN_ALL, days="", total="5", end="4 weeks"), False),
        # It is over before the first full week.
        (6, answers(end="today"), False),
    ],
)
def test_first_days_that_ask_nothing_are_a_warm_up(days_on, said, warms_up):
    lines = follows(MONDAY + timedelta(days=days_on), **said)
    assert [line for line in lines if line.startswith("Warm-up")] == [WARM_UP] * warms_up


@pytest.mark.parametrize(
    ("days_on", "said", "asks"),
    [
        (4, answers(), "1 day"),
        (5, answers(days="7"), "2 days"),
        (4, answers(kind=MeasureKind.TOTAL, days="", total="20", unit="km"), "8 km"),
        # In the first half of a week there is room enough.
        (3, answers(), ""),
        (1, answers(days="2"), ""),
        (4, answers(end="tomorrow"), ""),
    ],
)
def test_the_rest_of_a_week_asks_its_share(days_on, said, asks):
    lines = [line for line in follows(MONDAY + timedelta(days=days_on), **said) if "asks" in line]
    words = f"Until Sunday it asks {asks}; your first full week starts Mon 30 Nov."
    assert lines == [words] * bool(asks)


def test_weeks_begin_where_the_person_has_them_begin():
    lines = follows(date(2026, 11, 20), days="1", calendar=Calendar(week_start=5))
    assert lines[1] == "Warm-up until Friday; your first full week starts Sat 21 Nov."


def test_a_longer_period_has_a_longer_warm_up():
    lines = follows(date(2026, 11, 27), days="1", period="2")
    assert lines[1] == "Warm-up until Sun 6 Dec; your first full two weeks start Mon 7 Dec."


def test_it_says_when_it_begins_and_when_one_looks_back():
    assert follows(review_every="2", next_session="fri", start="tomorrow", days="7") == (
        "It starts on Tue 24 Nov, tomorrow.",
        "You look back every 2 weeks.",
        "Your next session is on Fri 27 Nov 2026.",
    )
    assert follows(review_every="1")[1:] == ("You look back every week.",)


def test_a_revision_begins_nothing():
    assert follows(is_new=False) == ()
    assert follows(date(2026, 11, 28), is_new=False) == ()


def test_the_last_days_of_the_calendar_have_no_week_after_them():
    assert follows(date(9999, 12, 31), days="1") == ("It starts on Fri 31 Dec, today.",)
