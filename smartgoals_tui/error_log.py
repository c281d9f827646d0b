"""The details of an error that nobody foresaw, kept for whoever looks into it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from smartgoals_tui import __version__
from smartgoals_tui.whole_file import make_folder, write_whole


def keep_details(error: BaseException, log: Path, moment: datetime) -> str:
    """Write what is known of ``error`` to the file ``log``, in the place of the error before it.

    Args:
        error: the error, with its causes.
        log: the file; its folder is made where there is none.
        moment: when it happened.

    Returns:
        Where the details are, in a sentence; "" where they could not be written.
    """
    # start-up: hardly any run meets such an error
    import traceback

    origin = f"smartgoals {__version__}, Python {sys.version.split()[0]}, {sys.platform}, {moment}"
    try:
        details = f"{origin}\n{''.join(traceback.format_exception(error))}"
        # A log that links elsewhere has its folder there.
        make_folder(Path(os.path.realpath(log)).parent)
        # For this user alone: the words of goals may be among the details.
        write_whole(log, details.encode("utf-8", "replace"))
    except Exception:
        # Whatever it is: there is an error to be told already.
        return ""
    return f"Details are in {log}."


def details_keeper(log: Path | None, now: Callable[[], datetime]) -> Callable[[Exception], str]:
    """Return what keeps the details of an error in ``log``, as of ``now()``; None: nowhere."""

    def keep(error: Exception) -> str:
        return "" if log is None else keep_details(error, log, now())

    return keep
