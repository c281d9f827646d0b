"""A screen comes to rest at every size, whatever sizes it had on the way."""

import importlib
import pkgutil
from functools import partial

import pytest
from textual import events
from textual.geometry import Size
from textual.screen import Screen

import smartgoals_tui.app
from smartgoals_tui.app.screens.base.current_size import CurrentSize
from smartgoals_tui.domain.goal.letters import Letter
from tests.app.harness import running
from tests.app.waiting import until
from tests.app.wizard_harness import draft_of, on_page, wizard

MOST_LAYOUTS = 60
"""How often the screens that are open may be laid out for a few sizes."""
SIZES = [(60, 20), (80, 24), (40, 12), (120, 36), (20, 5)]
OPENING = {
    "dashboard": (),
    "goal": ("enter",),
    "check-in": ("c",),
    "help": ("question_mark",),
    "settings": ("comma",),
    "review": ("R",),
    "pause": ("p",),
    "archive": ("L",),
    "palette": ("ctrl+p",),
    "wizard": ("n",),
    "revision": ("E",),
}


def screen_classes():
    """All classes of screens in the program."""
    for module in pkgutil.walk_packages(smartgoals_tui.app.__path__, "smartgoals_tui.app."):
        importlib.import_module(module.name)
    found, left = set(), [Screen]
    while left:
        children = left.pop().__subclasses__()
        found.update(children)
        left += children
    return [kind for kind in found if kind.__module__.startswith("smartgoals_tui.")]


def test_every_screen_ignores_sizes_of_the_past():
    for kind in screen_classes():
        order = kind.__mro__
        assert CurrentSize in order, kind
        assert order.index(CurrentSize) < order.index(Screen), kind


@pytest.fixture
def layouts(monkeypatch):
    """The sizes that screens are laid out for; raises where that goes on and on."""
    sizes, real = [], Screen._refresh_layout

    def counted(screen, size=None, scroll=False):
        sizes.append(size)
        # Nothing else gets a turn in a screen that lays itself out for ever.
        assert len(sizes) < MOST_LAYOUTS, sizes[-4:]
        real(screen, size, scroll)

    monkeypatch.setattr(Screen, "_refresh_layout", counted)
    return sizes


def send_sizes(screen, *sizes):
    """Send ``screen`` sizes as they come while it is at work: each behind something else."""
    for size in sizes:
        screen.post_message(events.Resize(Size(*size), Size(*size)))
        screen.call_later(lambda: None)


async def at_rest(pilot, layouts):
    """Wait until no screen has been laid out for a while."""
    seen = -1

    def is_quiet():
        nonlocal seen
        before, seen = seen, len(layouts)
        return before == seen

    await until(pilot, is_quiet)


async def test_a_step_comes_to_rest_between_two_sizes(layouts):
    async with wizard(draft_of("full"), size=(80, 24)) as (pilot, app):
        for n, letter in enumerate(Letter, 1):
            await pilot.press(f"alt+{n}")
            step = await on_page(pilot, letter)
            for covered in (False, True):
                if covered:
                    await pilot.press("f7")
                layouts.clear()
                send_sizes(step, (60, 20), (80, 24), (40, 12))
                await at_rest(pilot, layouts)
                assert step.size == app.size == Size(80, 24), (letter, covered)
            await pilot.press("escape")
            await on_page(pilot, letter)


@pytest.mark.parametrize("keys", OPENING.values(), ids=OPENING)
async def test_every_screen_comes_to_rest_at_every_size(layouts, keys):
    async with running(size=(80, 24)) as (pilot, setup):
        await pilot.press(*keys)
        for size in (*SIZES, (80, 24)):
            layouts.clear()
            for screen in setup.app.screen_stack:
                send_sizes(screen, (61, 21), size)
            await pilot.resize_terminal(*size)
            await until(pilot, partial(has_size, setup.app, size))
            await at_rest(pilot, layouts)


def has_size(app, size):
    return app.screen.size == Size(*size)
