"""No test sees the machine's own folders, zone or settings."""

import gc
import os
import time

import pytest
from hypothesis import HealthCheck, settings
from textual._compositor import Compositor
from textual.css.stylesheet import Stylesheet

from smartgoals_tui.cli import main
from tests.builders import NOW

settings.register_profile(
    "tests", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("tests")

# The widgets of every app are circles; looking for them as often as Python does by itself takes a
# sixth of the time of a test of a screen.
gc.set_threshold(50_000, 20, 50)


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
def rules_parsed_once():
    """Let the apps of all tests share what they parse: the same rules with the same variables."""
    parse, parsed = Stylesheet._parse_rules, {}

    def parse_once(stylesheet, *source, **options):
        key = (source, tuple(options.items()), tuple(stylesheet._variables.items()))
        if key not in parsed:
            parsed[key] = parse(stylesheet, *source, **options)
        return parsed[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parse_once)
        yield


@pytest.fixture(autouse=True, scope="session")
def frames_drawn_when_looked_at():
    """Let an app without a terminal draw what a test looks at, and no frame that nobody sees.

    A quarter of the time of a test of a screen would go into frames that are thrown away. The
    harness draws the last one; the tests in ``terminal`` see every frame.
    """
    draw = Compositor.render_update

    def draw_if_seen(compositor, full=False, **options):
        if full:
            return draw(compositor, full, **options)
        compositor._dirty_regions.clear()
        return None

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Compositor, "render_update", draw_if_seen)
        yield


@pytest.fixture(autouse=True)
def no_machine(monkeypatch, tmp_path):
    for name in [one for one in os.environ if one.startswith(("XDG_", "TEXTUAL", "SMARTGOALS"))]:
        monkeypatch.delenv(name)
    for name in ("NO_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
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
