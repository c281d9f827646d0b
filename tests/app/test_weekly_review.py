"""The weekly review: offered once, facts first, resumable, each decision one undoable change."""

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.review.weekly_review import WeeklyReview
from smartgoals_tui.app.session.session import SAVE_SECONDS
from smartgoals_tui.app.widgets.fields.choice import Choice
from smartgoals_tui.domain.change import Change, GoalStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable, IfThen
from smartgoals_tui.domain.goal.plan import Pause, Plan, Stair
from smartgoals_tui.domain.lifecycle.review_wording import OUTDATED
from smartgoals_tui.domain.progress.judging import WeekState
from smartgoals_tui.domain.progress.review import Decision
from smartgoals_tui.settings import Settings
from tests.app.harness import running, saved
from tests.app.sizes import at_all_sizes, at_the_smallest_size
from tests.builders import Clock, a_goal, store

MONDAY = date(2026, 11, 23)
LAST_WEEK = date(2026, 11, 16)


def on_monday():
    clock = Clock()
    clock.advance(days=2)
    return clock


def days(*numbers, goal="g", note=""):
    return [CheckIn(goal, date(2026, 11, number), note=note, at=number) for number in numbers]


def two(**options):
    """Return a store with a goal that was kept last week and one that was not."""
    clock = on_monday()
    goals = (a_goal("g", "call a friend", 2), a_goal("h", "walk", 2, **options))
    entries = days(16, 17, note="with music") + days(16, goal="h")
    return {"repository": store(*goals, check_ins=entries, clock=clock), "clock": clock}


def climber(uid="g"):
    """Return a goal of three measured stairs, standing on the middle one."""
    measures = [Measure(MeasureKind.DAYS, n) for n in (1, 2, 4)]
    stairs = tuple(Stair(f"s{n}", f"Stair {n}", one) for n, one in enumerate(measures))
    goal = a_goal(uid)
    plan = Plan(goal.start, measures[1], stair="s1")
    return replace(goal, plans=(plan,), achievable=Achievable(stairs))


async def answer(pilot, setup, **answers):
    """Give answers on the page that is shown."""
    screen = setup.app.screen
    for field, value in answers.items():
        row = screen.questions.row_of(field)
        control = next(one for one in row.query("*") if getattr(one, "field", "") == field)
        if isinstance(value, str) and not hasattr(control, "pick"):
            control.value = value
        else:
            control.show(value)
            control.post_answer(value)
    await pilot.pause()


def of_review(setup, uid):
    (review,) = setup.repository.reviews()
    return review.of(uid)


@at_the_smallest_size
async def test_a_week_that_has_ended_is_offered_in_a_line(size):
    async with running(size, **two()) as (_, setup):
        text = " ".join(setup.text().split())
        assert "Last week, 16–22 Nov: 1 of 2 kept." in text
        assert "w Look back" in text
        assert "l What was different" in text
        assert "space Check in" in setup.text().splitlines()[-1]
        assert isinstance(setup.app.screen, Dashboard)


async def test_nothing_is_offered_in_the_first_week_or_of_paused_weeks():
    paused = a_goal("p", pauses=(Pause(date(2026, 11, 2)),))
    goals = (a_goal("g", start=MONDAY), paused)
    clock = on_monday()
    async with running(repository=store(*goals, clock=clock), clock=clock) as (pilot, setup):
        assert "Last week" not in setup.text()
        await pilot.press("w")
        assert "nothing to look back at" in setup.toasts[-1]
        await pilot.press("l")
        assert "as planned, or asked nothing" in setup.toasts[-1]
        assert isinstance(setup.app.screen, Dashboard)


async def test_the_line_is_put_away_for_good_and_that_is_no_step_of_undo():
    parts = two()
    async with running(**parts) as (pilot, setup):
        await pilot.press("escape")
        await saved(pilot, setup)
        assert "w Look back" not in setup.text()
        await pilot.press("escape")
        assert len(setup.repository.reviews()) == 1
    async with running(**parts) as (pilot, setup):
        assert "w Look back" not in setup.text()
        await pilot.press("w")
        assert isinstance(setup.app.screen, WeeklyReview)
    async with running(**two()) as (pilot, setup):
        await pilot.press("space", "escape", "u")
        await saved(pilot, setup)
        assert "Taken back: check-in of “" in setup.toasts[-1]
        await pilot.press("u")
        assert setup.toasts[-1] == "Nothing to undo."
        assert "w Look back" not in setup.text()
        assert setup.repository.reviews()[0].finished


