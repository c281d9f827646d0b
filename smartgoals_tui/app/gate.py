"""The gate: keys, clicks and pasted text come in one at a time, each once the screen is ready."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Generic

from textual import events
from textual.app import App, ReturnType
from textual.driver import Driver

from smartgoals_tui.app.escape_key import KeyPairs

PATIENCE_SECONDS = 10.0
"""How long input waits at the most: a screen that is never done must not lock a person out."""
HASTE_SECONDS = 0.05
"""How long it waits behind input that waited in vain, until the screen has been ready once."""
LOOK_SECONDS = 0.002
"""How often it is looked whether a frame is out or a piece of work is done."""

Entry = Callable[[], Awaitable[None] | None]


class Gate:
    """Lets input into an app in order, and only while no screen opens, closes or fills.

    Textual hands a key to whatever is on top in that instant: one typed right behind the key that
    opens a dialog would reach the screen below it, or a dialog that has no fields yet.
    """

    def __init__(self, app: App[Any]) -> None:
        """Begin with nothing waiting before ``app``."""
        self._app = app
        self._entries: deque[Entry] = deque()
        self._usher: asyncio.Task[None] | None = None
        self._holds = 0
        self._is_patient = True
        self.is_shut = False
        """Whether input is lost."""

    @property
    def is_free(self) -> bool:
        """Tell whether nothing waits."""
        return not self._entries

    def shut(self) -> None:
        """Lose the input from here on, as a terminal does when it stops a program.

        What is typed behind the key that leaves the program is meant for the shell.
        """
        self.is_shut = True

    def open(self) -> None:
        """Take input again: all that comes from the terminal behind this call."""
        if self.is_shut and self._app._driver:
            # It waits where the input before it does.
            self._app._driver.send_message(events.Callback(callback=self._open_behind))

    def _open_behind(self) -> None:
        def open_it() -> None:
            self.is_shut = False

        self.let_in(open_it)

    def let_in(self, entry: Entry) -> None:
        """Call ``entry`` behind the input that waits, once the screen is ready for it."""
        self._entries.append(entry)
        if self._usher is None or self._usher.done():
            self._usher = asyncio.create_task(self._usher_in())

    @contextmanager
    def holding(self) -> Iterator[None]:
        """Keep input waiting while something that a person asked for is at work in a thread."""
        self._holds += 1
        try:
            yield
        finally:
            self._holds -= 1

    async def turn(self) -> None:
        """Wait behind the input that came before, until the screen is ready."""
        come = asyncio.get_running_loop().create_future()
        self.let_in(lambda: come.set_result(None))
        await come

    async def _usher_in(self) -> None:
        while self._entries and self._app.is_running:
            await self._wait_until_ready()
            self._app.call_later(self._entries.popleft())

    async def _wait_until_ready(self) -> None:
        """Wait until all that was begun is done: handlers run, screens mounted, a frame out."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + (PATIENCE_SECONDS if self._is_patient else HASTE_SECONDS)
        while loop.time() < deadline:
            if _has_work(loop):
                await asyncio.sleep(0)
            elif self._holds or _waits_for_frame(self._app):
                await asyncio.sleep(LOOK_SECONDS)
            else:
                self._is_patient = True
                return
        self._is_patient = False


class GatedApp(App[ReturnType], Generic[ReturnType]):
    """An app with a gate for keys, clicks and pasted text."""

    def __init__(self) -> None:
        """Begin with nothing waiting."""
        super().__init__()
        self.gate = Gate(self)
        self._pairs = KeyPairs()

    def get_driver_class(self) -> type[Driver]:
        """Return the driver of this platform; where keys come as sequences, one that reads on."""
        driver = super().get_driver_class()
        if driver.__module__ != "textual.drivers.linux_driver":
            return driver
        # optional: only terminals that send keys as sequences need it
        from smartgoals_tui.app.keyboard import KeyboardDriver

        return KeyboardDriver

    async def on_event(self, event: events.Event) -> None:
        """Let input wait for its turn; everything else happens at once."""
        if event.is_forwarded or not isinstance(event, events.InputEvent | events.Paste):
            await super().on_event(event)
        elif not isinstance(event, events.MouseMove):
            self.gate.let_in(partial(self._take, event))
        elif self.gate.is_free:
            # Where the pointer was means nothing to a screen that is still to come.
            await super().on_event(event)

    async def _take(self, event: events.Event) -> None:
        meant = self._pairs.meant_by(event, lambda key: key in self.screen.active_bindings)
        if meant is not None and not self.gate.is_shut:
            await super().on_event(meant)


def _has_work(loop: asyncio.AbstractEventLoop) -> bool:
    """Tell whether the loop would go on at once: a message to handle, a screen to mount.

    asyncio does not say it in public; the name is looked at by a test.
    """
    return bool(getattr(loop, "_ready", ()))


def _waits_for_frame(app: App[Any]) -> bool:
    """Tell whether the screen on top has something to do once its next frame is out."""
    stack = app.screen_stack
    return bool(stack) and bool(stack[-1]._callbacks)
