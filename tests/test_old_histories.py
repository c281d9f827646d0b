"""Goals whose history of plans has gaps, as files of older versions may: said, never a crash."""

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.review.weekly_review import WeeklyReview
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable
from smartgoals_tui.domain.goal.plan import Plan, Stair
from smartgoals_tui.domain.lifecycle.review_decisions import (
    decided,
    describe_decision,
    possible_decisions,
)
from smartgoals_tui.domain.text.week import Calendar
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import running, saved
from tests.app.sizes import SIZES
from tests.builders import NOW, Clock, a_goal
from tests.storage.helpers import on_disk, put_on_disk

TWO, FOUR = (Measure(MeasureKind.DAYS, number) for number in (2, 4))
STAIRS = (Stair("low", "Two calls", TWO), Stair("whole", "Call a friend", FOUR))
START = date(2026, 11, 2)
LATE = Plan(date(2026, 11, 11), TWO, stair="low")
COMING = Plan(date(2026, 12, 1), TWO, stair="low")

UNKNOWN_START = "What was planned from Mon 2 Nov 2026 to "
UNKNOWN_STAIR = "The plan names no step of these stairs; + and - put you on one."


def with_plans(*plans, stairs=STAIRS):
    return replace(a_goal(start=START), plans=plans, achievable=Achievable(stairs))


GAPS = {
    "the first plan starts late": (with_plans(LATE), UNKNOWN_START),
    "the only plan is yet to start": (with_plans(COMING), UNKNOWN_START),
    "a plan without a stair": (with_plans(replace(LATE, start=START, stair="")), UNKNOWN_STAIR),
    "a stair nobody knows": (with_plans(replace(LATE, start=START, stair="gone")), UNKNOWN_STAIR),
    "all of it": (with_plans(replace(LATE, stair="gone"), COMING), UNKNOWN_STAIR),
    "a stair, but no staircase": (with_plans(LATE, stairs=()), UNKNOWN_START),
}
ENTRIES = tuple(CheckIn("g", date(2026, 11, day)) for day in (3, 12, 17))

gaps = pytest.mark.parametrize(("goal", "words"), GAPS.values(), ids=GAPS)


@pytest.fixture
def repository(request, data):
    clock = Clock()
    if request.param == "memory":
        return Repository.in_memory(now=clock)
    return Repository.open(data, now=clock)


def put(repository, goal):
    steps = (GoalStep(None, goal), *(CheckInStep(None, entry) for entry in ENTRIES))
    repository.commit(Change("set up", steps))


@gaps
@pytest.mark.parametrize(
    ("repository", "size"),
    [
        pytest.param("memory", SIZES["120x36"], marks=pytest.mark.long),
        pytest.param("memory", SIZES["80x24"], marks=pytest.mark.long),
        ("file", SIZES["60x20"]),
    ],
    indirect=["repository"],
    ids=SIZES,
)
async def test_dashboard_and_goal_screen_show_it(repository, goal, words, size):
    put(repository, goal)
    async with running(size, repository) as (pilot, setup):
        assert "1 of 2" in setup.text()
        await pilot.press("enter")
        assert isinstance(setup.app.screen, GoalView)
        seen = ""
        for part in "123456":
            await pilot.press(part)
            await pilot.pause()
            seen += " ".join(setup.text().split())
        shown = setup.app.screen.story.render()
        assert words in str(shown)
        assert "Not known" in seen
        await pilot.press("plus", "escape", "minus", "escape", "space", "u", "escape")
        assert isinstance(setup.app.screen, Dashboard)
        await saved(pilot, setup)
        assert repository.goal("g") == goal
        assert repository.check_ins("g") == ENTRIES


@pytest.mark.parametrize("repository", ["file"], indirect=True)
@pytest.mark.parametrize(
    "goal", [GAPS[name][0] for name in ("all of it", "a stair, but no staircase")]
)
async def test_review_and_revise_open_on_it(repository, goal):
    put(repository, goal)
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("w")
        await pilot.pause()
        assert isinstance(setup.app.screen, WeeklyReview)
        assert "9–15 Nov" in setup.text()
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("e")
        await pilot.pause()
        assert "Specific" in setup.text()
        await pilot.press("ctrl+n", "ctrl+n")
        await pilot.pause()
        assert setup.app.screen_stack[0] is not setup.app.screen
        await pilot.press("escape")
        await pilot.pause()
        assert repository.goal("g") == goal


@pytest.mark.parametrize("goal", [goal for goal, _ in GAPS.values()], ids=GAPS)
def test_every_decision_of_a_review_finds_a_plan(goal):
    today, calendar = NOW.date(), Calendar()
    for decision in possible_decisions(goal, today, calendar):
        assert decided(goal, decision, today, calendar).plans
        assert describe_decision(goal, decision, today, calendar)


@gaps
def test_the_command_line_says_it(run, data, goal, words):
    put(Repository.open(data, now=Clock()), goal)
    code, out, err = run("list")
    assert (code, err) == (0, "")
    assert "1 of 2" in out
    assert run("list", "--json")[0] == 0
    code, out, err = run("show", "call")
    assert (code, err) == (0, "")
    assert "Not known" in out
    assert words in out
    code, out, err = run("doctor")
    assert err == ""
    assert "1 goal, 3 check-ins" in out


async def test_plans_in_another_order_are_taken_by_their_days(data, run):
    goal = with_plans(Plan(START, TWO, stair="low"), replace(LATE, measure=FOUR, stair="whole"))
    put(Repository.open(data, now=Clock()), goal)
    tables = on_disk(data)
    (document,) = tables["goals"].values()
    document["plans"].reverse()
    put_on_disk(data, tables)
    repository = Repository.open(data, now=Clock())
    assert repository.goal("g") == goal
    assert "1 of 4" in run("list")[1]
    async with running(repository=repository) as (pilot, setup):
        await pilot.press("enter", "minus", "enter")
        await saved(pilot, setup)
        assert repository.goal("g").plans[-1].stair == "low"
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.goal("g") == goal