async def test_the_new_week_brings_the_line():
    clock = Clock()
    repository = store(a_goal(), check_ins=days(16), clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await pilot.press("escape")
        await saved(pilot, setup)
        clock.advance(days=2)
        setup.app.session.tick()
        await pilot.pause()
        assert "Last week, 16–22 Nov: 0 of 1 kept." in setup.text()


@at_the_smallest_size
async def test_facts_come_first_and_a_kept_week_is_praised(size):
    async with running(size, **two()) as (pilot, setup):
        await pilot.press("w")
        await pilot.pause()
        text = setup.text()
        assert "16–22 Nov" in text
        assert "goal 1 of 2" in text
        assert "Call a friend" in text
        assert "2 of 2, kept" in text
        assert "2 days with a check-in, 2 notes" in text
        assert "with music" in text
        assert "You came back" in text
        assert "What was different?" not in text


@at_the_smallest_size
async def test_an_unmet_week_is_no_verdict(size):
    goal = replace(
        a_goal("h", "walk", 2),
        achievable=Achievable(
            confidence=8, confidence_reason="I like it", obstacle="it rains", response="go inside"
        ),
    )
    clock = on_monday()
    entries = days(2, 3, 16, goal="h")
    async with running(size, store(goal, check_ins=entries, clock=clock), clock=clock) as (
        pilot,
        setup,
    ):
        await pilot.press("l")
        await pilot.pause()
        text = " ".join(setup.text().replace("▌", " ").split())
        assert "This week didn’t go as planned. That is one week, not a verdict." in text
        assert "You have kept 1 of 3." in text
        assert "What made you sure (8 of 10): I like it" in text
        assert "You planned: If it rains, then I will go inside." in text
        assert "What was different?" in text


async def test_what_was_different_becomes_a_plan_besides_the_first():
    parts = two()
    walk = parts["repository"].goal("h")
    first = replace(walk, achievable=Achievable(obstacle="it rains", response="go inside"))
    parts["repository"].commit(Change("x", (GoalStep(walk, first),)))
    async with running(**parts) as (pilot, setup):
        await pilot.press("l", "right", "right")
        screen = setup.app.screen
        assert (
            screen.questions.row_of("obstacle").query_one("TextField").value
            == "a week is full again"
        )
        await answer(pilot, setup, response="walk to the corner", hindered="guests", confidence=6)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        goal = setup.repository.goal("h")
        assert goal.achievable.if_then_plans == (
            IfThen("it rains", "go inside"),
            IfThen("a week is full again", "walk to the corner"),
        )
        assert goal.achievable.confidence == 6
        one = of_review(setup, "h")
        assert (one.different, one.hindered, one.done) == ("busy", "guests", True)
        assert one.facts.state is WeekState.PARTLY
        assert isinstance(setup.app.screen, Dashboard)
        assert "w Go on looking back   esc" in setup.text()
        await pilot.press("u")
        await saved(pilot, setup)
        assert setup.repository.goal("h") == first
        assert setup.repository.reviews() == ()
        assert "review of “Walk”" in setup.toasts[-1]


@at_all_sizes
async def test_what_a_decision_does_is_said_in_sight(size):
    async with running(size, **two()) as (pilot, setup):
        await pilot.press("l")
        await pilot.pause()
        choice = setup.app.screen.questions.row_of("decision").query_one(Choice)
        choice.focus()
        for words in ("From", "Nothing is asked from today", "It goes to the archive"):
            await pilot.press("right")
            await pilot.pause()
            await pilot.pause()
            assert words in setup.text().split("How do you go on?")[1]


async def test_an_answer_alone_is_a_plan_too():
    async with running(**two()) as (pilot, setup):
        await pilot.press("l")
        await answer(pilot, setup, response="breathe three times")
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        plans = setup.repository.goal("h").achievable.if_then_plans
        assert plans[-1] == IfThen("that happens again", "breathe three times")


@at_the_smallest_size
@pytest.mark.parametrize(
    "said",
    [
        {"different": "forgot"},
        {"different": "forgot", "response": " "},
        {"obstacle": "Ana is away"},
        {"obstacle": "", "response": "ring Ben"},
        {"obstacle": " ", "response": " "},
    ],
)
async def test_half_a_plan_is_kept_as_an_answer_and_is_no_plan(said, size):
    parts = two()
    before = parts["repository"].goal("h")
    async with running(size, **parts) as (pilot, setup):
        await pilot.press("l")
        await answer(pilot, setup, hindered="guests", **said)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("h") == before
        kept = of_review(setup, "h")
        assert kept.hindered == "guests"
        assert kept.obstacle.strip() == said.get("obstacle", "").strip()
        assert kept.response.strip() == said.get("response", "").strip()


async def test_half_a_plan_does_not_take_the_place_of_a_whole_one():
    parts = two()
    walk = parts["repository"].goal("h")
    first = replace(walk, achievable=Achievable(obstacle="I forget again", response="set an alarm"))
    parts["repository"].commit(Change("x", (GoalStep(walk, first),)))
    async with running(**parts) as (pilot, setup):
        await pilot.press("l")
        await answer(pilot, setup, different="forgot")
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("h") == first


async def test_own_words_of_an_obstacle_are_kept():
    async with running(**two()) as (pilot, setup):
        await pilot.press("l")
        await answer(pilot, setup, obstacle="Ana is away", different="low")
        line = setup.app.screen.questions.row_of("obstacle").query_one("TextField")
        assert line.value == "Ana is away"


async def review_one(pilot, setup, decision):
    await pilot.press("w")
    await answer(pilot, setup, decision=decision)
    await pilot.press("ctrl+n")
    await saved(pilot, setup)


@pytest.mark.parametrize(
    ("decision", "label"),
    [
        (Decision.KEEP, "review of"),
        (Decision.CLIMB, "climb of"),
        (Decision.SHRINK, "smaller step for"),
        (Decision.PAUSE, "pause of"),
        (Decision.LET_GO, "letting go of"),
    ],
)
async def test_each_decision_is_one_change_that_can_be_taken_back(decision, label):
    clock = on_monday()
    before = climber()
    repository = store(before, check_ins=days(16, 17), clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await review_one(pilot, setup, decision)
        goal = repository.goal("g")
        plan, (pauses) = goal.plans[-1], goal.pauses
        if decision is Decision.CLIMB:
            assert (plan.stair, plan.start) == ("s2", date(2026, 11, 30))
        elif decision is Decision.SHRINK:
            assert (plan.stair, plan.start) == ("s0", MONDAY)
        elif decision is Decision.PAUSE:
            assert pauses == (Pause(MONDAY, None, "other"),)
        elif decision is Decision.LET_GO:
            assert goal.status is Status.LET_GO
            assert "Thank you" in setup.toasts[-1]
        else:
            assert goal == before
        assert of_review(setup, "g").decision is decision
        assert repository.reviews()[0].finished
        await pilot.press("u")
        await saved(pilot, setup)
        assert repository.goal("g") == before
        assert repository.reviews() == ()
        assert f"{label} “Call a friend”" in setup.toasts[-1]


async def test_a_decision_can_be_made_anew_before_leaving():
    clock = on_monday()
    goals = (climber("g"), climber("h"))
    repository = store(*goals, clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await pilot.press("w")
        await answer(pilot, setup, decision=Decision.CLIMB)
        await pilot.press("ctrl+n", "ctrl+o")
        await answer(pilot, setup, decision=Decision.PAUSE)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        goal = repository.goal("g")
        assert goal.plans == goals[0].plans
        assert len(goal.pauses) == 1
        await pilot.press("ctrl+o", "ctrl+n")
        await saved(pilot, setup)
        assert repository.goal("g") == goal


async def test_a_decision_can_be_made_anew_after_it_was_looked_at_again():
    clock = on_monday()
    goals = (climber("g"), climber("h"))
    repository = store(*goals, clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await pilot.press("w")
        await answer(pilot, setup, decision=Decision.CLIMB)
        await pilot.press("ctrl+n", "ctrl+o")
        await answer(pilot, setup, confidence=9)
        await pilot.press("ctrl+n", "ctrl+o")
        await answer(pilot, setup, decision=Decision.KEEP)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        goal = repository.goal("g")
        assert goal.plans == goals[0].plans
        assert goal.achievable.confidence == 9


async def test_a_climb_to_the_top_is_among_the_decisions_afterwards():
    clock = on_monday()
    top = replace(climber(), achievable=Achievable(climber().achievable.stairs[:2]))
    low = replace(top, plans=(Plan(top.start, Measure(MeasureKind.DAYS, 1), stair="s0"),))
    repository = store(low, clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await review_one(pilot, setup, Decision.CLIMB)
        await pilot.press("w")
        await pilot.pause()
        assert "● climb" in setup.text()
        assert "This is what you decided." in setup.text()


async def test_leaving_keeps_what_was_answered_and_w_goes_on():
    parts = two()
    async with running(**parts) as (pilot, setup):
        await pilot.press("w", *"tea", "ctrl+n")
        await answer(pilot, setup, different="ill", decision=Decision.LET_GO)
        await pilot.press("escape")
        await saved(pilot, setup)
        assert of_review(setup, "g").helped == "tea"
        assert (of_review(setup, "h").different, of_review(setup, "h").done) == ("ill", False)
        assert setup.repository.goal("h").status is Status.ACTIVE
        assert not setup.repository.reviews()[0].finished
    async with running(**parts) as (pilot, setup):
        assert "w Go on looking back   esc" in setup.text()
        await pilot.press("w")
        await pilot.pause()
        assert "goal 2 of 2" in setup.text()
        assert setup.app.screen.questions.read()["different"] == "ill"
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("h").status is Status.LET_GO
        assert setup.repository.reviews()[0].finished
        assert "looking back" not in setup.text()


async def test_a_review_that_was_begun_can_be_put_away():
    async with running(**two()) as (pilot, setup):
        await pilot.press("w", *"tea", "escape", "escape")
        await saved(pilot, setup)
        assert "looking back" not in setup.text()
        assert of_review(setup, "g").helped == "tea"
        await pilot.press("u")
        await saved(pilot, setup)
        assert "Taken back: answers to the review of" in setup.toasts[-1]
        assert "w Look back" in setup.text()
        assert setup.repository.reviews() == ()


async def test_going_on_after_a_break_does_not_climb_twice():
    clock = on_monday()
    repository = store(climber(), clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await review_one(pilot, setup, Decision.CLIMB)
        climbed = repository.goal("g")
        await pilot.press("w")
        await pilot.pause()
        assert "This is what you decided." in setup.text()
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert repository.goal("g") == climbed


async def test_what_is_answered_survives_the_end_of_the_program():
    parts = two()
    async with running(**parts) as (pilot, _):
        await pilot.press("w", *"tea")
    assert parts["repository"].reviews()[0].of("g").helped == "tea"


async def test_what_is_typed_is_kept_while_it_is_typed_and_undone_as_one():
    async with running(**two()) as (pilot, setup):
        await pilot.press("w")
        for words in ("tea", " and", " toast"):
            await pilot.press(*words)
            await pilot.pause(SAVE_SECONDS + 0.1)
            await saved(pilot, setup)
        assert setup.repository.reviews()[0].of("g").helped == "tea and toast"
        assert not setup.repository.reviews()[0].of("g").done
        await pilot.press("ctrl+n", "escape", "u")
        await saved(pilot, setup)
        assert setup.repository.reviews() == ()
        assert setup.toasts[-1] == "Taken back: review of “Call a friend”. U brings it back."
        await pilot.press("u")
        assert setup.toasts[-1] == "Nothing to undo."


async def test_just_looking_keeps_nothing():
    async with running(**two()) as (pilot, setup):
        await pilot.press("w", "escape", "l", "escape")
        await saved(pilot, setup)
        assert setup.repository.reviews() == ()
        assert "w Look back" in setup.text()


@pytest.mark.parametrize(
    "words", ["a\x00b\x1b[31mc [/b] hi 🙂 👨‍👩‍👧‍👦 שלום עולם", "x" * 10_000], ids=["signs", "long"]
)
@at_the_smallest_size
async def test_any_words_can_be_reviewed(size, words):
    clock = on_monday()
    goal = replace(
        a_goal(action=words),
        achievable=Achievable(
            confidence_reason=words, obstacle=words, response=words, further=(IfThen(words, words),)
        ),
    )
    repository = store(goal, check_ins=days(16, note=words), clock=clock)
    async with running(size, repository, clock=clock) as (pilot, setup):
        await pilot.press("w")
        plan = {"obstacle": words + "!", "response": words}
        await answer(pilot, setup, helped=words, hindered=words, **plan)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        one = of_review(setup, "g")
        assert (one.title, one.helped, one.hindered) == (goal.title, words, words)
        assert repository.goal("g").achievable.further[-1].obstacle == words + "!"


@at_the_smallest_size
async def test_hidden_words_stay_hidden(size):
    clock = on_monday()
    goal = replace(
        a_goal(action="secret thing"),
        achievable=Achievable(confidence_reason="secret", obstacle="secret", response="secret"),
    )
    repository = store(goal, check_ins=days(16, note="secret"), clock=clock)
    async with running(size, repository, clock=clock) as (pilot, setup):
        await pilot.press("x", "w")
        await pilot.pause()
        assert isinstance(setup.app.screen, WeeklyReview)
        assert "secret" not in setup.text().lower()
        await pilot.press("escape")
        await pilot.pause()
        assert "secret" not in setup.text().lower()


async def test_enter_goes_from_question_to_question_and_on():
    async with running(**two()) as (pilot, setup):
        await pilot.press("w", "enter", "enter", "right", "enter", "7")
        assert setup.app.screen.questions.read()["confidence"] == 7
        await pilot.press("enter")
        await saved(pilot, setup)
        assert "goal 2 of 2" in setup.text()
        assert setup.repository.goal("g").achievable.confidence == 7
        assert "→ 7" in setup.repository.goal("g").revisions[-1].changes[0]


async def test_another_programs_change_is_not_written_over():
    parts = two()
    repository = parts["repository"]
    async with running(**parts) as (pilot, setup):
        await pilot.press("w", *"tea")
        goal = repository.goal("g")
        paused = replace(goal, pauses=(Pause(MONDAY),))
        repository.commit(Change("elsewhere", (GoalStep(goal, paused),)))
        await answer(pilot, setup, decision=Decision.LET_GO)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert repository.goal("g") == paused
        assert any("changed by another program" in toast for toast in setup.toasts)


async def test_a_goal_that_is_gone_ends_its_review_quietly():
    parts = two()
    repository = parts["repository"]
    gone = a_goal("i", "read", 2)
    repository.commit(Change("x", (GoalStep(None, gone),)))
    async with running(**parts) as (pilot, setup):
        await pilot.press("w")
        repository.commit(Change("elsewhere", (GoalStep(gone, None),)))
        setup.dashboard.session.reload()
        await pilot.press("ctrl+n", "ctrl+n", "ctrl+n")
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, Dashboard)
        assert {goal.goal for goal in repository.reviews()[0].goals} == {"g", "h"}


async def test_every_plan_of_a_goal_is_in_sight():
    plans = Achievable(
        obstacle="it rains", response="go inside", further=(IfThen("I am ill", "rest"),)
    )
    repository = store(replace(a_goal(), achievable=plans))
    async with running(repository=repository) as (pilot, setup):
        assert "If … then  I am ill, then rest" in setup.text()
        await pilot.press("c")
        words = setup.app.screen.query_one(".words")
        assert "If I am ill, then I will rest." in str(words.render())
        await pilot.press("escape", "enter")
        await pilot.pause()
        assert "If I am ill, then I will rest." in setup.text()


async def test_ascii_draws_nothing_but_ascii():
    settings = Settings(ascii=True, motion=False)
    parts = two()
    async with running(settings=settings, **parts) as (pilot, setup):
        for keys in ((), ("w",), ("ctrl+n",), ("escape", "b"), ("escape", "a")):
            await pilot.press(*keys)
            await pilot.pause()
            assert setup.text().isascii(), keys


async def test_a_decision_is_looked_at_again_where_it_would_do_another_thing(monkeypatch):
    clock = on_monday()
    before = climber()
    repository = store(before, clock=clock)
    async with running(repository=repository, clock=clock) as (pilot, setup):
        await pilot.press("w")
        await answer(pilot, setup, decision=Decision.SHRINK)
        assert "From today: 1 day a week." in setup.text()
        higher = Plan(MONDAY, before.achievable.stairs[2].measure, stair="s2")
        risen = replace(before, plans=(*before.plans, higher))
        repository.commit(Change("elsewhere", (GoalStep(before, risen),)))
        # It is not drawn again before the key comes.
        monkeypatch.setattr(WeeklyReview, "redraw", lambda *_: None)
        setup.dashboard.session.reload()
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.toasts[-1] == OUTDATED
        assert "From today: 2 days a week." in setup.text()
        assert repository.goal("g") == risen
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert repository.goal("g").plans[-1].stair == "s1"
