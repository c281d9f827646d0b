"""The commands, with their options and their help: the one table of them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from smartgoals_tui.cli.console import UsageError
from smartgoals_tui.cli.parser import (
    PROGRAM,
    Command,
    Formatter,
    Parser,
    anywhere,
    make_parser,
    sentence_from,
)

SHELLS = ("bash", "zsh", "fish")
GOAL_NAME, FILE_NAME = "NAME", "FILE"
"""What words that a shell can complete are called in the help."""


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Return what was typed; exits, after a word, where there is nothing to run.

    Raises:
        UsageError: there is no such command.
    """
    first = _first_word(words)
    named = [command for command in COMMANDS if command.name == first]
    if first is None or named:
        # A call waits for no command but its own.
        return make_parser(named).parse_args(words)
    if not first.startswith("-"):
        raise UsageError(_no_command(first))
    return make_parser(COMMANDS).parse_args(words)


def _no_command(word: str) -> str:
    # start-up: only a wrong word needs it
    from difflib import get_close_matches

    # start-up: only a wrong word needs it
    from smartgoals_tui.domain.text.text import shorten

    listed = [command.name for command in COMMANDS if command.is_listed]
    near = get_close_matches(word, listed, 1)
    hint = f"Did you mean {near[0]}?" if near else f"See {PROGRAM} --help."
    return f"There is no command {shorten(word)}. {hint}"


def _first_word(words: Sequence[str]) -> str | None:
    """Return the first word that is none of the options which may stand before a command."""
    rest = iter(words)
    for word in rest:
        if word == "--data":
            next(rest, "")
        elif word != "--ascii" and not word.startswith("--data="):
            return word
    return None


def module_of(command: str) -> str:
    """Return the module that carries ``command`` out."""
    return f"smartgoals_tui.cli.{next(known.module for known in COMMANDS if known.name == command)}"


def _goal(parser: Parser) -> None:
    parser.add_argument(
        "name", metavar=GOAL_NAME, help="a goal's title or id, shortened while unique"
    )


def _day(parser: Parser, option: str, words: str, default: str | None = None) -> None:
    parser.add_argument(option, metavar="D", default=default, help=words)


def _list(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON, for scripts")


def _check(parser: Parser) -> None:
    _goal(parser)
    # Beside the option, since it is what is said of limits again and again: check beer 0.
    parser.add_argument("much", metavar="N", nargs="?", help="how much: 10, 2.5; 0 of a limit")
    parser.add_argument("--amount", metavar="N", help="the same")
    _day(parser, "--date", "the day: yesterday, friday, 16 nov; today by default")
    parser.add_argument("--note", metavar="T", default="", help="a note")


def _uncheck(parser: Parser) -> None:
    _goal(parser)
    _day(parser, "--date", "the day: yesterday, friday, 16 nov; today by default")


def _add(parser: Parser) -> None:
    parser.add_argument(
        "title", metavar="TITLE", help="what you will do, and how often: walk 20 min 3x a week"
    )
    for option, value, words in (
        ("--days", "N", "days a week: 1 to 7"),
        ("--total", "X", "how much in a week"),
        ("--at-most", "X", "a limit: how much in a week at most; 0 for none"),
        ("--at-most-days", "N", "a limit: on how many days a week at most"),
        ("--in-all", "X", "how much in all by the end, which --end says"),
    ):
        parser.add_argument(option, metavar=value, help=words)
    words = "done once, by the end; --days or --total are what you do for it each week"
    parser.add_argument("--once", action="store_true", help=words)
    for option, value, words in (
        ("--amount", "X", "how much each time"),
        ("--cap", "X", "the most for each of the --days"),
        ("--unit", "U", "what amounts are counted in"),
        ("--every", "W", "the length of a period: 2w or 4w; a week by default"),
        ("--done", "T", "what is there when it is done --once"),
    ):
        parser.add_argument(option, metavar=value, default="", help=words)
    _day(parser, "--start", "the first day: next monday, 1 dec; today by default")
    _day(parser, "--end", "the last day: 31 may, in 12 weeks; open-ended by default", "")


def _pause(parser: Parser) -> None:
    _goal(parser)
    parser.add_argument("--reason", metavar="T", default="", help="ill, travel, or any words")
    _day(parser, "--from", "the first day; it may be in the past; today by default", "today")
    _day(parser, "--until", "the last day; until you resume by default")


def _coach(parser: Parser) -> None:
    words = "the goal in words; - reads one from each line of standard input"
    parser.add_argument("text", metavar="TEXT", help=words)
    parser.add_argument("--json", action="store_true", help="one JSON object a line, for scripts")


def _export(parser: Parser) -> None:
    parser.add_argument("file", metavar=FILE_NAME, nargs="?", default="-", help=_FILE_OUT)
    formats = ("json", "csv", "md")
    words = "json loses nothing; by default what FILE ends with, else json"
    parser.add_argument("--format", choices=formats, help=words)
    parser.add_argument("--force", action="store_true", help="replace FILE if there is one")


_FILE_OUT = "where to write; standard output by default, and for -"


def _import(parser: Parser) -> None:
    words = "what export wrote as json, a copy, another goals.json; - for standard input"
    parser.add_argument("file", metavar=FILE_NAME, help=words)


def _backup(parser: Parser) -> None:
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, prog=parser.prog
    )
    both = [anywhere(behind=True)]
    for name, words, example in (
        ("list", "say which copies there are, the newest first", "list"),
        ("now", "make a copy that is never thinned out", "now"),
        ("restore", "bring a copy back; what is there now is kept as one", "restore 11-20"),
    ):
        subparser = actions.add_parser(
            name,
            parents=both,
            help=words,
            description=sentence_from(words),
            epilog=f"Example: {parser.prog} {example}",
            formatter_class=Formatter,
        )
        if name == "restore":
            words = "a copy's name, shortened while unique: 11-20; or the path of any file of goals"
            subparser.add_argument("copy", metavar="COPY", help=words)


