"""Keys come in one at a time, in order, each once the screen is ready for it."""

import asyncio
from dataclasses import replace
from datetime import date
from threading import Event

from textual import events, work
from textual.command import CommandList, CommandPalette
from textual.containers import Vertical
from textual.screen import ModalScreen, Screen
from textual.widgets import Input, Static

from smartgoals_tui.app import gate
from smartgoals_tui.app.escape_key import EscapeKey
from smartgoals_tui.app.gate import GatedApp
from smartgoals_tui.app.screens.too_small import TooSmall
from smartgoals_tui.app.widgets.lists.paged_list import PagedList
from smartgoals_tui.domain.goal.measure import Measure, MeasureKind
from smartgoals_tui.domain.goal.plan import Plan
from tests.app.harness import running
from tests.app.waiting import until
from tests.builders import a_goal, store

STEPS = 20


async def take_many_steps():
    for _ in range(STEPS):
        await asyncio.sleep(0)


class Slow(Screen[str]):
    """A screen that takes its time to open, to fill and to close."""

    BINDINGS = [("escape", "leave", "Leave"), ("x", "fail", "Wrong")]

    def compose(self):
        yield Vertical()

    async def on_mount(self):
        await take_many_steps()
        await self.query_one(Vertical).mount(Input())
        self.call_after_refresh(self._fill)

    async def _fill(self):
        await take_many_steps()
        self.query_one(Input).focus()

    def action_leave(self):
        self.dismiss(self.query_one(Input).value)

    async def on_unmount(self):
        await take_many_steps()


class Small(GatedApp[None]):
    """Counts what reaches the screen below; n opens a slow one."""

    BINDINGS = [("n", "open", "Open"), ("w", "wait", "Work"), ("escape", "back", "Back")]

    def __init__(self):
        super().__init__()
        self.below, self.results = [], []
        self.done = Event()

    def compose(self):
        yield Static("below")

    def on_key(self, event):
        if event.key not in ("n", "w"):
            self.below.append(event.key)

    async def action_open(self):
        await take_many_steps()
        self.push_screen(Slow(), self.results.append)

    @work
    async def action_wait(self):
        with self.gate.holding():
            await asyncio.to_thread(self.done.wait)
        self.push_screen(Slow(), self.results.append)

    def action_back(self):
        pass


def burst(app, *keys):
    for key in keys:
        app.post_message(events.Key(key, key if len(key) == 1 else None))


async def test_a_key_behind_one_that_opens_a_screen_is_typed_there():
    async with Small().run_test() as pilot:
        burst(pilot.app, "a", "n", *"text", "escape", "b", "n", *"more", "escape", "c")
        await until(pilot, lambda: pilot.app.below[-1:] == ["c"])
        assert pilot.app.results == ["text", "more"]
        assert [key for key in pilot.app.below if len(key) == 1] == ["a", "b", "c"]


async def test_a_screen_closes_once():
    async with Small().run_test() as pilot:
        burst(pilot.app, "n", "escape", "escape", "escape", "n", "x", "escape")
        await until(pilot, lambda: len(pilot.app.results) == 2)
        assert pilot.app.results == ["", "x"]


async def test_pasted_text_waits_like_a_key():
    async with Small().run_test() as pilot:
        burst(pilot.app, "n")
        pilot.app.post_message(events.Paste("pasted"))
        burst(pilot.app, "escape")
        await until(pilot, lambda: pilot.app.results)
        assert pilot.app.results == ["pasted"]


async def test_keys_wait_for_work_in_a_thread():
    async with Small().run_test() as pilot:
        burst(pilot.app, "w", *"text", "escape")
        await pilot.pause(0.05)
        assert pilot.app.below == []
        pilot.app.done.set()
        await until(pilot, lambda: pilot.app.results)
        assert pilot.app.results == ["text"]


async def test_work_that_never_ends_does_not_lock_a_person_out(monkeypatch):
    monkeypatch.setattr(gate, "PATIENCE_SECONDS", 0.1)
    async with Small().run_test() as pilot:
        burst(pilot.app, "w", "a")
        await until(pilot, lambda: pilot.app.below == ["a"])
        pilot.app.done.set()


async def test_a_screen_that_never_rests_is_waited_for_once(monkeypatch):
    monkeypatch.setattr(gate, "PATIENCE_SECONDS", 0.5)
    keys = "abcdefghij" * 2
    async with Small().run_test() as pilot:
        app, loop, restless = pilot.app, asyncio.get_running_loop(), True

        def go_on():
            if restless:
                loop.call_soon(go_on)

        go_on()
        burst(app, *keys)
        try:
            async with asyncio.timeout(len(keys) * gate.PATIENCE_SECONDS / 2):
                while len(app.below) < len(keys):
                    await asyncio.sleep(0.01)
        finally:
            restless = False
        assert app.below == [*keys]
        # Once it has rested, what is at work is waited for again.
        await app.gate.turn()
        monkeypatch.setattr(gate, "PATIENCE_SECONDS", 10.0)
        burst(app, "w", "b")
        await asyncio.sleep(gate.HASTE_SECONDS * 4)
        assert app.below == [*keys]
        app.done.set()
        await until(pilot, lambda: isinstance(app.screen, Slow))


