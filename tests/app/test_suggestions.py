"""What could be done, below the action that is typed and beside it, and the keys that take one."""

import pytest

from smartgoals_tui.app.screens.wizard.action_ideas import MOST, ActionIdeas
from smartgoals_tui.app.screens.wizard.offers import Offers
from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.app.widgets.fields.suggestions import SuggestingField, SuggestionList
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.coach.learned import labels_of
from smartgoals_tui.domain.coach.narrowing import narrower
from smartgoals_tui.domain.coach.specific import ASK_FOR_A_DEED
from smartgoals_tui.domain.examples.while_typing import actions_like
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter

from .sizes import at_all_sizes
from .waiting import until
from .wizard_harness import TODAY, screen_text, type_text, wizard

HEADING = "Something like one of these?"
WISH = "I want to be happier"
MEDITATE = "practise mindfulness meditation"


async def suggested(pilot):
    """Wait for suggestions; return them."""
    shown = pilot.app.screen.query_one(SuggestionList)
    await until(pilot, lambda: shown.suggestions)
    return shown.suggestions


def narrowed(text):
    return narrower(text, labels_of(text))


def ideas_for(wish="", action=""):
    """Return the ideas for a draft, and its wizard."""
    session = WizardSession(GoalDraft("d", wish=wish, action=action), lambda: TODAY, [].append)
    ideas = ActionIdeas(session)
    ideas.read()
    ideas.narrow()
    return ideas, session


@pytest.mark.parametrize(
    ("wish", "action", "asked"),
    [
        ("feel calmer", "", "feel calmer"),
        ("", "eat better", "eat better"),
        ("feel calmer", "eat better", "eat better"),
        ("stop snacking at my desk", "", "stop snacking at my desk"),
        ("my boss should listen to me", "", "my boss should listen to me"),
        ("[/b] 🌱 exercise", "", "[/b] 🌱 exercise"),
        ("stop worrying", "", "stop worrying"),
    ],
)
def test_ones_own_words_come_first_and_examples_fill_up(wish, action, asked):
    ideas, _ = ideas_for(wish, action)
    own, found = narrowed(asked), ideas.found()
    assert own
    assert found[: len(own)] == own
    assert set(found[len(own) :]) <= set(actions_like(wish, action))
    assert len(found) == len(set(found)) <= MOST


@pytest.mark.parametrize("action", ["walk by the river after lunch", "swim", "learn chess"])
def test_without_a_doubt_there_are_only_examples(action):
    ideas, _ = ideas_for("feel calmer", action)
    assert ideas.found() == actions_like("feel calmer", action)


@pytest.mark.parametrize("wish", ["feel calmer", "eat better", "less phone", "drink less wine"])
def test_what_was_taken_leaves_nothing_to_ask_and_nothing_to_suggest(wish):
    for idea in narrowed(wish):
        ideas, session = ideas_for(wish)
        assert ideas.take(idea, "Taken.")
        ideas.narrow()
        assert ideas.found() == ()
        assert ASK_FOR_A_DEED.isdisjoint(hint.rule for hint in session.hints(Letter.S))
        session.undo()
        ideas.narrow()
        assert idea in ideas.found()


def test_a_long_text_and_a_heavy_one():
    ideas, _ = ideas_for("I want to be happier and " * 400)
    assert len(ideas.found()) == MOST
    ideas, session = ideas_for("i dont want to live anymore", "exercise more")
    assert (session.is_heavy, ideas.found()) == (True, ())


def field_of(app):
    return app.screen.query_one(SuggestingField)


@at_all_sizes
async def test_actions_stand_below_while_one_is_typed_and_a_key_takes_one(size):
    async with wizard(size=size) as (pilot, app):
        await type_text(pilot, WISH)
        assert HEADING not in screen_text(app)
        await type_text(pilot, "enter")
        assert await suggested(pilot) == narrowed(WISH)
        assert HEADING in screen_text(app)
        await type_text(pilot, "practise mindf")
        await until(pilot, lambda: field_of(app).list.suggestions[:1] == (MEDITATE,))
        await pilot.press("alt+x")
        await pilot.pause()
        assert (field_of(app).value, app.screen.wizard.draft.action) == (MEDITATE, MEDITATE)
        assert app.focused is field_of(app)
        await until(pilot, lambda: "Taken:" in screen_text(app))
        assert HEADING not in screen_text(app)
        await pilot.press("f5")
        await pilot.pause()
        assert field_of(app).value == app.screen.wizard.draft.action == "practise mindf"


