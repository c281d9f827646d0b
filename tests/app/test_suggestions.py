"""Actions of examples below the one that is typed, and the keys that take one."""

from smartgoals_tui.app.widgets.fields.suggestions import SuggestingField, SuggestionList
from smartgoals_tui.domain.goal.draft import GoalDraft

from .sizes import at_all_sizes
from .waiting import until
from .wizard_harness import screen_text, type_text, wizard

HEADING = "Something like one of these?"
WISH = "I want to be happier"
MEDITATE = "practise mindfulness meditation"


async def suggested(pilot):
    """Wait for suggestions; return them."""
    shown = pilot.app.screen.query_one(SuggestionList)
    await until(pilot, lambda: shown.suggestions)
    return shown.suggestions


def field_of(app):
    return app.screen.query_one(SuggestingField)


@at_all_sizes
async def test_actions_stand_below_while_one_is_typed_and_a_key_takes_one(size):
    async with wizard(size=size) as (pilot, app):
        await type_text(pilot, WISH)
        assert HEADING not in screen_text(app)
        await type_text(pilot, "enter")
        assert (await suggested(pilot))[0] == MEDITATE
        assert HEADING in screen_text(app)
        await type_text(pilot, "practise mindf")
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
