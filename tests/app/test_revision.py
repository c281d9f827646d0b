"""A revision: what changes is shown, explained and saved as one change, or waits as a draft."""

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.app.screens.base.dialogs import Choose
from smartgoals_tui.app.screens.dashboard.dashboard import Dashboard
from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.revision.what_changes import WhatChanges
from smartgoals_tui.domain.drafting.convert import draft_from
from smartgoals_tui.domain.goal.goal import Status
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.goal.parts import Achievable, IfThen, Relevant, TimeBound
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.rebase import begin_revision
from smartgoals_tui.domain.lifecycle.review_decisions import with_if_then
from tests.app.harness import on, running, saved
from tests.app.sizes import at_the_smallest_size
from tests.app.test_weekly_review import answer, days
from tests.app.waiting import until
from tests.app.wizard_harness import on_page, said_under
from tests.builders import NOW, a_goal, store

TODAY = NOW.date()
NEXT_MONDAY = date(2026, 11, 23)
WORDS = ["a\x00b\x1b[31mc [/b] hi 🙂 👨‍👩‍👧‍👦 שלום עולם", "x" * 10_000]


def left(goal, repository=None, **answers):
    """Return a store in which a revision of ``goal`` was left at the last letter."""
    repository = repository or store(goal)
    draft = replace(draft_from(goal, "r"), letter=Letter.T, saved=1, **answers)
    repository.save_draft(draft)
    return repository


async def last_look(pilot, setup):
    """Go from the dashboard over the last letter to the last look."""
    if isinstance(setup.app.screen, Choose):
        # The draft that was left is offered at the start.
        await pilot.press("escape")
    await pilot.press("e")
    await on_page(pilot, Letter.T)
    await pilot.press("ctrl+n")
    await on_page(pilot, None)


async def look(pilot, setup):
    """Go from the dashboard over the last letter and the last look to what changes."""
    await last_look(pilot, setup)
    await pilot.press("ctrl+n")
    return await on(pilot, setup, WhatChanges)


async def story(pilot, setup, uid, hidden=False):
    """Open a goal's screen, return what its story says, and come back."""
    await setup.app.push_screen(GoalView(setup.dashboard.session, uid, hidden))
    await pilot.pause()
    said = str(setup.app.screen.story.render())
    await pilot.press("escape")
    await pilot.pause()
    return said


def flat(setup):
    return " ".join(setup.text().split())


@at_the_smallest_size
async def test_every_change_is_shown_before_it_is_saved(size):
    goal = a_goal(days=3)
    async with running(size, left(goal, days="5", why="she is far away")) as (pilot, setup):
        await look(pilot, setup)
        text = flat(setup)
        assert "What changes Call a friend" in text
        assert "How often 3 → 5" in text
        assert "nothing → she is far away" in text
        assert "5 days a week from Mon 23 Nov; until then 3 days a week." in text
        for button in ("Back to the letters", "Keep as a draft", "Save"):
            assert button in text
        assert setup.repository.goal("g") == goal


async def test_many_changes_scroll_and_the_first_stand_at_the_top():
    answers = {name: f"{name} it is" for name in ("wish", "place", "company", "obstacle", "cue")}
    answers |= {"why": "w" * 300, "resources": "r" * 300, "response": "breathe"}
    async with running((60, 20), left(a_goal(), **answers)) as (pilot, setup):
        page = await look(pilot, setup)
        assert "nothing → wish it is" in flat(setup)
        assert "cue it is" not in flat(setup)
        assert page.form.scroll_y == 0
        await pilot.press("pagedown", "pagedown")
        await pilot.pause()
        assert "nothing → cue it is" in flat(setup)
        assert "What is asked stays the same" in flat(setup)


async def test_it_is_saved_with_why_and_what_was_learned_and_undone_with_a_word():
    goal = a_goal(days=3)
    async with running(repository=left(goal, days="5")) as (pilot, setup):
        await look(pilot, setup)
        await answer(pilot, setup, reason="it was easy", learned="mornings work")
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, Dashboard)
        assert "5 days a week from Mon 23 Nov" in setup.toasts[-1]
        kept = setup.repository.goal("g")
        assert [plan.measure.target for plan in kept.plans] == [3, 5]
        (revision,) = kept.revisions
        assert revision.changes == ("How often: 3 → 5",)
        assert (revision.reason, revision.learned) == ("it was easy", "mornings work")
        assert setup.repository.drafts() == ()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(setup.app.screen, GoalView)
        assert "Why: it was easy" in str(setup.app.screen.story.render())
        assert "Learned: mornings work" in str(setup.app.screen.story.render())
        await pilot.press("u")
        await saved(pilot, setup)
        assert "Taken back: revision of “Call a friend”. U brings it back." in setup.toasts[-1]
        assert setup.repository.goal("g") == goal
        # What was typed comes back with it.
        (draft,) = setup.repository.drafts()
        assert (draft.days, draft.reason) == ("5", "it was easy")


