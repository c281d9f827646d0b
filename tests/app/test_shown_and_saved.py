"""What was shown before a save is what is saved, across midnight and beside other programs."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from smartgoals_tui.app.screens.base.dialogs import AskText, Choose
from smartgoals_tui.app.screens.check_in.check_in_dialog import CheckInDialog
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.pauses.pause_dialog import PauseOfAll, PauseOfGoal
from smartgoals_tui.app.screens.review.look_back import LookBackScreen, NewEnd
from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep
from smartgoals_tui.domain.drafting.convert import draft_from
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Outcome, Relevant, Status
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.rebase import begin_revision
from smartgoals_tui.domain.text.dates import describe_day, format_short
from tests.app.harness import on, running, saved
from tests.app.test_goal_stairs import climber
from tests.app.test_revision import flat, look
from tests.app.test_weekly_review import answer
from tests.app.wizard_harness import on_page, said_under
from tests.builders import Clock, a_goal, store

SUNDAY = datetime(2026, 11, 22, 23, 59, tzinfo=UTC)
TODAY, MONDAY = date(2026, 11, 22), date(2026, 11, 23)
ENDED = date(2026, 11, 18)


def late(*goals, draft=None, check_ins=()):
    """Return a clock and a store just before the midnight in which a week ends too."""
    clock = Clock(SUNDAY)
    repository = store(*goals, check_ins=check_ins, clock=clock)
    if draft is not None:
        repository.save_draft(replace(draft, saved=1))
    return {"clock": clock, "repository": repository}


async def midnight(pilot, setup):
    setup.clock.advance(minutes=2)
    setup.app.session.tick()
    await pilot.pause()
    assert setup.app.session.today == MONDAY


def revision(goal, **answers):
    return replace(begin_revision(goal, "r"), letter=Letter.T, **answers)


# Across midnight


async def test_a_revision_begins_when_it_was_shown_to_begin():
    goal = a_goal(days=3)
    async with running(**late(goal, draft=revision(goal, days="5"))) as (pilot, setup):
        await look(pilot, setup)
        assert "5 days a week from Mon 23 Nov; until then 3 days a week." in flat(setup)
        await midnight(pilot, setup)
        await answer(pilot, setup, reason="it was easy", learned="mornings work")
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        kept = setup.repository.goal("g")
        assert [(plan.start, plan.measure.target) for plan in kept.plans] == [
            (goal.start, 3),
            (MONDAY, 5),
        ]
        (said,) = kept.revisions
        assert (said.day, said.reason, said.learned) == (TODAY, "it was easy", "mornings work")


@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        ({"end": "in 8 weeks"}, date(2027, 1, 16)),
        ({"end": "tomorrow"}, MONDAY),
        ({"end": "31 May"}, date(2027, 5, 31)),
    ],
)
async def test_a_day_that_was_read_is_the_day_that_is_saved(answers, shown):
    goal = a_goal()
    async with running(**late(goal, draft=revision(goal, **answers))) as (pilot, setup):
        page = await look(pilot, setup)
        revised = page._revised
        assert revised.end == shown or answers["end"] == "in 8 weeks"
        await midnight(pilot, setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("g") == revised


async def test_another_goal_that_was_shown_to_begin_today_begins_then():
    goal = a_goal()
    draft = revision(goal, action="draw the hills", unit="", kind=goal.measurable.measure.kind)
    async with running(**late(goal, draft=draft)) as (pilot, setup):
        await look(pilot, setup)
        await answer(pilot, setup, is_another=True, lets_go=True)
        assert "It begins today" in flat(setup)
        await midnight(pilot, setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        (new,) = (goal for goal in setup.repository.goals() if goal.uid != "g")
        assert (new.start, new.follows) == (TODAY, "g")
        assert setup.repository.goal("g").look_backs[-1].day == TODAY


async def test_a_new_goal_begins_on_the_day_that_was_shown():
    clock = Clock(SUNDAY)
    draft = replace(draft_from(a_goal(), "d"), start="today", letter=Letter.T, revises="")
    async with running(**late(a_goal("h"), draft=draft) | {"clock": clock}) as (pilot, setup):
        await pilot.press("enter")
        await on_page(pilot, Letter.T)
        await pilot.press("ctrl+n")
        await on_page(pilot, None)
        follows = str(setup.app.screen.query_one("#follows").render())
        assert f"It starts on {format_short(TODAY, TODAY)}, today." in follows
        await midnight(pilot, setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        (new,) = (goal for goal in setup.repository.goals() if goal.uid != "h")
        assert new.start == TODAY


@pytest.mark.parametrize(
    ("keys", "dialog"), [("p", PauseOfGoal), ("P", PauseOfAll)], ids=["one", "all"]
)
async def test_a_pause_from_today_begins_on_the_day_it_was_asked_on(keys, dialog):
    async with running(**late(a_goal())) as (pilot, setup):
        await pilot.press(keys)
        await on(pilot, setup, dialog)
        setup.app.screen.query_one("#last").value = "in 2 days"
        await pilot.pause()
        await midnight(pilot, setup)
        await pilot.press("enter", "enter", "enter")
        await saved(pilot, setup)
        (pause,) = setup.repository.goal("g").pauses
        assert (pause.start, pause.end) == (TODAY, date(2026, 11, 24))


async def test_a_pause_ahead_is_called_off_though_it_has_begun_meanwhile():
    goal = replace(a_goal(), pauses=(Pause(MONDAY, date(2026, 11, 25), "away", group_id="t"),))
    async with running(**late(goal)) as (pilot, setup):
        await pilot.press("P")
        await on(pilot, setup, Choose)
        await midnight(pilot, setup)
        await pilot.press("right", "enter")
        await saved(pilot, setup)
        assert setup.repository.goal("g").pauses == ()


async def test_a_look_back_goes_on_until_the_day_that_was_said():
    goal = a_goal(end=ENDED)
    async with running(**late(goal)) as (pilot, setup):
        await pilot.press("b")
        await on(pilot, setup, LookBackScreen)
        await answer(pilot, setup, outcome=Outcome.EXTENDED, end="in 3 weeks")
        said = said_under(setup.app, "end")
        await midnight(pilot, setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        kept = setup.repository.goal("g")
        assert said.startswith(f"{describe_day(kept.end)}: 3 weeks")
        assert kept.look_backs[-1].day == TODAY


async def test_a_goal_comes_back_on_the_day_it_was_asked_on():
    goal = replace(a_goal(end=ENDED), status=Status.LET_GO)
    async with running(**late(goal)) as (pilot, setup):
        await pilot.press("a", "b")
        await on(pilot, setup, NewEnd)
        await pilot.press(*"in 2 days")
        await midnight(pilot, setup)
        await pilot.press("enter")
        await saved(pilot, setup)
        kept = setup.repository.goal("g")
        assert kept.end == date(2026, 11, 24)
        assert kept.pauses[-1].end == date(2026, 11, 21)


async def test_a_climb_begins_with_the_week_that_was_next_when_it_was_asked_for():
    async with running(**late(climber())) as (pilot, setup):
        await pilot.press("enter", "plus")
        await on(pilot, setup, AskText)
        await midnight(pilot, setup)
        await pilot.press(*"easy", "enter")
        await saved(pilot, setup)
        plan = setup.repository.goal("g").plans[-1]
        assert (plan.start, plan.reason) == (MONDAY, "easy")


async def test_a_check_in_is_of_the_day_that_its_dialog_named():
    async with running(**late(a_goal())) as (pilot, setup):
        await pilot.press("c")
        await on(pilot, setup, CheckInDialog)
        await midnight(pilot, setup)
        await pilot.press("enter", "enter", "enter")
        await saved(pilot, setup)
        (entry,) = setup.repository.check_ins("g")
        assert entry.day == TODAY


# Changed by another program meanwhile


async def change_elsewhere(pilot, setup, *steps):
    setup.repository.commit(Change("elsewhere", steps))
    setup.app.session.reload()
    await pilot.pause()


RUNS = a_goal()
STANDS = climber()
OVER = a_goal(end=ENDED)
GONE = replace(OVER, status=Status.LET_GO)
AHEAD = replace(RUNS, pauses=(Pause(MONDAY, date(2026, 11, 25), "away", group_id="t"),))
RESTED = replace(RUNS, pauses=(Pause(date(2026, 11, 10), date(2026, 11, 12), "ill"),))

SHOWN = {
    "pause": (RUNS, "p", PauseOfGoal, "enter enter enter"),
    "change a pause": (RESTED, "enter z enter", PauseOfGoal, "enter enter enter"),
    "call a pause of all off": (AHEAD, "P", Choose, "right enter"),
    "climb": (STANDS, "enter plus", AskText, "enter"),
    "reserve": (RUNS, "enter r", Choose, "right enter"),
    "look back": (OVER, "b", LookBackScreen, "ctrl+n"),
    "bring back": (GONE, "a b", NewEnd, "enter"),
}


@pytest.mark.parametrize(("goal", "keys", "dialog", "answers"), SHOWN.values(), ids=SHOWN)
async def test_a_goal_that_became_another_meanwhile_is_said_and_not_changed(
    goal, keys, dialog, answers
):
    other = replace(goal, relevant=Relevant("she is far away"), pauses=())
    async with running(**late(goal)) as (pilot, setup):
        await pilot.press(*keys.split())
        await on(pilot, setup, dialog)
        await change_elsewhere(pilot, setup, GoalStep(goal, other))
        await pilot.press(*answers.split())
        await saved(pilot, setup)
        assert "nother program" in setup.toasts[-1]
        assert "nothing is saved" in setup.toasts[-1]
        assert setup.repository.goal("g") == other


async def test_what_was_typed_in_a_look_back_that_is_refused_waits_for_the_next():
    async with running(**late(OVER)) as (pilot, setup):
        await pilot.press("b")
        await on(pilot, setup, LookBackScreen)
        await answer(pilot, setup, helped="tea")
        other = replace(OVER, relevant=Relevant("she is far away"))
        await change_elsewhere(pilot, setup, GoalStep(OVER, other))
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        await pilot.press("b")
        page = await on(pilot, setup, LookBackScreen)
        assert page.questions.read()["helped"] == "tea"
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        kept = setup.repository.goal("g")
        assert (kept.look_backs[-1].helped, kept.relevant.why) == ("tea", "she is far away")


@pytest.mark.parametrize("is_another", [False, True])
async def test_a_revision_of_what_is_not_there_in_that_form_waits_as_a_draft(is_another):
    goal = a_goal()
    draft = revision(
        goal, action="draw the hills" if is_another else goal.specific.action, days="1"
    )
    async with running(**late(goal, draft=draft)) as (pilot, setup):
        await look(pilot, setup)
        if is_another:
            await answer(pilot, setup, is_another=True, lets_go=True)
        other = replace(goal, relevant=Relevant("she is far away"))
        await change_elsewhere(pilot, setup, GoalStep(goal, other))
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, Dashboard)
        assert "another program meanwhile" in setup.toasts[-1]
        assert "The draft is kept" in setup.toasts[-1]
        assert setup.repository.goals() == (other,)
        assert setup.repository.drafts()[0].days == "1"
        page = await look(pilot, setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("g").relevant.why == "she is far away"
        assert page._revised.relevant.why == "she is far away"


ENTRY = CheckIn("g", date(2026, 11, 20), note="rain", at=5)


@pytest.mark.parametrize("becomes", [None, replace(ENTRY, note="sun")], ids=["gone", "changed"])
async def test_a_check_in_that_became_another_meanwhile_is_said_and_not_changed(becomes):
    async with running(**late(RUNS, check_ins=[ENTRY])) as (pilot, setup):
        await pilot.press("enter", "5", "enter")
        await on(pilot, setup, CheckInDialog)
        await change_elsewhere(pilot, setup, CheckInStep(ENTRY, becomes))
        await pilot.press("enter", "enter", *"y", "enter")
        await saved(pilot, setup)
        await on(pilot, setup, GoalView)
        assert setup.toasts[-1] == (
            "Another program changed this check-in meanwhile: nothing is saved."
        )
        assert setup.repository.check_ins("g") == ((becomes,) if becomes else ())


async def test_a_check_in_of_a_goal_that_ended_meanwhile_is_said_and_not_made():
    async with running(**late(RUNS)) as (pilot, setup):
        await pilot.press("c")
        await on(pilot, setup, CheckInDialog)
        await change_elsewhere(pilot, setup, GoalStep(RUNS, a_goal(end=date(2026, 11, 20))))
        await pilot.press("enter", "enter", "enter")
        await saved(pilot, setup)
        assert "20 Nov" in setup.toasts[-1]
        assert setup.repository.check_ins("g") == ()


async def test_hidden_words_stay_hidden_where_a_goal_became_another():
    async with running(**late(RUNS)) as (pilot, setup):
        await pilot.press("x", "p")
        await on(pilot, setup, PauseOfGoal)
        other = replace(RUNS, relevant=Relevant("she is far away"))
        await change_elsewhere(pilot, setup, GoalStep(RUNS, other))
        await pilot.press("enter", "enter", "enter")
        await saved(pilot, setup)
        assert "another program" in setup.toasts[-1]
        assert "friend" not in setup.toasts[-1].lower()
