"""A goal that is over counts in the review of the week it ended in."""

from datetime import date

import pytest

from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.session.due_reviews import suggestion_of
from smartgoals_tui.app.session.kept_settings import KeptSettings
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.domain.goal.goal import LookBack, Outcome, Status
from smartgoals_tui.domain.lifecycle.endings import ended
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.settings import Settings
from tests.app.harness import running, saved
from tests.app.sizes import at_the_smallest_size
from tests.app.test_weekly_review import days, of_review, on_monday
from tests.builders import a_goal, store


def with_one_over(end, *done, **options):
    """Return a goal that was kept last week, and one of 4 days a week that ended on ``end``."""
    clock = on_monday()
    goals = (a_goal("g", "call a friend", 2), a_goal("h", "walk", 4, end=end, **options))
    entries = days(16, 17) + days(*done, goal="h")
    return {"repository": store(*goals, check_ins=entries, clock=clock), "clock": clock}


def suggested(parts):
    """Return goals kept and goals asked of what is suggested, and whether it is a review."""
    session = Session(parts["repository"], parts["clock"], KeptSettings(Settings()))
    suggestion = suggestion_of(session)
    return suggestion.kept, suggestion.of, suggestion.review


@pytest.mark.parametrize(
    ("last", "done", "kept", "of"),
    [
        (15, (9, 10, 11, 12), 1, 1),
        (16, (), 1, 1),
        (17, (), 1, 2),
        (18, (18,), 2, 2),
        (20, (18,), 1, 2),
        (20, (18, 19), 2, 2),
        (22, (17, 18, 19), 1, 2),
    ],
)
def test_a_week_in_which_a_goal_ended_counts_for_it(last, done, kept, of):
    parts = with_one_over(date(2026, 11, last), *done)
    assert suggested(parts) == (kept, of, True)


def test_a_goal_that_ended_in_the_only_week_there_is_counts_alone():
    clock = on_monday()
    goal = a_goal(start=date(2026, 11, 16), end=date(2026, 11, 18))
    parts = {"repository": store(goal, clock=clock), "clock": clock}
    # 2 days a week over 3 of 7 days ask nothing.
    assert suggested(parts) == (0, 0, False)
    parts["repository"].commit(Change("x", (CheckInStep(None, days(17)[0]),)))
    assert suggested(parts) == (1, 1, True)


@pytest.mark.parametrize(
    ("day", "done", "kept", "of"),
    [
        # What is decided after the week changes nothing about it.
        (23, (16, 17, 18, 19), 2, 2),
        (23, (16, 17, 18), 1, 2),
        # Ended before its time the week asks nothing, but what was done counts.
        (18, (16,), 2, 2),
        (20, (16,), 1, 1),
        (15, (9, 10, 11, 12), 1, 1),
    ],
)
@pytest.mark.parametrize("how", [Outcome.ACHIEVED, Outcome.LET_GO])
@pytest.mark.parametrize("end", [None, date(2026, 12, 20)])
def test_a_goal_in_the_archive_counts_for_the_week_it_ended_in(end, how, day, done, kept, of):
    parts = with_one_over(end, *done)
    walk = parts["repository"].goal("h")
    archived = ended(walk, LookBack(date(2026, 11, day), how))
    parts["repository"].commit(Change("x", (GoalStep(walk, archived),)))
    assert suggested(parts) == (kept, of, True)


@at_the_smallest_size
async def test_what_is_over_is_looked_back_at_without_deciding_how_to_go_on(size):
    parts = with_one_over(date(2026, 11, 20), 18)
    walk = parts["repository"].goal("h")
    async with running(size, **parts) as (pilot, setup):
        await pilot.press("l")
        assert "as planned, or asked nothing" in setup.toasts[-1]
        await pilot.press("w", "ctrl+n")
        await pilot.pause()
        text = " ".join(setup.text().split())
        assert "goal 2 of 2" in text
        assert "1 of 2, partly done" in text
        assert "It ended on Fri 20 Nov 2026. On the dashboard b looks back at all of it" in text
        for asked in ("How do you go on", "How sure", "What was different", "then I will"):
            assert asked not in text
        await pilot.press(*"tea", "enter", "enter")
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, Dashboard)
        one = of_review(setup, "h")
        assert (one.helped, one.decision, one.done) == ("tea", None, True)
        assert (one.facts.state, one.facts.count, one.facts.required) == (WeekState.PARTLY, 1, 2)
        assert setup.repository.reviews()[0].finished
        assert setup.repository.goal("h") == walk
        assert "w Look back" not in setup.text()
        assert "b Look back at it" in setup.text()


async def test_a_goal_that_is_archived_halfway_leaves_nothing_to_look_back_at():
    parts = with_one_over(date(2026, 11, 20), 18)
    async with running(**parts) as (pilot, setup):
        shown = " ".join(setup.text().split())
        assert "“Walk” has come to its end." in shown
        assert "Last week, 16–22 Nov: 1 of 2 kept. w Look back esc Not now" in shown
        await pilot.press("w", "ctrl+n", "escape")
        await saved(pilot, setup)
        assert "1 of 2 kept. w Go on looking back" in " ".join(setup.text().split())
        await pilot.press("b", "ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("h").status is Status.ACHIEVED
        assert "Last week" not in setup.text()
