"""The command ``smartgoals``: reads the command line, wires store, settings and clock."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from smartgoals_tui import __version__
from smartgoals_tui.paths import Paths, find_paths

if TYPE_CHECKING:
    # Each command imports what it needs: --version and list answer at once.
    from smartgoals_tui.domain.goal import Goal
    from smartgoals_tui.storage.repository import Repository

DONE, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 130

Clock = Callable[[], datetime]


class Misuse(Exception):
    """The call is off; ``str()`` of it says how."""


class Refusal(Exception):
    """It could not be done; ``str()`` of it says why."""


def main(argv: Sequence[str] | None = None, now: Clock | None = None) -> int:
    """Run the command and return its exit code: 0 done, 1 it could not, 2 the call is off.

    Args:
        argv: the words after the command's name; those of the process by default.
        now: the clock; the machine's by default.
    """
    arguments = _parser().parse_args(argv)
    paths = find_paths(arguments.data, os.environ)
    try:
        return _run(arguments, paths, now or _machine_clock)
    except (Misuse, Refusal) as error:
        _complain(str(error))
        return MISUSED if isinstance(error, Misuse) else FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough; keep Python from complaining about it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        return _explain(error, paths.log)


def _machine_clock() -> datetime:
    return datetime.now().astimezone()


class _Parser(argparse.ArgumentParser):
    """Says what is off in one sentence, without the whole usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"smartgoals: {message}. See smartgoals --help.\n")


def _place(default: str | None = argparse.SUPPRESS) -> _Parser:
    """Return the option that may stand before and behind a command's name.

    Behind it there is no default, which would overrule what was said before it.
    """
    place = _Parser(add_help=False)
    words = "the folder, or the .json file, that holds the goals"
    place.add_argument("--data", metavar="PATH", default=default, help=words)
    return place


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="smartgoals",
        description="Set goals that you can keep, and keep them week by week.",
        epilog="Without a command the program opens. SMARTGOALS_DATA stands in for --data.",
        parents=[_place(None)],
    )
    parser.add_argument("--version", action="version", version=f"smartgoals {__version__}")
    parser.add_argument("--ascii", action="store_true", help="draw with plain ASCII only")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    demo = commands.add_parser(
        "demo", parents=[_place()], help="open sample goals; nothing is kept"
    )
    demo.add_argument("--ascii", action="store_true", default=argparse.SUPPRESS, help="plain ASCII")
    listing = commands.add_parser("list", parents=[_place()], help="say how every goal stands")
    listing.add_argument("--json", action="store_true", help="as JSON, for scripts")
    check = commands.add_parser("check", parents=[_place()], help="check in")
    check.add_argument("name", metavar="NAME", help="a goal's title or id, shortened while unique")
    check.add_argument("--amount", metavar="N", help="how much; otherwise what the day asks")
    check.add_argument("--date", metavar="D", help="the day: yesterday, friday, 16 nov; else today")
    check.add_argument("--note", metavar="T", default="", help="a note")
    return parser


def _run(arguments: argparse.Namespace, paths: Paths, now: Clock) -> int:
    if arguments.command == "list":
        return _list(paths, now, as_json=arguments.json)
    if arguments.command == "check":
        return _check(arguments, paths, now)
    return _open(arguments, paths, now)


def _open(arguments: argparse.Namespace, paths: Paths, now: Clock) -> int:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refusal("smartgoals needs a terminal. For scripts there are list and check.")
    _hurry()
    from dataclasses import replace

    from smartgoals_tui.app.app import run
    from smartgoals_tui.demo import demo_state, fill
    from smartgoals_tui.settings import load
    from smartgoals_tui.storage.repository import Repository

    settings, complaints = load(paths.settings)
    if arguments.ascii or not _can_draw():
        settings = replace(settings, ascii=True)
    is_demo = arguments.command == "demo"
    if is_demo:
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


