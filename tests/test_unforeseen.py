"""An error nobody foresaw, in the running program, reaches the command line, not the terminal."""

import pytest
from textual.worker import WorkerFailed

from smartgoals_tui.app.app import SmartGoalsApp
from smartgoals_tui.app.running import run
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.repository import Repository
from tests.builders import NOW


@pytest.mark.parametrize("in_a_worker", [False, True])
def test_it_is_handed_on_and_its_traceback_is_not_printed(in_a_worker, monkeypatch, capsys):
    def fail(app):
        try:
            raise ZeroDivisionError("boom")
        except ZeroDivisionError as error:
            app._exception = WorkerFailed(error) if in_a_worker else error
            app._exit_renderables.append("Traceback (most recent call last)")
            app._print_error_renderables()

    monkeypatch.setattr(SmartGoalsApp, "run", fail)
    repository = Repository.in_memory(now=lambda: NOW)
    with pytest.raises(ZeroDivisionError, match="boom"):
        run(repository, Settings(), None, lambda: NOW)
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
