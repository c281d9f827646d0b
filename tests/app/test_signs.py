"""Nothing that a terminal would obey is drawn; a sign stands for it, and columns stay in line."""

from dataclasses import replace

import pytest
from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Input

from smartgoals_tui.app.screens.goal.goal import GoalView
from smartgoals_tui.app.screens.wizard.leave import LeaveDialog
from smartgoals_tui.app.signs import draw_signs
from smartgoals_tui.app.widgets.draw.paint import Span
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.settings import Settings
from tests.app.harness import on, running
from tests.app.sizes import SIZES, SMALLEST, at_the_smallest_size
from tests.app.test_endings import archived
from tests.app.test_goal import TODAY, lived_in
from tests.builders import store
from tests.obeyed import NASTY, OBEYED

SHORT = "a\x1b[2Jb\x9b31m\u202ec\x07"
SHOWN = "a␛[2Jb\ufffd31m\ufffdc␇"


def in_line(setup):
    """Return what stands on the screen; makes sure that it is drawn as it was measured."""
    size = setup.app.size
    strips = setup.app.screen._compositor.render_strips()[: size.height]
    assert {cell_len("".join(one.text for one in strip)) for strip in strips} == {size.width}
    text = setup.text()
    assert not set(text) & (OBEYED | {"\t"})
    return text


def a_store(words):
    return store(replace(lived_in(words), wording=words), check_ins=[CheckIn("g", TODAY, 5, words)])


@pytest.mark.parametrize(
    ("size", "words"), [*((size, NASTY) for size in SIZES.values()), (SMALLEST, SHORT)]
)
async def test_titles_and_notes(size, words):
    async with running(size, repository=a_store(words)) as (pilot, setup):
        assert "␛" in in_line(setup)
        setup.app.notify(words, markup=False)
        await pilot.press("c")
        in_line(setup)
        await pilot.press("escape", "enter")
        await on(pilot, setup, GoalView)
        for key in "123456":
            await pilot.press(key)
            assert in_line(setup)
        if words is SHORT:
            await pilot.press("1")
            assert SHOWN.replace("a", "A", 1) in setup.text()


async def test_in_ascii_too():
    settings = Settings(ascii=True, motion=False)
    async with running((80, 24), repository=a_store(SHORT), settings=settings) as (_, setup):
        assert in_line(setup).isascii()


async def test_what_is_pasted_into_the_palette():
    async with running((80, 24)) as (pilot, setup):
        await pilot.press("ctrl+p")
        setup.app.screen.query_one(Input).value = SHORT
        await setup.app.workers.wait_for_complete()
        await pilot.pause()
        assert SHOWN in in_line(setup)


def test_the_two_ways_to_draw_text():
    draw_signs()
    assert Span(f"{SHORT}\n\t").text == f"{SHOWN}␊␉"
    assert Content(SHORT).cell_length == len(SHOWN)


@at_the_smallest_size
async def test_in_fields_dialogs_and_lists(size):
    goals = (replace(lived_in(NASTY), wording=NASTY), archived("h", NASTY, helped=NASTY))
    async with running(size, repository=store(*goals)) as (pilot, setup):
        for walk in (
            "e ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n",
            "c tab",
            "a enter",
            "p",
            "w",
            "l",
            "slash",
        ):
            for key in walk.split():
                await pilot.press(key)
                await pilot.pause()
                in_line(setup)
            for _ in range(3):
                if setup.app.screen is not setup.dashboard:
                    await pilot.press("escape")
                    await pilot.pause()
                    in_line(setup)
                if isinstance(setup.app.screen, LeaveDialog):
                    await pilot.press("right", "enter")
                    await pilot.pause()
