"""An error nobody foresaw, in the running program, reaches the command line, not the terminal."""

import pytest

from smartgoals_tui.app.app import SmartGoalsApp, run
from smartgoals_tui.settings import Settings
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import NOW


def test_it_is_handed_on_and_its_traceback_is_not_printed(monkeypatch, capsys):
    def fail(app):
        try:
            raise ZeroDivisionError("boom")
        except ZeroDivisionError as error:
            app._exception = error
            app._exit_renderables.append("Traceback (most recent call last)")
            app._print_error_renderables()

    monkeypatch.setattr(SmartGoalsApp, "run", fail)
    repository = Repository.in_memory(now=lambda: NOW)
    with pytest.raises(ZeroDivisionError, match="boom"):
        run(repository, Settings(), None, lambda: NOW)
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
