"""How the command line is read: what all commands share."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, NoReturn

from smartgoals_tui import __version__
from smartgoals_tui.cli.console import USAGE_ERROR, print_error

PROGRAM = "smartgoals"
PLACE_NAME = "PATH"
"""What the place of the goals is called in the help."""


class Command(NamedTuple):
    """A command; ``run_<name>`` in its module carries it out."""

    name: str
    module: str
    """The module of this package that has it."""
    words: str
    """What it does, in the list of commands."""
    example: str
    options: Callable[[Parser], None] = lambda _: None
    more: str = ""
    """What its own help says beside that."""
    is_listed: bool = True
    """False for one that only scripts call."""


def make_parser(commands: Sequence[Command]) -> Parser:
    """Return a parser of ``commands``, with the options that all of them have."""
    parser = Parser(
        prog=PROGRAM,
        description="Set goals that you can keep, and keep them week by week.",
        epilog="Without a command the program opens. SMARTGOALS_DATA stands in for --data.\n"
        "smartgoals COMMAND --help says more about a command, with an example.",
        parents=[anywhere(behind=False)],
        formatter_class=Formatter,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    # Named here: argparse would work out the usage to find the name by itself.
    places = parser.add_subparsers(dest="command", metavar="COMMAND", prog=PROGRAM)
    both = [anywhere(behind=True)]
    for command in commands:
        # Without help of its own, a command is not listed.
        listed: dict[str, Any] = {"help": command.words} if command.is_listed else {}
        subparser = places.add_parser(
            command.name,
            parents=both,
            description=f"{sentence_from(command.words)} {command.more}".strip(),
            epilog=f"Example: {command.example}",
            formatter_class=Formatter,
            **listed,
        )
        command.options(subparser)
    return parser


def sentence_from(words: str) -> str:
    """Return ``words`` as a sentence."""
    return f"{words[0].upper()}{words[1:]}."


class Parser(argparse.ArgumentParser):
    """Says what is invalid in one sentence, without the whole usage."""

    def error(self, message: str) -> NoReturn:
        """Exit with ``message``."""
        print_error(f"{message}. See {self.prog} --help.")
        self.exit(USAGE_ERROR)


class Formatter(argparse.HelpFormatter):
    """Wraps each line of a text for itself.

    The width is fixed, since argparse finds out the real one for each option that is added: a
    check-in would wait for it longer than for all its options.
    """

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)
        # Argparse forgets that the names of commands are set in.
        self._action_max_length = 14

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        fill = super()._fill_text
        return "\n".join(fill(line, width, indent) for line in text.splitlines())


def anywhere(*, behind: bool) -> Parser:
    """Return the options that may stand before and behind a command's name.

    Behind it there are no defaults, which would overrule what was said before it.
    """
    options = Parser(
        add_help=False,
        argument_default=argparse.SUPPRESS if behind else None,
        formatter_class=Formatter,
    )
    words = "the folder, or the .json file, that holds the goals"
    options.add_argument("--data", metavar=PLACE_NAME, help=words)
    options.add_argument(
        "--ascii",
        action="store_true",
        default=argparse.SUPPRESS if behind else False,
        help="draw with plain ASCII only",
    )
    return options
