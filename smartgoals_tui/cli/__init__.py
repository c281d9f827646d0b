"""The command ``smartgoals``: reads the command line, runs one command, says how it went."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path

from smartgoals_tui.cli.call import Arguments, Call, Clock
from smartgoals_tui.cli.console import (
    DONE,
    FAILED,
    INTERRUPTED,
    USAGE_ERROR,
    CommandFailed,
    UsageError,
    flushing_output,
    print_error,
)
from smartgoals_tui.cli.quick_parse import OPEN, parse_quickly
from smartgoals_tui.paths import NoPlace, find_paths

# Each command is a module that is imported when it is called for: most of what a check-in costs
# is imports.


def main(argv: Sequence[str] | None = None, now: Clock | None = None) -> int:
    """Run the command and return its exit code.

    0 done, 1 it could not, 2 the call is invalid; of the store 3 not saved, 4 busy, 5 newer,
    6 corrupt.

    Args:
        argv: the words after the command's name; those of the process by default.
        now: the clock; the machine's by default.
    """
    if argv is not None:
        return _run(argv, now or _machine_clock)
    _optimize_startup()
    try:
        return _run(sys.argv[1:], now or _machine_clock)
    finally:
        # At its end the process would look through all its objects, for nothing.
        gc.freeze()


def _optimize_startup() -> None:
    """Leave out what would only delay a short life: the collector, and OpenSSL.

    What is hashed here is hashed by Python's own code. Together with the end that is not cleaned
    up, this makes a check-in a sixth faster.
    """
    gc.disable()
    sys.modules.setdefault("_hashlib", None)  # type: ignore[arg-type]


def _run(argv: Sequence[str], now: Clock) -> int:
    try:
        with flushing_output():
            arguments = parse_quickly(argv) or _parsed(argv)
        return _answer(Call(arguments, find_paths(arguments.data, os.environ), now))
    except (UsageError, NoPlace) as error:
        print_error(str(error))
        return USAGE_ERROR
    except CommandFailed as error:
        print_error(str(error))
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough.
        return DONE
    except OSError as error:
        return _report_os_error(error)


def _parsed(argv: Sequence[str]) -> Arguments:
    # start-up: opening the program takes no parser
    from smartgoals_tui.cli.commands import parse

    return parse(argv)


def _machine_clock() -> datetime:
    return datetime.now().astimezone()


def _module_of(command: str) -> str:
    if command == OPEN:
        return "smartgoals_tui.cli.opening"
    # start-up: opening the program takes no parser
    from smartgoals_tui.cli.commands import module_of

    return module_of(command)


def _answer(call: Call) -> int:
    command: str = call.arguments.command or OPEN
    run: Callable[[Call], int] = getattr(import_module(_module_of(command)), f"run_{command}")
    try:
        return run(call)
    except (UsageError, CommandFailed, BrokenPipeError):
        raise
    except Exception as error:
        return _report_error(error, call.paths.log, call.now())


def _report_error(error: Exception, log: Path, moment: datetime) -> int:
    """Say an error in one sentence; keep the details of one nobody foresaw in the log."""
    # start-up: only an error needs it
    from smartgoals_tui.storage.errors import StoreError, Unforeseen, other_error

    if isinstance(error, StoreError):
        if isinstance(error, Unforeseen):
            error.where = _keep_details(error, log, moment)
        print_error(error.sentence)
        return error.exit_code
    foreseen = other_error(error)
    if foreseen:
        print_error(foreseen.sentence)
        return foreseen.exit_code
    where = _keep_details(error, log, moment)
    words = f"Something unexpected went wrong ({type(error).__name__}); nothing is lost. {where}"
    print_error(words.strip())
    return FAILED


def _keep_details(error: Exception, log: Path, moment: datetime) -> str:
    # start-up: only an error needs it
    from smartgoals_tui.error_log import keep_details

    return keep_details(error, log, moment)


def _report_os_error(error: OSError) -> int:
    """Say an error of the operating system that even kept the words for it from being loaded."""
    what = f"{error.filename}: " if error.filename else ""
    print_error(f"{what}{error.strerror or error}. Nothing is lost; try again.")
    return FAILED
