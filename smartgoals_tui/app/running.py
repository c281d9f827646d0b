"""The program run from its start to its end, and the last word on what it could not save."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from textual.worker import WorkerFailed

from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.errors import ended_unsaved
from smartgoals_tui.storage.repository import Repository


def run(
    repository: Repository,
    settings: Settings,
    settings_path: Path | None,
    now: Callable[[], datetime],
    *,
    complaints: tuple[str, ...] = (),
    demo: bool = False,
    log_path: Path | None = None,
) -> int:
    """Run the program until the person leaves; return the exit code.

    Raises:
        StoreError: something is not saved: what, why, and by which error the program ended, if
            by one.
        Exception: one that nobody foresaw ended the program; everything is saved.
    """
    app = SmartGoalsApp(
        repository,
        settings,
        settings_path,
        now,
        complaints=complaints,
        demo=demo,
        log_path=log_path,
    )
    error = _run_to_its_end(app)
    gc.enable()
    unsaved = app.session.close()
    if unsaved is not None:
        raise ended_unsaved(error, unsaved) if isinstance(error, Exception) else unsaved
    if error is not None:
        raise error
    return app.return_code or 0


def _run_to_its_end(app: SmartGoalsApp) -> BaseException | None:
    """Run ``app``; return what ended it, None where that was the person."""
    try:
        app.run()
    except BaseException as error:
        return error
    failed = app._exception
    # Where it happened is known to the error itself, not to the worker that failed by it.
    return failed.error if isinstance(failed, WorkerFailed) else failed