def _can_draw() -> bool:
    """Tell whether the terminal takes more than ASCII."""
    try:
        "■".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _list(paths: Paths, now: Clock, *, as_json: bool) -> int:
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
    _say(report.as_json(goals) if as_json else report.as_text(goals))
    for sentence in (*complaints, *(one.sentence for one in repository.take_notices())):
        _complain(sentence)
    return DONE


def _check(arguments: argparse.Namespace, paths: Paths, now: Clock) -> int:
    from smartgoals_tui.domain.change import Change, CheckInStep
    from smartgoals_tui.domain.check_in_rules import amount_for, make_check_in, validate_day
    from smartgoals_tui.domain.errors import InvalidValue
    from smartgoals_tui.domain.progress import progress_of
    from smartgoals_tui.domain.streak import WeekState, log_by_day
    from smartgoals_tui.domain.words import describe_check_in, name_day
    from smartgoals_tui.settings import load
    from smartgoals_tui.storage.repository import Repository

    calendar = load(paths.settings)[0].calendar
    today = calendar.day_of(now())
    day, amount = _typed_day(arguments.date, today), _typed_amount(arguments.amount)
    repository = Repository.open(paths.data, now=now)
    goal = _find(arguments.name, repository)
    check_ins = repository.check_ins(goal.uid)
    try:
        validate_day(goal, day, today)
        if amount is None:
            amount = amount_for(goal, log_by_day(check_ins), day)
        made = make_check_in(goal, day, amount, arguments.note, now(), today)
    except InvalidValue as error:
        raise Refusal(str(error)) from None
    repository.commit(Change(f"check-in on {name_day(day)}", (CheckInStep(None, made),)))
    progress = progress_of(goal, repository.check_ins(goal.uid), today, calendar)
    judged = next((one for one in progress.weeks if day in one.week), None)
    kept = " The week is kept." if judged and judged.state is WeekState.MET else ""
    _say(f"{describe_check_in(progress, day)}.{kept}")
    for notice in repository.take_notices():
        _complain(notice.sentence)
    return DONE


def _typed_day(text: str | None, today: date) -> date:
    from smartgoals_tui.domain.errors import InvalidValue
    from smartgoals_tui.domain.near_dates import parse_past_day

    if text is None:
        return today
    try:
        return parse_past_day(text, today)
    except InvalidValue as error:
        raise Misuse(str(error)) from None


def _typed_amount(text: str | None) -> float | None:
    from smartgoals_tui.domain.errors import InvalidValue
    from smartgoals_tui.domain.numbers import parse_positive

    if text is None:
        return None
    try:
        return parse_positive(text)
    except InvalidValue as error:
        raise Misuse(str(error)) from None


def _find(name: str, repository: Repository) -> Goal:
    from smartgoals_tui.domain.naming import goals_named
    from smartgoals_tui.domain.text import cut, shorten

    goals = repository.goals()
    found = goals_named(name, goals)
    if len(found) == 1:
        return found[0]
    names = "; ".join(f"{cut(goal.title, 60)} ({goal.uid})" for goal in found or goals)
    if found:
        raise Misuse(f"{shorten(name)} may be any of these: {names}.")
    if not goals:
        raise Refusal("There are no goals yet. Run smartgoals to set the first.")
    raise Refusal(f"No goal is called {shorten(name)}. There are: {names}.")


def _say(text: str) -> None:
    _write(sys.stdout, text)


def _complain(sentence: str) -> None:
    _write(sys.stderr, f"smartgoals: {sentence}")


def _write(stream: TextIO, text: str) -> None:
    """Write a line, with signs the stream cannot encode replaced instead of failing."""
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    stream.flush()


def _explain(error: Exception, log: Path) -> int:
    """Say an error in one sentence; keep the details of one nobody foresaw in the log."""
    from smartgoals_tui.storage.errors import StoreError

    if isinstance(error, StoreError):
        _complain(error.sentence)
        return error.exit_code
    details = "".join(traceback.format_exception(error))
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        log.write_text(details, encoding="utf-8", errors="replace")
        where = f" Details are in {log}."
    except OSError:
        where = ""
    _complain(f"Something unexpected went wrong ({type(error).__name__}); nothing is lost.{where}")
    return FAILED
