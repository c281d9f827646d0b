"""Opening the program itself, on the person's own goals or on samples."""

from __future__ import annotations

import sys

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import Refusal, can_say


def run_open(call: Call) -> int:
    """Open the program."""
    return _open(call, is_demo=False)


def run_demo(call: Call) -> int:
    """Open the program on sample goals that are never kept."""
    return _open(call, is_demo=True)


def _open(call: Call, *, is_demo: bool) -> int:
    if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout)):
        raise Refusal("The program needs a terminal. For scripts there are list and check.")
    from smartgoals_tui.app.start import hurry

    hurry()
    from dataclasses import replace

    from smartgoals_tui.app.app import run
    from smartgoals_tui.settings import load
    from smartgoals_tui.storage.repository import Repository

    settings, complaints = load(call.paths.settings)
    if call.arguments.ascii or not can_say("■"):
        settings = replace(settings, ascii=True)
    if is_demo:
        # Imported here: it brings the examples and all that makes goals; others need none of it.
        from smartgoals_tui.demo import demo_state, fill

        repository = Repository.in_memory(now=call.now)
        fill(repository, demo_state(settings.calendar.day_of(call.now())))
    else:
        repository = Repository.open(call.paths.data, now=call.now)
    return run(
        repository,
        settings,
        call.paths.settings,
        call.now,
        complaints=complaints,
        demo=is_demo,
    )
