"""With NO_COLOR nothing is painted, and what has the focus or is chosen is seen all the same."""

import pytest
from textual.widgets import OptionList

from smartgoals_tui.app.recovery import RecoveryApp
from smartgoals_tui.app.screens.archive.archive import Archive
from smartgoals_tui.app.screens.wizard.borrow import Borrow
from smartgoals_tui.app.screens.wizard.page import WizardPage
from smartgoals_tui.settings import Settings
from tests.app.harness import on, running
from tests.app.test_endings import archived
from tests.app.test_recovery import asked, damaged
from tests.builders import Clock, store

pytestmark = pytest.mark.usefixtures("no_color")

# A dot is a look at what has come up.
WALKS = (
    "enter . 2 .",
    "e . ctrl+n . ctrl+n . ctrl+n . ctrl+n . ctrl+n .",
    "n f2 .",
    "n a escape .",
    "c . escape p . escape comma . escape w .",
    "b .",
)


@pytest.fixture
def no_color(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")


def marks(app, region=None):
    """What stands in each cell of ``region`` and how; nothing of it has a colour."""
    area = region or app.screen.region
    rows = []
    for strip in app.screen._compositor.render_strips()[area.y : area.bottom]:
        row = []
        for text, style, _ in strip.crop(area.x, area.right):
            assert style is None or style.color is style.bgcolor is None
            mark = style and (style.reverse, style.bold, style.underline)
            row += [(character, mark) for character in text]
        rows.append(row)
    return rows


@pytest.mark.parametrize(
    ("walk", "ascii_only"),
    [*((walk, False) for walk in WALKS), ("enter . 2 . escape comma . escape p .", True)],
)
async def test_the_focus_is_seen(walk, ascii_only):
    settings = Settings(motion=False, ascii=ascii_only)
    known = set()
    async with running((80, 24), settings=settings) as (pilot, setup):
        for key in walk.split():
            if key == ".":
                await assert_focus_is_seen(pilot, setup.app, known)
            else:
                await pilot.press(key)
                await pilot.pause(0.05)


async def assert_focus_is_seen(pilot, app, known):
    """Look at each kind of widget that is not ``known`` of such a screen yet."""
    screen = app.screen
    seen = 0
    kinds = {(type(screen), type(one)): one for one in screen.focus_chain}
    assert kinds
    for kind, widget in kinds.items():
        if kind in known:
            continue
        screen.set_focus(widget)
        await pilot.pause(0.01)
        region = widget.region.intersection(screen.region)
        with_focus = marks(app, region)
        screen.set_focus(None)
        await pilot.pause(0.01)
        # Without the focus some fold up.
        if widget.region.intersection(screen.region) == region:
            assert marks(app, region) != with_focus, widget
            known.add(kind)
            seen += 1
    assert seen or kinds.keys() <= known
    screen.set_focus(screen.focus_chain[0])


@pytest.mark.parametrize("theme", ["dusk", "paper", "nord", "solarized-light", "ansi-dark"])
async def test_what_is_chosen_is_seen_in_every_theme(theme):
    settings = Settings(theme=theme, motion=False)
    async with running((80, 24), settings=settings) as (pilot, setup):
        before = marks(setup.app)
        await pilot.press("down")
        await pilot.pause()
        assert marks(setup.app) != before
        await pilot.press("n")
        await on(pilot, setup, WizardPage)
        await pilot.press("f2")
        await on(pilot, setup, Borrow)
        options = setup.app.screen.query_one(OptionList)
        before = marks(setup.app, options.region)
        await pilot.press("down")
        await pilot.pause()
        after = marks(setup.app, options.region)
        assert after != before
        assert sum(sum(bool(mark and mark[0]) for _, mark in row) > 9 for row in after) == 1


async def test_the_archive_shows_which_goal_is_chosen():
    async with running((80, 24), store(archived("g"), archived("h", "walk"))) as (pilot, setup):
        await pilot.press("a")
        screen = await on(pilot, setup, Archive)
        region = screen.query_one(OptionList).region
        first = marks(setup.app, region)
        await pilot.press("down")
        await pilot.pause()
        assert marks(setup.app, region) != first


async def test_recovery_paints_nothing_either(tmp_path):
    damaged(tmp_path / "goals.json")
    app = RecoveryApp(tmp_path / "goals.json", Settings(theme="ansi-dark"), Clock())
    async with app.run_test(size=(80, 24)) as pilot:
        await asked(pilot, app)
        first = marks(app)
        await pilot.press("down")
        await pilot.pause()
        assert marks(app) != first
