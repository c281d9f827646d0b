"""How limits, caps, amounts in all, goals done once and longer periods are judged: the cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from smartgoals_tui.domain.goal.measure import Measure, MeasureKind, allowance_of, required_of
from smartgoals_tui.domain.goal.parts import Measurable
from smartgoals_tui.domain.goal.plan import DueStep, Pause, Plan, Stair
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.progress import PaceState
from smartgoals_tui.domain.progress.progress_wording import (
    count_words,
    describe_progress,
    describe_whole,
    week_words,
)
from tests.domain.builders import MONDAY, check_in, make_goal, march, progress

MET, NEUTRAL, OPEN = WeekState.MET, WeekState.NEUTRAL, WeekState.OPEN
PARTLY, MISSED, OVER = WeekState.PARTLY, WeekState.MISSED, WeekState.OVER

BEERS = Measure(MeasureKind.LIMIT, 10, unit="beers")
EVENINGS = Measure(MeasureKind.LIMIT, 2, unit="evenings", on_days=True)
COFFEES = Measure(MeasureKind.DAYS, 5, unit="coffees", cap=2)
DAYS_3 = Measure(MeasureKind.DAYS, 3)


def logged(**amounts):
    """Return check-ins: ``d3=2`` is an amount of 2 on the third of March."""
    return tuple(check_in(march(int(day[1:])), amount) for day, amount in amounts.items())


def states(goal, entries, today):
    return [week.state for week in progress(goal, entries, today).weeks]


def first(goal, entries, today):
    return progress(goal, entries, today).weeks[0]


# Limits

AFTER = march(9)


@pytest.mark.parametrize(
    ("entries", "today", "state", "words"),
    [
        (logged(d2=3, d4=0, d6=4), AFTER, MET, "7 of at most 10 beers"),
        (logged(d3=11), march(4), OVER, "11 of at most 10 beers"),
        ((), AFTER, NEUTRAL, "0 of at most 10 beers"),
        ((), march(8), OPEN, "0 of at most 10 beers"),
        (logged(d6=0), AFTER, MET, "0 of at most 10 beers"),
        (logged(d6=0), march(8), OPEN, "0 of at most 10 beers"),
        (logged(d2=10), AFTER, MET, "10 of at most 10 beers"),
        (logged(d2=10, d8=0.01), AFTER, OVER, "10.01 of at most 10 beers"),
    ],
)
def test_a_limit(entries, today, state, words):
    judged = first(make_goal(BEERS), entries, today)
    assert (judged.state, count_words(judged)) == (state, words)


def test_a_limit_that_starts_on_friday_leaves_its_share_rounded_up():
    judged = first(make_goal(BEERS, start=march(6)), logged(d6=5), AFTER)
    assert (judged.required, judged.state) == (5, MET)


def test_amounts_on_paused_days_do_not_count_against_a_limit():
    goal = make_goal(BEERS, pauses=(Pause(march(4), march(8)),))
    judged = first(goal, logged(d3=8, d5=5), AFTER)
    assert (judged.count, judged.required, judged.state) == (8, 10, MET)


def test_a_week_paused_wholly_asks_nothing_of_a_limit():
    goal = make_goal(BEERS, pauses=(Pause(march(2), march(8)),))
    assert first(goal, (), AFTER).state is NEUTRAL
    assert first(goal, logged(d3=20), AFTER).state is MET


def test_a_limit_of_days():
    judged = first(make_goal(EVENINGS), logged(d2=1, d3=0, d7=3, d8=1), AFTER)
    assert (judged.state, count_words(judged)) == (OVER, "3 of at most 2 evenings")
    assert first(make_goal(EVENINGS), logged(d2=1, d3=0, d7=3), AFTER).state is MET


def test_a_limit_of_nothing():
    goal = make_goal(replace(BEERS, target=0))
    assert first(goal, logged(d2=0), AFTER).state is MET
    assert first(goal, logged(d2=1), march(3)).state is OVER


def test_over_ends_a_run_is_held_by_a_reserve_and_weighs_by_how_much():
    entries = logged(d2=3, d9=12, d16=3)
    shown = progress(make_goal(BEERS), entries, march(24))
    assert [week.state for week in shown.weeks] == [MET, OVER, MET, OPEN]
    assert (shown.streak.current, shown.streak.best) == (1, 1)
    assert shown.weeks[1].fulfilment == pytest.approx(0.8)
    held = progress(make_goal(BEERS, reserve_weeks=1), entries, march(24))
    assert held.streak.current == 2
    assert shown.weeks[1].week in held.streak.reserved


@pytest.mark.parametrize(("had", "share"), [(20, 0.0), (25, 0.0), (15, 0.5)])
def test_far_over_is_worth_nothing_and_never_less(had, share):
    assert first(make_goal(BEERS), logged(d2=had), AFTER).fulfilment == share


def test_where_plans_change_the_larger_allowance_holds():
    goal = make_goal(BEERS, later=((march(4), replace(BEERS, target=6)),))
    assert first(goal, logged(d3=9), AFTER).state is MET
    assert states(goal, logged(d3=9, d10=7), march(16))[:2] == [MET, OVER]


@pytest.mark.parametrize(
    ("entries", "today", "words"),
    [
        (logged(d2=3), march(5), "7 of 10 left, 4 days to go"),
        (logged(d3=11), march(4), "over by 1; a new week starts Monday"),
        ((), march(8), "10 of 10 left, 1 day to go"),
    ],
)
def test_the_pace_of_a_limit(entries, today, words):
    assert week_words(progress(make_goal(BEERS), entries, today)) == words


def test_no_word_of_blame_for_being_over():
    said = describe_progress(progress(make_goal(BEERS), logged(d3=12), march(4)))
    assert said == "12 of at most 10 beers, over by 2; a new week starts Monday."


# Caps


def test_a_cap():
    told = logged(d2=2, d3=1, d4=3, d5=0, d6=2, d7=2)
    judged = first(make_goal(COFFEES), told, AFTER)
    assert (judged.count, judged.required, judged.state) == (5, 5, MET)
    assert first(make_goal(COFFEES), told[:-1], AFTER).state is PARTLY


def test_several_entries_of_a_day_add_up_under_a_cap():
    goal = make_goal(replace(COFFEES, target=1))
    twice = (check_in(march(2), 1), check_in(march(2), 2))
    assert first(goal, twice, AFTER).count == 0


def test_a_cap_never_says_that_every_day_counts():
    pace = progress(make_goal(replace(COFFEES, target=7)), (), march(2)).pace
    assert pace.state is PaceState.ON_TRACK


# In all


def in_all(target=10.0, weeks=8, unit="pages", **options):
    end = MONDAY + timedelta(days=7 * weeks - 1)
    measure = Measure(MeasureKind.IN_ALL, target, unit=unit)
    goal = make_goal(measure, end=end, **options)
    return replace(goal, plans=(replace(goal.plans[0], until=end),))


def shares(goal, done, today=date(2026, 8, 1)):
    """Return what each week asks where ``done`` says what was done on its Monday."""
    entries = tuple(
        check_in(MONDAY + timedelta(weeks=week), amount) for week, amount in enumerate(done)
    )
    return [judged.required for judged in progress(goal, entries, today).weeks]


@pytest.mark.parametrize(
    ("goal", "done", "asked"),
    [
        (in_all(), (1, 1, 1, 1, 2, 1, 2, 1), [1, 1, 1, 1, 2, 1, 2, 1]),
        (in_all(), (1, 1, 1, 1, 1, 1, 2, 2), [1, 1, 1, 1, 2, 2, 2, 2]),
        (in_all(50, 4), (13, 12, 13, 12), [13, 12, 13, 12]),
        (in_all(50, 4), (20, 10, 10, 10), [13, 10, 10, 10]),
        (in_all(50, 4), (50,), [13, 0, 0, 0]),
        (in_all(2.5, 2, "km"), (), [1.3, 2.5]),
    ],
)
def test_shares_of_an_amount_in_all(goal, done, asked):
    assert shares(goal, done) == asked


def test_what_is_done_already_asks_nothing_and_more_of_it_is_met():
    goal = in_all(50, 4)
    assert states(goal, logged(d2=50, d10=1), march(32)) == [MET, MET, NEUTRAL, NEUTRAL]


def test_the_whole_of_an_amount_in_all_in_words():
    shown = progress(in_all(50, 8), logged(d2=20, d9=12), march(32))
    assert describe_whole(shown) == "32 of 50 pages, 18 to go in 4 weeks"
    assert describe_whole(shown, hidden=True) == "32 of 50, 18 to go in 4 weeks"
    assert count_words(shown.this_week) == "0 of about 5 pages"
    assert describe_whole(progress(in_all(50, 8), logged(d2=50), march(9))) == (
        "50 of 50 pages, all done"
    )


def test_a_later_end_changes_no_week_that_has_ended():
    goal = in_all(50, 4)
    later = replace(goal.plans[0], start=march(16), until=march(80))
    moved = replace(goal, plans=(*goal.plans, later))
    before = progress(goal, logged(d2=13), march(16)).weeks[:2]
    assert progress(moved, logged(d2=13), march(16)).weeks[:2] == before


# Once

STEPS = (
    Stair("a", "Outline", by=march(6)),
    Stair("b", "First chapter", by=march(13)),
    Stair("whole", "Hand in my thesis", Measure(MeasureKind.ONCE, 1), by=march(29)),
)


def once(*done, pauses=()):
    """Return a thesis with the days on which its first steps were done."""
    days = (*done, *(None,) * (len(STEPS) - len(done)))
    stairs = tuple(replace(step, done_on=day) for step, day in zip(STEPS, days, strict=True))
    measure = Measure(MeasureKind.ONCE, 1)
    due = tuple(DueStep(step.uid, step.by) for step in STEPS)
    goal = make_goal(measure, end=march(29), stairs=stairs, pauses=pauses)
    return replace(goal, plans=(Plan(MONDAY, measure, stair="whole", due=due),))


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        (once(), [MISSED, MISSED, NEUTRAL, MISSED]),
        (once(march(5)), [MET, MISSED, NEUTRAL, MISSED]),
        (once(march(5), march(6)), [MET, NEUTRAL, NEUTRAL, MISSED]),
        (once(march(10), march(12)), [MISSED, MET, NEUTRAL, MISSED]),
        (once(march(5), march(18), march(28)), [MET, MISSED, MET, MET]),
        (once(pauses=(Pause(march(6), march(6)),)), [NEUTRAL, MISSED, NEUTRAL, MISSED]),
    ],
)
def test_steps_with_days(goal, expected):
    assert states(goal, (), march(40)) == expected


def test_the_week_of_a_step_is_open_until_it_ends():
    assert states(once(), (), march(6)) == [OPEN]


def test_once_with_an_effort_is_judged_by_the_effort():
    goal = once()
    measurable = Measurable(Measure(MeasureKind.ONCE, 1), effort=DAYS_3)
    goal = replace(goal, measurable=measurable, plans=(Plan(MONDAY, DAYS_3),))
    entries = tuple(check_in(march(day)) for day in (2, 4, 6))
    assert states(goal, entries, march(10)) == [MET, OPEN]


def test_the_next_step_in_words():
    shown = progress(once(march(3)), (), march(4))
    assert describe_whole(shown) == "step 2 of 3: First chapter, by Fri 13 Mar, 4 weeks to go"
    assert describe_whole(shown, hidden=True) == "step 2 of 3, by Fri 13 Mar, 4 weeks to go"
    done = once(march(3), march(4), march(5))
    assert describe_whole(progress(done, (), march(6))) == "all done"


# Periods

FORTNIGHT = replace(DAYS_3, weeks=2)


def test_a_kept_fortnight_adds_two_weeks():
    entries = tuple(check_in(march(day)) for day in (3, 9, 15, 17, 18, 30))
    shown = progress(make_goal(FORTNIGHT), entries, march(32))
    assert [(week.week.start, week.week.weeks, week.state) for week in shown.weeks] == [
        (march(2), 2, MET),
        (march(16), 2, PARTLY),
        (march(30), 2, OPEN),
    ]
    assert (shown.streak.best, shown.kept) == (2, (2, 4))


def test_a_period_that_starts_late_asks_its_share():
    judged = first(make_goal(replace(DAYS_3, target=7, weeks=2), start=march(12)), (), march(12))
    assert (judged.week.start, judged.week.end, judged.required) == (march(9), march(22), 5)


def test_another_length_begins_with_the_next_period():
    goal = make_goal(FORTNIGHT, later=((march(11), replace(DAYS_3, target=1)),))
    weeks = progress(goal, (), march(24)).weeks
    assert [(week.week.start, week.week.weeks) for week in weeks] == [
        (march(2), 2),
        (march(16), 1),
        (march(23), 1),
    ]
    assert [week.required for week in weeks] == [3, 1, 1]


def test_periods_are_laid_from_the_week_of_the_plan_that_brought_them():
    goal = make_goal(DAYS_3, later=((march(9), replace(DAYS_3, weeks=4)),))
    weeks = progress(goal, (), march(50)).weeks
    assert [week.week.label for week in weeks] == ["2–8 Mar", "9 Mar–5 Apr", "6 Apr–3 May"]


def test_today_is_in_the_period_whichever_week_it_is():
    shown = progress(make_goal(FORTNIGHT), (check_in(march(3)),), march(11))
    assert shown.this_week.week.start == march(2)
    assert shown.pace.days_left == 5


# The grain


@pytest.mark.parametrize(
    ("target", "days", "least", "most"),
    [(15, 4, 8, 9), (10, 3, 4, 5), (2.5, 3, 1.0, 1.1), (7, 7, 7, 7), (1, 1, 0, 1)],
)
def test_shares_lie_on_the_grain(target, days, least, most):
    assert required_of(Measure(MeasureKind.TOTAL, target), days) == least
    assert allowance_of(Measure(MeasureKind.LIMIT, target), days) == most