async def test_down_goes_into_the_list_and_enter_takes_one():
    async with wizard(GoalDraft("d", start="today", wish="clean up", action="tid")) as (pilot, app):
        field = field_of(app)
        await pilot.press("down")
        first, second = (await suggested(pilot))[:2]
        await pilot.press("down", "down", "up", "up")
        assert (field.list.chosen, app.focused) == (None, field)
        await pilot.press("down", "down", "y")
        # What is typed goes into the text, and the cursor with it.
        assert (field.value, field.list.chosen) == ("tidy", None)
        await suggested(pilot)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert field.value in (first, second)
        assert app.focused is field


async def test_beyond_the_list_are_the_fields_around():
    async with wizard(GoalDraft("d", start="today", action="tidy")) as (pilot, app):
        field = field_of(app)
        await pilot.press("down")
        count = len(await suggested(pilot))
        await pilot.press("up")
        assert app.focused.field == "wish"
        await pilot.press("down", *["down"] * (count + 1))
        assert app.focused is not field
        assert field.list.suggestions == ()


async def test_a_click_takes_one():
    async with wizard(GoalDraft("d", start="today", action="tidy")) as (pilot, app):
        await pilot.press("down")
        first = (await suggested(pilot))[0]
        await pilot.click(SuggestionList, offset=(4, 1))
        await pilot.pause()
        assert field_of(app).value == first


async def test_nothing_is_suggested_beside_the_note_on_suicide():
    draft = GoalDraft("d", start="today", wish="i dont want to live anymore", action="tidy")
    async with wizard(draft) as (pilot, app):
        await pilot.press("down")
        await pilot.pause(0.2)
        await type_text(pilot, " up")
        await pilot.press("alt+x")
        assert field_of(app).value == "tidy up"
        assert HEADING not in screen_text(app)


async def test_nothing_is_made_of_the_words_at_a_key_and_nothing_moves(monkeypatch):
    draft = GoalDraft("d", start="today", action="exercise more")
    async with wizard(draft) as (pilot, app):
        await pilot.press("down")
        before = await suggested(pilot)
        asked = []
        monkeypatch.setattr(coach, "case_of", lambda *_: asked.append(1))
        field_of(app).insert_text_at_cursor(" ofte")
        await until(pilot, lambda: app.screen.wizard.draft.action == "exercise more ofte")
        assert (asked, field_of(app).list.suggestions) == ([], before)
        monkeypatch.undo()


@at_all_sizes
async def test_the_question_offers_them_where_they_do_not_stand(size):
    draft = GoalDraft("d", start="today", wish="exercise more")
    async with wizard(draft, size=size) as (pilot, app):
        first = narrowed(draft.wish)[0]
        await until(pilot, lambda: "f4 " in screen_text(app))
        assert HEADING not in screen_text(app)
        await pilot.press("enter")
        await until(pilot, lambda: "f4 " not in screen_text(app) and HEADING in screen_text(app))
        shown = screen_text(app)
        assert all(idea in shown for idea in field_of(app).list.suggestions)
        assert "f6 not now" in shown
        await pilot.press("f4", "up")
        await until(pilot, lambda: "f4 " in screen_text(app))
        await pilot.press("f4")
        await until(pilot, lambda: isinstance(app.screen, Offers))
        assert all(idea in screen_text(app) for idea in narrowed(draft.wish))
        await pilot.press("enter")
        await until(pilot, lambda: "Taken:" in screen_text(app))
        answers = app.screen.wizard.draft
        assert (answers.wish, answers.action, field_of(app).value) == (draft.wish, first, first)
        assert "A thought" not in screen_text(app)
        await pilot.press("f5")
        await until(pilot, lambda: "f4 " in screen_text(app))
        assert field_of(app).value == ""


async def test_a_pause_leaves_the_cursor_in_the_list():
    async with wizard(GoalDraft("d", start="today", action="eat better")) as (pilot, app):
        await pilot.press("down")
        await suggested(pilot)
        await pilot.press("down", "down")
        app.screen.think_soon()
        await pilot.pause()
        assert field_of(app).list.chosen == 1


async def test_a_question_worth_a_talk_offers_nothing():
    draft = GoalDraft("d", start="today", wish="make him stop hitting me")
    assert narrowed(draft.wish) == ()
    assert actions_like(draft.wish, "")
    async with wizard(draft) as (pilot, app):
        page = app.screen
        page.set_focus(field_of(app))
        await suggested(pilot)
        page.set_focus(page.form.in_order()[0])
        await until(pilot, lambda: page.coach.hints)
        await pilot.pause()
        assert page.coach.hints[0].edits == ()
