"""The details of an error that nobody foresaw, kept for whoever looks into it."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from smartgoals_tui import __version__


def keep_details(error: BaseException, log: Path, moment: datetime) -> str:
    """Write what is known of ``error`` to the file ``log``, in the place of the error before it.

    Args:
        error: the error, with its causes.
        log: the file; its folder is made where there is none.
        moment: when it happened.

    Returns:
        Where the details are, in a sentence; "" where they could not be written.
    """
    import traceback

    origin = f"smartgoals {__version__}, Python {sys.version.split()[0]}, {sys.platform}, {moment}"
    try:
        details = f"{origin}\n{''.join(traceback.format_exception(error))}"
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # The words of goals may be among the details.
        log.touch(mode=0o600)
        log.write_text(details, encoding="utf-8", errors="replace")
    except Exception:
        # Whatever it is: there is an error to be told already.
        return ""
    return f"Details are in {log}."
