"""The commands that only look: ``list``, ``show`` and ``where``."""

from __future__ import annotations

import os
from pathlib import Path

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import can_say, say


def run_list(call: Call) -> int:
    """Say how every goal stands."""
    # start-up: each of these commands needs its own
    from smartgoals_tui.cli import report

    goals = [call.progress(goal) for goal in call.repository.goals()]
    if call.arguments.json:
        ascii_only = call.arguments.ascii or not can_say("ü■")
        return call.answer(report.as_json(goals, ascii_only=ascii_only))
    return call.answer(report.as_text(goals, call.repository.unreadable_goals()))


def run_show(call: Call) -> int:
    """Say everything about one goal."""
    # start-up: each of these commands needs its own
    from smartgoals_tui.cli.finding import find_goal
    from smartgoals_tui.cli.goal_text import describe_goal

    goal = find_goal(call.arguments.name, call.repository)
    check_ins = call.repository.check_ins(goal.uid)
    return call.answer(describe_goal(call.progress(goal), check_ins, call.repository.reviews()))


def run_where(call: Call) -> int:
    """Say where everything is kept, what of it is not there yet, and what cannot be there."""
    # start-up: each of these commands needs its own
    from smartgoals_tui.storage.file.copies import Copies
    from smartgoals_tui.storage.file.place import expect_place

    data = call.paths.data
    places = {
        "goals": data,
        # Where the goals are a link, the copies are beside what it leads to.
        "copies": Copies(Path(os.path.realpath(data))).folder,
        "settings": call.paths.settings,
        "log": call.paths.log,
    }
    for name, place in places.items():
        there = "" if os.access(place, os.F_OK) else "  (not there yet)"
        say(f"{name:<9} {place}{there}")
    expect_place(data)
    return call.done()
