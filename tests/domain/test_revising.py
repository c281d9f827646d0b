"""The letters answered anew: what changes, from when on, and that no past week changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.compose import draft_from, move_to_stair
from smartgoals_tui.domain.draft import StairDraft
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal import LookBack, Outcome, Status
from smartgoals_tui.domain.plan import MeasureKind, Pause, Plan
from smartgoals_tui.domain.reading import WHOLE_GOAL, read
from smartgoals_tui.domain.revising import (
    another_goal,
    describe_changes,
    describe_effect,
    is_another_goal,
    replaced,
    revised_goal,
)
from smartgoals_tui.domain.streak import WeekState, judge_weeks
from smartgoals_tui.domain.week import Calendar
from tests.domain.builders import (
    CALENDAR,
    MONDAY,
    days_measure,
    full_draft,
    goal_of,
    in_march,
    make_draft,
    march,
)

WEDNESDAY = march(18)
NEXT_MONDAY = march(23)


def revise(goal, today=WEDNESDAY, calendar=CALENDAR, **answers):
    before = draft_from(goal, "r")
    draft = replace(before, **answers)
    return revised_goal(goal, draft, read(draft, today, before), calendar)


def test_a_higher_target_is_asked_from_next_week():
    goal = revise(goal_of(make_draft()), days="5")
    assert [(plan.start, plan.measure.target) for plan in goal.plans] == [
        (MONDAY, 3),
        (NEXT_MONDAY, 5),
    ]
    assert goal.measurable.measure.target == 5
    assert goal.revisions[-1].day == WEDNESDAY
    assert goal.revisions[-1].changes == ("How often: 3 → 5",)


def test_next_week_begins_as_the_calendar_says():
    goal = revise(goal_of(make_draft()), calendar=Calendar(week_start=6), days="5")
    assert goal.plans[-1].start == march(22)


def test_a_lower_target_is_asked_from_today():
    goal = revise(goal_of(make_draft()), days="2")
    assert [(plan.start, plan.measure.target) for plan in goal.plans] == [
        (MONDAY, 3),
        (WEDNESDAY, 2),
    ]


@pytest.mark.parametrize(
    ("answers", "start"),
    [
        ({"amount": "15"}, NEXT_MONDAY),
        ({"amount": "5"}, WEDNESDAY),
        ({"amount": ""}, WEDNESDAY),
        ({"amount": "5", "days": "6"}, NEXT_MONDAY),
        ({"kind": MeasureKind.TOTAL, "total": "1"}, NEXT_MONDAY),
        ({"unit": "breaths"}, WEDNESDAY),
        ({"weekdays": frozenset({6})}, WEDNESDAY),
    ],
)
def test_when_a_change_begins(answers, start):
    goal = revise(goal_of(make_draft(amount="10")), **answers)
    assert [plan.start for plan in goal.plans] == [MONDAY, start]


def test_a_first_amount_asks_more():
    goal = revise(goal_of(make_draft()), amount="0.5")
    assert [plan.start for plan in goal.plans] == [MONDAY, NEXT_MONDAY]


def test_on_its_first_day_a_goal_has_begun():
    goal = revise(goal_of(make_draft()), today=MONDAY, days="5")
    assert [(plan.start, plan.measure.target) for plan in goal.plans] == [
        (MONDAY, 3),
        (march(9), 5),
    ]


def test_past_weeks_are_judged_as_before():
    goal = goal_of(make_draft())
    entries = in_march(2, 3, 4, 9, 10)
    before = judge_weeks(goal, entries, WEDNESDAY, CALENDAR)
    for days in ("7", "1"):
        after = judge_weeks(revise(goal, days=days), entries, WEDNESDAY, CALENDAR)
        assert after[:2] == before[:2]
        assert [one.state for one in after[:2]] == [WeekState.MET, WeekState.PARTLY]


def test_a_second_change_of_one_day_takes_the_place_of_the_first():
    goal = goal_of(make_draft())
    assert [plan.measure.target for plan in revise(revise(goal, days="5"), days="6").plans] == [
        3,
        6,
    ]
    assert [plan.measure.target for plan in revise(revise(goal, days="2"), days="1").plans] == [
        3,
        1,
    ]
    back = revise(revise(goal, days="5"), days="3")
    assert {plan.measure.target for plan in back.plans} == {3}


def test_a_climb_that_begins_next_week_outlives_a_revision():
    goal = goal_of(full_draft())
    up = move_to_stair(goal, stair(goal, "mid"), WEDNESDAY, CALENDAR)
    assert revise(up, why="for my back").plans == up.plans
    moved = revise(up, weekdays=frozenset({6}))
    assert moved.plan_on(NEXT_MONDAY).stair == "mid"
    assert moved.plan_on(NEXT_MONDAY).weekdays == {6}
    assert moved.plan_on(WEDNESDAY).stair == "low"


def test_a_revision_keeps_the_life_of_the_goal():
    goal = replace(
        goal_of(make_draft()),
        pauses=(Pause(march(9), march(10)),),
        reserve_weeks=2,
        status=Status.ACHIEVED,
    )
    once = revise(goal, why="for my back")
    twice = revise(once, march(19), why="", end="31 May 2026")
    assert (twice.pauses, twice.reserve_weeks, twice.status) == (goal.pauses, 2, Status.ACHIEVED)
    assert (twice.uid, twice.created, twice.plans) == ("g", 7, goal.plans)
    assert [one.changes for one in twice.revisions] == [
        ("Why does it matter to you?: nothing → for my back",),
        ("Why does it matter to you?: for my back → nothing", "Ends: nothing → Sun 31 May 2026"),
    ]


def test_the_stair_stays_while_it_is_there():
    goal = goal_of(full_draft())
    higher = revise(goal, days="6")
    assert higher.plans == goal.plans
    stairs = draft_from(goal, "r").stairs
    assert revise(goal, stairs=stairs[2:]).plans[-1].stair == "mid"
    smaller = (replace(stairs[1], target="1"), stairs[2])
    assert revise(goal, stairs=smaller).plans[-1] == Plan(
        WEDNESDAY, days_measure(1, 5, "minutes"), frozenset({0, 2, 4}), "low", "revised"
    )


def test_a_revision_moves_nobody_off_a_thing_to_tick_off(climber):
    up = move_to_stair(climber, stair(climber, "mid"), march(4), CALENDAR)
    off = move_to_stair(up, stair(climber, "one-off"), march(11), CALENDAR)
    assert revise(off, why="for my back").plans == off.plans
    assert revise(off, stairs=()).plans[-1].stair == WHOLE_GOAL
    total = revise(off, kind=MeasureKind.TOTAL, total="60", stairs=draft_from(off, "r").stairs[:1])
    assert (total.plans[-1].stair, total.plans[-1].measure.target) == (WHOLE_GOAL, 60)


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        ({"end": "12 weeks"}, "Ends: nothing → Sun 24 May 2026"),
        ({"end": "in 2 weeks"}, "Ends: nothing → Wed 1 Apr 2026"),
        ({"amount": "ten"}, "How much each time: nothing → 10"),
        ({"next_session": "tomorrow"}, "Next session: nothing → Thu 19 Mar 2026"),
    ],
)
def test_the_history_says_what_was_meant(answers, line):
    assert revise(goal_of(make_draft()), **answers).revisions[-1].changes == (line,)


@pytest.mark.parametrize(
    "answers", [{"days": "three"}, {"start": "2 March 2026"}, {"total": "20"}, {"place": " "}]
)
def test_the_same_in_other_words_is_no_revision(answers):
    goal = goal_of(make_draft())
    assert revise(goal, **answers) == goal


def test_a_goal_that_has_not_begun_is_simply_planned_anew():
    goal = goal_of(make_draft(start="6 April 2026"))
    assert revise(goal, days="5").plans == (
        Plan(date(2026, 4, 6), days_measure(5), stair=WHOLE_GOAL),
    )
    assert revise(goal, start="today").plans == (
        Plan(WEDNESDAY, days_measure(3), stair=WHOLE_GOAL),
    )


def test_a_wrong_answer_revises_nothing():
    with pytest.raises(InvalidValue, match="7 days"):
        revise(goal_of(make_draft()), days="9")


def test_a_change_late_in_a_long_answer_is_a_change():
    goal = goal_of(make_draft(why="x" * 500))
    changed = revise(goal, why="x" * 500 + " and more")
    assert changed.relevant.why.endswith("and more")
    assert changed.revisions[-1].changes == ("Why does it matter to you?: reworded",)
    assert revise(changed, why="x" * 500 + "\nand more").relevant.why.endswith("\nand more")


def test_a_stair_ticked_off_is_a_change():
    goal = goal_of(make_draft(stairs=(StairDraft("a", "Buy shoes"),)))
    done = revise(goal, stairs=(StairDraft("a", "Buy shoes", done_on=WEDNESDAY),))
    assert done.achievable.stairs[0].done_on == WEDNESDAY
    assert done.revisions[-1].changes == ("Stairs: Buy shoes → Buy shoes done Wed 18 Mar 2026",)


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        ({"kind": MeasureKind.TOTAL}, "Count: days → total"),
        ({"weekdays": frozenset({4, 0})}, "Planned days: nothing → Monday, Friday"),
        ({"confidence": 0}, "How confident are you?: nothing → 0"),
        ({"wording": "Mine"}, "The sentence: nothing → Mine"),
        ({"action": "run\nfar"}, "What would someone see you doing?: walk → run far"),
        (
            {"stairs": (StairDraft("a", "Low", "2", "5", 3), StairDraft("b", "Once"))},
            "Stairs: nothing → Low (2 × 5) difficulty 3; Once",
        ),
        ({"why": "y" * 300}, f"Why does it matter to you?: nothing → {'y' * 119}…"),
    ],
)
def test_a_change_in_words(answers, line):
    assert describe_changes(make_draft(), make_draft(**answers)) == (line,)


def test_what_is_no_change():
    same = make_draft(uid="x", saved=9, dismissed=frozenset({"a"}), why=" ")
    assert describe_changes(make_draft(), same) == ()


@given(
    st.sampled_from(("low", "mid", WHOLE_GOAL)),
    st.sets(st.integers(2, 18)),
    st.fixed_dictionaries(
        {},
        optional={
            "days": st.sampled_from("1234567"),
            "kind": st.sampled_from(MeasureKind),
            "total": st.sampled_from(("5", "40")),
            "amount": st.sampled_from(("", "5", "30")),
            "unit": st.sampled_from(("minutes", "pages")),
            "weekdays": st.frozensets(st.integers(0, 6)),
            "stairs": st.sampled_from(((), full_draft().stairs[1:2], full_draft().stairs[2:])),
            "end": st.sampled_from(("", "in 1 week", "today", "31 May 2026")),
            "why": st.text(max_size=5),
        },
    ),
)
def test_no_revision_judges_a_week_that_is_over_anew(uid, numbers, answers):
    goal = goal_of(full_draft(total="20"))
    goal = move_to_stair(goal, stair(goal, uid), march(4), CALENDAR)
    entries = in_march(*numbers)
    try:
        after = revise(goal, **answers)
    except InvalidValue:
        return
    before = judge_weeks(goal, entries, WEDNESDAY, CALENDAR)
    now = judge_weeks(after, entries, WEDNESDAY, CALENDAR)
    assert now[:2] == before[:2]
    assert after.plan_on(MONDAY) == goal.plan_on(MONDAY)


def test_a_goal_that_was_over_goes_on_without_missed_weeks():
    goal = goal_of(make_draft(end="8 March 2026"))
    entries = in_march(2, 3, 4)
    after = revise(goal, march(25), end="31 May 2026")
    assert after.pauses == (Pause(march(9), march(24), "other", "the goal was over"),)
    states = [week.state for week in judge_weeks(after, entries, march(25), CALENDAR)]
    assert states == [WeekState.MET, WeekState.NEUTRAL, WeekState.NEUTRAL, WeekState.OPEN]


def test_an_ended_goal_stays_ended():
    look_backs = (LookBack(march(9), Outcome.ACHIEVED),)
    goal = replace(goal_of(make_draft()), status=Status.ACHIEVED, look_backs=look_backs)
    after = revise(goal, why="for my back")
    assert (after.status, after.pauses, after.look_backs) == (goal.status, (), look_backs)


def test_why_and_what_was_learned_are_kept():
    goal = goal_of(make_draft())
    draft = replace(draft_from(goal, "r"), days="2")
    after = revised_goal(goal, draft, read(draft, WEDNESDAY), CALENDAR, "[/] ill", "less is more")
    assert (after.revisions[-1].reason, after.revisions[-1].learned) == ("[/] ill", "less is more")


@pytest.mark.parametrize(
    ("parts", "today", "answers", "problem"),
    [
        ({}, WEDNESDAY, {"start": "9 March 2026"}, "began on Mon 2 Mar 2026; its first day stays"),
        ({}, WEDNESDAY, {"start": "1 March 2026"}, "its first day stays"),
        ({}, MONDAY, {"start": "9 March 2026"}, "its first day stays"),
        ({}, WEDNESDAY, {"end": "17 March 2026"}, "Tue 17 Mar 2026 is over. To end the goal now"),
        ({}, WEDNESDAY, {"end": "1 March 2026"}, "before the start"),
        ({"end": "31 May 2026"}, WEDNESDAY, {"end": "3 March 2026"}, "is over. To end"),
    ],
)
def test_dates_that_would_change_the_past_are_refused(parts, today, answers, problem):
    goal = goal_of(make_draft(**parts))
    with pytest.raises(InvalidValue, match=problem):
        revise(goal, today, **answers)


@pytest.mark.parametrize(
    ("parts", "today", "answers"),
    [
        ({}, WEDNESDAY, {"end": "today"}),
        ({"end": "8 March 2026"}, WEDNESDAY, {"why": "it was over, and the reason is still mine"}),
        ({"start": "6 April 2026"}, WEDNESDAY, {"start": "9 March 2026"}),
        ({"start": "6 April 2026"}, WEDNESDAY, {"start": "13 April 2026"}),
    ],
)
def test_other_dates_are_taken(parts, today, answers):
    goal = goal_of(make_draft(**parts))
    assert revise(goal, today, **answers) != goal


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"why": "x"}, "What is asked stays as it is: 3 days a week."),
        ({"days": "5"}, "From Mon 23 Mar: 5 days a week. Until then: 3 days a week."),
        ({"days": "2"}, "From today: 2 days a week."),
        (
            {"kind": MeasureKind.TOTAL, "total": "20", "unit": "km"},
            "From Mon 23 Mar: 20 km a week. Until then: 3 days a week.",
        ),
    ],
)
def test_the_effect_in_words(answers, words):
    goal = goal_of(make_draft())
    assert describe_effect(goal, revise(goal, **answers), WEDNESDAY) == words


def test_the_effect_on_a_goal_that_has_not_begun():
    goal = goal_of(make_draft(start="6 April 2026"))
    words = describe_effect(goal, revise(goal, days="5"), WEDNESDAY)
    assert words == "From Mon 6 Apr: 5 days a week."


@pytest.mark.parametrize(
    ("old", "new", "is_another"),
    [
        ("practise mindfulness meditation", "practise mindfulness meditation at noon", False),
        ("walk", "walk by the river with Sam", False),
        ("walking by the river", "walk along the river", False),
        ("meditate", "meditation before breakfast", False),
        ("call my mother", "phone two therapists", True),
        ("walk by the river", "learn Spanish", True),
        ("sit and breathe", "swim lengths at the pool", True),
        ("walk", "", False),
        ("走る", "泳ぐ", True),
    ],
)
def test_another_meaning_is_another_goal(old, new, is_another):
    before, after = make_draft(action=old), make_draft(action=new)
    assert is_another_goal(before, after) is is_another
    assert not is_another_goal(before, before)


def test_another_goal_begins_today_and_remembers_the_one_before():
    goal = goal_of(make_draft(end="31 May 2026"))
    draft = replace(draft_from(goal, "r"), action="swim")
    reading = read(draft, WEDNESDAY, draft_from(goal, "r"))
    new = another_goal(goal, draft, reading, "new", 9)
    assert (new.uid, new.follows, new.start, new.end) == ("new", "g", WEDNESDAY, goal.end)
    assert (new.plans[0].start, new.title, new.revisions) == (WEDNESDAY, "Swim", ())
    gone = replaced(goal, new, WEDNESDAY)
    assert (gone.status, gone.plans) == (Status.LET_GO, goal.plans)
    assert gone.look_backs[-1].onward == "went on as “Swim”"


@pytest.fixture
def climber():
    return goal_of(full_draft())


def stair(goal, uid):
    return next(one for one in goal.achievable.stairs if one.uid == uid)


def test_answers_read_back_are_no_revision():
    goal = goal_of(full_draft())
    assert revise(goal) == goal
