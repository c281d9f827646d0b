"""Weeks that are hard, and what helped before."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.goal.goal import LookBack, Outcome, Revision, Status
from smartgoals_tui.domain.goal.parts import Achievable, TimeBound
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.hard_weeks import (
    HELPED,
    Reminder,
    helped_before,
    is_hard,
    reminders,
)
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.review import Facts, GoalReview, Review
from smartgoals_tui.domain.text.text import line_of
from tests.domain.builders import (
    check_in,
    days_measure,
    in_march,
    make_goal,
    march,
    progress,
    total_measure,
)

PAUSED = (Pause(march(9), march(15), "ill"),)
SEVEN, KM, BY_THREES = days_measure(7), total_measure(15), total_measure(15, 3)


@pytest.mark.parametrize(
    ("goal", "done", "today", "hard"),
    [
        # The weeks begin on the 2nd, the 9th and the 16th; three days are asked.
        (make_goal(), (), 2, False),
        (make_goal(), (), 4, False),
        (make_goal(), (), 6, True),
        (make_goal(), (), 7, True),
        (make_goal(), (2, 3), 7, False),
        (make_goal(), (2, 3), 8, True),
        (make_goal(), (2, 3, 4), 8, False),
        (make_goal(), (2, 3, 4), 9, False),
        (make_goal(), (2, 3), 9, True),
        (make_goal(), (), 9, True),
        (make_goal(), (9, 10), 11, True),
        (make_goal(), (9, 10, 11), 11, False),
        (make_goal(), (2, 3, 4, 9, 10), 16, True),
        # Weeks that asked nothing do not hide the one before them.
        (make_goal(pauses=PAUSED), (2, 3), 16, True),
        (make_goal(pauses=PAUSED), (2, 3, 4), 16, False),
        # While it rests, before it starts and when it is over nothing is asked.
        (make_goal(pauses=PAUSED), (2,), 12, False),
        (make_goal(), (), 1, False),
        (make_goal(end=march(15)), (2,), 16, False),
        (replace(make_goal(), status=Status.LET_GO), (2,), 9, False),
        # Every day is needed from the first on: hard only once one has passed.
        (make_goal(SEVEN), (), 2, False),
        (make_goal(SEVEN), (2,), 3, False),
        (make_goal(SEVEN), (2,), 4, True),
        (make_goal(BY_THREES), (), 3, False),
        (make_goal(BY_THREES), (), 4, True),
        # Nobody knows how many days a total of unknown sittings takes, until its week is over.
        (make_goal(KM), (), 8, False),
        (make_goal(KM), (), 9, True),
    ],
)
def test_which_weeks_are_hard(goal, done, today, hard):
    assert is_hard(progress(goal, in_march(*done), march(today))) is hard


@given(
    done=st.sets(st.integers(2, 22)),
    today=st.integers(2, 22),
    asked=st.integers(1, 7),
)
def test_a_week_that_is_met_is_never_hard_and_one_after_an_unmet_always_is(done, today, asked):
    now = progress(
        make_goal(days_measure(asked)), in_march(*(d for d in done if d <= today)), march(today)
    )
    ended = [week.state for week in now.weeks[:-1]]
    if now.this_week.state is WeekState.MET:
        assert not is_hard(now)
    elif ended and ended[-1] is not WeekState.MET:
        assert is_hard(now)


# What helped

NOTED = (
    check_in(march(2), at=1, note="too tired"),
    check_in(march(3), at=2),
    check_in(march(4), at=3, note="music"),
    check_in(march(5), at=4, note="rain"),
)
"""A kept week; its third check-in was celebrated."""


def reviewed(day, helped, uid="g"):
    said = GoalReview(uid, "Walk", Facts(WeekState.MISSED, 0, 3), helped=helped)
    return Review(f"r{day}", march(day), (said,))


def lesson(day, words, what="Climbed to: Low"):
    return Revision(march(day), (what,), learned=words)


def helped(goal=None, entries=(), reviews=(), today=16, known=()):
    goal = goal or make_goal()
    return helped_before(progress(goal, entries, march(today)), entries, reviews, known)


def with_revisions(*revisions):
    return replace(make_goal(), revisions=revisions)


def with_end(words):
    return replace(make_goal(), look_backs=(LookBack(march(10), Outcome.EXTENDED, helped=words),))


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({}, ""),
        ({"entries": NOTED}, "music"),
        ({"entries": NOTED[:1]}, ""),
        ({"entries": (check_in(march(9), note="Ana came along"),)}, "Ana came along"),
        ({"reviews": (reviewed(2, "early nights"),)}, "early nights"),
        ({"reviews": (reviewed(2, " "), reviewed(9, "", "g"))}, ""),
        ({"reviews": (reviewed(2, "of another goal", "h"),)}, ""),
        ({"goal": with_revisions(lesson(5, "a plan on the door"))}, "a plan on the door"),
        ({"goal": with_revisions(lesson(5, "shoes", "Ticked: Buy shoes"))}, "shoes"),
        ({"goal": with_revisions(lesson(5, "learned, not helped", "Days a week: 5 → 3"))}, ""),
        ({"goal": with_end("my sister")}, "my sister"),
        # The latest of all.
        ({"entries": NOTED, "reviews": (reviewed(2, "early nights"),)}, "early nights"),
        ({"entries": NOTED, "goal": with_revisions(lesson(3, "before"))}, "music"),
        # Not what stands there already.
        ({"entries": NOTED, "known": ("Music ",)}, ""),
        (
            {
                "entries": NOTED,
                "known": ("early nights",),
                "reviews": (reviewed(2, "Early  nights"),),
            },
            "music",
        ),
    ],
)
def test_the_latest_that_was_told_is_shown_unless_it_is_said_already(told, words):
    assert helped(**told) == words


def test_what_was_told_stays_though_days_are_logged_afterwards():
    late = (*NOTED, check_in(march(2), at=9), check_in(march(8), at=10, note="nothing"))
    assert helped(entries=late) == "music"


def test_in_a_hard_week_what_helped_and_what_made_sure_are_shown():
    sure = Achievable(confidence=8, confidence_reason="I did it\nbefore")
    goal = replace(make_goal(), achievable=sure)
    hard = progress(goal, NOTED, march(16))
    assert reminders(hard, NOTED, ()) == (
        Reminder(HELPED, "music"),
        Reminder("What made you sure (8 of 10)", "I did it before"),
    )
    kept = progress(goal, NOTED, march(9))
    assert reminders(kept, NOTED, ()) == ()
    same = replace(goal, achievable=replace(sure, confidence_reason="Music"))
    assert [one.words for one in reminders(progress(same, NOTED, march(16)), NOTED, ())] == [
        "music"
    ]
    assert reminders(progress(make_goal(), (), march(9)), (), ()) == ()


def test_signs_that_steer_are_left_to_be_shown():
    words = "a walk\x1b[31m\nwith \u202eher"
    sure = Achievable(confidence=8, confidence_reason=words)
    goal = replace(make_goal(), achievable=sure)
    entries = (*NOTED[:2], replace(NOTED[2], note=f"music\x07 and {words}"))
    said = [one.words for one in reminders(progress(goal, entries, march(16)), entries, ())]
    assert said == ["music\x07 and a walk\x1b[31m with \u202eher", "a walk\x1b[31m with \u202eher"]


@given(st.text(max_size=30), st.booleans())
def test_any_words_are_shown_on_one_line_or_not_at_all(words, is_review):
    entries = () if is_review else (*NOTED[:2], replace(NOTED[2], note=words))
    reviews = (reviewed(2, words),) if is_review else ()
    said = helped(entries=entries, reviews=reviews)
    assert said == line_of(said)
    assert bool(said) == any(
        one.words for one in reminders(progress(make_goal(), entries, march(16)), entries, reviews)
    )


def test_a_goal_without_an_end_or_weeks_is_fine():
    goal = replace(make_goal(), time_bound=TimeBound(march(30)))
    assert reminders(progress(goal, (), march(2)), (), ()) == ()
