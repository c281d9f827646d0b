"""The command ``export``: all goals as JSON, CSV or Markdown."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import CommandFailed, UsageError, write_bytes
from smartgoals_tui.domain.text.text import visible, with_escapes
from smartgoals_tui.reasons import explain
from smartgoals_tui.whole_file import write_whole

STANDARD_OUTPUT = "-"


def run_export(call: Call) -> int:
    """Write all goals to a file, or to standard output."""
    name: str = call.arguments.file
    target = None if name == STANDARD_OUTPUT else _target(name, call)
    form = call.arguments.format or _format_of(name)
    data = _written(form, call)
    if target is None:
        # What may come to a terminal; a file that is named gets everything as it was typed.
        shown = with_escapes if form == "json" else visible
        write_bytes(shown(data.decode("utf-8")).encode("utf-8"))
        return call.done()
    _write(target, data, force=call.arguments.force)
    return call.answer(f"Written to {target}.")


def _written(form: str, call: Call) -> bytes:
    if form == "json":
        return call.repository.exported(int(call.now().timestamp()))
    # Imported here: neither is needed for the other.
    if form == "csv":
        # start-up: each format needs its own
        from smartgoals_tui.cli.as_csv import as_csv

        return as_csv(call.repository)
    # start-up: each format needs its own
    from smartgoals_tui.cli.as_markdown import as_markdown

    return as_markdown(call)


def _format_of(name: str) -> str:
    ending = Path(name).suffix.lower()
    return {".csv": "csv", ".md": "md"}.get(ending, "json")


def _target(name: str, call: Call) -> Path:
    """Return the file to write to; refuses what must not be written over."""
    if not name.strip():
        raise UsageError("FILE is empty. Name a file, or - for standard output.")
    path = Path(os.path.realpath(Path(name)))
    if any(path == Path(os.path.realpath(own)) for own in call.paths):
        raise UsageError(f"{path} is one of the program's own files. Choose another name.")
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return path
    except OSError as error:
        raise _unwritten(path, error) from None
    if stat.S_ISDIR(mode):
        raise CommandFailed(f"{path} is a folder. Name a file in it.")
    if not stat.S_ISREG(mode):
        raise CommandFailed(f"{path} is no plain file.")
    return path


def _unwritten(path: Path, error: OSError) -> CommandFailed:
    means, to_do = explain(error)
    return CommandFailed(f"{path} could not be written ({means}). {to_do}")


def _write(path: Path, data: bytes, *, force: bool) -> None:
    try:
        write_whole(path, data, is_new=not force)
    except FileExistsError:
        raise CommandFailed(
            f"{path} is there already. Choose another name, or add --force."
        ) from None
    except OSError as error:
        raise _unwritten(path, error) from None