async def test_where_the_pointer_was_is_nothing_to_a_screen_still_to_come():
    seen = []

    class Watching(Small):
        def on_mouse_move(self, event):
            seen.append(event.x)

    async with Watching().run_test() as pilot:
        app = pilot.app

        def move(x):
            app.post_message(events.MouseMove(None, x, 0, 0, 0, 0, False, False, False, x, 0, None))

        burst(app, "n", "a", "escape")
        move(3)
        await until(pilot, lambda: app.results)
        await pilot.pause()
        assert seen == []


async def test_escape_with_a_letter_is_a_key_with_alt_where_one_is_waited_for():
    class WithAlt(Small):
        BINDINGS = [("alt+x", "with_alt", "With alt")]

        def action_with_alt(self):
            self.below.append("taken")

    async with WithAlt().run_test() as pilot:
        for key in "xa":
            letter = events.Key(key, key)
            for event in (EscapeKey(letter), letter, events.Key("b", "b")):
                pilot.app.post_message(event)
        await until(pilot, lambda: pilot.app.below.count("b") == 2)
        assert pilot.app.below == ["alt+x", "taken", "b", "escape", "a", "b"]


async def test_a_turn_comes_behind_what_was_pressed_before():
    async with Small().run_test() as pilot:
        burst(pilot.app, "n", "a", "escape", "b")
        await take_many_steps()
        await pilot.app.gate.turn()
        assert pilot.app.results == ["a"]
        assert pilot.app.below[-1] == "b"


async def test_what_is_asked_of_asyncio_and_textual_is_there():
    # Neither is public: where one is renamed, the gate would let everything through at once.
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: None)
    assert gate._has_work(loop)
    async with Small().run_test() as pilot:
        assert not gate._waits_for_frame(pilot.app)
        pilot.app.screen.call_after_refresh(lambda: None)
        await until(pilot, lambda: not gate._waits_for_frame(pilot.app))
        pilot.app.screen._callbacks.append((lambda: None, None))
        assert gate._waits_for_frame(pilot.app)


# The program


async def test_quitting_finishes_what_was_pressed_before():
    repository = store(a_goal("a"), a_goal("b", "swim"))
    async with running(repository=repository) as (pilot, setup):
        burst(setup.app, "space", "down", "space", "q")
        await until(pilot, lambda: not setup.app.is_running)
    assert [len(repository.check_ins(uid)) for uid in "ab"] == [1, 1]


async def test_an_amount_behind_the_key_that_asks_for_it_is_its_answer():
    measure = Measure(MeasureKind.TOTAL, 20, None, "km")
    goal = replace(a_goal("a"), plans=(Plan(date(2026, 11, 2), measure),))
    repository = store(goal)
    async with running(repository=repository) as (pilot, setup):
        burst(setup.app, "space", *"7.5", "enter", "space", "enter", "space", "3", "escape", "q")
        await until(pilot, lambda: not setup.app.is_running)
    assert [check_in.amount for check_in in repository.check_ins("a")] == [7.5, 7.5]


async def test_a_window_that_gets_too_small_while_a_dialog_opens_gives_it_back():
    async with running() as (pilot, setup):
        burst(setup.app, "question_mark")
        await pilot.resize_terminal(30, 8)
        await until(pilot, lambda: isinstance(setup.app.screen, TooSmall))
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: not isinstance(setup.app.screen, TooSmall))
        assert isinstance(setup.app.screen, ModalScreen)


async def without_room(pilot, options):
    """Leave no room for a single line, as a small window does."""
    await until(pilot, lambda: options.option_count)
    options.highlighted = 0
    options.styles.height = options.styles.min_height = options.styles.max_height = 0
    options.styles.padding = options.styles.border = None
    await until(pilot, lambda: not options._lines)


async def test_a_palette_that_closes_while_it_searches():
    async with running((80, 24)) as (pilot, setup):
        await pilot.press("ctrl+p")
        palette = setup.app.screen
        await palette.query_one(CommandList).remove()
        palette._gather_commands("walk")
        await setup.app.workers.wait_for_complete()
        await pilot.press("escape")
        assert setup.app.screen is setup.dashboard


async def test_the_palette_takes_keys_for_a_list_that_is_not_drawn():
    async with running() as (pilot, setup):
        await pilot.press("ctrl+p")
        await without_room(pilot, setup.app.screen.query_one(CommandList))
        await pilot.press("pageup", "pagedown", "home", "end")
        assert isinstance(setup.app.screen, CommandPalette)


async def test_a_list_without_room_takes_keys_for_pages():
    class Small(GatedApp[None]):
        def compose(self):
            yield PagedList("a", "b")

    async with Small().run_test() as pilot:
        options = pilot.app.query_one(PagedList)
        await without_room(pilot, options)
        options.focus()
        await pilot.press("pageup", "pagedown", "home", "end")
        assert options.highlighted == 1