async def test_back_to_the_letters_and_on_keeps_what_was_said():
    goal = a_goal(days=3)
    async with running((80, 24), left(goal, days="5")) as (pilot, setup):
        await look(pilot, setup)
        await answer(pilot, setup, reason="it was easy")
        await pilot.press("ctrl+o")
        await on_page(pilot, Letter.T)
        assert setup.app.screen.letter is Letter.T
        await pilot.press("ctrl+n")
        await on_page(pilot, None)
        await pilot.press("ctrl+n")
        await pilot.pause(0.2)
        assert setup.app.screen.questions.read()["reason"] == "it was easy"
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.repository.goal("g").revisions[-1].reason == "it was easy"


@pytest.mark.parametrize("key", ["escape", "leave"])
async def test_it_can_wait_as_a_draft(key):
    goal = a_goal(days=3)
    async with running(repository=left(goal, days="5")) as (pilot, setup):
        await look(pilot, setup)
        await answer(pilot, setup, learned="mornings")
        await (pilot.press(key) if key == "escape" else pilot.click("#leave"))
        await saved(pilot, setup)
        assert isinstance(setup.app.screen, Dashboard)
        assert "Kept as a draft" in setup.toasts[-1]
        assert setup.repository.goal("g") == goal
        (draft,) = setup.repository.drafts()
        assert (draft.days, draft.learned) == ("5", "mornings")
        await look(pilot, setup)
        assert setup.app.screen.questions.read()["learned"] == "mornings"


async def test_what_was_typed_is_saved_within_a_second():
    async with running(repository=left(a_goal(), days="5")) as (pilot, setup):
        await look(pilot, setup)
        await answer(pilot, setup, reason="it was easy")
        await until(pilot, lambda: setup.repository.drafts()[0].reason)
        assert setup.repository.drafts()[0].reason == "it was easy"


async def test_what_was_typed_outlives_the_end_of_the_program():
    repository = left(a_goal(), days="5")
    async with running(repository=repository) as (pilot, setup):
        await look(pilot, setup)
        await answer(pilot, setup, reason="it was easy")
    assert repository.drafts()[0].reason == "it was easy"


