"""The command ``smartgoals``: reads the command line, wires store, settings and clock."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from smartgoals_tui import __version__
from smartgoals_tui.console import (
    DONE,
    FAILED,
    INTERRUPTED,
    MISUSED,
    Misuse,
    Refusal,
    answering,
    can_say,
    complain,
    say,
)
from smartgoals_tui.paths import NoPlace, Paths, find_paths

# Each command imports what it needs: --version and list answer at once.

Clock = Callable[[], datetime]


def main(argv: Sequence[str] | None = None, now: Clock | None = None) -> int:
    """Run the command and return its exit code: 0 done, 1 it could not, 2 the call is off.

    Args:
        argv: the words after the command's name; those of the process by default.
        now: the clock; the machine's by default.
    """
    try:
        with answering():
            arguments = _parser().parse_args(argv)
        return _answer(arguments, now or _machine_clock)
    except (Misuse, NoPlace) as error:
        complain(str(error))
        return MISUSED
    except Refusal as error:
        complain(str(error))
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough.
        return DONE


def _machine_clock() -> datetime:
    return datetime.now().astimezone()


class _Parser(argparse.ArgumentParser):
    """Says what is off in one sentence, without the whole usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"smartgoals: {message}. See smartgoals --help.\n")


def _anywhere(*, behind: bool) -> _Parser:
    """Return the options that may stand before and behind a command's name.

    Behind it there are no defaults, which would overrule what was said before it.
    """
    options = _Parser(add_help=False, argument_default=argparse.SUPPRESS if behind else None)
    words = "the folder, or the .json file, that holds the goals"
    options.add_argument("--data", metavar="PATH", help=words)
    options.add_argument(
        "--ascii",
        action="store_true",
        default=argparse.SUPPRESS if behind else False,
        help="draw with plain ASCII only",
    )
    return options


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="smartgoals",
        description="Set goals that you can keep, and keep them week by week.",
        epilog="Without a command the program opens. SMARTGOALS_DATA stands in for --data.",
        parents=[_anywhere(behind=False)],
    )
    parser.add_argument("--version", action="version", version=f"smartgoals {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    both = [_anywhere(behind=True)]
    words = "open sample goals; nothing is kept"
    commands.add_parser("demo", parents=both, help=words, description=_sentence(words))
    words = "say how every goal stands"
    listing = commands.add_parser("list", parents=both, help=words, description=_sentence(words))
    listing.add_argument("--json", action="store_true", help="as JSON, for scripts")
    _add_check(commands.add_parser("check", parents=both, help="check in", description=_CHECK))
    _add_coach(
        commands.add_parser("coach", parents=both, help="look at a goal", description=_COACH)
    )
    return parser


_COACH = "Say what the coach thinks of a goal, in one sentence or one on each line."


def _add_coach(parser: argparse.ArgumentParser) -> None:
    words = "the goal in words; - reads one from each line of the input"
    parser.add_argument("text", metavar="TEXT", help=words)
    parser.add_argument("--json", action="store_true", help="one JSON object a line, for scripts")


_CHECK = "Record a check-in: today, and as much as the day asks, unless you say otherwise."


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a goal's title or id, shortened while unique")
    parser.add_argument("--amount", metavar="N", help="how much: 10, 2.5")
    parser.add_argument("--date", metavar="D", help="the day: yesterday, friday, 16 nov")
    parser.add_argument("--note", metavar="T", default="", help="a note")


def _answer(arguments: argparse.Namespace, now: Clock) -> int:
    paths = find_paths(arguments.data, os.environ)
    try:
        return _run(arguments, paths, now)
    except (Misuse, Refusal, BrokenPipeError):
        raise
    except Exception as error:
        return _explain(error, paths.log, now())


def _run(arguments: argparse.Namespace, paths: Paths, now: Clock) -> int:
    if arguments.command == "list":
        return _list(arguments, paths, now)
    if arguments.command == "check":
        return _check(arguments, paths, now)
    if arguments.command == "coach":
        from smartgoals_tui.coaching import coach

        coach(arguments.text, as_json=arguments.json, ascii_only=arguments.ascii)
        return DONE
    return _open(arguments, paths, now)


def _open(arguments: argparse.Namespace, paths: Paths, now: Clock) -> int:
    if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout)):
        raise Refusal("The program needs a terminal. For scripts there are list and check.")
    _hurry()
    from dataclasses import replace

    from smartgoals_tui.app.app import run
    from smartgoals_tui.settings import load
    from smartgoals_tui.storage.repository import Repository

    settings, complaints = load(paths.settings)
    if arguments.ascii or not can_say("■"):
        settings = replace(settings, ascii=True)
    is_demo = arguments.command == "demo"
    if is_demo:
        # Imported here: it brings the examples and all that makes goals; others need none of it.
        from smartgoals_tui.demo import demo_state, fill

        repository = Repository.in_memory(now=now)
        fill(repository, demo_state(settings.calendar.day_of(now())))
    else:
        repository = Repository.open(paths.data, now=now)
    return run(repository, settings, paths.settings, now, complaints=complaints, demo=is_demo)


def _hurry() -> None:
    """Leave out what would only delay the first frame.

    Together the two take a tenth of the time to it. The collector is turned on again after it;
    asyncio goes without ssl, since nothing here talks to a network.
    """
    gc.disable()
    sys.modules.setdefault("ssl", None)  # type: ignore[arg-type]


def _list(arguments: argparse.Namespace, paths: Paths, now: Clock) -> int:
    from smartgoals_tui import report
    from smartgoals_tui.domain.progress import progress_of
    from smartgoals_tui.settings import load
    from smartgoals_tui.storage.repository import Repository

    settings, complaints = load(paths.settings)
    repository = Repository.open(paths.data, now=now)
    today = settings.calendar.day_of(now())
    goals = [
        progress_of(goal, repository.check_ins(goal.uid), today, settings.calendar)
        for goal in repository.goals()
    ]
    if arguments.json:
        say(report.as_json(goals, ascii_only=arguments.ascii or not can_say("ü■")))
    else:
        say(report.as_text(goals))
    for sentence in (*complaints, *(one.sentence for one in repository.take_notices())):
        complain(sentence)
    return DONE


def _check(arguments: argparse.Namespace, paths: Paths, now: Clock) -> int:
    from smartgoals_tui.checking import Typed, check, understand
    from smartgoals_tui.settings import load
    from smartgoals_tui.storage.repository import Repository

    settings, complaints = load(paths.settings)
    typed = Typed(arguments.name, arguments.amount, arguments.date, arguments.note)
    asked = understand(typed, settings.calendar, now())
    repository = Repository.open(paths.data, now=now)
    say(check(asked, repository, settings.calendar))
    for sentence in (*complaints, *(one.sentence for one in repository.take_notices())):
        complain(sentence)
    return DONE


def _explain(error: Exception, log: Path, moment: datetime) -> int:
    """Say an error in one sentence; keep the details of one nobody foresaw in the log."""
    from smartgoals_tui.storage.errors import StoreError

    if isinstance(error, StoreError):
        complain(error.sentence)
        return error.exit_code
    origin = f"smartgoals {__version__}, Python {sys.version.split()[0]}, {sys.platform}, {moment}"
    details = f"{origin}\n{''.join(traceback.format_exception(error))}"
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # The words of goals may be among the details.
        log.touch(mode=0o600)
        log.write_text(details, encoding="utf-8", errors="replace")
        where = f" Details are in {log}."
    except OSError:
        where = ""
    complain(f"Something unexpected went wrong ({type(error).__name__}); nothing is lost.{where}")
    return FAILED