def _completion(parser: Parser) -> None:
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help="bash, zsh or fish")


COMMANDS = (
    Command("demo", "opening", "open sample goals; nothing is kept", "smartgoals demo"),
    Command("list", "showing", "say how every goal stands", "smartgoals list --json", _list),
    Command(
        "show",
        "showing",
        "say everything about a goal",
        "smartgoals show medit",
        _goal,
        "Its sentence, its letters, plans, stairs, weeks, pauses and latest check-ins.",
    ),
    Command(
        "check",
        "check_ins",
        "check in",
        "smartgoals check medit --amount 5 --date yesterday --note 'at home'",
        _check,
        "It counts for today, and for as much as the day asks, unless you say otherwise.",
    ),
    Command(
        "uncheck",
        "check_ins",
        "take back the latest check-in of a day",
        "smartgoals uncheck medit --date yesterday",
        _uncheck,
    ),
    Command(
        "add",
        "adding",
        "set a goal in one line",
        "smartgoals add 'walk 20 min 3x a week until 31 may'",
        _add,
        "The letters you leave out stay open: e in the program completes them.",
    ),
    Command(
        "pause",
        "changing",
        "pause a goal",
        "smartgoals pause run --reason ill --from yesterday --until sunday",
        _pause,
        "Paused days ask nothing and never break a streak.",
    ),
    Command("resume", "changing", "end the pause of a goal", "smartgoals resume run", _goal),
    Command(
        "coach",
        "coaching",
        "say what the coach thinks of a goal",
        "smartgoals coach 'I want to be happier'",
        _coach,
        "It asks and never judges; about other languages than English it keeps quiet.",
    ),
    Command(
        "export",
        "exporting",
        "write all goals to a file",
        "smartgoals export goals-2026.json",
        _export,
        "json is everything, for import; csv has a line for each check-in and md is for reading. "
        "In csv, texts that a spreadsheet would take for a formula begin with an apostrophe.",
    ),
    Command(
        "import",
        "importing",
        "add the goals of a file to yours",
        "smartgoals import goals-2026.json",
        _import,
        "Nothing of yours is lost: what is on both sides is there once, and a copy of what was "
        "there before is kept.",
    ),
    Command(
        "backup",
        "backups",
        "list, make and bring back copies",
        "smartgoals backup restore goals-2026-11-20",
        _backup,
        "A copy is made each day by itself; seven are kept, and one for each of the last weeks "
        "and months.",
    ),
    Command(
        "doctor",
        "doctor",
        "look for anything wrong, and say what to do",
        "smartgoals doctor",
        more="It looks at the file, the copies, the folder, the lock and the disk, and changes "
        "nothing. Exit code 0: all is well; 1: something needs doing.",
    ),
    Command("where", "showing", "say where everything is kept", "smartgoals where"),
    Command(
        "completion",
        "completion",
        "print what completes commands and goals in a shell",
        "smartgoals completion fish > ~/.config/fish/completions/smartgoals.fish",
        _completion,
        "For bash keep it as ~/.local/share/bash-completion/completions/smartgoals, for zsh as "
        "_smartgoals in a folder of your fpath.",
    ),
    Command(
        "names",
        "completion",
        "say a name for each goal, one on each line",
        "smartgoals names",
        is_listed=False,
    ),
)
