"""The program on a store in memory, with a clock that a test moves."""

from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from textual._context import visible_screen_stack

from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.repository import Repository
from tests.app.waiting import until
from tests.builders import Clock


@dataclass
class Setup:
    """What a test gets to work with."""

    app: SmartGoalsApp
    repository: Repository
    clock: Clock
    toasts: list[str] = field(default_factory=list)
    was_drawn: bool = False

    @property
    def dashboard(self):
        return self.app.screen_stack[0]

    def text(self):
        """What stands on the screen, line by line."""
        self.was_drawn = True
        # A dialog shows what lies below it.
        visible_screen_stack.set(self.app._background_screens)
        height = self.app.size.height
        lines = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in line) for line in lines[:height])


def demo_repository(clock):
    repository = Repository.in_memory(now=clock)
    fill(repository, demo_state(clock().date()))
    return repository


@asynccontextmanager
async def running(
    size=(120, 36),
    repository=None,
    settings=None,
    clock=None,
    settings_path=None,
    demo=True,
    log_path=None,
):
    """Run the program; with the demo's goals unless a repository is given or ``demo`` is off."""
    clock = clock or Clock()
    if repository is None:
        repository = demo_repository(clock) if demo else Repository.in_memory(now=clock)
    settings = settings or Settings(motion=False)
    app = SmartGoalsApp(repository, settings, settings_path, now=clock, log_path=log_path)
    setup = Setup(app, repository, clock)
    original = app.notify

    def notify(message, **options):
        setup.toasts.append(message)
        original(message, **options)

    app.notify = notify
    try:
        async with app.run_test(size=size, notifications=True, tooltips=True) as pilot:
            await pilot.pause()
            yield pilot, setup
            # What is on the screen can be drawn, also where the test does not look at it.
            if app.is_running and not setup.was_drawn:
                setup.text()
    finally:
        app.session.close()


async def saved(pilot, setup):
    """Wait until nothing is left to save."""
    await until(pilot, lambda: not setup.dashboard.session.saving.has_unsaved)
    await pilot.pause()


async def on(pilot, setup, kind):
    """Wait until a screen of ``kind`` has the focus where it wants it; return it."""
    await pilot.pause(0.01)
    app = setup.app
    await until(pilot, lambda: isinstance(app.screen, kind) and app.focused is not None)
    await pilot.pause()
    return app.screen
