"""Opening the program itself, on the person's own goals or on samples."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import DONE, CommandFailed, can_say
from smartgoals_tui.cli.terminal import DRIVER, sanitize_environment, terminal_problem

if TYPE_CHECKING:
    from smartgoals_tui.settings import Settings
    from smartgoals_tui.storage.repository import Repository


def run_open(call: Call) -> int:
    """Open the program."""
    return _open(call, is_demo=False)


def run_demo(call: Call) -> int:
    """Open the program on sample goals that are never kept."""
    return _open(call, is_demo=True)


def _open(call: Call, *, is_demo: bool) -> int:
    why_not = terminal_problem(os.environ)
    if why_not:
        raise CommandFailed(why_not)
    sanitize_environment(os.environ)
    # start-up: nothing of it is needed where no program can be drawn
    from smartgoals_tui.app.start import optimize_startup

    optimize_startup()
    # start-up: nothing of it is needed where no program can be drawn
    from dataclasses import replace

    # start-up: nothing of it is needed where no program can be drawn
    from smartgoals_tui.app.running import run
    from smartgoals_tui.settings import load
    from smartgoals_tui.storage.repository import Repository

    settings, complaints = load(call.paths.settings)
    # Whatever stands in the place of a terminal has an encoding of its own.
    if call.arguments.ascii or not (os.environ.get(DRIVER) or can_say("■")):
        settings = replace(settings, ascii=True)
    if is_demo:
        # Imported here: it brings the examples and all that makes goals; others need none of it.
        from smartgoals_tui.demo import demo_state, fill

        repository = Repository.in_memory(now=call.now)
        fill(repository, demo_state(settings.calendar.day_of(call.now())))
    else:
        opened = _opened(call, settings)
        if opened is None:
            return DONE
        repository = opened
    return run(
        repository,
        settings,
        # Of the demo nothing is kept.
        None if is_demo else call.paths.settings,
        call.now,
        complaints=complaints,
        demo=is_demo,
        log_path=call.paths.log,
    )


def _opened(call: Call, settings: Settings) -> Repository | None:
    """Open the store; ask how to go on where it is damaged. None: the person left it as it is."""
    # start-up: nothing of it is needed where no program can be drawn
    from smartgoals_tui.storage.errors import Corrupt
    from smartgoals_tui.storage.repository import Repository

    try:
        return Repository.open(call.paths.data, now=call.now)
    except Corrupt:
        # start-up: only a damaged file asks
        from smartgoals_tui.app.recovery import ask

        return ask(call.paths.data, settings, call.now)
