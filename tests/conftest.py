"""No test sees the machine's own folders, zone or settings."""

import gc
import itertools
import os
import time

import pytest
from hypothesis import settings

from smartgoals_tui.cli import main
from tests import tries  # noqa: F401 - it registers the profiles of properties
from tests.builders import NOW
from tests.textual_work import count_parameters_once, draw_when_looked_at, parse_once

settings.load_profile("tests")  # registered in tests/tries.py

# The widgets of every app are circles; looking for them as often as Python does by itself takes a
# sixth of the time of a test of a screen.
gc.set_threshold(50_000, 20, 50)

HOMES = itertools.count()


@pytest.hookimpl(optionalhook=True)  # so that the tests also run without pytest-xdist
def pytest_xdist_auto_num_workers():
    # A screen waits for its frames about as long as it works.
    return 2 * (os.cpu_count() or 1)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    # Screens leave much in memory, and tests of the store fork: a large process forks slowly.
    items.sort(key=lambda item: "app" in item.path.parts)


@pytest.fixture(autouse=True)
def no_freeze(monkeypatch):
    # A program opens one app; here it would keep every app that was ever opened, and slow the next.
    monkeypatch.setattr(gc, "freeze", lambda: None)


@pytest.fixture(autouse=True, scope="session")
def textual_works_once():
    with pytest.MonkeyPatch.context() as patch:
        parse_once(patch)
        draw_when_looked_at(patch)
        count_parameters_once(patch)
        yield


@pytest.fixture(autouse=True)
def no_machine(monkeypatch, tmp_path_factory):
    for name in [one for one in os.environ if one.startswith(("XDG_", "TEXTUAL", "SMARTGOALS"))]:
        monkeypatch.delenv(name)
    for name in ("NO_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    # A home of its own, made by whoever writes there: a folder for each test is a third of the time
    # of the many small ones.
    home = tmp_path_factory.getbasetemp() / f"home-{next(HOMES)}"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("TZ", "UTC")
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data" / "goals.json"


@pytest.fixture
def run(data, capsys):
    """Return a function that runs the command and returns its code, output and errors."""

    def call(*words):
        try:
            code = main(["--data", str(data), *words], now=lambda: NOW)
        except SystemExit as stop:
            code = stop.code
        out, err = capsys.readouterr()
        return code, out, err

    return call
