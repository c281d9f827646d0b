"""What is said in toasts covers no dialog and nothing that is being filled in."""

from textual.widgets._toast import Toast

from smartgoals_tui.app.screens.base.modal import Modal
from smartgoals_tui.app.screens.wizard.page import WizardPage
from tests.app.harness import on, running
from tests.app.waiting import until

SAID = "Another version of your goals was found."


def shown(setup):
    """Whether a toast takes a place on the screen."""
    return any(toast.region.area for toast in setup.app.screen.query(Toast))


async def test_a_toast_waits_until_dialog_and_wizard_have_closed():
    async with running((80, 24)) as (pilot, setup):
        await pilot.press("n")
        await on(pilot, setup, WizardPage)
        setup.app.notify(SAID, markup=False)
        await pilot.pause(0.6)
        assert not shown(setup)
        assert not setup.app._notifications
        await pilot.press("a", "f7")
        await until(pilot, lambda: isinstance(setup.app.screen, Modal))
        assert not shown(setup)
        await pilot.press("escape", "escape", "enter")
        await until(pilot, lambda: shown(setup))
        assert [one.message for one in setup.app._notifications] == [SAID]
