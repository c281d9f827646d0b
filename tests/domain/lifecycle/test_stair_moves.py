"""Where a person stands on the stairs, and which move is offered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.drafting.convert import move_to_stair
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.measure import asks_more
from smartgoals_tui.domain.goal.parts import Achievable
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair
from smartgoals_tui.domain.lifecycle.stair_moves import (
    Climb,
    ScheduledMove,
    Standing,
    StepDown,
    adjacent_stair,
    scheduled_move,
    stair_offer,
    standing_since,
    standings,
    with_lesson,
    with_stair,
    with_stair_below,
    without_stair,
)
from smartgoals_tui.domain.progress.judging import UNMET, WeekState
from tests.domain.builders import (
    CALENDAR,
    MONDAY,
    check_in,
    check_ins,
    days_measure,
    in_march,
    make_goal,
    march,
    progress,
    total_measure,
)

LOW = Stair("low", "Low", days_measure(2))
MID = Stair("mid", "Mid", days_measure(3))
WHOLE = Stair("whole", "Walk", days_measure(5))
ONCE = Stair("once", "Buy shoes")
STAIRS = (ONCE, LOW, MID, WHOLE)

MET_1, MET_2 = (2, 3, 4), (9, 10, 11)


def on(stair, **options):
    return make_goal(stair.measure, stairs=STAIRS, stair=stair.uid, **options)


def offered(goal, done, today):
    return stair_offer(progress(goal, in_march(*done), march(today)))


UP, DOWN = Climb(WHOLE), StepDown(LOW, is_new=False)
REST = Pause(march(9), march(15))


@pytest.mark.parametrize(
    ("goal", "done", "today", "offer"),
    [
        pytest.param(on(MID), (), 2, None, id="the first day"),
        pytest.param(on(MID), MET_1, 9, None, id="one week met"),
        pytest.param(on(MID), (*MET_1, *MET_2), 11, UP, id="two met, the second in progress"),
        pytest.param(on(MID), (*MET_1, *MET_2), 16, UP, id="two met, the third open"),
        pytest.param(on(MID), (*MET_1, *MET_2), 23, None, id="two met, one missed"),
        pytest.param(on(MID), MET_1, 16, None, id="one met, one missed"),
        pytest.param(on(MID), (), 9, None, id="one missed"),
        pytest.param(on(MID), (), 16, DOWN, id="two missed"),
        pytest.param(on(MID), (2, 9), 16, DOWN, id="two partly"),
        pytest.param(on(MID), (16,), 16, DOWN, id="two missed, the third begun"),
        pytest.param(on(MID), (16, 17, 18), 18, None, id="two missed, the third met"),
        pytest.param(on(MID), (*MET_1, 23), 23, DOWN, id="met, then two missed"),
        pytest.param(
            on(MID, pauses=(REST,)), (*MET_1, 16, 17, 18), 18, UP, id="a rest between two met"
        ),
        pytest.param(on(MID, pauses=(REST,)), (), 23, DOWN, id="a rest between two missed"),
        pytest.param(on(MID, pauses=(Pause(march(16)),)), (), 17, None, id="resting now"),
        pytest.param(on(MID, end=march(15)), (), 17, None, id="over"),
        pytest.param(replace(on(MID), status=Status.LET_GO), (), 16, None, id="let go"),
        pytest.param(on(WHOLE), tuple(range(2, 16)), 16, None, id="nothing above"),
        pytest.param(
            on(LOW),
            (),
            16,
            StepDown(Stair("smaller1", "1 day a week", days_measure(1)), is_new=True),
            id="nothing below: a new one",
        ),
        pytest.param(
            make_goal(days_measure(1), stairs=(WHOLE,), stair="whole"),
            (),
            16,
            None,
            id="nothing is smaller than one day",
        ),
        pytest.param(make_goal(), (*MET_1, *MET_2), 16, None, id="no stairs, met"),
        pytest.param(
            make_goal(),
            (),
            16,
            StepDown(Stair("smaller1", "2 days a week", days_measure(2)), is_new=True),
            id="no stairs, missed",
        ),
        pytest.param(
            make_goal(days_measure(3), stairs=STAIRS, stair="gone"),
            (*MET_1, *MET_2),
            16,
            UP,
            id="a stair that is gone, known by what it asks",
        ),
        pytest.param(
            make_goal(days_measure(4), stairs=STAIRS, stair="gone"),
            (),
            16,
            StepDown(MID, is_new=False),
            id="a plan between two stairs",
        ),
        pytest.param(
            on(MID, later=((march(16), days_measure(3)),)),
            (*MET_1, *MET_2),
            16,
            UP,
            id="the same stair in a later plan",
        ),
        pytest.param(
            on(MID, later=((march(16), days_measure(5)),)),
            (*MET_1, *MET_2),
            16,
            None,
            id="changed since",
        ),
        pytest.param(
            move_to_stair(on(MID), LOW, march(11), CALENDAR),
            (*MET_1, *MET_2),
            16,
            None,
            id="the week of a move is no week on the stair",
        ),
        pytest.param(
            move_to_stair(on(MID), WHOLE, march(11), CALENDAR),
            (*MET_1, *MET_2),
            12,
            None,
            id="a move is planned already",
        ),
        pytest.param(
            make_goal(days_measure(3), stairs=STAIRS, stair="mid", start=march(6)),
            (6, *MET_2),
            16,
            UP,
            id="a first week of three days",
        ),
    ],
)
def test_what_is_offered(goal, done, today, offer):
    assert offered(goal, done, today) == offer


days_done = st.sets(st.integers(2, 62), max_size=40)


@given(st.sampled_from([LOW, MID, WHOLE]), days_done, st.integers(2, 62))
def test_an_offer_agrees_with_the_last_two_weeks(stair, done, today):
    goal = on(stair)
    entries = in_march(*(day for day in done if day <= today))
    seen = progress(goal, entries, march(today))
    judged = [
        week.state for week in seen.weeks if week.state not in (WeekState.OPEN, WeekState.NEUTRAL)
    ]
    offer = stair_offer(seen)
    if isinstance(offer, Climb):
        assert judged[-2:] == [WeekState.MET] * 2
        assert asks_more(offer.stair.measure, stair.measure)
    elif isinstance(offer, StepDown):
        assert len(judged) >= 2
        assert set(judged[-2:]) <= set(UNMET)
        assert asks_more(stair.measure, offer.stair.measure)


@given(st.sampled_from([LOW, MID, WHOLE]), days_done, st.integers(2, 62), st.data())
def test_doing_more_never_brings_the_offer_of_less(stair, done, today, data):
    goal = on(stair)
    entries = in_march(*(day for day in done if day <= today))
    more = (*entries, check_in(march(data.draw(st.integers(2, today)))))
    before = stair_offer(progress(goal, entries, march(today)))
    after = stair_offer(progress(goal, more, march(today)))
    if not isinstance(before, StepDown):
        assert not isinstance(after, StepDown)
    if isinstance(before, Climb):
        assert after == before


@pytest.mark.parametrize(
    ("measure", "half"),
    [
        (days_measure(5), days_measure(3)),
        (days_measure(2, 10, "min"), days_measure(1, 10, "min")),
        (days_measure(1, 10, "min"), days_measure(1, 5, "min")),
        (days_measure(1, 1.5, "km"), days_measure(1, 0.7, "km")),
        (total_measure(15, 5), total_measure(7, 5)),
        (total_measure(5, 5), total_measure(2, 2)),
        (total_measure(1, None), total_measure(0.5, None)),
    ],
)
def test_a_new_smaller_stair_asks_about_half(measure, half):
    goal = make_goal(measure, stairs=(Stair("whole", "Walk", measure),), stair="whole")
    offer = stair_offer(progress(goal, (), march(16)))
    assert offer.is_new
    assert offer.stair.measure == half
    assert asks_more(measure, half)
    added = with_stair_below(goal, offer.stair)
    assert [stair.uid for stair in added.achievable.stairs] == ["smaller1", "whole"]
    assert move_to_stair(added, offer.stair, march(16), CALENDAR).plans[-1].measure == half


def test_a_new_stair_goes_below_the_one_stood_on():
    new = Stair("new", "One", days_measure(1))
    uids = [stair.uid for stair in with_stair_below(on(MID), new).achievable.stairs]
    assert uids == ["once", "low", "new", "mid", "whole"]


def test_a_goal_without_stairs_becomes_the_top_one():
    stairs = with_stair_below(make_goal(), LOW).achievable.stairs
    assert [(stair.uid, stair.measure) for stair in stairs] == [
        ("low", days_measure(2)),
        ("whole", days_measure(3)),
    ]


@pytest.mark.parametrize(
    ("goal", "by", "uid"),
    [
        (on(LOW), 1, "mid"),
        (on(LOW), -1, None),
        (on(WHOLE), 1, None),
        (on(WHOLE), -1, "mid"),
        (make_goal(days_measure(4), stairs=STAIRS, stair="gone"), 1, "whole"),
        (make_goal(days_measure(4), stairs=STAIRS, stair="gone"), -1, "mid"),
        (make_goal(days_measure(3), stairs=STAIRS, stair="gone"), 1, "whole"),
        (make_goal(), 1, None),
        (make_goal(), -1, None),
    ],
)
def test_the_stair_above_and_below(goal, by, uid):
    stair = adjacent_stair(goal, by)
    assert (stair.uid if stair else None) == uid


def test_standing_is_one_stretch_while_nothing_changes():
    goal = on(LOW)
    goal = replace(goal, plans=(*goal.plans, replace(goal.plans[0], start=march(9))))
    assert standing_since(goal, march(12)) == MONDAY
    up = move_to_stair(goal, MID, march(12), CALENDAR)
    assert standing_since(up, march(15)) == MONDAY
    assert standing_since(up, march(16)) == march(16)
    assert standings(up, "low") == (Standing(MONDAY, march(15)),)
    assert standings(up, "mid") == (Standing(march(16), None),)
    back = move_to_stair(up, LOW, march(18), CALENDAR)
    assert standings(back, "low") == (Standing(MONDAY, march(15)), Standing(march(18), None))
    assert standings(back, "whole") == ()


def test_a_plan_replaced_on_its_own_day_was_never_stood_on():
    goal = on(LOW)
    again = (goal.plans[0], Plan(march(9), days_measure(3), stair="mid"))
    goal = replace(goal, plans=(*again, Plan(march(9), days_measure(5), stair="whole")))
    assert standings(goal, "mid") == ()
    assert standings(goal, "whole") == (Standing(march(9), None),)


def test_a_one_off_is_ticked():
    done = with_stair(on(LOW), replace(ONCE, done_on=march(5)))
    assert done.achievable.stairs[0].done_on == march(5)
    assert done.achievable.stairs[1:] == STAIRS[1:]


def test_a_stair_is_taken_away_and_its_words_kept():
    goal = without_stair(on(LOW), MID, march(5))
    assert goal.achievable.stairs == (ONCE, LOW, WHOLE)
    assert goal.revisions[-1].changes == ("Step taken away: Mid: 3 days a week",)


@pytest.mark.parametrize(
    ("goal", "stair", "words"),
    [
        (make_goal(stairs=(WHOLE,), stair="whole"), WHOLE, "only step"),
        (on(LOW), WHOLE, "goal itself"),
        (on(LOW), LOW, "stand on"),
        (move_to_stair(on(LOW), MID, march(4), CALENDAR), LOW, "stand on"),
        (move_to_stair(on(LOW), MID, march(4), CALENDAR), MID, "stand on"),
    ],
)
def test_a_stair_that_is_needed_stays(goal, stair, words):
    with pytest.raises(InvalidValue, match=words):
        without_stair(goal, stair, march(5))


def test_what_helped_is_kept_as_a_revision():
    (revision,) = with_lesson(on(LOW), march(5), "Climbed", "music").revisions
    assert (revision.day, revision.changes, revision.learned) == (march(5), ("Climbed",), "music")


@pytest.mark.parametrize(
    ("stair", "words"),
    [
        (LOW, "Low: 2 days a week"),
        (Stair("a", "2 days a week", days_measure(2)), "2 days a week"),
        (Stair("a", "Sit", days_measure(2, 5, "min")), "Sit: 2 days a week, 5 min"),
        (ONCE, "Buy shoes"),
        (Stair("a", "two\nlines"), "two lines"),
    ],
)
def test_a_stair_in_words(stair, words):
    assert stair.describe() == words


def test_stairs_of_an_older_plan_keep_their_uid_unused():
    goal = make_goal(stairs=(WHOLE,), stair="smaller1")
    goal = replace(goal, plans=(Plan(MONDAY, days_measure(5), stair="smaller1"),))
    assert stair_offer(progress(goal, (), march(16))).stair.uid == "smaller2"


@pytest.mark.parametrize(("end", "is_offered"), [(11, False), (15, False), (16, True)])
def test_no_climb_is_offered_that_would_begin_after_the_end(end, is_offered):
    goal = on(MID, end=march(end))
    assert offered(goal, (*MET_1, *MET_2), 11) == (UP if is_offered else None)


def test_nothing_is_asked_of_a_goal_in_the_future():
    goal = replace(make_goal(start=march(30)), achievable=Achievable(STAIRS))
    assert stair_offer(progress(goal, check_ins(), march(16))) is None


# What is scheduled

LONGER = Stair("longer", "Longer, but seldom", days_measure(2, 30, "minutes"))
FLIGHT = (LOW, LONGER, MID, WHOLE)


@pytest.mark.parametrize(
    ("stands_on", "goes_to", "today", "scheduled"),
    [
        (LOW, WHOLE, march(11), ScheduledMove(WHOLE, march(16), True)),
        (LOW, LONGER, march(11), ScheduledMove(LONGER, march(16), True)),
        # A step down that asks more of anything waits for the next week as well.
        (MID, LONGER, march(11), ScheduledMove(LONGER, march(16), False)),
        (MID, LOW, march(11), None),
        (MID, MID, march(11), None),
    ],
)
def test_a_move_that_is_still_to_begin_is_known(stands_on, goes_to, today, scheduled):
    goal = make_goal(stands_on.measure, stairs=FLIGHT, stair=stands_on.uid)
    moved = move_to_stair(goal, goes_to, today, CALENDAR)
    assert scheduled_move(goal, today) is None
    assert scheduled_move(moved, today) == scheduled
    assert scheduled_move(moved, march(16)) is None
    if scheduled:
        assert stair_offer(progress(moved, in_march(2, 3, 4, 9, 10), today)) is None
        assert move_to_stair(moved, stands_on, today, CALENDAR) == goal


def test_before_the_start_nothing_is_scheduled_but_the_start():
    goal = make_goal(LOW.measure, start=march(30), stairs=FLIGHT, stair="low")
    moved = move_to_stair(goal, WHOLE, march(11), CALENDAR)
    assert [(plan.start, plan.stair) for plan in moved.plans] == [(march(30), "whole")]
    assert scheduled_move(moved, march(11)) is None


def test_a_stair_that_is_to_be_climbed_stays():
    goal = make_goal(LOW.measure, stairs=FLIGHT, stair="low")
    moved = move_to_stair(goal, MID, march(11), CALENDAR)
    with pytest.raises(InvalidValue, match="You are to stand on it from Mon 16 Mar"):
        without_stair(moved, MID, march(11))