async def test_nothing_changed():
    goal = a_goal()
    async with running(repository=left(goal)) as (pilot, setup):
        await last_look(pilot, setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert setup.toasts[-1] == "Nothing changed."
        assert setup.repository.drafts() == ()


@at_the_smallest_size
@pytest.mark.parametrize("words", WORDS, ids=["signs", "long"])
async def test_any_words_are_shown_as_they_are(size, words):
    goal = replace(a_goal(), relevant=Relevant(words))
    repository = left(goal, why="", action=f"call {words}", obstacle=words, reason=words)
    async with running(size, repository) as (pilot, setup):
        await look(pilot, setup)
        assert "\x1b" not in setup.text()
        assert all(len(line) <= 2 * size[0] for line in setup.text().splitlines())
        await answer(pilot, setup, learned=words)
        await pilot.press("pagedown", "pagedown", "ctrl+n")
        await saved(pilot, setup)
        revision = setup.repository.goal("g").revisions[-1]
        assert len(revision.changes) == 3
        assert revision.learned


# Another goal


@at_the_smallest_size
async def test_another_meaning_is_offered_as_a_goal_of_its_own(size):
    goal = a_goal()
    repository = left(goal, store(goal, check_ins=days(3, 4)), action="tidy my desk")
    async with running(size, repository) as (pilot, setup):
        await look(pilot, setup)
        assert "This reads like another goal." in flat(setup)
        assert "The old one" not in flat(setup)
        await answer(pilot, setup, is_another=True, learned="small things")
        assert "keep both" in flat(setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        old, new = setup.repository.goals()
        assert (old.status, old.plans) == (Status.LET_GO, goal.plans)
        assert (new.title, new.follows, new.start) == ("Tidy my desk", "g", TODAY)
        assert len(setup.repository.check_ins("g")) == 2
        assert setup.repository.drafts() == ()
        assert "Well begun: “Tidy my desk”" in setup.toasts[-1]
        assert setup.dashboard.chosen == new.uid
        assert "Came from another goal: “Call a friend”" in await story(pilot, setup, new.uid)
        assert "Went on as another goal: “Tidy my desk”" in await story(pilot, setup, "g")
        assert "Tidy" not in await story(pilot, setup, "g", hidden=True)
        await pilot.press("u")
        await saved(pilot, setup)
        assert setup.repository.goals() == (goal,)
        assert "new goal “Tidy my desk” out of “Call a friend”" in setup.toasts[-1]
        assert setup.repository.drafts()[0].action == "tidy my desk"


async def test_both_can_stay():
    goal = a_goal()
    async with running(repository=left(goal, action="tidy my desk")) as (pilot, setup):
        await look(pilot, setup)
        await answer(pilot, setup, is_another=True)
        await answer(pilot, setup, lets_go=False)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        old, new = setup.repository.goals()
        assert old == goal
        assert new.follows == "g"
        assert set(setup.dashboard.goal_list.uids) == {"g", new.uid}


async def test_it_can_stay_a_revision():
    goal = a_goal()
    async with running(repository=left(goal, action="tidy my desk")) as (pilot, setup):
        await look(pilot, setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        (revised,) = setup.repository.goals()
        assert (revised.uid, revised.title, revised.status) == ("g", "Tidy my desk", Status.ACTIVE)


async def test_small_wording_asks_nothing():
    goal = a_goal()
    async with running(repository=left(goal, action="call my mother")) as (pilot, setup):
        page = await look(pilot, setup)
        assert page.questions.row_of("is_another") is None


# What a revision must not do


@at_the_smallest_size
@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("end", "19 Nov 2026", "Thu 19 Nov 2026 is over. b looks back at the goal and ends it."),
        ("start", "in 2 weeks", "the weeks since then count: the start stays."),
    ],
)
async def test_dates_that_would_change_the_past_are_refused_beside_the_field(
    size, field, value, words
):
    goal = a_goal()
    async with running(size, left(goal, **{field: value})) as (pilot, setup):
        await last_look(pilot, setup)
        await pilot.press("ctrl+n")
        await on_page(pilot, Letter.T)
        assert words in said_under(setup.app, field)
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert setup.repository.goal("g") == goal
        assert setup.repository.drafts()[0].uid == "r"


async def test_a_day_that_ends_meanwhile_is_said_and_the_draft_kept():
    goal = a_goal()
    repository = left(goal, end="21 Nov 2026", days="1")
    async with running(repository=repository) as (pilot, setup):
        await look(pilot, setup)
        setup.clock.advance(days=1)
        setup.dashboard.session.tick()
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        assert "is over. b looks back" in setup.toasts[-1]
        assert "The draft is kept" in setup.toasts[-1]
        assert setup.repository.goal("g") == goal
        assert len(setup.repository.drafts()) == 1


async def test_a_goal_in_the_archive_is_brought_back_first():
    goal = replace(a_goal(), status=Status.LET_GO)
    async with running(repository=store(goal)) as (pilot, setup):
        await setup.app.push_screen(GoalView(setup.dashboard.session, "g"))
        await pilot.press("e")
        await pilot.pause()
        assert "b brings it back" in setup.toasts[-1]
        assert isinstance(setup.app.screen, GoalView)


async def test_a_draft_left_of_a_goal_that_ended_meanwhile_waits():
    goal = replace(a_goal(), status=Status.LET_GO)
    async with running(repository=left(goal, store(goal, a_goal("h")), days="5")) as (pilot, setup):
        assert "You were in the middle of changing a goal" in setup.text()
        await pilot.press("enter")
        await saved(pilot, setup)
        assert "b brings it back" in setup.toasts[-1]
        assert setup.repository.goal("g") == goal
        assert len(setup.repository.drafts()) == 1


async def test_hidden_words_do_not_stand_in_the_header():
    async with running(repository=left(a_goal(), days="5")) as (pilot, setup):
        await pilot.press("escape", "x")
        page = await look(pilot, setup)
        assert "friend" not in page.header.text.lower()
        assert "How often 2 → 5" in flat(setup)


async def test_what_the_letters_do_not_ask_survives():
    further = (IfThen("rain", "walk indoors"),)
    goal = replace(
        a_goal(reserve_weeks=2, pauses=(Pause(date(2026, 11, 5), date(2026, 11, 6)),)),
        achievable=Achievable(further=further),
        time_bound=TimeBound(date(2026, 11, 2)),
    )
    repository = left(goal, kind=MeasureKind.TOTAL, total="20", unit="km", action="call a friend")
    async with running(repository=repository) as (pilot, setup):
        await look(pilot, setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        revised = setup.repository.goal("g")
        assert revised.achievable.further == further
        assert (revised.pauses, revised.reserve_weeks) == (goal.pauses, 2)
        assert [plan.start for plan in revised.plans] == [goal.start, NEXT_MONDAY]


# What happens to the goal while a revision waits


async def test_a_revision_that_waited_takes_back_nothing_that_came_meanwhile():
    goal = a_goal(days=3)
    draft = replace(begin_revision(goal, "r"), letter=Letter.T, saved=1, days="5")
    lapsed = with_if_then(goal, IfThen("I am tired", "ring for a minute"), TODAY)
    later = replace(lapsed, time_bound=TimeBound(goal.start, date(2027, 5, 30)))
    repository = store(later)
    repository.save_draft(draft)
    async with running(repository=repository) as (pilot, setup):
        await look(pilot, setup)
        assert "How often 3 → 5" in flat(setup)
        assert "tired" not in flat(setup)
        await pilot.press("ctrl+n")
        await saved(pilot, setup)
        revised = setup.repository.goal("g")
        assert revised.end == later.end
        assert revised.achievable.if_then_plans == (IfThen("I am tired", "ring for a minute"),)
        assert [revision.changes for revision in revised.revisions[1:]] == [("How often: 3 → 5",)]


async def test_a_revision_knows_what_it_began_as():
    goal = a_goal(days=3)
    async with running(repository=store(goal)) as (pilot, setup):
        await pilot.press("e")
        await on_page(pilot, Letter.S)
        await pilot.press("ctrl+n", "escape")
        await pilot.pause()
        await pilot.press("enter")
        await saved(pilot, setup)
        (draft,) = setup.repository.drafts()
        assert draft.began_as == draft_from(goal, draft.uid)
