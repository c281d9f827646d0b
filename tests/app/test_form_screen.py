"""The frame of all screens of questions: its first layout, and the way from field to field."""

import pytest

from smartgoals_tui.app.screens.base.command_screen import CommandScreen
from smartgoals_tui.app.screens.base.form_buttons import FormButtons
from smartgoals_tui.app.screens.base.form_screen import FormScreen
from smartgoals_tui.app.screens.base.question_screen import QuestionScreen
from smartgoals_tui.app.screens.settings.settings import SettingsScreen
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.app.widgets.fields.field import Field
from smartgoals_tui.app.widgets.fields.form import Form
from smartgoals_tui.app.widgets.fields.text_field import TextField
from tests.app.waiting import until
from tests.app.wizard_harness import ThemedApp


class Asking(FormScreen):
    """Two questions, and a list of what was done."""

    def __init__(self):
        super().__init__()
        self.done = []

    def compose_body(self):
        self.classes_at_first = set(self.classes)
        with Form(id="form"):
            yield Field("One", TextField("one"))
            yield Field("Two", TextField("two"))

    def compose_foot(self):
        yield FormButtons("Back", "Next")

    def on_mount(self):
        self.form.in_order()[0].focus()

    def action_next(self):
        self.done.append("next")

    def action_back(self):
        self.done.append("back")

    def action_leave(self):
        self.done.append("leave")


@pytest.mark.parametrize(
    ("width", "layout"), [(60, "-narrow"), (75, "-narrow"), (76, "-normal"), (100, "-wide")]
)
async def test_a_form_is_laid_out_for_its_width_from_the_first(width, layout):
    async with ThemedApp().run_test(size=(width, 24)) as pilot:
        screen = Asking()
        await pilot.app.push_screen(screen)
        assert screen.classes_at_first == {layout, "-medium"}
        assert screen.has_class(layout)


async def test_enter_goes_through_the_fields_and_then_on():
    async with ThemedApp().run_test(size=(80, 24)) as pilot:
        screen = Asking()
        await pilot.app.push_screen(screen)
        await until(pilot, lambda: pilot.app.focused is not None)
        await pilot.press("enter")
        assert screen.focused.field == "two"
        assert screen.done == []
        await pilot.press("enter")
        assert screen.done == ["next"]
        await pilot.press("up")
        assert screen.focused.field == "one"
        await pilot.press("ctrl+o", "ctrl+n", "escape")
        assert screen.done == ["next", "back", "next", "leave"]
        await pilot.click("#back")
        await pilot.click("#next")
        assert screen.done[-2:] == ["back", "next"]


@pytest.mark.parametrize("kind", [QuestionScreen, SettingsScreen, WizardPage])
def test_screens_of_questions_share_the_frame_and_know_no_commands(kind):
    assert issubclass(kind, FormScreen)
    assert not issubclass(kind, CommandScreen)
