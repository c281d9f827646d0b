"""The command ``completion``: what completes commands, options and goals in a shell."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.commands import COMMANDS, FILE_NAME, GOAL_NAME
from smartgoals_tui.cli.console import say
from smartgoals_tui.cli.parser import PLACE_NAME, make_parser
from smartgoals_tui.domain.lifecycle.find_goal import find_goals
from smartgoals_tui.domain.text.text import one_line

NAME_LENGTH = 60

_FUNCTION = "_smartgoals_names"

_NAMES = {
    "bash": _FUNCTION,
    "zsh": _FUNCTION,
    "fish": "(smartgoals names 2>/dev/null)",
    "preamble": {
        # Bash takes candidates as they are, so blanks and signs of the shell are quoted here. It
        # runs in a subshell, so the option that makes case not matter stays there.
        "bash": f"""
{_FUNCTION}() {{
  local name typed="${{1#[\\"\\']}}"
  typed="${{typed//\\\\/}}"
  shopt -s nocasematch
  while IFS= read -r name; do
    [[ "$name" == "$typed"* ]] && printf '%q\\n' "$name"
  done < <(smartgoals names 2>/dev/null)
}}""",
        "zsh": f"""
{_FUNCTION}() {{
  local -a names
  names=("${{(@f)$(smartgoals names 2>/dev/null)}}")
  compadd -M 'm:{{[:lower:][:upper:]}}={{[:upper:][:lower:]}}' -a names
}}""",
    },
}


def run_completion(call: Call) -> int:
    """Print the script for one shell, made from the commands as they are."""
    # start-up: the names that a shell asks for need none of it
    import shtab

    parser = make_parser(COMMANDS)
    words: dict[object, Any] = {GOAL_NAME: _NAMES, FILE_NAME: shtab.FILE, PLACE_NAME: shtab.FILE}
    for subparser in _parsers(parser):
        for action in subparser._actions:
            if action.metavar in words:
                # This is how shtab is told: by an attribute that argparse does not know.
                action.complete = words[action.metavar]  # type: ignore[attr-defined]
    say(shtab.complete(parser, shell=call.arguments.shell))
    return call.done()


def run_names(call: Call) -> int:
    """Print a name for each goal, one on each line, that means this goal and no other.

    Only what can be typed is in it.
    """
    goals = call.repository.goals()
    for goal in goals:
        name = one_line(goal.title)[:NAME_LENGTH].rstrip()
        say(name if find_goals(name, goals) == (goal,) else goal.uid)
    return call.done()


def _parsers(parser: ArgumentParser) -> Iterator[ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action.choices, dict):
            for value in action.choices.values():
                yield from _parsers(value)
