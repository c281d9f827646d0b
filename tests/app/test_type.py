"""What stands out is bold or has a colour; nothing is slanted, dim or underlined."""

import pytest

from smartgoals_tui.app.screens.archive.archive import Archive
from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.help import HelpScreen
from smartgoals_tui.app.screens.settings.settings import SettingsScreen
from smartgoals_tui.settings import Settings
from tests.app.harness import on, running
from tests.app.test_endings import archived
from tests.builders import a_goal, store

PLACES = (
    ("enter", GoalView),
    ("comma", SettingsScreen),
    ("a", Archive),
    ("question_mark", HelpScreen),
)


def slanted(app):
    """What stands on the screen in a type that is not ours."""
    return [
        text
        for strip in app.screen._compositor.render_strips()
        for text, style, _ in strip
        if style and (style.italic or style.dim or style.underline or style.strike)
    ]


@pytest.mark.parametrize("theme", ["dusk", "nord"])
async def test_no_screen_has_another_type(theme):
    repository = store(a_goal(), archived("h", "walk"))
    settings = Settings(theme=theme, motion=False)
    async with running((80, 24), repository, settings=settings) as (pilot, setup):
        assert slanted(setup.app) == []
        for key, screen in PLACES:
            await pilot.press(key)
            await on(pilot, setup, screen)
            await pilot.pause()
            assert slanted(setup.app) == []
            await pilot.press("escape")
            await pilot.pause()
        for keys in ("c", "p", "ctrl+p", "ctrl+p g"):
            await pilot.press(*keys.split())
            await pilot.pause(0.1)
            assert slanted(setup.app) == []
            await pilot.press("escape")
            await pilot.pause()
